import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { stampItem } from '../items';
import type { Placed, Scope, Stamp, StampItem } from '../items';
import { joined } from '../lists';
import { MARK } from '../marks';
import { NO_FLAGS, draftOf } from '../stamp';
import type { InferenceSource, TimeContext } from '../time-expression';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';
import { isLineEdge, isMark, readNumberWords } from './read';

/** The year written after a day or month, and what is wrong with it. */
export interface YearReading {
  readonly year: number | null;
  readonly yearFrom: InferenceSource | null;
  /** The year is a lunar one, named ("Giáp Thìn"). */
  readonly lunar: boolean;
  readonly fault: string | null;
  readonly flags: readonly string[];
  readonly next: number;
}

const FIRST_LIKELY = 1800;
const LAST_LIKELY = 2199;

/** True for four digits that can be a year of this world. */
export const isYearToken = (token: Token): boolean =>
  token.digits === 4 && token.value >= FIRST_LIKELY && token.value <= LAST_LIKELY;

const NO_YEAR: YearReading = { year: null, yearFrom: null, lunar: false, fault: null, flags: NO_FLAGS, next: 0 };

const plainYear = (year: number | null, fault: string | null, flags: readonly string[], next: number): YearReading => ({
  year,
  yearFrom: null,
  lunar: false,
  fault,
  flags,
  next,
});

const TWO_DIGITS: readonly string[] = ['two-digit-year'];

/** The item of a stamp and the year read after it; a lunar year makes the stamp lunar. */
export const stampWithYear = (
  from: number,
  end: number,
  parts: Stamp,
  tail: YearReading | null,
): StampItem & Placed => {
  if (tail === null) return stampItem(from, end, parts);
  const stated = draftOf(parts);
  stated.year = tail.year;
  stated.yearFrom = tail.yearFrom;
  if (tail.lunar) stated.calendar = 'lunar';
  stated.fault ??= tail.fault;
  stated.certain = true;
  stated.flags = joined(parts.flags, tail.flags);
  return stampItem(from, tail.next, stated);
};

/** Two digits: 00–69 is 2000–2069, 70–99 is 1970–1999, as Excel reads them up to 29 and offices write them today. */
export const fullYear = (twoDigits: number): number => (twoDigits < 70 ? 2000 : 1900) + twoDigits;

/** What the digits after the last separator of a date mean as a year. */
export const yearFromDigits = (token: Token, next: number): YearReading => {
  const length = token.digits;
  if (length === 4) return plainYear(token.value, isYearToken(token) ? null : 'year-out-of-range', NO_FLAGS, next);
  if (length === 2) return plainYear(fullYear(token.value), null, TWO_DIGITS, next);
  return plainYear(null, 'year-digits', NO_FLAGS, next);
};

const CYCLE = 60;
const GIAP_TY = 4;

/** The lunar year of a name like "Giáp Thìn" nearest to the year of the context; `null` without context. */
const yearOfName = (stem: number, branch: number, context: TimeContext): number | null => {
  const near = context.year ?? context.reference?.year ?? context.period?.start.year;
  if (near === undefined || stem % 2 !== branch % 2) return null;
  for (let distance = 0; distance <= CYCLE / 2; distance += 1) {
    for (const year of [near - distance, near + distance]) {
      const index = (((year - GIAP_TY) % CYCLE) + CYCLE) % CYCLE;
      if (index % 10 === stem && index % 12 === branch) return year;
    }
  }
  return null;
};

const isStem = (token: Token): boolean => token.role === ROLE.stem || token.role === ROLE.quarter;
const stemOf = (token: Token): number => (token.role === ROLE.quarter ? 9 : (token.lexeme?.value ?? 0));

/** "Giáp Thìn", "Quý Mão 2023": a lunar year by its name, with its number when that follows. */
export const readNamedYear = (tokens: Tokens, at: number, scope: Scope): YearReading | null => {
  const stem = tokenAt(tokens, at);
  const branch = tokenAt(tokens, at + 1);
  if (!isStem(stem) || branch.role !== ROLE.branch) return null;
  let next = at + 2;
  const bracket =
    isMark(tokenAt(tokens, next), MARK.open) || isMark(tokenAt(tokens, next), MARK.hyphen | MARK.dash | MARK.comma);
  const digitsAt = bracket ? next + 1 : next;
  const digits = tokenAt(tokens, tokenAt(tokens, digitsAt).role === ROLE.year ? digitsAt + 1 : digitsAt);
  if (isYearToken(digits)) {
    next = tokens.list.indexOf(digits, digitsAt) + 1;
    if (isMark(tokenAt(tokens, next), MARK.close)) next += 1;
    return { ...NO_YEAR, year: digits.value, lunar: true, next };
  }
  const year = yearOfName(stemOf(stem), branch.lexeme?.value ?? 0, scope.context);
  return { ...NO_YEAR, year, yearFrom: year === null ? null : 'lunar-calendar', lunar: true, next };
};

const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['này', 0],
  ['sau', 1],
  ['tới', 1],
  ['trước', -1],
  ['ngoái', -1],
  ['qua', -1],
]);

/** What follows the word "năm": digits, words, a lunar name, "nay", "sau", a gap to fill. */
export const readYearAfterWord = (tokens: Tokens, at: number, scope: Scope): YearReading | null => {
  const token = tokenAt(tokens, at);
  if (token.kind === KIND.blank) return { ...NO_YEAR, flags: ['blank'], next: at + 1 };
  if (token.kind === KIND.number) {
    if (tokenAt(tokens, at + 1).kind === KIND.blank && token.digits < 4) {
      return { ...NO_YEAR, flags: ['blank'], next: at + 2 };
    }
    if (token.digits === 4 || (token.digits === 2 && token.value >= 15)) return yearFromDigits(token, at + 1);
    return token.digits >= 5 || token.digits === 3 ? { ...NO_YEAR, fault: 'year-digits', next: at + 1 } : null;
  }
  const named = readNamedYear(tokens, at, scope);
  if (named) return named;
  const shift = RELATIVE_YEARS.get(token.text);
  // "tổng kết năm trước ngày 05/12": a deadline, no last year.
  if (shift !== undefined && tokenAt(tokens, at + 1).role !== ROLE.day) {
    const base = scope.context.reference?.year ?? scope.context.year;
    if (base === undefined) return { ...NO_YEAR, flags: ['relative'], next: at + 1 };
    return {
      ...NO_YEAR,
      year: base + shift,
      yearFrom: scope.context.reference ? 'reference-date' : 'document-year',
      next: at + 1,
    };
  }
  const words = readNumberWords(tokens, at);
  return words && words.value >= FIRST_LIKELY ? { ...NO_YEAR, year: words.value, next: words.next } : null;
};

/** Nothing after the four digits makes them something else: a term, a date of computers, a count. */
const endsYear = (token: Token): boolean =>
  isLineEdge(token) ||
  token.role === ROLE.to ||
  isMark(token, MARK.comma | MARK.open | MARK.close | MARK.stop | MARK.semicolon);

/**
 * The year after a month ("/2023", "-2023", " năm 2023", ", năm 2023", " 2023"), or `null`. `loose` also takes two
 * digits after a slash and reports a wrong count of digits.
 */
export const readYearTail = (tokens: Tokens, at: number, scope: Scope, loose: boolean): YearReading | null => {
  const first = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 1);
  if (isMark(first, MARK.slash) && second.kind === KIND.number) {
    if (second.digits === 4) return yearFromDigits(second, at + 2);
    if (!loose || second.digits === 1) return null;
    return yearFromDigits(second, at + 2);
  }
  if (isMark(first, MARK.slash) && second.kind === KIND.blank && loose)
    return { ...NO_YEAR, flags: ['blank'], next: at + 2 };
  if (
    isMark(first, MARK.hyphen | MARK.dash | MARK.dot) &&
    isYearToken(second) &&
    !isMark(tokenAt(tokens, at + 2), MARK.slash | MARK.hyphen | MARK.dash)
  ) {
    return yearFromDigits(second, at + 2);
  }
  if (first.role === ROLE.year) return readYearAfterWord(tokens, at + 1, scope);
  if (isMark(first, MARK.comma | MARK.hyphen | MARK.dash) && second.role === ROLE.year)
    return readYearAfterWord(tokens, at + 2, scope);
  // "28 tháng 3, 2012"
  if (loose && isMark(first, MARK.comma) && isYearToken(second) && endsYear(tokenAt(tokens, at + 2))) {
    return yearFromDigits(second, at + 2);
  }
  if (first.role === ROLE.filler && first.text === 'của' && second.role === ROLE.year) {
    return readYearAfterWord(tokens, at + 2, scope);
  }
  if (isYearToken(first) && !isMark(tokenAt(tokens, at + 1), MARK.slash | MARK.hyphen | MARK.dash | MARK.dot)) {
    return plainYear(first.value, null, NO_FLAGS, at + 1);
  }
  // "08/4/Quý Mão", "rằm tháng 4, Quý Mão"
  const joint = isMark(first, MARK.slash | MARK.comma | MARK.hyphen | MARK.dash);
  return readNamedYear(tokens, joint ? at + 1 : at, scope);
};

/** The index after "2021 - 2025", or `at` when no second year follows the first. */
export const yearPairEnd = (tokens: Tokens, at: number): number => {
  if (!isYearToken(tokenAt(tokens, at))) return at;
  const joint = tokenAt(tokens, at + 1);
  if (!isMark(joint, MARK.hyphen | MARK.dash | MARK.slash) && joint.role !== ROLE.to) return at;
  const second = tokenAt(tokens, at + 2).role === ROLE.year ? at + 3 : at + 2;
  if (isYearToken(tokenAt(tokens, second))) return second + 1;
  const short = tokenAt(tokens, second);
  const abbreviated = isMark(joint, MARK.hyphen | MARK.dash) && short.kind === KIND.number && short.digits === 2;
  return abbreviated ? second + 1 : at;
};
