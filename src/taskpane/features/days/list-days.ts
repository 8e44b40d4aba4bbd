import { compareDates, addDays, daysBetween, type PlainDate } from '../../../domain/calendar/plain-date';
import { buildLabel } from '../../../domain/anniversaries/label';
import type { Decree } from '../../../domain/anniversaries/anniversary-class';
import type { AnniversaryDay } from '../../../domain/anniversaries/day-list';
import { proposeActivities, upcomingDays, type Upcoming } from '../../../domain/anniversaries/upcoming';
import type { ReportRow } from '../../../domain/reports/report-row';
import { bareKey } from '../../../domain/text/fold';
import { rememberWeakly } from '../../../domain/text/remember';

/** `plan`: the days of the schedule that is in the workbook. */
export type Horizon = 'quarter' | 'year' | 'next' | 'plan';

/** Inclusive days of the schedule in the workbook. */
export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

export interface DayFilter {
  readonly horizon: Horizon;
  readonly decree: Decree;
  /** Only round years and fives. */
  readonly onlyRound: boolean;
  readonly search: string;
  /** For the horizon `plan`; nothing is listed without it. */
  readonly period?: Period | null;
}

export interface ListedDay {
  readonly item: Upcoming;
  /** The label to insert; `null` when the day has none (Giỗ Tổ). */
  readonly label: string | null;
}

const endOf = (today: PlainDate, horizon: Horizon): PlainDate =>
  horizon === 'quarter' ? addDays(today, 90) : { year: today.year + (horizon === 'next' ? 1 : 0), month: 12, day: 31 };

/** Folded once for a day: a keystroke only compares. */
const nameKeys = rememberWeakly(({ name, aliases }: AnniversaryDay) => [name, ...aliases].map(bareKey));

/** The stretch from the first to the last day of the rows; `null` when none of them has a day. */
export const periodOf = (rows: readonly Pick<ReportRow, 'start' | 'end'>[]): Period | null => {
  const days = rows.flatMap(({ start, end }) => [start, end].filter((day) => day !== null)).sort(compareDates);
  const [start] = days;
  const end = days.at(-1);
  return start === undefined || end === undefined ? null : { start, end };
};

/** In the plan's own days only what deserves an activity is proposed; else everything that is coming. */
const itemsOf = (days: readonly AnniversaryDay[], today: PlainDate, filter: DayFilter): readonly Upcoming[] => {
  const { horizon, decree, period } = filter;
  if (horizon === 'plan') {
    if (period === null || period === undefined) return [];
    return proposeActivities(days, period, decree).map((item) => ({
      ...item,
      daysLeft: daysBetween(today, item.date),
    }));
  }
  const until = endOf(today, horizon);
  return upcomingDays(days, today, { decree, until }).filter((item) => compareDates(item.date, until) <= 0);
};

/** The days to list, soonest first, each with its label for that year. */
export const listDays = (
  days: readonly AnniversaryDay[],
  today: PlainDate,
  filter: DayFilter,
): readonly ListedDay[] => {
  const wanted = bareKey(filter.search);
  return itemsOf(days, today, filter)
    .filter((item) => !filter.onlyRound || item.class === 'round' || item.class === 'five')
    .filter((item) => wanted === '' || nameKeys(item.day).some((key) => key.includes(wanted)))
    .map((item) => {
      const label = buildLabel(item.day, item.date.year);
      return { item, label: label.ok ? label.label : null };
    });
};
