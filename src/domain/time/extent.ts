import { lunarMonthLength, lunarToSolar, lunarNewYear } from '../calendar/lunar';
import { addDays, daysInMonth, plainDate, weekdayOf } from '../calendar/plain-date';
import type { PlainDate } from '../calendar/plain-date';
import type { Stamp } from './items';
import { PART } from './lexicon';

/** The days a stamp covers, or why they are not known. */
export type Extent =
  | { readonly kind: 'known'; readonly start: PlainDate; readonly end: PlainDate }
  | { readonly kind: 'missing'; readonly what: 'year-missing' | 'month-missing' | 'week-unresolved' | 'part-of-year' }
  | { readonly kind: 'impossible'; readonly why: string };

const missing = (what: Extract<Extent, { kind: 'missing' }>['what']): Extent => ({ kind: 'missing', what });
const impossible = (why: string): Extent => ({ kind: 'impossible', why });

const between = (start: PlainDate | null, end: PlainDate | null): Extent =>
  start && end ? { kind: 'known', start, end } : impossible('date-out-of-range');

const LEAP_YEAR = 2000;

const solarDay = (day: number, month: number, year: number | null): Extent => {
  // 31/4 cannot be in any year; 29/2 waits for its year.
  if (day > daysInMonth(year ?? LEAP_YEAR, month)) return impossible('day-not-in-month');
  if (year === null) return missing('year-missing');
  const date = plainDate(year, month, day);
  return between(date, date);
};

const lunarDay = (day: number, month: number, year: number | null, leap: boolean): Extent => {
  if (day > 30) return impossible('day-not-in-month');
  if (year === null) return missing('year-missing');
  const length = lunarMonthLength(year, month, leap);
  if (length === null) return impossible(lunarNewYear(year) ? 'no-such-leap-month' : 'outside-lunar-table');
  const date = lunarToSolar({ year, month, day: day === 0 ? length : day, leap });
  return date ? between(date, date) : impossible('day-not-in-lunar-month');
};

const monthSpan = (year: number, from: number, to: number): Extent =>
  between(plainDate(year, from, 1), plainDate(year, to, daysInMonth(year, to)));

const lunarMonth = (stamp: Stamp, year: number, month: number): Extent => {
  const length = lunarMonthLength(year, month, stamp.leap);
  if (length === null) return impossible('outside-lunar-table');
  return between(
    lunarToSolar({ year, month, day: 1, leap: stamp.leap }),
    lunarToSolar({ year, month, day: length, leap: stamp.leap }),
  );
};

/**
 * Days of a part of a month: đầu tháng and thượng tuần 1–10, giữa tháng and trung tuần 11–20, cuối tháng and hạ tuần
 * 21–end (tuần in its old sense of ten days), nửa đầu 1–15, nửa cuối 16–end.
 */
const partDays = (part: number, last: number): readonly [number, number] => {
  switch (part) {
    case PART.early:
      return [1, 10];
    case PART.middle:
      return [11, 20];
    case PART.firstHalf:
      return [1, 15];
    case PART.secondHalf:
      return [16, last];
    default:
      return [21, last];
  }
};

/**
 * Days of a numbered week of a month: 1–7, 8–14, 15–21, 22–28, then the rest; the last week is the last seven days.
 * Offices also count from Monday, so the result is flagged approximate.
 */
const weekDays = (week: number, last: number): readonly [number, number] => {
  if (week < 0) return [last - 6, last];
  return week >= 5 ? [29, last] : [week * 7 - 6, week * 7];
};

const inMonth = (stamp: Stamp, days: (index: number, last: number) => readonly [number, number]): Extent => {
  const { month, year } = stamp;
  if (month === null) return missing('month-missing');
  if (year === null) return missing('year-missing');
  const lunar = stamp.calendar === 'lunar';
  const last = lunar ? lunarMonthLength(year, month, stamp.leap) : daysInMonth(year, month);
  if (last === null) return impossible('outside-lunar-table');
  const dateOf = (day: number): PlainDate | null =>
    lunar ? lunarToSolar({ year, month, day, leap: stamp.leap }) : plainDate(year, month, day);
  const [from, to] = days(stamp.index, last);
  return from > to ? impossible('week-out-of-range') : between(dateOf(from), dateOf(to));
};

/** Monday of an ISO 8601 week: week 1 holds 4 January. */
const isoWeekStart = (year: number, week: number): PlainDate => {
  const fourth: PlainDate = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
};

const week = (stamp: Stamp): Extent => {
  const { day, month, year } = stamp;
  if (day !== null && month !== null && year !== null) {
    const monday = plainDate(year, month, day);
    return between(monday, monday && addDays(monday, 6));
  }
  if (year === null || stamp.yearFrom !== null || stamp.index < 1) return missing('week-unresolved');
  const start = isoWeekStart(year, stamp.index);
  return between(start, addDays(start, 6));
};

const monthsOfYear = (count: number, year: number): Extent =>
  count > 0 ? monthSpan(year, 1, count) : monthSpan(year, 13 + count, 12);

/**
 * A school year as activities of schools use it: 01/9 of its first year to 31/5 of its second (opening 05/9, end before
 * 31/5 by the yearly Quyết định of Bộ GDĐT on khung kế hoạch thời gian năm học, such as 2171/QĐ-BGDĐT of 2023).
 */
const schoolYear = (year: number): Extent => between(plainDate(year, 9, 1), plainDate(year + 1, 5, 31));

/** The days a stamp covers, once its month and year are filled in. */
export const extentOf = (stamp: Stamp): Extent => {
  if (stamp.fault !== null) return impossible(stamp.fault);
  const { day, month, year, unit } = stamp;
  if (unit === 'day' || unit === 'named') {
    if (month === null) return missing('month-missing');
    return stamp.calendar === 'lunar' ? lunarDay(day ?? 1, month, year, stamp.leap) : solarDay(day ?? 1, month, year);
  }
  if (unit === 'week') return week(stamp);
  if (unit === 'part-of-year') return missing('part-of-year');
  if (year === null) return missing('year-missing');
  switch (unit) {
    case 'month':
      if (month === null) return missing('month-missing');
      return stamp.calendar === 'lunar' ? lunarMonth(stamp, year, month) : monthSpan(year, month, month);
    case 'part-of-month':
      return inMonth(stamp, partDays);
    case 'week-of-month':
      return inMonth(stamp, weekDays);
    case 'quarter':
      return monthSpan(year, stamp.index * 3 - 2, stamp.index * 3);
    case 'half-year':
      return stamp.index === 1 ? monthSpan(year, 1, 6) : monthSpan(year, 7, 12);
    case 'months-of-year':
      return monthsOfYear(stamp.index, year);
    case 'school-year':
      return schoolYear(year);
    case 'year':
      return stamp.calendar === 'lunar' ? lunarYear(year) : monthSpan(year, 1, 12);
  }
};

const lunarYear = (year: number): Extent => {
  const [start, next] = [lunarNewYear(year), lunarNewYear(year + 1)];
  return start && next ? between(start, addDays(next, -1)) : impossible('outside-lunar-table');
};
