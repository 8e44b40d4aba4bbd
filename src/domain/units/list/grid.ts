import type { CellRect, CellSnapshot, SheetSnapshot } from '../../source/snapshot';

/** A cell as the list reader sees it. Row and column are 1-based addresses of the sheet. */
export interface GridCell {
  readonly text: string;
  /** The number, when the cell holds one: perhaps a date. */
  readonly number: number | null;
  /** Excel's word, when the cell holds an error. */
  readonly error: string | null;
  /** Filled down or across from the first cell of a merged range. */
  readonly merged: boolean;
}

/** A rectangle of cells, read by address. */
export interface Grid {
  readonly sheet: string | null;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly date1904: boolean;
  at(row: number, column: number): GridCell;
  /** How many columns the cell covers: more than one in a merged range. */
  width(row: number, column: number): number;
}

const BLANK: GridCell = { text: '', number: null, error: null, merged: false };

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const readCell = (cell: CellSnapshot | null | undefined, merged: boolean): GridCell => {
  if (cell === null || cell === undefined || cell.value === null) return BLANK;
  const { value } = cell;
  if (typeof value === 'object') return { text: '', number: null, error: value.error, merged };
  if (typeof value === 'number') return { text: clean(cell.text ?? String(value)), number: value, error: null, merged };
  return { text: clean(String(value)), number: null, error: null, merged };
};

/** The grid of a sheet; merged cells show the text of their first cell, marked as merged. */
export const gridOfSheet = (sheet: SheetSnapshot, date1904: boolean): Grid => {
  const owner = new Map<string, CellRect>();
  for (const rect of sheet.merges) {
    // A list has no use for ranges that cover whole columns: they would only cost time.
    if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > 5_000) continue;
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) owner.set(`${row}:${column}`, rect);
    }
  }
  const raw = (row: number, column: number): CellSnapshot | null | undefined =>
    sheet.rows[row - sheet.top]?.[column - sheet.left];
  const right = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0) + sheet.left - 1;
  return {
    sheet: sheet.name,
    top: sheet.top,
    bottom: sheet.top + sheet.rows.length - 1,
    left: sheet.left,
    right,
    date1904,
    at: (row, column) => {
      const rect = owner.get(`${row}:${column}`);
      if (!rect || (rect.top === row && rect.left === column)) return readCell(raw(row, column), false);
      return readCell(raw(rect.top, rect.left), true);
    },
    width: (row, column) => {
      const rect = owner.get(`${row}:${column}`);
      return rect === undefined ? 1 : rect.right - rect.left + 1;
    },
  };
};

/** The grid of rows of plain texts (a table in a Word or text file). `line(row)` is the 1-based line of a row. */
export const gridOfTexts = (rows: readonly (readonly string[])[]): Grid => ({
  sheet: null,
  top: 1,
  bottom: rows.length,
  left: 1,
  right: rows.reduce((most, row) => Math.max(most, row.length), 0),
  date1904: false,
  at: (row, column) => {
    const text = rows[row - 1]?.[column - 1];
    return text === undefined ? BLANK : { text: clean(text), number: null, error: null, merged: false };
  },
  width: () => 1,
});
