import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { stampItem, vagueItem } from '../items';
import type { Item, Parser, Scope } from '../items';
import { MARK } from '../marks';
import { stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';
import { hasDayWord, isMark } from './read';
import { isYearToken } from './read-year';
import { readMonthNumber } from './spoken-date';

/** A part of a date that is written, or a gap left for the pen. */
interface Part {
  readonly value: number | null;
  readonly next: number;
}

const isGap = (token: Token): boolean =>
  token.kind === KIND.blank || (token.kind === KIND.word && /^x{1,2}$/u.test(token.text));

const readPart = (tokens: Tokens, at: number): Part | null => {
  const token = tokenAt(tokens, at);
  if (isGap(token)) return { value: null, next: at + 1 };
  if (token.kind === KIND.number && token.digits <= 2) {
    // "20…": the year half written.
    return { value: token.value, next: at + 1 };
  }
  return null;
};

const readYearPart = (tokens: Tokens, at: number): Part | null => {
  const token = tokenAt(tokens, at);
  if (isYearToken(token)) return { value: token.value, next: at + 1 };
  if (token.kind === KIND.number && tokenAt(tokens, at + 1).kind === KIND.blank) return { value: null, next: at + 2 };
  return isGap(token) ? { value: null, next: at + 1 } : null;
};

/** What is left of a date with gaps: its month when that is written, else only that a date will come. */
const gapped = (at: number, to: number, day: Part, month: Part, year: Part | null): readonly Item[] | null => {
  if (day.value !== null && month.value !== null && year?.value !== null) return null;
  const flags = ['blank'];
  if (day.value === null && month.value !== null && month.value >= 1 && month.value <= 12) {
    return [stampItem(at, to, stampOf({ unit: 'month', month: month.value, year: year?.value ?? null, flags }))];
  }
  return [vagueItem(at, to, 'blank')];
};

/** "…/…/2023", "__/5/2023", "12/…/2023", "../../2023". */
const slashed = (tokens: Tokens, at: number): readonly Item[] | null => {
  const day = readPart(tokens, at);
  if (!day || !isMark(tokenAt(tokens, day.next), MARK.slash)) return null;
  const month = readPart(tokens, day.next + 1);
  if (!month || (day.value !== null && month.value !== null)) return null;
  if (!isMark(tokenAt(tokens, month.next), MARK.slash)) return gapped(at, month.next, day, month, null);
  const year = readYearPart(tokens, month.next + 1);
  return year ? gapped(at, year.next, day, month, year) : null;
};

/** "năm" after "tháng" opens the year and leaves the month out, unless it is the month May: "19 tháng Năm". */
const opensYear = (tokens: Tokens, at: number, dayKnown: boolean): boolean => {
  const token = tokenAt(tokens, at);
  if (token.role !== ROLE.year) return false;
  const after = tokenAt(tokens, at + 1);
  const yearFollows = after.kind === KIND.number || isGap(after) || after.role === ROLE.this;
  return !dayKnown || (yearFollows && token.letters === 'lower');
};

const readSpokenMonth = (tokens: Tokens, at: number, dayKnown: boolean, dayWord: boolean): Part | null => {
  if (isGap(tokenAt(tokens, at))) return { value: null, next: at + 1 };
  // "7 tháng năm 2023" without "ngày" counts months.
  if (opensYear(tokens, at, dayKnown)) return dayKnown && !dayWord ? null : { value: null, next: at };
  const month = readMonthNumber(tokens, at);
  return month && { value: month.value, next: month.next };
};

/** "ngày … tháng … năm 2023", "ngày    tháng 5 năm 2023", "ngày 12 tháng … năm 2023". */
const spoken = (tokens: Tokens, at: number, scope: Scope): readonly Item[] | null => {
  const wordless = tokenAt(tokens, at).role === ROLE.month;
  const day: Part | null = wordless ? { value: null, next: at } : readPart(tokens, at);
  if (!day || tokenAt(tokens, day.next).role !== ROLE.month) return null;
  const month = readSpokenMonth(tokens, day.next + 1, day.value !== null, hasDayWord(tokens, at));
  if (!month || (day.value !== null && month.value !== null)) return null;
  const yearWord = isMark(tokenAt(tokens, month.next), MARK.comma | MARK.slash) ? month.next + 1 : month.next;
  if (tokenAt(tokens, yearWord).role !== ROLE.year) {
    if (wordless && month.value === null) return null;
    return wordless && scope.mode === 'running' ? null : gapped(at, month.next, day, month, null);
  }
  const year = readYearPart(tokens, yearWord + 1);
  return gapped(at, year?.next ?? yearWord + 1, day, month, year);
};

/** Dates with gaps to be filled in by hand. Starts at the gap or number of the day, or at "tháng" right after "ngày". */
export const blankDate: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  if (token.role === ROLE.month) {
    return tokenAt(tokens, at - 1).role === ROLE.day ? spoken(tokens, at, scope) : null;
  }
  return slashed(tokens, at) ?? spoken(tokens, at, scope);
};
