import type { ColumnRole } from '../../schedule/vocabulary/headers';
import { isBlank, type SourceLine } from '../lines';
import type { TextTableRow } from '../snapshot';
import { endsTable, spanningRow, tableRow, type CutCell } from './cells';
import { cutTail } from './flat-cells';
import { wholeHeaderRun, type HeaderWord } from './header-run';
import type { ReadTable } from './pipe-table';

const MAX_HEADER_LINES = 8;
const MAX_HEADER = 200;
const ORDINAL = /^\s*(\d{1,3}(?:\.\d{1,2}){0,2})[.)]?\s+(?=[^\s\d/.,-])/u;

interface Header {
  readonly text: string;
  readonly words: readonly HeaderWord[];
  readonly next: number;
}

/** Header words on a line, or on several lines before the row 1. */
const readHeader = (lines: readonly SourceLine[], start: number): Header | null => {
  let text = '';
  for (let index = start; index < Math.min(lines.length, start + MAX_HEADER_LINES); index += 1) {
    const line = lines[index];
    if (!line || isBlank(line.text)) continue;
    if (ORDINAL.exec(line.text)?.[1] === '1') {
      const words = wholeHeaderRun(text);
      return words && { text, words, next: index };
    }
    text = `${text} ${line.text.trim()}`.trim();
    if (text.length > MAX_HEADER) return null;
  }
  return null;
};

interface FlatRow {
  readonly line: number;
  readonly number: string;
  readonly body: CutCell;
}

/** True when a number may follow another: "2" after "1" or "1.7", "1.1" after "1", "1.2" after "1.1". */
const follows = (number: string, before: string): boolean => {
  const own = number.split('.').map(Number);
  const last = before.split('.').map(Number);
  const at = own.length - 1;
  if (own.length > last.length + 1 || own.slice(0, at).some((part, i) => part !== last[i])) return false;
  return own[at] === (last[at] ?? 0) + 1;
};

const LOOK_AHEAD = 10;

/** True when the next row begins not far below: what stands before it belongs to the row above. */
const hasNext = (lines: readonly SourceLine[], from: number, number: string): boolean =>
  lines.slice(from, from + LOOK_AHEAD).some((line) => {
    const found = ORDINAL.exec(line.text)?.[1];
    return found !== undefined && follows(found, number);
  });

const readRows = (
  lines: readonly SourceLine[],
  from: number,
): { readonly rows: readonly FlatRow[]; readonly next: number } => {
  const rows: FlatRow[] = [];
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line.text)) continue;
    const match = ORDINAL.exec(line.text);
    const last = rows.at(-1);
    if (match && follows(match[1] ?? '', last?.number ?? '0')) {
      const body = { text: line.text.slice(match[0].length).trim(), offset: match[0].length };
      rows.push({ line: line.line, number: match[1] ?? '', body });
      continue;
    }
    if (!last || endsTable(line.text)) break;
    if (isBlank(lines[index - 1]?.text ?? '') && !hasNext(lines, index, last.number)) break;
    rows[rows.length - 1] = { ...last, body: { ...last.body, text: `${last.body.text} ${line.text.trim()}` } };
  }
  return { rows, next: index };
};

const CELLS = /\s{3,}|\t/u;

const cellsOf = (row: FlatRow, roles: readonly ColumnRole[]): readonly CutCell[] => {
  const tail = cutTail(row.body, roles);
  const [name = '', ...more] = tail.before.text.split(CELLS);
  const middle = roles.slice(1, tail.column - 1).map((_, i): CutCell => ({ text: more[i] ?? '', offset: 0 }));
  return [{ text: name, offset: row.body.offset }, ...middle, ...tail.cells];
};

/**
 * A table copied with a row on each line and its cells joined by blanks: "TT Nội dung Bắt đầu Kết thúc", then rows that
 * count 1, 1.1, 2 … Times are cut off the ends of the rows; what stands between the name and them cannot be told from the
 * name. `null` without three rows or without a header that is nothing but header words.
 */
export const readFlatRows = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const first = lines[start];
  if (!first || !/^\s*(?:s?\.?tt|số tt|số thứ tự)(?!\p{L})/iu.test(first.text)) return null;
  const header = readHeader(lines, start);
  if (!header) return null;
  const { rows, next } = readRows(lines, header.next);
  if (rows.length < 3) return null;
  const roles = header.words.slice(1).map((word) => word.role);
  const cut = rows.map((row) => cellsOf(row, roles));
  const timed = cut.some((cells) => cells.slice(1).some((cell) => cell.text !== ''));
  const table = rows.map((row, i): TextTableRow => {
    const heads = rows[i + 1]?.number.startsWith(`${row.number}.`) === true;
    const bare = (cut[i] ?? []).slice(1).every((cell) => cell.text === '');
    if (heads && bare && timed) return spanningRow(row.line, `${row.number}. ${row.body.text}`, header.words.length);
    return tableRow(row.line, [{ text: row.number, offset: 0 }, ...(cut[i] ?? [])]);
  });
  const head = header.words.map((word) => ({ text: header.text.slice(word.start, word.end), offset: word.start }));
  return { table: { kind: 'table', line: first.line, rows: [tableRow(first.line, head, true), ...table] }, next };
};
