import type { PlainDate } from '../calendar/plain-date';
import { placeInPeriod, type Period } from './period';
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

/**
 * The rows split by the period. `inside` are reported; `carriedOver` lie before it and are still open (a leader must
 * see them); the rest is only counted. The four counts add up to all rows.
 */
export interface Selection {
  readonly inside: readonly RatedRow[];
  readonly carriedOver: readonly RatedRow[];
  readonly undated: readonly RatedRow[];
  /** Before the period and settled, or after it. */
  readonly outside: readonly RatedRow[];
}

const isOpen = ({ status }: RatedRow): boolean => status.bucket === 'overdue';

/** Rates every row on the as-of day and sorts it by the period. */
export const selectRows = ({ rows, period, asOf }: ReportInput): Selection => {
  const inside: RatedRow[] = [];
  const carriedOver: RatedRow[] = [];
  const undated: RatedRow[] = [];
  const outside: RatedRow[] = [];
  for (const row of rows) {
    const rated = { row, status: statusOf(row, asOf) };
    const placement = placeInPeriod(row, period);
    if (placement === 'inside') inside.push(rated);
    else if (placement === 'undated') undated.push(rated);
    else if (placement === 'before' && isOpen(rated)) carriedOver.push(rated);
    else outside.push(rated);
  }
  return { inside, carriedOver, undated, outside };
};
