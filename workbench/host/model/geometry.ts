/** Cells, rectangles and A1 addresses. Inside the host rows and columns are 0-based and rectangles inclusive. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const rect = (top: number, left: number, bottom = top, right = left): Rect => ({ top, left, bottom, right });
export const rowCount = (area: Rect): number => area.bottom - area.top + 1;
export const columnCount = (area: Rect): number => area.right - area.left + 1;
export const cellCount = (area: Rect): number => rowCount(area) * columnCount(area);
export const isEntireColumn = (area: Rect): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
export const isEntireRow = (area: Rect): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;
export const isSingleCell = (area: Rect): boolean => area.top === area.bottom && area.left === area.right;
export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
export const contains = (area: Rect, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
export const containsRect = (outer: Rect, inner: Rect): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
export const insideSheet = (area: Rect): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.bottom < MAX_ROWS &&
  area.right < MAX_COLUMNS &&
  area.top <= area.bottom &&
  area.left <= area.right;

/** The common part of two rectangles, or `null`. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export const union = (a: Rect, b: Rect): Rect => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of `area` without `hole`, as at most four rectangles. */
export function subtract(area: Rect, hole: Rect): Rect[] {
  const common = intersect(area, hole);
  if (common === null) return [area];
  const parts: Rect[] = [];
  if (common.top > area.top) parts.push(rect(area.top, area.left, common.top - 1, area.right));
  if (common.bottom < area.bottom) parts.push(rect(common.bottom + 1, area.left, area.bottom, area.right));
  if (common.left > area.left) parts.push(rect(common.top, area.left, common.bottom, common.left - 1));
  if (common.right < area.right) parts.push(rect(common.top, common.right + 1, common.bottom, area.right));
  return parts;
}

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** "A" → 0, "xfd" → 16383; −1 when it is no column name. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "B2", "B2:C9", "B:C" or "2:9". */
export function rectName(area: Rect): string {
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellName(area.top, area.left);
  return isSingleCell(area) ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

/** "$B$2:$C$9": as print titles and names store it. */
export function absoluteRectName(area: Rect): string {
  if (isEntireColumn(area)) return `$${columnName(area.left)}:$${columnName(area.right)}`;
  if (isEntireRow(area)) return `$${area.top + 1}:$${area.bottom + 1}`;
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return isSingleCell(area)
    ? cell(area.top, area.left)
    : `${cell(area.top, area.left)}:${cell(area.bottom, area.right)}`;
}

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** The sheet name as an address shows it: quoted only where Excel quotes it. */
export function quoteSheetName(name: string): string {
  if (NEEDS_NO_QUOTES.test(name) && !LOOKS_LIKE_CELL.test(name)) return name;
  return `'${name.replace(/'/g, "''")}'`;
}

export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Rect;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const column = columnIndex(cell[1] ?? '');
    const row = Number(cell[2]) - 1;
    return column < 0 || row < 0 || row >= MAX_ROWS ? null : { row, column };
  }
  const column = COLUMN.exec(text);
  if (column !== null) {
    const index = columnIndex(column[1] ?? '');
    return index < 0 ? null : { row: null, column: index };
  }
  const row = ROW.exec(text);
  if (row === null) return null;
  const index = Number(row[1]) - 1;
  return index < 0 || index >= MAX_ROWS ? null : { row: index, column: null };
}

/** Splits "'Kế hoạch'!A1:B2" into sheet and rest; `null` sheet when there is none. */
export function splitSheet(text: string): { sheet: string | null; rest: string } | null {
  if (text.startsWith("'")) {
    const found = /^'((?:[^']|'')*)'!([\s\S]*)$/.exec(text);
    return found === null ? null : { sheet: (found[1] ?? '').replace(/''/g, "'"), rest: found[2] ?? '' };
  }
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

/** Reads one A1 address ("Sheet1!$B$2:C9", "A:C", "3:5"); `null` when it is none. */
export function parseAddress(text: string): ParsedAddress | null {
  const split = splitSheet(text.trim());
  if (split === null) return null;
  const corners = split.rest.split(':');
  const first = parseCorner((corners[0] ?? '').trim());
  if (first === null || corners.length > 2) return null;
  if (corners.length === 1) {
    if (first.row === null || first.column === null) return null;
    return { sheet: split.sheet, area: rect(first.row, first.column) };
  }
  let secondText = (corners[1] ?? '').trim();
  const inner = splitSheet(secondText);
  if (inner !== null && inner.sheet !== null) secondText = inner.rest;
  const second = parseCorner(secondText);
  if (second === null) return null;
  if (first.row === null && second.row === null && first.column !== null && second.column !== null)
    return {
      sheet: split.sheet,
      area: rect(0, Math.min(first.column, second.column), MAX_ROWS - 1, Math.max(first.column, second.column)),
    };
  if (first.column === null && second.column === null && first.row !== null && second.row !== null)
    return {
      sheet: split.sheet,
      area: rect(Math.min(first.row, second.row), 0, Math.max(first.row, second.row), MAX_COLUMNS - 1),
    };
  if (first.row === null || first.column === null || second.row === null || second.column === null) return null;
  return {
    sheet: split.sheet,
    area: rect(
      Math.min(first.row, second.row),
      Math.min(first.column, second.column),
      Math.max(first.row, second.row),
      Math.max(first.column, second.column),
    ),
  };
}

/** Splits "A1:B2, 'a,b'!C3" at its commas (or the given separators), leaving quoted names whole. */
export function splitAreas(text: string): string[] {
  const parts: string[] = [];
  let current = '';
  let quoted = false;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (!quoted && (letter === ',' || letter === ';')) {
      parts.push(current.trim());
      current = '';
    } else current += letter;
  }
  parts.push(current.trim());
  return parts;
}

/** How rows or columns move when `count` are inserted (positive) or deleted (negative) at `at`; `null`: gone. */
export function shiftSpan(
  first: number,
  last: number,
  at: number,
  count: number,
  max: number,
): [number, number] | null {
  if (count >= 0) {
    const start = first >= at ? first + count : first;
    const end = last >= at ? Math.min(last + count, max - 1) : last;
    return start >= max ? null : [start, end];
  }
  const removedTo = at - count - 1;
  if (first >= at && last <= removedTo) return null;
  const move = (n: number): number => (n > removedTo ? n + count : n);
  const start = first < at ? first : first > removedTo ? move(first) : at;
  const end = last < at ? last : last > removedTo ? move(last) : at - 1;
  return start <= end ? [start, end] : null;
}
