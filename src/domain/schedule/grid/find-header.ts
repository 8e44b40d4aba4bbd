import { headerRole, type ColumnRole } from '../vocabulary/headers';
import { filledColumns, type Grid } from './grid';

/** The header of a schedule in a grid. */
export interface GridHeader {
  /** First and last row of the header, 0-based. */
  readonly top: number;
  readonly bottom: number;
  /** Words of each column's header, groups joined ("Thời gian – Bắt đầu"). */
  readonly words: readonly string[];
  readonly roles: readonly (ColumnRole | null)[];
}

const WHAT: ReadonlySet<ColumnRole> = new Set([
  'name',
  'morning',
  'afternoon',
  'evening',
  'lead',
  'responsible',
  'time',
  'participants',
  'person',
]);

const wordsAt = (grid: Grid, row: number, column: number): string => {
  const block = grid.merge(row, column);
  return block ? grid.text(block.top, block.left) : grid.text(row, column);
};

const DAY_HEAD = /^(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)(?![\p{L}])/iu;

/** True when the cells head days of the week: a week laid out across. */
export const dayColumns = (grid: Grid, row: number): readonly number[] => {
  // "T1 … T12" are months; T2 … T7 alone are days.
  if (filledColumns(grid, row).some((column) => /^t\s?(?:1|8|9|1[0-2])$/iu.test(grid.text(row, column)))) return [];
  const columns = filledColumns(grid, row).filter((column) => {
    const text = grid.text(row, column);
    return text.length <= 40 && DAY_HEAD.test(text);
  });
  return columns.length >= 3 ? columns : [];
};

interface RowScore {
  readonly distinct: number;
  readonly exact: number;
  readonly known: number;
  readonly filled: number;
  readonly what: boolean;
}

const MONTH_MARK = /^(?:(?:tháng|t)\s?)?(?:\d|1[0-2])$|^quý\s?(?:[1-4]|i{1,3}|iv)(?:\s*\/\s*\d{4})?$/iu;

/**
 * "Ngày 20/5", "15 - 20/5", "7h30": a row with a day or an hour of its own is data, though its place may be called "Hội
 * trường". "Kết quả đến 30/6" is a header.
 */
const DATED =
  /^(?:(?:sáng|trưa|chiều|tối|lúc|từ|trước|ngày|dự kiến|thứ\s[\p{L}\d]+|chủ nhật|t[2-7]|cn)[\s,:(]*){0,4}\d{1,2}\s?(?:[-–]\s?\d{1,2}\s?)?(?:\/\s?\d{1,2}(?!\d)|(?:h|g|giờ)(?![\p{L}]))/iu;

const NO_HEADER: RowScore = { distinct: 0, exact: 0, known: 0, filled: 0, what: false };

const scoreRow = (grid: Grid, row: number): RowScore => {
  const roles = new Set<ColumnRole>();
  let exact = 0;
  let known = 0;
  let filled = 0;
  let persons = 0;
  let dated = 0;
  let days = 0;
  for (let column = 0; column < Math.min(grid.columnCount, 64); column += 1) {
    const text = grid.text(row, column);
    // "T1 … T12", "1 … 12": columns of months say nothing for or against a header.
    if (text === '' || MONTH_MARK.test(text)) continue;
    filled += 1;
    if (DATED.test(text)) dated += 1;
    if (DAY_HEAD.test(text)) days += 1;
    const found = text.length <= 80 && !/:\s*\S/u.test(text) ? headerRole(text) : null;
    if (!found) continue;
    known += 1;
    if (found.exact) exact += 1;
    roles.add(found.role);
    if (found.role === 'person') persons += 1;
  }
  // Several days side by side head the columns of a week.
  if (dated > 0 && days < 2) return NO_HEADER;
  // A week of several persons: the day and who they are make the header.
  if (persons >= 2 && roles.size >= 2) exact = Math.max(exact, 2);
  return { distinct: roles.size, exact, known, filled, what: [...roles].some((role) => WHAT.has(role)) };
};

const isHeader = (score: RowScore): boolean =>
  score.what &&
  score.distinct >= 2 &&
  score.exact >= 1 &&
  score.known >= Math.ceil(score.filled / 2) &&
  (score.exact >= 2 || score.known >= 3);

/** True when the row below goes on with the header: it fills the groups of the row above and none of it is data. */
const isSecondRow = (grid: Grid, top: number, row: number): boolean => {
  const filled = filledColumns(grid, row);
  if (filled.length === 0) return false;
  let own = 0;
  for (const column of filled) {
    const text = grid.text(row, column);
    if (text.length > 60) return false;
    const above = grid.merge(top, column);
    const grouped = above !== null && above.right > above.left && above.bottom < row;
    const blankAbove = wordsAt(grid, top, column) === '';
    const found = headerRole(text);
    if (/^\(?[1-9A-Z]\)?$/u.test(text)) continue;
    // "Sáng" over "Nội dung" and, beside a blank, over "Địa điểm": a group of a text table, where nothing is merged.
    const opens =
      above === null && wordsAt(grid, top, column + 1) === '' && grid.text(row, column + 1) !== '' && found !== null;
    if (!grouped && !blankAbove && !opens) return false;
    if (found === null && !/^(?:\d{1,2}|t\d{1,2}|tháng \d{1,2}|quý [ivx\d]{1,3})$/iu.test(text) && !grouped)
      return false;
    own += 1;
  }
  return own > 0;
};

/**
 * True when the row holds titles of groups over the header below it ("Khối 6", "Khối 7" over "Môn", "Giờ"): its first
 * column is a header that goes down into the row below, and a title is wider than a column of it.
 */
const isGroupRow = (grid: Grid, row: number): boolean => {
  const filled = filledColumns(grid, row);
  const [lead, ...titles] = filled;
  if (lead === undefined || titles.length < 2 || headerRole(grid.text(row, lead)) === null) return false;
  const block = grid.merge(row, lead);
  if (block ? block.bottom <= row : grid.text(row + 1, lead) !== '') return false;
  return titles.some((column) => {
    const wide = grid.merge(row, column);
    return wide ? wide.right > wide.left : grid.text(row, column + 1) === '' && grid.text(row + 1, column + 1) !== '';
  });
};

/** "(1) (2) (3) …" or "A B 1 2": numbers of the columns under the header. */
const isColumnNumbers = (grid: Grid, row: number): boolean => {
  const filled = filledColumns(grid, row);
  return (
    filled.length >= 3 &&
    filled.every((column) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s?=.{1,12})?$/u.test(grid.text(row, column))) &&
    /\(?2\)?/u.test(filled.map((c) => grid.text(row, c)).join(' '))
  );
};

const roleOf = (words: readonly string[]): ColumnRole | null => {
  const own = words.at(-1) ?? '';
  const group = words.length > 1 ? (words[0] ?? '') : '';
  const mine = headerRole(own);
  if (mine) {
    const above = group === '' ? null : headerRole(group);
    // "Thời gian › Bắt đầu"; "Phân công › Chủ trì": the lower words decide, unless they are only a number or unit.
    if (mine.exact || !above) return mine.role;
  }
  return headerRole(words.join(' '))?.role ?? (group === '' ? null : (headerRole(group)?.role ?? null));
};

/**
 * The next header at or below row `from`: one row, or two when groups are merged over it; `null` when there is none.
 * Rows of column numbers right below belong to it.
 */
export const findHeader = (grid: Grid, from: number, limit = grid.rowCount): GridHeader | null => {
  for (let found = from; found < Math.min(limit, grid.rowCount); found += 1) {
    if (!isHeader(scoreRow(grid, found))) continue;
    const top = found > from && isGroupRow(grid, found - 1) ? found - 1 : found;
    let bottom = found;
    for (let column = 0; column < grid.columnCount; column += 1) {
      const block = grid.merge(top, column);
      if (block && block.top === top && block.bottom > bottom && block.bottom <= top + 2) bottom = block.bottom;
    }
    if (bottom === found && top === found && top + 1 < grid.rowCount && isSecondRow(grid, top, top + 1))
      bottom = top + 1;
    const words: string[] = [];
    const roles: (ColumnRole | null)[] = [];
    for (let column = 0; column < grid.columnCount; column += 1) {
      const parts: string[] = [];
      for (let row = top; row <= bottom; row += 1) {
        const text = wordsAt(grid, row, column).replace(/\s+/gu, ' ');
        if (text !== '' && parts.at(-1) !== text) parts.push(text);
      }
      words.push(parts.join(' – '));
      roles.push(roleOf(parts));
    }
    if (bottom + 1 < grid.rowCount && isColumnNumbers(grid, bottom + 1)) bottom += 1;
    return { top, bottom, words, roles };
  }
  return null;
};
