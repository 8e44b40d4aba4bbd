import { daysBetween, mondayOf, toDayNumber, type PlainDate } from '../calendar/plain-date';
import { foldKey } from '../text/fold';
import { remember } from '../text/remember';
import { countBuckets } from './overview';
import { monthsOf, type ReportMonth } from './period';
import type { Reconciliation } from './reconcile';
import type { PlacedRow, RatedRow, ReportInput, Selection } from './report-input';
import { BUCKETS, type Bucket } from './status';

/** A week in which a unit has more dated activities than it should. `monday` is its first day. */
export interface BusyWeek {
  readonly monday: PlainDate;
  readonly rows: readonly RatedRow[];
}

export interface UnitLine {
  readonly unit: string;
  /** Activities it leads, by state. */
  readonly lead: Readonly<Record<Bucket, number>>;
  readonly leadTotal: number;
  readonly supportTotal: number;
  /** Activities it leads or supports by month of the period, in the order of {@link ByUnit.months}. */
  readonly byMonth: readonly number[];
  readonly busyWeeks: readonly BusyWeek[];
  readonly leading: readonly PlacedRow[];
  readonly supporting: readonly PlacedRow[];
  /** What it leads or supports, each once. */
  readonly rows: readonly PlacedRow[];
}

export interface ByUnit {
  readonly months: readonly ReportMonth[];
  readonly lines: readonly UnitLine[];
  /** Units of the list with nothing in the period. */
  readonly idle: readonly string[];
  /** Activities that name no unit at all. */
  readonly unassigned: readonly RatedRow[];
  /** Lead assignments counted: an activity with two leads counts for both units. */
  readonly leadAssignments: number;
  readonly sums: readonly Reconciliation[];
}

export interface ByUnitOptions {
  /** A week with more dated activities of one unit than this is shown as busy. */
  readonly busyWeekOver: number;
}

const DEFAULTS: ByUnitOptions = { busyWeekOver: 3 };
/** Longer items (a month, a campaign) do not fill a particular week. */
const LONGEST_DATED = 7;

const busyWeeksOf = (rows: readonly RatedRow[], over: number): readonly BusyWeek[] => {
  const weeks = new Map<number, { readonly monday: PlainDate; readonly rows: RatedRow[] }>();
  for (const rated of rows) {
    const { row, status } = rated;
    if (status.bucket === 'stopped' || row.start === null || row.end === null) continue;
    if (daysBetween(row.start, row.end) >= LONGEST_DATED) continue;
    const monday = mondayOf(row.start);
    const key = toDayNumber(monday);
    const week = weeks.get(key);
    if (week === undefined) weeks.set(key, { monday, rows: [rated] });
    else week.rows.push(rated);
  }
  return [...weeks]
    .filter(([, week]) => week.rows.length > over)
    .sort(([a], [b]) => a - b)
    .map(([, week]) => week);
};

interface Gathered {
  readonly name: string;
  readonly lead: PlacedRow[];
  readonly support: PlacedRow[];
}

type KeyOf = (name: string) => string;

const distinct = (names: readonly string[], keyOf: KeyOf): readonly string[] =>
  names.length < 2 ? names : [...new Map(names.map((name) => [keyOf(name), name])).values()];

/** Units by the key under which two writings of a name are one, each under the name met first. */
const gather = (inside: readonly PlacedRow[], keyOf: KeyOf): Map<string, Gathered> => {
  const units = new Map<string, Gathered>();
  const of = (unit: string): Gathered => {
    const key = keyOf(unit);
    const found = units.get(key);
    if (found !== undefined) return found;
    const made: Gathered = { name: unit, lead: [], support: [] };
    units.set(key, made);
    return made;
  };
  for (const rated of inside) {
    for (const unit of distinct(rated.row.leads, keyOf)) of(unit).lead.push(rated);
    for (const unit of distinct(rated.row.supports, keyOf)) of(unit).support.push(rated);
  }
  return units;
};

/** The matrix unit × state and month for the activities of the period, busiest unit first. */
export const makeByUnit = (
  { inside }: Pick<Selection, 'inside'>,
  { period, units: named }: Pick<ReportInput, 'period' | 'units'>,
  options: ByUnitOptions = DEFAULTS,
): ByUnit => {
  const months = monthsOf(period);
  const keyOf = remember(foldKey);
  const units = gather(inside, keyOf);
  const lines = [...units.values()].map(({ name: unit, lead, support }): UnitLine => {
    const rows = [...new Set([...lead, ...support])];
    const byMonth = months.map(() => 0);
    for (const { month } of rows) byMonth[month] = (byMonth[month] ?? 0) + 1;
    return {
      unit,
      lead: countBuckets(lead),
      leadTotal: lead.length,
      supportTotal: support.length,
      byMonth,
      busyWeeks: busyWeeksOf(rows, options.busyWeekOver),
      leading: lead,
      supporting: support,
      rows,
    };
  });
  lines.sort(
    (a, b) => b.leadTotal - a.leadTotal || b.supportTotal - a.supportTotal || a.unit.localeCompare(b.unit, 'vi'),
  );
  const leadAssignments = inside.reduce((sum, { row }) => sum + distinct(row.leads, keyOf).length, 0);
  return {
    months,
    lines,
    idle: named.filter((unit) => !units.has(keyOf(unit))),
    unassigned: inside.filter(({ row }) => row.leads.length === 0 && row.supports.length === 0),
    leadAssignments,
    sums: [
      {
        name: 'lead-assignments',
        parts: lines.map(({ unit, leadTotal }) => ({ name: unit, value: leadTotal })),
        whole: leadAssignments,
      },
      ...lines.map((line) => ({
        name: `unit:${line.unit}`,
        parts: BUCKETS.map((name) => ({ name, value: line.lead[name] })),
        whole: line.leadTotal,
      })),
      ...lines.map((line) => ({
        name: `unit-months:${line.unit}`,
        parts: line.byMonth.map((value, k) => ({ name: String(k + 1), value })),
        whole: line.rows.length,
      })),
    ],
  };
};
