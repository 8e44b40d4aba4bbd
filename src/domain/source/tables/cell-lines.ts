import { headerRole, type ColumnRole } from '../../schedule/vocabulary/headers';
import { isBlank, type SourceLine } from '../lines';
import { readMarker } from '../markers';
import type { TextTableCell, TextTableRow } from '../snapshot';
import { alignCells } from './align';
import { endsTable, looksLikeSectionLine, looksLikeTime, spanningRow, tableRow } from './cells';
import type { ReadTable } from './pipe-table';

const MAX_COLUMNS = 12;
const ORDINAL = /^(\d{1,5})\s?[.)]?$/u;

interface Header {
  readonly roles: readonly (ColumnRole | null)[];
  readonly lines: readonly SourceLine[];
  readonly next: number;
}

const ANCHORED_HEADERS = 14;

/** A header and the index of the last line that it takes: "Đơn vị⏎chủ trì" on two lines that no blank line parts is one. */
const headerFrom = (
  lines: readonly SourceLine[],
  index: number,
): { readonly found: ReturnType<typeof headerRole>; readonly last: number } => {
  const own = lines[index]?.text.trim() ?? '';
  const below = lines[index + 1]?.text.trim() ?? '';
  const joined = /^\p{Ll}/u.test(below) && !/[:\t|]/u.test(own + below) ? headerRole(`${own} ${below}`) : null;
  return joined?.exact === true ? { found: joined, last: index + 1 } : { found: headerRole(own), last: index };
};

/** "TT" on a line of its own, then headers however long, until the line "1". */
const readAnchoredHeader = (lines: readonly SourceLine[], start: number): Header | null => {
  const first = lines[start];
  if (
    !first ||
    headerRole(first.text.trim())?.role !== 'ordinal' ||
    !/^(?:s?tt|số tt|số thứ tự)\.?$/iu.test(first.text.trim())
  )
    return null;
  const roles: (ColumnRole | null)[] = ['ordinal'];
  const used: SourceLine[] = [first];
  for (let index = start + 1; index < lines.length && roles.length < ANCHORED_HEADERS; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line.text)) continue;
    const text = line.text.trim();
    if (ORDINAL.exec(text)?.[1] === '1') {
      const known = roles.filter((role) => role !== null);
      return known.length >= 3 && roles.includes('name') ? { roles, lines: used, next: index } : null;
    }
    if (text.length > 110 || /[\t|]/u.test(text)) return null;
    const { found, last } = headerFrom(lines, index);
    roles.push(found?.role ?? null);
    used.push({ ...line, text: wordsOf(lines, index, last) });
    index = last;
  }
  return null;
};

const wordsOf = (lines: readonly SourceLine[], from: number, to: number): string =>
  lines
    .slice(from, to + 1)
    .map((line) => line.text.trim())
    .join(' ');

const readHeader = (lines: readonly SourceLine[], start: number): Header | null => {
  const anchored = readAnchoredHeader(lines, start);
  if (anchored) return anchored;
  const roles: ColumnRole[] = [];
  const used: SourceLine[] = [];
  let exact = 0;
  let index = start;
  for (; index < lines.length && roles.length < MAX_COLUMNS; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line.text)) continue;
    const text = line.text.trim();
    const { found, last } =
      text.endsWith(':') || /[\t|]/u.test(text) ? { found: null, last: index } : headerFrom(lines, index);
    // "Ngày", "Thời gian": a day and its hours.
    const hours =
      found?.role === 'time' && roles.at(-1) === 'time' && roles.filter((role) => role === 'time').length < 2;
    if (!found || (roles.includes(found.role) && found.role !== 'other' && !hours)) break;
    roles.push(found.role);
    used.push({ ...line, text: wordsOf(lines, index, last) });
    if (found.exact) exact += 1;
    index = last;
  }
  const has = (role: ColumnRole): boolean => roles.includes(role);
  const enough = roles.length >= 3 && exact >= Math.max(2, roles.length - 1) && has('name');
  const kinds =
    has('time') || has('deadline') || has('clock') || has('start') || has('place') || has('lead') || has('responsible');
  return enough && kinds ? { roles, lines: used, next: index } : null;
};

/** The lines of one row, before they are put under columns. */
interface LooseRow {
  readonly ordinal: SourceLine | null;
  readonly cells: SourceLine[];
  /** How many of the first columns the row leaves blank, because the row above says them: 0 when absent. */
  readonly blank?: number;
}

const stopsRow = (text: string): boolean => endsTable(text) || /^\s*[IVX]{1,5}\.\s+\p{Lu}/u.test(text);

const cutByOrdinal = (
  lines: readonly SourceLine[],
  from: number,
  columns: number,
): { rows: (LooseRow | SourceLine)[]; next: number } => {
  const rows: (LooseRow | SourceLine)[] = [];
  let expected = 1;
  let current: LooseRow | null = null;
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line.text)) continue;
    const number = Number(ORDINAL.exec(line.text.trim())?.[1] ?? NaN);
    if (number === expected || (number === 1 && current !== null && current.cells.length > 0)) {
      current = { ordinal: line, cells: [] };
      rows.push(current);
      expected = number + 1;
      continue;
    }
    if (endsTable(line.text)) break;
    if (current === null) {
      if (looksLikeSectionLine(line.text)) rows.push(line);
      else return { rows: [], next: from };
      continue;
    }
    const full = joinBroken(current.cells).length >= columns - 1;
    const comesOrdinal = lines
      .slice(index + 1, index + 6)
      .find((later) => !isBlank(later.text))
      ?.text.trim();
    const before = Number(ORDINAL.exec(comesOrdinal ?? '')?.[1] ?? NaN);
    if (looksLikeSectionLine(line.text) && (before === expected || before === 1)) {
      rows.push(line);
      continue;
    }
    if (stopsRow(line.text) || (full && !hasNext(lines, index, expected))) break;
    current.cells.push(line);
  }
  return { rows, next: index };
};

const hasNext = (lines: readonly SourceLine[], from: number, expected: number): boolean => {
  let seen = 0;
  for (let i = from; i < lines.length && seen < 24; i += 1) {
    const text = lines[i]?.text.trim() ?? '';
    if (text === '') continue;
    seen += 1;
    if (endsTable(text)) return false;
    if (Number(ORDINAL.exec(text)?.[1] ?? NaN) === expected) return true;
  }
  return false;
};

const cutByFirstColumn = (
  lines: readonly SourceLine[],
  from: number,
  header: Header,
): { rows: (LooseRow | SourceLine)[]; next: number } => {
  const rows: (LooseRow | SourceLine)[] = [];
  const columns = header.roles.length;
  const timeAt = header.roles.findIndex((role) => role === 'time' || role === 'clock' || role === 'deadline');
  const hours = timeColumns(header.roles);
  let current: LooseRow | null = null;
  let index = from;
  for (; index < lines.length; index += 1) {
    const own = lines[index];
    if (!own || isBlank(own.text)) continue;
    const broken = hours === null ? null : brokenTime(lines, index);
    const line = broken?.line ?? own;
    index = broken?.last ?? index;
    if (stopsRow(line.text)) break;
    if (timeAt === 0 && current?.cells.length === 1 && goesOnWithDay(current.cells[0], line)) {
      current.cells[0] = { ...line, text: `${current.cells[0]?.text.trim() ?? ''} ${line.text.trim()}` };
      continue;
    }
    const starts =
      timeAt === 0
        ? opensDay(line.text) &&
          !(
            hours !== null &&
            isClock(line.text) &&
            current !== null &&
            current.cells.every((c) => !isClock(c.text)) &&
            current.cells.every((c) => looksLikeTime(c.text))
          )
        : (current?.cells.length ?? columns) >= columns;
    if (starts) {
      current = { ordinal: null, cells: [line] };
      rows.push(current);
    } else if (current) current.cells.push(line);
    else break;
  }
  return { rows, next: index };
};

const TIME_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['time', 'clock', 'session', 'weekday']);
const CLOCK =
  /^(?:từ\s+|khoảng\s+|lúc\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}['’]?(?:\s?phút)?(?:\s*(?:[-–—]|đến)\s*\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}['’]?(?:\s?phút)?)?$/iu;

/** "Sáng", "Buổi chiều": a part of the day in a cell of its own. */
const SESSION = /^(?:buổi\s)?(?:sáng|trưa|chiều|tối)$/iu;
const SESSION_LEAD = /^(?:buổi\s)?(?:sáng|trưa|chiều|tối)[\s,:(]+(?=\d)/iu;
/** "7 giờ 30 -": the hour on the next line ends it. */
const OPEN_CLOCK = /\d\s?(?:h|g|giờ|:)\s?\d{0,2}['’]?\s*(?:[-–—]|đến)$/iu;

const isClock = (text: string): boolean => CLOCK.test(text.trim().replace(SESSION_LEAD, ''));

/** The index of the first line from `from` on that shows something. */
const nextShown = (lines: readonly SourceLine[], from: number): number => {
  let index = from;
  while (index < lines.length && isBlank(lines[index]?.text ?? '')) index += 1;
  return index;
};

/** A time that a page broke over lines, "Buổi sáng⏎7 giờ 30 -⏎11 giờ 30", as one line, and the index of its last. */
const brokenTime = (
  lines: readonly SourceLine[],
  index: number,
): { readonly line: SourceLine; readonly last: number } | null => {
  let line = lines[index];
  let last = index;
  for (let next = nextShown(lines, index + 1); line; next = nextShown(lines, next + 1)) {
    const below = lines[next]?.text.trim() ?? '';
    const goesOn = SESSION.test(line.text.trim())
      ? isClock(below) || OPEN_CLOCK.test(below)
      : OPEN_CLOCK.test(line.text.trim());
    if (!goesOn || !/^\d/u.test(below) || below.length > 30) break;
    line = { ...line, text: `${line.text.trim()} ${below}` };
    last = next;
  }
  return line && last > index ? { line, last } : null;
};

const isPart = (text: string): boolean => isClock(text) || SESSION.test(text.trim());

const TIME_OPENS =
  /^(?:\d|(?:thứ|chủ nhật|cn|t[2-7]|ngày|tháng|tuần|quý|năm|từ|đến|hết|trước|sau|sáng|trưa|chiều|tối|buổi|lúc|khoảng|dự kiến|đầu|giữa|cuối|hàng|hằng|cả|thường xuyên)(?!\p{L}))/iu;

/** True when a line is a time and little else: it opens with one, and has no words of an activity before it. */
const opensDay = (text: string): boolean =>
  looksLikeTime(text) && TIME_OPENS.test(text.trim()) && text.trim().length < 60;

/** "Thứ 2" over "14/7": one cell of two lines. */
const goesOnWithDay = (before: SourceLine | undefined, line: SourceLine): boolean =>
  before !== undefined &&
  /^(?:thứ\s\p{L}+|thứ\s[2-7]|chủ nhật)[,.]?$/iu.test(before.text.trim()) &&
  /^\(?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\)?$/iu.test(line.text.trim());

/** "(8h30) Họp giao ban": the hour of an act, not the rest of the cell before. */
const HOUR_FIRST = /^\(\d{1,2}\s?(?:h|g|giờ|:)[^()]{0,20}\)\s*\p{L}/iu;

/** Lines that can only go on with the cell before: a small letter, a bracket, or an open end before them. */
const continuesCell = (before: string, text: string): boolean =>
  (text.startsWith('(') && !HOUR_FIRST.test(text)) ||
  (/^\p{Ll}/u.test(text) && readMarker(text) === null) ||
  /(?:,|\svà|\scủa)$/u.test(before);

const joinBroken = (cells: readonly SourceLine[]): readonly (readonly SourceLine[])[] => {
  const joined: SourceLine[][] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const before = last?.at(-1)?.text.trim();
    if (last && before !== undefined && continuesCell(before, cell.text.trim())) last.push(cell);
    else joined.push([cell]);
  }
  return joined;
};

/** Columns of time that open the table (after the number): the day that several rows share, and the hour of each. */
const timeColumns = (roles: readonly (ColumnRole | null)[]): { readonly day: number; readonly hour: number } | null => {
  const day = roles[0] === 'ordinal' ? 1 : 0;
  return TIME_ROLES.has(roles[day] ?? null) && TIME_ROLES.has(roles[day + 1] ?? null) ? { day, hour: day + 1 } : null;
};

/**
 * A row whose day holds several hours or parts of the day as one row for each, and a part that holds several acts as one
 * row for each act: what the row above says stands in the first only.
 */
const splitByHours = (row: LooseRow, roles: readonly (ColumnRole | null)[]): readonly LooseRow[] => {
  const time = timeColumns(roles);
  if (time === null) return [row];
  const parts = row.cells.flatMap((cell, i) => (isPart(cell.text) ? [i] : []));
  const [first] = parts;
  if (first === undefined) return [row];
  const rows = parts.map((from, i): LooseRow => ({
    ordinal: i === 0 ? row.ordinal : null,
    ...(i > 0 ? { blank: time.hour } : {}),
    cells: row.cells.slice(i === 0 ? 0 : from, parts[i + 1] ?? row.cells.length),
  }));
  return rows.flatMap((one, i) => splitByActs(one, i === 0 ? first + 1 : 1, roles.length - time.hour - 1));
};

/** A part of a day whose cells fill the columns behind it several times over: as one row for each time. */
const splitByActs = (row: LooseRow, lead: number, width: number): readonly LooseRow[] => {
  const cells = row.cells.slice(lead);
  const groups = byBullets(cells, width) ?? bySize(cells, width);
  if (groups === null) return [row];
  const blank = lead + (row.blank ?? 0) + (row.ordinal ? 1 : 0);
  return groups.map((own, i): LooseRow =>
    i === 0 ? { ...row, cells: [...row.cells.slice(0, lead), ...own] } : { ordinal: null, blank, cells: own },
  );
};

/** Cells that come in groups as wide as the row; `null` when they do not. */
const bySize = (cells: readonly SourceLine[], width: number): readonly SourceLine[][] | null =>
  width < 2 || cells.length <= width || cells.length % width > 0 || joinBroken(cells).length < cells.length
    ? null
    : Array.from({ length: cells.length / width }, (_, i) => cells.slice(i * width, (i + 1) * width));

/** Cells of acts that open with a bullet each and have others beside them; `null` when they do not. */
const byBullets = (cells: readonly SourceLine[], width: number): readonly SourceLine[][] | null => {
  const groups: SourceLine[][] = [];
  for (const cell of cells) {
    if (readMarker(cell.text.trim()) !== null) groups.push([cell]);
    else if (groups.length === 0) return null;
    else groups.at(-1)?.push(cell);
  }
  const wide = groups.every((group) => group.length > 1 && group.length <= width);
  return groups.length > 1 && wide ? groups : null;
};

const isLoose = (row: LooseRow | SourceLine): row is LooseRow => 'cells' in row;

/** False when the words plainly belong to another column: a day under the activities, words under the day. */
const fits = (text: string, role: ColumnRole | null): boolean =>
  role === 'name' ? !isClock(text) : role === 'time' || role === 'clock' ? !/^\p{L}+(?:\s\p{L}+){5}/u.test(text) : true;

const BLANK: TextTableCell = { text: '', columnSpan: 1, rowSpan: 1 };

const place = (row: LooseRow, roles: readonly (ColumnRole | null)[]): TextTableRow => {
  const hours = timeColumns(roles);
  const lead = row.cells[0]?.text ?? '';
  const skipped =
    row.blank ?? (hours !== null && row.ordinal === null && isPart(lead) ? hours.hour : row.ordinal ? 1 : 0);
  const rest = roles.slice(skipped);
  const direct = row.cells.length === rest.length && row.cells.every((cell, i) => fits(cell.text, rest[i] ?? null));
  const pieces = direct ? row.cells.map((cell) => [cell]) : joinBroken(row.cells);
  const texts = pieces.map((piece) => piece.map((cell) => cell.text.trim()).join(' '));
  const columns = pieces.length === rest.length ? rest.map((_, i) => [i]) : alignCells(texts, rest);
  const cells = columns.map((indexes): TextTableCell => {
    const parts = indexes.map((i) => texts[i]).filter((text) => text !== undefined);
    return { text: parts.join(rest[columns.indexOf(indexes)] === 'place' ? ' ' : '\n'), columnSpan: 1, rowSpan: 1 };
  });
  const before: TextTableCell[] = row.ordinal
    ? [{ text: row.ordinal.text.trim(), columnSpan: 1, rowSpan: 1 }]
    : new Array<TextTableCell>(skipped).fill(BLANK);
  // The row is found again at its name, not at its number: that is the line a reader looks for.
  const nameAt = columns[rest.indexOf('name')]?.[0] ?? 0;
  const line = pieces[nameAt]?.[0]?.line ?? row.cells[0]?.line ?? row.ordinal?.line ?? 1;
  return { line, header: false, cells: [...before, ...cells] };
};

/**
 * A table that lost its columns: header words on lines of their own, then cells line by line. Rows are cut at their
 * numbers 1, 2, 3 …, or at the time when that comes first; a row with too few or too many lines is aligned by what
 * the lines look like.
 */
export const readCellLines = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const first = lines[start];
  if (!first || isBlank(first.text) || first.text.length > 64) return null;
  const header = readHeader(lines, start);
  if (!header) return null;
  const counted = header.roles[0] === 'ordinal';
  const cut = counted
    ? cutByOrdinal(lines, header.next, header.roles.length)
    : cutByFirstColumn(lines, header.next, header);
  const loose = cut.rows.filter(isLoose).filter((row) => row.cells.length > 0);
  if (loose.length === 0) return null;
  const head = tableRow(
    first.line,
    header.lines.map((line) => ({ text: line.text.trim(), offset: 0 })),
    true,
  );
  const rows = cut.rows
    .filter((row) => !isLoose(row) || row.cells.length > 0)
    .flatMap((row) =>
      isLoose(row)
        ? splitByHours(row, header.roles).map((one) => place(one, header.roles))
        : [spanningRow(row.line, row.text, header.roles.length)],
    );
  return { table: { kind: 'table', line: first.line, rows: [head, ...rows] }, next: cut.next };
};
