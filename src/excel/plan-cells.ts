import { dateToSerial } from '../domain/calendar/excel-serial';
import type { PlainDate } from '../domain/calendar/plain-date';
import { quoteSheetName } from '../domain/workbook/address';
import type { CellInput, LinkTarget } from '../domain/workbook/write-plan';
import { toCellText } from './cell-text';

/** How dates stand in cells unless the plan says otherwise. */
export const DATE_FORMAT = 'dd/mm/yyyy';

/** Excel's limit for a text inside a formula, in UTF-16 code units. */
const MAX_FORMULA_TEXT = 255;

/** What `range.formulas` takes; `null` leaves the cell as it is. */
export type RawCell = string | number | boolean | null;

/** Names as they turned out in the workbook, for formulas and links of the plan. */
export interface NameMap {
  /** Name of the sheet with this key or planned name; other names stay as they are. */
  sheet(keyOrName: string): string;
  /** The formula with tables and sheets called by their real names. */
  formula(formula: string): string;
}

/** What cells of one workbook need to know. */
export interface CellContext {
  readonly date1904: boolean;
  readonly names: NameMap;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** "19/05/1890": a day before the first of Excel's calendar stays text. */
export const formatDateText = (date: PlainDate): string => `${pad(date.day)}/${pad(date.month)}/${date.year}`;

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const targetText = (target: LinkTarget, names: NameMap): string =>
  target.kind === 'url' ? target.url : `#${quoteSheetName(names.sheet(target.sheet))}!${target.address}`;

/**
 * A link is a HYPERLINK formula: thousands of them fit in one message, where a hyperlink property would need a call for
 * each cell. Too long for a formula's texts: only the words remain.
 */
const linkCell = (text: string, target: LinkTarget, names: NameMap): string => {
  const address = targetText(target, names);
  return text === '' || text.length > MAX_FORMULA_TEXT || address.length > MAX_FORMULA_TEXT
    ? toCellText(text)
    : `=HYPERLINK(${quote(address)},${quote(text)})`;
};

/** Excel's limit for a whole formula. */
const MAX_FORMULA = 8_192;

/** A figure as a HYPERLINK that shows it: the cell holds the number. Too long with its link, it stands without. */
const figureCell = (figure: number | string, target: LinkTarget, context: CellContext): RawCell => {
  const shown = typeof figure === 'number' ? figure : context.names.formula(figure);
  const address = targetText(target, context.names);
  const linked = `=HYPERLINK(${quote(address)},${String(shown).replace(/^=/u, '')})`;
  return address.length > MAX_FORMULA_TEXT || linked.length > MAX_FORMULA ? shown : linked;
};

/** The serial of a date in the workbook's system, `null` when Excel cannot hold the day as a number. */
export const serialIn = (date: PlainDate, context: CellContext): number | null => dateToSerial(date, context.date1904);

/** The cell as Excel is told it. Text stays text whatever it looks like; formulas are en-US. */
export const toRawCell = (input: CellInput, context: CellContext): RawCell => {
  if (input === null || typeof input === 'number' || typeof input === 'boolean') return input;
  if (typeof input === 'string') return input === '' ? null : toCellText(input);
  switch (input.kind) {
    case 'date':
      return serialIn(input.date, context) ?? toCellText(formatDateText(input.date));
    case 'formula':
      return context.names.formula(input.formula.startsWith('=') ? input.formula : `=${input.formula}`);
    case 'link':
      return input.figure === undefined
        ? linkCell(input.text, input.target, context.names)
        : figureCell(input.figure, input.target, context);
  }
};

/** Texts in quotes, sheet names in apostrophes, and words that may be names of tables or sheets. */
const FORMULA_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)|(?<![\p{L}\p{N}_.'])[\p{L}_][\p{L}\p{N}_.]*(?=[[!])/gu;

/**
 * Puts real names in the place of planned ones: a table name before "[", a sheet name before "!". Texts in quotes are
 * left alone.
 */
export const renameInFormula = (
  formula: string,
  tables: ReadonlyMap<string, string>,
  sheets: ReadonlyMap<string, string>,
): string =>
  formula.replace(FORMULA_PARTS, (part: string, offset: number) => {
    if (part.startsWith('"')) return part;
    if (part.startsWith("'")) {
      const renamed = sheets.get(part.slice(1, -1).replaceAll("''", "'"));
      return renamed === undefined ? part : quoteSheetName(renamed);
    }
    if (formula[offset + part.length] === '[') return tables.get(part) ?? part;
    const renamed = sheets.get(part);
    return renamed === undefined ? part : quoteSheetName(renamed);
  });
