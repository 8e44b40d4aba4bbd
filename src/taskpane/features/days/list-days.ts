import { compareDates, addDays, type PlainDate } from '../../../domain/calendar/plain-date';
import { buildLabel } from '../../../domain/anniversaries/label';
import type { Decree } from '../../../domain/anniversaries/anniversary-class';
import type { AnniversaryDay } from '../../../domain/anniversaries/day-list';
import { upcomingDays, type Upcoming } from '../../../domain/anniversaries/upcoming';
import { foldKey, stripMarks } from '../../../domain/text/fold';

export type Horizon = 'quarter' | 'year' | 'next';

export interface DayFilter {
  readonly horizon: Horizon;
  readonly decree: Decree;
  /** Only round years and fives. */
  readonly onlyRound: boolean;
  readonly search: string;
}

export interface ListedDay {
  readonly item: Upcoming;
  /** The label to insert; `null` when the day has none (Giỗ Tổ). */
  readonly label: string | null;
}

const endOf = (today: PlainDate, horizon: Horizon): PlainDate =>
  horizon === 'quarter' ? addDays(today, 90) : { year: today.year + (horizon === 'next' ? 1 : 0), month: 12, day: 31 };

const bare = (text: string): string => stripMarks(foldKey(text));

/** The days to list, soonest first, each with its label for that year. */
export const listDays = (
  days: readonly AnniversaryDay[],
  today: PlainDate,
  filter: DayFilter,
): readonly ListedDay[] => {
  const until = endOf(today, filter.horizon);
  const wanted = bare(filter.search);
  return upcomingDays(days, today, { decree: filter.decree, until })
    .filter((item) => compareDates(item.date, until) <= 0)
    .filter((item) => !filter.onlyRound || item.class === 'round' || item.class === 'five')
    .filter((item) => wanted === '' || [item.day.name, ...item.day.aliases].some((name) => bare(name).includes(wanted)))
    .map((item) => {
      const label = buildLabel(item.day, item.date.year);
      return { item, label: label.ok ? label.label : null };
    });
};
