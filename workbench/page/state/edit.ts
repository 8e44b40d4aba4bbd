/** What people do to cells with keyboard and mouse, on the host's model: the same operations Office.js uses. */
import { listItems, validate } from '../../host/calc/validation';
import { localFormula, syntaxFor } from '../../host/calc/rewrite';
import { offsetFormula } from '../../host/calc/rewrite';
import { HostError } from '../../host/errors';
import type { Position, Rect } from '../../host/model/geometry';
import { contains, MAX_COLUMNS, MAX_ROWS, rect } from '../../host/model/geometry';
import { EN_US } from '../../host/model/locale';
import { formatCategory } from '../../host/model/number-format';
import type { Sheet } from '../../host/model/sheet';
import { charsToPoints, STANDARD_COLUMN_POINTS } from '../../host/model/sheet';
import type { Validation } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';
import { copyCells, writeCells } from '../../host/operations/cells';

export type EditResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** The cell's rule forbids the value; `style` is Stop, Warning or Information. */
  | { readonly kind: 'invalid'; readonly title: string; readonly message: string; readonly style: string };

const DONE: EditResult = { kind: 'done' };

/** Runs a change; what the host refuses becomes a result. The workbook is calculated afterwards. */
export function attempt(workbook: Workbook, action: () => void): EditResult {
  try {
    action();
    return DONE;
  } catch (error) {
    if (error instanceof HostError) return { kind: 'refused', code: error.code, message: error.message };
    throw error;
  } finally {
    workbook.calculate();
  }
}

/** What the formula bar shows and editing starts from. */
export function inputText(workbook: Workbook, sheet: Sheet, { row, column }: Position): string {
  const cell = sheet.cell(row, column);
  if (cell === undefined) return '';
  if (cell.formula !== null) return localFormula(cell.formula, syntaxFor(workbook.locale));
  const { value, style } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return style.quotePrefix ? `'${value}` : value;
  if (typeof value === 'number') {
    const category = formatCategory(style.numberFormat);
    // Dates and times are edited as dates, percents as percents; other formats show the bare number.
    if (category === 'Date' || category === 'Time') return workbook.textOf(value, dateInput(workbook, style, value));
    if (category === 'Percentage') return `${numberText(workbook, value * 100)}%`;
    return numberText(workbook, value);
  }
  return workbook.textOf(value, style);
}

const dateInput = (workbook: Workbook, style: ReturnType<Sheet['style']>, value: number): typeof style => ({
  ...style,
  numberFormat:
    value < 1
      ? 'h:mm:ss'
      : Number.isInteger(value)
        ? workbook.locale.shortDate
        : `${workbook.locale.shortDate} h:mm:ss`,
});

const numberText = (workbook: Workbook, value: number): string =>
  String(Number(value.toPrecision(15))).replace('.', workbook.locale.decimal);

/** The validation rule of a cell, or `null`. */
export const ruleAt = (sheet: Sheet, { row, column }: Position): Validation | null =>
  sheet.validations.find((rule) => rule.areas.some((area) => contains(area, row, column))) ?? null;

/** Items of a cell's drop-down list; `null` when it has none. */
export function choicesAt(workbook: Workbook, sheet: Sheet, at: Position): string[] | null {
  const rule = ruleAt(sheet, at);
  if (rule === null || rule.type !== 'List') return null;
  const [inner] = Object.values(rule.rule as Readonly<Record<string, { source?: unknown; inCellDropDown?: unknown }>>);
  if (inner === undefined || typeof inner.source !== 'string' || inner.inCellDropDown === false) return null;
  const anchor = rule.areas[0] ?? rect(at.row, at.column);
  return listItems(
    workbook,
    sheet,
    offsetFormula(inner.source, at.row - anchor.top, at.column - anchor.left),
    at.row,
    at.column,
  ).filter((item) => item !== '');
}

/** Typed text put into one cell, as Enter does. Formulas are read in the workbook's language, else in English. */
export function typeInto(workbook: Workbook, sheet: Sheet, at: Position, text: string): EditResult {
  const merge = sheet.mergeAt(at.row, at.column);
  const cell = merge === null ? at : { row: merge.top, column: merge.left };
  const area = rect(cell.row, cell.column);
  const before = { ...sheet.ensure(cell.row, cell.column) };
  const write = (locale: Workbook['locale']): EditResult =>
    attempt(workbook, () => writeCells(workbook, sheet, area, () => text, locale));
  let result = write(workbook.locale);
  if (result.kind === 'refused' && text.startsWith('=') && result.code === 'InvalidArgument') result = write(EN_US);
  if (result.kind !== 'done') {
    sheet.prune(cell.row, cell.column);
    return result;
  }
  const rule = ruleAt(sheet, cell);
  if (rule === null || !rule.errorAlert.showAlert || validate(workbook, sheet, rule, cell.row, cell.column))
    return DONE;
  if (rule.errorAlert.style === 'Stop') {
    const old = before.formula ?? (before.value === null ? '' : before.value);
    attempt(workbook, () => {
      writeCells(workbook, sheet, area, () => (typeof old === 'object' ? old.error : old));
      sheet.ensure(cell.row, cell.column).style = before.style;
      sheet.prune(cell.row, cell.column);
    });
  }
  const { title, message, style } = rule.errorAlert;
  return { kind: 'invalid', title, message, style };
}

/** Texts of an area as shown, for the clipboard; whole columns and rows as far as they are used. */
export function shownTexts(workbook: Workbook, sheet: Sheet, area: Rect): string[][] {
  const used = sheet.usedArea(true) ?? rect(0, 0);
  const bottom = Math.min(area.bottom, Math.max(area.top, used.bottom));
  const right = Math.min(area.right, Math.max(area.left, used.right));
  return Array.from({ length: bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: right - area.left + 1 }, (__, c) => {
      const value = sheet.value(area.top + r, area.left + c);
      return value === null ? '' : workbook.textOf(value, sheet.style(area.top + r, area.left + c));
    }),
  );
}

/** The area that rows of texts take when they are put down from a cell on. */
export function textArea(at: Position, rows: readonly (readonly string[])[]): Rect {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rect(
    at.row,
    at.column,
    Math.min(MAX_ROWS - 1, at.row + Math.max(1, rows.length) - 1),
    Math.min(MAX_COLUMNS - 1, at.column + width - 1),
  );
}

/** Everything that copying an area to another may reach: the larger of both from the target's first cell on. */
export function pastedArea(sheet: Sheet, from: Rect, to: Rect): Rect {
  const used = sheet.usedArea(true) ?? rect(0, 0);
  const height = Math.min(from.bottom, Math.max(from.top, used.bottom)) - from.top;
  const width = Math.min(from.right, Math.max(from.left, used.right)) - from.left;
  return rect(
    to.top,
    to.left,
    Math.min(MAX_ROWS - 1, Math.max(to.bottom, to.top + height)),
    Math.min(MAX_COLUMNS - 1, Math.max(to.right, to.left + width)),
  );
}

/** Points that a number's text needs, and a little. */
const pointsFor = (text: string): number => charsToPoints(text.length + 1);

/** Widens columns of ordinary width for the numbers and days just entered, as Excel does: nobody reads "####". */
export function widenFor(workbook: Workbook, sheet: Sheet, area: Rect): void {
  let changed = false;
  sheet.forEachCell(area, ({ value, style }, row, column) => {
    if (typeof value !== 'number' || sheet.mergeAt(row, column) !== null) return;
    // Numbers without a format are rounded to what fits.
    if (formatCategory(style.numberFormat) === 'General') return;
    const needed = pointsFor(workbook.textOf(value, style));
    const { size } = sheet.columnInfo.get(column) ?? { size: null };
    if (needed <= (size ?? STANDARD_COLUMN_POINTS) || (size !== null && !widened.get(sheet)?.has(column))) return;
    const own = widened.get(sheet) ?? new Set<number>();
    widened.set(sheet, own.add(column));
    sheet.column(column).size = needed;
    changed = true;
  });
  if (changed) workbook.emit({ kind: 'layout', sheet });
}

/** Columns that nobody but `widenFor` gave a width. */
const widened = new WeakMap<Sheet, Set<number>>();

/** Rows of texts put down from a cell on; gives the area they took. */
export function pasteTexts(
  workbook: Workbook,
  sheet: Sheet,
  at: Position,
  rows: readonly (readonly string[])[],
): { readonly area: Rect; readonly result: EditResult } {
  const area = textArea(at, rows);
  const result = attempt(workbook, () =>
    writeCells(workbook, sheet, area, (r, c) => rows[r]?.[c] ?? '', workbook.locale),
  );
  if (result.kind === 'done') widenFor(workbook, sheet, area);
  return { area, result };
}

/** Copies cells with their formats; gives the area they took. */
export function pasteCells(
  workbook: Workbook,
  from: { readonly sheet: Sheet; readonly area: Rect },
  to: { readonly sheet: Sheet; readonly area: Rect },
): { readonly area: Rect; readonly result: EditResult } {
  let area = to.area;
  const result = attempt(workbook, () => {
    area = copyCells(workbook, from, to, { what: 'All', skipBlanks: false, transpose: false });
  });
  return { area, result };
}

/** Sum, average and count of a selection, as the status bar shows them; `null` for one cell or none with content. */
export function summary(
  sheet: Sheet,
  areas: readonly Rect[],
): { readonly count: number; readonly sum: number | null; readonly average: number | null } | null {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const area of areas)
    sheet.forEachCell(area, (cell) => {
      if (cell.value === null) return;
      count++;
      if (typeof cell.value !== 'number') return;
      numbers++;
      sum += cell.value;
    });
  if (count < 2) return null;
  return { count, sum: numbers === 0 ? null : sum, average: numbers === 0 ? null : sum / numbers };
}
