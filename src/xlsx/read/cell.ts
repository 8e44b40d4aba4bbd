import { dateToSerial } from '../../domain/calendar/excel-serial';
import { parseIso } from '../../domain/calendar/plain-date';
import type { CellValue } from '../../domain/source/snapshot';
import { shiftFormula, showFormula } from './formula';
import { decodeXstring, type RichString } from './shared-strings';

/** One `<c>` while it is read. */
export interface CellDraft {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
  sharedIndex: string | null;
  inline: RichString | null;
}

const readIsoSerial = (text: string, date1904: boolean): number | null => {
  const [day = '', clock = ''] = text.split('T');
  const date = parseIso(day);
  const serial = date && dateToSerial(date, date1904);
  if (serial === null) return null;
  const [hour = 0, minute = 0, second = 0] = clock.replace(/Z$/, '').split(':').map(Number);
  const fraction = (hour * 3600 + minute * 60 + second) / 86400;
  return Number.isFinite(fraction) ? serial + fraction : serial;
};

/** What a workbook keeps outside its cells. */
export interface ValueContext {
  readonly strings: readonly RichString[];
  readonly date1904: boolean;
}

/** The value that the cell holds and, when its text names one, the font of that text. */
export const readValue = (draft: CellDraft, context: ValueContext): { value: CellValue; fontName?: string } => {
  const rich = draft.type === 's' ? context.strings[Number(draft.value)] : draft.inline;
  if (draft.type === 's' || draft.type === 'inlineStr') {
    if (!rich) return { value: null };
    return { value: rich.text, ...(rich.fontName === undefined ? {} : { fontName: rich.fontName }) };
  }
  if (draft.value === '') return { value: null };
  switch (draft.type) {
    case 'str':
      return { value: decodeXstring(draft.value) };
    case 'b':
      return { value: draft.value.trim() === '1' || draft.value.trim() === 'true' };
    case 'e':
      return { value: { error: draft.value.trim() } };
    case 'd':
      return { value: readIsoSerial(draft.value.trim(), context.date1904) ?? draft.value };
    default: {
      const number = Number(draft.value);
      return { value: Number.isFinite(number) ? number : draft.value };
    }
  }
};

/** True for a cell without content. */
export const isBlank = (value: CellValue): boolean => value === null || value === '';

/** Keeps what `<f t="shared">` says once, for the cells that only name its index. */
export const createFormulaReader = (): ((draft: CellDraft) => string | undefined) => {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  return ({ formula, sharedIndex, row, column }) => {
    if (formula === null) return undefined;
    if (sharedIndex === null) return showFormula(formula);
    const master = shared.get(sharedIndex);
    if (formula !== '') {
      shared.set(sharedIndex, { formula, row, column });
      return showFormula(formula);
    }
    return master ? showFormula(shiftFormula(master.formula, row - master.row, column - master.column)) : '=';
  };
};
