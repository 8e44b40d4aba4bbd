/** How far a text runs over empty neighbours, and when a number gives way to "####". */

/** Pixels kept free left and right of a cell's text. */
export const PADDING = 3;

export interface Overflow {
  /** Columns the text covers beside its own. */
  readonly left: number;
  readonly right: number;
}

/**
 * Columns a text of `width` pixels needs beside its own of `own` pixels. `free(step)` gives the pixels of the n-th
 * neighbour (negative: to the left) or null when it holds something.
 */
export function overflowOf(
  width: number,
  own: number,
  align: 'left' | 'center' | 'right' | 'justify',
  free: (step: number) => number | null,
): Overflow {
  let missing = width + 2 * PADDING - own;
  if (missing <= 0 || align === 'justify') return { left: 0, right: 0 };
  const run = (step: 1 | -1, wanted: number): number => {
    let taken = 0;
    let rest = wanted;
    for (let n = 1; rest > 0 && n <= 60; n++) {
      const size = free(n * step);
      if (size === null) break;
      rest -= size;
      taken = n;
    }
    return taken;
  };
  if (align === 'center') {
    missing /= 2;
    return { left: run(-1, missing), right: run(1, missing) };
  }
  return align === 'left' ? { left: 0, right: run(1, missing) } : { left: run(-1, missing), right: 0 };
}

/** As many "#" as fit, for a number or date wider than its cell. */
export const hashes = (own: number, hash: number): string =>
  '#'.repeat(Math.max(1, Math.floor((own - 2 * PADDING) / Math.max(1, hash))));
