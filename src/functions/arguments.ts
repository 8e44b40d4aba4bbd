/** What one argument of a custom function can be once cleaned. */
export type Argument = string | number | boolean;

/**
 * The argument without the ways Excel says "empty cell": 0 on the desktop, null on the web, an omitted argument, text
 * of spaces only. `null` means blank. A matrix counts as its only cell, and as not understood when it has several.
 */
export const cleanArgument = (value: unknown): Argument | null => {
  if (value === null || value === undefined || value === 0 || value === '') return null;
  if (typeof value === 'string') return value.replace(/[\s\u00a0\u200b\ufeff]+/g, '') === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return cleanMatrix(value);
  return false;
};

const cleanMatrix = (rows: readonly unknown[]): Argument | null => {
  const [row] = rows;
  if (rows.length !== 1) return false;
  if (!Array.isArray(row)) return cleanArgument(row);
  return row.length === 1 ? cleanArgument(row[0]) : false;
};
