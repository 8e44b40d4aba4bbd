/** Excel serial dates. Day 1 is 1900-01-01; serial 60 is the day 1900-02-29 that never was. */

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a proleptic Gregorian date (month and day may overflow). */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const shifted = m < 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m < 2 ? m + 10 : m - 2) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + day - 1;
}

function fromDayNumber(days: number): DateParts {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

const EPOCH_1900 = dayNumber(1899, 12, 31);
const EPOCH_1904 = dayNumber(1904, 1, 1);

/** Serial of a date; month and day may overflow as in DATE(). */
export function serialOf(year: number, month: number, day: number, date1904 = false): number {
  const days = dayNumber(year, month, day);
  if (date1904) return days - EPOCH_1904;
  const serial = days - EPOCH_1900;
  return serial >= 60 ? serial + 1 : serial;
}

/** The date of a serial (its whole part). Serial 0 shows as 1900-01-00, as in Excel. */
export function dateOf(serial: number, date1904 = false): DateParts {
  const whole = Math.floor(serial);
  if (date1904) return fromDayNumber(whole + EPOCH_1904);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  return fromDayNumber(EPOCH_1900 + (whole > 60 ? whole - 1 : whole));
}

/** 0 Sunday … 6 Saturday, in Excel's counting (which is one off before March 1900). */
export const weekdayOf = (serial: number, date1904 = false): number =>
  (((Math.floor(serial) + (date1904 ? 5 : 6)) % 7) + 7) % 7;

export interface TimeParts {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** 0 ≤ fraction < 1 of a second. */
  readonly fraction: number;
}

/** The time of day of a serial, rounded to 1/1000 s. */
export function timeOf(serial: number): TimeParts {
  const milliseconds = Math.round((serial - Math.floor(serial)) * 86_400_000);
  const whole = Math.floor(milliseconds / 1000);
  return {
    hours: Math.floor(whole / 3600) % 24,
    minutes: Math.floor(whole / 60) % 60,
    seconds: whole % 60,
    fraction: (milliseconds % 1000) / 1000,
  };
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const daysInMonth = (year: number, month: number): number =>
  [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
