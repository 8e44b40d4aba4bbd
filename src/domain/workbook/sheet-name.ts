/** Excel's limit, in UTF-16 code units. */
export const MAX_SHEET_NAME = 31;

// Source: excel-rules.md §2.3. Control characters make the file unreadable.

const FORBIDDEN = /[\\/?*:[\]\u0000-\u001F\u007F\uFFFE\uFFFF]+/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const trimEdges = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, '');

/** The first `length` code units, never half of a pair or a letter without its marks. */
const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  let end = length;
  while (end > 0 && /[\p{M}\uDC00-\uDFFF]/u.test(text.charAt(end))) end -= 1;
  return text.slice(0, end);
};

/**
 * A name Excel accepts, as near to `wanted` as can be: NFC, without the forbidden characters, at most 31 long,
 * not "History", unlike every name in `taken` (Excel does not tell capitals apart) by a suffix " (2)", " (3)" ….
 * `fallback` stands in when nothing is left of the wanted name; it must itself be a fair name.
 */
export const toSheetName = (wanted: string, taken: readonly string[] = [], fallback = 'KH'): string => {
  const clean = wanted.normalize('NFC').replace(LONE_SURROGATE, '').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const shortened = trimEdges(cut(trimEdges(clean), MAX_SHEET_NAME));
  const base = shortened === '' ? fallback : shortened;
  const used = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()));
  const isFree = (name: string): boolean => name.toLowerCase() !== 'history' && !used.has(name.toLowerCase());
  if (isFree(base)) return base;
  for (let count = 2; ; count += 1) {
    const suffix = ` (${count})`;
    const name = `${trimEdges(cut(base, MAX_SHEET_NAME - suffix.length))}${suffix}`;
    if (isFree(name)) return name;
  }
};
