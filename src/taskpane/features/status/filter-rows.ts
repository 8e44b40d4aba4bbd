import { addDays, daysInMonth, mondayOf, type PlainDate } from '../../../domain/calendar/plain-date';
import { byUrgency } from '../../../domain/reports/order';
import { placeInPeriod, type Period } from '../../../domain/reports/period';
import type { RatedRow } from '../../../domain/reports/report-input';
import type { ReportRow } from '../../../domain/reports/report-row';
import { statusOf, type Bucket } from '../../../domain/reports/status';
import { bareKey, foldKey } from '../../../domain/text/fold';
import { rememberWeakly } from '../../../domain/text/remember';

export type PeriodFilter = 'week' | 'month' | 'quarter' | 'all';
export type StateFilter = 'open' | 'all' | Bucket;

export interface StatusFilter {
  /** `null`: all units; `""`: rows that name none. */
  readonly unit: string | null;
  readonly period: PeriodFilter;
  readonly state: StateFilter;
  readonly search: string;
}

/** The inclusive days of the filter around `today`; `null` for all. Weeks begin on Monday. */
export const daysOfFilter = (filter: PeriodFilter, today: PlainDate): Period | null => {
  const { year, month } = today;
  switch (filter) {
    case 'all':
      return null;
    case 'week': {
      const start = mondayOf(today);
      return { start, end: addDays(start, 6) };
    }
    case 'month':
      return { start: { year, month, day: 1 }, end: { year, month, day: daysInMonth(year, month) } };
    case 'quarter': {
      const first = month - ((month - 1) % 3);
      return {
        start: { year, month: first, day: 1 },
        end: { year, month: first + 2, day: daysInMonth(year, first + 2) },
      };
    }
  }
};

/** Names of the units that lead or support, by name; writings that differ in capitals only are one. */
export const unitsOf = (rows: readonly ReportRow[]): readonly string[] => {
  const units = new Map<string, string>();
  for (const { leads, supports } of rows) {
    for (const unit of [...leads, ...supports]) if (!units.has(foldKey(unit))) units.set(foldKey(unit), unit);
  }
  return [...units.values()].sort((a, b) => (a < b ? -1 : 1));
};

/** Folded once for a row: a keystroke only compares. */
const nameKey = rememberWeakly(({ name }: ReportRow) => bareKey(name));
const unitKeys = rememberWeakly(({ leads, supports }: ReportRow) => [...leads, ...supports].map(foldKey));

/** `unit`: the key of a name, `""` for rows that name none, `null` for all. */
const fitsUnit = (row: ReportRow, unit: string | null): boolean => {
  if (unit === null) return true;
  const keys = unitKeys(row);
  return unit === '' ? keys.length === 0 : keys.includes(unit);
};

const fitsState = ({ status: { bucket } }: RatedRow, state: StateFilter): boolean =>
  state === 'all' || (state === 'open' ? bucket !== 'done' && bucket !== 'stopped' : bucket === state);

/** Overdue work is shown whatever the period: a week's list that hides it would be wrong. */
const fitsPeriod = ({ row, status }: RatedRow, period: Period | null): boolean =>
  period === null || status.bucket === 'overdue' || placeInPeriod(row, period) === 'inside';

/** The rows that fit, longest overdue first, then by day; undated last. */
export const filterRows = (rows: readonly ReportRow[], filter: StatusFilter, today: PlainDate): readonly RatedRow[] => {
  const period = daysOfFilter(filter.period, today);
  const wanted = bareKey(filter.search);
  const unit = filter.unit === null ? null : foldKey(filter.unit);
  return rows
    .filter((row) => fitsUnit(row, unit) && (wanted === '' || nameKey(row).includes(wanted)))
    .map((row) => ({ row, status: statusOf(row, today) }))
    .filter((rated) => fitsState(rated, filter.state) && fitsPeriod(rated, period))
    .sort(byUrgency);
};
