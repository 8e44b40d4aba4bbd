import type { TextTableRow } from '../snapshot';
import { isBlank, type SourceLine } from '../lines';
import {
  cutLine,
  endsTable,
  headerRoles,
  isHeaderRow,
  looksLikeBigHeading,
  looksLikeOrdinal,
  looksLikeSectionLine,
  looksLikeTime,
  spanningRow,
  tableRow,
  type CutCell,
} from './cells';
import type { ReadTable } from './pipe-table';

const cutTabs = (text: string): readonly CutCell[] => cutLine(text, /\t/gu);
const hasInnerTab = (text: string): boolean => text.includes('\t') && text.trimEnd().includes('\t');

const dropTail = (cells: readonly CutCell[], columns: number): readonly CutCell[] => {
  let end = cells.length;
  while (end > columns && cells[end - 1]?.text === '') end -= 1;
  return cells.slice(0, end);
};

const LOOK_AHEAD = 8;

/** Index of the next row with tabs within reach, or -1. Stops at what ends a table. */
const nextTabRow = (lines: readonly SourceLine[], from: number): number => {
  let seen = 0;
  for (let i = from; i < lines.length && seen < LOOK_AHEAD; i += 1) {
    const text = lines[i]?.text ?? '';
    if (isBlank(text)) continue;
    seen += 1;
    if (endsTable(text)) return -1;
    if (hasInnerTab(text)) return cutTabs(text).filter((cell) => cell.text !== '').length >= 2 ? i : -1;
  }
  return -1;
};

const append = (row: TextTableRow, text: string): TextTableRow => ({
  ...row,
  cells: row.cells.map((cell, i) =>
    i === row.cells.length - 1 ? { ...cell, text: cell.text === '' ? text : `${cell.text}\n${text}` } : cell,
  ),
});

const joinRows = (row: TextTableRow, cells: readonly CutCell[]): TextTableRow => {
  const glued = append(row, cells[0]?.text ?? '');
  return { ...glued, cells: [...glued.cells, ...tableRow(row.line, cells.slice(1)).cells] };
};

interface Shape {
  readonly columns: number;
  /** Whether the first column counts the rows. */
  readonly counted: boolean;
  /** Whether the first column says when: a row begins with a time. */
  readonly timed?: boolean;
  readonly header: readonly CutCell[] | null;
}

/** A cheap look before a row is weighed as a header. */
const HEADER_HINT = /^\s*(?:tt|stt|số|thời gian|ngày|thứ|nội dung|tuần|tháng|buổi|hoạt động|công việc|nhiệm vụ)/iu;

const isRepeat = (cells: readonly CutCell[], header: readonly CutCell[] | null): boolean =>
  header !== null && cells.length === header.length && cells.every((cell, i) => cell.text === header[i]?.text);

const TIME_WORD =
  /^(?:sáng|trưa|chiều|tối|cả ngày|thứ|chủ nhật|cn|t[2-7]|tuần|tháng|quý|ngày|đầu|giữa|cuối|trước|từ|hàng|nt|như trên|["”])/iu;

/** A row whose first cell broke over two lines: "Tuần 1⏎(02/10 - 07/10)⇥…". */
const opensBelow = (text: string, below: string | undefined): boolean =>
  below !== undefined && /^\s*\(/u.test(below) && hasInnerTab(below) && TIME_WORD.test(text.trim());

const readRows = (
  lines: readonly SourceLine[],
  from: number,
  shape: Shape,
): { readonly rows: readonly TextTableRow[]; readonly next: number } => {
  const rows: TextTableRow[] = [];
  let open = false;
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (isBlank(line.text)) continue;
    const last = rows.at(-1);
    const below = lines[index + 1];
    if (!hasInnerTab(line.text) && opensBelow(line.text, below?.text) && below) {
      const [first, ...others] = dropTail(cutTabs(below.text), shape.columns);
      rows.push(tableRow(line.line, [{ text: `${line.text.trim()}\n${first?.text ?? ''}`, offset: 0 }, ...others]));
      open = true;
      index += 1;
      continue;
    }
    if (!hasInnerTab(line.text)) {
      const further = nextTabRow(lines, index + 1);
      if (endsTable(line.text)) break;
      if (further >= 0 && looksLikeSectionLine(line.text)) {
        rows.push(spanningRow(line.line, line.text, shape.columns));
        open = false;
      } else if (last && open && (further >= 0 || /^\s*\p{Ll}/u.test(line.text)) && !looksLikeBigHeading(line.text)) {
        rows[rows.length - 1] = append(last, line.text.trim());
      } else break;
      continue;
    }
    const cells = dropTail(cutTabs(line.text), shape.columns);
    const filled = cells.filter((cell) => cell.text !== '');
    if (isRepeat(cells, shape.header)) {
      rows.push(tableRow(line.line, cells, true));
      open = false;
      continue;
    }
    if (shape.header !== null && filled.length >= 2 && HEADER_HINT.test(line.text) && isHeaderRow(cells)) break;
    if (endsTable(line.text) && filled.length <= 2) break;
    if (filled.length === 1 && !open) {
      rows.push(spanningRow(line.line, filled[0]?.text ?? '', shape.columns));
      continue;
    }
    const lead = cells[0]?.text ?? '';
    const startsRow = shape.counted
      ? (lead === '' && cells.length > 1) || looksLikeOrdinal(lead)
      : shape.timed !== true || lead === '' || looksLikeTime(lead) || TIME_WORD.test(lead);
    const fits = last !== undefined && open && last.cells.length + cells.length - 1 <= shape.columns;
    const broken = last !== undefined && last.cells.length < shape.columns && last.cells.at(-1)?.text !== '';
    if (fits && broken && !startsRow) {
      rows[rows.length - 1] = joinRows(last, cells);
    } else {
      rows.push(tableRow(line.line, cells));
      open = true;
    }
  }
  return { rows, next: index };
};

const headless = (lines: readonly SourceLine[], start: number): number => {
  let count = 0;
  let columns = 0;
  for (let i = start; i < lines.length && count < 4; i += 1) {
    const text = lines[i]?.text ?? '';
    if (isBlank(text)) continue;
    const cells = hasInnerTab(text) ? cutTabs(text.trimEnd()) : [];
    const lead = cells[0]?.text ?? '';
    if (cells.length < 2 || (!looksLikeOrdinal(lead) && !looksLikeTime(lead))) break;
    // A bullet or heading number followed by a tab is a list, not a table, unless more columns follow.
    if (cells.length === 2 && !looksLikeTime(lead)) break;
    columns = Math.max(columns, cells.length);
    count += 1;
  }
  return count >= 2 ? columns : 0;
};

/** "Ngày⇥Sáng⇥⇥Chiều" over "⇥Nội dung⇥Địa điểm⇥Nội dung⇥Địa điểm": the second row of a header, which the first opens. */
const isSecondHeader = (first: readonly CutCell[], second: readonly CutCell[]): boolean =>
  second[0]?.text === '' &&
  first.length >= 3 &&
  first.length <= second.length &&
  headerRoles(first)[0] !== null &&
  first.some((cell, i) => i > 0 && cell.text === '' && second[i]?.text !== '') &&
  isHeaderRow(second);

const TIME_FIRST: ReadonlySet<string | null> = new Set(['time', 'week', 'month', 'weekday', 'session']);

/** A table whose cells are parted by tabs, one row a line; cells that broke over lines are put together again. */
export const readTabTable = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const first = lines[start];
  if (!first || !hasInnerTab(first.text)) return null;
  let header = cutTabs(first.text.trimEnd());
  let from = start + 1;
  const below = lines[from];
  const second = below && hasInnerTab(below.text) ? cutTabs(below.text.trimEnd()) : [];
  const doubled = below !== undefined && isSecondHeader(header, second);
  if (doubled) from += 1;
  else if (!isHeaderRow(header)) {
    // A header cell may have broken over two lines.
    const glued =
      second.length > 0
        ? joinRows(tableRow(first.line, header), second).cells.map((cell) => ({
            text: cell.text,
            offset: cell.offset ?? 0,
          }))
        : [];
    if (glued.length >= 4 && headerRoles(glued).every((role) => role !== null) && isHeaderRow(glued)) {
      header = glued;
      from = start + 2;
    } else {
      const columns = headless(lines, start);
      if (columns === 0) return null;
      const counted = looksLikeOrdinal(header[0]?.text ?? '');
      const body = readRows(lines, start, { columns, counted, header: null });
      return { table: { kind: 'table', line: first.line, rows: body.rows }, next: body.next };
    }
  }
  const counted = headerRoles(header)[0] === 'ordinal';
  const timed = TIME_FIRST.has(headerRoles(header)[0] ?? null);
  const columns = doubled ? second.length : header.length;
  const body = readRows(lines, from, { columns, counted, timed, header });
  if (body.rows.length === 0) return null;
  const heads = [tableRow(first.line, header, true), ...(doubled ? [tableRow(below.line, second, true)] : [])];
  return {
    table: { kind: 'table', line: first.line, rows: [...heads, ...body.rows] },
    next: body.next,
  };
};
