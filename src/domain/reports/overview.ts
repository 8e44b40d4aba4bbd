import { addDays, compareDates, type PlainDate } from '../calendar/plain-date';
import { sortByFirstDay, sortByUrgency } from './order';
import { monthsOf, type Period, type ReportMonth } from './period';
import type { Reconciliation } from './reconcile';
import { selectRows, type PlacedRow, type RatedRow, type ReportInput, type Selection } from './report-input';
import { BUCKETS, type Bucket } from './status';

/** x out of y: every share a report prints shows both. */
export interface Ratio {
  readonly count: number;
  readonly of: number;
}

export interface MonthCount extends ReportMonth {
  readonly total: number;
  readonly byBucket: Readonly<Record<Bucket, number>>;
}

/** What leadership has to decide: one line for each cause, with its rows. */
export interface Decision {
  readonly cause: 'overdue' | 'carried-over' | 'no-lead' | 'no-date' | 'stopped' | 'postponed';
  readonly rows: readonly RatedRow[];
}

export interface Overview {
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly selection: Selection;
  readonly total: number;
  readonly byBucket: Readonly<Record<Bucket, number>>;
  readonly done: Ratio;
  /** Done among those due by the as-of day: what government reports call the completion rate (domain.md §5.1). */
  readonly doneOfDue: Ratio;
  readonly overdue: Ratio;
  readonly withLead: Ratio;
  readonly months: readonly MonthCount[];
  readonly decisions: readonly Decision[];
  /** The rows whose days fall in the 14 days from the as-of day, in order of their first day. */
  readonly nextFourteenDays: readonly RatedRow[];
  readonly sums: readonly Reconciliation[];
}

const emptyCounts = (): Record<Bucket, number> => ({
  done: 0,
  running: 0,
  'not-started': 0,
  overdue: 0,
  'no-deadline': 0,
  stopped: 0,
});

/** How many rows lie in each bucket. */
export const countBuckets = (rows: readonly RatedRow[]): Readonly<Record<Bucket, number>> => {
  const counts = emptyCounts();
  for (const { status } of rows) counts[status.bucket] += 1;
  return counts;
};

const countMonths = (inside: readonly PlacedRow[], period: Period): readonly MonthCount[] => {
  const months = monthsOf(period).map((month) => ({ ...month, total: 0, byBucket: emptyCounts() }));
  for (const { month, status } of inside) {
    const entry = months[month];
    if (entry === undefined) continue;
    entry.total += 1;
    entry.byBucket[status.bucket] += 1;
  }
  return months;
};

const isSettled = ({ status }: RatedRow): boolean => status.bucket === 'done' || status.bucket === 'stopped';

/** What begins or is due within the 14 days from `asOf`. A long item that already runs is not news. */
const isUpcoming = (rated: RatedRow, asOf: PlainDate, last: PlainDate): boolean => {
  const first = rated.row.start ?? rated.row.end;
  const end = rated.row.end ?? rated.row.start;
  if (first === null || end === null || isSettled(rated)) return false;
  const begins = compareDates(first, asOf) >= 0 && compareDates(first, last) <= 0;
  const isDue = compareDates(end, asOf) >= 0 && compareDates(end, last) <= 0;
  return begins || isDue;
};

const upcoming = ({ inside, outside }: Selection, asOf: PlainDate): readonly RatedRow[] => {
  const last = addDays(asOf, 13);
  const fits = (rated: RatedRow): boolean => isUpcoming(rated, asOf, last);
  return sortByFirstDay([...inside.filter(fits), ...outside.filter(fits)]);
};

const decisionsOf = ({ insideByDay, carriedOver, undated }: Selection): readonly Decision[] => {
  const lacksLead = (rated: RatedRow): boolean => rated.row.leads.length === 0 && !isSettled(rated);
  /** Rows by day, those without one last. */
  const causes: readonly Decision[] = [
    { cause: 'overdue', rows: insideByDay.filter(({ status }) => status.bucket === 'overdue') },
    { cause: 'carried-over', rows: sortByFirstDay(carriedOver) },
    { cause: 'postponed', rows: insideByDay.filter(({ row }) => row.typedState === 'postponed') },
    { cause: 'stopped', rows: insideByDay.filter(({ row }) => row.typedState === 'paused') },
    { cause: 'no-lead', rows: [...insideByDay.filter(lacksLead), ...undated.filter(lacksLead)] },
    { cause: 'no-date', rows: undated.filter((rated) => !isSettled(rated)) },
  ];
  return causes.filter(({ rows }) => rows.length > 0).map(({ cause, rows }) => ({ cause, rows: sortByUrgency(rows) }));
};

/**
 * The key figures of a period as of a day, with the sums that prove them. Every count is of activities (rows of the
 * schedule), never of assignments.
 */
export const makeOverview = (input: ReportInput): Overview => {
  const selection = selectRows(input);
  const { inside, carriedOver, undated, outside } = selection;
  const byBucket = countBuckets(inside);
  const months = countMonths(inside, input.period);
  const due = inside.filter(
    ({ row, status }) => status.bucket !== 'stopped' && row.end !== null && compareDates(row.end, input.asOf) <= 0,
  );
  return {
    period: input.period,
    asOf: input.asOf,
    selection,
    total: inside.length,
    byBucket,
    done: { count: byBucket.done, of: inside.length },
    doneOfDue: { count: due.filter(({ status }) => status.bucket === 'done').length, of: due.length },
    overdue: { count: byBucket.overdue, of: inside.length },
    withLead: { count: inside.filter(({ row }) => row.leads.length > 0).length, of: inside.length },
    months,
    decisions: decisionsOf(selection),
    nextFourteenDays: upcoming(selection, input.asOf),
    sums: [
      { name: 'states', parts: BUCKETS.map((name) => ({ name, value: byBucket[name] })), whole: inside.length },
      {
        name: 'months',
        parts: months.map(({ year, month, total }) => ({ name: `${String(month)}/${String(year)}`, value: total })),
        whole: inside.length,
      },
      {
        name: 'rows',
        parts: [
          { name: 'inside', value: inside.length },
          { name: 'carried-over', value: carriedOver.length },
          { name: 'undated', value: undated.length },
          { name: 'outside', value: outside.length },
        ],
        whole: input.rows.length,
      },
    ],
  };
};
