import type { ExampleArgument } from './guide';
import type { FunctionId } from './registry';

/** How a formula is written: `en` for the API and files (always), `vi` for the eyes and hands of Vietnamese Excel. */
export type FormulaStyle = 'en' | 'vi';

/** One argument to put into a formula: cells ("A2", "DanhMuc!A2:A50"), or a value typed in the pane. */
export type FormulaArgument =
  { readonly kind: 'cells'; readonly address: string } | { readonly kind: 'value'; readonly value: ExampleArgument };

const isList = (value: ExampleArgument): value is readonly (string | number)[] => Array.isArray(value);

const LONGEST_LITERAL = 255;

/** Excel refuses a text of more than 255 characters inside a formula: longer ones are joined from pieces. */
const textLiteral = (text: string): string => {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += LONGEST_LITERAL) {
    pieces.push(`"${text.slice(at, at + LONGEST_LITERAL).replace(/"/gu, '""')}"`);
  }
  return pieces.join('&');
};

const literal = (value: ExampleArgument, style: FormulaStyle): string => {
  if (value === null) return '';
  if (isList(value)) return `{${value.map((one) => literal(one, style)).join(';')}}`;
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return style === 'vi' ? String(value).replace('.', ',') : String(value);
};

/**
 * The formula with its leading "=": `=KH.THU(A2;3)` in `vi`, `=KH.THU(A2,3)` in `en`. Arguments left blank at the end
 * are dropped, those in the middle stay empty.
 */
export const formulaText = (id: FunctionId, args: readonly FormulaArgument[], style: FormulaStyle): string => {
  const written = args.map((arg) => (arg.kind === 'cells' ? arg.address : literal(arg.value, style)));
  while (written.at(-1) === '') written.pop();
  return `=KH.${id}(${written.join(style === 'vi' ? ';' : ',')})`;
};
