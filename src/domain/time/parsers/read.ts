import { KIND } from '../kinds';
import { MARK } from '../marks';
import { ROLE, isOneOf, roleSet } from '../roles';
import type { Role } from '../roles';
import type { Token, Tokens } from '../tokens';
import { tokenAt } from '../tokens';

/** A value read from some tokens; `next` is the first token after them. */
export interface Reading<T> {
  readonly value: T;
  readonly next: number;
}

/** True when the token is one of these marks: bits of `MARK`. */
export const isMark = (token: Token, marks: number): boolean => (token.mark & marks) !== 0;

/** The nearest token before `at` that is no filler, opening bracket or colon. */
export const before = (tokens: Tokens, at: number): Token => {
  let index = at - 1;
  while (
    index >= 0 &&
    (isMark(tokenAt(tokens, index), MARK.open | MARK.colon) || tokenAt(tokens, index).role === ROLE.filler)
  )
    index -= 1;
  return tokenAt(tokens, index);
};

/** True when "ngày", "mùng" or "hôm nay" stands right before. */
export const hasDayWord = (tokens: Tokens, at: number): boolean => {
  const role = tokenAt(tokens, at - 1).role;
  if (role === ROLE.day || role === ROLE.earlyDay || role === ROLE.today) return true;
  return isMark(tokenAt(tokens, at - 1), MARK.colon) && tokenAt(tokens, at - 2).role === ROLE.day;
};

const isNumberWord = (token: Token): boolean =>
  token.role === ROLE.number || (token.kind === KIND.word && token.value > 0);

/** "năm" is the noun, not the five of "mười năm", when a year or a gap for one follows. */
const opensYear = (tokens: Tokens, at: number): boolean => {
  if (tokenAt(tokens, at).role !== ROLE.year) return false;
  const next = tokenAt(tokens, at + 1);
  if (next.kind === KIND.number || next.kind === KIND.blank || next.role === ROLE.stem || next.role === ROLE.this)
    return true;
  return next.role === ROLE.number && tokenAt(tokens, at + 2).value === -1000;
};

/**
 * A number in words: 1–99 ("mười chín", "hai mươi mốt", "hăm ba"), and years ("hai nghìn không trăm hai mươi ba").
 * `null` when no number word stands there.
 */
export const readNumberWords = (tokens: Tokens, at: number): Reading<number> | null => {
  let total = 0;
  let digit: number | null = null;
  let index = at;
  for (; index < at + 9; index += 1) {
    const token = tokenAt(tokens, index);
    if (!isNumberWord(token) || (index > at && opensYear(tokens, index))) break;
    const value: number = tokens.bare && token.value === 10 && digit !== null ? -10 : token.value;
    if (value < 0) {
      if (digit === null) break;
      total += digit * -value;
      digit = null;
    } else if (value === 10 || value === 20) {
      if (digit !== null || total % 100 !== 0) break;
      total += value;
    } else if (value === 0 && token.text !== 'không') {
      continue;
    } else if (digit !== null) {
      // "hai mốt" is 21; any other pair of digits is two numbers.
      if (total !== 0 || value === 0 || !/^(?:mốt|tư|lăm|nhăm)$/u.test(token.text)) break;
      total = digit * 10;
      digit = value;
    } else {
      digit = value;
    }
  }
  const value = total + (digit ?? 0);
  return index > at && value > 0 ? { value, next: index } : null;
};

const PLURALS = new Set(['các', 'những', 'mọi', 'tất cả các']);

/** True for a word that makes what follows many: "các", "mọi". */
export const isPluralWord = (token: Token): boolean => token.role === ROLE.filler && PLURALS.has(token.text);

/** A number of one or two digits, or in words. */
export const readSmallNumber = (tokens: Tokens, at: number): Reading<number> | null => {
  const token = tokenAt(tokens, at);
  if (token.kind === KIND.number) return token.digits <= 2 ? { value: token.value, next: at + 1 } : null;
  return readNumberWords(tokens, at);
};

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** A Roman number I–VI written in capitals. */
export const readRoman = (token: Token): number | null => {
  if (token.kind !== KIND.word || token.letters !== 'upper') return null;
  const value = ROMANS.indexOf(token.text);
  return value > 0 ? value : null;
};

/** True when a word touches the number or follows it that makes it a count, an hour or part of something else. */
const SPOILERS = roleSet(
  ROLE.hour,
  ROLE.day,
  ROLE.month,
  ROLE.counted,
  ROLE.duration,
  ROLE.times,
  ROLE.minute,
  ROLE.place,
  ROLE.week,
);

const spoilsSeries = (tokens: Tokens, at: number, allowed: Role): boolean => {
  const token = tokenAt(tokens, at);
  if (isMark(token, MARK.colon)) return tokenAt(tokens, at + 1).kind === KIND.number && tokenAt(tokens, at + 1).glued;
  if (isMark(token, MARK.percent)) return true;
  if (isMark(token, MARK.slash)) return tokenAt(tokens, at + 1).digits !== 4;
  if (token.kind === KIND.word && token.role === ROLE.plain) return true;
  return token.role !== ROLE.plain && token.role !== allowed && isOneOf(SPOILERS, token.role);
};

/** A further number of a series and the token that joins it to the one before. */
export interface SeriesMember {
  readonly joint: number;
  readonly at: number;
  readonly next: number;
  readonly value: number;
}

/** True for a word or mark between the two ends of a range: "đến", "-". */
export const isRangeJoint = (token: Token): boolean => token.role === ROLE.to || isMark(token, MARK.hyphen | MARK.dash);

/** True beyond the text or at a line break: where a cell or line begins or ends. */
export const isLineEdge = ({ kind }: Token): boolean => kind === KIND.end || kind === KIND.newline;

/** True when the token joins the members of "3, 5 và 7" or "4 - 9". */
export const isJoint = (token: Token): boolean =>
  isMark(token, MARK.comma | MARK.semicolon | MARK.plus | MARK.hyphen | MARK.dash) ||
  token.role === ROLE.and ||
  token.role === ROLE.to;

/**
 * The numbers that go on a series after its first: ", 5 và 7" in "tháng 3, 5 và 7/2018". Stops at what cannot be
 * one of them: a number above `max`, a clock, a count ("và 7 đơn vị"), a day and month. A word of the role `allowed`
 * may follow.
 */
export const readSeries = (
  tokens: Tokens,
  at: number,
  max: number,
  allowed: Role = ROLE.plain,
): readonly SeriesMember[] => {
  const members: SeriesMember[] = [];
  let index = at;
  for (;;) {
    if (!isJoint(tokenAt(tokens, index))) break;
    const token = tokenAt(tokens, index + 1);
    const roman = readRoman(token);
    const small = token.kind === KIND.number ? token.digits <= 2 && token.value >= 1 && token.value <= max : false;
    if (!small && roman === null) break;
    if (spoilsSeries(tokens, index + 2, allowed)) break;
    members.push({ joint: index, at: index + 1, next: index + 2, value: roman ?? token.value });
    index += 2;
  }
  return members;
};

/** True when nothing but marks, blanks and labels stands outside the tokens `from`–`to`. */
export const standsAlone = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = 0; i < tokens.list.length; i += 1) {
    if (i >= from && i < to) continue;
    const token = tokenAt(tokens, i);
    if (
      token.kind === KIND.number ||
      (token.kind === KIND.word && token.role !== ROLE.timeLabel && token.role !== ROLE.day)
    ) {
      return false;
    }
    if (i > 40) return false;
  }
  return true;
};
