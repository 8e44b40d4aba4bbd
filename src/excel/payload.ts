import type { CellRect } from '../domain/source/snapshot';

/**
 * Sizes of messages. The limit on the web is 5 MB a request and a response; we stay under 4 MB (excel-rules.md §5),
 * with a margin for what the estimate does not see.
 */
export const MESSAGE_LIMIT = 3_850_000;

const encoder = new TextEncoder();

/** Bytes a value takes in the body of a message: its JSON in UTF-8. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Something to send, with its estimated bytes. */
export interface Sized {
  readonly bytes: number;
}

/**
 * Packs items in their order into the fewest batches whose sums stay within `limit`. An item larger than the limit is
 * alone in its batch. No batch is empty; no items give no batches.
 */
export const packBatches = <T extends Sized>(
  items: readonly T[],
  limit: number = MESSAGE_LIMIT,
): readonly (readonly T[])[] => {
  const batches: T[][] = [];
  let current: T[] = [];
  let sum = 0;
  for (const item of items) {
    if (current.length > 0 && sum + item.bytes > limit) {
      batches.push(current);
      current = [];
      sum = 0;
    }
    current.push(item);
    sum += item.bytes;
  }
  if (current.length > 0) batches.push(current);
  return batches;
};

/** Rows `first` to `last` (0-based, inclusive) that go together. */
export interface RowRange extends Sized {
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts rows of the given sizes into ranges of at most `limit` bytes, the first of at most `firstLimit` (what is left
 * of a message already begun). A row larger than the limit is alone. Every row is in exactly one range, in order.
 */
export const splitRows = (
  rowBytes: readonly number[],
  limit: number,
  firstLimit: number = limit,
): readonly RowRange[] => {
  const ranges: RowRange[] = [];
  let first = 0;
  let sum = 0;
  rowBytes.forEach((bytes, row) => {
    const room = ranges.length === 0 ? firstLimit : limit;
    if (row > first && sum + bytes > room) {
      ranges.push({ first, last: row - 1, bytes: sum });
      first = row;
      sum = 0;
    }
    sum += bytes;
  });
  if (rowBytes.length > 0) ranges.push({ first, last: rowBytes.length - 1, bytes: sum });
  return ranges;
};

/**
 * Cuts a rectangle to read into blocks of at most `limit` bytes at `bytesPerCell`, by rows; a row too long for one
 * message is cut by columns. The blocks cover the rectangle once, top to bottom, left to right.
 */
export const splitRect = (rect: CellRect, bytesPerCell: number, limit: number = MESSAGE_LIMIT): readonly CellRect[] => {
  const cells = Math.max(1, Math.floor(limit / Math.max(1, bytesPerCell)));
  const width = Math.min(rect.right - rect.left + 1, cells);
  const height = Math.max(1, Math.floor(cells / width));
  const blocks: CellRect[] = [];
  for (let top = rect.top; top <= rect.bottom; top += height) {
    const bottom = Math.min(rect.bottom, top + height - 1);
    for (let left = rect.left; left <= rect.right; left += width) {
      blocks.push({ top, left, bottom, right: Math.min(rect.right, left + width - 1) });
    }
  }
  return blocks;
};
