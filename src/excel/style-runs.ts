import type { CellRect } from '../domain/source/snapshot';
import { formatRect } from '../domain/workbook/address';
import type { CellStyle, StyleRun } from '../domain/workbook/write-plan';

/** Rectangles that get the same style in one go. */
export interface StyleGroup {
  readonly style: CellStyle;
  readonly rects: readonly CellRect[];
}

const sameColumns = (a: CellRect, b: CellRect): boolean => a.left === b.left && a.right === b.right;
const sameRows = (a: CellRect, b: CellRect): boolean => a.top === b.top && a.bottom === b.bottom;

/** The rectangle two touching ones make, or `null`. */
const join = (a: CellRect, b: CellRect): CellRect | null => {
  if (sameColumns(a, b) && b.top === a.bottom + 1) return { ...a, bottom: b.bottom };
  if (sameRows(a, b) && b.left === a.right + 1) return { ...a, right: b.right };
  return null;
};

/** Joins neighbours in the list that touch: a column of single cells becomes one rectangle. */
export const joinRects = (rects: readonly CellRect[]): readonly CellRect[] => {
  const joined: CellRect[] = [];
  for (const rect of rects) {
    const last = joined.at(-1);
    const both = last === undefined ? null : join(last, rect);
    if (both === null) joined.push(rect);
    else joined[joined.length - 1] = both;
  }
  return joined;
};

const overlaps = (a: CellRect, b: CellRect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Runs looked back over in search of the group of the same style: keeps the work linear. */
const LOOK_BACK = 6;

/**
 * Gathers runs of equal style. Later runs lie over earlier ones, so a run only moves up to an earlier group when it
 * touches nothing in between. The picture is the same, the calls are fewer.
 */
export const groupRuns = (runs: readonly StyleRun[]): readonly StyleGroup[] => {
  const groups: { key: string; style: CellStyle; rects: CellRect[] }[] = [];
  const rectsInAll = (from: number): number => groups.slice(from).reduce((sum, group) => sum + group.rects.length, 0);
  for (const { range, style } of runs) {
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    let home = -1;
    for (let at = groups.length - 1; at >= 0 && at >= groups.length - LOOK_BACK; at -= 1) {
      if (groups[at]?.key === key) {
        home = at;
        break;
      }
    }
    const between = home < 0 ? [] : groups.slice(home + 1);
    const blocked =
      home < 0 ||
      rectsInAll(home + 1) > 64 ||
      between.some((group) => group.rects.some((rect) => overlaps(rect, range)));
    if (blocked) groups.push({ key, style, rects: [range] });
    else groups[home]?.rects.push(range);
  }
  return groups.map(({ style, rects }) => ({ style, rects: joinRects(rects) }));
};

/** Longest address text for one `getRanges`; Excel takes 8,192 characters. */
const MAX_ADDRESS = 2_000;

/** Addresses of rectangles, comma-separated, cut so that each text is short enough for one call. */
export const joinAddresses = (rects: readonly CellRect[]): readonly string[] => {
  const texts: string[] = [];
  let current = '';
  for (const rect of rects) {
    const address = formatRect(rect);
    if (current !== '' && current.length + address.length + 1 > MAX_ADDRESS) {
      texts.push(current);
      current = address;
    } else current = current === '' ? address : `${current},${address}`;
  }
  if (current !== '') texts.push(current);
  return texts;
};
