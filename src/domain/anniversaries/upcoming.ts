import { compareDates, daysBetween, weekdayOf, type PlainDate, type Weekday } from '../calendar/plain-date';
import { anniversaryClass, type AnniversaryClass, type Decree } from './anniversary-class';
import type { AnniversaryDay } from './day-list';
import { countIn, occurrenceIn, twinOf } from './occurrence';

/** One keeping of a day, as the pane "Ngày kỷ niệm" lists it. */
export interface Upcoming {
  readonly day: AnniversaryDay;
  readonly date: PlainDate;
  readonly weekday: Weekday;
  /** N; `null` when the day has no base year. */
  readonly years: number | null;
  readonly class: AnniversaryClass | null;
  /** Lunar day and month of `date`; `null` outside the lunar table. */
  readonly lunar: { readonly day: number; readonly month: number; readonly leap: boolean } | null;
  /** Whole days from today: 0 today. */
  readonly daysLeft: number;
}

export interface UpcomingOptions {
  readonly decree: Decree;
  /** Last day listed; without it the end of next year. */
  readonly until?: PlainDate;
}

const occurrencesOf = (day: AnniversaryDay, from: PlainDate, until: PlainDate, decree: Decree): readonly Upcoming[] => {
  const found: Upcoming[] = [];
  for (let year = from.year; year <= until.year; year += 1) {
    const date = occurrenceIn(day, year);
    if (date === null || compareDates(date, from) < 0 || compareDates(date, until) > 0) continue;
    const years = countIn(day, year);
    found.push({
      day,
      date,
      weekday: weekdayOf(date),
      years,
      class: years === null ? null : anniversaryClass(years, decree),
      lunar: twinOf(date),
      daysLeft: daysBetween(from, date),
    });
  }
  return found;
};

/**
 * The days kept from `today` to the end of next year, soonest first, with count, class, weekday, lunar twin and days
 * left. Nothing is read from a clock.
 */
export const upcomingDays = (
  days: readonly AnniversaryDay[],
  today: PlainDate,
  options: UpcomingOptions,
): readonly Upcoming[] => {
  const until = options.until ?? { year: today.year + 1, month: 12, day: 31 };
  return days
    .flatMap((day) => occurrencesOf(day, today, until, options.decree))
    .sort((a, b) => compareDates(a.date, b.date) || Number(b.day.major) - Number(a.day.major));
};

/**
 * Days whose keeping in the plan's period deserves an activity: năm tròn, năm lẻ 5 under NĐ 145, and the seven major
 * days. Verified days first within one date. `period` is inclusive.
 */
export const proposeActivities = (
  days: readonly AnniversaryDay[],
  period: { readonly start: PlainDate; readonly end: PlainDate },
  decree: Decree,
): readonly Upcoming[] =>
  upcomingDays(days, period.start, { decree, until: period.end })
    .filter((item) => item.class === 'round' || item.class === 'five' || (item.day.major && item.years !== null))
    .sort((a, b) => compareDates(a.date, b.date) || Number(b.day.verified) - Number(a.day.verified));
