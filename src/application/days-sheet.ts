import { builtInDays, mergeDays, type AnniversaryDay } from '../domain/anniversaries/day-list';
import { DAY_COLUMNS, readDayRow, toDayRow, type DayRowProblem } from '../domain/anniversaries/day-rows';
import type { CellSnapshot, WorkbookSnapshot } from '../domain/source/snapshot';
import { BASE, SOFT_BORDER, WORKING_HEAD_FILL, rect, run } from '../domain/workbook/office-style';
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
  readonly problems: readonly { readonly row: number; readonly problem: Exclude<DayRowProblem, never> }[];
}

const plainValue = (cell: CellSnapshot | null | undefined): string | number | boolean | null => {
  const value = cell?.value ?? null;
  return typeof value === 'object' && value !== null ? null : value;
};

/** Reads every table `tblNgayKyNiem…` of the workbook. Rows are those of the sheet, 1-based. */
export const readDayTable = (workbook: WorkbookSnapshot): DayTable => {
  const days: AnniversaryDay[] = [];
  const problems: DayTable['problems'][number][] = [];
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables.filter(({ name }) => name.startsWith(DAYS_TABLE))) {
      for (let row = table.range.top + 1; row <= table.range.bottom; row += 1) {
        const cells = DAY_COLUMNS.map((_, k) =>
          plainValue(sheet.rows[row - sheet.top]?.[table.range.left + k - sheet.left]),
        );
        const reading = readDayRow(cells);
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
    key: DAYS_KEY,
    name: DAYS_SHEET,
    visibility: 'visible',
    tabColor: null,
    blocks: [{ row: 1, column: 1, cells: [[...DAY_COLUMNS], ...days.map((day) => toDayRow(day, trust))] }],
    styles: [
      run(1, 1, last, width, { ...BASE, fontSize: 12, wrap: true, vertical: 'top', border: SOFT_BORDER }),
      run(1, 1, 1, width, { bold: true, fill: WORKING_HEAD_FILL, horizontal: 'center' }),
    ],
    merges: [],
    columnWidths: WIDTHS.map((columnWidth, k) => ({ column: k + 1, width: columnWidth })),
    rowHeights: [],
    freeze: { rows: 1, columns: 2 },
    tables: [
      { name: DAYS_TABLE, range: rect(1, 1, last, width), style: null, showFilter: true, showBandedRows: false },
    ],
    validations: [],
    conditionalFormats: [],
    comments: [],
    charts: [],
    page: null,
    showGridlines: true,
    keep: null,
  };
};
