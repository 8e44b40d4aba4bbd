import { KIND } from './kinds';
import { ROLE } from './roles';
import { MARK } from './marks';
import { isMark, readNumberWords } from './parsers/read';
import { isYearToken } from './parsers/read-year';
import { tokenAt } from './tokens';
import type { Token, Tokens } from './tokens';

const isSmall = (token: Token): boolean => token.kind === KIND.number && token.digits <= 2;

const isYearNext = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).role === ROLE.year ||
  (isMark(tokenAt(tokens, at), MARK.slash | MARK.hyphen) && isYearToken(tokenAt(tokens, at + 1)));

const isPlainWord = (token: Token): boolean => token.kind === KIND.word && token.role === ROLE.plain;

/**
 * True when the line break at `at` stands inside one date or phrase: "ngày 26⏎tháng 11", "tháng⏎4 năm 2018",
 * "số⏎34/2016/NĐ-CP"; in running text also between two plain words of which the second is no beginning.
 */
const isSoft = (tokens: Tokens, at: number, running: boolean): boolean => {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  switch (before.role) {
    case ROLE.year:
      return isYearToken(after);
    case ROLE.month:
      return isSmall(after) && isYearNext(tokens, at + 2);
    case ROLE.numberSign:
      return after.kind === KIND.number;
    case ROLE.day:
      return (
        isSmall(after) && (tokenAt(tokens, at + 2).role === ROLE.month || isMark(tokenAt(tokens, at + 2), MARK.slash))
      );
    default:
      break;
  }
  if (isPlainWord(before) && isPlainWord(after) && after.letters === 'lower') return running;
  if (!isSmall(before)) return false;
  const lead = tokenAt(tokens, at - 2).role;
  if (after.role === ROLE.month) return lead === ROLE.day && tokenAt(tokens, at + 2).kind === KIND.number;
  return after.role === ROLE.year && lead === ROLE.month && isYearToken(tokenAt(tokens, at + 2));
};

/** How many tokens after a number say it once more in words: "06 (sáu)", "25 (hai mươi lăm)". */
const spelledAgain = (tokens: Tokens, at: number): number => {
  const number = tokenAt(tokens, at);
  if (number.kind !== KIND.number || !isMark(tokenAt(tokens, at + 1), MARK.open)) return 0;
  const words = tokenAt(tokens, at + 2).kind === KIND.word ? readNumberWords(tokens, at + 2) : null;
  if (words?.value !== number.value || !isMark(tokenAt(tokens, words.next), MARK.close)) return 0;
  return words.next - at;
};

/** The tokens without line breaks in the middle of a date and without numbers said once more in words. */
export const unwrapped = (tokens: Tokens, running: boolean): Tokens => {
  if (!tokens.parted) return tokens;
  const list: Token[] = [];
  let joins = false;
  for (let at = 0; at < tokens.list.length; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === KIND.newline && isSoft(tokens, at, running)) {
      joins = true;
      continue;
    }
    list.push(joins ? { ...token, glued: false } : token);
    joins = false;
    at += spelledAgain(tokens, at);
  }
  return list.length === tokens.list.length ? tokens : { ...tokens, list };
};
