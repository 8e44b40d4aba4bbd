import { compareDates, type PlainDate } from '../../domain/calendar/plain-date';
import type { PeriodChoice } from '../../domain/reports/period';
import { readReportRows } from '../../domain/reports/read-rows';
import type { ReportRow } from '../../domain/reports/report-row';
import type { Reconciliation } from '../../domain/reports/reconcile';
import type { WritePlan } from '../../domain/workbook/write-plan';
import type { Locale } from '../../messages';
import { planReports } from './plan-reports';
import { snapshotOfPlan } from './snapshot-of-plan';

/** The year of all the days, or else the stretch from the first to the last; `null` when no row has a day. */
export const periodOfRows = (rows: readonly ReportRow[]): PeriodChoice | null => {
  const days: readonly PlainDate[] = rows.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null);
  const [first] = days;
  if (first === undefined) return null;
  let [start, end] = [first, first];
  for (const day of days) {
    if (compareDates(day, start) < 0) start = day;
    if (compareDates(day, end) > 0) end = day;
  }
  return start.year === end.year ? { kind: 'year', year: start.year } : { kind: 'any', start, end };
};

export interface WithReports {
  readonly plan: WritePlan;
  /** Sums that do not add up: then the plan is as it was. */
  readonly broken: readonly Reconciliation[];
}

/**
 * A plan of a new workbook with the reports of its own schedules: of the year they lie in, seen from `asOf`. Without a
 * dated activity there is nothing to report on and the plan stays as it is.
 */
export const withReports = (plan: WritePlan, asOf: PlainDate, locale: Locale): WithReports => {
  const workbook = snapshotOfPlan(plan);
  const period = periodOfRows(readReportRows(workbook).rows);
  if (period === null) return { plan, broken: [] };
  const planned = planReports(workbook, { locale, period, asOf });
  if (planned.kind === 'not-reconciled') return { plan, broken: planned.broken };
  if (planned.kind !== 'planned') return { plan, broken: [] };
  const shown = plan.sheets.filter(({ visibility }) => visibility === 'visible');
  const hidden = plan.sheets.filter(({ visibility }) => visibility === 'hidden');
  return { plan: { ...plan, sheets: [...shown, ...planned.plan.sheets, ...hidden] }, broken: [] };
};
