import { isCapital, type Scan } from '../scan';
import { hasDigit } from '../tokens';

/** True when a word with a digit stands at `at`. */
export const isNumberAt = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && hasDigit(token);
};

/** True when a word in small letters stands at `at`. */
export const isSmall = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token?.kind === 'word' && token.letters === 'lower';
};

/** True when case says "small letters on purpose": the text is not all small or all capitals. */
export const isSmallInMixed = (scan: Scan, at: number): boolean => scan.source.style === 'mixed' && isSmall(scan, at);

/** True for two words or more that each begin with a capital: "Thống Nhất". */
export const isTitled = (scan: Scan, from: number, to: number): boolean =>
  to - from > 1 && scan.tokens.slice(from, to).every((token) => token.kind === 'word' && token.letters === 'title');

/** "Ánh Sáng": a word of time or place with a capital, right behind another one and before no number. */
export const isInsideName = (scan: Scan, at: number): boolean => {
  const [before, after] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  const titled = before?.kind === 'word' && before.letters === 'title' && scan.source.style === 'mixed';
  return titled && isCapital(scan, at) && !(after !== undefined && (hasDigit(after) || after.key === 'ngày'));
};

/** True when two letters or more, all capitals, stand at `at`: "KST". */
export const isShortForm = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token?.kind === 'word' && token.letters === 'upper' && token.text.length > 1;
};

/** Index after the longest verb of a task at `at` ("lập danh sách"), or `null` when the longest such word is none. */
export const taskEnd = (scan: Scan, at: number): number | null => {
  const hit = scan.longest(at, 'stop');
  return hit?.value.verb === 'task' ? hit.end : null;
};

/** True when the keys of the tokens from `at` are these words. */
export const startsWith = (scan: Scan, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => scan.tokens[at + i]?.key === word);

/** Index after the first of these phrases that stands at `at`, or `null`. */
export const afterOneOf = (scan: Scan, at: number, phrases: readonly (readonly string[])[]): number | null => {
  const found = phrases.find((words) => startsWith(scan, at, words));
  return found ? at + found.length : null;
};

/** The words between two tokens, folded, with one blank between. */
export const phraseOf = (scan: Scan, from: number, to: number): string =>
  scan.tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.key)
    .join(' ');
