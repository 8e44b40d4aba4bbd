import type { CellSnapshot, SheetSnapshot, TableSnapshot } from './snapshot';

/** What a cell holds when errors are left out. */
export type PlainValue = string | number | boolean | null;

/** The cell at a 1-based place of the sheet; `null` when it is blank or outside what was read. */
export const cellAt = (sheet: SheetSnapshot, row: number, column: number): CellSnapshot | null =>
  sheet.rows[row - sheet.top]?.[column - sheet.left] ?? null;

const ERROR_WORDS = new Set(['#N/A', '#REF!', '#NAME?', '#VALUE!', '#NUM!', '#NULL!', '#DIV/0!', '#SPILL!', '#CALC!']);

/** True for the words with which Excel shows, and writes into a CSV file, that a formula failed. */
export const isErrorWord = (text: string): boolean => ERROR_WORDS.has(text);

/** What the cell holds; `null` for blank cells and errors. */
export const plainValue = (cell: CellSnapshot | null | undefined): PlainValue => {
  const value = cell?.value ?? null;
  return typeof value === 'object' ? null : value;
};

/** The value as text, NFC and trimmed; `""` for none. */
export const valueText = (value: PlainValue): string => (value === null ? '' : String(value).normalize('NFC').trim());

/** The text of a cell, NFC and trimmed; `""` for blank cells and errors. */
export const cellText = (cell: CellSnapshot | null | undefined): string => valueText(plainValue(cell));

/** A header in the form in which {@link tableColumns} knows it. */
export const headerKey = (header: string): string => header.replace(/\s+/gu, ' ').toUpperCase();

/** 1-based column of the sheet for each {@link headerKey} of the table, wherever people moved it; of two alike the first. */
export const tableColumns = (sheet: SheetSnapshot, { range }: TableSnapshot): ReadonlyMap<string, number> => {
  const columns = new Map<string, number>();
  for (let column = range.left; column <= range.right; column += 1) {
    const key = headerKey(cellText(cellAt(sheet, range.top, column)));
    if (key !== '' && !columns.has(key)) columns.set(key, column);
  }
  return columns;
};

/**
 * The rows below the header of a table: the 1-based row of the sheet, and what the columns of these headers hold, in
 * their order. A column the table does not have reads as `null`.
 */
export const tableRows = function* (
  sheet: SheetSnapshot,
  table: TableSnapshot,
  headers: readonly string[],
): Generator<{ readonly row: number; readonly values: readonly PlainValue[] }> {
  const columns = tableColumns(sheet, table);
  const places = headers.map((header) => columns.get(headerKey(header)));
  for (let row = table.range.top + 1; row <= table.range.bottom; row += 1) {
    yield {
      row,
      values: places.map((column) => (column === undefined ? null : plainValue(cellAt(sheet, row, column)))),
    };
  }
};
