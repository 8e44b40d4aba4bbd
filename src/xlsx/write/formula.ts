/**
 * Functions that came after the file format and are kept with a prefix. Source: [MS-XLSX] 2.2.2 "_xlfn"
 * future functions (those an office workbook may use).
 */
// prettier-ignore
const FUTURE = [
  'ACOT', 'AGGREGATE', 'ARABIC', 'BASE', 'CEILING.MATH', 'COMBINA', 'CONCAT', 'DAYS', 'DECIMAL', 'FLOOR.MATH',
  'FORMULATEXT', 'IFNA', 'IFS', 'ISFORMULA', 'ISOWEEKNUM', 'LAMBDA', 'LET', 'MAXIFS', 'MINIFS',
  'NUMBERVALUE', 'PERCENTILE.EXC', 'PERCENTILE.INC', 'RANK.AVG', 'RANK.EQ', 'SEQUENCE', 'SHEET', 'SHEETS', 'SORTBY',
  'SWITCH', 'TEXTJOIN', 'UNIQUE', 'XLOOKUP', 'XMATCH', 'XOR', 'TEXTSPLIT', 'TEXTBEFORE', 'TEXTAFTER',
  'VSTACK', 'HSTACK', 'TAKE', 'DROP', 'CHOOSECOLS', 'CHOOSEROWS', 'TOCOL', 'TOROW', 'BYROW', 'BYCOL', 'MAP', 'REDUCE',
  'SCAN', 'MAKEARRAY',
];
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);
const PREFIXED = new Set(FUTURE);

// Texts in quotes are stepped over; a name followed by "(" is a function.
const FUNCTION = /"[^"]*"|'[^']*'|(?<![\w.])([A-Za-z][A-Za-z0-9_.]*)(?=\()/g;

const storeName = (name: string): string => {
  const upper = name.toUpperCase();
  if (upper.startsWith('KH.')) return `_xldudf_${upper.replace('.', '_')}`;
  if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${upper}`;
  return PREFIXED.has(upper) ? `_xlfn.${upper}` : name;
};

/**
 * An en-US formula ("=TEXTJOIN(…)") as the file keeps it: no "=", later functions with their prefix, custom
 * functions as `_xldudf_KH_NAMKYNIEM` (libraries.md §0).
 */
export const storeFormula = (formula: string): string =>
  formula.replace(/^=/, '').replace(FUNCTION, (whole: string, name?: string) => (name ? storeName(name) : whole));
