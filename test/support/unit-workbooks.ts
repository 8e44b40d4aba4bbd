import type { CellSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/domain/source/snapshot';
import { rect } from '../../src/domain/workbook/office-style';
import { SCHEDULE_HEADERS, SCHEDULE_TABLE } from '../../src/domain/workbook/schedule-columns';

/** A cell of a test sheet: a value, an Excel error, or a whole snapshot. */
export type Cell = string | number | null | CellSnapshot;

const cellOf = (cell: Cell): CellSnapshot | null =>
  cell === null ? null : typeof cell === 'object' ? cell : { value: cell };

/** A sheet that begins at A1. */
export const sheetOf = (
  name: string,
  rows: readonly (readonly Cell[])[],
  rest: Partial<Pick<SheetSnapshot, 'tables' | 'merges'>> = {},
): SheetSnapshot => ({
  name,
  visibility: 'visible',
  protected: false,
  top: 1,
  left: 1,
  rows: rows.map((row) => row.map(cellOf)),
  merges: [],
  tables: [],
  ...rest,
});

export const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  kind: 'workbook',
  name: 'thu.xlsx',
  date1904: false,
  sheets,
  notices: [],
});

/** A table over all rows of a sheet that begins at A1. */
export const tableOver = (name: string, rows: readonly (readonly unknown[])[]): TableSnapshot => ({
  name,
  range: rect(1, 1, rows.length, rows[0]?.length ?? 1),
});

type Header = (typeof SCHEDULE_HEADERS)[number];

/** A schedule sheet as KH writes it, from the columns that matter. */
export const scheduleSheetOf = (
  rows: readonly Partial<Record<Header, Cell>>[],
  name = 'LỊCH HOẠT ĐỘNG',
): SheetSnapshot => {
  const cells = [
    [...SCHEDULE_HEADERS],
    ...rows.map((row, k) => SCHEDULE_HEADERS.map((header): Cell => row[header] ?? (header === 'TT' ? k + 1 : null))),
  ];
  return sheetOf(name, cells, { tables: [tableOver(SCHEDULE_TABLE, cells)] });
};
