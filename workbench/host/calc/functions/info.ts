/** Functions that ask what something is. */
import { isDateFormat } from '../../model/number-format';
import { cellName, quoteSheetName } from '../../model/geometry';
import type { Scalar } from '../../model/values';
import { ERROR_WORDS, errorValue, isError } from '../../model/values';
import { define, evaluate, numberIn } from '../evaluate';
import type { Value } from '../values';
import { broadcast, isArray, isLambda, isReference, single, toText } from '../values';
import { listFunction, scalarFunction } from './helpers';

const test = (name: string, work: (value: Scalar) => boolean): void =>
  define(name, { min: 1, max: 1, run: ([value = null]) => broadcast([value], ([item = null]) => work(item)) });
test('ISNUMBER', (v) => typeof v === 'number');
test('ISTEXT', (v) => typeof v === 'string');
test('ISNONTEXT', (v) => typeof v !== 'string');
test('ISLOGICAL', (v) => typeof v === 'boolean');
test('ISBLANK', (v) => v === null);
test('ISERROR', isError);
test('ISERR', (v) => isError(v) && v.error !== '#N/A');
test('ISNA', (v) => isError(v) && v.error === '#N/A');
for (const [name, rest] of [
  ['ISEVEN', 0],
  ['ISODD', 1],
] as const)
  scalarFunction(name, 1, 1, ([v = null], context) => Math.abs(Math.trunc(numberIn(v, context))) % 2 === rest);
listFunction('ISREF', 1, 1, ({ args }) => isReference(args[0] ?? null));
listFunction('ISFORMULA', 1, 1, ({ args }) => {
  const value = args[0] ?? null;
  const first = isReference(value) ? value.areas[0] : undefined;
  return first === undefined
    ? errorValue('#VALUE!')
    : (first.sheet.cell(first.area.top, first.area.left)?.formula ?? null) !== null;
});
listFunction('FORMULATEXT', 1, 1, ({ args }) => {
  const value = args[0] ?? null;
  const first = isReference(value) ? value.areas[0] : undefined;
  return first?.sheet.cell(first.area.top, first.area.left)?.formula ?? errorValue('#N/A');
});
listFunction('NA', 0, 0, () => errorValue('#N/A'));
scalarFunction('N', 1, 1, ([v = null]) => (typeof v === 'number' ? v : v === true ? 1 : 0));
listFunction('T', 1, 1, ({ args }) => {
  const value = single(args[0] ?? null);
  return isError(value) ? value : typeof value === 'string' ? value : '';
});
listFunction('TYPE', 1, 1, ({ args }) => {
  const value: Value = args[0] ?? null;
  if (isArray(value)) return 64;
  if (isLambda(value)) return 128;
  const item = single(value);
  if (typeof item === 'string') return 2;
  if (typeof item === 'boolean') return 4;
  return isError(item) ? 16 : 1;
});
define('ERROR.TYPE', {
  min: 1,
  max: 1,
  run: ([value = null]) => {
    const item = single(value);
    return isError(item) ? ERROR_WORDS.indexOf(item.error) + 1 : errorValue('#N/A');
  },
});
listFunction('SHEET', 0, 1, ({ args, context }) => {
  const value = args[0];
  const { sheets } = context.workbook;
  if (value === undefined) return sheets.indexOf(context.sheet) + 1;
  if (isReference(value)) return sheets.indexOf(value.areas[0]?.sheet ?? context.sheet) + 1;
  const found = context.workbook.sheetNamed(toText(single(value)));
  return found === null ? errorValue('#N/A') : sheets.indexOf(found) + 1;
});
listFunction('SHEETS', 0, 1, ({ args, context }) => {
  const value = args[0];
  return value !== undefined && isReference(value) ? value.areas.length : context.workbook.sheets.length;
});
listFunction('AREAS', 1, 1, ({ args }) => {
  const value = args[0] ?? null;
  return isReference(value) ? value.areas.length : errorValue('#VALUE!');
});
define('CELL', {
  min: 1,
  max: 2,
  volatile: true,
  form: (args, context) => {
    const kind = toText(single(args[0] === undefined ? null : evaluate(args[0], context))).toLowerCase();
    const target = args[1] === undefined ? null : evaluate(args[1], context);
    const area = target !== null && isReference(target) ? target.areas[0] : undefined;
    const sheet = area?.sheet ?? context.sheet;
    const row = area?.area.top ?? context.row;
    const column = area?.area.left ?? context.column;
    const value = sheet.value(row, column);
    switch (kind) {
      case 'address':
        return `${sheet === context.sheet ? '' : `${quoteSheetName(sheet.name)}!`}${cellName(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
      case 'row':
        return row + 1;
      case 'col':
        return column + 1;
      case 'contents':
        return value ?? 0;
      case 'type':
        return value === null ? 'b' : typeof value === 'string' ? 'l' : 'v';
      case 'width':
        return Math.round(sheet.columnWidth(column) / 5.7);
      case 'filename':
        return `[${context.workbook.name}]${sheet.name}`;
      case 'format':
        return isDateFormat(sheet.style(row, column).numberFormat) ? 'D1' : 'G';
      case 'protect':
        return sheet.style(row, column).locked ? 1 : 0;
      default:
        return errorValue('#VALUE!');
    }
  },
});
listFunction('INFO', 1, 1, ({ args, context }) => {
  switch (toText(single(args[0] ?? null)).toLowerCase()) {
    case 'numfile':
      return context.workbook.sheets.length;
    case 'recalc':
      return context.workbook.calculationMode === 'Manual' ? 'Manual' : 'Automatic';
    case 'release':
      return '16.0';
    case 'system':
      return 'pcdos';
    case 'osversion':
      return 'Windows (32-bit) NT 10.00';
    default:
      return errorValue('#VALUE!');
  }
});
