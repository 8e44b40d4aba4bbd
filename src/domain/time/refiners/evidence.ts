import { KIND } from '../kinds';
import { MARK } from '../marks';
import type { Scope, Stamp } from '../items';
import { ROLE, isOneOf, roleSet } from '../roles';
import { LEAD, everyStamp, isLed, someStamp } from '../moment';
import type { Moment } from '../moment';
import { NAMED_DAYS } from '../named-days';
import { isLineEdge, isMark } from '../parsers/read';
import { isBareWeek, isCertain } from '../stamp';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';

// Predicates of stamps stand here by name: a function written where it is used is made anew at every call.
const HIGHEST_GRADE = 12;
const NAMED_DATES: ReadonlySet<number> = new Set(
  NAMED_DAYS.filter((named) => named.calendar === 'solar').map((named) => named.day * 100 + named.month),
);
const isNamedDate = (s: Stamp): boolean => NAMED_DATES.has((s.day ?? 0) * 100 + (s.month ?? 0));
const isLateDay = (s: Stamp): boolean => s.unit === 'day' && (s.day ?? 0) > HIGHEST_GRADE;
const isDotted = (s: Stamp): boolean => s.flags.includes('dotted');
const isNamed = (s: Stamp): boolean => s.unit === 'named';
const isVaguePart = (s: Stamp): boolean => s.unit === 'part-of-year' && s.year === null;
const isWeek = (s: Stamp): boolean => s.unit === 'week';

const isEdge = (token: Token): boolean =>
  isLineEdge(token) ||
  isMark(
    token,
    MARK.dot |
      MARK.semicolon |
      MARK.colon |
      MARK.open |
      MARK.close |
      MARK.comma |
      MARK.hyphen |
      MARK.dash |
      MARK.bullet |
      MARK.quote |
      MARK.openQuote |
      MARK.closeQuote |
      MARK.stop |
      MARK.bar,
  );

const parts = (token: Token): boolean => token.kind === KIND.newline || isMark(token, MARK.bar);

/** "11/7; 12/7": days of which each is written out. */
const startsPair = (tokens: Tokens, to: number): boolean =>
  isMark(tokenAt(tokens, to), MARK.semicolon) && isMark(tokenAt(tokens, to + 2), MARK.slash);

/** "5/6, 12": a number behind the mark at `to` belongs to what stands before it, unless the mark parts columns. */
const goesOn = (tokens: Tokens, to: number): boolean =>
  tokenAt(tokens, to + 1).kind === KIND.number && !parts(tokenAt(tokens, to)) && !startsPair(tokens, to);

/** Nothing but punctuation on both sides: a cell, a line, a bracket of its own. */
const isFramed = (tokens: Tokens, from: number, to: number): boolean =>
  isEdge(tokenAt(tokens, from - 1)) && isEdge(tokenAt(tokens, to)) && !goesOn(tokens, to);

/** "Vòng loại: 11/7 tại sân vận động": behind its label and before its place. */
const isLabelled = (m: Moment, tokens: Tokens): boolean =>
  isMark(tokenAt(tokens, m.from - 1), MARK.colon | MARK.semicolon) && tokenAt(tokens, m.to).text === 'tại';

const startsLine = (tokens: Tokens, at: number): boolean => {
  let index = at - 1;
  while (isMark(tokenAt(tokens, index), MARK.hyphen | MARK.dash | MARK.bullet | MARK.plus | MARK.open)) index -= 1;
  const token = tokenAt(tokens, index);
  return isLineEdge(token);
};

const heads = (tokens: Tokens, moment: Moment): boolean => {
  const after = tokenAt(tokens, moment.to);
  const open = isLineEdge(after) || isMark(after, MARK.colon | MARK.open);
  return startsLine(tokens, moment.from) && open;
};

const INTRODUCES = new Set(['vào', 'lúc', 'vào lúc', 'trong']);

const OPENS_DAYS = new Set(['vào', 'các', 'những', 'mọi', 'tất cả các']);

/** "từ thứ Hai đến thứ Sáu" */
const isWeekdayRange = (m: Moment): boolean => m.weekdayRange && isLed(m, LEAD.from);

const introduced = (tokens: Tokens, from: number): boolean => {
  const previous = tokenAt(tokens, from - 1);
  return previous.role === ROLE.filler && INTRODUCES.has(previous.text);
};

/** A word stands right before: "Kỳ họp giữa năm", "Hội nghị sơ kết giữa năm". */
const followsNoun = (m: Moment, tokens: Tokens): boolean => {
  const before = tokenAt(tokens, m.from - 1);
  return before.kind === KIND.word && before.link === null;
};

const countKinds = (m: Moment): number =>
  (m.runs.length > 0 ? 1 : 0) +
  (m.weekdays.length > 0 ? 1 : 0) +
  (m.clocks.length > 0 ? 1 : 0) +
  (m.sessions.length > 0 ? 1 : 0) +
  (m.recurrence !== null ? 1 : 0);

const PLACING =
  LEAD.from | LEAD.before | LEAD.latest | LEAD.until | LEAD.after | LEAD.finish | LEAD.moved | LEAD.dayWord;

const hasLead = (m: Moment): boolean => isLed(m, PLACING);

const isUnread = (token: Token): boolean =>
  token.kind === KIND.word && token.role === ROLE.plain && token.letters === 'lower';

/** "ngày tựu trường 15/8.": words between "ngày" and its date. */
const namesDay = (m: Moment, tokens: Tokens): boolean =>
  tokenAt(tokens, m.from - 1).kind === KIND.word &&
  tokenAt(tokens, m.from - 1).role === ROLE.plain &&
  tokenAt(tokens, m.from - 2).role === ROLE.day &&
  isEdge(tokenAt(tokens, m.to));

/** "29/5", "29/5 và 30/5": above one, no class of a school, no name like "Cúp 26/3". */
const isNoShare = (m: Moment): boolean => everyStamp(m.runs, isLateDay) && !someStamp(m.runs, isNamedDate);

/** Words before what only looks like a day: a street, a share, a label; "tại 22/5, đường …". */
const SPOILING = roleSet(ROLE.place, ROLE.placeLabel, ROLE.share, ROLE.label, ROLE.counted, ROLE.numberSign);

/** "sơ khảo 22/5, chung kết 28/5": after a word and before a mark. */
const endsPhrase = (m: Moment, tokens: Tokens): boolean => {
  const before = tokenAt(tokens, m.from - 1);
  const after = tokenAt(tokens, m.to);
  if (!isEdge(after) || isMark(after, MARK.quote | MARK.closeQuote) || goesOn(tokens, m.to)) return false;
  return (
    before.kind === KIND.word &&
    before.text !== 'tại' &&
    (before.role === ROLE.plain || !isOneOf(SPOILING, before.role))
  );
};

const isRange = ({ runs }: Moment): boolean => runs.length === 1 && runs[0]?.to !== null;

/** "từ 12.3", "7h30 12.3"; in a cell of its own also "25.12 - 30.12". */
const dottedStamp = (m: Moment, tokens: Tokens, scope: Scope): boolean =>
  hasLead(m) || countKinds(m) > 1 || (scope.mode === 'cell' && isRange(m) && isFramed(tokens, m.from, m.to));

/** "5/6" with no word that makes it a day: a date in a cell of its own, a share in the middle of a sentence. */
const uncertainStamp = (m: Moment, tokens: Tokens, scope: Scope): boolean => {
  if (someStamp(m.runs, isDotted)) return dottedStamp(m, tokens, scope);
  if (isLed(m, PLACING | LEAD.occasion) || introduced(tokens, m.from) || isFramed(tokens, m.from, m.to)) return true;
  if (namesDay(m, tokens) || isLabelled(m, tokens)) return true;
  if (scope.mode === 'running') return isNoShare(m) && (startsLine(tokens, m.from) || endsPhrase(m, tokens));
  // In a cell: at its beginning or end.
  const before = tokenAt(tokens, m.from - 1);
  const after = tokenAt(tokens, m.to);
  if (startsLine(tokens, m.from)) return true;
  return isEdge(after) && !isMark(before, MARK.slash) && before.role !== ROLE.share && before.role !== ROLE.place;
};

const namedDay = (m: Moment, tokens: Tokens, scope: Scope): boolean =>
  isLed(m, LEAD.occasion | (PLACING & ~LEAD.dayWord)) ||
  introduced(tokens, m.from) ||
  (scope.mode === 'cell' && isFramed(tokens, m.from, m.to));

const onlySession = (m: Moment, tokens: Tokens, scope: Scope): boolean => {
  const { text } = tokenAt(tokens, m.to - 1);
  const before = tokenAt(tokens, m.from - 1);
  const explicit = text.startsWith('buổi') || before.text === 'buổi';
  if (scope.mode === 'running') return heads(tokens, m);
  return explicit || (startsLine(tokens, m.from) && isEdge(tokenAt(tokens, m.to))) || isFramed(tokens, m.from, m.to);
};

const onlyWeekday = (m: Moment, tokens: Tokens, scope: Scope): boolean => {
  if (heads(tokens, m)) return true;
  const after = tokenAt(tokens, m.to);
  if (introduced(tokens, m.from)) return !isUnread(after);
  if (scope.mode === 'running') return false;
  // "Thứ hai, cần …" counts arguments; a cell "Thứ Hai" does not.
  return isFramed(tokens, m.from, m.to) && !isMark(after, MARK.comma);
};

const onlyClock = (m: Moment, tokens: Tokens, scope: Scope): boolean => {
  if (m.clocks.some((clock) => clock.certain)) return true;
  return scope.mode === 'cell' && isFramed(tokens, m.from, m.to);
};

/** True when enough speaks for a time: a bare "5/6", "Thứ ba" or "sáng" inside a sentence is none. */
export const hasEvidence = (m: Moment, tokens: Tokens, scope: Scope): boolean => {
  if (m.vague !== null && countKinds(m) === 0) return scope.mode === 'cell' || m.vague === 'relative';
  if (m.recurrence !== null) return m.recurrence !== 'unstated' || scope.mode === 'cell';
  // A week known only by its days, without days.
  if (someStamp(m.runs, isBareWeek)) return false;
  // "Kỳ họp giữa năm": part of a name.
  if (scope.mode === 'running' && m.lead === 0 && someStamp(m.runs, isVaguePart) && followsNoun(m, tokens))
    return false;
  if (someStamp(m.runs, isNamed) && m.twin.length === 0) return namedDay(m, tokens, scope);
  if (m.runs.length > 0) {
    if (someStamp(m.runs, isCertain) || countKinds(m) > 1) return true;
    return someStamp(m.runs, isWeek) ? scope.mode === 'cell' || heads(tokens, m) : uncertainStamp(m, tokens, scope);
  }
  if (countKinds(m) > 1) return true;
  if (m.clocks.length > 0) return onlyClock(m, tokens, scope);
  if (m.weekdays.length > 1) {
    // "vào các ngày thứ Ba, thứ Năm"
    return (
      scope.mode === 'cell' ||
      startsLine(tokens, m.from) ||
      isWeekdayRange(m) ||
      OPENS_DAYS.has(tokenAt(tokens, m.from - 1).text)
    );
  }
  if (m.weekdays.length > 0) return onlyWeekday(m, tokens, scope);
  return m.sessions.length > 0 && onlySession(m, tokens, scope);
};
