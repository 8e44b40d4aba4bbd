import type { AnniversaryDay } from '../../domain/anniversaries/day-list';
import { formatDate, formatDayMonth } from '../../domain/calendar/format';
import type { GivenDay } from '../../domain/calendar/holidays';
import { makeByUnit, type ByUnit } from '../../domain/reports/by-unit';
import { makeOverview, type Overview } from '../../domain/reports/overview';
import type { PeriodChoice } from '../../domain/reports/period';
import { makeProgressList, type ProgressList } from '../../domain/reports/progress-list';
import type { RowsRead } from '../../domain/reports/read-rows';
import type { RatedRow, ReportInput } from '../../domain/reports/report-input';
import { makeTimeline, type Timeline } from '../../domain/reports/timeline';
import type { CellInput, LinkTarget } from '../../domain/workbook/write-plan';
import { translate, type Locale, type MessageParams } from '../../messages';
import { countText } from './format';
import type { ReportOrganisation } from './organisation';
import type { ReportKind } from './names';

/** A week with more dated activities of one unit than this is shown as busy. */
export const BUSY_WEEK_OVER = 3;

export interface ContextInput {
  readonly locale: Locale;
  readonly choice: PeriodChoice;
  readonly input: ReportInput;
  readonly organisation: ReportOrganisation | null;
  /** Tables that the figures of BC TỔNG HỢP are formulas over; none: the figures are values. */
  readonly liveTables: readonly string[];
  readonly which: readonly ReportKind[];
  readonly read: RowsRead;
  /** Days kept every year, for the calendar. */
  readonly days: readonly AnniversaryDay[];
  /** The office's own days off and working days. */
  readonly givenDays: readonly GivenDay[];
}

/** Everything the sheets of one run are made from: figures worked out once, words, links. */
export interface ReportContext extends ContextInput {
  readonly overview: Overview;
  readonly byUnit: ByUnit;
  readonly timeline: Timeline;
  readonly list: ProgressList;
  readonly say: (key: string, params?: MessageParams) => string;
}

export const makeContext = (from: ContextInput): ReportContext => {
  const overview = makeOverview(from.input);
  const { selection } = overview;
  return {
    ...from,
    overview,
    byUnit: makeByUnit(selection, from.input, { busyWeekOver: BUSY_WEEK_OVER }),
    timeline: makeTimeline(selection, from.input.period),
    list: makeProgressList(selection),
    say: (key, params) => translate(from.locale, `reports.${key}`, params),
  };
};

/** "tháng 5/2023", "quý 2 năm 2023", "từ 01/5/2023 đến 20/6/2023". */
export const periodName = ({ choice, input, say }: ReportContext): string => {
  switch (choice.kind) {
    case 'month':
      return say('period.month', { month: `${choice.month}/${choice.year}` });
    case 'quarter':
      return say('period.quarter', { quarter: choice.quarter, year: choice.year });
    case 'half':
      return say('period.half', { half: say(`period.half.${choice.half === 1 ? 1 : 2}`), year: choice.year });
    case 'year':
      return say('period.year', { year: choice.year });
    case 'to-month':
      return say('period.to-month', { count: choice.month, year: choice.year });
    case 'any':
      return say('period.any', { start: formatDate(input.period.start), end: formatDate(input.period.end) });
  }
};

/** The day or days of a row as a report shows them; its own words when it has none. */
export const whenText = ({ row }: RatedRow, say: ReportContext['say']): string => {
  const { start, end, timeText } = row;
  if (start === null && end === null) return timeText === '' ? say('undated') : timeText;
  if (start === null || end === null) return timeText !== '' ? timeText : formatDate(start ?? end ?? NEVER);
  const same = start.year === end.year && start.month === end.month && start.day === end.day;
  if (same) return formatDate(start);
  return start.year === end.year
    ? `${formatDayMonth(start)} - ${formatDate(end)}`
    : `${formatDate(start)} - ${formatDate(end)}`;
};

const NEVER = { year: 1, month: 1, day: 1 };

/** Leads with "; "; `""` when nobody leads. */
export const leadText = ({ row: { leads } }: RatedRow): string =>
  leads.length === 1 ? (leads[0] ?? '') : leads.join('; ');

/** Where the row stands in its schedule. */
export const rowTarget = ({ row }: RatedRow): LinkTarget => ({
  kind: 'cell',
  sheet: row.sheet,
  address: `A${row.row}`,
});

/** "Dòng 12": the row in its schedule. */
export const rowNumberLink = (rated: RatedRow): CellInput => rowLink(rated, `Dòng ${rated.row.row}`);

/**
 * A count that leads to the rows it counts; a plain number when it is nought or its rows are listed nowhere. With
 * `formula` the cell holds the formula: its figure follows the schedule, its link leads to the list of the last run.
 */
export const figureCell = (count: number, target: LinkTarget | undefined, formula?: CellInput): CellInput => {
  const live = typeof formula === 'object' && formula?.kind === 'formula' ? formula.formula : undefined;
  if (target === undefined || (count === 0 && live === undefined)) return formula ?? count;
  return { kind: 'link', text: countText(count), target, figure: live ?? count };
};

/** The text as a link to the row in its schedule. */
export const rowLink = (rated: RatedRow, text: string): CellInput =>
  text === '' ? null : { kind: 'link', text, target: rowTarget(rated) };
