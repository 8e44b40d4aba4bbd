import { KIND } from '../kinds';
import { ROLE } from '../roles';
import type { Weekday } from '../../calendar/plain-date';
import { recurrenceItem, weekdayItem } from '../items';
import type { Parser } from '../items';
import { MARK } from '../marks';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';
import { readLetterCode } from './month';
import { isJoint, isLineEdge, isMark, isPluralWord, isRangeJoint } from './read';

const MIN = 2;
const MAX = 7;
const SUNDAY: Weekday = 7;

interface WeekdayReading {
  readonly weekday: Weekday;
  readonly next: number;
}

/** Thứ Hai is the second day: ISO weekday 1. */
const isoWeekday = (thu: number): Weekday => (thu - 1) as Weekday;

const readThu = (tokens: Tokens, at: number): WeekdayReading | null => {
  const token = tokenAt(tokens, at);
  if (token.kind === KIND.number) {
    if (token.digits > 2 || token.value < MIN || token.value > MAX) return null;
    return { weekday: isoWeekday(token.value), next: at + 1 };
  }
  if (token.role === ROLE.schoolYear) return { weekday: isoWeekday(5), next: at + 1 };
  if (token.kind !== KIND.word || token.value < MIN || token.value > MAX) return null;
  return { weekday: isoWeekday(token.value), next: at + 1 };
};

/** Nouns that are counted with "thứ": "lần thứ Ba", "kỳ họp thứ 5", "tuần thứ hai", "ngày thứ năm của trại". */
const isOrdinal = (tokens: Tokens, at: number, next: number): boolean => {
  const previous = tokenAt(tokens, at - 1);
  if (
    previous.role === ROLE.times ||
    previous.role === ROLE.countingNoun ||
    previous.role === ROLE.label ||
    previous.role === ROLE.week
  )
    return true;
  if (previous.role === ROLE.quarter || previous.role === ROLE.year || previous.role === ROLE.term) return true;
  if (previous.role === ROLE.place || previous.role === ROLE.numberSign || previous.role === ROLE.counted) return true;
  const after = tokenAt(tokens, next);
  return (
    previous.role === ROLE.day && (after.text === 'của' || (after.kind === KIND.word && after.role === ROLE.plain))
  );
};

/** "PCT.CN", "KH-CN": letters of a longer abbreviation. */
const isInCode = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).glued &&
  isMark(tokenAt(tokens, at - 1), MARK.dot | MARK.hyphen | MARK.plus) &&
  tokenAt(tokens, at - 1).glued &&
  tokenAt(tokens, at - 2).kind === KIND.word &&
  tokenAt(tokens, at - 2).role === ROLE.plain;

const isCode = (token: Token): boolean => token.text === 't' && token.letters === 'upper';

const readOne = (tokens: Tokens, at: number): WeekdayReading | null => {
  const token = tokenAt(tokens, at);
  if (token.role === ROLE.ordinal) return readThu(tokens, at + 1);
  if (token.role === ROLE.sunday) {
    if (token.lexeme?.text === 'cn' && (token.letters !== 'upper' || isInCode(tokens, at))) return null;
    return { weekday: SUNDAY, next: at + 1 };
  }
  if (!isCode(token)) return null;
  const code = readLetterCode(tokens, at);
  return code && code.value >= MIN && code.value <= MAX ? { weekday: isoWeekday(code.value), next: code.next } : null;
};

/** A bare number or word that goes on "thứ 2, 4, 6": not the day of a date, not an hour. */
const readMember = (tokens: Tokens, at: number): WeekdayReading | null => {
  const full = readOne(tokens, at);
  if (full) return full;
  const token = tokenAt(tokens, at);
  if (token.kind !== KIND.number || token.digits > 1) return null;
  const after = tokenAt(tokens, at + 1);
  if (
    isMark(after, MARK.slash | MARK.colon | MARK.percent | MARK.dot) ||
    after.role === ROLE.hour ||
    after.role === ROLE.month ||
    after.role === ROLE.counted
  )
    return null;
  if (after.kind === KIND.word && after.role === ROLE.plain) return null;
  return readThu(tokens, at);
};

/** "Hai 16/10", "Năm⏎19/10", "Ba (17/10)": the column of a week leaves "thứ" out. Only at the head of a cell. */
export const shortWeekday: Parser = (tokens, at, scope) => {
  if (scope.mode !== 'cell' || !isLineEdge(tokenAt(tokens, at - 1)) || tokenAt(tokens, at).letters === 'lower')
    return null;
  const reading = readThu(tokens, at);
  if (!reading) return null;
  const parted =
    tokenAt(tokens, reading.next).kind === KIND.newline || isMark(tokenAt(tokens, reading.next), MARK.open);
  const day = parted ? reading.next + 1 : reading.next;
  const date = tokenAt(tokens, day).kind === KIND.number && isMark(tokenAt(tokens, day + 1), MARK.slash);
  return date ? [weekdayItem(at, reading.next, { weekdays: [reading.weekday], range: false })] : null;
};

/** The figure after a hyphen, -1 without one. */
const nextInTurn = (tokens: Tokens, at: number): number => {
  const figure = tokenAt(tokens, at + 1);
  return isMark(tokenAt(tokens, at), MARK.hyphen | MARK.dash) && figure.digits === 1 ? figure.value : -1;
};

/** "tối 2-4-6", "sáng 3-5-7", a field "2-4-6": the weekdays of a course in turns, figures only. */
export const weekdayTurn: Parser = (tokens, at, scope) => {
  const { digits, value } = tokenAt(tokens, at);
  if (digits !== 1 || (value !== 2 && value !== 3)) return null;
  const before = tokenAt(tokens, at - 1);
  const heads = scope.mode === 'cell' && (isLineEdge(before) || isMark(before, MARK.open));
  if (before.role !== ROLE.session && !heads) return null;
  if (nextInTurn(tokens, at + 1) !== value + 2 || nextInTurn(tokens, at + 3) !== value + 4) return null;
  // "2-4-6/3", "2-4-6 tháng 3": days of a month.
  const after = tokenAt(tokens, at + 5);
  if (isMark(after, MARK.slash | MARK.hyphen | MARK.dash | MARK.dot) || after.role === ROLE.month) return null;
  const weekdays = [isoWeekday(value), isoWeekday(value + 2), isoWeekday(value + 4)];
  return [weekdayItem(at, at + 5, { weekdays, range: false })];
};

/** "các thứ Hai", "vào các ngày thứ Ba", "mọi chiều thứ Sáu", "các buổi tối thứ Tư": a word of number before. */
const isPlural = (tokens: Tokens, at: number): boolean => {
  let index = at - 1;
  while (tokenAt(tokens, index).role === ROLE.day || tokenAt(tokens, index).role === ROLE.session) index -= 1;
  return isPluralWord(tokenAt(tokens, index));
};

/** "Thứ 7, CN ngày 13, 14/6", "thứ Bảy và Chủ nhật 13-14/6": more days than one behind the weekdays. */
const severalDaysFollow = (tokens: Tokens, joint: Token, at: number): boolean => {
  if (isRangeJoint(joint)) return false;
  const first = tokenAt(tokens, at).role === ROLE.day ? at + 1 : at;
  const next = isMark(tokenAt(tokens, first + 1), MARK.slash) ? first + 3 : first + 1;
  const last = tokenAt(tokens, next + 1).role === ROLE.day ? next + 2 : next + 1;
  const figures = tokenAt(tokens, first).digits <= 2 && tokenAt(tokens, last).kind === KIND.number;
  return figures && tokenAt(tokens, last).digits <= 2 && isJoint(tokenAt(tokens, next)) && endsDay(tokens, last + 1);
};

/** A month behind the last of them, not an hour. */
const endsDay = (tokens: Tokens, at: number): boolean =>
  isMark(tokenAt(tokens, at), MARK.slash) || tokenAt(tokens, at).role === ROLE.month;

/** True when days follow, in a bracket or not: then the weekdays are theirs. */
const daysFollow = (tokens: Tokens, at: number): boolean => {
  let index = at;
  while (
    isMark(tokenAt(tokens, index), MARK.open | MARK.comma | MARK.colon) ||
    tokenAt(tokens, index).role === ROLE.day
  )
    index += 1;
  const after = tokenAt(tokens, index + 1);
  return tokenAt(tokens, index).kind === KIND.number && after.role !== ROLE.hour && !isMark(after, MARK.colon);
};

/** "8h - 11h (Chủ nhật nghỉ)": the day on which nothing is held. */
const isDayOff = (tokens: Tokens, at: number): boolean => {
  if (tokenAt(tokens, at).text !== 'nghỉ') return false;
  const after = tokenAt(tokens, at + 1);
  return after.kind !== KIND.word && after.kind !== KIND.number;
};

/** "Thứ Ba", "thứ 3", "T3", "T.3", "CN", "thứ 2, 4, 6", "thứ Hai đến thứ Sáu", "thứ Bảy và Chủ nhật". */
export const weekday: Parser = (tokens, at) => {
  const first = readOne(tokens, at);
  if (!first || isOrdinal(tokens, at, first.next)) return null;
  const weekdays: Weekday[] = [first.weekday];
  let range = false;
  let next = first.next;
  for (;;) {
    const joint = tokenAt(tokens, next);
    if (!isJoint(joint)) break;
    const member = readMember(tokens, next + 1);
    if (!member) break;
    // A weekday with its own date is the next point of time, not a member of this list.
    const after = tokenAt(tokens, member.next);
    if (after.kind === KIND.number || after.role === ROLE.day) {
      if (weekdays.length === 1 && !severalDaysFollow(tokens, joint, member.next)) break;
    }
    if (isRangeJoint(joint)) range = true;
    weekdays.push(member.weekday);
    next = member.next;
  }
  if (isDayOff(tokens, next)) return null;
  const item = weekdayItem(at, next, { weekdays, range: range && weekdays.length === 2 });
  const weekly = weekdays.length === 1 && isPlural(tokens, at) && !daysFollow(tokens, next);
  return weekly ? [recurrenceItem(at, at, 'week'), item] : [item];
};
