/**
 * Words as alternatives of a pattern, given class by class. Longest first, so that "lễ" does not hide "lễ hội"; a word may
 * be a part of a pattern itself ("xã(?! hội)").
 */
export const alternatives = (...classes: readonly (readonly string[])[]): string =>
  [...new Set(classes.flat())].sort((a, b) => b.length - a.length).join('|');
