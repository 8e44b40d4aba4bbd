import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, LUNAR_YEARS } from './lunar-table.generated';
import { fromDayNumber, toDayNumber } from './plain-date';
import type { PlainDate } from './plain-date';

/** A day of the Vietnamese lunar calendar. `month` 1–12, `day` 1–30. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The month is the second of that number in its year (tháng nhuận). */
  readonly leap: boolean;
}

/** One month of a lunar year. */
export interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  /** 29 (tháng thiếu) or 30 (tháng đủ). */
  readonly length: number;
  /** First day, in days since 1970-01-01. */
  readonly start: number;
}

export { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR };

const packed = (year: number): number | null => LUNAR_YEARS[year - FIRST_LUNAR_YEAR] ?? null;

/** The month that a lunar year repeats, 1–12, or `null` when it repeats none or lies outside the table. */
export const leapMonthOf = (year: number): number | null => {
  const leap = ((packed(year) ?? 0) >> 13) & 15;
  return leap === 0 ? null : leap;
};

/** The months of a lunar year in order, the leap month after the one it repeats; empty outside 1899–2100. */
export const lunarMonthsOf = (year: number): readonly LunarMonth[] => {
  const bits = packed(year);
  if (bits === null) return [];
  const leap = leapMonthOf(year);
  const months: LunarMonth[] = [];
  let start = toDayNumber({ year, month: 1, day: 1 }) + (bits >> 17);
  for (let i = 0; i < (leap === null ? 12 : 13); i += 1) {
    const isLeap = leap !== null && i === leap;
    const month = leap !== null && i >= leap ? i : i + 1;
    const length = (bits >> i) & 1 ? 30 : 29;
    months.push({ month, leap: isLeap, length, start });
    start += length;
  }
  return months;
};

const findMonth = (year: number, month: number, leap: boolean): LunarMonth | null =>
  lunarMonthsOf(year).find((m) => m.month === month && m.leap === leap) ?? null;

/** Days in a lunar month, 29 or 30; `null` when that year has no such month. */
export const lunarMonthLength = (year: number, month: number, leap = false): number | null =>
  findMonth(year, month, leap)?.length ?? null;

/** The first day of the lunar year (mùng Một Tết), or `null` outside the table. */
export const lunarNewYear = (year: number): PlainDate | null => {
  const first = lunarMonthsOf(year)[0];
  return first ? fromDayNumber(first.start) : null;
};

/**
 * The lunar date of a day, from 10/02/1899 to the end of lunar year 2100; `null` outside. Calendar of Việt Nam:
 * UTC+8 until 1967, UTC+7 from 1968 (so Tết Mậu Thân is 29/01/1968, the day kept in the North).
 */
export const solarToLunar = (date: PlainDate): LunarDate | null => {
  const dayNumber = toDayNumber(date);
  for (const year of [date.year, date.year - 1]) {
    const months = lunarMonthsOf(year);
    if (dayNumber < (months[0]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const month = months.find((m) => dayNumber < m.start + m.length);
    return month ? { year, month: month.month, day: dayNumber - month.start + 1, leap: month.leap } : null;
  }
  return null;
};

/**
 * The day of a lunar date, or `null` when the calendar has no such day: day 30 of a month of 29, a leap month
 * that the year does not have, a year outside 1899–2100. Never moved to a neighbouring day.
 */
export const lunarToSolar = ({ year, month, day, leap }: LunarDate): PlainDate | null => {
  const found = findMonth(year, month, leap);
  return found && Number.isInteger(day) && day >= 1 && day <= found.length
    ? fromDayNumber(found.start + day - 1)
    : null;
};
