import { addDays, compareDates, type PlainDate } from '../calendar/plain-date';
import { monthIndexIn, monthsOf, type Period, type ReportMonth } from './period';
import type { Reconciliation } from './reconcile';
import type { RatedRow, ReportInput, Selection } from './report-input';
import { selectRows } from './report-input';
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

const clampInto = (date: PlainDate, period: Period): PlainDate =>
  compareDates(date, period.start) < 0 ? period.start : compareDates(date, period.end) > 0 ? period.end : date;

/**
 * The 0-based month of {@link monthsOf} that an activity of the period is counted in: that of its first day inside;
 * a deadline alone counts by its day.
 */
export const monthOfRow = ({ row }: RatedRow, period: Period): number =>
  monthIndexIn(period, clampInto(row.start ?? row.end ?? period.start, period));

const countMonths = (inside: readonly RatedRow[], period: Period): readonly MonthCount[] => {
  const months = monthsOf(period).map((month) => ({ ...month, total: 0, byBucket: emptyCounts() }));
  for (const rated of inside) {
    const entry = months[monthOfRow(rated, period)];
    if (entry === undefined) continue;
    entry.total += 1;
    entry.byBucket[rated.status.bucket] += 1;
  }
  return months;
};

const firstDay = ({ row }: RatedRow): PlainDate | null => row.start ?? row.end;

/** By first day, then by row of the sheet; rows without a day last. */
export const byFirstDay = (a: RatedRow, b: RatedRow): number => {
  const dayA = firstDay(a);
  const dayB = firstDay(b);
  if (dayA === null || dayB === null) return dayA === dayB ? 0 : dayA === null ? 1 : -1;
  return compareDates(dayA, dayB) || a.row.row - b.row.row;
};

const isSettled = ({ status }: RatedRow): boolean => status.bucket === 'done' || status.bucket === 'stopped';

const upcoming = (rows: readonly RatedRow[], asOf: PlainDate): readonly RatedRow[] => {
  const last = addDays(asOf, 13);
  return rows
    .filter((rated) => {
      const first = rated.row.start ?? rated.row.end;
      const end = rated.row.end ?? rated.row.start;
      if (first === null || end === null || isSettled(rated)) return false;
      // A long item that already runs is not news: only what begins, or is due, in the window.
      const begins = compareDates(first, asOf) >= 0 && compareDates(first, last) <= 0;
      const due = compareDates(end, asOf) >= 0 && compareDates(end, last) <= 0;
      return begins || due;
    })
    .sort(byFirstDay);
};

const decisionsOf = (selection: Selection): readonly Decision[] => {
  const { inside, carriedOver, undated } = selection;
  const decisions: Decision[] = [
    { cause: 'overdue', rows: inside.filter(({ status }) => status.bucket === 'overdue') },
    { cause: 'carried-over', rows: carriedOver },
    { cause: 'postponed', rows: inside.filter(({ row }) => row.typedState === 'postponed') },
    { cause: 'stopped', rows: inside.filter(({ row }) => row.typedState === 'paused') },
    {
      cause: 'no-lead',
      rows: [...inside, ...undated].filter((rated) => rated.row.leads.length === 0 && !isSettled(rated)),
    },
    { cause: 'no-date', rows: undated.filter((rated) => !isSettled(rated)) },
  ];
  return decisions
    .filter(({ rows }) => rows.length > 0)
    .map(({ cause, rows }) => ({
      cause,
      rows: [...rows].sort((a, b) => b.status.daysLate - a.status.daysLate || byFirstDay(a, b)),
    }));
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
  const due = inside.filter(({ row }) => row.end !== null && compareDates(row.end, input.asOf) <= 0);
  const doneAndDue = due.filter(({ status }) => status.bucket === 'done');
  const dueCounted = due.filter(({ status }) => status.bucket !== 'stopped');
  return {
    period: input.period,
    asOf: input.asOf,
    selection,
    total: inside.length,
    byBucket,
    done: { count: byBucket.done, of: inside.length },
    doneOfDue: { count: doneAndDue.length, of: dueCounted.length },
    overdue: { count: byBucket.overdue, of: inside.length },
    withLead: { count: inside.filter(({ row }) => row.leads.length > 0).length, of: inside.length },
    months,
    decisions: decisionsOf(selection),
    nextFourteenDays: upcoming([...inside, ...outside], input.asOf),
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
