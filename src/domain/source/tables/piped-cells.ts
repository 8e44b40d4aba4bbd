import { headerRole } from '../../schedule/vocabulary/headers';
import type { SourceLine } from '../lines';
import type { TextTableCell, TextTableRow } from '../snapshot';
import { isHeaderRow, tableRow, type CutCell } from './cells';
import type { ReadTable } from './pipe-table';

/** A cell and the line it begins on (1-based). */
export interface PipedCell extends CutCell {
  readonly line: number;
}

const MAX_COLUMNS = 14;

/** How many columns a run of cells has: up to the number 1 of the first row; 0 when it opens with no header. */
const columnsOf = (cells: readonly PipedCell[]): number => {
  if (headerRole(cells[0]?.text ?? '')?.role !== 'ordinal') return 0;
  const columns = cells.slice(0, MAX_COLUMNS + 1).findIndex((cell) => /^0?1[.)]?$/u.test(cell.text));
  return columns >= 3 && isHeaderRow(cells.slice(0, columns)) ? columns : 0;
};

const isNumber = (text: string): boolean => /^\d{1,4}[.)]?$/u.test(text);

/** Makes the last cell of a column one row higher; rows cut short hold only their last columns. */
const drawOut = (rows: TextTableRow[], column: number, columns: number): void => {
  const at = rows.reduce((last, row, i) => (columns - row.cells.length <= column ? i : last), -1);
  const row = rows[at];
  if (!row) return;
  const own = column - (columns - row.cells.length);
  const cells = row.cells.map((cell, i): TextTableCell => (i === own ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell));
  rows[at] = { ...row, cells };
};

/**
 * The rows of cells that come one after another, "TT | Lớp | Nội dung | 1 | 9A | Cắt cỏ | 2 | …", the header first. A row
 * that ends with blanks and bears no number goes on with the row above: the cells before its own were merged. `null`
 * when the cells do not fall into rows.
 */
export const rowsOfCells = (cells: readonly PipedCell[]): readonly TextTableRow[] | null => {
  const columns = columnsOf(cells);
  if (columns === 0) return null;
  const rows: TextTableRow[] = [tableRow(cells[0]?.line ?? 1, cells.slice(0, columns), true)];
  for (let from = columns; from + columns <= cells.length; from += columns) {
    const own = cells.slice(from, from + columns);
    const [first] = own;
    if (!first) break;
    if (isNumber(first.text)) {
      rows.push(tableRow(first.line, own));
      continue;
    }
    const filled = own.reduce((last, cell, i) => (cell.text === '' ? last : i + 1), 0);
    if (filled === 0 || filled === columns || rows.length < 2) return null;
    for (let column = 0; column < columns - filled; column += 1) drawOut(rows, column, columns);
    rows.push(tableRow(first.line, own.slice(0, filled)));
  }
  return rows.length >= 3 ? rows : null;
};

const begun = (open: PipedCell | null, words: string, line: number): PipedCell =>
  open ? { ...open, text: `${open.text}\n${words}` } : { text: words, offset: 0, line };

/**
 * A table copied from a page with each cell closed by a pipe at the end of its line ("STT |", "Thời gian |"); "||" stands
 * for cells that a row lacks. Cells may break over lines.
 */
export const readPipedCells = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const first = lines[start];
  if (!first || !/^[^|]{1,24}\|\s*$/u.test(first.text)) return null;
  const cells: PipedCell[] = [];
  let open = null as PipedCell | null;
  let next = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || /\|\s*[^|\s]/u.test(line.text)) break;
    const words = line.text.replace(/\|/gu, ' ').trim();
    const pipes = line.text.split('|').length - 1;
    if (words !== '') {
      open = begun(open, words, line.line);
    }
    for (let pipe = 0; pipe < pipes; pipe += 1) {
      cells.push(open ?? { text: '', offset: 0, line: line.line });
      open = null;
    }
    if (pipes > 0) next = index + 1;
    // Words that no pipe closes for long stand below the table.
    else if (index - next > 12) break;
  }
  const rows = rowsOfCells(cells);
  return rows ? { table: { kind: 'table', line: first.line, rows }, next } : null;
};
