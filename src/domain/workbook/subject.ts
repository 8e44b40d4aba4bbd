import { distance } from 'fastest-levenshtein';
import { bareKey } from '../text/fold';

/** Share of letters that may differ when somebody retypes a title. */
const RETYPED = 0.15;

const fold = (text: string): string =>
  bareKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).map(Number).join(' ');

/**
 * True when two descriptions of a plan (number, title, period) mean the same plan: alike but for capitals, marks,
 * punctuation and a few retyped letters. Figures must agree, for "tháng 5" and "tháng 6" are two plans. Two
 * descriptions that say nothing are the same.
 */
export const sameSubject = (a: string, b: string): boolean => {
  const left = fold(a);
  const right = fold(b);
  if (left === right) return true;
  if (left === '' || right === '' || numbersIn(left) !== numbersIn(right)) return false;
  return distance(left, right) <= RETYPED * Math.max(left.length, right.length);
};
