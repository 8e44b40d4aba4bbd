/** Does a cell's content satisfy its validation rule? */
import { coerceText } from '../model/input';
import { EN_US } from '../model/locale';
import type { Sheet } from '../model/sheet';
import type { Json, Validation } from '../model/types';
import type { Scalar } from '../model/values';
import type { Workbook } from '../model/workbook';
import { flat, numberText, single } from './values';
import { offsetFormula } from './rewrite';

/** The items of a list rule as text. */
export function listItems(workbook: Workbook, sheet: Sheet, source: string, row: number, column: number): string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  return flat(workbook.engine.evaluateText(source, sheet, row, column)).map((v) =>
    v === null ? '' : typeof v === 'object' ? v.error : typeof v === 'number' ? numberText(v) : String(v),
  );
}

function bound(
  workbook: Workbook,
  sheet: Sheet,
  value: Json | undefined,
  rows: number,
  columns: number,
  row: number,
  column: number,
): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  if (value.startsWith('=')) {
    const result = single(workbook.engine.evaluateText(offsetFormula(value, rows, columns), sheet, row, column));
    return typeof result === 'number'
      ? result
      : typeof result === 'string'
        ? coerceText(result, workbook.formulaInput())
        : null;
  }
  return coerceText(value, workbook.inputOptions(EN_US));
}

/** Relative references of a rule are written for the first cell of its first area. */
export function validate(
  workbook: Workbook,
  sheet: Sheet,
  validation: Validation,
  row: number,
  column: number,
): boolean {
  const value: Scalar = sheet.value(row, column);
  if (value === null && (validation.ignoreBlanks || validation.type === 'None')) return true;
  const anchor = validation.areas[0];
  const rows = row - (anchor?.top ?? row);
  const columns = column - (anchor?.left ?? column);
  const [inner] = Object.values(
    validation.rule as Readonly<Record<string, Readonly<Record<string, Json | undefined>>>>,
  );
  if (inner === undefined) return true;
  if (validation.type === 'List') {
    const shown =
      value === null
        ? ''
        : typeof value === 'number'
          ? numberText(value)
          : typeof value === 'object'
            ? value.error
            : String(value);
    const source = inner['source'];
    return (
      typeof source !== 'string' ||
      listItems(workbook, sheet, offsetFormula(source, rows, columns), row, column).some((item) => item === shown)
    );
  }
  if (validation.type === 'Custom') {
    const formula = inner['formula'];
    const result =
      typeof formula === 'string'
        ? single(workbook.engine.evaluateText(offsetFormula(formula, rows, columns), sheet, row, column))
        : true;
    return result === true || (typeof result === 'number' && result !== 0);
  }
  const number =
    validation.type === 'TextLength'
      ? value === null
        ? 0
        : (typeof value === 'number' ? numberText(value) : typeof value === 'object' ? value.error : String(value))
            .length
      : value;
  if (typeof number !== 'number') return false;
  if (validation.type === 'WholeNumber' && !Number.isInteger(number)) return false;
  const first = bound(workbook, sheet, inner['formula1'], rows, columns, row, column);
  const second = bound(workbook, sheet, inner['formula2'], rows, columns, row, column);
  if (first === null) return true;
  switch (inner['operator']) {
    case 'Between':
      return second === null || (number >= first && number <= second);
    case 'NotBetween':
      return second === null || number < first || number > second;
    case 'EqualTo':
      return number === first;
    case 'NotEqualTo':
      return number !== first;
    case 'GreaterThan':
      return number > first;
    case 'LessThan':
      return number < first;
    case 'GreaterThanOrEqualTo':
      return number >= first;
    default:
      return number <= first;
  }
}
