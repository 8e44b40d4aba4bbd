import { daysBetween, fromDayNumber, plainDate, toDayNumber } from './plain-date';
import type { PlainDate } from './plain-date';

/** A time of day as Excel keeps it: `hour` 0–23, `minute` and `second` 0–59. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What makes a serial doubtful although it names a day. */
export type SerialFlag =
  /** Serial 1–59 of the 1900 system: Excel's own weekday is wrong there, and a count is likelier than a date. */
  | 'early-1900'
  /** The sheet says a year from 3000 on: `DATE(1890,5,19)` is kept as 19/05/3790 and read back as 1890. */
  | 'year-unshifted';

/** Why a number names no day. */
export type SerialProblem =
  /** Serial 60 of the 1900 system is 29/02/1900, a day that never was. */
  | 'false-leap-day'
  | 'negative'
  /** After 31/12/9999. */
  | 'too-large'
  /** 29/02 of an unshifted year that is no leap year: `DATE(1700,2,29)`. */
  | 'day-not-in-month';

/** What the number in a date cell says. */
export type SerialReading =
  | {
      readonly kind: 'date';
      readonly date: PlainDate;
      /** `null` when the serial is a whole number. */
      readonly time: TimeOfDay | null;
      readonly flags: readonly SerialFlag[];
    }
  /** A fraction below 1: a time without a day. */
  | { readonly kind: 'time'; readonly time: TimeOfDay }
  | { readonly kind: 'none'; readonly problem: SerialProblem };

const SECONDS_A_DAY = 86400;
/** Day 0 of the 1900 system as it counts from serial 61 on; before that the false leap day shifts it by one. */
const EPOCH_1900 = toDayNumber({ year: 1899, month: 12, day: 30 });
const EPOCH_1904 = toDayNumber({ year: 1904, month: 1, day: 1 });
const FALSE_LEAP_DAY = 60;
const LAST_DAY = toDayNumber({ year: 9999, month: 12, day: 31 });

const timeOf = (seconds: number): TimeOfDay => ({
  hour: Math.floor(seconds / 3600),
  minute: Math.floor((seconds % 3600) / 60),
  second: seconds % 60,
});

/** Excel's `DATE` adds 1900 to every year before 1900 (ISO/IEC 29500-1, 18.17.7.70), so 1890 becomes 3790. */
const SHIFT = 1900;
const FIRST_SHIFTED_YEAR = 3000;

/**
 * The day as it was meant: years from 3000 on lose the 1900 years that Excel's `DATE` gave them. No plan is
 * written for the year 3000, and every anniversary before 1900 arrives this way. `null` when the day does not
 * exist in the real year (29/02/3600 for 1700).
 */
export const unshiftYear = (date: PlainDate): { readonly date: PlainDate; readonly shifted: boolean } | null => {
  if (date.year < FIRST_SHIFTED_YEAR) return { date, shifted: false };
  const real = plainDate(date.year - SHIFT, date.month, date.day);
  return real && { date: real, shifted: true };
};

/**
 * The day and time a serial of Excel means. `date1904` says which system the workbook counts in: 1900 (serial 1
 * = 01/01/1900, with the false 29/02/1900 at 60) or 1904 (serial 0 = 01/01/1904). Times are rounded to the
 * second, over midnight too. NaN and infinities are `too-large`.
 */
export const readSerial = (serial: number, date1904 = false): SerialReading => {
  const total = Math.round(serial * SECONDS_A_DAY);
  if (!Number.isFinite(total)) return { kind: 'none', problem: 'too-large' };
  if (total < 0) return { kind: 'none', problem: 'negative' };
  const day = Math.floor(total / SECONDS_A_DAY);
  const seconds = total - day * SECONDS_A_DAY;
  if (day === 0 && (seconds > 0 || !date1904)) return { kind: 'time', time: timeOf(seconds) };
  if (!date1904 && day === FALSE_LEAP_DAY) return { kind: 'none', problem: 'false-leap-day' };
  const early = !date1904 && day < FALSE_LEAP_DAY;
  const dayNumber = day + (date1904 ? EPOCH_1904 : EPOCH_1900) + (early ? 1 : 0);
  if (dayNumber > LAST_DAY) return { kind: 'none', problem: 'too-large' };
  const real = unshiftYear(fromDayNumber(dayNumber));
  if (real === null) return { kind: 'none', problem: 'day-not-in-month' };
  const flags: SerialFlag[] = [];
  if (early) flags.push('early-1900');
  if (real.shifted) flags.push('year-unshifted');
  return { kind: 'date', date: real.date, time: seconds === 0 ? null : timeOf(seconds), flags };
};

/**
 * The serial that Excel shows as this day, or `null` for days before the first of the system (01/01/1900 or
 * 01/01/1904), which Excel can hold only as text.
 */
export const dateToSerial = (date: PlainDate, date1904 = false): number | null => {
  if (date1904) {
    const days = daysBetween({ year: 1904, month: 1, day: 1 }, date);
    return days < 0 ? null : days;
  }
  const serial = toDayNumber(date) - EPOCH_1900;
  const shifted = serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
  return shifted < 1 ? null : shifted;
};

/** The fraction of a day that Excel keeps for a time of day. */
export const timeToFraction = (time: TimeOfDay): number =>
  (time.hour * 3600 + time.minute * 60 + time.second) / SECONDS_A_DAY;
