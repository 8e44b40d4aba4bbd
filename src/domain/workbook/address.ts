import type { CellRect } from '../source/snapshot';

/** Excel's own limits, 1-based. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A cell, 1-based: C12 is row 12, column 3. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column: 1 → "A", 28 → "AB", 16384 → "XFD". `""` below 1. */
export const columnName = (column: number): string => {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
};

/** The inverse of {@link columnName}, capitals or not; 0 when the text is no column. */
export const columnNumber = (letters: string): number => {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return 0;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};

/** "C12"; with `absolute` "$C$12". */
export const formatAddress = (row: number, column: number, absolute = false): string =>
  absolute ? `$${columnName(column)}$${row}` : `${columnName(column)}${row}`;

/** "A1:E8"; a single cell is "A1". With `absolute` "$A$1:$E$8". */
export const formatRect = (rect: CellRect, absolute = false): string => {
  const first = formatAddress(rect.top, rect.left, absolute);
  const isOne = rect.top === rect.bottom && rect.left === rect.right;
  return isOne ? first : `${first}:${formatAddress(rect.bottom, rect.right, absolute)}`;
};

/** The cell that "C12" or "$C$12" names, or `null` when the text is no address inside a sheet. */
export const parseAddress = (text: string): CellAddress | null => {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match) return null;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]);
  return column >= 1 && column <= MAX_COLUMNS && row >= 1 && row <= MAX_ROWS ? { row, column } : null;
};

/** The rectangle that "A1:E8" or "A1" names, corners in any order; `null` when the text is none. */
export const parseRect = (text: string): CellRect | null => {
  const parts = text.split(':');
  const a = parseAddress(parts[0] ?? '');
  const b = parts.length === 2 ? parseAddress(parts[1] ?? '') : a;
  if (parts.length > 2 || !a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
};

/** The sheet name as a formula writes it: always in quotes, an inner quote doubled. */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
