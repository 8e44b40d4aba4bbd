/** Filters of tables and sheets: which rows they hide. */
import { fail } from '../errors';
import type { Rect } from '../model/geometry';
import { rect } from '../model/geometry';
import { dateOf } from '../model/serial';
import type { Sheet } from '../model/sheet';
import type { FilterCriteria, Json } from '../model/types';
import type { Scalar } from '../model/values';
import type { Workbook } from '../model/workbook';
import { tableBody } from '../model/workbook';
import { matchesCriterion } from '../calc/criteria';
import { coerceText } from '../model/input';

/** Checks and takes over a criteria record of the API. */
export function readCriteria(value: Json): FilterCriteria {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('InvalidArgument');
  const record = value as Readonly<Record<string, Json | undefined>>;
  if (typeof record['filterOn'] !== 'string') return fail('InvalidArgument');
  return record as unknown as FilterCriteria;
}

interface Filtered {
  readonly area: Rect;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

/** Hides the rows all filters of the sheet reject and shows the others. */
export function applyFilters(workbook: Workbook, sheet: Sheet): void {
  workbook.calculate();
  const hidden = new Set<number>();
  const filtered: Filtered[] = workbook.tablesOn(sheet).map((table) => ({
    area: tableBody(table),
    criteria: new Map(
      table.columns.flatMap((column, i): [number, FilterCriteria][] =>
        column.criteria === null ? [] : [[i, column.criteria]],
      ),
    ),
  }));
  if (sheet.autoFilter !== null) {
    const { area } = sheet.autoFilter;
    filtered.push({
      area: rect(area.top + 1, area.left, area.bottom, area.right),
      criteria: sheet.autoFilter.criteria,
    });
  }
  for (const { area, criteria } of filtered) {
    if (criteria.size === 0) continue;
    const tests = [...criteria].map(([index, one]) => ({
      column: area.left + index,
      accepts: tester(workbook, sheet, one, rect(area.top, area.left + index, area.bottom, area.left + index)),
    }));
    for (let row = area.top; row <= area.bottom; row++)
      if (!tests.every(({ column, accepts }) => accepts(row, column))) hidden.add(row);
  }
  let changed = false;
  for (const [row, info] of sheet.rowInfo)
    if (info.filtered && !hidden.has(row)) {
      info.filtered = false;
      changed = true;
    }
  for (const row of hidden) {
    const info = sheet.row(row);
    if (!info.filtered) changed = true;
    info.filtered = true;
  }
  if (changed) workbook.emit({ kind: 'layout', sheet });
}

type Test = (row: number, column: number) => boolean;

function tester(workbook: Workbook, sheet: Sheet, criteria: FilterCriteria, area: Rect): Test {
  const value: (row: number, column: number) => Scalar = (row, column) => sheet.value(row, column);
  const numbers = (): number[] => {
    const found: number[] = [];
    sheet.forEachCell(area, (cell) => {
      if (typeof cell.value === 'number') found.push(cell.value);
    });
    return found.sort((a, b) => a - b);
  };
  const count = Number(criteria.criterion1 ?? 10);
  const coerce = (text: string): number | null => coerceText(text, workbook.formulaInput());
  switch (criteria.filterOn.toLowerCase()) {
    case 'values': {
      const texts = new Set<string>();
      const dates: { date: string; specificity: string }[] = [];
      for (const one of criteria.values ?? []) {
        if (typeof one === 'string') texts.add(one.toLowerCase());
        else if (typeof one === 'object') dates.push(one);
        else texts.add(String(one).toLowerCase());
      }
      return (row, column) => {
        const scalar = value(row, column);
        const shown = workbook.textOf(scalar, sheet.style(row, column)).toLowerCase();
        if (texts.has(shown)) return true;
        if (typeof scalar === 'number' && texts.has(scalar.toString())) return true;
        return typeof scalar === 'number' && dates.some((d) => sameDate(scalar, d, workbook.date1904));
      };
    }
    case 'custom': {
      const first = criteria.criterion1 ?? '';
      const second = criteria.criterion2;
      const or = (criteria.operator ?? 'And').toLowerCase() === 'or';
      return (row, column) => {
        const scalar = value(row, column);
        const a = matchesCriterion(scalar, first, coerce);
        if (second === undefined || second === '') return a;
        const b = matchesCriterion(scalar, second, coerce);
        return or ? a || b : a && b;
      };
    }
    case 'topitems': {
      const sorted = numbers();
      const limit = sorted[Math.max(0, sorted.length - count)] ?? Infinity;
      return (row, column) => isAtLeast(value(row, column), limit);
    }
    case 'bottomitems': {
      const sorted = numbers();
      const limit = sorted[Math.min(sorted.length, count) - 1] ?? -Infinity;
      return (row, column) => isAtMost(value(row, column), limit);
    }
    case 'toppercent': {
      const sorted = numbers();
      const items = Math.max(1, Math.floor((sorted.length * count) / 100));
      const limit = sorted[Math.max(0, sorted.length - items)] ?? Infinity;
      return (row, column) => isAtLeast(value(row, column), limit);
    }
    case 'bottompercent': {
      const sorted = numbers();
      const items = Math.max(1, Math.floor((sorted.length * count) / 100));
      const limit = sorted[items - 1] ?? -Infinity;
      return (row, column) => isAtMost(value(row, column), limit);
    }
    case 'cellcolor':
      return (row, column) =>
        (sheet.style(row, column).fill ?? '').toLowerCase() === (criteria.color ?? '').toLowerCase();
    case 'fontcolor':
      return (row, column) => sheet.style(row, column).fontColor.toLowerCase() === (criteria.color ?? '').toLowerCase();
    case 'dynamic':
      return dynamicTest(workbook, criteria.dynamicCriteria ?? '', numbers(), value);
    default:
      return fail('InvalidArgument');
  }
}

const isAtLeast = (scalar: Scalar, limit: number): boolean => typeof scalar === 'number' && scalar >= limit;
const isAtMost = (scalar: Scalar, limit: number): boolean => typeof scalar === 'number' && scalar <= limit;

function sameDate(serial: number, wanted: { date: string; specificity: string }, date1904: boolean): boolean {
  const [year, month, day] = wanted.date.split(/[-T:]/).map(Number);
  const date = dateOf(serial, date1904);
  if (date.year !== year) return false;
  const depth = wanted.specificity.toLowerCase();
  if (depth === 'year') return true;
  if (date.month !== month) return false;
  return depth === 'month' || date.day === day;
}

function dynamicTest(
  workbook: Workbook,
  kind: string,
  sorted: readonly number[],
  value: (row: number, column: number) => Scalar,
): Test {
  const mean = sorted.reduce((sum, n) => sum + n, 0) / Math.max(1, sorted.length);
  const now = workbook.clock();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1 };
  const monthIndex = (year: number, month: number): number => year * 12 + month - 1;
  const current = monthIndex(today.year, today.month);
  const onDate =
    (accepts: (date: { year: number; month: number; day: number }, serial: number) => boolean): Test =>
    (row, column) => {
      const scalar = value(row, column);
      return typeof scalar === 'number' && accepts(dateOf(scalar, workbook.date1904), scalar);
    };
  const todaySerial = Math.floor(Number(workbook.engine.callFunction('TODAY', [], workbook.activeSheet)));
  const lower = kind.toLowerCase();
  const weekStart = todaySerial - ((todaySerial + 6) % 7);
  const quarter = Math.floor(current / 3);
  const simple: Readonly<Record<string, Test>> = {
    aboveaverage: (row, column) => isAbove(value(row, column), mean),
    belowaverage: (row, column) => isBelow(value(row, column), mean),
    today: onDate((_, serial) => Math.floor(serial) === todaySerial),
    tomorrow: onDate((_, serial) => Math.floor(serial) === todaySerial + 1),
    yesterday: onDate((_, serial) => Math.floor(serial) === todaySerial - 1),
    thisweek: onDate((_, serial) => serial >= weekStart && serial < weekStart + 7),
    nextweek: onDate((_, serial) => serial >= weekStart + 7 && serial < weekStart + 14),
    lastweek: onDate((_, serial) => serial >= weekStart - 7 && serial < weekStart),
    thismonth: onDate((d) => monthIndex(d.year, d.month) === current),
    nextmonth: onDate((d) => monthIndex(d.year, d.month) === current + 1),
    lastmonth: onDate((d) => monthIndex(d.year, d.month) === current - 1),
    thisquarter: onDate((d) => Math.floor(monthIndex(d.year, d.month) / 3) === quarter),
    nextquarter: onDate((d) => Math.floor(monthIndex(d.year, d.month) / 3) === quarter + 1),
    lastquarter: onDate((d) => Math.floor(monthIndex(d.year, d.month) / 3) === quarter - 1),
    thisyear: onDate((d) => d.year === today.year),
    nextyear: onDate((d) => d.year === today.year + 1),
    lastyear: onDate((d) => d.year === today.year - 1),
    yeartodate: onDate((d, serial) => d.year === today.year && serial <= todaySerial),
  };
  const found = simple[lower];
  if (found !== undefined) return found;
  const month =
    /^alldatesinperiod(january|february|march|april|may|june|july|august|september|october|november|december)$/.exec(
      lower,
    );
  if (month !== null) {
    const index = [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ].indexOf(month[1] ?? '');
    return onDate((d) => d.month === index + 1);
  }
  const period = /^alldatesinperiodquarter([1-4])$/.exec(lower);
  if (period !== null) return onDate((d) => Math.ceil(d.month / 3) === Number(period[1]));
  return fail('InvalidArgument');
}

const isAbove = (scalar: Scalar, limit: number): boolean => typeof scalar === 'number' && scalar > limit;
const isBelow = (scalar: Scalar, limit: number): boolean => typeof scalar === 'number' && scalar < limit;
