import type { Activity } from '../../../src/domain/schedule/schedule';
import type { GoldActivity } from '../gold';

/** Right out of asked. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What is wrong with one document, in words for a person. */
export interface Miss {
  readonly kind: 'line' | 'extra' | 'name' | 'time' | 'place' | 'units' | 'roles' | 'identity';
  readonly line: number;
  readonly expected: string;
  readonly got: string;
}

/** What one question about a document came to. */
export interface Verdict {
  readonly share: Share;
  readonly misses: readonly Miss[];
}

/** A gold activity with the one of ours that answers it. */
export interface Pair {
  readonly gold: GoldActivity;
  readonly ours: Activity;
}

/** All figures of a document. */
export interface DocumentScore {
  readonly id: string;
  /** Gold lines with an activity of ours. */
  readonly lines: Share;
  /** Rows of ours that stand on a line the gold knows, or mean the same as a gold activity. */
  readonly precision: Share;
  readonly names: Share;
  readonly times: Share;
  /** Rows where the gold has no time and we have none. */
  readonly noTimes: Share;
  readonly places: Share;
  readonly units: { readonly hit: number; readonly gold: number; readonly ours: number };
  readonly roles: Share;
  readonly identity: Share;
  readonly misses: readonly Miss[];
}

/** `right` out of `of`. */
export const share = (right: number, of: number): Share => ({ right, of });

/** How many of `items` are right, with a miss for each that is not. */
export const verdictOf = <T>(
  items: readonly T[],
  isRight: (item: T) => boolean,
  missOf: (item: T) => Miss,
): Verdict => {
  const wrong = items.filter((item) => !isRight(item));
  return { share: share(items.length - wrong.length, items.length), misses: wrong.map(missOf) };
};
