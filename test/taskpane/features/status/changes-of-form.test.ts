import { changesOf, formOf } from '../../../../src/taskpane/features/status/changes-of-form';
import { dayOf, rowOf } from '../../../support/report-rows';

const ROW = rowOf({ start: '2026-05-18', progress: 0.355, result: 'Một phần' });
const changes = (part: Partial<ReturnType<typeof formOf>>, row = ROW): unknown => {
  const made = changesOf(row, { ...formOf(row), ...part });
  return made.ok ? made.changes : made.problem;
};

describe('the form of an activity', () => {
  it('shows the row and changes nothing by itself', () => {
    expect(formOf(ROW)).toEqual({
      state: 'not-started',
      progress: '35,5',
      result: 'Một phần',
      start: '2026-05-18',
      end: '2026-05-18',
      why: '',
    });
    expect(changes({})).toEqual([]);
    expect(changes({ progress: ' 35,5 ', result: ' Một phần ' })).toEqual([]);
  });

  it('gives the reason once: to the move, else to the state, else alone', () => {
    const to = { start: dayOf('2026-05-25'), end: dayOf('2026-05-26') };
    expect(changes({ start: '2026-05-25', end: '2026-05-26', state: 'running', why: ' mưa ' })).toEqual([
      { kind: 'reschedule', to, why: 'mưa' },
      { kind: 'state', state: 'running', why: '' },
    ]);
    expect(changes({ state: 'postponed', why: 'mưa' })).toEqual([{ kind: 'state', state: 'postponed', why: 'mưa' }]);
    expect(changes({ why: 'mưa' })).toEqual([{ kind: 'reason', text: 'mưa' }]);
  });

  it('reads percents as people type them and names what it cannot read', () => {
    expect(changes({ progress: '50 %' })).toEqual([{ kind: 'progress', share: 0.5 }]);
    expect(changes({ progress: '12.5' })).toEqual([{ kind: 'progress', share: 0.125 }]);
    for (const progress of ['101', 'nhiều', '-1', '1e1']) expect(changes({ progress })).toBe('progress');
    expect(changes({ start: '2026-05-25' })).toBe('dates');
    expect(changes({ end: '2026-02-31' })).toBe('dates');
  });

  it('leaves a word of the people’s own where it stands', () => {
    const own = rowOf({ typedState: null, stateText: 'Chờ ký', start: '2026-05-18' });
    expect(changes({ result: 'Tốt' }, own)).toEqual([{ kind: 'result', text: 'Tốt' }]);
    expect(changes({ state: 'done' }, own)).toEqual([{ kind: 'state', state: 'done', why: '' }]);
  });
});
