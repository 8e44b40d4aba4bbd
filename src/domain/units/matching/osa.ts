/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours) in code units, or `limit + 1` as
 * soon as it must be larger. Banded: O(limit × length). Source: Boytsov, "Indexing methods for approximate
 * dictionary searching" (2011), restricted Damerau–Levenshtein.
 */
export const osaWithin = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  const width = b.length + 1;
  let before: number[] = new Array<number>(width).fill(over);
  let above: number[] = Array.from({ length: width }, (_, j) => (j <= limit ? j : over));
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = new Array<number>(width).fill(over);
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    if (i <= limit) row[0] = i;
    let smallest = row[0] ?? over;
    for (let j = from; j <= to; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = (above[j - 1] ?? over) + (same ? 0 : 1);
      best = Math.min(best, (above[j] ?? over) + 1, (row[j - 1] ?? over) + 1);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) best = Math.min(best, (before[j - 2] ?? over) + 1);
      row[j] = Math.min(best, over);
      smallest = Math.min(smallest, best);
    }
    if (smallest > limit) return over;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? over, over);
};
