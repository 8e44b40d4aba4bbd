import type { TextTableCell, TextTableRow } from '../snapshot';

/** Makes the last cell of a column (0-based) one row higher; rows cut short hold only their last columns. */
export const drawOut = (rows: TextTableRow[], column: number, columns: number): void => {
  const at = rows.reduce((last, row, i) => (columns - row.cells.length <= column ? i : last), -1);
  const row = rows[at];
  if (!row) return;
  const own = column - (columns - row.cells.length);
  const cells = row.cells.map((cell, i): TextTableCell => (i === own ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell));
  rows[at] = { ...row, cells };
};
