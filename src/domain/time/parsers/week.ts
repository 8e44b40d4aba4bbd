import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { addDays, weekdayOf } from '../../calendar/plain-date';
import { linkItem, recurrenceItem, stampItem, vagueItem } from '../items';
import type { Item, Parser, Scope, Stamp } from '../items';
import { PART } from '../lexicon';
import { LINK } from '../links';
import { MARK } from '../marks';
import { partStamp, stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isMark, isRangeJoint, readRoman, readSeries, readSmallNumber } from './read';
import type { Reading } from './read';
import { isYearToken, readYearAfterWord, readYearTail, stampWithYear } from './read-year';
import { readMonthNumber } from './spoken-date';

const RELATIVE_WEEKS: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['nay', 0],
  ['tới', 1],
  ['sau', 1],
  ['kế tiếp', 1],
  ['tiếp theo', 1],
  ['sắp tới', 1],
  ['trước', -1],
  ['qua', -1],
  ['vừa qua', -1],
  ['rồi', -1],
]);

/** "tuần này", "tuần tới": the week, Monday to Sunday, counted from the reference day. */
const relativeWeek = (tokens: Tokens, at: number, scope: Scope): readonly Item[] | null => {
  const shift = RELATIVE_WEEKS.get(tokenAt(tokens, at + 1).text);
  if (shift === undefined || tokenAt(tokens, at + 2).role === ROLE.day) return null;
  const after = tokenAt(tokens, at + 2);
  const inside = tokenAt(tokens, at + 3);
  // "tuần sau (từ 24 đến 28/7)": known by its days.
  if (
    isMark(after, MARK.open) &&
    (inside.kind === KIND.number || inside.role === ROLE.from || inside.role === ROLE.day)
  ) {
    return [stampItem(at, at + 2, stampOf({ unit: 'week', certain: false }))];
  }
  const { reference } = scope.context;
  if (!reference) return [vagueItem(at, at + 2, 'relative')];
  const monday = addDays(reference, 1 - weekdayOf(reference) + shift * 7);
  return [
    stampItem(
      at,
      at + 2,
      stampOf({
        unit: 'week',
        day: monday.day,
        month: monday.month,
        year: monday.year,
        monthFrom: 'reference-date',
        yearFrom: 'reference-date',
      }),
    ),
  ];
};

const MAX_WEEK = 53;
const MAX_WEEK_OF_MONTH = 5;
const LAST = -1;

/** "tháng 3/2024" after a week of the month; also "tháng này" when the context names the month. */
const weeksOfMonth = (
  tokens: Tokens,
  at: number,
  weeks: readonly number[],
  monthAt: number,
  scope: Scope,
): readonly Item[] | null => {
  const month = readMonthNumber(tokens, monthAt + 1);
  return month && weekItems(tokens, at, weeks, month, scope);
};

const weekItems = (
  tokens: Tokens,
  at: number,
  weeks: readonly number[],
  month: Reading<number>,
  scope: Scope,
): readonly Item[] => {
  const year = readYearTail(tokens, month.next, scope, true);
  const fault = month.value > 12 ? 'month-out-of-range' : null;
  return weeks.flatMap((week, i): readonly Item[] => {
    const parts: Stamp = stampOf({
      unit: 'week-of-month',
      index: week,
      month: month.value,
      fault,
      flags: ['approximate'],
    });
    const item = stampWithYear(at, month.next, parts, year);
    return i === 0 ? [item] : [linkItem(at, at, LINK.and, 0), item];
  });
};

const skipWords = (tokens: Tokens, at: number): number => {
  let index = at;
  while (['tiên', 'cùng', 'của', 'trong', 'nhất'].includes(tokenAt(tokens, index).text)) index += 1;
  return index;
};

const readWeekNumber = (tokens: Tokens, at: number): Reading<number> | null => {
  const start = tokenAt(tokens, at).role === ROLE.ordinal || tokenAt(tokens, at).text === 'số' ? at + 1 : at;
  const roman = readRoman(tokenAt(tokens, start));
  return roman === null ? readSmallNumber(tokens, start) : { value: roman, next: start + 1 };
};

/** True when a weekday ends right before: "thứ Sáu đầu tháng", "Chủ nhật tuần cuối tháng". */
const followsWeekday = (tokens: Tokens, at: number): boolean => {
  const last = tokenAt(tokens, at - 1).role === ROLE.week ? at - 2 : at - 1;
  const { role, text, letters } = tokenAt(tokens, last - 1);
  return tokenAt(tokens, last).role === ROLE.sunday || role === ROLE.ordinal || (text === 't' && letters === 'upper');
};

const SOME_MONTH = new Set(['tới', 'sau', 'trước', 'này']);

/** "thứ Sáu đầu tháng", "Chủ nhật cuối cùng của tháng", "thứ Bảy đầu tiên hàng tháng": comes again every month. */
const monthlyWeekday = (tokens: Tokens, at: number, nounAt: number): readonly Item[] | null => {
  if (!followsWeekday(tokens, at)) return null;
  const monthAt = tokenAt(tokens, nounAt).role === ROLE.every ? nounAt + 1 : nounAt;
  if (tokenAt(tokens, monthAt).role !== ROLE.month) return null;
  const one = readMonthNumber(tokens, monthAt + 1) !== null || SOME_MONTH.has(tokenAt(tokens, monthAt + 1).text);
  return one ? null : [recurrenceItem(at, monthAt + 1, 'month')];
};

/** "tuần đầu tháng 9", "tuần cuối cùng của tháng 6". */
const weekByPart = (tokens: Tokens, at: number, scope: Scope): readonly Item[] | null => {
  const part = tokenAt(tokens, at + 1);
  if (part.role !== ROLE.part) return null;
  const monthAt = skipWords(tokens, at + 2);
  if (tokenAt(tokens, monthAt).role !== ROLE.month) return null;
  const index = part.lexeme?.value === 1 ? 1 : part.lexeme?.value === 3 ? LAST : 2;
  return weeksOfMonth(tokens, at, [index], monthAt, scope) ?? monthlyWeekday(tokens, at, monthAt);
};

/** A numbered week of a year: its days are known only when the text gives them or states the year. */
const weekOfYear = (tokens: Tokens, at: number, number: Reading<number>, scope: Scope): readonly Item[] => {
  const year = readYearTail(tokens, number.next, scope, false);
  const fault = number.value < 1 || number.value > MAX_WEEK ? 'week-out-of-range' : null;
  return [
    stampItem(
      at,
      year?.next ?? number.next,
      stampOf({
        unit: 'week',
        index: number.value,
        year: year?.year ?? null,
        yearFrom: year?.yearFrom ?? null,
        fault,
        flags: year?.flags ?? [],
        certain: year?.year !== undefined && year.year !== null,
      }),
    ),
  ];
};

const isDayBehind = (tokens: Tokens, at: number): boolean => {
  const token = tokenAt(tokens, at);
  const joins = isRangeJoint(token) || isMark(token, MARK.slash);
  return joins && tokenAt(tokens, at + 1).kind !== KIND.word;
};

/** "Tuần 2/6", "tuần 1, 2/6/2026": weeks and their month, unless days go on ("tuần 2/6 - 8/6"). `at`: the first number. */
const weeksBeforeSlash = (tokens: Tokens, at: number, scope: Scope): readonly Item[] | null => {
  const weeks: number[] = [];
  let index = at;
  for (;;) {
    const { digits, value } = tokenAt(tokens, index);
    if (digits !== 1 || value < 1 || value > MAX_WEEK_OF_MONTH) return null;
    weeks.push(value);
    if (!isMark(tokenAt(tokens, index + 1), MARK.comma | MARK.plus)) break;
    index += 2;
  }
  const month = tokenAt(tokens, index + 2);
  if (!isMark(tokenAt(tokens, index + 1), MARK.slash) || month.digits > 2 || month.value > 12) return null;
  const year = readYearTail(tokens, index + 3, scope, false);
  if (month.value < 1 || isDayBehind(tokens, year?.next ?? index + 3)) return null;
  return weekItems(tokens, at - 1, weeks, { value: month.value, next: index + 3 }, scope);
};

/** "Tuần 35", "tuần thứ 2 của tháng 3", "tuần 3, 4 tháng 5/2024", "tuần cuối tháng 6", "tuần tới", "tuần 12 năm 2024". */
export const weekByWord: Parser = (tokens, at, scope) => {
  const special = relativeWeek(tokens, at, scope) ?? weekByPart(tokens, at, scope);
  if (special) return special;
  // "tuần từ 12/6 đến 18/6", "tuần 12/6 - 18/6", "tuần (12 - 18/6)": a week known by its days.
  const byDays = [stampItem(at, at + 1, stampOf({ unit: 'week', certain: false }))];
  const next = tokenAt(tokens, at + 1);
  if (next.role === ROLE.from || next.role === ROLE.day || isMark(next, MARK.open | MARK.colon)) return byDays;
  const slashed = weeksBeforeSlash(tokens, at + 1, scope);
  if (slashed) return slashed;
  const number = readWeekNumber(tokens, at + 1);
  if (!number) return null;
  if (isMark(tokenAt(tokens, number.next), MARK.slash) && !isYearToken(tokenAt(tokens, number.next + 1))) return byDays;
  const members = readSeries(tokens, number.next, MAX_WEEK_OF_MONTH + 1, ROLE.month);
  const weeks = [number.value, ...members.map((m) => m.value)];
  let monthAt = skipWords(tokens, members.at(-1)?.next ?? number.next);
  if (
    isMark(tokenAt(tokens, monthAt), MARK.comma | MARK.hyphen | MARK.dash | MARK.open) &&
    tokenAt(tokens, monthAt + 1).role === ROLE.month
  )
    monthAt += 1;
  if (tokenAt(tokens, monthAt).role === ROLE.month && weeks.every((w) => w >= 1 && w <= MAX_WEEK_OF_MONTH)) {
    const inMonth = weeksOfMonth(tokens, at, weeks, monthAt, scope);
    if (inMonth) return inMonth;
  }
  return weekOfYear(tokens, at, number, scope);
};

/** "2 tuần đầu tháng 5", "hai tuần cuối tháng 6/2024". */
export const weeksAtEnd: Parser = (tokens, at, scope) => {
  const count = readSmallNumber(tokens, at);
  if (!count || count.value > 3 || tokenAt(tokens, count.next).role !== ROLE.week) return null;
  const part = tokenAt(tokens, count.next + 1);
  if (part.role !== ROLE.part) return null;
  const monthAt = skipWords(tokens, count.next + 2);
  if (tokenAt(tokens, monthAt).role !== ROLE.month) return null;
  const late = part.lexeme?.value === 3;
  const weeks = Array.from({ length: count.value }, (_, i) => (late ? MAX_WEEK_OF_MONTH - count.value + i : i + 1));
  return weeksOfMonth(tokens, at, weeks, monthAt, scope);
};

/** "đầu tháng 5", "giữa tháng 6/2023", "trung tuần tháng 7", "nửa đầu tháng", "cuối quý III", "cuối năm 2024". */
export const partOfPeriod: Parser = (tokens, at, scope) => {
  const part = tokenAt(tokens, at).lexeme?.value ?? 0;
  let nounAt = skipWords(tokens, at + 1);
  // "cuối các tháng" is no single stretch; "ngày cuối tháng" is.
  if (tokenAt(tokens, nounAt).role === ROLE.day && tokenAt(tokens, nounAt + 1).role === ROLE.month) nounAt += 1;
  const noun = tokenAt(tokens, nounAt);
  const monthly = scope.context.month === undefined ? monthlyWeekday(tokens, at, nounAt) : null;
  if (monthly) return monthly;
  const flags = ['approximate'];
  if (noun.role === ROLE.month) {
    const month = readMonthNumber(tokens, nounAt + 1);
    const year = month && readYearTail(tokens, month.next, scope, true);
    if (!month) {
      const here = scope.context.month;
      const known = here !== undefined && !SOME_MONTH.has(tokenAt(tokens, nounAt + 1).text);
      if (!known) return [vagueItem(at, nounAt + 1, 'relative')];
      return [
        stampItem(
          at,
          nounAt + 1,
          stampOf({
            unit: 'part-of-month',
            index: part,
            month: here,
            monthFrom: 'heading',
            flags,
          }),
        ),
      ];
    }
    const parts: Stamp = stampOf({
      unit: 'part-of-month',
      index: part,
      month: month.value,
      calendar: month.lunarName ? 'lunar' : 'solar',
      fault: month.value < 1 || month.value > 12 ? 'month-out-of-range' : null,
      flags,
    });
    return [stampWithYear(at, month.next, parts, year)];
  }
  if (noun.role === ROLE.year) {
    const year = readYearAfterWord(tokens, nounAt + 1, scope);
    const half = part === 4 ? 1 : part === 5 ? 2 : 0;
    // "đến cuối năm": up to its last day.
    const untilEnd = part === PART.late && tokenAt(tokens, at - 1).role === ROLE.to;
    const parts: Stamp =
      half > 0
        ? partStamp('half-year', half, null)
        : partStamp(untilEnd ? 'year' : 'part-of-year', untilEnd ? 0 : part, null);
    return [stampWithYear(at, nounAt + 1, parts, year)];
  }
  // "Thứ Hai đầu tuần" in a time field comes again every week.
  const weekly = scope.mode === 'cell' && noun.role === ROLE.week && followsWeekday(tokens, at);
  if (weekly) return [recurrenceItem(at, nounAt + 1, 'week')];
  if (noun.role === ROLE.week) return [vagueItem(at, nounAt + 1, 'weekend')];
  return null;
};
