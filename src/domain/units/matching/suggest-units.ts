import type { Unit } from '../unit';
import type { UnitIndex } from '../unit-index';
import { nameTokens, type NameToken } from './name-tokens';
import { spelledOut } from '../unit-index';

/** Above this many names only exact work is done: a suggestion is a courtesy. */
const LONGEST_SCAN = 20_000;
/** A suggestion shares at least this part of the words. */
const LEAST_LIKENESS = 0.5;

const likeness = (a: readonly NameToken[], b: readonly NameToken[]): number => {
  const left = new Set(a.map((token) => token.bare));
  const right = new Set(b.map((token) => token.bare));
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
