import type { Unit } from '../unit';
import { spelledOut, type UnitIndex } from '../unit-index';
import { nameTokens, type NameToken } from './name-tokens';

/** Above this many names only exact work is done: a suggestion is a courtesy. */
const LONGEST_SCAN = 20_000;
/** A suggestion shares at least this part of the words. */
const LEAST_LIKENESS = 0.55;

const likeness = (a: readonly NameToken[], b: readonly NameToken[]): number => {
  // Marks count when the query has them: "cơ sở" is not "Sở".
  const plain = a.every((token) => token.key === token.bare);
  const wordOf = (token: NameToken): string => (plain ? token.bare : token.key);
  const left = new Set(a.map(wordOf));
  const right = new Set(b.map(wordOf));
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  const numbers = (tokens: readonly NameToken[]): string =>
    tokens
      .filter((token) => token.number)
      .map((token) => token.key)
      .join(' ');
  const penalty = numbers(a) === numbers(b) ? 0 : 0.2;
  return (2 * shared) / (left.size + right.size) - penalty;
};

/**
 * Listed units whose names share most words with the query, best first: for "did you mean", never for matching.
 * Empty when nothing is near.
 */
export const suggestUnits = (index: UnitIndex, query: string, limit = 3): readonly Unit[] => {
  const typed = spelledOut(nameTokens(query));
  if (typed.length === 0 || index.writings.length > LONGEST_SCAN) return [];
  const best = new Map<number, number>();
  index.writings.forEach((writing, at) => {
    const score = likeness(typed, index.canonicalOf(at));
    if (score >= LEAST_LIKENESS && score > (best.get(writing.unit) ?? 0)) best.set(writing.unit, score);
  });
  return [...best]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .flatMap(([at]) => index.units[at] ?? []);
};

/**
 * The one listed unit whose name begins with these words and goes on ("Ban Dân vận" → "Ban Dân vận Thành ủy"), or
 * `null` when none or several do. It may be another unit: for hints only.
 */
export const longerNameOf = (index: UnitIndex, query: string): Unit | null => {
  const typed = spelledOut(nameTokens(query)).map((token) => token.key);
  if (typed.length < 2 || index.writings.length > LONGEST_SCAN) return null;
  const found = new Set<number>();
  index.writings.forEach((writing, at) => {
    const listed = index.canonicalOf(at);
    if (listed.length > typed.length && typed.every((word, i) => listed[i]?.key === word)) found.add(writing.unit);
  });
  const [only] = found;
  return found.size === 1 && only !== undefined ? (index.units[only] ?? null) : null;
};
