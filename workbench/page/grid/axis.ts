/** Rows or columns laid out in pixels: where a line starts, and which line is at a place. */

export interface Axis {
  readonly count: number;
  /** Pixels from the sheet's edge to the start of a line; `count` gives the whole length. */
  offset(index: number): number;
  size(index: number): number;
  /** The line at a distance from the sheet's edge; the last one beyond the end. Lines of no size are passed over. */
  at(pixel: number): number;
}

/** Points of Excel to pixels of the screen at 100 %. */
export const toPixels = (points: number): number => Math.round((points * 96) / 72);
export const toPoints = (pixels: number): number => (pixels * 72) / 96;

/** An axis whose lines are `standard` pixels, but for those in `sizes` (0-based index → pixels). */
export function createAxis(count: number, standard: number, sizes: ReadonlyMap<number, number>): Axis {
  const special = [...sizes].filter(([, size]) => size !== standard).sort(([a], [b]) => a - b);
  const indexes = special.map(([index]) => index);
  // extra[i]: pixels the first i special lines have more than standard ones.
  const extra = [0];
  for (const [, size] of special) extra.push((extra.at(-1) ?? 0) + size - standard);
  const before = (index: number): number => {
    let low = 0;
    let high = indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const offset = (index: number): number => index * standard + (extra[before(index)] ?? 0);
  const size = (index: number): number => sizes.get(index) ?? standard;
  return {
    count,
    offset,
    size,
    at: (pixel) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offset(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      // Hidden lines share their start with the next visible one, which the search has found already.
      while (low > 0 && size(low) === 0 && offset(low) > pixel) low--;
      return low;
    },
  };
}

/** One visible line: its index, where it starts in the view, its pixels. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

/** A part of the view that scrolls as one: frozen lines, or the others. */
export interface Band {
  readonly frozen: boolean;
  /** Where the band lies in the view. */
  readonly start: number;
  readonly size: number;
  readonly lines: readonly Line[];
}

function linesBetween(axis: Axis, from: number, to: number, shift: number): Line[] {
  const lines: Line[] = [];
  for (let index = axis.at(from); index < axis.count; index++) {
    const start = axis.offset(index);
    if (start >= to) break;
    const size = axis.size(index);
    if (size > 0) lines.push({ index, start: start + shift, size });
  }
  return lines;
}

/**
 * The bands of a view of `length` pixels: the `frozen` first lines from line `first`, then what `scroll` pixels of
 * scrolling leave. Frozen lines never take more than the view less 60 pixels, so that something can scroll.
 */
export function bandsOf(
  axis: Axis,
  view: {
    readonly length: number;
    readonly scroll: number;
    readonly first: number;
    readonly frozen: number;
  },
): Band[] {
  const from = axis.offset(view.first);
  const frozenEnd = axis.offset(view.first + view.frozen);
  const frozenSize = view.frozen === 0 ? 0 : Math.max(0, Math.min(frozenEnd - from, view.length - 60));
  const bands: Band[] = [];
  if (frozenSize > 0)
    bands.push({
      frozen: true,
      start: 0,
      size: frozenSize,
      lines: linesBetween(axis, from, from + frozenSize, -from),
    });
  const origin = (view.frozen === 0 ? 0 : frozenEnd) + view.scroll;
  bands.push({
    frozen: false,
    start: frozenSize,
    size: Math.max(0, view.length - frozenSize),
    lines: linesBetween(axis, origin, origin + view.length - frozenSize, frozenSize - origin),
  });
  return bands;
}

/** Where a pixel of the sheet appears in a band's view. */
export function shiftOf(axis: Axis, band: Band): number {
  const [line] = band.lines;
  return line === undefined ? 0 : line.start - axis.offset(line.index);
}

/** How far to scroll so that a line is wholly in the scrolling part. */
export function scrollTo(
  axis: Axis,
  index: number,
  view: {
    readonly length: number;
    readonly scroll: number;
    readonly first: number;
    readonly frozen: number;
  },
): number {
  const frozenEnd = view.frozen === 0 ? 0 : axis.offset(view.first + view.frozen);
  if (view.frozen > 0 && index < view.first + view.frozen) return view.scroll;
  const frozenSize = view.frozen === 0 ? 0 : frozenEnd - axis.offset(view.first);
  const room = Math.max(40, view.length - frozenSize);
  const start = axis.offset(index) - frozenEnd;
  const end = start + axis.size(index);
  if (start < view.scroll) return Math.max(0, start);
  if (end > view.scroll + room) return Math.min(start, end - room);
  return view.scroll;
}
