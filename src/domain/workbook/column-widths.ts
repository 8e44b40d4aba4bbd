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
/** Widths moved at once: a small step alone may save no line where a large one does. */
const STEPS = [2, 4, 8, 16];
const MOST_MOVES = 60;

const pick = <T>(items: readonly T[], count: number): readonly T[] => {
  if (items.length <= count) return items;
  const step = items.length / count;
  return Array.from({ length: count }, (_, k) => items[Math.floor(k * step)]).filter((item) => item !== undefined);
};

/** Every way to take some width from one column and give it to another. */
const moves = (
  widths: readonly number[],
  least: readonly number[],
): readonly (readonly [from: number, to: number, step: number])[] =>
  widths.flatMap((width, from) =>
    STEPS.filter((step) => width - step >= (least[from] ?? 0)).flatMap((step) =>
      widths.flatMap((_, to) => (to === from ? [] : [[from, to, step] as const])),
    ),
  );

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
  const wishes = columns.map(({ wish }, k) => Math.max(wish, least[k] ?? wish));
  // The widest column takes up what the wishes leave over or overdraw.
  const rest = total - wishes.reduce((sum, width) => sum + width, 0);
  const widest = wishes.indexOf(Math.max(...wishes));
  let widths: readonly number[] = wishes.map((width, k) =>
    k === widest ? Math.max(least[k] ?? 0, width + rest) : width,
  );

  let best = cost(widths);
  for (let move = 0; move < MOST_MOVES; move += 1) {
    let found: { readonly widths: readonly number[]; readonly cost: number } | null = null;
    for (const [from, to, step] of moves(widths, least)) {
      const next = widths.map((width, k) => (k === from ? width - step : k === to ? width + step : width));
      const lines = cost(next);
      if (lines < (found?.cost ?? best)) found = { widths: next, cost: lines };
    }
    if (!found) break;
    best = found.cost;
    widths = found.widths;
  }
  return widths;
};
