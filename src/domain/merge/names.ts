import { nameKey } from '../schedule/key';

/** A name as words to compare: see {@link nameKey}. */
export interface NameWords {
  readonly key: string;
  /** Different words, in order of first use. */
  readonly words: readonly string[];
  /** Numbers and words of number, sorted: "đợt 2" is not "đợt 3", "lần hai" not "lần ba". */
  readonly numbers: string;
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'mot hai ba bon tu sau bay tam chin muoi nhat nhi i ii iii iv v vi vii viii ix x a b c d'.split(' '),
);

const isNumber = (word: string): boolean => /\d/u.test(word) || NUMBER_WORDS.has(word);

/** "năm 2026" is said or left out at will. */
const YEAR = /^(?:nam|(?:19|20)\d\d)$/u;

/** The words of a name; years, marks of tone, capitals, punctuation and light words do not count. */
export const readName = (name: string): NameWords => {
  const key = nameKey(name);
  const all = key.split(' ').filter((word) => word !== '' && !YEAR.test(word));
  return { key, words: [...new Set(all)], numbers: all.filter(isNumber).sort().join(' ') };
};

/** Share of words two names have in common (Dice's coefficient), 0–1. */
export const likeness = (a: NameWords, b: NameWords): number => {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const known = new Set(a.words);
  const common = b.words.filter((word) => known.has(word)).length;
  return (2 * common) / (a.words.length + b.words.length);
};
