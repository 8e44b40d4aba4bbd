import { looksLikeTime } from '../../source/tables/cells';
import { startsLikePlace } from '../place';
import { folded as fold } from '../vocabulary/folded';
import { isTimeRole, namesPlace } from '../vocabulary/headers';
import type { TimePiece } from './row-time';
import { roleColumns, wordsOf, type Carry, type CellWords, type Table } from './table';

/** The words of a cell that say when, and those that say where. */
export interface TimeAndPlace {
  readonly time: string;
  readonly place: string;
}

/** Where a cell of times may go over to a place, or from one to a time. */
const BREAK = /(?:[,;\n]|\s[-–]\s)\s*(?:(?:tại|ở)\s)?|\s(?:tại|ở)\s/giu;
/** Words that put off saying where: no place. */
const LATER = /^(?:có|theo|sẽ|chờ|dự kiến|thông báo)(?!\p{L})/u;

/**
 * A cell that tells when and where, cut in two: "7h30, Hội trường A", "14h00⏎tại UBND xã", "Sân trường, 7h00". `null`
 * when it holds only times, or when times and other words stand mixed. Under a header that names a place (`told`) any
 * words are one; else only words that begin like a place.
 */
export const cutPlace = (text: string, isTime: (words: string) => boolean, told: boolean): TimeAndPlace | null => {
  const isPlace = (words: string): boolean =>
    startsLikePlace(words) || (told && /\p{L}{2}/u.test(words) && !LATER.test(fold(words)));
  const cuts = Array.from(text.matchAll(BREAK), (match) => ({
    before: text.slice(0, match.index).trim(),
    after: text.slice(match.index + match[0].length).trim(),
  })).filter(({ before, after }) => before !== '' && after !== '');
  for (const { before, after } of cuts) {
    if (isTime(before) && !isTime(after) && isPlace(after)) return { time: before, place: after };
    if (isTime(after) && !isTime(before) && isPlace(before)) return { time: after, place: before };
  }
  return null;
};

/**
 * The pieces of a row's time without the place that stands with them, and that place with its column; `place` is `null`
 * in a table that has a column of places, and when no cell names one.
 */
export const withoutPlace = (
  table: Table,
  pieces: readonly TimePiece[],
): {
  readonly pieces: readonly TimePiece[];
  readonly place: { readonly text: string; readonly piece: TimePiece } | null;
} => {
  if (roleColumns(table.columns, 'place').length > 0) return { pieces, place: null };
  const isTime = (words: string): boolean =>
    looksLikeTime(words) || table.reading.readers.findTimes(words, table.reading.time).length > 0;
  for (const piece of pieces) {
    const cut = cutPlace(piece.words.text, isTime, namesPlace(table.columns.words[piece.column] ?? ''));
    if (!cut) continue;
    const bare: TimePiece = { ...piece, words: { ...piece.words, text: cut.time } };
    return { pieces: pieces.map((one) => (one === piece ? bare : one)), place: { text: cut.place, piece } };
  }
  return { pieces, place: null };
};

/**
 * The place in a column that tells something else too ("Thành phần, địa điểm": "Tổ Toán; phòng họp 1"): from the first
 * words that begin like a place to the end of the cell. `null` when no such column names one.
 */
export const placeAmong = (
  table: Table,
  row: number,
  carry: Carry,
): { readonly text: string; readonly words: CellWords; readonly column: number } | null => {
  for (const [column, role] of table.columns.roles.entries()) {
    if (role === 'place' || role === 'name' || isTimeRole(role)) continue;
    if (!namesPlace(table.columns.words[column] ?? '')) continue;
    const words = wordsOf(table, row, column, carry, false);
    const starts = [0, ...Array.from(words.text.matchAll(BREAK), (match) => match.index + match[0].length)];
    const start = starts.find((at) => startsLikePlace(words.text.slice(at)));
    if (start !== undefined) return { text: words.text.slice(start).trim(), words, column };
  }
  return null;
};
