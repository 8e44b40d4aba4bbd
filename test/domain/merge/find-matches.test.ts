import fc from 'fast-check';
import { findMatches, type MergeItem } from '../../../src/domain/merge/find-matches';
import { activityOfRow } from '../../../src/domain/merge/activity-of-row';
import { joinSame } from '../../../src/domain/merge/join-same';
import { rowOf, type RowFacts } from '../../support/report-rows';

const item = (file: string, facts: RowFacts): MergeItem => ({ file, activity: activityOfRow(rowOf(facts)) });
const kinds = (...items: readonly MergeItem[]): readonly string[] => findMatches(items).map(({ kind }) => kind);

const FESTIVAL: RowFacts = {
  name: 'Ngày hội việc làm thanh niên công nhân',
  start: '2026-05-18',
  place: 'Nhà văn hóa lao động',
  leads: ['Ban Phong trào'],
};

const UNDATED: RowFacts = { name: FESTIVAL.name ?? '', place: FESTIVAL.place ?? '' };

describe('findMatches', () => {
  it('knows one activity in two files, however it is spelt', () => {
    expect(kinds(item('a', FESTIVAL), item('b', FESTIVAL))).toEqual(['same']);
    expect(
      kinds(item('a', FESTIVAL), item('b', { ...FESTIVAL, name: 'Tổ chức NGÀY HỘI việc làm thanh niên công nhân.' })),
    ).toEqual(['same']);
    expect(kinds(item('a', FESTIVAL), item('b', { ...FESTIVAL, place: '', leads: [] }))).toEqual(['same']);
  });

  it('never looks for twins inside one file', () => {
    expect(kinds(item('a', FESTIVAL), item('a', FESTIVAL))).toEqual([]);
  });

  it('leaves what each unit does for itself alone', () => {
    const own = (unit: string): RowFacts => ({
      name: 'Sinh hoạt chi đoàn chủ điểm tháng Năm',
      start: '2026-05-18',
      place: `Phòng họp ${unit}`,
      leads: [unit],
    });
    expect(kinds(item('a', own('Chi đoàn 1')), item('b', own('Chi đoàn 2')))).toEqual([]);
    expect(
      kinds(
        item('a', { name: 'Họp giao ban', start: '2026-05-18' }),
        item('b', { name: 'Họp giao ban', start: '2026-05-18' }),
      ),
    ).toEqual([]);
  });

  it('asks a person about names nearly alike, and about places or leaders that differ', () => {
    const longer = { ...FESTIVAL, name: 'Ngày hội việc làm cho thanh niên công nhân' };
    expect(kinds(item('a', FESTIVAL), item('b', longer))).toEqual(['alike']);
    expect(kinds(item('a', FESTIVAL), item('b', { ...FESTIVAL, place: 'Sân vận động' }))).toEqual(['alike']);
    expect(kinds(item('a', FESTIVAL), item('b', UNDATED))).toEqual(['alike']);
  });

  it('tells numbers apart: the second round is not the third', () => {
    const round = (words: string): RowFacts => ({ ...FESTIVAL, name: `Hiến máu tình nguyện ${words} năm 2026` });
    expect(kinds(item('a', round('đợt 2')), item('b', round('đợt 3')))).toEqual([]);
    expect(kinds(item('a', round('lần hai')), item('b', round('lần ba')))).toEqual([]);
    expect(kinds(item('a', round('đợt 2')), item('b', { ...FESTIVAL, name: 'Hiến máu tình nguyện đợt 2' }))).toEqual([
      'alike',
    ]);
  });

  it('tells the same thing on other days, not a yearly one', () => {
    expect(kinds(item('a', FESTIVAL), item('b', { ...FESTIVAL, start: '2026-05-25' }))).toEqual(['other-days']);
    expect(kinds(item('a', FESTIVAL), item('b', { ...FESTIVAL, start: '2026-11-25' }))).toEqual([]);
    expect(kinds(item('a', FESTIVAL), item('b', { ...FESTIVAL, start: '2026-05-25', leads: ['Ban khác'] }))).toEqual(
      [],
    );
  });

  it('does not mind the order of the files', () => {
    const facts = fc.record({
      name: fc.constantFrom(...['', ' đợt 2', ' cho cán bộ'].map((end) => `Tập huấn kỹ năng công tác thanh vận${end}`)),
      start: fc.constantFrom('2026-05-18', '2026-05-25', '2026-05-19'),
      place: fc.constantFrom('', 'Hội trường A', 'Hội trường B'),
      leads: fc.constantFrom([], ['Ban A'], ['Ban B']),
    });
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const [x, y] = [item('a', a), item('b', b)];
        expect(kinds(x, y)).toEqual(kinds(y, x));
      }),
    );
  });

  it('stays linear for thousands of rows with one name', () => {
    const items = Array.from({ length: 6000 }, (_unused, at) => item(`tệp ${at % 300}`, FESTIVAL));
    expect(findMatches(items).length).toBeLessThanOrEqual(6000 * 40);
  });
});

describe('joinSame', () => {
  it('makes one row of the same activities, with what each file adds', () => {
    const a = item('a', { ...FESTIVAL, place: '', leads: [] });
    const b = item('b', {
      ...FESTIVAL,
      typedState: 'done',
      stateText: 'Hoàn thành',
      progress: 1,
      note: 'Mang theo thẻ',
    });
    const c = item('c', { ...FESTIVAL, supports: ['Văn phòng'] });
    const other = item('c', { name: 'Việc khác', start: '2026-05-18' });
    const items = [a, b, c, other];
    const rows = joinSame(items, findMatches(items));
    expect(rows.map(({ items: own }) => own.map(({ file }) => file))).toEqual([['a', 'b', 'c'], ['c']]);
    expect(rows[0]?.activity).toMatchObject({
      key: a.activity.key,
      place: { value: 'Nhà văn hóa lao động' },
      note: { value: 'Mang theo thẻ' },
      assignments: [{ unit: 'Ban Phong trào' }, { unit: 'Văn phòng' }],
    });
    expect(rows[0]?.activity.extra).toContainEqual({ header: 'TRẠNG THÁI', text: 'Hoàn thành' });
  });

  it('leaves a list without twins as it is', () => {
    const items = [item('a', FESTIVAL), item('b', { name: 'Việc khác', start: '2026-05-18' })];
    expect(joinSame(items, []).map(({ activity }) => activity)).toEqual(items.map(({ activity }) => activity));
  });
});
