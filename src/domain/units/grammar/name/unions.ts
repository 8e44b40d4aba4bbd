import type { Scan } from '../scan';
import { isBoundary } from './boundary';

/** Short names of the three unions of the young, as they stand in "Đoàn - Hội - Đội". */
const BEFORE = new Set(['đoàn', 'hội']);
const BEHIND = new Set(['hội', 'đội']);

/**
 * "Đoàn - Hội", "Đoàn - Hội - Đội" around the dash at `dash`: index after the union behind it, when it has no name of its
 * own ("Hội LHPN"); `null` otherwise.
 */
export const afterFellowUnion = (scan: Scan, dash: number): number | null => {
  const [before, mark, union] = [scan.tokens[dash - 1], scan.tokens[dash], scan.tokens[dash + 1]];
  if (mark?.key !== '-' || !BEFORE.has(before?.key ?? '') || !BEHIND.has(union?.key ?? '')) return null;
  const named = (scan.longest(dash + 1, 'head', 'not-unit')?.end ?? 0) > dash + 2;
  const ends = isBoundary(scan, dash + 2) || scan.longest(dash + 2, 'qualifier', 'generic') !== null;
  return !named && ends ? dash + 2 : null;
};
