import { dateToSerial } from '../../domain/calendar/excel-serial';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { CellInput, CellStyle, LinkTarget } from '../../domain/workbook/write-plan';
import { storeFormula } from './formula';
import type { FileStyle } from './style-table';
import { escapeXml } from './xml-text';

/** Excel's limit for the text of one cell, in UTF-16 code units. */
export const MAX_CELL_TEXT = 32_767;

/** One cell as the file keeps it, without its address. */
export interface FileCell {
  /** The `t` attribute; absent for numbers and blanks. */
  readonly type?: 's' | 'b' | 'str';
  /** What stands between `<c>` and `</c>`. */
  readonly body: string;
  readonly style: FileStyle;
  readonly target?: LinkTarget;
}

/** What stands in the way of writing a cell. */
export type CellProblem = 'text-too-long' | 'bad-number';

const pad = (value: number): string => String(value).padStart(2, '0');

/** "19/05/1890": how a date stands in a cell that Excel cannot keep as a date. */
export const formatDateText = (date: PlainDate): string => `${pad(date.day)}/${pad(date.month)}/${date.year}`;

/**
 * Text that Excel would take for a formula, a number, a date or a time if somebody opened the cell and pressed
 * Enter: it gets the mark that keeps it text.
 */
const LOOKS_LIKE_INPUT = /^\s*(?:[=+\-@']|[\d.,:/\-\s%]*\d[\d.,:/\-\s%]*$|(?:true|false)\s*$)/i;

const textCell = (text: string, style: CellStyle, share: (text: string) => number): FileCell | CellProblem => {
  if (text === '') return { body: '', style };
  if (text.length > MAX_CELL_TEXT) return 'text-too-long';
  const body = `<v>${share(text)}</v>`;
  return { type: 's', body, style: LOOKS_LIKE_INPUT.test(text) ? { ...style, quotePrefix: true } : style };
};

const DATE_FORMAT = 'dd/mm/yyyy';

/** How a value stands in the file. `share` gives the index of a text among the shared strings. */
export const toFileCell = (
  input: CellInput,
  style: CellStyle,
  share: (text: string) => number,
): FileCell | CellProblem => {
  if (input === null) return { body: '', style };
  if (typeof input === 'string') return textCell(input, style, share);
  if (typeof input === 'boolean') return { type: 'b', body: `<v>${input ? 1 : 0}</v>`, style };
  if (typeof input === 'number') {
    return Number.isFinite(input) ? { body: `<v>${input}</v>`, style } : 'bad-number';
  }
  switch (input.kind) {
    case 'date': {
      const serial = dateToSerial(input.date);
      if (serial === null) return textCell(formatDateText(input.date), style, share);
      return { body: `<v>${serial}</v>`, style: { ...style, numberFormat: style.numberFormat ?? DATE_FORMAT } };
    }
    case 'formula':
      return { body: `<f>${escapeXml(storeFormula(input.formula))}</f>`, style };
    case 'link': {
      const cell = textCell(input.text, style, share);
      return typeof cell === 'string' ? cell : { ...cell, target: input.target };
    }
  }
};
