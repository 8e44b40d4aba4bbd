import type { PlainDate } from '../../../src/domain/calendar/plain-date';
import { makeOverview } from '../../../src/domain/reports/overview';
import { periodOf, type PeriodChoice } from '../../../src/domain/reports/period';
import { on, reportRow } from '../../support/report-cases';

// Eight activities counted by hand for every kind of period, cut-off day and as-of day that is odd in some way.
const ROWS = [
  reportRow({ key: 'A', row: 8, start: on(4, 10), end: on(4, 10), typedState: 'done' }),
  reportRow({ key: 'B', row: 9, start: on(4, 20), end: on(4, 25) }),
  reportRow({ key: 'C', row: 10, start: null, end: on(5, 14), typedState: 'not-started' }),
  reportRow({ key: 'D', row: 11, start: on(5, 15), end: on(5, 16), typedState: 'cancelled' }),
  reportRow({ key: 'E', row: 12, start: on(5, 31), end: on(6, 2), typedState: 'running' }),
  reportRow({ key: 'F', row: 13, start: null, end: null }),
  reportRow({ key: 'G', row: 14, start: on(2, 28), end: on(2, 29) }),
  reportRow({ key: 'H', row: 15, start: on(5, 1), end: null, typedState: 'paused' }),
];

const told = (choice: PeriodChoice, cutOff: number, asOf: PlainDate, rows = ROWS) => {
  const { selection, byBucket, doneOfDue, months, total } = makeOverview({
    rows,
    period: periodOf(choice, cutOff),
    asOf,
    units: [],
  });
  const keys = (list: readonly { readonly row: { readonly key: string } }[]): string =>
    list.map(({ row }) => row.key).join('');
  return {
    inside: keys(selection.inside),
    carriedOver: keys(selection.carriedOver),
    undated: keys(selection.undated),
    outside: keys(selection.outside),
    total,
    byBucket: Object.fromEntries(Object.entries(byBucket).filter(([, count]) => count > 0)),
    doneOfDue: `${doneOfDue.count}/${doneOfDue.of}`,
    months: months.map((month) => `${month.month}:${month.total}`).join(' '),
    late: [...selection.inside, ...selection.carriedOver]
      .filter(({ status }) => status.daysLate > 0)
      .map(({ row, status }) => `${row.key}${status.daysLate}`)
      .join(' '),
  };
};

const MAY: PeriodChoice = { kind: 'month', year: 2024, month: 5 };

describe('figures counted by hand', () => {
  it('May from 15/4 to 14/5, seen after it: days late run over the ends of months and a leap day', () => {
    expect(told(MAY, 14, on(5, 20))).toEqual({
      inside: 'BCH',
      carriedOver: 'G',
      undated: 'F',
      outside: 'ADE',
      total: 3,
      byBucket: { overdue: 2, stopped: 1 },
      doneOfDue: '0/2',
      months: '5:3',
      late: 'B25 C6 G81',
    });
  });

  it('the same seen on its last day: what is due today is not late', () => {
    expect(told(MAY, 14, on(5, 14))).toMatchObject({
      byBucket: { 'not-started': 1, overdue: 1, stopped: 1 },
      doneOfDue: '0/2',
      late: 'B19 G75',
    });
  });

  it('the same seen before it: nothing of it is late, what is left from before is', () => {
    expect(told(MAY, 14, on(4, 1))).toMatchObject({
      inside: 'BCH',
      carriedOver: 'G',
      byBucket: { 'not-started': 2, stopped: 1 },
      doneOfDue: '0/0',
      late: 'G32',
    });
  });

  it('the second quarter from 15/3 to 14/6, by report months', () => {
    expect(told({ kind: 'quarter', year: 2024, quarter: 2 }, 14, on(6, 14))).toEqual({
      inside: 'ABCDEH',
      carriedOver: 'G',
      undated: 'F',
      outside: '',
      total: 6,
      byBucket: { done: 1, overdue: 3, stopped: 2 },
      doneOfDue: '1/4',
      months: '4:1 5:3 6:2',
      late: 'B50 C31 E12 G106',
    });
  });

  it('the first half from 15/12 of the year before to 14/6', () => {
    expect(told({ kind: 'half', year: 2024, half: 1 }, 14, on(3, 1))).toMatchObject({
      inside: 'ABCDEGH',
      carriedOver: '',
      months: '1:0 2:0 3:1 4:1 5:3 6:2',
      late: 'G1',
    });
  });

  it('months that end on the 30th, and the whole of February', () => {
    expect(told(MAY, 30, on(5, 30))).toMatchObject({ inside: 'CDH', carriedOver: 'BG', outside: 'AE' });
    expect(told({ kind: 'month', year: 2024, month: 2 }, 30, on(3, 1))).toMatchObject({ inside: 'G', late: 'G1' });
    expect(told({ kind: 'month', year: 2024, month: 2 }, 31, on(3, 1))).toMatchObject({ inside: 'G', late: 'G1' });
    expect(told({ kind: 'to-month', year: 2024, month: 4 }, 0, on(5, 1))).toMatchObject({
      inside: 'ABG',
      months: '1:0 2:1 3:0 4:2',
    });
  });

  it('one day, and both ends the wrong way round', () => {
    const day = { kind: 'any', start: on(5, 14), end: on(5, 14) } as const;
    expect(told(day, 14, on(5, 14))).toMatchObject({ inside: 'CH', months: '5:2' });
    const turned = { kind: 'any', start: on(5, 16), end: on(5, 15) } as const;
    expect(told(turned, 0, on(5, 20))).toMatchObject({ inside: 'DH', byBucket: { stopped: 2 } });
  });

  it('a period without activities, and a schedule without a single day', () => {
    const settled = ROWS.filter(({ key }) => key === 'A' || key === 'D');
    expect(told({ kind: 'year', year: 2026 }, 0, on(1, 1, 2026), settled)).toMatchObject({
      total: 0,
      byBucket: {},
      outside: 'AD',
      doneOfDue: '0/0',
      months: '1:0 2:0 3:0 4:0 5:0 6:0 7:0 8:0 9:0 10:0 11:0 12:0',
    });
    const undated = ROWS.map((row) => ({ ...row, start: null, end: null }));
    expect(told(MAY, 0, on(5, 20), undated)).toMatchObject({ total: 0, undated: 'ABCDEFGH', outside: '' });
  });
});
