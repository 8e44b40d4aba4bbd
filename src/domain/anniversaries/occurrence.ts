import { lunarToSolar, solarToLunar } from '../calendar/lunar';
import { plainDate, type PlainDate } from '../calendar/plain-date';
import type { AnniversaryDay } from './day-list';

/**
 * The solar day on which the day is kept in that year; `null` when there is none. A lunar day is kept in the
 * ordinary month, not the leap one; one of the last lunar month may fall in the solar year of the lunar year after.
 * 29/02 is kept on 28/02 in ordinary years.
 */
export const occurrenceIn = (day: AnniversaryDay, year: number): PlainDate | null => {
  if (day.calendar === 'solar') {
    return plainDate(year, day.month, day.day) ?? (day.month === 2 ? plainDate(year, 2, 28) : null);
  }
  for (const lunarYear of [year, year - 1]) {
    const date = lunarToSolar({ year: lunarYear, month: day.month, day: day.day, leap: false });
    if (date?.year === year) return date;
  }
  return null;
};

/** The N of that day when it is kept in that year; `null` without a base year, or before the first anniversary. */
export const countIn = (day: AnniversaryDay, year: number): number | null => {
  if (day.baseYear === null) return null;
  const years = year - day.baseYear;
  return years >= 1 ? years : null;
};

/** Day and month in the other calendar, of the day kept on `date`: the "lunar twin" of a solar day and back. */
export const twinOf = (
  date: PlainDate,
): { readonly day: number; readonly month: number; readonly leap: boolean } | null => {
  const lunar = solarToLunar(date);
  return lunar === null ? null : { day: lunar.day, month: lunar.month, leap: lunar.leap };
};
