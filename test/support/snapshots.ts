import type {
  CellSnapshot,
  CellValue,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/domain/source/snapshot';
import { rect } from '../../src/domain/workbook/office-style';

/** A cell of a test sheet: a value, an Excel error, or a whole snapshot. */
export type Cell = CellValue | CellSnapshot;

const cellOf = (cell: Cell): CellSnapshot | null => {
  if (cell === null) return null;
  return typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
};

/** A table over all rows of a sheet that begins at A1. */
export const tableOver = (name: string, rows: readonly (readonly unknown[])[]): TableSnapshot => ({
  name,
  range: rect(1, 1, rows.length, rows[0]?.length ?? 1),
});

/** A sheet that begins at A1. `more`: the name of a table over all its rows, or what else the snapshot is to say. */
export const sheetOf = (
  name: string,
  rows: readonly (readonly Cell[])[],
  more: string | Partial<SheetSnapshot> = {},
): SheetSnapshot => ({
  name,
  visibility: 'visible',
  protected: false,
  top: 1,
  left: 1,
  rows: rows.map((row) => row.map(cellOf)),
  merges: [],
  tables: typeof more === 'string' ? [tableOver(more, rows)] : [],
  ...(typeof more === 'string' ? {} : more),
});

/** A workbook of the 1900 date system. */
export const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  kind: 'workbook',
  name: 'thu.xlsx',
  date1904: false,
  sheets,
  notices: [],
});
