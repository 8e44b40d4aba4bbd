import { dateToSerial } from '../../domain/calendar/excel-serial';
import { formatCellDate } from '../../domain/calendar/format';
import type { CellInput, LinkTarget } from '../../domain/workbook/write-plan';
import { storeFormula } from './formula';
import type { StyleVariant } from './style-table';
import { escapeXml } from './xml-text';

/** Excel's limit for the text of one cell, in UTF-16 code units. */
export const MAX_CELL_TEXT = 32_767;

/** One cell as the file keeps it, without its address. */
export interface FileCell {
  /** The `t` attribute; absent for numbers and blanks. */
  readonly type?: 's' | 'b' | 'str';
  /** What stands between `<c>` and `</c>`. */
  readonly body: string;
  readonly variant: StyleVariant;
  readonly target?: LinkTarget;
}

/** What stands in the way of writing a cell. */
export type CellProblem = 'text-too-long' | 'bad-number';

/**
 * Text that Excel would take for a formula, a number, a date or a time if somebody opened the cell and pressed
 * Enter: it gets the mark that keeps it text.
 */
const LOOKS_LIKE_INPUT = /^\s*(?:[=+\-@']|[\d.,:/\-\s%]*\d[\d.,:/\-\s%]*$|(?:true|false)\s*$)/i;

const BLANK_CELL: FileCell = { body: '', variant: 'plain' };

const textCell = (text: string, share: (text: string) => number): FileCell | CellProblem => {
  if (text === '') return BLANK_CELL;
  if (text.length > MAX_CELL_TEXT) return 'text-too-long';
  const body = `<v>${share(text)}</v>`;
  return { type: 's', body, variant: LOOKS_LIKE_INPUT.test(text) ? 'quoted' : 'plain' };
};

const formulaCell = (formula: string): FileCell => ({
  body: `<f>${escapeXml(storeFormula(formula))}</f>`,
  variant: 'plain',
});

const numberCell = (value: number): FileCell | CellProblem =>
  Number.isFinite(value) ? { body: `<v>${value}</v>`, variant: 'plain' } : 'bad-number';

const figureCell = (figure: number | string): FileCell | CellProblem =>
  typeof figure === 'number' ? numberCell(figure) : formulaCell(figure);

/** How a value stands in the file. `share` gives the index of a text among the shared strings. */
export const toFileCell = (input: CellInput, share: (text: string) => number): FileCell | CellProblem => {
  if (input === null) return BLANK_CELL;
  if (typeof input === 'string') return textCell(input, share);
  if (typeof input === 'boolean') return { type: 'b', body: `<v>${input ? 1 : 0}</v>`, variant: 'plain' };
  if (typeof input === 'number') return numberCell(input);
  switch (input.kind) {
    case 'date': {
      const serial = dateToSerial(input.date);
      if (serial === null) return textCell(formatCellDate(input.date), share);
      return { body: `<v>${serial}</v>`, variant: 'date' };
    }
    case 'formula':
      return formulaCell(input.formula);
    case 'link': {
      const cell = input.figure === undefined ? textCell(input.text, share) : figureCell(input.figure);
      return typeof cell === 'string' ? cell : { ...cell, target: input.target };
    }
  }
};
