import fc from 'fast-check';
import { addDays, compareDates, daysBetween, sameDate } from '../../../src/domain/calendar/plain-date';
import { choiceAround, monthIndexIn, monthsOf, periodOf, placeInPeriod } from '../../../src/domain/reports/period';
import { anyDay, on } from '../../support/report-cases';

describe('periodOf', () => {
  it.each([
    [{ kind: 'month', year: 2024, month: 2 } as const, 0, on(2, 1), on(2, 29)],
    [{ kind: 'quarter', year: 2024, quarter: 2 } as const, 0, on(4, 1), on(6, 30)],
    [{ kind: 'half', year: 2024, half: 2 } as const, 0, on(7, 1), on(12, 31)],
    [{ kind: 'year', year: 2024 } as const, 0, on(1, 1), on(12, 31)],
    [{ kind: 'to-month', year: 2024, month: 9 } as const, 0, on(1, 1), on(9, 30)],
    [{ kind: 'month', year: 2024, month: 5 } as const, 14, on(4, 15), on(5, 14)],
    [{ kind: 'month', year: 2024, month: 1 } as const, 14, on(12, 15, 2023), on(1, 14)],
    [{ kind: 'quarter', year: 2024, quarter: 1 } as const, 14, on(12, 15, 2023), on(3, 14)],
    [{ kind: 'to-month', year: 2024, month: 6 } as const, 14, on(12, 15, 2023), on(6, 14)],
    [{ kind: 'year', year: 2024 } as const, 14, on(12, 15, 2023), on(12, 14)],
    [{ kind: 'month', year: 2024, month: 3 } as const, 25, on(2, 26), on(3, 25)],
    [{ kind: 'month', year: 2024, month: 2 } as const, 30, on(1, 31), on(2, 29)],
    [{ kind: 'month', year: 2023, month: 2 } as const, 29, on(1, 30, 2023), on(2, 28, 2023)],
    [{ kind: 'month', year: 2023, month: 3 } as const, 30, on(3, 1, 2023), on(3, 30, 2023)],
    [{ kind: 'month', year: 2023, month: 2 } as const, 28, on(1, 29, 2023), on(2, 28, 2023)],
    [{ kind: 'half', year: 2024, half: 1 } as const, 14, on(12, 15, 2023), on(6, 14)],
    [{ kind: 'half', year: 2024, half: 2 } as const, 14, on(6, 15), on(12, 14)],
    [{ kind: 'any', start: on(6, 9), end: on(5, 3) } as const, 14, on(5, 3), on(6, 9)],
  ])('%j with cut-off %i', (choice, cutOff, start, end) => {
    expect(periodOf(choice, cutOff)).toMatchObject({ start, end });
  });

  it.each([-1, 0, 31, 32, 14.5, Number.NaN])('takes a cut-off of %p for whole months', (cutOff) => {
    expect(periodOf({ kind: 'month', year: 2024, month: 5 }, cutOff)).toEqual({ start: on(5, 1), end: on(5, 31) });
  });

  it('lets report months follow one another without gap or overlap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 31 }),
        (year, month, cutOff) => {
          const { end } = periodOf({ kind: 'month', year, month }, cutOff);
          const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
          expect(periodOf({ kind: 'month', ...next }, cutOff).start).toEqual(addDays(end, 1));
        },
      ),
    );
  });
});

describe('monthsOf', () => {
  it('names report months by the month they end in', () => {
    const months = monthsOf(periodOf({ kind: 'quarter', year: 2024, quarter: 1 }, 14));
    expect(months).toEqual([
      { year: 2024, month: 1, start: on(12, 15, 2023), end: on(1, 14) },
      { year: 2024, month: 2, start: on(1, 15), end: on(2, 14) },
      { year: 2024, month: 3, start: on(2, 15), end: on(3, 14) },
    ]);
  });

  it('covers the period day by day, each day once, in the month monthIndexIn says', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), fc.integer({ min: 0, max: 31 }), (a, b, cutOff) => {
        const any = periodOf({ kind: 'any', start: a, end: b });
        const period = cutOff >= 1 && cutOff <= 30 ? { ...any, cutOff } : any;
        const months = monthsOf(period);
        expect(months[0]?.start).toEqual(period.start);
        expect(months.at(-1)?.end).toEqual(period.end);
        months.forEach((month, k) => {
          expect(compareDates(month.start, month.end)).toBeLessThanOrEqual(0);
          expect(daysBetween(month.start, month.end)).toBeLessThan(31);
          const before = months[k - 1];
          if (before) expect(sameDate(addDays(before.end, 1), month.start)).toBe(true);
          expect(monthIndexIn(period, month.start)).toBe(k);
          expect(monthIndexIn(period, month.end)).toBe(k);
        });
        expect(monthIndexIn(period, addDays(period.end, 1))).toBe(-1);
        expect(monthIndexIn(period, addDays(period.start, -1))).toBe(-1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('choiceAround', () => {
  it('gives the period that holds the day, whatever the cut-off', () => {
    fc.assert(
      fc.property(
        anyDay(),
        fc.constantFrom('month', 'quarter', 'half', 'year', 'to-month' as const),
        fc.integer({ min: 0, max: 31 }),
        (day, kind, cutOff) => {
          const period = periodOf(choiceAround(kind, day, cutOff), cutOff);
          expect(placeInPeriod({ start: day, end: day }, period)).toBe('inside');
        },
      ),
    );
  });
});

describe('placeInPeriod', () => {
  const may = periodOf({ kind: 'month', year: 2024, month: 5 });
  it.each([
    [on(5, 1), on(5, 1), 'inside'],
    [on(4, 20), on(5, 1), 'inside'],
    [on(5, 31), on(7, 1), 'inside'],
    [on(4, 1), on(8, 1), 'inside'],
    [on(4, 1), on(4, 30), 'before'],
    [on(6, 1), on(6, 1), 'after'],
    [null, on(5, 31), 'inside'],
    [null, on(6, 1), 'after'],
    [null, on(4, 30), 'before'],
    [on(1, 1), null, 'inside'],
    [on(6, 1), null, 'after'],
    [null, null, 'undated'],
  ] as const)('%j to %j is %s', (start, end, placement) => {
    expect(placeInPeriod({ start, end }, may)).toBe(placement);
  });
});
