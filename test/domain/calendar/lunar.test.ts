import { LunarDate as PeerLunarDate, SolarDate as PeerSolarDate } from '@nghiavuive/lunar_date_vi';
import { Solar } from 'lunar-javascript';
import {
  FIRST_LUNAR_YEAR,
  LAST_LUNAR_YEAR,
  leapMonthOf,
  lunarMonthLength,
  lunarMonthsOf,
  lunarNewYear,
  lunarToSolar,
  solarToLunar,
} from '../../../src/domain/calendar/lunar';
import { addDays, formatIso, fromDayNumber, toDayNumber } from '../../../src/domain/calendar/plain-date';
import type { PlainDate } from '../../../src/domain/calendar/plain-date';

const iso = (date: PlainDate | null): string | null => date && formatIso(date);
const solar = (year: number, month: number, day: number, leap = false): string | null =>
  iso(lunarToSolar({ year, month, day, leap }));

const daysOf = function* (from: PlainDate, to: PlainDate): Generator<PlainDate> {
  for (let n = toDayNumber(from); n <= toDayNumber(to); n += 1) yield fromDayNumber(n);
};

const written = (date: PlainDate): string => {
  const l = solarToLunar(date);
  return l ? `${l.year}-${l.leap ? '-' : ''}${l.month}-${l.day}` : 'none';
};

describe('known days', () => {
  // Tết of the North and of the whole country; years where China kept another day: 1968, 1985, 2007, 2030.
  it.each([
    [1945, '1945-02-13'],
    [1968, '1968-01-29'],
    [1975, '1975-02-11'],
    [1985, '1985-01-21'],
    [2000, '2000-02-05'],
    [2007, '2007-02-17'],
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-02'],
  ])('Tết %d is %s', (year, day) => {
    expect(iso(lunarNewYear(year))).toBe(day);
    expect(solar(year, 1, 1)).toBe(day);
  });

  it.each([
    [2023, '2023-04-29'],
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
    [2027, '2027-04-16'],
    [2028, '2028-04-04'],
    [2029, '2029-04-23'],
    [2030, '2030-04-12'],
  ])('Giỗ Tổ (10/3) of %d is %s', (year, day) => {
    expect(solar(year, 3, 10)).toBe(day);
  });

  it('Trung thu 2024, giỗ Bác (21/7) 1969, 2025, 2026', () => {
    expect(solar(2024, 8, 15)).toBe('2024-09-17');
    expect(solar(1969, 7, 21)).toBe('1969-09-02');
    expect(solar(2025, 7, 21)).toBe('2025-09-12');
    expect(solar(2026, 7, 21)).toBe('2026-09-02');
  });

  it.each([
    [2004, 2],
    [2006, 7],
    [2009, 5],
    [2012, 4],
    [2014, 9],
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2028, 5],
    [2031, 3],
    [2033, 11],
    [2024, null],
    [2026, null],
  ])('leap month of %d: %s', (year, month) => {
    expect(leapMonthOf(year)).toBe(month);
  });
});

describe('lunarToSolar', () => {
  it('tells the leap month from the month it repeats', () => {
    expect(solar(2023, 2, 1)).toBe('2023-02-20');
    expect(solar(2023, 2, 1, true)).toBe('2023-03-22');
    expect(solar(2025, 6, 1)).toBe('2025-06-25');
    expect(solar(2025, 6, 1, true)).toBe('2025-07-25');
  });
  it('gives nothing for a day that the calendar does not have', () => {
    expect(lunarMonthLength(2025, 12)).toBe(29);
    expect(solar(2025, 12, 30)).toBeNull();
    expect(solar(2024, 5, 1, true)).toBeNull();
    expect(solar(2024, 1, 31)).toBeNull();
    expect(solar(2024, 1, 0)).toBeNull();
    expect(solar(2024, 1, 1.5)).toBeNull();
    expect(solar(2024, 13, 1)).toBeNull();
    expect(solar(2101, 1, 1)).toBeNull();
    expect(lunarNewYear(FIRST_LUNAR_YEAR - 1)).toBeNull();
    expect(solarToLunar({ year: 1899, month: 2, day: 9 })).toBeNull();
    expect(solarToLunar({ year: 2150, month: 1, day: 1 })).toBeNull();
  });
});

describe('the whole table', () => {
  it('gives every day 1900–2100 back, and days follow one another', () => {
    const wrong: string[] = [];
    let before = '';
    for (const date of daysOf({ year: 1900, month: 1, day: 1 }, { year: 2100, month: 12, day: 31 })) {
      const lunar = solarToLunar(date);
      if (!lunar || iso(lunarToSolar(lunar)) !== formatIso(date)) wrong.push(formatIso(date));
      if (written(date) === before) wrong.push(`${formatIso(date)} repeats ${before}`);
      before = written(date);
    }
    expect(wrong).toEqual([]);
  });

  it('has 12 or 13 months of 29 or 30 days, each year beginning where the last ended', () => {
    for (let year = FIRST_LUNAR_YEAR; year <= LAST_LUNAR_YEAR; year += 1) {
      const months = lunarMonthsOf(year);
      expect(months).toHaveLength(leapMonthOf(year) === null ? 12 : 13);
      const last = months.at(-1);
      const next = lunarNewYear(year + 1);
      if (last && next) expect(last.start + last.length).toBe(toDayNumber(next));
    }
  });

  it('agrees with lunar-javascript on every day before 1968, when Việt Nam kept the calendar of China', () => {
    const wrong: string[] = [];
    for (const date of daysOf({ year: 1900, month: 1, day: 1 }, { year: 1967, month: 12, day: 31 })) {
      const peer = Solar.fromYmd(date.year, date.month, date.day).getLunar();
      const theirs = `${peer.getYear()}-${peer.getMonth()}-${peer.getDay()}`;
      if (theirs !== written(date)) wrong.push(`${formatIso(date)} ${written(date)} ${theirs}`);
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with lunar_date_vi from 1968 on, but for the month that begins 22 s after midnight in May 2054', () => {
    const wrong: string[] = [];
    for (const date of daysOf({ year: 1968, month: 1, day: 1 }, { year: 2100, month: 12, day: 31 })) {
      const peer = PeerLunarDate.fromSolarDate(new PeerSolarDate({ ...date })).get();
      const theirs = `${peer.year}-${peer.leap_month ? '-' : ''}${peer.month}-${peer.day}`;
      if (theirs !== written(date)) wrong.push(formatIso(date));
    }
    const start = { year: 2054, month: 5, day: 7 };
    expect(wrong).toEqual(Array.from({ length: 30 }, (_, i) => formatIso(addDays(start, i))));
  });
});
