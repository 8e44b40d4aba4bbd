import { createContext, useContext } from 'react';
import type { HolidayTable } from '../application/holidays-sheet';
import type { GivenDay } from '../domain/calendar/holidays';
import type { PlainDate } from '../domain/calendar/plain-date';
import type { AnniversaryDay } from '../domain/anniversaries/day-list';
import type { Finding } from '../domain/checks/finding';
import type { ReportKind } from '../application/reports/names';
import type { ReportOptions } from '../application/reports/plan-reports';
import type { ScheduleDays } from '../application/reports/schedule-days';
import type { ReportRow } from '../domain/reports/report-row';
import type { Schedule } from '../domain/schedule/schedule';
import type { SourceSnapshot } from '../domain/source/snapshot';
import type { StatusChange } from '../domain/status/plan-change';
import type { WritePlan } from '../domain/workbook/write-plan';
import type { ReadTime } from '../application/edit-draft';
import type { ReportsOutcome } from '../application/commands/build-reports';
import type { StatusBook, StatusOutcome } from '../application/commands/set-status';
import type { CheckOutcome } from '../application/commands/check-workbook';
import type { Collected } from '../application/merge/collect';
import type { MergedWorkbook } from '../application/merge/merge-workbook';
import type { ReadScope, Result, WorkbookHost, WriteProgress } from '../application/ports';
import type { Locale } from '../messages';
import type { UnitServices } from './features/units/unit-services';

export type OrganizationChoice = 'auto' | 'state' | 'party' | 'youth' | 'union';
export type ThemeChoice = 'auto' | 'light' | 'dark' | 'contrast';

export type ReportPeriodKind = 'month' | 'quarter' | 'half' | 'year' | 'to-month' | 'any';

/** The last choices for the reports: what the ribbon's button makes again. */
export interface ReportSettings {
  readonly kind: ReportPeriodKind;
  /**
   * Periods from the one around today: 0 that one, −1 the one before. `null` until somebody picks one: the period with
   * the activities nearest to today.
   */
  readonly offset: number | null;
  /** ISO days of `any`; blank when not chosen. */
  readonly start: string;
  readonly end: string;
  /** Last day of the office's report months, 1–30; 0 for calendar months. */
  readonly cutOff: number;
  readonly which: readonly ReportKind[];
  readonly live: boolean;
  /** Names of the sheets whose schedules count; `null` for all. */
  readonly sheets: readonly string[] | null;
}

/** What one run of the reports is about. */
export interface ReportRequest extends ReportSettings {
  readonly period: ReportOptions['period'];
  readonly asOf: PlainDate;
}

export const DEFAULT_REPORT: ReportSettings = {
  kind: 'month',
  offset: null,
  start: '',
  end: '',
  cutOff: 0,
  which: ['overview', 'by-unit', 'progress', 'calendar', 'timeline', 'memo'],
  live: false,
  sheets: null,
};

/** What the pane remembers, in the workbook and not on the machine. */
export interface PaneSettings {
  /** `null`: the document says. */
  readonly year: number | null;
  readonly organization: OrganizationChoice;
  readonly organizationName: string;
  readonly language: Locale;
  readonly theme: ThemeChoice;
  /** Findings a person decided to ignore: key of rule and text → the reason given. */
  readonly ignored: Readonly<Record<string, string>>;
  /** Codes of rules that are switched off in this workbook. */
  readonly disabledRules: readonly string[];
  readonly report: ReportSettings;
}

export const DEFAULT_SETTINGS: PaneSettings = {
  year: null,
  organization: 'auto',
  organizationName: '',
  language: 'vi',
  theme: 'auto',
  ignored: {},
  disabledRules: [],
  report: DEFAULT_REPORT,
};

export interface SettingsStore {
  readonly load: () => PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<Result<void>>;
}

/** What was read, and the grammar that reads a corrected time. */
export interface Understanding {
  readonly schedules: readonly Schedule[];
  readonly readTime: ReadTime;
}

/** What a person chose as the source of a table. */
export type SourceChoice =
  | { readonly kind: 'active-sheet' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'sample' };

/**
 * Everything the pane asks of the world. Excel, the file readers and the clock stand behind it; tests put plain
 * objects there and drive the pane by its labels.
 */
export interface PaneServices {
  readonly workbook: WorkbookHost;
  readonly settings: SettingsStore;
  /** Today, for what is looked at from a day; never used to guess a year. */
  readonly today: () => PlainDate;
  /** Loads the readers when first used. */
  readonly readText: (name: string, text: string) => Promise<Result<SourceSnapshot>>;
  readonly readFile: (file: File) => Promise<Result<SourceSnapshot>>;
  readonly readSample: () => Promise<Result<SourceSnapshot>>;
  readonly understand: (snapshot: SourceSnapshot, settings: PaneSettings) => Promise<Understanding>;
  /** `linkToSource`: the plan was read from the open workbook, so rows can lead back to their cells. */
  readonly plan: (schedules: readonly Schedule[], settings: PaneSettings, linkToSource: boolean) => Promise<WritePlan>;
  readonly check: (scope: ReadScope, settings: PaneSettings, progress: WriteProgress) => Promise<Result<CheckOutcome>>;
  /** The built-in days with the office's own rows, and how many of those there are. */
  readonly readDays: () => Promise<{ readonly days: readonly AnniversaryDay[]; readonly own: number }>;
  /** The office's own table of days off. */
  readonly readHolidays: () => Promise<Result<HolidayTable>>;
  /** Its rows with the days off by law of the year and the next. */
  readonly planHolidays: (own: readonly GivenDay[], year: number) => Promise<WritePlan>;
  readonly planDays: (days: readonly AnniversaryDay[], settings: PaneSettings) => Promise<WritePlan>;
  /** The schedules of the open workbook, as their rows stand now. */
  readonly readStatus: () => Promise<Result<StatusBook>>;
  readonly setStatus: (
    book: StatusBook,
    rows: readonly ReportRow[],
    changes: readonly StatusChange[],
  ) => Promise<Result<StatusOutcome>>;
  /** What the files say, with the open workbook's own schedules when asked; no file stops the others. */
  readonly collectFiles: (
    files: readonly File[],
    withOpen: boolean,
    settings: PaneSettings,
    progress: WriteProgress,
  ) => Promise<Result<Collected>>;
  readonly planMerge: (collected: Collected, settings: PaneSettings, join: boolean) => Promise<MergedWorkbook>;
  /** The days of the activities in the schedules of the open workbook. */
  readonly scheduleDays: () => Promise<Result<readonly ScheduleDays[]>>;
  readonly report: (request: ReportRequest, settings: PaneSettings, progress: WriteProgress) => Promise<ReportsOutcome>;
  /** Puts the text on the clipboard; false when the browser does not let it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** The work behind the view *Đơn vị*, loaded when first used. */
  readonly units: () => Promise<UnitServices>;
  readonly planFindings: (findings: readonly Finding[], settings: PaneSettings) => Promise<WritePlan>;
}

export const ServicesContext = createContext<PaneServices | null>(null);

/** The services of the pane around. Throws when a component is drawn outside the pane: a mistake in the code. */
export const useServices = (): PaneServices => {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('drawn outside ServicesContext');
  return services;
};
