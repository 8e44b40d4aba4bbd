/** A name no other table has: "tblX", "tblX_2", "tblX_3" …; letters, digits, "_" and "." only. */
export const toTableName = (wanted: string, taken: readonly string[]): string => {
  const clean = wanted.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_.]/gu, '_');
  const base = /^[\p{L}_]/u.test(clean) ? clean : `_${clean}`;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}_${count}`;
    if (!used.has(name.toLowerCase())) return name;
  }
};

/**
 * True for `wanted` and the numbered names {@link toTableName} gives beside it. Excel does not tell capitals of names
 * apart.
 */
export const isTableOf =
  (wanted: string): ((table: { readonly name: string }) => boolean) =>
  ({ name }) => {
    const rest = name.slice(wanted.length);
    return name.slice(0, wanted.length).toLowerCase() === wanted.toLowerCase() && /^(?:_\d+)?$/u.test(rest);
  };
