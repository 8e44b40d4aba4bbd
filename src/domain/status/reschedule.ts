import { formatCellDate } from '../calendar/format';
import { plainDate, sameDate, type PlainDate } from '../calendar/plain-date';

/** First and last day of an activity, inclusive; `null` where there is none. */
export interface Days {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
}

const NO_DAYS = 'chưa có ngày';

/** "18/05/2026", "18/05/2026 - 20/05/2026", "đến 20/05/2026", "từ 18/05/2026", "chưa có ngày". */
export const daysText = ({ start, end }: Days): string => {
  if (start === null) return end === null ? NO_DAYS : `đến ${formatCellDate(end)}`;
  if (end === null) return `từ ${formatCellDate(start)}`;
  return sameDate(start, end) ? formatCellDate(start) : `${formatCellDate(start)} - ${formatCellDate(end)}`;
};

/**
 * What LÝ DO says of a moved activity: "Dời sang 25/05/2026 (trước: 18/05/2026): trùng lịch họp". It is read again by
 * {@link followMoves}, so that a second run, which writes the document's days anew, does not lose the move.
 */
export const moveText = (from: Days, to: Days, why: string): string => {
  const reason = why.trim();
  return `Dời sang ${daysText(to)} (trước: ${daysText(from)})${reason === '' ? '' : `: ${reason}`}`;
};

const DATE = String.raw`\d{1,2}\/\d{1,2}\/\d{4}`;
const DAYS = `(${NO_DAYS}|(?:đến |từ )?${DATE}(?: - ${DATE})?)`;
const MOVE = new RegExp(String.raw`dời sang ${DAYS} \(trước: ${DAYS}\)`, 'giu');

const readDate = (text: string): PlainDate | null => {
  const [day, month, year] = text.split('/').map(Number);
  return plainDate(year ?? 0, month ?? 0, day ?? 0);
};

/** The days a text of {@link daysText} gives; `null` when one of them cannot be. */
const readDays = (text: string): Days | null => {
  if (text.toLowerCase() === NO_DAYS) return { start: null, end: null };
  const dates = text.match(new RegExp(DATE, 'gu')) ?? [];
  const [first, last] = [readDate(dates[0] ?? ''), readDate(dates.at(-1) ?? '')];
  if (first === null || last === null) return null;
  if (/^đến /iu.test(text)) return { start: null, end: last };
  return /^từ /iu.test(text) ? { start: first, end: null } : { start: first, end: last };
};

const sameDay = (a: PlainDate | null, b: PlainDate | null): boolean =>
  a === null || b === null ? a === b : sameDate(a, b);

/** True when both have the same first and the same last day, or lack the same. */
export const sameDays = (a: Days, b: Days): boolean => sameDay(a.start, b.start) && sameDay(a.end, b.end);

/**
 * The days that count, given what the cells and LÝ DO say: each move is followed when the days are those it moved
 * from. Days that somebody typed since are no move's, and stay.
 */
export const followMoves = (days: Days, reason: string): Days => {
  let current = days;
  if (!/dời sang/iu.test(reason)) return current;
  for (const [, to, from] of reason.normalize('NFC').matchAll(MOVE)) {
    const [target, origin] = [readDays(to ?? ''), readDays(from ?? '')];
    if (target !== null && origin !== null && sameDays(current, origin)) current = target;
  }
  return current;
};
