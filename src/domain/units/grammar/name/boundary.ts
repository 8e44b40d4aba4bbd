import { headAt } from '../name-start';
import type { PhraseHit } from '../phrases';
import { isAnd, type LexemeOf, type Scan } from '../scan';
import { isSmall } from './letters';

/** A mark, "và" or the end of the text at `at`. */
export const isMarkOrEnd = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return !token || token.kind === 'mark' || isAnd(token);
};

/** Whether what stands at `at` ends a list item: a mark, "và", a role, a verb, the end of the text. */
export const isBoundary = (scan: Scan, at: number): boolean => {
  if (isMarkOrEnd(scan, at) || headAt(scan, at)) return true;
  return scan.longest(at, 'role', 'stop', 'assign', 'partner', 'place-head', 'quantifier', 'title', 'person') !== null;
};

/**
 * The longest role, verb or preposition at `at`; short forms of roles count only before a colon, and so does "cơ quan tham
 * gia": in "Đoàn Thanh niên cơ quan tham gia" it is whose the union is.
 */
export const verbAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'role' | 'stop' | 'assign' | 'partner'>> | null => {
  const hit = scan.longest(at, 'role', 'stop', 'assign', 'partner');
  const label = hit?.value.type === 'role' && (hit.value.labelOnly || hit.value.phrase.startsWith('cơ quan '));
  if (label && scan.tokens[hit.end]?.key !== ':') {
    return scan.longest(at, 'stop', 'assign', 'partner');
  }
  return hit;
};

/** True for a verb of two words or more whose second is small: with a capital on its first it is a verb all the same. */
export const beginsDeed = (scan: Scan, at: number): boolean => {
  const verb = scan.longest(at, 'role', 'stop');
  const label = verb?.value.type === 'role' && verb.value.strength === 'named';
  return verb !== null && !label && verb.end > at + 1 && isSmall(scan, at + 1);
};
