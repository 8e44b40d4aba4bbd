import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { recurrenceItem } from '../items';
import type { Every, Item, Parser } from '../items';
import { MARK } from '../marks';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';
import { isMark, isPluralWord, readNumberWords, readSmallNumber } from './read';

const unitOf = (token: Token): Every | null => {
  switch (token.role) {
    case ROLE.day:
      return 'day';
    case ROLE.week:
      return 'week';
    case ROLE.month:
      return 'month';
    case ROLE.quarter:
      return 'quarter';
    case ROLE.year:
    case ROLE.schoolYear:
      return 'year';
    case ROLE.session:
      return 'day';
    default:
      return null;
  }
};

const recurrence = (from: number, to: number, every: Every): readonly Item[] => [recurrenceItem(from, to, every)];

const isWeekdayWord = (token: Token): boolean => token.role === ROLE.ordinal || token.role === ROLE.sunday;

const NEVER_REPEATED = new Set(['hàng', 'hằng']);

/** Past "1 lần", "một lần", "hai lần" or "/lần" when they follow. */
const pastTimes = (tokens: Tokens, at: number): number => {
  const start = isMark(tokenAt(tokens, at), MARK.slash) ? at + 1 : at;
  const token = tokenAt(tokens, start);
  if (token.role === ROLE.times) return start + 1;
  // "ngày 15/3": figures are looked at first, for this is asked at every "ngày".
  if (token.kind === KIND.number)
    return token.digits <= 2 && tokenAt(tokens, start + 1).role === ROLE.times ? start + 2 : at;
  const count = readNumberWords(tokens, start);
  return count && tokenAt(tokens, count.next).role === ROLE.times ? count.next + 1 : at;
};

/** "hàng tuần", "hằng quý", "mỗi tháng 1 lần", "mỗi 6 tháng", "mỗi thứ Hai", "mỗi tối thứ Ba". */
export const everyUnit: Parser = (tokens, at) => {
  const next = tokenAt(tokens, at + 1);
  if (next.role === ROLE.session && isWeekdayWord(tokenAt(tokens, at + 2))) return recurrence(at, at + 1, 'week');
  const every = unitOf(next);
  if (every !== null && !(next.role === ROLE.session && NEVER_REPEATED.has(tokenAt(tokens, at).text))) {
    return recurrence(at, pastTimes(tokens, at + 2), every);
  }
  if (isWeekdayWord(next)) return recurrence(at, at + 1, 'week');
  const count = readSmallNumber(tokens, at + 1);
  const unit = count && unitOf(tokenAt(tokens, count.next));
  if (!count || unit === null) return null;
  return recurrence(at, pastTimes(tokens, count.next + 1), count.value === 6 && unit === 'month' ? 'half-year' : unit);
};

const ONE_EACH = new Set(['mỗi', 'trong', 'một', 'hàng']);

/** "2 lần/năm", "01 lần mỗi tháng", "6 tháng/lần", "6 tháng 1 lần", "1 tháng một lần". */
export const timesPerUnit: Parser = (tokens, at) => {
  const count = readSmallNumber(tokens, at);
  if (!count) return null;
  const first = tokenAt(tokens, count.next);
  if (first.role === ROLE.times && first.text === 'lần') {
    let unitAt = count.next + 1;
    while (
      isMark(tokenAt(tokens, unitAt), MARK.slash) ||
      ONE_EACH.has(tokenAt(tokens, unitAt).text) ||
      (tokenAt(tokens, unitAt).digits === 1 && tokenAt(tokens, unitAt).value === 1)
    ) {
      unitAt += 1;
    }
    const every = unitAt > count.next + 1 ? unitOf(tokenAt(tokens, unitAt)) : null;
    return every === null ? null : recurrence(at, unitAt + 1, every);
  }
  const unit = unitOf(first);
  if (unit === null || first.role === ROLE.session) return null;
  const end = pastTimes(tokens, count.next + 1);
  if (end === count.next + 1) return null;
  return recurrence(at, end, count.value === 6 && unit === 'month' ? 'half-year' : unit);
};

const COUNTED_EVENTS = new Set(['buổi', 'cuộc', 'số', 'bài', 'tin', 'hoạt động', 'chuyên đề', 'đợt', 'kỳ', 'lượt']);

/** "01 buổi/tháng", "2 bài/tuần", "1 hoạt động/quý": how often, in a time field. */
export const eventsPerUnit: Parser = (tokens, at, scope) => {
  if (scope.mode === 'running' || !COUNTED_EVENTS.has(tokenAt(tokens, at + 1).text)) return null;
  const every = isMark(tokenAt(tokens, at + 2), MARK.slash) ? unitOf(tokenAt(tokens, at + 3)) : null;
  return every === null ? null : recurrence(at, at + 4, every);
};

/** "tháng/lần", "quý một lần", "tuần/lần". */
export const unitPerTime: Parser = (tokens, at) => {
  const every = unitOf(tokenAt(tokens, at));
  const end = pastTimes(tokens, at + 1);
  return every === null || end === at + 1 ? null : recurrence(at, end, every);
};

/** What may stand behind "các ngày trong tuần": nothing that says which week. */
const leavesOpen = (token: Token): boolean =>
  token.kind === KIND.word
    ? token.role === ROLE.plain || token.role === ROLE.from || token.role === ROLE.filler
    : token.kind !== KIND.number && !isMark(token, MARK.slash);

/** "các ngày trong tuần", "tất cả các ngày làm việc (trong tuần)": the day-word or "ngày làm việc" stands at `at`. */
export const dayOfAnyWeek: Parser = (tokens, at) => {
  if (!isPluralWord(tokenAt(tokens, at - 1))) return null;
  const next = tokenAt(tokens, at + 1);
  const ofWeek = next.role === ROLE.filler && tokenAt(tokens, at + 2).text === 'tuần';
  if (ofWeek) return leavesOpen(tokenAt(tokens, at + 3)) ? recurrence(at, at + 3, 'day') : null;
  return tokenAt(tokens, at).text === 'ngày làm việc' && leavesOpen(next) ? recurrence(at, at + 1, 'day') : null;
};

/** "thường xuyên", "định kỳ", "liên tục": again and again, without saying how often. Only a time field says so. */
export const regular: Parser = (tokens, at, scope) => {
  if (scope.mode === 'running') return null;
  const next = tokenAt(tokens, at + 1);
  // "định kỳ hàng quý", "định kỳ mỗi tháng": the unit comes next.
  const every = next.role === ROLE.every ? unitOf(tokenAt(tokens, at + 2)) : unitOf(next);
  if (every !== null && next.role === ROLE.every) return recurrence(at, pastTimes(tokens, at + 3), every);
  return recurrence(at, at + 1, 'unstated');
};
