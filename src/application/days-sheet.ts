import { builtInDays, mergeDays, type AnniversaryDay } from '../domain/anniversaries/day-list';
import { DAY_COLUMNS, readDayRow, toDayRow, type DayRowProblem } from '../domain/anniversaries/day-rows';
import { tableRows } from '../domain/source/cells';
import type { WorkbookSnapshot } from '../domain/source/snapshot';
import { blankSheet } from '../domain/workbook/blank-sheet';
import { BASE, LIST_PAGE, SOFT_BORDER, WORKING_HEAD_FILL, rect, run } from '../domain/workbook/office-style';
import { isTableOf } from '../domain/workbook/table-name';
import type { SheetPlan } from '../domain/workbook/write-plan';
import { translate, type Locale } from '../messages';

/** Key and name of the sheet, name of its table (workbook.md). */
export const DAYS_KEY = 'days';
export const DAYS_SHEET = 'NGÀY KỶ NIỆM';
export const DAYS_TABLE = 'tblNgayKyNiem';

const WIDTHS = [22, 60, 16, 8, 8, 10, 10, 16, 40];

/** The office's own days, and the rows that give none. */
export interface DayTable {
  readonly days: readonly AnniversaryDay[];
  readonly problems: readonly { readonly row: number; readonly problem: DayRowProblem }[];
}

/** Reads every table `tblNgayKyNiem…` of the workbook. Rows are those of the sheet, 1-based. */
export const readDayTable = (workbook: WorkbookSnapshot): DayTable => {
  const days: AnniversaryDay[] = [];
  const problems: DayTable['problems'][number][] = [];
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables.filter(isTableOf(DAYS_TABLE))) {
      for (const { row, values } of tableRows(sheet, table, DAY_COLUMNS)) {
        const reading = readDayRow(values);
        if (reading.ok) days.push(reading.day);
        else if (reading.problem !== 'blank') problems.push({ row, problem: reading.problem });
      }
    }
  }
  return { days, problems };
};

/** The built-in days with those of the office. */
export const daysOf = (own: readonly AnniversaryDay[]): readonly AnniversaryDay[] => mergeDays(builtInDays(), own);

/** The sheet NGÀY KỶ NIỆM: every day as an editable row. */
export const daysSheet = (days: readonly AnniversaryDay[], locale: Locale): SheetPlan => {
  const trust = (verified: boolean): string =>
    translate(locale, verified ? 'anniversaries.verified' : 'anniversaries.unverified');
  const last = days.length + 1;
  const width = DAY_COLUMNS.length;
  return {
    ...blankSheet(DAYS_KEY, DAYS_SHEET),
    blocks: [{ row: 1, column: 1, cells: [[...DAY_COLUMNS], ...days.map((day) => toDayRow(day, trust))] }],
    styles: [
      run(1, 1, last, width, { ...BASE, fontSize: 12, wrap: true, vertical: 'top', border: SOFT_BORDER }),
      run(1, 1, 1, width, { bold: true, fill: WORKING_HEAD_FILL, horizontal: 'center' }),
    ],
    columnWidths: WIDTHS.map((columnWidth, k) => ({ column: k + 1, width: columnWidth })),
    freeze: { rows: 1, columns: 2 },
    tables: [
      { name: DAYS_TABLE, range: rect(1, 1, last, width), style: null, showFilter: true, showBandedRows: false },
    ],
    page: LIST_PAGE,
  };
};
