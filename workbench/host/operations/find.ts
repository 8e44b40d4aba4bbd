/** Finding and replacing text. */
import type { Rect } from '../model/geometry';
import { MAX_COLUMNS } from '../model/geometry';
import { wildcard } from '../calc/criteria';
import { fail } from '../errors';
import type { Sheet } from '../model/sheet';
import type { Json } from '../model/types';
import type { Workbook } from '../model/workbook';
import { numberText } from '../calc/values';
import { isError } from '../model/values';

export interface FindOptions {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

export function readFindOptions(value: Json): FindOptions {
  const record =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, Json | undefined>>)
      : {};
  const direction = record['searchDirection'];
  return {
    completeMatch: record['completeMatch'] === true,
    matchCase: record['matchCase'] === true,
    backwards: typeof direction === 'string' && direction.toLowerCase() === 'backwards',
  };
}

function pattern(text: string, options: FindOptions, flags = ''): RegExp {
  const base = wildcard(text, options.completeMatch);
  return new RegExp(base.source, `${options.matchCase ? '' : 'i'}${flags}`);
}

/** Text that is searched: the formula where there is one, else the value, else what is shown. */
const searched = (workbook: Workbook, sheet: Sheet, row: number, column: number): string[] => {
  const cell = sheet.cell(row, column);
  if (cell === undefined || (cell.value === null && cell.formula === null)) return [];
  const shown = workbook.textOf(cell.value, cell.style);
  if (cell.formula !== null) return [cell.formula, shown];
  if (typeof cell.value === 'number') return [numberText(cell.value), shown];
  return [shown];
};

/** Cells that hold the text, in reading order. */
export function findCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Rect,
  text: string,
  options: FindOptions,
  atMost = Infinity,
): { row: number; column: number }[] {
  if (text === '') fail('InvalidArgument');
  workbook.calculate();
  const test = pattern(text, options);
  const keys: number[] = [];
  sheet.forEachCell(area, (_, row, column) => keys.push(row * MAX_COLUMNS + column));
  keys.sort((a, b) => (options.backwards ? b - a : a - b));
  const found: { row: number; column: number }[] = [];
  for (const key of keys) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    if (searched(workbook, sheet, row, column).some((t) => test.test(t))) found.push({ row, column });
    if (found.length >= atMost) break;
  }
  return found;
}

/** Replaces text in cells of an area; returns how many replacements were made. */
export function replaceCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Rect,
  text: string,
  replacement: string,
  options: FindOptions,
): number {
  const cells = findCells(workbook, sheet, area, text, { ...options, backwards: false });
  const test = pattern(text, options, 'g');
  let count = 0;
  for (const { row, column } of cells) {
    const cell = sheet.cell(row, column);
    if (cell === undefined || isError(cell.value)) continue;
    const source =
      cell.formula ??
      (typeof cell.value === 'number'
        ? numberText(cell.value)
        : typeof cell.value === 'boolean'
          ? cell.value
            ? 'TRUE'
            : 'FALSE'
          : (cell.value ?? ''));
    let here = 0;
    const changed = source.replace(test, (match) => {
      if (match === '' && here > 0) return match;
      here++;
      return replacement;
    });
    if (here === 0 || changed === source) continue;
    workbook.enter(sheet, row, column, changed);
    workbook.announce(sheet, { top: row, left: column, bottom: row, right: column });
    count += here;
  }
  return count;
}
