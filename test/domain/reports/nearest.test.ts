import fc from 'fast-check';
import { daysBetween } from '../../../src/domain/calendar/plain-date';
import { heldOffsets, nearestChoice, nearestDay } from '../../../src/domain/reports/nearest';
import { periodOf, placeInPeriod } from '../../../src/domain/reports/period';
import { anyDay, anyRows, on } from '../../support/report-cases';

describe('nearestDay', () => {
  const may = { start: on(5, 3), end: on(5, 5) };
  const june = { start: null, end: on(6, 9) };
  it.each([
    ['during an activity', on(5, 4), on(5, 4)],
    ['before all', on(1, 1), on(5, 3)],
    ['after all', on(12, 31), on(6, 9)],
    ['nearer to the first', on(5, 20), on(5, 5)],
    ['as far from one as from the other, the one to come', { year: 2024, month: 5, day: 22 }, on(5, 5)],
  ] as const)('%s', (_what, day, nearest) => {
    expect(nearestDay([may, june], day)).toEqual(nearest);
  });

  it('prefers what is to come when both are as far', () => {
    expect(
      nearestDay(
        [
          { start: on(5, 1), end: on(5, 1) },
          { start: on(5, 3), end: on(5, 3) },
        ],
        on(5, 2),
      ),
    ).toEqual(on(5, 3));
  });

  it('is nothing without a day', () => {
    expect(nearestDay([{ start: null, end: null }], on(5, 1))).toBeNull();
    expect(nearestChoice('quarter', [], on(5, 1))).toEqual({ kind: 'quarter', year: 2024, quarter: 2 });
  });
});

describe('the nearest period', () => {
  it('holds an activity whenever there is one, and no day of an activity is nearer than the nearest', () => {
    fc.assert(
      fc.property(
        anyRows(20),
        anyDay(),
        fc.constantFrom('month', 'quarter', 'half', 'year', 'to-month' as const),
        fc.integer({ min: 0, max: 31 }),
        (rows, day, kind, cutOff) => {
          const nearest = nearestDay(rows, day);
          if (nearest === null) return;
          const period = periodOf(nearestChoice(kind, rows, day, cutOff), cutOff);
          expect(rows.some((row) => placeInPeriod(row, period) === 'inside')).toBe(true);
          for (const { start, end } of rows) {
            for (const one of [start, end]) {
              if (one === null) continue;
              expect(Math.abs(daysBetween(day, nearest))).toBeLessThanOrEqual(Math.abs(daysBetween(day, one)));
            }
          }
        },
      ),
    );
  });
});

describe('heldOffsets', () => {
  it('counts periods from the one around the day', () => {
    const rows = [
      { start: on(3, 30), end: on(4, 2) },
      { start: on(1, 5, 2023), end: null },
      { start: null, end: null },
    ];
    expect(heldOffsets('month', rows, on(5, 20))).toEqual([-16, -2, -1]);
    expect(heldOffsets('month', rows, on(5, 20), 14)).toEqual([-17, -2]);
    expect(heldOffsets('quarter', rows, on(5, 20))).toEqual([-5, -1, 0]);
    expect(heldOffsets('year', rows, on(5, 20))).toEqual([-1, 0]);
  });
});
