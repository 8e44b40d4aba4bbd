import { activityOfRow } from '../../../src/domain/merge/activity-of-row';
import { findClashes } from '../../../src/domain/merge/find-clashes';
import { rowOf, type RowFacts } from '../../support/report-rows';

const at = (clock: string, facts: RowFacts = {}): RowFacts => ({ start: '2026-05-18', clock, ...facts });
const kinds = (foreign: boolean, ...rows: readonly RowFacts[]): readonly string[] =>
  findClashes(
    rows.map((facts) => activityOfRow(rowOf(facts))),
    () => foreign,
  ).map(({ kind, resource }) => `${kind}: ${resource}`);

describe('findClashes', () => {
  it('finds a room and a leader that two want at the same hours', () => {
    const room = { place: 'Hội trường A' };
    expect(kinds(false, at('08:00 - 10:00', room), at('09:00 - 11:00', { place: 'hội trường A' }))).toEqual([
      'place: hội trường A',
    ]);
    expect(kinds(true, at('08:00 - 10:00', room), at('10:00 - 11:00', room))).toEqual([]);
    const lead = { leads: ['Ban A'] };
    expect(kinds(false, at('08:00 - 10:00', lead), at('09:00 - 11:00', lead))).toEqual(['unit: Ban A']);
  });

  it('asks about one day with hours unknown only across files', () => {
    const room = { place: 'Hội trường A', leads: ['Ban A'] };
    expect(kinds(true, at('', room), at('08:00', room))).toEqual(['place-day: Hội trường A', 'unit-day: Ban A']);
    expect(kinds(false, at('', room), at('08:00', room))).toEqual([]);
  });

  it('takes neither areas nor helpers nor long stretches for taken', () => {
    expect(kinds(true, at('08:00', { place: 'Các cơ sở' }), at('08:00', { place: 'Các cơ sở' }))).toEqual([]);
    expect(kinds(true, at('08:00', { place: 'Trực tuyến' }), at('08:00', { place: 'Trực tuyến' }))).toEqual([]);
    expect(kinds(true, at('08:00', { supports: ['Ban A'] }), at('08:00', { supports: ['Ban A'] }))).toEqual([]);
    const month = { start: '2026-05-01', end: '2026-05-31', place: 'Hội trường A' };
    expect(kinds(true, month, at('08:00', { place: 'Hội trường A' }))).toEqual([]);
  });
});
