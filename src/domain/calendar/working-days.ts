import { compareDates, toDayNumber, weekdayOf } from './plain-date';
import type { PlainDate } from './plain-date';

const SATURDAY = 6;

/** True on Thứ Bảy and Chủ nhật. */
export const isWeekend = (date: PlainDate): boolean => weekdayOf(date) >= SATURDAY;

/** Working days from Monday of the week of 1970-01-01 up to and including the day. */
const weekdaysUpTo = (dayNumber: number): number => {
  const sinceMonday = dayNumber + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5);
};

const distinctBetween = (days: readonly PlainDate[], from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const seen = new Set<number>();
  return days.filter((day) => {
    const n = toDayNumber(day);
    if (seen.has(n) || compareDates(day, from) < 0 || compareDates(day, to) > 0) return false;
    seen.add(n);
    return true;
  });
};

/**
 * Working days from `from` to `to`, both included, as NETWORKDAYS counts them: Monday to Friday, less
 * `offDays`, plus the weekend days and days off that `workDays` (làm bù) turn into working days. A day in both
 * lists is worked. Negative when `to` is before `from`.
 */
export const workingDaysBetween = (
  from: PlainDate,
  to: PlainDate,
  offDays: readonly PlainDate[] = [],
  workDays: readonly PlainDate[] = [],
): number => {
  if (compareDates(from, to) > 0) return -workingDaysBetween(to, from, offDays, workDays);
  const worked = distinctBetween(workDays, from, to);
  const isWorked = new Set(worked.map(toDayNumber));
  const off = distinctBetween(offDays, from, to).filter((day) => !isWeekend(day) && !isWorked.has(toDayNumber(day)));
  const extra = worked.filter(isWeekend);
  return weekdaysUpTo(toDayNumber(to)) - weekdaysUpTo(toDayNumber(from) - 1) - off.length + extra.length;
};
