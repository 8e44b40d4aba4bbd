import { addDays, compareDates, weekdayOf, type PlainDate } from '../calendar/plain-date';
import { byFirstDay } from './overview';
import { statusOf } from './status';
import type { RatedRow } from './report-input';
import type { ReportRow } from './report-row';

export interface UnitWeek {
  /** `""` for activities that name no unit. */
  readonly unit: string;
  readonly rows: readonly RatedRow[];
}

export interface WeeklyWork {
  readonly monday: PlainDate;
  readonly sunday: PlainDate;
  readonly units: readonly UnitWeek[];
}

const fallsIn = (row: ReportRow, first: PlainDate, last: PlainDate): boolean => {
  const start = row.start ?? row.end;
  const end = row.end ?? row.start;
  return start !== null && end !== null && compareDates(start, last) <= 0 && compareDates(end, first) >= 0;
};

/**
 * "Việc tuần này": what each unit (lead or support) has in the week of `day`, Monday to Sunday, leaving out what is
 * done or stopped. An activity stands under each of its units.
 */
export const makeWeeklyWork = (rows: readonly ReportRow[], day: PlainDate): WeeklyWork => {
  const monday = addDays(day, 1 - weekdayOf(day));
  const sunday = addDays(monday, 6);
  const units = new Map<string, RatedRow[]>();
  for (const row of rows) {
    if (!fallsIn(row, monday, sunday)) continue;
    const rated = { row, status: statusOf(row, day) };
    if (rated.status.bucket === 'done' || rated.status.bucket === 'stopped') continue;
    const names = new Set([...row.leads, ...row.supports]);
    for (const unit of names.size > 0 ? names : ['']) {
      const list = units.get(unit) ?? [];
      list.push(rated);
      units.set(unit, list);
    }
  }
  return {
    monday,
    sunday,
    units: [...units]
      .map(([unit, list]) => ({ unit, rows: [...list].sort(byFirstDay) }))
      .sort((a, b) => (a.unit === '' ? 1 : b.unit === '' ? -1 : a.unit < b.unit ? -1 : 1)),
  };
};
