import type { CellRect } from '../domain/source/snapshot';

/** A merged area, or areas of one row each that lie below each other: `across` merges every row of it by itself. */
export interface MergeRun extends CellRect {
  readonly across?: true;
}

/**
 * The same merged areas in the fewest runs: a list of a thousand rows merges the same columns in each of them, which
 * is one call and one entry instead of a thousand. Runs already joined stay as they are.
 */
export const joinMerges = (merges: readonly MergeRun[]): readonly MergeRun[] => {
  const sorted = [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: MergeRun[] = [];
  for (const merge of sorted) {
    const above = joined.at(-1);
    const isRow = merge.top === merge.bottom;
    const follows =
      isRow &&
      above !== undefined &&
      (above.across === true || above.top === above.bottom) &&
      above.left === merge.left &&
      above.right === merge.right &&
      above.bottom === merge.top - 1;
    if (follows) joined[joined.length - 1] = { ...above, bottom: merge.bottom, across: true };
    else joined.push(merge);
  }
  return joined;
};
