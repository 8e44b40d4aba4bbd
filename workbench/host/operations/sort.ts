/** Sorting ranges and tables. */
import { compareText } from '../calc/values';
import { offsetFormula } from '../calc/rewrite';
import { fail } from '../errors';
import type { Rect } from '../model/geometry';
import { columnCount, rect, rowCount } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import { parseColor } from '../model/style';
import type { Cell, Json, SortField } from '../model/types';
import type { Scalar } from '../model/values';
import { isError } from '../model/values';
import type { Workbook } from '../model/workbook';
import { checkAllowed } from './guard';

/** The sort fields of the API (`{key, ascending, sortOn, color, dataOption}`). */
export function readSortFields(value: Json, width: number): SortField[] {
  if (!Array.isArray(value) || value.length === 0) return fail('InvalidArgument');
  return (value as readonly Json[]).map((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail('InvalidArgument');
    const record = item as Readonly<Record<string, Json | undefined>>;
    const key = record['key'];
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= width) return fail('InvalidArgument');
    return {
      key,
      ascending: record['ascending'] !== false,
      sortOn: typeof record['sortOn'] === 'string' ? record['sortOn'] : 'Value',
      dataOption: typeof record['dataOption'] === 'string' ? record['dataOption'] : 'Normal',
      ...(typeof record['color'] === 'string' ? { color: record['color'] } : {}),
    };
  });
}

const rank = (value: Scalar): number =>
  typeof value === 'number'
    ? 0
    : typeof value === 'string'
      ? 1
      : typeof value === 'boolean'
        ? 2
        : isError(value)
          ? 3
          : 4;

/** Numbers, then text, then logicals, then errors; blanks always last. */
function compareValues(a: Scalar, b: Scalar, ascending: boolean, matchCase: boolean, textAsNumber: boolean): number {
  const left = textAsNumber && typeof a === 'string' && a.trim() !== '' && !Number.isNaN(Number(a)) ? Number(a) : a;
  const right = textAsNumber && typeof b === 'string' && b.trim() !== '' && !Number.isNaN(Number(b)) ? Number(b) : b;
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  const order = rank(left) - rank(right);
  let result: number;
  if (order !== 0) result = order;
  else if (typeof left === 'number' && typeof right === 'number') result = left - right;
  else if (typeof left === 'string' && typeof right === 'string') {
    result = compareText(left, right);
    if (result === 0 && matchCase && left !== right) result = left < right ? 1 : -1;
  } else if (typeof left === 'boolean' && typeof right === 'boolean') result = Number(left) - Number(right);
  else result = 0;
  return ascending ? result : -result;
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
  readonly byColumns: boolean;
}

export function sortCells(
  workbook: Workbook,
  sheet: Sheet,
  whole: Rect,
  fields: readonly SortField[],
  options: SortOptions,
): void {
  workbook.calculate();
  const used = rowCount(whole) > 100_000 ? (sheet.usedArea(true, whole) ?? whole) : whole;
  const area = options.byColumns
    ? { ...used, left: used.left + (options.hasHeaders ? 1 : 0) }
    : { ...used, top: used.top + (options.hasHeaders ? 1 : 0) };
  if (area.top > area.bottom || area.left > area.right) return;
  if (sheet.protection !== null) {
    checkAllowed(sheet, 'allowSort');
    checkAllowed(sheet, 'edit', area);
  }
  if (sheet.mergesIn(area).length > 0)
    fail('InvalidOperation', 'To do this, all the merged cells need to be the same size.');
  const lines = options.byColumns ? columnCount(area) : rowCount(area);
  const at = (line: number, key: number): { row: number; column: number } =>
    options.byColumns
      ? { row: area.top + key, column: area.left + line }
      : { row: area.top + line, column: area.left + key };
  const order = Array.from({ length: lines }, (_, i) => i).sort((a, b) => {
    for (const field of fields) {
      const first = at(a, field.key);
      const second = at(b, field.key);
      const result = compareBy(field, sheet, first, second, options.matchCase);
      if (result !== 0) return result;
    }
    return a - b;
  });
  rearrange(workbook, sheet, area, order, options.byColumns);
  workbook.announce(sheet, area);
  workbook.emit({ kind: 'sorted', sheet, area, byColumns: options.byColumns });
}

function compareBy(
  field: SortField,
  sheet: Sheet,
  a: { row: number; column: number },
  b: { row: number; column: number },
  matchCase: boolean,
): number {
  if (field.sortOn === 'CellColor' || field.sortOn === 'FontColor') {
    const color = (p: { row: number; column: number }): string | null =>
      field.sortOn === 'CellColor' ? sheet.style(p.row, p.column).fill : sheet.style(p.row, p.column).fontColor;
    const wanted = parseColor(field.color ?? '');
    const first = color(a) === wanted ? 0 : 1;
    const second = color(b) === wanted ? 0 : 1;
    return field.ascending ? first - second : second - first;
  }
  return compareValues(
    sheet.value(a.row, a.column),
    sheet.value(b.row, b.column),
    field.ascending,
    matchCase,
    field.dataOption === 'TextAsNumber',
  );
}

/** Puts lines of an area in a new order: `order[i]` is the old line that comes to place `i`. */
export function rearrange(
  workbook: Workbook,
  sheet: Sheet,
  area: Rect,
  order: readonly number[],
  byColumns: boolean,
): void {
  const taken = new Map<string, Cell>();
  sheet.forEachCell(area, (cell, row, column) => taken.set(`${row},${column}`, cell));
  const span = byColumns ? rowCount(area) : columnCount(area);
  for (const key of taken.keys()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const line = sheet.rows.get(row);
    line?.delete(column);
    if (line?.size === 0) sheet.rows.delete(row);
  }
  order.forEach((from, to) => {
    for (let k = 0; k < span; k++) {
      const source = byColumns
        ? { row: area.top + k, column: area.left + from }
        : { row: area.top + from, column: area.left + k };
      const target = byColumns
        ? { row: area.top + k, column: area.left + to }
        : { row: area.top + to, column: area.left + k };
      const cell = taken.get(`${source.row},${source.column}`);
      if (cell === undefined) continue;
      if (cell.formula !== null)
        cell.formula = offsetFormula(cell.formula, target.row - source.row, target.column - source.column);
      let line = sheet.rows.get(target.row);
      if (line === undefined) {
        line = new Map();
        sheet.rows.set(target.row, line);
      }
      line.set(target.column, cell);
    }
  });
  const moved = new Map<number, number>();
  order.forEach((from, to) => moved.set(from, to));
  for (const comment of sheet.comments) {
    const inside =
      comment.row >= area.top &&
      comment.row <= area.bottom &&
      comment.column >= area.left &&
      comment.column <= area.right;
    if (!inside) continue;
    if (byColumns) comment.column = area.left + (moved.get(comment.column - area.left) ?? 0);
    else comment.row = area.top + (moved.get(comment.row - area.top) ?? 0);
  }
  const anyFormula = [...taken.values()].some((cell) => cell.formula !== null);
  if (anyFormula) workbook.engine.rebuild();
  workbook.engine.touch(sheet, rect(area.top, area.left, area.bottom, area.right));
}

/** Deletes the rows that repeat earlier ones in the given columns. Returns how many went and stayed. */
export function removeDuplicates(
  workbook: Workbook,
  sheet: Sheet,
  area: Rect,
  columns: readonly number[],
  hasHeader: boolean,
): { removed: number; uniqueRemaining: number } {
  workbook.calculate();
  checkAllowed(sheet, 'edit', area);
  const first = area.top + (hasHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= area.bottom; row++) {
    const key = columns
      .map((index) => {
        const value = sheet.value(row, area.left + index);
        const shown = workbook.textOf(value, sheet.style(row, area.left + index)).toLowerCase();
        return JSON.stringify(shown);
      })
      .join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row - first);
  }
  const total = area.bottom - first + 1;
  const removed = total - kept.length;
  if (removed > 0) {
    const body = { ...area, top: first };
    rearrange(workbook, sheet, body, kept, false);
    workbook.announce(sheet, body);
  }
  return { removed, uniqueRemaining: kept.length };
}
