import { compareDates, type PlainDate } from '../calendar/plain-date';
import { sortByFirstDay } from './order';
import { monthIndexIn, placeInPeriod, type Period } from './period';
import type { ReportRow } from './report-row';
import { statusOf, type Status } from './status';

/** Everything a report looks at. No clock: `asOf` is given. */
export interface ReportInput {
  readonly rows: readonly ReportRow[];
  readonly period: Period;
  readonly asOf: PlainDate;
  /** Names of the unit list, to show units with nothing to do; empty when there is no list. */
  readonly units: readonly string[];
}

/** A row with what the as-of day makes of it. */
export interface RatedRow {
  readonly row: ReportRow;
  readonly status: Status;
}

/** A row of the period. */
export interface PlacedRow extends RatedRow {
  /**
   * The 0-based month of the period (see `monthsOf`) that it is counted in: that of its first day inside; a deadline
   * alone counts by its day.
   */
  readonly month: number;
}

/**
 * The rows split by the period, each list in the order of the schedules. `inside` are reported; `carriedOver` lie
 * before it and are still open (a leader must see them); the rest is only counted. The four counts add up to all rows.
 */
export interface Selection {
  readonly inside: readonly PlacedRow[];
  /** The rows of `inside`, in the order of `byFirstDay`. */
  readonly insideByDay: readonly PlacedRow[];
  readonly carriedOver: readonly RatedRow[];
  readonly undated: readonly RatedRow[];
  /** Before the period and settled, or after it. */
  readonly outside: readonly RatedRow[];
}

const clampInto = (date: PlainDate, period: Period): PlainDate =>
  compareDates(date, period.start) < 0 ? period.start : compareDates(date, period.end) > 0 ? period.end : date;

const monthOf = ({ start, end }: ReportRow, period: Period): number =>
  monthIndexIn(period, clampInto(start ?? end ?? period.start, period));

/** Rates every row on the as-of day and sorts it by the period. */
export const selectRows = ({ rows, period, asOf }: Pick<ReportInput, 'rows' | 'period' | 'asOf'>): Selection => {
  const inside: PlacedRow[] = [];
  const carriedOver: RatedRow[] = [];
  const undated: RatedRow[] = [];
  const outside: RatedRow[] = [];
  for (const row of rows) {
    const status = statusOf(row, asOf);
    const placement = placeInPeriod(row, period);
    if (placement === 'inside') inside.push({ row, status, month: monthOf(row, period) });
    else if (placement === 'undated') undated.push({ row, status });
    else if (placement === 'before' && status.bucket === 'overdue') carriedOver.push({ row, status });
    else outside.push({ row, status });
  }
  return { inside, insideByDay: sortByFirstDay(inside), carriedOver, undated, outside };
};
