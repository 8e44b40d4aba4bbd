import type { Origin } from '../../source/origin';
import type { TimeExpression } from '../../time';
import type { Span } from '../../text/span';

/** A merged block of a grid, 0-based, inclusive. */
export interface GridRect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A rectangle of texts, whatever it came from: a sheet, a table of a Word or text file. Rows and columns are 0-based
 * here; `row` and `origin` give the places that people count.
 */
export interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell's words: NFC, trimmed, lines kept; `""` when blank. A merged block has them in its first cell only. */
  text(row: number, column: number): string;
  /** The merged block that holds the cell, or `null`. */
  merge(row: number, column: number): GridRect | null;
  /** The real date or time of a cell that is no text, or `null`. */
  date(row: number, column: number): TimeExpression | null;
  /** Message keys of what is doubtful in a real date. */
  dateDoubt(row: number, column: number): string | null;
  /** The fraction 0–1 of a percentage cell, or `null`. */
  percent(row: number, column: number): number | null;
  /** Public row: row of the sheet, line of the text. */
  row(row: number): number;
  origin(row: number, column: number, span?: Span): Origin;
}

/** True when nothing stands in the row. */
export const isBlankRow = (grid: Grid, row: number): boolean => {
  for (let column = 0; column < grid.columnCount; column += 1) if (grid.text(row, column) !== '') return false;
  return true;
};

/** Columns of the row that hold text. */
export const filledColumns = (grid: Grid, row: number): readonly number[] => {
  const filled: number[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) if (grid.text(row, column) !== '') filled.push(column);
  return filled;
};

/** Columns of the row that hold text when they are `most` or fewer, else `null`: stops looking at the next one. */
export const fewColumns = (grid: Grid, row: number, most: number): readonly number[] | null => {
  const filled: number[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    if (grid.text(row, column) === '') continue;
    if (filled.length === most) return null;
    filled.push(column);
  }
  return filled;
};

/** The rows `from` … `to` − 1 of a grid as a grid of their own; public rows and origins stay. */
export const gridWindow = (grid: Grid, from: number, to: number): Grid => {
  if (from === 0 && to >= grid.rowCount) return grid;
  return {
    rowCount: Math.max(0, to - from),
    columnCount: grid.columnCount,
    text: (row, column) => (row + from < to ? grid.text(row + from, column) : ''),
    merge: (row, column) => {
      const block = grid.merge(row + from, column);
      if (block === null) return null;
      return { ...block, top: Math.max(0, block.top - from), bottom: Math.min(block.bottom, to - 1) - from };
    },
    date: (row, column) => grid.date(row + from, column),
    dateDoubt: (row, column) => grid.dateDoubt(row + from, column),
    percent: (row, column) => grid.percent(row + from, column),
    row: (row) => grid.row(row + from),
    origin: (row, column, span) => grid.origin(row + from, column, span),
  };
};
