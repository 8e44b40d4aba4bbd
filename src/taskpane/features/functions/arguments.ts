import type { FormulaArgument } from '../../../functions/formula-text';

/** What stands in the box of one parameter: typed words, or cells taken from the sheet with what they hold. */
export type Given =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'cells'; readonly address: string; readonly values: readonly (readonly unknown[])[] };

export const BLANK: Given = { kind: 'typed', text: '' };

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** A typed number is a number (decimal comma or point); everything else is text. Blank is `null`. */
const typedValue = (text: string): string | number | null => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return NUMBER.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
};

/** The argument as it stands in the formula. */
export const toFormulaArgument = (given: Given): FormulaArgument =>
  given.kind === 'cells' ? { kind: 'cells', address: given.address } : { kind: 'value', value: typedValue(given.text) };

/** The argument as the function gets it: one cell's value, or the matrix of a range. */
export const toPreviewArgument = (given: Given, range: boolean): unknown => {
  if (given.kind === 'typed') return typedValue(given.text);
  return range ? given.values : (given.values[0]?.[0] ?? null);
};
