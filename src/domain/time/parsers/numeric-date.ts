import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { stampItem, stopItem } from '../items';
import type { Item, Parser, Scope, Stamp } from '../items';
import { MARK } from '../marks';
import { NO_FLAGS, changedStamp, dayStamp, draftOf, monthStamp, stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';
import { hasDayWord, isMark, standsAlone } from './read';
import { isYearToken, readYearTail, stampWithYear, yearFromDigits } from './read-year';

type Separator = '/' | '-' | '.';

interface Cut {
  readonly mark: Separator;
  /** The token of the number after the separator. */
  readonly at: number;
  /** The separator stands there more than once ("12//6"). */
  readonly doubled: boolean;
}

const isNumber = (token: Token): boolean => token.kind === KIND.number;

/** The separator after a number. A slash may have blanks around it; a hyphen or a dot may not. */
const cutAfter = (tokens: Tokens, at: number): Cut | null => {
  const first = tokenAt(tokens, at);
  if (isMark(first, MARK.slash)) {
    const doubled = isMark(tokenAt(tokens, at + 1), MARK.slash | MARK.dot) && tokenAt(tokens, at + 1).glued;
    const numberAt = doubled ? at + 2 : at + 1;
    return isNumber(tokenAt(tokens, numberAt)) ? { mark: '/', at: numberAt, doubled } : null;
  }
  if (!isMark(first, MARK.hyphen | MARK.dot | MARK.dash) || !first.glued) return null;
  const next = tokenAt(tokens, at + 1);
  if (!isNumber(next) || !next.glued) return null;
  return { mark: isMark(first, MARK.dot) ? '.' : '-', at: at + 1, doubled: false };
};

const MAX_DAY = 31;
const MAX_MONTH = 12;

/** Why day and month cannot be, judged without a year. The length of the month is judged once the year is known. */
export const dayMonthFault = (day: number, month: number): string | null => {
  if (month < 1 || month > MAX_MONTH) return 'month-out-of-range';
  if (day < 1 || day > MAX_DAY) return 'day-out-of-range';
  return null;
};

/** A stamp is a day unless it says otherwise. */
const day = (from: number, to: number, parts: Stamp): Item => stampItem(from, to, parts);

const BLANK: readonly string[] = ['blank'];
const DOUBLED: readonly string[] = ['doubled-separator'];

const isSpaced = (tokens: Tokens, at: number): boolean =>
  isMark(tokenAt(tokens, at), MARK.hyphen | MARK.dash | MARK.dot) && isNumber(tokenAt(tokens, at + 1));

/** "5 - 1 - 2023", "5. 1. 2023": three numbers with the same separator and blanks, the last a year. */
const spacedDate = (tokens: Tokens, at: number): Item | null => {
  const d = tokenAt(tokens, at);
  const m = tokenAt(tokens, at + 2);
  const y = tokenAt(tokens, at + 4);
  if (!isSpaced(tokens, at + 1) || !isSpaced(tokens, at + 3) || !isYearToken(y)) return null;
  if (d.digits > 2 || m.digits > 2 || dayMonthFault(d.value, m.value) !== null) return null;
  return day(at, at + 5, dayStamp(d.value, m.value, y.value, null, NO_FLAGS));
};

/** "12/5/2023", "12-5-2023", "12.5.2023", "12/5-2023", "12/5/23", and what looks like one with a digit wrong. */
const threeParts = (tokens: Tokens, at: number, first: Cut, second: Cut, scope: Scope): readonly Item[] | null => {
  const d = tokenAt(tokens, at);
  const m = tokenAt(tokens, first.at);
  const y = tokenAt(tokens, second.at);
  const next = second.at + 1;
  if (isMark(tokenAt(tokens, next), MARK.slash) && tokenAt(tokens, next + 1).kind === KIND.number) return null;
  const dayWord = hasDayWord(tokens, at);
  const fourDigits = y.digits === 4;
  if (first.mark !== second.mark && !fourDigits) return null;
  if (first.mark !== '/' && first.mark !== second.mark && !dayWord) return null;
  if (!fourDigits) {
    const twoDigits = y.digits === 2;
    if (first.mark !== '/' && !(dayWord || (twoDigits && first.mark === '-' && scope.mode === 'cell'))) return null;
    if (first.mark === '.' && !dayWord) return null;
    if (y.digits > 6) return null;
    if (y.digits === 1 && !dayWord && scope.mode === 'running') return [stopItem(at, next, 'fraction')];
  }
  const year = yearFromDigits(y, next);
  const fault = year.fault ?? dayMonthFault(d.value, m.value);
  const flags = first.doubled || second.doubled ? [...year.flags, 'doubled-separator'] : year.flags;
  return [day(at, next, dayStamp(d.value, m.value, year.year, fault, flags))];
};

/** "12/52023", "125/2023", "1/132023": the separator between month and year or day and month is missing. */
const missingSeparator = (tokens: Tokens, at: number, cut: Cut, scope: Scope): readonly Item[] | null => {
  const a = tokenAt(tokens, at);
  const b = tokenAt(tokens, cut.at);
  if (cut.mark !== '/') return null;
  const likely = hasDayWord(tokens, at) || (scope.mode === 'cell' && standsAlone(tokens, at, cut.at + 1));
  const lostSecond = a.digits <= 2 && (b.digits === 5 || b.digits === 6);
  const lostFirst = a.digits >= 3 && a.digits <= 4 && isYearToken(b) && hasDayWord(tokens, at);
  if (lostSecond && (likely || Math.floor(b.value % 10000) >= 1900) && b.value % 10000 < 2200) {
    return [day(at, cut.at + 1, stampOf({ day: a.value, fault: 'missing-separator' }))];
  }
  return lostFirst ? [day(at, cut.at + 1, stampOf({ fault: 'missing-separator' }))] : null;
};

/** "08/109/2017", "108/9/2017": a day or month of three digits before a year, no number of a document. */
const digitTooMany = (tokens: Tokens, at: number, first: Cut): Item | null => {
  const d = tokenAt(tokens, at);
  const m = tokenAt(tokens, first.at);
  if (first.mark !== '/' || Math.max(d.digits, m.digits) !== 3 || Math.min(d.digits, m.digits) > 2) return null;
  const second = cutAfter(tokens, first.at + 1);
  if (second?.mark !== '/' || !isYearToken(tokenAt(tokens, second.at))) return null;
  if (tokenAt(tokens, at - 1).role === ROLE.numberSign || isMark(tokenAt(tokens, second.at + 1), MARK.slash))
    return null;
  const fault = dayMonthFault(d.value, m.value);
  return day(at, second.at + 1, dayStamp(d.value, m.value, tokenAt(tokens, second.at).value, fault, NO_FLAGS));
};

const isCountedRange = (tokens: Tokens, at: number, next: number): boolean => {
  const after = tokenAt(tokens, next);
  if (after.role === ROLE.month || after.role === ROLE.hour || after.role === ROLE.every) return true;
  return after.role === ROLE.day && !hasDayWord(tokens, at);
};

/** "30-12", "5-7": a day and month in the newspaper's way, unless it is a range of days or hours. */
const hyphenPair = (tokens: Tokens, at: number, cut: Cut, scope: Scope): readonly Item[] | null => {
  const a = tokenAt(tokens, at);
  const b = tokenAt(tokens, cut.at);
  if (isCountedRange(tokens, at, cut.at + 1)) return null;
  const dayWord = hasDayWord(tokens, at);
  if (b.value > MAX_MONTH || b.value < 1 || a.value > MAX_DAY || a.value < 1) return null;
  const ascending = a.value < b.value;
  if (
    ascending &&
    isMark(tokenAt(tokens, cut.at + 1), MARK.hyphen | MARK.dash) &&
    isNumber(tokenAt(tokens, cut.at + 2))
  )
    return null;
  const plural = tokenAt(tokens, at - 2).role === ROLE.filler;
  if (ascending && ((dayWord && plural) || (scope.context.month ?? b.value) !== b.value)) return null;
  const stated = dayWord || closesPair(tokens, at) || endsPairs(tokens, at, cut.at + 1);
  if (ascending && !stated && scope.mode === 'running' && tokenAt(tokens, at - 1).role !== ROLE.session) return null;
  if (cut.mark === '.' && !dayWord) return dottedPair(tokens, at, cut);
  return dayAndMonth(tokens, at, cut, scope, stated);
};

/** "ngày 4 và 5-7": the second of two days that follow each other. */
const closesPair = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at - 1).role === ROLE.and &&
  tokenAt(tokens, at - 2).value === tokenAt(tokens, at).value - 1 &&
  tokenAt(tokens, at - 3).role === ROLE.day;

/** A number, a hyphen and a number that touch. */
const isPair = (tokens: Tokens, at: number): boolean => {
  const a = tokenAt(tokens, at);
  const mark = tokenAt(tokens, at + 1);
  const b = tokenAt(tokens, at + 2);
  return isNumber(a) && isMark(mark, MARK.hyphen) && mark.glued && isNumber(b) && b.glued;
};

/** "từ 1-3 đến 5-7 buổi": an amount, not days. */
const isAmount = ({ role, text }: Token): boolean =>
  role === ROLE.counted || role === ROLE.duration || role === ROLE.times || text === 'buổi';

/** "từ 22-4 đến 1-5": the pair at `at` and one on the other side of "đến" are the ends of a range. */
const endsPairs = (tokens: Tokens, at: number, next: number): boolean => {
  if (tokenAt(tokens, at - 1).role === ROLE.to && isPair(tokens, at - 4)) return !isAmount(tokenAt(tokens, next));
  if (tokenAt(tokens, next).role !== ROLE.to) return false;
  const other = tokenAt(tokens, next + 1).role === ROLE.day ? next + 2 : next + 1;
  return isPair(tokens, other) && !isAmount(tokenAt(tokens, other + 3));
};

/** "12.6" without "ngày" is a date only beside another date: left to the range and list refiners. */
const dottedPair = (tokens: Tokens, at: number, cut: Cut): readonly Item[] | null => {
  if (isMark(tokenAt(tokens, cut.at + 1), MARK.dot) && tokenAt(tokens, cut.at + 1).glued) return null;
  const a = tokenAt(tokens, at);
  const b = tokenAt(tokens, cut.at);
  return [day(at, cut.at + 1, stampOf({ day: a.value, month: b.value, certain: false, flags: ['dotted'] }))];
};

const dayAndMonth = (
  tokens: Tokens,
  at: number,
  cut: Cut,
  scope: Scope,
  certain: boolean,
  fault: string | null = null,
): readonly Item[] => {
  const d = tokenAt(tokens, at);
  const m = tokenAt(tokens, cut.at);
  const leap = tokenAt(tokens, cut.at + 1).role === ROLE.leap;
  const next = leap ? cut.at + 2 : cut.at + 1;
  const parts = draftOf(dayStamp(d.value, m.value, null, fault, cut.doubled ? DOUBLED : NO_FLAGS));
  parts.certain = certain || leap;
  if (leap) {
    parts.leap = true;
    parts.calendar = 'lunar';
  }
  return [stampWithYear(at, next, parts, readYearTail(tokens, next, scope, false))];
};

const slashPair = (tokens: Tokens, at: number, cut: Cut, scope: Scope): readonly Item[] | null => {
  const a = tokenAt(tokens, at);
  const b = tokenAt(tokens, cut.at);
  const dayWord = hasDayWord(tokens, at);
  if (isYearToken(b) && a.digits <= 2) {
    if (a.value >= 1 && a.value <= MAX_MONTH && !dayWord) {
      // "ngày   /3/2026": the day is left to be filled in.
      const flags = isMark(tokenAt(tokens, at - 1), MARK.slash) ? BLANK : NO_FLAGS;
      return [stampItem(at, cut.at + 1, changedStamp(monthStamp(a.value, b.value, null), { flags }))];
    }
    if (a.value >= 1 && a.value <= MAX_MONTH) {
      return [
        stampItem(
          at,
          cut.at + 1,
          stampOf({
            unit: 'month',
            month: a.value,
            year: b.value,
            flags: ['day-missing'],
          }),
        ),
      ];
    }
    if (dayWord || (scope.mode === 'cell' && standsAlone(tokens, at, cut.at + 1))) {
      return [stampItem(at, cut.at + 1, monthStamp(null, null, 'month-out-of-range'))];
    }
    return [stopItem(at, cut.at + 1, 'number')];
  }
  if (a.digits > 2 || b.digits > 2) return [stopItem(at, cut.at + 1, 'number')];
  const fault = dayMonthFault(a.value, b.value);
  if (fault === null) return dayAndMonth(tokens, at, cut, scope, dayWord);
  const year = readYearTail(tokens, cut.at + 1, scope, false);
  const near = a.value !== b.value && a.value <= 39 && b.value <= 15;
  const alone = scope.mode === 'cell' && near && standsAlone(tokens, at, cut.at + 1);
  if (dayWord || alone || (year !== null && near)) return dayAndMonth(tokens, at, cut, scope, true, fault);
  return [stopItem(at, cut.at + 1, 'fraction')];
};

/**
 * Days written in figures, day first as everywhere in Việt Nam: 5/1/2023, 05.01.2023, 5-1-2023, 05/01/23, 5/1,
 * 30-12, and months 5/2023. Dates that cannot be are read with their fault, never mended.
 */
export const numericDate: Parser = (tokens, at, scope) => {
  const first = cutAfter(tokens, at + 1);
  if (!first) {
    const spaced = spacedDate(tokens, at);
    return spaced ? [spaced] : null;
  }
  const a = tokenAt(tokens, at);
  const b = tokenAt(tokens, first.at);
  const overlong = digitTooMany(tokens, at, first);
  if (overlong) return [overlong];
  if (a.digits <= 2 && b.digits <= 2) {
    const second = cutAfter(tokens, first.at + 1);
    const three = second && threeParts(tokens, at, first, second, scope);
    if (three) return three;
    // "05-07/01/2026": a range whose second end is written in full.
    if (second && first.mark === '-' && second.mark !== '-') return mixedPair(tokens, at, first, second);
    if (second && first.mark === '.' && second.mark === '.') return [stopItem(at, second.at + 1, 'number')];
  }
  const missing = missingSeparator(tokens, at, first, scope);
  if (missing) return missing;
  if (first.mark === '/') return slashPair(tokens, at, first, scope);
  if (isMonthAlone(tokens, at, first, scope)) return [stampItem(at, first.at + 1, monthStamp(a.value, b.value, null))];
  return a.digits <= 2 && b.digits <= 2 ? hyphenPair(tokens, at, first, scope) : null;
};

/** "06.2026", "6-2026" as a whole field. */
const isMonthAlone = (tokens: Tokens, at: number, cut: Cut, scope: Scope): boolean => {
  const { digits, value } = tokenAt(tokens, at);
  const month = digits <= 2 && value >= 1 && value <= MAX_MONTH && isYearToken(tokenAt(tokens, cut.at));
  return month && scope.mode === 'cell' && !hasDayWord(tokens, at) && standsAlone(tokens, at, cut.at + 1);
};

/** "12-5/2023" after "ngày" is one day; otherwise a range, whose first number is read apart. */
const mixedPair = (tokens: Tokens, at: number, first: Cut, second: Cut): readonly Item[] | null => {
  const y = tokenAt(tokens, second.at);
  if (!isYearToken(y) || !hasDayWord(tokens, at) || first.mark !== '-') return null;
  const d = tokenAt(tokens, at);
  const m = tokenAt(tokens, first.at);
  const fault = dayMonthFault(d.value, m.value);
  return [day(at, second.at + 1, dayStamp(d.value, m.value, y.value, fault, NO_FLAGS))];
};

/** 2023-05-18, 2023/05/18, 2023-05: the order of computers. */
export const isoDate: Parser = (tokens, at) => {
  const y = tokenAt(tokens, at);
  if (!isYearToken(y)) return null;
  const first = cutAfter(tokens, at + 1);
  if (!first || first.mark === '.') return null;
  const m = tokenAt(tokens, first.at);
  if (m.digits > 2) return null;
  const second = cutAfter(tokens, first.at + 1);
  if (!second) {
    if (m.digits !== 2 || m.value < 1 || m.value > MAX_MONTH) return null;
    return [stampItem(at, first.at + 1, monthStamp(m.value, y.value, null))];
  }
  const d = tokenAt(tokens, second.at);
  if (second.mark !== first.mark || d.digits > 2) return null;
  const fault = dayMonthFault(d.value, m.value);
  // 2023-05-18T07:30: the letter only joins.
  const joined = tokenAt(tokens, second.at + 1);
  const next = joined.text === 't' && joined.glued ? second.at + 2 : second.at + 1;
  return [day(at, next, dayStamp(d.value, m.value, y.value, fault, NO_FLAGS))];
};
