import { headerRole } from '../../schedule/vocabulary/headers';
import type { SourceLine } from '../lines';
import type { TextTableRow } from '../snapshot';
import { isHeaderRow, looksLikeTime, tableRow, type CutCell } from './cells';
import { drawOut } from './merged-cells';
import type { ReadTable } from './pipe-table';

/** A cell and the line it begins on (1-based). */
export interface PipedCell extends CutCell {
  readonly line: number;
}

const MAX_COLUMNS = 14;

/** What a run of cells shows of its table: how many columns it has, and what a cell must be to open a row. */
interface Shape {
  readonly columns: number;
  readonly opens: (text: string) => boolean;
}

const isNumber = (text: string): boolean => /^\d{1,4}[.)]?$/u.test(text);

/** The header reaches up to the number 1 of the first row, or up to its time when times come first; `null` without one. */
const shapeOf = (cells: readonly PipedCell[]): Shape | null => {
  const role = headerRole(cells[0]?.text ?? '')?.role;
  const counted = role === 'ordinal';
  if (!counted && role !== 'time') return null;
  const opens = counted ? isNumber : looksLikeTime;
  const columns = cells
    .slice(0, MAX_COLUMNS + 1)
    .findIndex((cell, i) => (counted ? /^0?1[.)]?$/u.test(cell.text) : i > 0 && looksLikeTime(cell.text)));
  return columns >= 3 && isHeaderRow(cells.slice(0, columns)) ? { columns, opens } : null;
};

/**
 * The rows of cells that come one after another, "TT | Lớp | Nội dung | 1 | 9A | Cắt cỏ | 2 | …", the header first. A row
 * that ends with blanks and bears no number goes on with the row above: the cells before its own were merged. `null`
 * when the cells do not fall into rows.
 */
export const rowsOfCells = (cells: readonly PipedCell[]): readonly TextTableRow[] | null => {
  const shape = shapeOf(cells);
  if (!shape) return null;
  const { columns, opens } = shape;
  const rows: TextTableRow[] = [tableRow(cells[0]?.line ?? 1, cells.slice(0, columns), true)];
  for (let from = columns; from + columns <= cells.length; from += columns) {
    const own = cells.slice(from, from + columns);
    const [first] = own;
    if (!first) break;
    if (opens(first.text)) {
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

/** True when a line is a short cell that a pipe closes: at its end, or alone on the line below. */
const closedCell = (lines: readonly SourceLine[], index: number): boolean => {
  const text = lines[index]?.text ?? '';
  if (/^[^|]{1,24}\|\s*$/u.test(text)) return true;
  return /^[^|]{1,24}$/u.test(text) && lines[index + 1]?.text.trim() === '|';
};

/**
 * A table copied from a page with each cell closed by a pipe at the end of its line ("STT |", "Thời gian |") or on a line of
 * its own; "||" stands for cells that a row lacks. Cells may break over lines.
 */
export const readPipedCells = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const first = lines[start];
  if (!first || !closedCell(lines, start)) return null;
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
