/** The list with one more. Most texts hold one time: a list made with its first member takes a tenth of the room. */
export const added = <T>(list: T[], member: T): T[] => {
  if (list.length === 0) return [member];
  list.push(member);
  return list;
};

/** Both lists as one; when either is empty the other itself. */
export const joined = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
