import { headerRole, type ColumnRole } from '../../schedule/vocabulary/headers';
import type { TextTableCell, TextTableRow } from '../snapshot';

/** A cell cut out of a line: its text without blanks at the ends and where that starts (0-based). */
export interface CutCell {
  readonly text: string;
  readonly offset: number;
}

/** The pieces of the line between the separators that `pattern` (global) finds, trimmed, blanks kept as cells. */
export const cutLine = (line: string, pattern: RegExp): readonly CutCell[] => {
  const cells: CutCell[] = [];
  let from = 0;
  const push = (to: number): void => {
    const raw = line.slice(from, to);
    const text = raw.trim();
    cells.push({ text, offset: from + (text === '' ? 0 : raw.length - raw.trimStart().length) });
  };
  for (const match of line.matchAll(pattern)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(line.length);
  return cells;
};

/** Roles of the cells of a header row, `null` where the words are no header. */
export const headerRoles = (cells: readonly CutCell[]): readonly (ColumnRole | null)[] =>
  cells.map((cell) => headerRole(cell.text)?.role ?? null);

const WHAT: ReadonlySet<ColumnRole> = new Set(['name', 'morning', 'afternoon', 'time', 'start', 'lead', 'responsible']);

/**
 * True when the cells read as the header of a schedule: two or more different roles, exact words for at least two
 * (or for all but one of several), one of them what is done, when, or by whom.
 */
export const isHeaderRow = (cells: readonly CutCell[]): boolean => {
  const filled = cells.filter((cell) => cell.text !== '' && !/^(?:(?:tháng|t)\s?)?(?:\d|1[0-2])$/iu.test(cell.text));
  if (filled.length < 2 || filled.some((cell) => cell.text.length > 80 || /:\s*\S/u.test(cell.text))) return false;
  const roles = filled.map((cell) => headerRole(cell.text));
  const known = roles.filter((role) => role !== null);
  const exact = known.filter((role) => role.exact).length;
  const distinct = new Set(known.map((role) => role.role));
  if (distinct.size < 2 || exact < 1 || known.length < Math.ceil(filled.length / 2)) return false;
  if (exact < 2 && known.length < 3) return false;
  return [...distinct].some((role) => WHAT.has(role));
};

const TIME_LIKE =
  /\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)|(?:ngày|tháng|quý|tuần|năm)\s+(?:\d|[ivx]+(?![a-zà-ỹ]))|\d{1,2}\s?(?:h|g|giờ)(?![a-zà-ỹ])|\d{1,2}:\d{2}|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])(?![\p{L}\d])|chủ nhật|hàng\s+(?:ngày|tuần|tháng|quý|năm)|thường xuyên|cả năm/iu;

/** A cheap guess that the words give a time; the grammar decides later. */
export const looksLikeTime = (text: string): boolean => text.length <= 160 && TIME_LIKE.test(text);

const ORDINAL = /^\(?(?:\d{1,4}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])\s?[.)/:]?$/u;

/** "1", "2.1", "III.", "A)", "b": the number of a row. */
export const looksLikeOrdinal = (text: string): boolean => ORDINAL.test(text.trim());

/** A row of a text table from cut cells. */
export const tableRow = (line: number, cells: readonly CutCell[], header = false): TextTableRow => ({
  line,
  header,
  cells: cells.map((cell): TextTableCell => ({
    text: cell.text,
    columnSpan: 1,
    rowSpan: 1,
    offset: cell.offset,
  })),
});

/** A row that is one text over all columns: a section row. */
export const spanningRow = (line: number, text: string, columns: number): TextTableRow => {
  const trimmed = text.trim();
  return {
    line,
    header: false,
    cells: [
      { text: trimmed, columnSpan: Math.max(1, columns), rowSpan: 1, offset: text.length - text.trimStart().length },
    ],
  };
};

const END =
  /^[\s\-*_|]*(?:nơi\s*nhận|t\/?m\.?\s|tm\.|k\/?t\.?\s|kt\.|tl\.|t\/l\.?\s|thay mặt|người lập|duyệt(?=\s*$|\scủa\s|\s*[:(])|hiệu trưởng\s*$|giám đốc\s*$|thủ trưởng(?:\s(?:cơ quan|đơn vị))*\s*$|chủ tịch\s*$|bí thư\s*$|trên đây là|ghi chú\s*:|lưu ý\s*:)/iu;
const NEXT_HEADING = /^\s*(?:\*\*)?(?:[IVX]{1,5}[./)]|(?:phần|chương|mục)\s+(?:thứ\s+)?[\p{L}\d]+)[\s.:]/iu;

/** What can only stand after a table: signature, recipients, the next big heading, closing words. */
export const endsTable = (text: string): boolean => END.test(text);

const POST = /^(?:hiệu trưởng|giám đốc|thủ trưởng|chủ tịch|bí thư)(?!\p{L})/iu;
const REMARK = /^(?:ghi chú|lưu ý)/iu;

/**
 * True when the filled cells of a row, three at most, can only stand after a table. The post of who signs stands in capitals
 * or beside other such words: "Bí thư" beside an activity says who is in charge of it.
 */
export const isFooterRow = (texts: readonly string[]): boolean => {
  const beside = (text: string): boolean =>
    endsTable(text) || /^[-–+][^\n]{0,60}$/u.test(text) || (text.match(/\p{L}+/gu)?.length ?? 0) < 3;
  return texts.some(
    (text) =>
      text.length < 120 &&
      endsTable(text) &&
      !REMARK.test(text) &&
      (!POST.test(text) || text === text.toUpperCase() || texts.every(beside)),
  );
};

/** A roman or part heading: the end of a table, unless the table goes on below it. */
export const looksLikeBigHeading = (text: string): boolean => NEXT_HEADING.test(text);

const SECTION =
  /^\s*(?:\*\*)?(?:[IVXLC]{1,6}\s?[./):\-–]|[A-ZĐ]\s?[./)]|(?:phần|mục|tháng|tuần|quý|đợt|giai đoạn|học kỳ|học kì|ngày|thứ|chủ nhật|cấp|khối|nhóm|lĩnh vực)(?=[\s:]))/iu;

/** A line between rows that heads the rows below ("I. Công tác giáo dục", "Tháng 5", "TUẦN 2", "A. CẤP KHỐI"). */
export const looksLikeSectionLine = (text: string): boolean => {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > 140) return false;
  if (SECTION.test(trimmed)) return true;
  return /\p{Lu}{2}/u.test(trimmed) && trimmed === trimmed.toUpperCase();
};
