import { countLines, longestWord, type FontSize } from './text-measure';

/** A text column whose width may be chosen. */
export interface FlexibleColumn {
  readonly texts: readonly string[];
  /** Wished width in characters, and the least it may get. */
  readonly wish: number;
  readonly least: number;
}

/** Texts looked at; a longer column is judged by this many rows spread over it. */
const SAMPLE = 300;
const STEP = 2;
const MOST_MOVES = 60;

const pick = <T>(items: readonly T[], count: number): readonly T[] => {
  if (items.length <= count) return items;
  const step = items.length / count;
  return Array.from({ length: count }, (_, k) => items[Math.floor(k * step)]).filter((item) => item !== undefined);
};

/**
 * Shares `total` characters among the columns so that the rows together get as low as can be: starts from the
 * wishes, then moves a little width from one column to another as long as lines are saved. No column gets narrower
 * than its longest word, where that is possible. Returns widths in the order of the columns, their sum `total`.
 */
export const shareWidths = (columns: readonly FlexibleColumn[], total: number, font: FontSize): readonly number[] => {
  const samples = columns.map(({ texts }) => pick(texts, SAMPLE));
  const least = columns.map(({ least: floor }, k) =>
    Math.max(
      floor,
      Math.min(30, Math.ceil(Math.max(0, ...(samples[k] ?? []).map((text) => longestWord(text, font)))) + 1),
    ),
  );
  const caches = columns.map(() => new Map<number, readonly number[]>());
  const linesAt = (k: number, width: number): readonly number[] => {
    const known = caches[k]?.get(width);
    if (known) return known;
    const lines = (samples[k] ?? []).map((text) => countLines(text, width, font));
    caches[k]?.set(width, lines);
    return lines;
  };
  const rows = Math.max(0, ...samples.map((texts) => texts.length));
  const cost = (widths: readonly number[]): number => {
    const all = widths.map((width, k) => linesAt(k, width));
    let lines = 0;
    for (let row = 0; row < rows; row += 1) lines += Math.max(1, ...all.map((column) => column[row] ?? 1));
    return lines;
  };
  const widths = columns.map(({ wish }, k) => Math.max(wish, least[k] ?? wish));
  const widest = (): number => widths.indexOf(Math.max(...widths));
  // The widest column takes up what the wishes leave over or overdraw.
  const at = widest();
  widths[at] = Math.max(least[at] ?? 0, (widths[at] ?? 0) + total - widths.reduce((sum, width) => sum + width, 0));

  let best = cost(widths);
  for (let move = 0; move < MOST_MOVES; move += 1) {
    let found: { readonly from: number; readonly to: number; readonly cost: number } | null = null;
    for (let from = 0; from < widths.length; from += 1) {
      if ((widths[from] ?? 0) - STEP < (least[from] ?? 0)) continue;
      for (let to = 0; to < widths.length; to += 1) {
        if (from === to) continue;
        const next = cost(widths.map((width, k) => (k === from ? width - STEP : k === to ? width + STEP : width)));
        if (next < (found?.cost ?? best)) found = { from, to, cost: next };
      }
    }
    if (!found) break;
    best = found.cost;
    widths[found.from] = (widths[found.from] ?? 0) - STEP;
    widths[found.to] = (widths[found.to] ?? 0) + STEP;
  }
  return widths;
};
