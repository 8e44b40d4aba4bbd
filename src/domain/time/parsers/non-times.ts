import { KIND } from '../kinds';
import { LINK } from '../links';
import { MARK } from '../marks';
import { numberItem, stopItem, vagueItem } from '../items';
import type { Parser, Scope } from '../items';
import { ROLE, isOneOf, roleSet } from '../roles';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';
import { isLineEdge, isMark, readSmallNumber } from './read';
import { isYearToken, readYearTail, yearPairEnd } from './read-year';

const isLetters = (token: Token): boolean => token.kind === KIND.word && token.glued;

/** Words of times that are written in capitals behind a mark: "7h", "CN", the year "8/4/Giáp Ngọ". */
const NEVER_CODE = roleSet(ROLE.hour, ROLE.minute, ROLE.meridiem, ROLE.sunday, ROLE.stem, ROLE.quarter);

/** A word in capitals, or mixed like "QyĐ", "CTrHĐ": the type or body of a document number. */
const isCodeWord = (token: Token): boolean =>
  isLetters(token) && token.letters !== 'lower' && !isOneOf(NEVER_CODE, token.role);

/** "54/2017/QH14", "61/NQ-HĐND", "89-KH/ĐUK", "12/2021/TT-BTC": numbers of documents. */
export const documentNumber: Parser = (tokens, at) => {
  if (!tokens.codes) return null;
  let index = at + 1;
  let coded = false;
  let afterHyphen = false;
  for (let guard = 0; guard < 24; guard += 1) {
    const token = tokenAt(tokens, index);
    if (!token.glued) break;
    const follows = isMark(tokenAt(tokens, index - 1), MARK.slash | MARK.hyphen | MARK.dash | MARK.plus | MARK.dot);
    if (isMark(token, MARK.slash | MARK.hyphen | MARK.dash | MARK.plus | MARK.dot)) index += 1;
    else if (follows && isCodeWord(token)) {
      if (!coded && isMark(tokenAt(tokens, index - 1), MARK.dot)) break;
      afterHyphen ||= !coded && isMark(tokenAt(tokens, index - 1), MARK.hyphen | MARK.dash);
      coded = true;
      index += 1;
    } else if (token.kind === KIND.number || (coded && token.kind === KIND.word)) index += 1;
    else break;
  }
  if (!coded) return null;
  while (isMark(tokenAt(tokens, index - 1), MARK.slash | MARK.hyphen | MARK.dash | MARK.plus | MARK.dot)) index -= 1;
  // "12/6-Thứ Hai", "12/6/2023-CHỦ NHẬT": a hyphen after a date is no document number.
  const slashBefore = isMark(tokenAt(tokens, at + 1), MARK.slash) && tokenAt(tokens, at + 2).kind === KIND.number;
  if (afterHyphen && slashBefore) return null;
  return [stopItem(at, index, 'document-number')];
};

const isFullDate = (tokens: Tokens, at: number): boolean =>
  isMark(tokenAt(tokens, at + 1), MARK.slash | MARK.hyphen | MARK.dot) &&
  isMark(tokenAt(tokens, at + 3), MARK.slash | MARK.hyphen | MARK.dot) &&
  isYearToken(tokenAt(tokens, at + 4)) &&
  tokenAt(tokens, at + 2).value <= 12;

const isClock = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at + 1).role === ROLE.hour ||
  (isMark(tokenAt(tokens, at + 1), MARK.colon) &&
    tokenAt(tokens, at + 2).digits === 2 &&
    tokenAt(tokens, at + 2).glued);

/** Nouns that are counted, and also called by a number: "5 quận", "Quận 6". */
const NUMBERED = new Set(['quận', 'huyện', 'trạm', 'chốt', 'mũi', 'thôn bản', 'giải', 'hạng mục']);

/** Classes and their groups are listed by number: "lớp 5/3, 5/4 và 5/5". */
const SERIES = new Set(['lớp', 'các lớp', 'tổ']);

const pastSeries = (tokens: Tokens, at: number): number => {
  let next = at;
  for (;;) {
    const joiner = tokenAt(tokens, next);
    if (!isMark(joiner, MARK.comma | MARK.semicolon) && joiner.text !== 'và') return next;
    const first = next + 1;
    const pair =
      tokenAt(tokens, first).kind === KIND.number &&
      isMark(tokenAt(tokens, first + 1), MARK.slash) &&
      tokenAt(tokens, first + 2).kind === KIND.number;
    if (!pair || isMark(tokenAt(tokens, first + 3), MARK.slash)) return next;
    next = first + 3;
  }
};

/** "đường 3/2", "hẻm 25/7", "số 12/5", "Công viên 23/9", "phường 12", "đường 30 tháng 4", "Cách mạng Tháng Tám". */
export const placeNumber: Parser = (tokens, at) => {
  const previous = tokenAt(tokens, at - 1);
  const token = tokenAt(tokens, at);
  if (token.role === ROLE.month) {
    const named = previous.role === ROLE.place && (previous.text === 'cách mạng' || previous.text === 'đường');
    return named ? [stopItem(at, at + 2, 'place')] : null;
  }
  const address =
    previous.role === ROLE.placeLabel ||
    (isMark(previous, MARK.colon) && tokenAt(tokens, at - 2).role === ROLE.placeLabel);
  const label = previous.role === ROLE.label || (previous.role === ROLE.counted && NUMBERED.has(previous.text));
  if (previous.role !== ROLE.place && previous.role !== ROLE.numberSign && !label && !address) return null;
  if (isClock(tokens, at) || (previous.role !== ROLE.numberSign && isFullDate(tokens, at))) return null;
  const number = token.kind === KIND.number ? { value: 0, next: at + 1 } : readSmallNumber(tokens, at);
  if (!number) return null;
  let next = number.next;
  while (
    isMark(tokenAt(tokens, next), MARK.slash | MARK.dot | MARK.hyphen) &&
    tokenAt(tokens, next + 1).kind === KIND.number
  )
    next += 2;
  if (next > number.next && SERIES.has(previous.text)) next = pastSeries(tokens, next);
  if (next === number.next && !label && tokenAt(tokens, next).role === ROLE.month) {
    const month = readSmallNumber(tokens, next + 1);
    if (month) next = month.next;
  }
  return [stopItem(at, next, previous.role === ROLE.place ? 'place' : 'number')];
};

const COUNTED = roleSet(ROLE.counted, ROLE.place, ROLE.numberSign, ROLE.duration, ROLE.countingNoun, ROLE.label);

/** Words that stand before the day of a date; a number word is the weekday's ("thứ Hai 24/7"). */
const BEFORE_A_DATE = roleSet(
  ROLE.session,
  ROLE.sunday,
  ROLE.hour,
  ROLE.minute,
  ROLE.number,
  ROLE.meridiem,
  ROLE.feast,
);

/** What may stand before a bracket or colon that holds a date: a day, a weekday, an hour, never a plain word. */
const opensDate = (token: Token): boolean =>
  token.kind !== KIND.word || token.link !== null || isOneOf(BEFORE_A_DATE, token.role);

/** "24/7" is the twenty-fourth of July beside a word of time or alone on its line; after a plain word: round the clock. */
const isRoundTheClock = (tokens: Tokens, at: number, scope: Scope): boolean => {
  const after = tokenAt(tokens, at + 3);
  if (after.role === ROLE.hour || after.role === ROLE.duration || after.role === ROLE.regular) return true;
  if (readYearTail(tokens, at + 3, scope, false) !== null) return false;
  const lead = tokenAt(tokens, at - 1);
  const bracket = isMark(lead, MARK.open) && scope.context.month !== tokenAt(tokens, at + 2).value;
  return !opensDate(bracket && scope.mode === 'running' ? tokenAt(tokens, at - 2) : lead);
};

const HOURS_OF_DAY = 24;
const DAYS_OF_WEEK = 7;

/** "từ ngày 12/6 đến 14/6 tập huấn": behind the first day of a range, above one or after "ngày", stands its last day. */
const closesRange = (tokens: Tokens, at: number): boolean => {
  const first = tokenAt(tokens, at - 4);
  const mark = tokenAt(tokens, at - 3);
  const second = tokenAt(tokens, at - 2);
  if (tokenAt(tokens, at - 1).role !== ROLE.to || first.kind !== KIND.number || second.kind !== KIND.number)
    return false;
  if (!isMark(mark, MARK.slash)) return false;
  return tokenAt(tokens, at - 5).role === ROLE.day || tokenAt(tokens, at).value > tokenAt(tokens, at + 2).value;
};

const isShare = (tokens: Tokens, at: number, scope: Scope): boolean => {
  const a = tokenAt(tokens, at);
  const b = tokenAt(tokens, at + 2);
  const after = tokenAt(tokens, at + 3);
  if (isMark(after, MARK.slash)) return false;
  const lead = tokenAt(tokens, at - 1);
  if (isMark(after, MARK.percent) || (a.value === HOURS_OF_DAY && b.value === HOURS_OF_DAY)) return true;
  if (a.value === HOURS_OF_DAY && b.value === DAYS_OF_WEEK && isRoundTheClock(tokens, at, scope)) return true;
  if (a.value === b.value && a.value > 12 && lead.role !== ROLE.day) return true;
  if (lead.role === ROLE.day || lead.role === ROLE.earlyDay || isYearToken(b)) return false;
  // "báo cáo kết quả trước 10/02": a word of time stands between.
  const earlier = tokenAt(tokens, at - 2);
  if (
    lead.role === ROLE.share ||
    (earlier.role === ROLE.share && lead.link !== LINK.before && lead.link !== LINK.after)
  )
    return true;
  if (closesRange(tokens, at)) return false;
  return isOneOf(COUNTED, after.role) && after.letters === 'lower';
};

/** "5/10 chỉ tiêu", "tỷ lệ 3/4", "1/2 số đoàn viên", "24/24", "trực 24/7", "80/100%": shares. */
export const fraction: Parser = (tokens, at, scope) => {
  if (!isMark(tokenAt(tokens, at + 1), MARK.slash) || tokenAt(tokens, at + 2).kind !== KIND.number) return null;
  return isShare(tokens, at, scope) ? [stopItem(at, at + 3, 'fraction')] : null;
};

const AMOUNTS = roleSet(
  ROLE.day,
  ROLE.month,
  ROLE.year,
  ROLE.week,
  ROLE.quarter,
  ROLE.duration,
  ROLE.minute,
  ROLE.times,
  ROLE.counted,
  ROLE.semester,
  ROLE.label,
  ROLE.schoolYear,
);

/** True when a later word makes the count a point of time nobody can name: "trước 15 ngày", "10 ngày sau". */
const isRelative = (tokens: Tokens, at: number, next: number): boolean => {
  for (let back = 1; back <= 5; back += 1) {
    const token = tokenAt(tokens, at - back);
    if (isLineEdge(token) || isMark(token, MARK.dot | MARK.semicolon)) break;
    if (token.role === ROLE.before || token.role === ROLE.after || token.text === 'sau khi') return true;
  }
  const after = tokenAt(tokens, next).role;
  return after === ROLE.before || after === ROLE.after || tokenAt(tokens, next).text === 'kể từ';
};

const MAX_GROUPS = 12;

/** "02 ngày", "50 ngày", "2,5 ngày", "90 phút", "5 năm", "100%", "1.500.000 đồng", telephone numbers: amounts. */
export const quantity: Parser = (tokens, at, scope) => {
  const first = tokenAt(tokens, at);
  if (first.digits > 4 && first.kind === KIND.number) return [stopItem(at, at + 1, 'number')];
  let next = at + 1;
  let grouped = false;
  while (
    next < at + MAX_GROUPS &&
    isMark(tokenAt(tokens, next), MARK.dot | MARK.comma | MARK.hyphen) &&
    tokenAt(tokens, next).glued &&
    tokenAt(tokens, next + 1).kind === KIND.number &&
    tokenAt(tokens, next + 1).glued
  ) {
    grouped ||= tokenAt(tokens, next + 1).digits >= 3 && !isYearToken(tokenAt(tokens, next + 1));
    next += 2;
  }
  if (grouped) return [stopItem(at, next, 'number')];
  const decimal = next === at + 3 && isMark(tokenAt(tokens, at + 1), MARK.comma | MARK.dot);
  const end = decimal ? next : at + 1;
  const unit = tokenAt(tokens, end);
  if (isMark(unit, MARK.percent)) return [stopItem(at, end + 1, 'number')];
  if (unit.text !== 'buổi' && !isOneOf(AMOUNTS, unit.role)) return null;
  if (decimal && unit.role === ROLE.month && tokenAt(tokens, end + 1).kind === KIND.number) return null;
  if (first.kind === KIND.number && first.digits > 3) return null;
  if (tokenAt(tokens, at - 1).role === ROLE.ordinal) return [stopItem(at, at + 1, 'ordinal')];
  const after = tokenAt(tokens, end + 1);
  if (unit.role === ROLE.year && isYearToken(after)) {
    // "kế hoạch 5 năm 2021-2025"
    const term = yearPairEnd(tokens, end + 1);
    return term > end + 1 ? [stopItem(at, term, 'term')] : null;
  }
  if (scope.mode === 'cell' && isRelative(tokens, at, end + 1)) {
    return [vagueItem(at, end + 1, 'relative')];
  }
  // "02 ngày 12, 13/6": the word also opens the days that follow.
  const opens =
    (unit.role === ROLE.day || unit.role === ROLE.month) &&
    (after.kind === KIND.number || isMark(after, MARK.open | MARK.colon));
  return [stopItem(at, opens ? end : end + 1, 'duration')];
};

/** "3 ngày 2 đêm", "hai ngày một đêm": a length in days and nights. */
export const daysAndNights: Parser = (tokens, at) => {
  const days = readSmallNumber(tokens, at);
  if (!days || tokenAt(tokens, days.next).role !== ROLE.day) return null;
  const nights = readSmallNumber(tokens, days.next + 1);
  if (!nights || tokenAt(tokens, nights.next).text !== 'đêm') return null;
  return [stopItem(at, nights.next + 1, 'duration')];
};

/** A number inside a code ("QH14", "Covid-19", "A12/5") or after a lost separator is no time. */
export const insideCode: Parser = (tokens, at) => {
  const token = tokenAt(tokens, at);
  if (!token.glued) return null;
  const previous = tokenAt(tokens, at - 1);
  // The T of 2023-05-18T07:30 joins a day and its hour.
  const isoJoint = previous.text === 't' && previous.glued && tokenAt(tokens, at - 2).kind === KIND.number;
  const code = previous.kind === KIND.word && previous.role === ROLE.plain && !isoJoint;
  const before = tokenAt(tokens, at - 2);
  // "/3/2026": a gap for the day at the head of a cell.
  const heads = isLineEdge(before);
  const tail = isMark(previous, MARK.slash) && before.kind !== KIND.word && !heads;
  const hyphened =
    isMark(previous, MARK.hyphen) &&
    previous.glued &&
    tokenAt(tokens, at - 2).kind === KIND.word &&
    tokenAt(tokens, at - 2).role === ROLE.plain;
  if (!code && !tail && !hyphened) return null;
  let next = at + 1;
  while (
    isMark(tokenAt(tokens, next), MARK.slash | MARK.dot | MARK.hyphen) &&
    tokenAt(tokens, next).glued &&
    tokenAt(tokens, next + 1).kind === KIND.number
  ) {
    next += 2;
  }
  return [stopItem(at, next, 'code')];
};

const AFTER_A_DAY = new Set(['tại', 'do', 'với', 'để', 'như', 'sẽ']);

/** True when the word makes the number before it a count ("15 đơn vị"). */
const isCount = (token: Token): boolean => {
  if (token.kind !== KIND.word) return false;
  if (token.role === ROLE.plain) return !AFTER_A_DAY.has(token.text);
  return isOneOf(COUNTED, token.role) && token.letters === 'lower';
};

/** "3- Từ 06/5 …", "1 - Ngày 12/5 …": the number of an item, a word behind its hyphen. */
const isListNumber = (tokens: Tokens, at: number): boolean => {
  const before = tokenAt(tokens, at - 1);
  const mark = tokenAt(tokens, at + 1);
  const word = tokenAt(tokens, at + 2);
  const heads = isLineEdge(before) || isMark(before, MARK.semicolon | MARK.dot);
  return heads && isMark(mark, MARK.hyphen | MARK.dash) && word.kind === KIND.word && word.role !== ROLE.earlyDay;
};

/** "Ngày 1 (22/4):", "Ngày 2: 23/4": which day of a journey, its date behind it; not "ngày 15 (mùng 10/5 ÂL)". */
const isDayOfJourney = (tokens: Tokens, at: number): boolean => {
  if (!isMark(tokenAt(tokens, at + 1), MARK.open | MARK.colon)) return false;
  const date = tokenAt(tokens, at + 2).role === ROLE.day ? at + 3 : at + 2;
  const day = tokenAt(tokens, date);
  const slash = tokenAt(tokens, date + 1);
  const month = tokenAt(tokens, date + 2);
  if (day.kind !== KIND.number || !isMark(slash, MARK.slash) || month.kind !== KIND.number) return false;
  return tokenAt(tokens, date + 3).role !== ROLE.lunar && day.value !== tokenAt(tokens, at).value;
};

/** A small number that may be the day of a date further on ("17" in "17, 18 & 19/8"). */
export const bareNumber: Parser = (tokens, at) => {
  const token = tokenAt(tokens, at);
  if (token.digits > 2 || token.value > 39) return null;
  const lead = tokenAt(tokens, at - 1).role;
  // "lần thứ 3, 12/6", "thứ 8 13/6": counted, or no weekday.
  if (lead === ROLE.ordinal) return null;
  const dayWord = lead === ROLE.day || lead === ROLE.earlyDay;
  if (dayWord ? isDayOfJourney(tokens, at) : isListNumber(tokens, at)) return null;
  if (!dayWord && isCount(tokenAt(tokens, at + 1))) return null;
  return [
    numberItem(at, at + 1, {
      value: token.value,
      dayWord,
      afterSession: lead === ROLE.session,
      digits: token.digits,
    }),
  ];
};
