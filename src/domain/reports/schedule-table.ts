import type { CellSnapshot, SheetSnapshot, TableSnapshot } from '../source/snapshot';
import { SCHEDULE_TABLE } from '../workbook/schedule-columns';

const SCHEDULE_TABLES = new RegExp(`^${SCHEDULE_TABLE}(?:_\\d+)?$`, 'iu');

/** True for `tblLichHoatDong` and its further tables. Excel does not tell capitals of names apart. */
export const isScheduleTable = ({ name }: Pick<TableSnapshot, 'name'>): boolean => SCHEDULE_TABLES.test(name);

/** The text of a cell, NFC and trimmed; `""` for blank cells and errors. */
export const cellText = (cell: CellSnapshot | null | undefined): string => {
  const value = cell?.value ?? null;
  if (value === null || typeof value === 'object') return '';
  return String(value).normalize('NFC').trim();
};

/** The cell at a 1-based place of the sheet. */
export const cellAt = (sheet: SheetSnapshot, row: number, column: number): CellSnapshot | null =>
  sheet.rows[row - sheet.top]?.[column - sheet.left] ?? null;

/** 1-based column of each header of the table, wherever people moved it; of two alike the first. */
export const tableColumns = (sheet: SheetSnapshot, { range }: TableSnapshot): ReadonlyMap<string, number> => {
  const columns = new Map<string, number>();
  for (let column = range.left; column <= range.right; column += 1) {
    const name = cellText(cellAt(sheet, range.top, column))
      .replace(/\s+/gu, ' ')
      .toUpperCase();
    if (name !== '' && !columns.has(name)) columns.set(name, column);
  }
  return columns;
};
