import { shiftMonth } from '../../calendar/plain-date';
import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { stampItem, vagueItem } from '../items';
import type { Item, Parser, Scope, Stamp } from '../items';
import { MARK } from '../marks';
import { monthStamp, stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import type { Tokens } from '../tokens';
import { linkOf } from './link';
import { isJoint, isMark, readSeries } from './read';
import { isYearToken, readYearTail, stampWithYear } from './read-year';
import { readMonthNumber } from './spoken-date';

const LAST_MONTH = 12;

const RELATIVE_MONTHS: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['nay', 0],
  ['tới', 1],
  ['sau', 1],
  ['trước', -1],
  ['qua', -1],
  ['rồi', -1],
]);

/** "tháng này", "tháng sau": counted from the reference day, or left open without one. */
const relativeMonth = (tokens: Tokens, at: number, scope: Scope): readonly Item[] | null => {
  const word = tokenAt(tokens, at + 1);
  const shift = RELATIVE_MONTHS.get(word.text);
  // "tháng trước ngày …" is no last month.
  if (shift === undefined || tokenAt(tokens, at + 2).role === ROLE.day) return null;
  const { reference } = scope.context;
  if (!reference) return [vagueItem(at, at + 2, 'relative')];
  const { year, month } = shiftMonth(reference, shift);
  return [
    stampItem(
      at,
      at + 2,
      stampOf({
        unit: 'month',
        month,
        year,
        monthFrom: 'reference-date',
        yearFrom: 'reference-date',
      }),
    ),
  ];
};

/** "tháng 52023", "tháng 5/20233": digits too many or too few. */
const misspeltMonth = (tokens: Tokens, at: number): readonly Item[] | null => {
  const token = tokenAt(tokens, at + 1);
  const glued = token.kind === KIND.number && (token.digits === 5 || token.digits === 6);
  return glued && token.value % 10000 >= 1900 && token.value % 10000 < 2200
    ? [stampItem(at, at + 2, monthStamp(null, null, 'missing-separator'))]
    : null;
};

const monthParts = (month: number): Stamp =>
  monthStamp(month, null, month < 1 || month > LAST_MONTH ? 'month-out-of-range' : null);

/** The items of "3, 5 và 7/2018": each month a stamp, each joint a link, the year on the last. */
const seriesItems = (tokens: Tokens, at: number, first: number, firstNext: number, scope: Scope): readonly Item[] => {
  const members = readSeries(tokens, firstNext, LAST_MONTH);
  const last = members.at(-1);
  const year = readYearTail(tokens, last?.next ?? firstNext, scope, true);
  if (!last) return [stampWithYear(at, firstNext, monthParts(first), year)];
  const items: Item[] = [stampItem(at, firstNext, monthParts(first))];
  for (const member of members) {
    items.push(linkOf(tokens, member.joint));
    items.push(stampWithYear(member.at, member.next, monthParts(member.value), member === last ? year : null));
  }
  return items;
};

/** "tháng 5/2023", "tháng 5 năm 2023", "Tháng Năm", "tháng 3,5,7/2018", "tháng 10 - 12/2024", "tháng Giêng". */
export const monthByWord: Parser = (tokens, at, scope) => {
  const relative = relativeMonth(tokens, at, scope);
  if (relative) return relative;
  const next = tokenAt(tokens, at + 1);
  // "ngày … tháng năm 2023": the word "năm" opens the year, unless it is written "Năm".
  if (next.role === ROLE.year && isYearToken(tokenAt(tokens, at + 2)) && next.letters === 'lower') {
    if (tokenAt(tokens, at - 1).kind === KIND.blank) return null;
  }
  const month = readMonthNumber(tokens, at + 1);
  if (!month) return misspeltMonth(tokens, at);
  if (tokenAt(tokens, month.next).role === ROLE.times) return null;
  if (month.lunarName) {
    // Giêng and Chạp name months of the lunar year.
    const named: Stamp = stampOf({
      unit: 'month',
      month: month.value,
      calendar: 'lunar',
      flags: ['lunar-month-name'],
    });
    return [stampWithYear(at, month.next, named, readYearTail(tokens, month.next, scope, true))];
  }
  return seriesItems(tokens, at, month.value, month.next, scope);
};

interface Code {
  readonly value: number;
  readonly next: number;
}

/** "T5", "T.5": the letter and its number. */
export const readLetterCode = (tokens: Tokens, at: number): Code | null => {
  if (tokenAt(tokens, at).letters !== 'upper') return null;
  const numberAt = isMark(tokenAt(tokens, at + 1), MARK.dot) && tokenAt(tokens, at + 1).glued ? at + 2 : at + 1;
  const number = tokenAt(tokens, numberAt);
  if (number.kind !== KIND.number || !number.glued || number.digits > 2) return null;
  return { value: number.value, next: numberAt + 1 };
};

/** True when "T…" at `at` is a month: a year follows it or a later member of its series, or no weekday has its number. */
const isMonthCode = (tokens: Tokens, at: number): boolean => {
  let index = at;
  for (let guard = 0; guard < 12; guard += 1) {
    const code = tokenAt(tokens, index).text === 't' ? readLetterCode(tokens, index) : null;
    if (!code) return false;
    if (code.value > 7 || code.value === 1) return code.value <= LAST_MONTH;
    const after = tokenAt(tokens, code.next);
    if (isMark(after, MARK.slash | MARK.hyphen | MARK.dot) && isYearToken(tokenAt(tokens, code.next + 1))) return true;
    if (after.role === ROLE.year && isYearToken(tokenAt(tokens, code.next + 1))) return true;
    if (!isJoint(after)) return false;
    index = code.next + 1;
  }
  return false;
};

/** "T5/2023", "T4 - T9/2018". A lone "T5" is Thursday and is left to the weekdays. */
export const monthCode: Parser = (tokens, at, scope) => {
  if (tokenAt(tokens, at).text !== 't' || !isMonthCode(tokens, at)) return null;
  const code = readLetterCode(tokens, at);
  return code ? seriesItems(tokens, at, code.value, code.next, scope) : null;
};
