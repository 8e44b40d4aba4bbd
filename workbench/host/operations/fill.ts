/** Auto fill: continuing series of numbers, dates, names and formulas. */
import { offsetFormula } from '../calc/rewrite';
import { fail } from '../errors';
import type { Rect } from '../model/geometry';
import { columnCount, containsRect, rowCount } from '../model/geometry';
import { EN_US, VI_VN } from '../model/locale';
import { isDateFormat } from '../model/number-format';
import { dateOf, daysInMonth, serialOf, weekdayOf } from '../model/serial';
import type { Sheet } from '../model/sheet';
import type { Cell } from '../model/types';
import type { Scalar } from '../model/values';
import type { Workbook } from '../model/workbook';
import { copyCells } from './cells';
import { checkAllowed } from './guard';

export type FillKind =
  | 'FillDefault'
  | 'FillCopy'
  | 'FillSeries'
  | 'FillFormats'
  | 'FillValues'
  | 'FillDays'
  | 'FillWeekdays'
  | 'FillMonths'
  | 'FillYears'
  | 'LinearTrend'
  | 'GrowthTrend'
  | 'FlashFill';

const LISTS: readonly (readonly string[])[] = [
  EN_US.months,
  EN_US.monthsShort,
  EN_US.days,
  EN_US.daysShort,
  VI_VN.months,
  VI_VN.days,
];

/** Fills `target` (which holds the source area) from `source`. */
export function autoFill(workbook: Workbook, sheet: Sheet, source: Rect, target: Rect, kind: FillKind): void {
  checkAllowed(sheet, 'edit', target);
  if (!containsRect(target, source)) fail('InvalidArgument');
  const sameColumns = source.left === target.left && source.right === target.right;
  const sameRows = source.top === target.top && source.bottom === target.bottom;
  if (!sameColumns && !sameRows) fail('InvalidArgument');
  if (sameColumns && sameRows) return;
  workbook.calculate();
  const lines = sameColumns ? columnCount(source) : rowCount(source);
  for (let line = 0; line < lines; line++) {
    const at = (step: number): { row: number; column: number } =>
      sameColumns
        ? { row: source.top + step, column: source.left + line }
        : { row: source.top + line, column: source.left + step };
    const length = sameColumns ? rowCount(source) : columnCount(source);
    const after = sameColumns ? target.bottom - source.bottom : target.right - source.right;
    const before = sameColumns ? source.top - target.top : source.left - target.left;
    fillLine(workbook, sheet, at, length, after, before, kind);
  }
  workbook.announce(sheet, target);
  workbook.emit({ kind: 'format', sheet, area: target });
}

function fillLine(
  workbook: Workbook,
  sheet: Sheet,
  at: (step: number) => { row: number; column: number },
  length: number,
  after: number,
  before: number,
  kind: FillKind,
): void {
  const cells: (Cell | undefined)[] = Array.from({ length }, (_, i) => {
    const { row, column } = at(i);
    return sheet.cell(row, column);
  });
  const steps = [
    ...Array.from({ length: after }, (_, i) => length + i),
    ...Array.from({ length: before }, (_, i) => -1 - i),
  ];
  const next =
    kind === 'FillCopy' || kind === 'FillFormats' ? null : seriesOf(cells, kind, workbook.date1904, sheet, at);
  for (const step of steps) {
    const index = ((step % length) + length) % length;
    const model = cells[index];
    const from = at(index);
    const to = at(step);
    const cell = sheet.ensure(to.row, to.column);
    if (kind !== 'FillValues') cell.style = sheet.style(from.row, from.column);
    if (kind === 'FillFormats') continue;
    if (cell.formula !== null) workbook.engine.unregister(sheet, to.row, to.column);
    cell.formula = null;
    if (model?.formula !== null && model !== undefined) {
      cell.formula = offsetFormula(model.formula, to.row - from.row, to.column - from.column);
      workbook.engine.register(sheet, to.row, to.column);
      continue;
    }
    const value = next?.(step);
    cell.value = value === undefined ? (model?.value ?? null) : value;
  }
}

type Series = (step: number) => Scalar | undefined;

function seriesOf(
  cells: readonly (Cell | undefined)[],
  kind: FillKind,
  date1904: boolean,
  sheet: Sheet,
  at: (step: number) => { row: number; column: number },
): Series | null {
  if (cells.some((c) => c?.formula !== null && c !== undefined)) return null;
  const values = cells.map((c) => c?.value ?? null);
  const first = at(0);
  const dated = isDateFormat(sheet.style(first.row, first.column).numberFormat);
  if (values.every((v): v is number => typeof v === 'number')) return numberSeries(values, kind, dated, date1904);
  if (values.every((v): v is string => typeof v === 'string')) return textSeries(values, kind);
  return null;
}

function numberSeries(values: readonly number[], kind: FillKind, dated: boolean, date1904: boolean): Series | null {
  const start = values[0] ?? 0;
  const second = values[1];
  const months =
    (by: number): Series =>
    (step) =>
      addMonths(start, step * by, date1904);
  if (kind === 'FillMonths') return months(1);
  if (kind === 'FillYears') return months(12);
  if (kind === 'FillWeekdays') return (step) => addWeekdays(start, step, date1904);
  if (kind === 'GrowthTrend') {
    const ratio = second === undefined ? 1 : second / start;
    return (step) => start * ratio ** step;
  }
  if (values.length === 1) {
    const grows = dated || kind === 'FillSeries' || kind === 'FillDays' || kind === 'LinearTrend';
    return grows ? (step) => start + step : null;
  }
  if (dated && second !== undefined && values.length === 2) {
    const a = dateOf(start, date1904);
    const b = dateOf(second, date1904);
    const apart = (b.year - a.year) * 12 + b.month - a.month;
    if (a.day === b.day && apart !== 0) return months(apart);
  }
  // A straight line through the given numbers, as Excel continues them.
  const n = values.length;
  const meanX = (n - 1) / 2;
  const meanY = values.reduce((sum, v) => sum + v, 0) / n;
  let top = 0;
  let bottom = 0;
  values.forEach((v, i) => {
    top += (i - meanX) * (v - meanY);
    bottom += (i - meanX) ** 2;
  });
  const slope = top / bottom;
  return (step) => Number((meanY + slope * (step - meanX)).toPrecision(14));
}

function addMonths(serial: number, months: number, date1904: boolean): number {
  const { year, month, day } = dateOf(serial, date1904);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return serialOf(y, m, Math.min(day, daysInMonth(y, m)), date1904) + (serial - Math.floor(serial));
}

function addWeekdays(serial: number, count: number, date1904: boolean): number {
  let day = serial;
  const step = Math.sign(count);
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    const weekday = weekdayOf(day, date1904);
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return day;
}

function textSeries(values: readonly string[], kind: FillKind): Series | null {
  const start = values[0] ?? '';
  for (const list of LISTS) {
    const index = list.findIndex((name) => name.toLowerCase() === start.toLowerCase());
    if (index < 0) continue;
    const secondIndex =
      values[1] === undefined ? index + 1 : list.findIndex((name) => name.toLowerCase() === values[1]?.toLowerCase());
    if (secondIndex < 0) continue;
    const by = secondIndex - index;
    return (step) => {
      const name = list[(((index + step * by) % list.length) + list.length) % list.length] ?? '';
      return start === start.toUpperCase()
        ? name.toUpperCase()
        : start === start.toLowerCase()
          ? name.toLowerCase()
          : name;
    };
  }
  if (kind === 'FillValues') return null;
  const found = values.map((v) => /^(.*?)(\d{1,9})(\D*)$/s.exec(v));
  const head = found[0];
  if (head === null || head === undefined || found.some((f) => f === null || f[1] !== head[1] || f[3] !== head[3]))
    return null;
  const [, prefix = '', digits = '', suffix = ''] = head;
  const base = Number(digits);
  const by = found[1] === undefined || found[1] === null ? 1 : Number(found[1][2]) - base;
  return (step) =>
    `${prefix}${Math.abs(base + step * by)
      .toString()
      .padStart(digits.startsWith('0') ? digits.length : 1, '0')}${suffix}`;
}

/** Copies without continuing: used where Excel cannot see a series. */
export const plainFill = (workbook: Workbook, sheet: Sheet, source: Rect, target: Rect): void => {
  copyCells(
    workbook,
    { sheet, area: source },
    { sheet, area: target },
    { what: 'All', skipBlanks: false, transpose: false },
  );
};
