import { isBlank, type SourceLine } from '../lines';
import type { TextTableCell, TextTableRow } from '../snapshot';
import {
  cutLine,
  endsTable,
  headerRoles,
  isHeaderRow,
  looksLikeOrdinal,
  looksLikeSectionLine,
  looksLikeTime,
  spanningRow,
  tableRow,
  type CutCell,
} from './cells';
import type { ReadTable } from './pipe-table';

const WIDE = / {3,}/gu;
const NARROW = / {2,}/gu;

const cut = (text: string, gap: RegExp): readonly CutCell[] =>
  cutLine(text.replace(/\u00A0/gu, ' '), gap).filter((cell) => cell.text !== '');

/** Column of a piece: the last one that starts at or before it, with room for a ragged left edge. */
const columnOf = (offset: number, starts: readonly number[]): number => {
  let column = 0;
  starts.forEach((start, i) => {
    if (offset >= start - 3) column = i;
  });
  return column;
};

const spread = (cells: readonly CutCell[], starts: readonly number[]): readonly CutCell[] => {
  if (cells.length === starts.length) return cells;
  const columns: CutCell[] = starts.map((offset) => ({ text: '', offset }));
  for (const cell of cells) {
    const at = columnOf(cell.offset, starts);
    const old = columns[at];
    columns[at] = old && old.text !== '' ? { ...old, text: `${old.text} ${cell.text}` } : cell;
  }
  return columns;
};

const addLines = (row: TextTableRow, cells: readonly CutCell[]): TextTableRow => ({
  ...row,
  cells: row.cells.map((cell, i): TextTableCell => {
    const more = cells[i]?.text ?? '';
    return more === '' ? cell : { ...cell, text: cell.text === '' ? more : `${cell.text}\n${more}` };
  }),
});

const readWithHeader = (
  lines: readonly SourceLine[],
  start: number,
  header: readonly CutCell[],
  gap: RegExp,
): ReadTable | null => {
  const starts = header.map((cell) => cell.offset);
  const counted = headerRoles(header)[0] === 'ordinal';
  const rows: TextTableRow[] = [];
  let index = start + 1;
  let blanks = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (isBlank(line.text)) {
      blanks += 1;
      if (blanks > 2) break;
      continue;
    }
    if (/^[\s\-_=]+$/u.test(line.text)) continue;
    const cells = cut(line.text, gap);
    if (endsTable(line.text)) break;
    const last = rows.at(-1);
    const indented = line.text.startsWith('   ');
    if (cells.length === 1 && !indented) {
      if (looksLikeSectionLine(line.text)) {
        rows.push(spanningRow(line.line, line.text, starts.length));
        continue;
      }
      break;
    }
    blanks = 0;
    if (isHeaderRow(cells) && cells.every((cell, i) => cell.text === header[i]?.text)) {
      rows.push(tableRow(line.line, cells, true));
      continue;
    }
    const row = spread(cells, starts);
    const lead = row[0]?.text ?? '';
    const continues = last !== undefined && (counted ? !looksLikeOrdinal(lead) : lead === '');
    if (continues && last.cells.length === starts.length) rows[rows.length - 1] = addLines(last, row);
    else rows.push(tableRow(line.line, row));
  }
  if (rows.length === 0) return null;
  const first = lines[start];
  return {
    table: { kind: 'table', line: first?.line ?? 1, rows: [tableRow(first?.line ?? 1, header, true), ...rows] },
    next: index,
  };
};

const readHeadless = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const rows: TextTableRow[] = [];
  let columns = 0;
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (isBlank(line.text)) continue;
    const cells = cut(line.text, WIDE);
    const lead = cells[0]?.text ?? '';
    const last = rows.at(-1);
    if (cells.length >= 2 && (columns === 0 || cells.length <= columns) && looksLikeTime(lead) && lead.length < 50) {
      columns = Math.max(columns, cells.length);
      rows.push(tableRow(line.line, cells));
    } else if (last && cells.length === 1 && line.text.startsWith('      ')) {
      const wide = last.cells.map((_, i) => ({ text: i === last.cells.length - 1 ? lead : '', offset: 0 }));
      rows[rows.length - 1] = addLines(last, wide);
    } else break;
  }
  return rows.length >= 2 ? { table: { kind: 'table', line: lines[start]?.line ?? 1, rows }, next: index } : null;
};

/**
 * A table whose columns are made of runs of blanks: under a header row, cells are found by where they start, and
 * indented lines go on the row above; without a header, lines that open with a time form two columns.
 */
export const readSpaceTable = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const first = lines[start];
  if (!first || !/\S {2,}\S|\S\u00A0{2,}\S/u.test(first.text)) return null;
  for (const gap of [WIDE, NARROW]) {
    const cells = cut(first.text, gap);
    if (
      cells.length >= 3
        ? isHeaderRow(cells)
        : cells.length === 2 && headerRoles(cells).every((r) => r !== null) && isHeaderRow(cells)
    ) {
      return readWithHeader(lines, start, cells, gap);
    }
  }
  return readHeadless(lines, start);
};
