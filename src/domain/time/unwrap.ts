import { MARK } from './marks';
import { isMark } from './parsers/read';
import { isYearToken } from './parsers/read-year';
import { tokenAt } from './tokens';
import type { Token, Tokens } from './tokens';

const isSmall = (token: Token): boolean => token.kind === 'number' && token.text.length <= 2;

const isYearNext = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).role === 'year' ||
  (isMark(tokenAt(tokens, at), MARK.slash | MARK.hyphen) && isYearToken(tokenAt(tokens, at + 1)));

/** True when the line break at `at` stands inside one date: "ngày 26⏎tháng 11", "tháng⏎4 năm 2018", "năm⏎2018". */
const breaksDate = (tokens: Tokens, at: number): boolean => {
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  switch (before.role) {
    case 'year':
      return isYearToken(after);
    case 'month':
      return isSmall(after) && isYearNext(tokens, at + 2);
    case 'day':
      return (
        isSmall(after) && (tokenAt(tokens, at + 2).role === 'month' || isMark(tokenAt(tokens, at + 2), MARK.slash))
      );
    default:
      break;
  }
  if (!isSmall(before)) return false;
  const lead = tokenAt(tokens, at - 2).role;
  if (after.role === 'month') return lead === 'day' && tokenAt(tokens, at + 2).kind === 'number';
  return after.role === 'year' && lead === 'month' && isYearToken(tokenAt(tokens, at + 2));
};

/** The tokens without the line breaks that a narrow column or page put into the middle of a date. */
export const unwrapped = (tokens: Tokens): Tokens => {
  if (!tokens.list.some((token) => token.kind === 'newline')) return tokens;
  const list: Token[] = [];
  let joins = false;
  tokens.list.forEach((token, at) => {
    if (token.kind === 'newline' && breaksDate(tokens, at)) joins = true;
    else {
      list.push(joins ? { ...token, glued: false } : token);
      joins = false;
    }
  });
  return list.length === tokens.list.length ? tokens : { ...tokens, list };
};
