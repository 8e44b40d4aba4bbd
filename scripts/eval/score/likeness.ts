import { bareKey } from '../../../src/domain/text/fold';

const wordsOf = (text: string): ReadonlySet<string> => new Set(bareKey(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Shared words of two names, 0–1; 1 when one holds the other. */
export const likeness = (a: string, b: string): number => {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared += 1;
  return Math.max((2 * shared) / (x.size + y.size), shared / Math.min(x.size, y.size) - 0.05);
};
