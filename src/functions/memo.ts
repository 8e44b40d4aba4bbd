/**
 * `compute` with its latest answers kept, at most `2 × capacity` of them: when a generation is full it becomes the old
 * one, and the old one is forgotten. Long keys are computed anew, so the memory has a bound. `compute` must be pure.
 */
export const remember = <T>(compute: (key: string) => T, capacity = 2_000, longestKey = 400): ((key: string) => T) => {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const keep = (key: string, value: T): T => {
    if (young.size >= capacity) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    if (key.length > longestKey) return compute(key);
    const older = old.get(key);
    return keep(key, older === undefined ? compute(key) : older);
  };
};

type Rows = readonly (readonly unknown[])[];

const sameRows = (a: Rows, b: Rows): boolean => {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) {
    const left = a[i] ?? [];
    const right = b[i] ?? [];
    if (left.length !== right.length) return false;
    for (let j = 0; j < left.length; j += 1) if (!Object.is(left[j], right[j])) return false;
  }
  return true;
};

/**
 * `build` run once for each range of cells, not once for each cell that points at it. Excel hands over a new array at
 * every call, so ranges are known again by their content: cell by cell, no hash that could mistake one for another.
 * The `capacity` ranges used last are kept.
 */
export const rememberRange = <T>(build: (rows: Rows) => T, capacity = 8): ((rows: Rows) => T) => {
  const kept: { readonly rows: Rows; readonly built: T }[] = [];
  return (rows) => {
    const at = kept.findIndex((one) => sameRows(one.rows, rows));
    const known = kept[at];
    if (known !== undefined) {
      if (at > 0) {
        kept.splice(at, 1);
        kept.unshift(known);
      }
      return known.built;
    }
    const copy = rows.map((row) => [...row]);
    const built = build(copy);
    kept.unshift({ rows: copy, built });
    kept.length = Math.min(kept.length, capacity);
    return built;
  };
};
