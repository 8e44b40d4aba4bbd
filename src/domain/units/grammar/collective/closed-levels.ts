import type { Scan } from '../scan';
import { isShortLevel } from './level-span';

/** Most words of a head before "các": "Ủy ban nhân dân các xã". */
const LONGEST_HEAD = 6;

/** The token where the level of places that ends before `end` begins: "xã", "thị trấn"; `null` when none does. */
const levelBefore = (scan: Scan, end: number): number | null =>
  [end - 2, end - 1].find((from) => from >= 0 && scan.longest(from, 'place-head')?.end === end) ??
  (isShortLevel(scan, end - 1) ? end - 1 : null);

/** Where the run of levels that ends before `end` begins ("huyện, thị xã, thành phố"), and how many they are. */
const runOfLevels = (scan: Scan, end: number): { readonly from: number; readonly count: number } => {
  let [from, count] = [end, 0];
  for (let level = levelBefore(scan, end); level !== null; level = levelBefore(scan, from - 1)) {
    [from, count] = [level, count + 1];
    if (scan.tokens[level - 1]?.key !== ',') break;
  }
  return { from, count };
};

/** "UBND các": whether a body stands before the quantifier of the noun at `at`. */
const isOfBody = (scan: Scan, at: number): boolean =>
  scan.longest(at - 1, 'quantifier')?.end === at &&
  Array.from({ length: LONGEST_HEAD }, (_, i) => at - 2 - i).some(
    (from) => from >= 0 && scan.longest(from, 'head')?.end === at - 1,
  );

/** A level, or an area below all levels, begins at `at`: it goes on the places of a list. */
const isPlaceSort = (scan: Scan, at: number): boolean =>
  scan.longest(at, 'place-head') !== null ||
  isShortLevel(scan, at) ||
  scan.longest(at, 'head')?.value.head.kind === 'area';

/**
 * "UBND các xã, phường, | đơn vị trực thuộc", "các công ty điện lực quận, huyện, | đơn vị trực thuộc": behind the levels that
 * bodies of one sort have, another sort with what narrows it at `next` is a collective of its own. `at` is the first noun,
 * `end` where the collective was read to. Not "các huyện, thị xã, đơn vị liên quan": all are the same there.
 */
export const closesLevels = (scan: Scan, at: number, end: number, next: number): boolean => {
  const { from, count } = runOfLevels(scan, end);
  if (count === 0 || isPlaceSort(scan, next)) return false;
  if (from === at && isOfBody(scan, at)) return true;
  return scan.tokens[end]?.key === ',' && scan.tokens[from - 1]?.kind === 'word' && from > at && count > 1;
};
