/**
 * Vietnamese number words, as the counts of years are sometimes spelled: "một trăm ba mươi ba".
 * Only what a count of years needs: 1–9999.
 */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['nhất', 1],
]);

/** One number word, as an alternation for a regular expression (case-insensitive use). */
export const NUMBER_WORD =
  '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|nhất|mười|mươi|trăm|linh|lẻ|nghìn|ngàn)';

interface Sum {
  readonly total: number;
  readonly digit: number | null;
}

const step = (sum: Sum, word: string): Sum | null => {
  if (word === 'mười') return sum.digit === null ? { total: sum.total + 10, digit: null } : null;
  if (word === 'linh' || word === 'lẻ') return sum.digit === null ? sum : null;
  if (word === 'mươi') return sum.digit === null ? null : { total: sum.total + sum.digit * 10, digit: null };
  if (word === 'trăm') return sum.digit === null ? null : { total: sum.total + sum.digit * 100, digit: null };
  if (word === 'nghìn' || word === 'ngàn') {
    return sum.digit === null ? null : { total: sum.total + sum.digit * 1000, digit: null };
  }
  const digit = DIGITS.get(word);
  return digit === undefined || sum.digit !== null ? null : { total: sum.total, digit };
};

/** The number the words name (1–9999), or `null` when they are no number: "ba mươi ba" 33, "năm" 5. */
export const parseNumberWords = (words: string): number | null => {
  let sum: Sum = { total: 0, digit: null };
  for (const word of words.trim().toLowerCase().split(/\s+/u)) {
    const next = step(sum, word);
    if (next === null) return null;
    sum = next;
  }
  const value = sum.total + (sum.digit ?? 0);
  return value >= 1 && value <= 9999 ? value : null;
};
