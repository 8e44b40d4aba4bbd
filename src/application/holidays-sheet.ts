import {
  HOLIDAY_COLUMNS,
  HOLIDAY_KIND_WORDS,
  readHolidayRow,
  type HolidayRowProblem,
} from '../domain/calendar/holiday-rows';
import { holidaysOf, type GivenDay } from '../domain/calendar/holidays';
import { compareDates, formatIso } from '../domain/calendar/plain-date';
import { tableRows } from '../domain/source/cells';
import type { WorkbookSnapshot } from '../domain/source/snapshot';
import { blankSheet } from '../domain/workbook/blank-sheet';
import { BASE, LIST_PAGE, SOFT_BORDER, WORKING_HEAD_FILL, rect, run } from '../domain/workbook/office-style';
import { isTableOf } from '../domain/workbook/table-name';
import type { CellInput, SheetPlan } from '../domain/workbook/write-plan';

/** Key and name of the sheet, name of its table (workbook.md). */
export const HOLIDAYS_KEY = 'holidays';
export const HOLIDAYS_SHEET = 'NGÀY NGHỈ';
export const HOLIDAYS_TABLE = 'tblNgayNghi';

const WIDTHS = [14, 44, 14, 60];
/** Blank rows below the days, ready to be typed into. */
const SPARE_ROWS = 10;

/** The office's days off and worked days, and the rows that give none (1-based rows of the sheet). */
export interface HolidayTable {
  readonly days: readonly GivenDay[];
  readonly problems: readonly { readonly sheet: string; readonly row: number; readonly problem: HolidayRowProblem }[];
}

/** Reads every table `tblNgayNghi…` of the workbook. */
export const readHolidayTable = (workbook: WorkbookSnapshot): HolidayTable => {
  const days: GivenDay[] = [];
  const problems: HolidayTable['problems'][number][] = [];
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables.filter(isTableOf(HOLIDAYS_TABLE))) {
      for (const { row, values } of tableRows(sheet, table, HOLIDAY_COLUMNS)) {
        const reading = readHolidayRow(values, workbook.date1904);
        if (reading.ok) days.push(...reading.days);
        else if (reading.problem !== 'blank') problems.push({ sheet: sheet.name, row, problem: reading.problem });
      }
    }
  }
  return { days, problems };
};

/**
 * The rows the table is to hold: what the office has, and the days off by law of the years that are certain. What a
 * yearly notice decides (which days make Tết, the second day of Quốc khánh) is left to the office.
 */
export const holidayRows = (own: readonly GivenDay[], years: readonly number[]): readonly GivenDay[] => {
  const taken = new Set(own.map(({ date }) => formatIso(date)));
  const law = years
    .flatMap((year) => holidaysOf(year))
    .filter(({ certain, date }) => certain && !taken.has(formatIso(date)))
    .map(({ date, kind, name, source }): GivenDay => ({ date, kind, name, source }));
  return [...own, ...law].sort((a, b) => compareDates(a.date, b.date));
};

/** The sheet NGÀY NGHỈ: one row a day, with room for the days in lieu of the year. */
export const holidaysSheet = (days: readonly GivenDay[]): SheetPlan => {
  const width = HOLIDAY_COLUMNS.length;
  const last = days.length + 1 + SPARE_ROWS;
  const blank = Array.from({ length: SPARE_ROWS }, (): readonly CellInput[] => HOLIDAY_COLUMNS.map(() => null));
  const rows = days.map(({ date, kind, name, source }): readonly CellInput[] => [
    { kind: 'date', date },
    name,
    HOLIDAY_KIND_WORDS[kind],
    source === '' ? null : source,
  ]);
  return {
    ...blankSheet(HOLIDAYS_KEY, HOLIDAYS_SHEET),
    blocks: [{ row: 1, column: 1, cells: [[...HOLIDAY_COLUMNS], ...rows, ...blank] }],
    styles: [
      run(1, 1, last, width, { ...BASE, fontSize: 12, wrap: true, vertical: 'top', border: SOFT_BORDER }),
      run(2, 1, last, 1, { numberFormat: 'dd/mm/yyyy', horizontal: 'center' }),
      run(1, 1, 1, width, { bold: true, fill: WORKING_HEAD_FILL, horizontal: 'center' }),
    ],
    columnWidths: WIDTHS.map((columnWidth, k) => ({ column: k + 1, width: columnWidth })),
    freeze: { rows: 1, columns: 0 },
    tables: [
      { name: HOLIDAYS_TABLE, range: rect(1, 1, last, width), style: null, showFilter: true, showBandedRows: false },
    ],
    validations: [
      { kind: 'list-items', items: Object.values(HOLIDAY_KIND_WORDS), lenient: true, range: rect(2, 3, last, 3) },
    ],
    page: LIST_PAGE,
  };
};
