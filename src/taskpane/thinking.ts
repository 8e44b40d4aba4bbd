import { buildWorkbook } from '../application/build-workbook';
import {
  HOLIDAYS_KEY,
  HOLIDAYS_TABLE,
  holidayRows,
  holidaysSheet,
  readHolidayTable,
  type HolidayTable,
} from '../application/holidays-sheet';
import { DAYS_KEY, daysOf, daysSheet, readDayTable } from '../application/days-sheet';
import { checkWorkbook, type CheckOutcome } from '../application/commands/check-workbook';
import { buildReports, type ReportsOutcome } from '../application/commands/build-reports';
import { collectFiles, readOpenSchedules, type MergeFile } from '../application/commands/merge-schedules';
import type { Collected } from '../application/merge/collect';
import { mergeWorkbook, type MergedWorkbook } from '../application/merge/merge-workbook';
import { succeed, type ReadScope, type Result, type WorkbookHost, type WriteProgress } from '../application/ports';
import type { AnniversaryDay } from '../domain/anniversaries/day-list';
import { findingsSheet, FINDINGS_KEY } from '../application/findings-sheet';
import { activityLists } from '../application/schedule-activities';
import { findPlans } from '../application/understand';
import { HOLIDAY_COLUMNS } from '../domain/calendar/holiday-rows';
import type { GivenDay } from '../domain/calendar/holidays';
import { parseTime } from '../domain/time';
import { textSnapshot } from '../domain/source/text-snapshot';
import type { Finding } from '../domain/checks/finding';
import type { Schedule } from '../domain/schedule/schedule';
import type { SourceSnapshot } from '../domain/source/snapshot';
import type { WritePlan } from '../domain/workbook/write-plan';
import type { PaneSettings, ReportRequest } from './services';

// The part of the product that understands documents: large, so it is a chunk of its own, loaded when first used.

const yearOf = ({ year }: PaneSettings): { year?: number } => (year === null ? {} : { year });

/** The tables of the plans in a source, as they would be written: row and bullet that mean the same are one. */
export const understandSource = (source: SourceSnapshot, settings: PaneSettings): readonly Schedule[] =>
  findPlans(source, yearOf(settings))
    .schedules.flatMap((schedule) =>
      activityLists(schedule).map((activities) => ({ ...schedule, activities, links: [] })),
    )
    .filter(({ activities }) => activities.length > 0);

/** What "Ghi ra trang mới" writes. `linkToSource`: the plan was read from the workbook it is written to. */
export const planSchedules = (
  schedules: readonly Schedule[],
  settings: PaneSettings,
  linkToSource: boolean,
): WritePlan =>
  buildWorkbook({
    linkToSource,
    withFindings: false,
    documents: [{ source: { kind: 'text', name: '', blocks: [], notices: [] }, schedules, findings: [] }],
    locale: settings.language,
  }).plan;

/**
 * What is wrong or doubtful in the open sheet or the workbook. Rules that are switched off run too: the pane shows them
 * again as soon as they are switched on. Findings the office ignored are told apart by the pane itself.
 */
export const checkOpen = (
  workbook: WorkbookHost,
  scope: ReadScope,
  settings: PaneSettings,
  progress: WriteProgress,
): Promise<Result<CheckOutcome>> =>
  checkWorkbook(workbook, scope.kind === 'workbook' ? 'workbook' : 'active-sheet', yearOf(settings), progress);

/** What "Ghi ra trang KIỂM TRA" writes. */
export const planFindings = (findings: readonly Finding[], settings: PaneSettings): WritePlan => ({
  command: 'check',
  sheets: [findingsSheet(findings, settings.language)],
  activate: FINDINGS_KEY,
});

/** The built-in days with the rows of the office's own table, when the workbook has one. */
export const readDays = async (
  workbook: WorkbookHost,
): Promise<{ readonly days: readonly AnniversaryDay[]; readonly own: number }> => {
  const sheets = await workbook.listSheets();
  const names = sheets.ok ? sheets.value.filter(({ ownKey }) => ownKey === DAYS_KEY).map(({ name }) => name) : [];
  if (names.length === 0) return { days: daysOf([]), own: 0 };
  const snapshot = await workbook.read({ kind: 'sheets', names });
  const own = snapshot.ok ? readDayTable(snapshot.value).days : [];
  return { days: daysOf(own), own: own.length };
};

/** What "Ghi danh sách ra trang NGÀY KỶ NIỆM" writes. */
export const planDays = (days: readonly AnniversaryDay[], settings: PaneSettings): WritePlan => ({
  command: 'days',
  sheets: [daysSheet(days, settings.language)],
  activate: DAYS_KEY,
});

/** What the workbook's own table of days off holds, and which rows of it could not be read. */
export const readHolidays = async (workbook: WorkbookHost): Promise<Result<HolidayTable>> => {
  const snapshot = await workbook.read({
    kind: 'tables',
    tables: [{ name: HOLIDAYS_TABLE, columns: null, usual: HOLIDAY_COLUMNS }],
  });
  return snapshot.ok ? succeed(readHolidayTable(snapshot.value)) : snapshot;
};

/** What "Ghi ngày nghỉ ra trang NGÀY NGHỈ" writes: the office's rows and the days by law of this year and the next. */
export const planHolidays = (own: readonly GivenDay[], year: number): WritePlan => ({
  command: 'holidays',
  sheets: [holidaysSheet(holidayRows(own, [year, year + 1]))],
  activate: HOLIDAYS_KEY,
});

/** What picked files say, one read after another; the open workbook's own schedules come first. */
export const collectPicked = async (
  workbook: WorkbookHost,
  files: readonly File[],
  readFile: (file: File) => Promise<Result<SourceSnapshot>>,
  withOpen: boolean,
  settings: PaneSettings,
  progress: WriteProgress,
): Promise<Result<Collected>> => {
  const open = withOpen ? await readOpenSchedules(workbook) : succeed(null);
  if (!open.ok) return open;
  const own = open.value;
  const picked: readonly MergeFile[] = files.map((file) => ({ name: file.name, read: () => readFile(file) }));
  const all = own === null ? picked : [{ name: own.name, read: () => Promise.resolve(succeed(own)) }, ...picked];
  return collectFiles(all, yearOf(settings), progress);
};

/** What "Ghi ra trang LỊCH GỘP" writes, with what it found. */
export const planMerge = (collected: Collected, settings: PaneSettings, join: boolean): MergedWorkbook =>
  mergeWorkbook(collected, { locale: settings.language, join });

/** Makes or refreshes the reports of the open workbook. */
export const report = (
  workbook: WorkbookHost,
  { period, asOf, cutOff, which, live, sheets }: ReportRequest,
  settings: PaneSettings,
  progress: WriteProgress,
): Promise<ReportsOutcome> =>
  buildReports(
    workbook,
    {
      locale: settings.language,
      period,
      asOf,
      which,
      live,
      ...(cutOff === 0 ? {} : { cutOff }),
      ...(sheets === null ? {} : { sheets }),
    },
    progress,
  );

export { readScheduleDays } from '../application/reports/schedule-days';
export { readStatusBook, setStatus } from '../application/commands/set-status';
export { createUnitServices } from './unit-work';
export { parseTime as readTime, textSnapshot };
