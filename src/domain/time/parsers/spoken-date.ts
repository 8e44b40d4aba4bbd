import { KIND } from '../kinds';
import { numberItem, recurrenceItem } from '../items';
import type { Item, Parser, Scope, Stamp } from '../items';
import { ROLE, isOneOf, roleSet } from '../roles';
import { MARK } from '../marks';
import { NO_FLAGS, dayStamp, draftOf, stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import type { Tokens } from '../tokens';
import { dayMonthFault } from './numeric-date';
import { before, isJoint, isMark, readNumberWords, readRoman, readSeries, readSmallNumber } from './read';
import type { Reading } from './read';
import { readNamedYear, readYearTail, stampWithYear } from './read-year';

interface MonthReading extends Reading<number> {
  /** "tháng Giêng", "tháng Chạp": names of lunar months. */
  readonly lunarName: boolean;
}

/** The month after the word "tháng": figures, words, Giêng, Chạp; any number is returned, also 13. */
export const readMonthNumber = (tokens: Tokens, at: number): MonthReading | null => {
  const token = tokenAt(tokens, at);
  if (token.role === ROLE.lunarMonth) return { value: token.lexeme?.value ?? 1, next: at + 1, lunarName: true };
  if (token.kind === KIND.number) {
    return token.digits <= 2 ? { value: token.value, next: at + 1, lunarName: false } : null;
  }
  const words = readNumberWords(tokens, at);
  return words && words.value <= 12 ? { value: words.value, next: words.next, lunarName: false } : null;
};

interface Head {
  readonly day: number;
  readonly next: number;
  readonly certain: boolean;
  readonly fullMoon: boolean;
}

const readHead = (tokens: Tokens, at: number): Head | null => {
  const token = tokenAt(tokens, at);
  const lead = tokenAt(tokens, at - 1).role;
  const certain = lead === ROLE.day || lead === ROLE.earlyDay;
  if (token.role === ROLE.fullMoon) return { day: 15, next: at + 1, certain: true, fullMoon: true };
  if (token.kind === KIND.word && !certain) return null;
  const number = readSmallNumber(tokens, at);
  return number ? { day: number.value, next: number.next, certain, fullMoon: false } : null;
};

/** In "3 tháng 6, 7, 8" the first number counts the months that follow. */
const countsMonths = (tokens: Tokens, at: number, day: number, monthNext: number): boolean => {
  const lead = before(tokens, at);
  const previous = tokenAt(tokens, at - 1);
  if (previous.text === 'trong' || previous.role === ROLE.whole || lead.role === ROLE.whole) return true;
  return day > 1 && readSeries(tokens, monthNext, 12).length + 1 === day;
};

const FULL_MOON = 15;
/** Words from "rằm" to "hàng tháng" at most: "rằm, ngày mùng 1 hàng tháng". */
const LONGEST_LIST = 6;
const TET_MONTH_SPLIT = 15;
const FIRST_EVE = 20;

/** "mùng 3, 4 và 5 Tết": the word stands before the first of them. */
const endsEarlyDays = (tokens: Tokens, at: number): boolean => {
  let index = at - 1;
  while (isJoint(tokenAt(tokens, index)) && tokenAt(tokens, index - 1).kind === KIND.number) index -= 2;
  return tokenAt(tokens, index).role === ROLE.earlyDay;
};

/** "mùng 3 Tết", "28 Tết": days around the lunar new year. */
const tetDay = (tokens: Tokens, at: number, head: Head, scope: Scope): readonly Item[] | null => {
  if (tokenAt(tokens, head.next).role !== ROLE.tet) return null;
  if (!head.certain && !endsEarlyDays(tokens, at) && (head.day < FIRST_EVE || head.day > 30)) return null;
  const year = readNamedYear(tokens, head.next + 1, scope) ?? readYearTail(tokens, head.next + 1, scope, true);
  // "28 Tết Giáp Thìn" belongs to the year that the feast ends.
  const eve = head.day > TET_MONTH_SPLIT;
  const parts: Stamp = stampOf({
    day: head.day,
    month: eve ? 12 : 1,
    calendar: 'lunar',
    flags: eve ? ['eve-of-new-year'] : [],
  });
  return [stampWithYear(at, head.next + 1, parts, year)];
};

const ONE_QUARTER = roleSet(ROLE.this, ROLE.after, ROLE.before);

/** "ngày 25 tháng cuối quý", "ngày 10 tháng đầu của quý": comes again every quarter, unless the quarter is named. */
const dayOfQuarter = (tokens: Tokens, at: number, partAt: number): readonly Item[] | null => {
  if (tokenAt(tokens, partAt).role !== ROLE.part) return null;
  const quarterAt = tokenAt(tokens, partAt + 1).text === 'của' ? partAt + 2 : partAt + 1;
  if (tokenAt(tokens, quarterAt).role !== ROLE.quarter) return null;
  const after = tokenAt(tokens, quarterAt + 1);
  // "quý III", "quý sau": one quarter, not every one.
  const named = after.kind === KIND.number || readRoman(after) !== null || isOneOf(ONE_QUARTER, after.role);
  return named ? null : [recurrenceItem(at, quarterAt + 1, 'quarter')];
};

/** "rằm hàng tháng", "rằm và mùng 1 hàng tháng": the 15th of every month. */
const monthlyFullMoon = (tokens: Tokens, at: number): readonly Item[] | null => {
  let index = at + 1;
  while (index < at + LONGEST_LIST && tokenAt(tokens, index).role !== ROLE.every) index += 1;
  if (index === at + LONGEST_LIST || tokenAt(tokens, index + 1).role !== ROLE.month) return null;
  return [numberItem(at, at + 1, { value: FULL_MOON, dayWord: true, afterSession: false, digits: 2 })];
};

/** "ngày 05 tháng 01 năm 2023", "9 tháng 12", "mùng 3 tháng hai", "rằm tháng 7", "mười chín tháng Năm". */
export const spokenDate: Parser = (tokens, at, scope) => {
  const head = readHead(tokens, at);
  if (!head) return null;
  const tet = tetDay(tokens, at, head, scope);
  if (tet) return tet;
  let monthWord = head.next;
  if (
    isMark(tokenAt(tokens, monthWord), MARK.slash | MARK.hyphen | MARK.comma) &&
    tokenAt(tokens, monthWord + 1).role === ROLE.month
  )
    monthWord += 1;
  if (tokenAt(tokens, monthWord).role === ROLE.filler && tokenAt(tokens, monthWord).text === 'của') monthWord += 1;
  if (tokenAt(tokens, monthWord).role !== ROLE.month) return head.fullMoon ? monthlyFullMoon(tokens, at) : null;
  const month = readMonthNumber(tokens, monthWord + 1);
  if (!month) return dayOfQuarter(tokens, at, monthWord + 1);
  const plain = tokenAt(tokens, month.next);
  if (plain.role === ROLE.times && !head.certain) return null;
  if (!head.certain && countsMonths(tokens, at, head.day, month.next)) return null;
  const leap = plain.role === ROLE.leap;
  const year = readYearTail(tokens, leap ? month.next + 1 : month.next, scope, true);
  const parts = draftOf(dayStamp(head.day, month.value, null, dayMonthFault(head.day, month.value), NO_FLAGS));
  if (head.fullMoon || month.lunarName || leap) parts.calendar = 'lunar';
  parts.leap = leap;
  return [stampWithYear(at, leap ? month.next + 1 : month.next, parts, year)];
};

/** "ngày mười chín", "mùng ba", "mùng 5": a day whose month stands elsewhere. */
export const dayInWords: Parser = (tokens, at) => {
  const lead = tokenAt(tokens, at - 1).role;
  if (lead !== ROLE.day && lead !== ROLE.earlyDay) return null;
  const words = readNumberWords(tokens, at);
  if (!words || words.value > 31) return null;
  const next = tokenAt(tokens, words.next);
  if (next.role === ROLE.plain && next.kind === KIND.word) return null;
  return [numberItem(at, words.next, { value: words.value, dayWord: true, afterSession: false, digits: 2 })];
};
