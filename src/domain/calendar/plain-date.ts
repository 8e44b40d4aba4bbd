/**
 * A civil (Gregorian) date without time zone. `month` 1–12, `day` 1–31. JavaScript `Date` is never used: it
 * moves days across time zones.
 */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO weekday: 1 Thứ Hai … 6 Thứ Bảy, 7 Chủ nhật. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const MIN_YEAR = 1;
export const MAX_YEAR = 9999;

/** True when the year is a leap year of the Gregorian calendar. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in the month, 28–31; 0 when there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** True when year, month and day name a day that exists (years 1–9999, proleptic Gregorian). */
export const isValidDate = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(month) &&
  Number.isInteger(day) &&
  year >= MIN_YEAR &&
  year <= MAX_YEAR &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/** The date, or `null` when it does not exist. */
export const plainDate = (year: number, month: number, day: number): PlainDate | null =>
  isValidDate(year, month, day) ? { year, month, day } : null;

/**
 * Days since 1970-01-01 (negative before). Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 * days_from_civil.
 */
export const toDayNumber = (date: PlainDate): number => {
  const y = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** The inverse of {@link toDayNumber} (Hinnant, civil_from_days). */
export const fromDayNumber = (dayNumber: number): PlainDate => {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

/** The date `days` days later (earlier when negative). */
export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(toDayNumber(date) + days);

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: PlainDate, b: PlainDate): number => toDayNumber(b) - toDayNumber(a);

/** The month so many months after the given one, or before it when `months` is negative. */
export const shiftMonth = (
  { year, month }: Pick<PlainDate, 'year' | 'month'>,
  months: number,
): Pick<PlainDate, 'year' | 'month'> => {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
};

/** Negative, zero or positive as `a` is before, on or after `b`. */
export const compareDates = (a: PlainDate, b: PlainDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/** True when both name the same day. */
export const sameDate = (a: PlainDate, b: PlainDate): boolean => compareDates(a, b) === 0;

/** ISO weekday of the date, 1 = Thứ Hai … 7 = Chủ nhật. 1970-01-01 was a Thursday. */
export const weekdayOf = (date: PlainDate): Weekday => (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The Monday of the week that the day lies in (weeks begin on Monday: ISO 8601). */
export const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - weekdayOf(date));

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** `YYYY-MM-DD`. */
export const formatIso = (date: PlainDate): string => `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;

/** The date written `YYYY-MM-DD`, or `null` when the text has another shape or the day does not exist. */
export const parseIso = (text: string): PlainDate | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
};
