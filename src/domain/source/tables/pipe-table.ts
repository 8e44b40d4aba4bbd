import type { TextTableCell, TextTableRow, TextTableSnapshot } from '../snapshot';
import { isBlank, type SourceLine } from '../lines';
import type { ColumnRole } from '../../schedule/vocabulary/headers';
import { fit } from './align';
import { cutLine, headerRoles, isHeaderRow, looksLikeOrdinal, spanningRow, tableRow, type CutCell } from './cells';
import { drawOut } from './merged-cells';

/** What a recogniser of tables gives back: the table, and the index of the first line after it. */
export interface ReadTable {
  readonly table: TextTableSnapshot;
  /** Words of the first line that stand before the table. */
  readonly before?: string;
  readonly next: number;
}

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;
const GRID_RULE = /^\s*\+(?:[-=]+\+)+\s*$/u;

const isRule = (text: string): boolean => (text.includes('|') && RULE.test(text)) || GRID_RULE.test(text);
const hasPipe = (text: string): boolean => text.includes('|') || GRID_RULE.test(text);

/** The cells of a line; in a table whose rows open with a pipe the first blank piece is no cell. */
const cutPipes = (text: string, bordered: boolean): readonly CutCell[] => {
  const cells = cutLine(text, /\|/gu);
  const first = bordered && cells[0]?.text === '' && text.trimStart().startsWith('|') ? 1 : 0;
  const last = text.trimEnd().endsWith('|') && cells.length - first > 1 ? cells.length - 1 : cells.length;
  return cells.slice(first, last).map((cell) => ({
    text: cell.text.replace(/\s*<br\s*\/?>\s*/giu, '\n').replace(/\\([*_|#])/gu, '$1'),
    offset: cell.offset,
  }));
};

interface Block {
  readonly rows: TextTableRow[];
  readonly ruled: boolean;
  readonly next: number;
}

const readBlock = (lines: readonly SourceLine[], start: number): Block => {
  const rows: TextTableRow[] = [];
  let ruled = false;
  let index = start;
  let grid = false;
  let fresh = true;
  const bordered = /^\s*[|+]/u.test(lines[start]?.text ?? '');
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (isBlank(line.text)) {
      const after = lines[index + 1];
      if (after && hasPipe(after.text)) continue;
      break;
    }
    if (!hasPipe(line.text)) {
      const last = rows.at(-1);
      const unclosed =
        last !== undefined && lines[index - 1]?.text.trimEnd().endsWith('|') === false && rows.length > 1;
      const closes = lines.slice(index, index + 8).some((l) => /\S.*\|\s*$/u.test(l.text));
      if (!unclosed || !closes || !lines[start]?.text.trimStart().startsWith('|')) break;
      const cells = last.cells.map((cell, i) =>
        i === last.cells.length - 1 ? { ...cell, text: `${cell.text}\n${line.text.trim()}` } : cell,
      );
      rows[rows.length - 1] = { ...last, cells };
      continue;
    }
    if (isRule(line.text)) {
      ruled = true;
      grid ||= GRID_RULE.test(line.text);
      fresh = true;
      continue;
    }
    const cells = cutPipes(line.text, bordered);
    const last = rows.at(-1);
    // Inside a ruled grid (+---+) every row ends with a rule: lines between two rules are one row.
    if (grid && !fresh && last && last.cells.length === cells.length) {
      rows[rows.length - 1] = {
        ...last,
        cells: last.cells.map((cell, i) => {
          const more = cells[i]?.text ?? '';
          return more === '' ? cell : { ...cell, text: cell.text === '' ? more : `${cell.text}\n${more}` };
        }),
      };
      continue;
    }
    fresh = false;
    rows.push(cells.length === 1 ? spanningRow(line.line, cells[0]?.text ?? '', 1) : tableRow(line.line, cells));
  }
  return { rows, ruled, next: index };
};

const SHIFT_GAIN = 2;

/** How many cells a row lacks at its left: those that the page merged with the row above and that its copy closed up. */
const lacking = (texts: readonly string[], roles: readonly (ColumnRole | null)[]): number => {
  // A row that opens with its number lost none.
  if (roles[0] === 'ordinal' && looksLikeOrdinal(texts[0] ?? '')) return 0;
  const suits = (shift: number): number =>
    texts.reduce((sum, text, i) => sum + (text === '' ? 0 : fit(text, roles[i + shift] ?? null)), 0);
  let best = 0;
  for (let shift = 1; shift <= roles.length - texts.length; shift += 1) {
    if (suits(shift) >= suits(best) + SHIFT_GAIN) best = shift;
  }
  return best;
};

/** The rows below a header, each under its own columns: a row that lost its first cells shares those above. */
const underHeader = (rows: readonly TextTableRow[], header: TextTableRow): readonly TextTableRow[] => {
  const roles = headerRoles(header.cells.map((cell) => ({ text: cell.text, offset: cell.offset ?? 0 })));
  const placed: TextTableRow[] = [];
  let below = false;
  for (const row of rows) {
    const filled = row.cells.reduce((last, cell, i) => (cell.text === '' ? last : i + 1), 0);
    const own = row.cells.slice(0, filled);
    const shift =
      below && filled >= 2
        ? lacking(
            own.map((cell) => cell.text),
            roles,
          )
        : 0;
    for (let column = 0; column < shift; column += 1) drawOut(placed, column, roles.length);
    const blanks = roles.slice(0, roles.length - shift - filled).map((): TextTableCell => NO_WORDS);
    placed.push(shift > 0 ? { ...row, cells: [...own, ...blanks] } : row);
    below ||= row === header;
  }
  return placed;
};

const NO_WORDS: TextTableCell = { text: '', columnSpan: 1, rowSpan: 1 };

/** A table written with pipes: markdown rows, `a | b | c`, or a grid of `+---+`. `null` when it is none. */
export const readPipeTable = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const first = lines[start];
  if (!first || !hasPipe(first.text)) return null;
  const block = readBlock(lines, start);
  const wide = block.rows.filter((row) => row.cells.length >= 2);
  const header = wide.findIndex((row) => isHeaderRow(row.cells.map((c) => ({ text: c.text, offset: c.offset ?? 0 }))));
  if (wide.length === 0 || (!block.ruled && header < 0 && wide.length < 3)) return null;
  const columns = wide.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const head = wide[header];
  const rows = (head ? underHeader(block.rows, head) : block.rows).map((row, i) => ({
    ...row,
    header: (block.ruled && i === 0 && header < 0) || row === head,
    cells: row.cells.length === 1 ? row.cells.map((cell) => ({ ...cell, columnSpan: columns })) : row.cells,
  }));
  return { table: { kind: 'table', line: first.line, rows }, next: block.next };
};
