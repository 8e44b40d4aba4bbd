import type { Period } from '../../domain/reports/period';
import type { Reconciliation } from '../../domain/reports/reconcile';
import type { Failure, WorkbookHost, WriteProgress, WriteReceipt } from '../ports';
import { periodName } from '../reports/context';
import { memoText } from '../reports/memo-sheet';
import { planReports, type ReportOptions } from '../reports/plan-reports';
import { reportScope } from '../reports/scope';

export type ReportsRequest = ReportOptions;

/** How "Lập báo cáo" ended. */
export type ReportsOutcome =
  | {
      readonly kind: 'written';
      readonly receipt: WriteReceipt;
      /** Activities of the period, the rows they were found among, and the schedules these stand on. */
      readonly inPeriod: number;
      readonly rows: number;
      readonly sources: readonly { readonly sheet: string; readonly rows: number }[];
      readonly overdue: number;
      /** What was counted: the period in words, and its days. */
      readonly periodName: string;
      readonly period: Period;
      /** The text of TỜ TRÌNH, a paragraph a line, to copy into a message. */
      readonly memo: string;
    }
  /** The workbook has no schedule table of KH; nothing was written. Message `reports.nothing-found`. */
  | { readonly kind: 'nothing-found' }
  /** Sums that do not add up; nothing was written. Message `reports.not-reconciled` for each. */
  | { readonly kind: 'not-reconciled'; readonly broken: readonly Reconciliation[] }
  /** Formulas were asked for, but these rows have days as text. Message `reports.live-dates`. */
  | { readonly kind: 'live-dates'; readonly cells: readonly { readonly sheet: string; readonly row: number }[] }
  /** Formulas were asked for over too many schedules. Message `reports.live-too-many`. */
  | { readonly kind: 'live-too-many'; readonly limit: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The share of the whole that reading takes. */
const READING = 0.3;

const part = (progress: WriteProgress | undefined, from: number, to: number): WriteProgress | undefined =>
  progress === undefined ? undefined : { onProgress: (share) => progress.onProgress(from + share * (to - from)) };

/**
 * "Lập báo cáo": makes the report sheets, or refreshes those of an earlier run, from the schedule tables of the open
 * workbook. The schedules are only read. People's own columns and comments on the report sheets are kept, and the
 * whole can be undone.
 */
export const buildReports = async (
  host: WorkbookHost,
  request: ReportsRequest,
  progress?: WriteProgress,
): Promise<ReportsOutcome> => {
  const read = await host.read(reportScope(request), part(progress, 0, READING));
  if (!read.ok) return { kind: 'failed', failure: read.failure };
  const planned = planReports(read.value, request);
  if (planned.kind !== 'planned') return planned;
  const { context, plan } = planned;
  const written = await host.write(plan, part(progress, READING, 1));
  if (!written.ok) return { kind: 'failed', failure: written.failure };
  return {
    kind: 'written',
    receipt: written.value,
    inPeriod: context.overview.total,
    rows: context.read.rows.length,
    sources: context.read.tables.map(({ sheet, rows }) => ({ sheet, rows })),
    overdue: context.overview.overdue.count,
    periodName: periodName(context),
    period: context.input.period,
    memo: memoText(context),
  };
};
