import fc from 'fast-check';
import { byFirstDay, byUrgency, orderBy, sortByFirstDay, sortByUrgency } from '../../../src/domain/reports/order';
import type { RatedRow } from '../../../src/domain/reports/report-input';
import { statusOf } from '../../../src/domain/reports/status';
import { anyRows, on, reportRow } from '../../support/report-cases';

/** Rows of two schedules one after the other: row numbers come twice. */
const anyRated = (): fc.Arbitrary<readonly RatedRow[]> =>
  fc
    .tuple(anyRows(30), anyRows(30))
    .map(([one, two]) => [...one, ...two].map((row) => ({ row, status: statusOf(row, on(6, 1)) })));

describe('orderBy', () => {
  it('sorts by the number, and keeps what is equal as it was', () => {
    const words = ['ccc', 'a', 'bb', 'aaa', 'b', ''];
    expect(orderBy(words, ({ length }) => length)).toEqual(['', 'a', 'b', 'bb', 'ccc', 'aaa']);
    expect(orderBy([3, -1, 0, -20], (number) => number)).toEqual([-20, -1, 0, 3]);
    expect(orderBy([], () => 1)).toEqual([]);
  });

  it('leaves the list it is given alone', () => {
    const given = [2, 1];
    expect(orderBy(given, (number) => number)).toEqual([1, 2]);
    expect(given).toEqual([2, 1]);
  });
});

describe('sortByFirstDay and sortByUrgency', () => {
  it('give the order of the comparisons, over several schedules and rows without a day', () => {
    fc.assert(
      fc.property(anyRated(), (rows) => {
        const byDay = sortByFirstDay(rows);
        expect(byDay).toEqual([...rows].sort(byFirstDay));
        expect(sortByUrgency(byDay)).toEqual([...rows].sort(byUrgency));
      }),
    );
  });

  it('put a deadline alone by its day, a later row after an earlier one, no day last', () => {
    const rows = [
      reportRow({ key: 'A', start: null, end: null, row: 5 }),
      reportRow({ key: 'B', start: on(5, 3), end: on(5, 3), row: 9 }),
      reportRow({ key: 'C', start: on(5, 3), end: on(5, 9), row: 8 }),
      reportRow({ key: 'D', start: null, end: on(5, 1), row: 10 }),
    ].map((row) => ({ row, status: statusOf(row, on(5, 2)) }));
    expect(sortByFirstDay(rows).map(({ row }) => row.key)).toEqual(['D', 'C', 'B', 'A']);
  });
});
