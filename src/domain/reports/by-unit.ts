import { addDays, compareDates, daysBetween, weekdayOf, type PlainDate } from '../calendar/plain-date';
import { foldKey } from '../text/fold';
import { countBuckets, monthOfRow } from './overview';
import { monthsOf, type ReportMonth } from './period';
import type { Reconciliation } from './reconcile';
import { selectRows, type RatedRow, type ReportInput } from './report-input';
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
  readonly leading: readonly RatedRow[];
  readonly supporting: readonly RatedRow[];
  /** What it leads or supports, each once. */
  readonly rows: readonly RatedRow[];
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

const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - weekdayOf(date));

const busyWeeksOf = (rows: readonly RatedRow[], over: number): readonly BusyWeek[] => {
  const weeks = new Map<string, { readonly monday: PlainDate; readonly rows: RatedRow[] }>();
  for (const rated of rows) {
    const { row, status } = rated;
    if (status.bucket === 'stopped' || row.start === null || row.end === null) continue;
    if (daysBetween(row.start, row.end) >= LONGEST_DATED) continue;
    const monday = mondayOf(row.start);
    const key = `${String(monday.year)}-${String(monday.month)}-${String(monday.day)}`;
    const week = weeks.get(key) ?? { monday, rows: [] };
    week.rows.push(rated);
    weeks.set(key, week);
  }
  return [...weeks.values()].filter((week) => week.rows.length > over).sort((a, b) => compareDates(a.monday, b.monday));
};

interface Gathered {
  readonly name: string;
  readonly lead: RatedRow[];
  readonly support: RatedRow[];
}

/** Keys of names, each worked out once: a schedule names the same units again and again. */
const createKeys = (): ((name: string) => string) => {
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? foldKey(name);
    known.set(name, key);
    return key;
  };
};

type KeyOf = ReturnType<typeof createKeys>;

const distinct = (names: readonly string[], keyOf: KeyOf): readonly string[] =>
  names.length < 2 ? names : [...new Map(names.map((name) => [keyOf(name), name])).values()];

/** Units by the key under which two writings of a name are one, each under the name met first. */
const gather = (inside: readonly RatedRow[], keyOf: KeyOf): Map<string, Gathered> => {
  const units = new Map<string, Gathered>();
  const of = (unit: string): Gathered => {
    const key = keyOf(unit);
    const found = units.get(key) ?? { name: unit, lead: [], support: [] };
    units.set(key, found);
    return found;
  };
  for (const rated of inside) {
    for (const unit of distinct(rated.row.leads, keyOf)) of(unit).lead.push(rated);
    for (const unit of distinct(rated.row.supports, keyOf)) of(unit).support.push(rated);
  }
  return units;
};

/** The matrix unit × state and month for the activities of the period, busiest unit first. */
export const makeByUnit = (input: ReportInput, options: ByUnitOptions = DEFAULTS): ByUnit => {
  const { inside } = selectRows(input);
  const months = monthsOf(input.period);
  const keyOf = createKeys();
  const units = gather(inside, keyOf);
  const lines = [...units.values()].map(({ name: unit, lead, support }): UnitLine => {
    const rows = [...new Set([...lead, ...support])];
    const byMonth = months.map(() => 0);
    for (const rated of rows) {
      const index = monthOfRow(rated, input.period);
      byMonth[index] = (byMonth[index] ?? 0) + 1;
    }
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
    idle: input.units.filter((unit) => !units.has(keyOf(unit))),
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
