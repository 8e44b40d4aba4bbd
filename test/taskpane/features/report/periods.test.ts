import { choiceOf, daysOfChoice, offeredPeriods, PERIOD_KINDS } from '../../../../src/taskpane/features/report/periods';
import { DEFAULT_REPORT, type ReportSettings } from '../../../../src/taskpane/services';
import { translate } from '../../../../src/messages';
import { dayOf } from '../../../support/report-rows';

const say: Parameters<typeof offeredPeriods>[4] = (key, params) => translate('vi', key, params);
const settings = (part: Partial<ReportSettings>): ReportSettings => ({ ...DEFAULT_REPORT, offset: 0, ...part });
const days = (part: Partial<ReportSettings>, today = '2026-05-20'): unknown => {
  const period = daysOfChoice(settings(part), dayOf(today), []);
  return period === null ? null : [period.start, period.end];
};

describe('periods of the reports', () => {
  it('are counted from the one around today, over the turn of the year', () => {
    const month = (offset: number, today = '2026-01-10'): unknown => choiceOf(settings({ offset }), dayOf(today), []);
    expect(month(0)).toEqual({ kind: 'month', year: 2026, month: 1 });
    expect(month(-1)).toEqual({ kind: 'month', year: 2025, month: 12 });
    expect(month(-13)).toEqual({ kind: 'month', year: 2024, month: 12 });
    expect(month(12)).toEqual({ kind: 'month', year: 2027, month: 1 });
    expect(choiceOf(settings({ kind: 'quarter', offset: -1 }), dayOf('2026-02-01'), [])).toEqual({
      kind: 'quarter',
      year: 2025,
      quarter: 4,
    });
    expect(choiceOf(settings({ kind: 'half', offset: 1 }), dayOf('2026-07-01'), [])).toEqual({
      kind: 'half',
      year: 2027,
      half: 1,
    });
    expect(choiceOf(settings({ kind: 'year', offset: -1 }), dayOf('2026-07-01'), [])).toEqual({
      kind: 'year',
      year: 2025,
    });
    expect(choiceOf(settings({ kind: 'to-month' }), dayOf('2026-09-01'), [])).toEqual({
      kind: 'to-month',
      year: 2026,
      month: 9,
    });
  });

  it('follow the cut-off day: on the 20th the month from 15 to 14 is the next one', () => {
    expect(days({ cutOff: 14 })).toEqual([dayOf('2026-05-15'), dayOf('2026-06-14')]);
    expect(days({ cutOff: 14 }, '2026-05-14')).toEqual([dayOf('2026-04-15'), dayOf('2026-05-14')]);
    expect(days({ cutOff: 14, kind: 'year' }, '2026-12-20')).toEqual([dayOf('2026-12-15'), dayOf('2027-12-14')]);
  });

  it('of a plan of long ago are offered too, and the nearest to today is the first choice', () => {
    const held = [
      { start: dayOf('2019-03-02'), end: dayOf('2019-03-04') },
      { start: dayOf('2020-11-20'), end: dayOf('2020-12-05') },
      { start: null, end: null },
    ];
    const today = dayOf('2026-05-20');
    const offered = offeredPeriods('month', today, 0, held, say);
    const full = offered.filter((one) => one.held).map(({ words }) => words);
    expect(full).toEqual(['Tháng 12/2020', 'Tháng 11/2020', 'Tháng 3/2019']);
    expect(offered[0]?.words).toBe('Tháng 8/2026');
    expect(offered.map(({ offset }) => offset)).toEqual(offered.map(({ offset }) => offset).sort((a, b) => b - a));
    const wish = settings({ offset: null });
    expect(choiceOf(wish, today, held)).toEqual({ kind: 'month', year: 2020, month: 12 });
    expect(choiceOf(wish, dayOf('2019-10-01'), held)).toEqual({ kind: 'month', year: 2019, month: 3 });
    expect(choiceOf({ ...wish, kind: 'year' }, today, held)).toEqual({ kind: 'year', year: 2020 });
    expect(choiceOf(wish, today, [])).toEqual({ kind: 'month', year: 2026, month: 5 });
    expect(choiceOf(wish, today, null)).toEqual({ kind: 'nearest', of: 'month' });
    expect(daysOfChoice(wish, today, null)).toBeNull();
  });

  it('stay a list somebody can read when days are odd', () => {
    const held = Array.from({ length: 900 }, (_unused, k) => ({
      start: { year: 1921 + Math.floor(k / 12), month: 1 + (k % 12), day: 1 },
      end: null,
    }));
    const offered = offeredPeriods('month', dayOf('2026-05-20'), 0, held, say);
    expect(offered.length).toBeLessThanOrEqual(240);
    expect(offered.some(({ offset }) => offset === 0)).toBe(true);
  });

  it('of other days need both, in order', () => {
    expect(days({ kind: 'any', start: '2026-05-01' })).toBeNull();
    expect(days({ kind: 'any', start: '2026-05-02', end: '2026-05-01' })).toBeNull();
    expect(days({ kind: 'any', start: '2026-05-01', end: '2026-05-01' })).toEqual([
      dayOf('2026-05-01'),
      dayOf('2026-05-01'),
    ]);
  });

  it('are offered in words, latest first, the one around today among them', () => {
    for (const kind of PERIOD_KINDS) {
      if (kind === 'any') continue;
      const offered = offeredPeriods(kind, dayOf('2026-05-20'), 0, null, say);
      expect(offered.some(({ offset }) => offset === 0)).toBe(true);
      expect(new Set(offered.map(({ words }) => words)).size).toBe(offered.length);
    }
    const words = offeredPeriods('half', dayOf('2026-05-20'), 0, null, say).map((one) => one.words);
    expect(words.slice(0, 3)).toEqual(['6 tháng cuối năm 2026', '6 tháng đầu năm 2026', '6 tháng cuối năm 2025']);
  });
});
