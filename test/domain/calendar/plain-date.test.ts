import fc from 'fast-check';
import {
  addDays,
  compareDates,
  daysBetween,
  daysInMonth,
  formatIso,
  fromDayNumber,
  isLeapYear,
  isValidDate,
  parseIso,
  plainDate,
  sameDate,
  toDayNumber,
  weekdayOf,
  shiftMonth,
} from '../../../src/domain/calendar/plain-date';

const date = fc.integer({ min: -719162, max: 2932896 }).map(fromDayNumber);

describe('PlainDate', () => {
  it('counts days as UTC does, for every day from 1850 to 2150', () => {
    const wrong: number[] = [];
    for (let n = Date.UTC(1850, 0, 1) / 86400000; n <= Date.UTC(2150, 11, 31) / 86400000; n += 1) {
      const utc = new Date(n * 86400000);
      const own = fromDayNumber(n);
      const same =
        own.year === utc.getUTCFullYear() &&
        own.month === utc.getUTCMonth() + 1 &&
        own.day === utc.getUTCDate() &&
        weekdayOf(own) === (utc.getUTCDay() || 7) &&
        toDayNumber(own) === n;
      if (!same) wrong.push(n);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['1890-05-19', 1],
    ['1930-02-03', 1],
    ['1945-09-02', 7],
    ['1954-05-07', 5],
    ['1975-04-30', 3],
    ['2000-02-29', 2],
    ['2026-11-24', 2],
  ] as const)('%s fell on weekday %d', (iso, weekday) => {
    const day = parseIso(iso);
    expect(day && weekdayOf(day)).toBe(weekday);
  });

  it('knows which days exist', () => {
    expect([1900, 2000, 2020, 2023, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
    expect(daysInMonth(2023, 2)).toBe(28);
    expect(daysInMonth(2023, 13)).toBe(0);
    for (const [y, m, d] of [
      [2023, 2, 29],
      [2023, 4, 31],
      [2023, 0, 1],
      [2023, 13, 1],
      [2023, 1, 0],
      [0, 1, 1],
      [10000, 1, 1],
      [2023, 1.5, 1],
    ] as const) {
      expect(isValidDate(y, m, d)).toBe(false);
      expect(plainDate(y, m, d)).toBeNull();
    }
    for (const bad of ['2023-02-29', '2023-2-1', '20230201', '2023-02-01 ', '', '２０２３-02-01'])
      expect(parseIso(bad)).toBeNull();
  });

  it('gives back what it wrote, from year 1 to 9999', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -1000, max: 1000 }), (day, move) => {
        expect(isValidDate(day.year, day.month, day.day)).toBe(true);
        expect(parseIso(formatIso(day))).toEqual(day);
        const moved = addDays(day, move);
        expect(daysBetween(day, moved)).toBe(move);
        expect(Math.sign(compareDates(moved, day))).toBe(Math.sign(move));
        expect(sameDate(moved, day)).toBe(move === 0);
      }),
    );
  });

  it('moves by months over the turn of the year', () => {
    expect(shiftMonth({ year: 2024, month: 12 }, 1)).toEqual({ year: 2025, month: 1 });
    expect(shiftMonth({ year: 2024, month: 1 }, -1)).toEqual({ year: 2023, month: 12 });
    expect(shiftMonth({ year: 2024, month: 5 }, 0)).toEqual({ year: 2024, month: 5 });
    expect(shiftMonth({ year: 2024, month: 5 }, 19)).toEqual({ year: 2025, month: 12 });
  });
});
