import { headerKey } from '../../schedule/vocabulary/headers';
import { bareKey } from '../../text/fold';
import type { SourceLine } from '../lines';
import type { TextTableRow } from '../snapshot';
import { alignCells } from './align';
import { cutLine, looksLikeTime, tableRow, type CutCell } from './cells';
import { headedLine } from './header-run';
import type { ReadTable } from './pipe-table';
import { rowsOfCells } from './piped-cells';

interface Piece {
  readonly ordinal: CutCell;
  readonly start: number;
  readonly end: number;
}

const ordinalPattern = (number: number, dotted: boolean): RegExp =>
  new RegExp(
    dotted ? `(?<![\\d/.,:-])${String(number)}[.)](?=\\s)` : `(?<=[\\s|]|^)${String(number)}(?=[\\s|]+[\\p{Lu}"“])`,
    'gu',
  );

/** Where the rows 1, 2, 3 … of the text start. */
const cutRows = (text: string, from: number): readonly Piece[] => {
  const dotted = ordinalPattern(1, true);
  dotted.lastIndex = from;
  const useDots = dotted.exec(text) !== null;
  const starts: { start: number; end: number; text: string }[] = [];
  let at = from;
  for (let number = 1; number <= 999; number += 1) {
    const pattern = ordinalPattern(number, useDots);
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    starts.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    at = match.index + match[0].length;
  }
  return starts.map((piece, i) => ({
    ordinal: { text: piece.text, offset: piece.start },
    start: piece.end,
    end: starts[i + 1]?.start ?? text.length,
  }));
};

const TIME_AT =
  /(?:(?:từ|trước|sau|đến|hết|dự kiến|sáng|chiều|tối|cả)\s+)*(?:(?:ngày|thứ\s\p{L}+|chủ nhật|tháng|quý|năm|tuần)[\s,]+)*(?:\d{1,2}\s?[hg:]\s?\d{0,2}[\s,-]*)*(?:(?:ngày|tháng|quý|năm|tuần)\s+)*(?:\d{1,2}(?:\s?[/.-]\s?\d{1,4}){1,2}|(?<=(?:tháng|quý|năm|tuần)\s)[\dIVX]{1,4}(?:\s?[/.-]\s?\d{4})?)(?:\s*(?:-|–|đến|và|&|,|đến ngày|- ngày)\s*(?:ngày\s+)?\d{1,2}(?:\s?[/.-]\s?\d{1,4}){1,2})*/iu;
const UNIT_AT =
  /(?<=[\p{Ll}\d.”"]\s)(?:Đoàn|Chi đoàn|Phòng|Ban|Văn phòng|Tổ|Hội|Công đoàn|Cụm|Khoa|Đội|Liên đội|Các|Toàn thể|BCH|BGH|BTV|GVCN|UBND|Sở|Trung tâm|Trường|Đ\/c)(?=\s|,)/gu;
const BARE_PLACE = /^(?:hội trường|phòng họp|sân|nhà văn hóa|nhà văn hoá|trụ sở|tại|trường|khu|văn phòng)$/iu;

const splitAfterTime = (text: string, offset: number): readonly CutCell[] => {
  const cells: CutCell[] = [];
  for (const match of text.matchAll(UNIT_AT)) {
    const head = text.slice(0, match.index).trim();
    if (head === '' || BARE_PLACE.test(head)) continue;
    cells.push({ text: head, offset }, { text: text.slice(match.index).trim(), offset: offset + match.index });
    return cells;
  }
  return [{ text: text.trim(), offset }];
};

const cutPiece = (text: string, piece: Piece): readonly CutCell[] => {
  const body = text.slice(piece.start, piece.end);
  const parts = /\t|\|| {2,}/u.test(body.trim()) ? body.split(/\t|\||(?: {2,})/u) : null;
  if (parts) {
    let at = piece.start;
    return parts
      .map((part) => {
        const offset = text.indexOf(part, at);
        at = offset + part.length;
        return { text: part.trim(), offset };
      })
      .filter((cell) => cell.text !== '');
  }
  const time = TIME_AT.exec(body);
  if (!time) return [{ text: body.trim(), offset: piece.start }];
  const name = body
    .slice(0, time.index)
    .trim()
    .replace(/[,;:-]+$/u, '');
  const after = body.slice(time.index + time[0].length);
  return [
    { text: name, offset: piece.start },
    { text: time[0].trim(), offset: piece.start + time.index },
    ...splitAfterTime(after, piece.start + time.index + time[0].length),
  ].filter((cell) => cell.text !== '');
};

const COUNT_HEADER = /(?<![\p{L}\d])(?:s?tt|số tt|số thứ tự)\.?\s*$/iu;

/** A table on one line whose cells are all parted by pipes: rows are as long as the header. */
const readPiped = (line: SourceLine): ReadTable | null => {
  const all = cutLine(line.text, /\|/gu);
  const head = all.findIndex((cell) => COUNT_HEADER.test(cell.text));
  const first = all[head];
  if (!first || all.length < 9) return null;
  const at = COUNT_HEADER.exec(first.text)?.index ?? 0;
  const count = { text: first.text.slice(at), offset: first.offset + at };
  const rows = rowsOfCells([count, ...all.slice(head + 1)].map((cell) => ({ ...cell, line: line.line })));
  if (!rows) return null;
  return { table: { kind: 'table', line: line.line, rows }, before: line.text.slice(0, count.offset), next: 0 };
};

/**
 * A whole table that was pasted onto one line: a run of header words ("TT HOẠT ĐỘNG THỜI GIAN …"), then the rows one
 * after another. Rows are cut at 1., 2., 3. …, cells at separators when there are any, else around the time.
 */
export const readOneLineTable = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const line = lines[start];
  if (!line || line.text.length < 40 || !/(?:^|\s|\|)s?tt(?:\s|\||$)|số tt|số thứ tự/iu.test(line.text.slice(0, 4000)))
    return null;
  const piped = readPiped(line);
  if (piped) return { ...piped, next: start + 1 };
  const headed = headedLine(line.text);
  if (!headed) return null;
  const { text, words, header } = headed;
  const pieces = cutRows(text, headed.end);
  if (pieces.length < 2) return null;
  const roles = words.map((word) => word.role);
  const rows = pieces.map((piece): TextTableRow => {
    const cells = cutPiece(text, piece);
    const columns =
      cells.length === roles.length - 1
        ? cells.map((_, i) => [i])
        : alignCells(
            cells.map((cell) => cell.text),
            roles.slice(1),
          );
    const placed = columns.map((indexes): CutCell => {
      const parts = indexes.map((i) => cells[i]).filter((cell) => cell !== undefined);
      return { text: parts.map((cell) => cell.text).join('\n'), offset: parts[0]?.offset ?? piece.start };
    });
    return tableRow(line.line, [piece.ordinal, ...placed]);
  });
  const timed = rows.filter((row) => row.cells.some((cell) => looksLikeTime(cell.text))).length;
  if (timed === 0 || header.some((cell) => headerKey(cell.text) === '' || bareKey(cell.text) === '')) return null;
  return {
    table: { kind: 'table', line: line.line, rows: [tableRow(line.line, header, true), ...rows] },
    before: text.slice(0, words[0]?.start ?? 0),
    next: start + 1,
  };
};
