const put = <K, T>(groups: Map<K, T[]>, key: K, item: T): void => {
  const known = groups.get(key);
  if (known) known.push(item);
  else groups.set(key, [item]);
};

/** The items under their key, keys and items in the order they come in. */
export const groupBy = <K, T>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) put(groups, keyOf(item), item);
  return groups;
};

/** The items under each of their keys, in order; one without a key is left out. */
export const groupByEach = <K, T>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) for (const key of keysOf(item)) put(groups, key, item);
  return groups;
};
