import type { NameToken } from './name-tokens';

const initial = (token: NameToken): string => token.bare.charAt(0);

const letters = (token: NameToken): string =>
  token.capitals ? token.bare : token.number ? token.bare : initial(token);

/** First letters of all words; short forms and numbers whole: "Sở KHCN" and "Sở Khoa học và Công nghệ" agree. */
export const initialsKey = (tokens: readonly NameToken[]): string => tokens.map(letters).join('');

/** True when the word may be a short form of initials. The table of short forms is asked first. */
export const isOpenShortForm = (token: NameToken): boolean => token.capitals;

/**
 * True when the two names agree word by word, where a short form of `a` (of `b` too with `bothWays`) stands for as
 * many words of the other as it has letters. At least one short form must do so.
 */
export const agreesByInitials = (a: readonly NameToken[], b: readonly NameToken[], bothWays: boolean): boolean => {
  let used = false;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (!x || !y) return false;
    if (x.key === y.key) {
      i += 1;
      j += 1;
      continue;
    }
    const covered = covers(x, b, j) ?? 0;
    if (covered > 0) {
      used = true;
      i += 1;
      j += covered;
      continue;
    }
    const back = bothWays ? (covers(y, a, i) ?? 0) : 0;
    if (back === 0) return false;
    used = true;
    i += back;
    j += 1;
  }
  return used && i === a.length && j === b.length;
};

/** How many words of `words` from `at` the short form stands for, or `null`. */
const covers = (short: NameToken, words: readonly NameToken[], at: number): number | null => {
  if (!isOpenShortForm(short)) return null;
  const wanted = short.bare;
  if (at + wanted.length > words.length) return null;
  for (let k = 0; k < wanted.length; k += 1) {
    const word = words[at + k];
    if (!word || word.number || word.capitals || initial(word) !== wanted.charAt(k)) return null;
  }
  return wanted.length;
};
