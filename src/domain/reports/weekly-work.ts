import { addDays, compareDates, mondayOf, type PlainDate } from '../calendar/plain-date';
import { foldKey } from '../text/fold';
import { byFirstDay, byUrgency } from './order';
import type { RatedRow } from './report-input';
import type { ReportRow } from './report-row';
import { statusOf } from './status';

/** An activity of a unit's week. */
export interface WeekItem extends RatedRow {
  /** What the unit has in it; a unit named twice leads. `null` under the heading of no unit. */
  readonly role: 'lead' | 'support' | null;
}

export interface UnitWeek {
  /** As first written; `""` for activities that name no unit. */
  readonly unit: string;
  /** What begins or is due in the week, by day; then what goes on through it. */
  readonly rows: readonly WeekItem[];
  /** What was due before the week and is not done, longest overdue first. */
  readonly late: readonly WeekItem[];
}

export interface WeeklyWork {
  readonly monday: PlainDate;
  readonly sunday: PlainDate;
  /** By name; without a unit last. */
  readonly units: readonly UnitWeek[];
  /** Activities (each once, whatever its units) of the week, and overdue from before it. */
  readonly inWeek: number;
  readonly late: number;
}

interface Week {
  readonly monday: PlainDate;
  readonly sunday: PlainDate;
}

const fallsIn = (row: ReportRow, { monday, sunday }: Week): boolean => {
  const start = row.start ?? row.end;
  const end = row.end ?? row.start;
  return start !== null && end !== null && compareDates(start, sunday) <= 0 && compareDates(end, monday) >= 0;
};

/** The day of the week to list an activity under: its first day, else its last; `null` when it goes on through it. */
export const dayInWeek = (row: ReportRow, { monday, sunday }: Week): PlainDate | null => {
  const isInside = (day: PlainDate | null): day is PlainDate =>
    day !== null && compareDates(day, monday) >= 0 && compareDates(day, sunday) <= 0;
  if (isInside(row.start)) return row.start;
  return isInside(row.end) ? row.end : null;
};

const byDayInWeek =
  (week: Week) =>
  (a: RatedRow, b: RatedRow): number => {
    const [dayA, dayB] = [dayInWeek(a.row, week), dayInWeek(b.row, week)];
    if (dayA === null || dayB === null) return dayA === dayB ? byFirstDay(a, b) : dayA === null ? 1 : -1;
    return (
      compareDates(dayA, dayB) || (a.row.clock < b.row.clock ? -1 : a.row.clock > b.row.clock ? 1 : byFirstDay(a, b))
    );
  };

interface UnitLists {
  readonly unit: string;
  readonly rows: WeekItem[];
  readonly late: WeekItem[];
}

/** Each unit of the row with its role. */
const rolesOf = (row: ReportRow): readonly (readonly [string, WeekItem['role']])[] => {
  const roles = new Map<string, readonly [string, WeekItem['role']]>();
  for (const unit of row.leads) roles.set(foldKey(unit), [unit, 'lead']);
  for (const unit of row.supports) if (!roles.has(foldKey(unit))) roles.set(foldKey(unit), [unit, 'support']);
  return roles.size > 0 ? [...roles.values()] : [['', null]];
};

/**
 * "Việc tuần này": what each unit (lead or support) has in the week of `day`, Monday to Sunday, and what it owes from
 * before, leaving out what is done or stopped. An activity stands under each of its units; units whose names differ
 * in capitals or tones' places only are one.
 */
export const makeWeeklyWork = (rows: readonly ReportRow[], day: PlainDate): WeeklyWork => {
  const monday = mondayOf(day);
  const week: Week = { monday, sunday: addDays(monday, 6) };
  const units = new Map<string, UnitLists>();
  const counts = { inWeek: 0, late: 0 };
  for (const row of rows) {
    const status = statusOf(row, day);
    if (status.bucket === 'done' || status.bucket === 'stopped') continue;
    const inWeek = fallsIn(row, week);
    const isLate = !inWeek && status.bucket === 'overdue';
    if (!inWeek && !isLate) continue;
    counts[inWeek ? 'inWeek' : 'late'] += 1;
    for (const [unit, role] of rolesOf(row)) {
      const lists = units.get(foldKey(unit)) ?? { unit, rows: [], late: [] };
      units.set(foldKey(unit), lists);
      lists[inWeek ? 'rows' : 'late'].push({ row, status, role });
    }
  }
  return {
    ...week,
    ...counts,
    units: [...units.values()]
      .map(({ unit, rows: own, late }) => ({
        unit,
        rows: [...own].sort(byDayInWeek(week)),
        late: [...late].sort(byUrgency),
      }))
      .sort((a, b) => (a.unit === '' ? 1 : b.unit === '' ? -1 : a.unit.localeCompare(b.unit, 'vi'))),
  };
};
