import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { MARK } from '../marks';
import { clockItem, stopItem } from '../items';
import type { Parser } from '../items';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';
import { isLineEdge, isMark, isRangeJoint, readNumberWords, readSmallNumber } from './read';
import type { Reading } from './read';

const MAX_HOUR = 24;
const MAX_MINUTE = 59;
const MINUTE_STEP = 5;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly certain: boolean;
}

const clockFault = (hour: number, minute: number): string | null => {
  if (hour > MAX_HOUR || (hour === MAX_HOUR && minute > 0)) return 'hour-out-of-range';
  return minute > MAX_MINUTE ? 'minute-out-of-range' : null;
};

const isMinutes = (token: Token): boolean => token.kind === KIND.number && token.digits <= 2;

/** Past "phút", "ph" or the sign ’ that may close the minutes. */
const afterMinutes = (tokens: Tokens, at: number): number => {
  const token = tokenAt(tokens, at);
  if (token.role === ROLE.minute) return at + 1;
  if (isMark(token, MARK.apostrophe)) return isMark(tokenAt(tokens, at + 1), MARK.apostrophe) ? at + 2 : at + 1;
  return at;
};

const isNumberedLabel = (token: Token): boolean =>
  token.role === ROLE.times ||
  token.role === ROLE.label ||
  token.role === ROLE.countingNoun ||
  token.role === ROLE.counted;

/** "07:30", "7:30:00". One digit after the colon is no minute; a ratio like 1:500 is no clock. */
const colonClock = (tokens: Tokens, at: number): Clock | null => {
  const hour = tokenAt(tokens, at);
  const minute = tokenAt(tokens, at + 2);
  const tight = minute.glued || tokenAt(tokens, at + 1).glued;
  // "Lần 1: 20-21/4", "Đợt 2: 15 đội": the number of a label, not an hour.
  if (!minute.glued && isNumberedLabel(tokenAt(tokens, at - 1))) return null;
  if (!isMark(tokenAt(tokens, at + 1), MARK.colon) || minute.kind !== KIND.number || minute.digits !== 2 || !tight)
    return null;
  if (
    !minute.glued &&
    !isMark(tokenAt(tokens, at + 3), MARK.hyphen | MARK.dash | MARK.close) &&
    tokenAt(tokens, at + 3).kind !== KIND.end
  )
    return null;
  const second = tokenAt(tokens, at + 4);
  const seconds = isMark(tokenAt(tokens, at + 3), MARK.colon) && tokenAt(tokens, at + 3).glued && second.digits === 2;
  if (second.kind === KIND.number && !seconds && isMark(tokenAt(tokens, at + 3), MARK.colon) && second.glued)
    return null;
  let next = seconds ? at + 5 : at + 3;
  if (tokenAt(tokens, next).role === ROLE.hour && tokenAt(tokens, next).glued) next += 1;
  return { hour: hour.value, minute: minute.value, next: afterMinutes(tokens, next), certain: true };
};

/** Where a clock written with a dot ends ("07.30"): two digits on both sides, minutes in steps of five; -1 = none. */
const pastDotted = (tokens: Tokens, at: number): number => {
  const hour = tokenAt(tokens, at);
  const dot = tokenAt(tokens, at + 1);
  const minute = tokenAt(tokens, at + 2);
  if (hour.kind !== KIND.number || hour.digits !== 2 || hour.value >= MAX_HOUR) return -1;
  if (!isMark(dot, MARK.dot) || !dot.glued || !minute.glued) return -1;
  const counts = minute.kind === KIND.number && minute.digits === 2;
  return counts && minute.value <= MAX_MINUTE && minute.value % MINUTE_STEP === 0 ? at + 3 : -1;
};

/** "14.00 ngày 23/3", "từ 07.30 đến 11.00 ngày 22/3": hours as the army writes them, known by the day after them. */
const dottedClock = (tokens: Tokens, at: number): Clock | null => {
  const next = pastDotted(tokens, at);
  if (next < 0) return null;
  const joint = tokenAt(tokens, next);
  const last = isRangeJoint(joint) ? pastDotted(tokens, next + 1) : next;
  if (last < 0 || tokenAt(tokens, last).role !== ROLE.day) return null;
  return { hour: tokenAt(tokens, at).value, minute: tokenAt(tokens, at + 2).value, next, certain: true };
};

const LAST_MONTH = 12;

/** "8.30", "14.00": no day and month of the year. */
const isOnlyClock = (tokens: Tokens, at: number): boolean => {
  const [hour, dot, minute] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (hour.kind !== KIND.number || hour.digits > 2 || hour.value >= MAX_HOUR || !isMark(dot, MARK.dot)) return false;
  if (!dot.glued || !minute.glued || minute.kind !== KIND.number || minute.digits !== 2) return false;
  return (minute.value === 0 || minute.value > LAST_MONTH) && minute.value <= MAX_MINUTE;
};

const isDotted = (tokens: Tokens, at: number): boolean => isOnlyClock(tokens, at) || pastDotted(tokens, at) > 0;

/** Nothing on that side that would make the figures an amount. */
const isFree = (token: Token): boolean =>
  isLineEdge(token) ||
  token.link !== null ||
  token.role === ROLE.session ||
  isMark(token, MARK.comma | MARK.colon | MARK.open | MARK.semicolon);

/** "08.00 - 08.30", "14.30" in a time field: one of the two is no day and month. */
const dottedInCell = (tokens: Tokens, at: number): Clock | null => {
  const clock = { hour: tokenAt(tokens, at).value, minute: tokenAt(tokens, at + 2).value, next: at + 3, certain: true };
  if (!isDotted(tokens, at) || isMark(tokenAt(tokens, at + 3), MARK.dot)) return null;
  const forth = isRangeJoint(tokenAt(tokens, at + 3)) && isDotted(tokens, at + 4) ? at + 4 : -1;
  const back = isRangeJoint(tokenAt(tokens, at - 1)) && isDotted(tokens, at - 4) ? at - 4 : -1;
  // Alone it has all its figures: "8.30" may be a mark of a school.
  const alone = forth < 0 && back < 0;
  if (alone && pastDotted(tokens, at) < 0) return null;
  const sure = isOnlyClock(tokens, at) || (forth > 0 && isOnlyClock(tokens, forth)) || isOnlyClock(tokens, back);
  return sure && isFree(tokenAt(tokens, at - 1)) && isFree(tokenAt(tokens, at + 3)) ? clock : null;
};

/** Where the minutes after "giờ" stand: at once, or after a colon or dot ("7h:30"). */
const minutesAt = (tokens: Tokens, at: number): number => {
  const token = tokenAt(tokens, at);
  if (isMinutes(token)) return at;
  const joined =
    isMark(token, MARK.colon | MARK.dot) &&
    token.glued &&
    tokenAt(tokens, at + 1).glued &&
    isMinutes(tokenAt(tokens, at + 1));
  return joined ? at + 1 : -1;
};

/** True when the number after "giờ" is not its minutes but a day ("8 giờ 12/6", "8h 15 tháng 6"). */
const isNextDate = (tokens: Tokens, at: number): boolean => {
  const after = tokenAt(tokens, at + 1);
  if (isMark(after, MARK.slash) && tokenAt(tokens, at + 2).kind === KIND.number) return true;
  if (isMark(after, MARK.hyphen | MARK.dash | MARK.dot) && after.glued && tokenAt(tokens, at + 2).glued) {
    const then = tokenAt(tokens, at + 3);
    return (
      tokenAt(tokens, at + 2).kind === KIND.number &&
      isMark(then, MARK.slash | MARK.hyphen | MARK.dot) &&
      tokenAt(tokens, at + 4).kind === KIND.number
    );
  }
  if (tokenAt(tokens, at).glued) return false;
  return after.role === ROLE.month || after.role === ROLE.hour;
};

const MINUTES_AN_HOUR = 60;

/** "kém 15", "kém mười phút" after the hour. */
const minutesShort = (tokens: Tokens, at: number): Reading<number> | null => {
  if (tokenAt(tokens, at).text !== 'kém') return null;
  const minutes = readSmallNumber(tokens, at + 1);
  if (!minutes || minutes.value < 1 || minutes.value > MAX_MINUTE) return null;
  return { value: minutes.value, next: afterMinutes(tokens, minutes.next) };
};

/** "7h30", "7g30", "14 giờ 00’", "8h", "7 giờ rưỡi", "8 giờ kém 15", "7h30ph". */
const wordClock = (tokens: Tokens, at: number, hour: Reading<number>): Clock | null => {
  const unit = tokenAt(tokens, hour.next);
  if (unit.role !== ROLE.hour) return null;
  const gram = unit.lexeme?.value === 1;
  let next = hour.next + 1;
  // "7 giờ g" never; but "7 giờ" may be followed by a colon that is its minutes' or the row's.
  const minuteAt = minutesAt(tokens, next);
  const minute = tokenAt(tokens, minuteAt);
  if (minuteAt >= 0 && !isNextDate(tokens, minuteAt)) {
    next = afterMinutes(tokens, minuteAt + 1);
    return { hour: hour.value, minute: minute.value, next, certain: true };
  }
  if (tokenAt(tokens, next).role === ROLE.halfPast)
    return { hour: hour.value, minute: 30, next: next + 1, certain: true };
  const short = minutesShort(tokens, next);
  if (short && hour.value > 0) {
    return { hour: hour.value - 1, minute: MINUTES_AN_HOUR - short.value, next: short.next, certain: true };
  }
  if (isMark(tokenAt(tokens, next), MARK.apostrophe)) next += 1;
  const words = tokenAt(tokens, next).kind === KIND.word ? readNumberWords(tokens, next) : null;
  if (words && words.value <= MAX_MINUTE && tokenAt(tokens, words.next).role === ROLE.minute) {
    return { hour: hour.value, minute: words.value, next: words.next + 1, certain: true };
  }
  return { hour: hour.value, minute: 0, next, certain: !gram };
};

/** What is done for so many hours: "40 giờ học", "8 giờ làm việc". */
const WORK = new Set(['học', 'làm', 'công', 'tình', 'lao động', 'giảng', 'dạy', 'đồng hồ', 'tín chỉ']);

const DURATION_LEADS = new Set(['trong', 'suốt', 'kéo dài', 'khoảng', 'tối thiểu', 'tối đa', 'ít nhất', 'mỗi', 'quá']);

const SPANS = new Set(['vòng', 'khoảng', 'thời gian', 'khoảng thời gian']);

/** "trong vòng 2 giờ", "trong một thời gian từ 2 - 6 giờ", "trong khoảng 2 đến 3 giờ": a length with two ends. */
const isSpan = (tokens: Tokens, at: number): boolean => {
  let index = at - 1;
  const joint = tokenAt(tokens, index);
  if (isRangeJoint(joint) && tokenAt(tokens, index - 1).kind === KIND.number) {
    index -= 2;
  }
  if (tokenAt(tokens, index).role === ROLE.from) index -= 1;
  if (!SPANS.has(tokenAt(tokens, index).text)) return false;
  const { text } = tokenAt(tokens, index - 1);
  return text === 'trong' || (text === 'một' && tokenAt(tokens, index - 2).text === 'trong');
};

/** "trong 2 giờ", "8 giờ/ngày", "48h", "40 giờ học": how long, not when. */
const isDuration = (tokens: Tokens, at: number, clock: Clock, hour: Reading<number>): boolean => {
  const after = tokenAt(tokens, clock.next);
  if (isMark(after, MARK.slash) && tokenAt(tokens, clock.next + 1).kind === KIND.word) return true;
  if (after.kind === KIND.word && after.letters === 'lower' && after.role === ROLE.plain) {
    if (WORK.has(after.text)) return true;
  }
  const bare = clock.minute === 0 && clock.next === hour.next + 1;
  if (!bare) return false;
  if (hour.value > MAX_HOUR) return true;
  const lead = tokenAt(tokens, at - 1);
  const previous = tokenAt(tokens, at - 2);
  if (lead.text === 'trong' || lead.text === 'mỗi' || lead.text === 'suốt') return true;
  if (isSpan(tokens, at)) return true;
  return DURATION_LEADS.has(lead.text) && (previous.text === 'trong' || lead.text.startsWith('tối'));
};

const isEnglish = ({ text }: Token): boolean => text === 'am' || text === 'pm';

const readMeridiem = (tokens: Tokens, at: number): number | null => {
  const token = tokenAt(tokens, at);
  if (token.role !== ROLE.meridiem) return null;
  // Typed without marks, "8 am" is lunar: in small letters the word must touch, or follow minutes.
  const stated = token.letters === 'upper' || (isEnglish(token) && (token.glued || token.text === 'pm'));
  return stated ? (token.lexeme?.value ?? 0) : null;
};

/** "2:30 PM", "02:30:00 CH" (the clock of Excel in Vietnamese), "7:30 AM". */
const withMeridiem = (clock: Clock, meridiem: number): number =>
  meridiem === 1 && clock.hour < 12 ? clock.hour + 12 : meridiem === 0 && clock.hour === 12 ? 0 : clock.hour;

/** "8 AM", "2PM": an hour without minutes; the Vietnamese SA and CH stand behind minutes only. */
const meridiemClock = (tokens: Tokens, at: number): Clock | null => {
  const hour = tokenAt(tokens, at);
  const half = tokenAt(tokens, at + 1);
  if (!isEnglish(half) || readMeridiem(tokens, at + 1) === null || hour.value < 1 || hour.value > 12) return null;
  return { hour: hour.value, minute: 0, next: at + 1, certain: true };
};

/** Times of day: "07:30", "7h30", "7g30", "14 giờ 00 phút", "7 giờ rưỡi", "mười bốn giờ", "2:30 PM". */
export const clock: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  let hour: Reading<number> | null;
  if (token.kind === KIND.number) {
    if (token.digits > 2) return null;
    hour = { value: token.value, next: at + 1 };
  } else {
    hour = readNumberWords(tokens, at);
  }
  if (!hour) return null;
  const found =
    (token.kind === KIND.number
      ? (colonClock(tokens, at) ??
        dottedClock(tokens, at) ??
        (scope.mode === 'cell' ? dottedInCell(tokens, at) : null) ??
        meridiemClock(tokens, at))
      : null) ?? wordClock(tokens, at, hour);
  if (!found) return null;
  if (isDuration(tokens, at, found, hour)) return [stopItem(at, found.next, 'duration')];
  const fault = clockFault(found.hour, found.minute);
  if (fault !== null && scope.mode === 'running' && !found.certain) return [stopItem(at, found.next, 'number')];
  const meridiem = readMeridiem(tokens, found.next);
  const hour24 = meridiem === null ? found.hour : withMeridiem(found, meridiem);
  const to = meridiem === null ? found.next : found.next + 1;
  return [clockItem(at, to, { time: { hour: hour24, minute: found.minute }, certain: found.certain, fault })];
};
