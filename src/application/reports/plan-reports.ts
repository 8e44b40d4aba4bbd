import type { AnniversaryDay } from '../../domain/anniversaries/day-list';
import type { GivenDay } from '../../domain/calendar/holidays';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { nearestChoice } from '../../domain/reports/nearest';
import { periodOf, type CountedKind, type PeriodChoice } from '../../domain/reports/period';
import { readReportRows, type RowsRead } from '../../domain/reports/read-rows';
import { reconcile, type Reconciliation } from '../../domain/reports/reconcile';
import type { WorkbookSnapshot } from '../../domain/source/snapshot';
import { isUnitTable } from '../../domain/units/list/columns';
import { readUnitList } from '../../domain/units/list/read-unit-list';
import type { SheetPlan, WritePlan } from '../../domain/workbook/write-plan';
import type { Locale } from '../../messages';
import { daysOf, readDayTable } from '../days-sheet';
import { readHolidayTable } from '../holidays-sheet';
import { calendarSheet, calendarSums } from './calendar-sheet';
import { makeContext, type ReportContext } from './context';
import { REPORT_KEYS, REPORT_KINDS, type ReportKind } from './names';
import { readOrganisation, type ReportOrganisation } from './organisation';
import { createLinks } from './links';
import { MOST_LIVE_TABLES } from './live-figures';
import { memoSheet } from './memo-sheet';
import { overviewSheet } from './overview-sheet';
import { progressSheet } from './progress-sheet';
import { timelineSheet } from './timeline-sheet';
import { unitsSheet } from './units-sheet';

/** What people pick before they press "Lập báo cáo". */
export interface ReportOptions {
  readonly locale: Locale;
  /** `nearest`: the period of that kind with the activities nearest to `asOf`. */
  readonly period: PeriodChoice | { readonly kind: 'nearest'; readonly of: CountedKind };
  /** Last day of the office's report months (14: months from the 15th to the 14th); absent = calendar months. */
  readonly cutOff?: number;
  /** The day the figures are seen from. Never read from a clock here. */
  readonly asOf: PlainDate;
  /** Sheets whose schedules are counted; absent = every schedule of KH in the workbook. */
  readonly sheets?: readonly string[];
  /** Which reports; absent = all. */
  readonly which?: readonly ReportKind[];
  /** Figures of BC TỔNG HỢP as formulas over the schedule tables; the default is values. */
  readonly live?: boolean;
  /** Names of the unit list; absent = `tblDonVi` of the workbook. */
  readonly units?: readonly string[];
  /** Who reports; absent = the letterhead of the first schedule. */
  readonly organisation?: ReportOrganisation;
  /** Days kept every year; absent = those shipped with the product and those of `tblNgayKyNiem`. */
  readonly days?: readonly AnniversaryDay[];
  /** Days off, and worked in lieu; absent = `tblNgayNghi` of the workbook. */
  readonly givenDays?: readonly GivenDay[];
}

export type ReportsPlanned =
  | {
      readonly kind: 'planned';
      readonly plan: WritePlan;
      readonly context: ReportContext;
    }
  /** The workbook has no schedule table of KH on the sheets asked for. */
  | { readonly kind: 'nothing-found' }
  /** Figures whose parts do not add up: nothing may be written. */
  | { readonly kind: 'not-reconciled'; readonly broken: readonly Reconciliation[] }
  /** Formulas were asked for, but days stand there as text, or a row ends before it begins. */
  | { readonly kind: 'live-dates'; readonly cells: readonly { readonly sheet: string; readonly row: number }[] }
  /** Formulas were asked for over more tables than fit into one. */
  | { readonly kind: 'live-too-many'; readonly limit: number };

const unitNames = (workbook: WorkbookSnapshot): readonly string[] => {
  const sheets = workbook.sheets.filter(({ tables }) => tables.some(isUnitTable));
  return sheets.length === 0 ? [] : readUnitList({ ...workbook, sheets }).units.map(({ name }) => name);
};

/** Every sum behind the reports. */
export const sumsOf = (context: ReportContext): readonly Reconciliation[] => [
  ...context.overview.sums,
  ...context.byUnit.sums,
  ...context.timeline.sums,
  ...context.list.sums,
  ...calendarSums(context),
];

const makeSheets = (context: ReportContext): readonly SheetPlan[] => {
  const progress = progressSheet(context);
  const anchors = context.which.includes('progress') ? progress.anchors : new Map<string, never>();
  const overview = context.which.includes('overview') ? overviewSheet(context, anchors) : null;
  const links = createLinks(anchors, overview?.byMonth ?? null);
  const makers: Readonly<Record<ReportKind, () => SheetPlan | readonly []>> = {
    overview: () => overview?.plan ?? [],
    'by-unit': () => unitsSheet(context, links),
    progress: () => progress.plan,
    calendar: () => calendarSheet(context, links),
    timeline: () => timelineSheet(context, links),
    memo: () => memoSheet(context, links),
  };
  return REPORT_KINDS.filter((kind) => context.which.includes(kind)).flatMap((kind) => makers[kind]());
};

const textDates = (read: RowsRead): readonly { readonly sheet: string; readonly row: number }[] => [
  ...read.unread,
  ...read.textDays,
  ...read.reversed,
];

/**
 * The report sheets for the schedules of a workbook, worked out from a picture of it. Refuses to plan a report one of
 * whose sums does not add up. Reads no clock and writes nothing.
 */
export const planReports = (workbook: WorkbookSnapshot, options: ReportOptions): ReportsPlanned => {
  const { locale, period: wanted, asOf, sheets = null, which = REPORT_KINDS, live = false } = options;
  const read = readReportRows(workbook, sheets);
  if (read.tables.length === 0) return { kind: 'nothing-found' };
  if (live && read.tables.length > MOST_LIVE_TABLES) return { kind: 'live-too-many', limit: MOST_LIVE_TABLES };
  const doubtful = live ? textDates(read) : [];
  if (doubtful.length > 0) return { kind: 'live-dates', cells: doubtful };
  const choice = wanted.kind === 'nearest' ? nearestChoice(wanted.of, read.rows, asOf, options.cutOff) : wanted;
  const context = makeContext({
    locale,
    choice,
    input: {
      rows: read.rows,
      period: periodOf(choice, options.cutOff ?? 0),
      asOf,
      units: options.units ?? unitNames(workbook),
    },
    organisation: options.organisation ?? readOrganisation(workbook, sheets),
    liveTables: live ? read.tables.map(({ table }) => table) : [],
    which,
    read,
    days: options.days ?? daysOf(readDayTable(workbook).days),
    givenDays: options.givenDays ?? readHolidayTable(workbook).days,
  });
  const checked = reconcile(sumsOf(context));
  if (!checked.ok) return { kind: 'not-reconciled', broken: checked.broken };
  const plans = makeSheets(context);
  const first = plans[0]?.key ?? REPORT_KEYS.overview;
  return { kind: 'planned', context, plan: { command: 'build-reports', sheets: plans, activate: first } };
};
