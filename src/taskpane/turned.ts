/** The set with `key` in it when `on`, without it otherwise; the set given stays as it is. */
export const turned = (set: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> => {
  const next = new Set(set);
  if (on) next.add(key);
  else next.delete(key);
  return next;
};
