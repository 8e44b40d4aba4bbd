/** Shared helpers of the object classes: reading JSON, ranges as data, common values of many cells. */
import { fail } from '../../errors';
import type { Rect } from '../../model/geometry';
import {
  cellCount,
  columnCount,
  isEntireColumn,
  isEntireRow,
  parseAddress,
  rowCount,
  splitAreas,
} from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { Style } from '../../model/style';
import { DEFAULT_STYLE, parseColor } from '../../model/style';
import type { Json } from '../../model/types';
import type { Workbook } from '../../model/workbook';
import type { Args, Handle } from '../registry';
import { isHandle } from '../registry';

/** A range as an add-in holds it: it follows its cells when rows or columns are inserted or deleted. */
export interface RangeData {
  readonly sheet: Sheet;
  area: Rect;
  /** Set when its cells were deleted. */
  gone: boolean;
}
export interface AreasData {
  readonly sheet: Sheet;
  areas: Rect[];
  gone: boolean;
}

export const asRecord = (value: Json): Readonly<Record<string, Json | undefined>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json | undefined>>)
    : fail('InvalidArgument');
export const asList = (value: Json): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : fail('InvalidArgument');
export const asText = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? value.toString() : fail('InvalidArgument');
export const asNumber = (value: Json | undefined): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail('InvalidArgument');
export const asFlag = (value: Json | undefined): boolean =>
  typeof value === 'boolean' ? value : fail('InvalidArgument');
export const asColor = (value: Json | undefined): string => parseColor(asText(value)) ?? fail('InvalidArgument');

/** One of some words in any case. */
export function asWord<W extends string>(value: Json | undefined, words: readonly W[]): W {
  const text = asText(value).toLowerCase();
  return words.find((w) => w.toLowerCase() === text) ?? fail('InvalidArgument');
}

export const isUnbounded = (area: Rect): boolean => isEntireColumn(area) || isEntireRow(area);

/** Refuses what Excel refuses to read at once. */
export function checkReadable(area: Rect): void {
  if (cellCount(area) > 5_000_000) fail('RangeExceedsLimit');
}

/**
 * The value all cells share, `null` where they differ. Large areas are answered from the cells that exist and
 * the formats of rows and columns.
 */
export function common<T>(
  sheet: Sheet,
  areas: readonly Rect[],
  pick: (style: Style, row: number, column: number) => T,
): T | null {
  let first: T | undefined;
  let differs = false;
  const see = (value: T): void => {
    if (first === undefined) first = value;
    else if (first !== value) differs = true;
  };
  for (const area of areas) {
    if (cellCount(area) <= 100_000) {
      for (let row = area.top; row <= area.bottom && !differs; row++) {
        const line = sheet.rows.get(row);
        const rowStyle = sheet.rowInfo.get(row)?.style;
        for (let column = area.left; column <= area.right && !differs; column++)
          see(
            pick(
              line?.get(column)?.style ?? rowStyle ?? sheet.columnInfo.get(column)?.style ?? DEFAULT_STYLE,
              row,
              column,
            ),
          );
      }
    } else {
      let existing = 0;
      sheet.forEachCell(area, (cell, row, column) => {
        existing++;
        see(pick(cell.style, row, column));
      });
      let styledColumns = 0;
      for (const [column, info] of sheet.columnInfo)
        if (info.style !== null && column >= area.left && column <= area.right) {
          styledColumns++;
          see(pick(info.style, area.top, column));
        }
      for (const [row, info] of sheet.rowInfo)
        if (info.style !== null && row >= area.top && row <= area.bottom) see(pick(info.style, row, area.left));
      if (existing < cellCount(area) && styledColumns < columnCount(area))
        see(pick(DEFAULT_STYLE, area.top, area.left));
    }
    if (differs) return null;
  }
  return first ?? null;
}

/** A grid of one value for each cell. */
export function grid<T extends Json>(area: Rect, pick: (row: number, column: number) => T): Json {
  checkReadable(area);
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(pick(row, column));
    rows.push(line);
  }
  return rows;
}

/** A written grid: one value for all cells, or a grid of exactly the area's size. */
export function readGrid(value: Json, area: Rect): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly Json[];
  const height = rowCount(area);
  const width = columnCount(area);
  const shape = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!shape)
    fail(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows[row] as readonly Json[])[column] ?? null;
}

/** An address or a Range object as argument. */
export function rangeArgument(
  args: Args,
  index: number,
  workbook: Workbook,
  sheet: Sheet,
): { sheet: Sheet; area: Rect } {
  const raw = args.raw(index);
  if (isHandle(raw)) return rangeOf(raw);
  if (typeof raw !== 'string') return fail('InvalidArgument');
  return workbook.resolve(raw, sheet) ?? fail('InvalidArgument');
}

/** The cells of a Range handle. */
export function rangeOf(handle: Handle): { sheet: Sheet; area: Rect } {
  if (handle.type === 'Range') {
    const data = handle.data as RangeData;
    if (data.gone) fail('InvalidReference');
    return { sheet: data.sheet, area: data.area };
  }
  if (handle.type === 'RangeAreas') {
    const data = handle.data as AreasData;
    const first = data.areas[0];
    return first === undefined ? fail('InvalidArgument') : { sheet: data.sheet, area: first };
  }
  return fail('InvalidArgument');
}

/** "A1:B2, D4" (or a Range or RangeAreas) as rectangles on one sheet. */
export function areasArgument(
  args: Args,
  index: number,
  workbook: Workbook,
  sheet: Sheet,
): { sheet: Sheet; areas: Rect[] } {
  const raw = args.raw(index);
  if (isHandle(raw)) {
    if (raw.type === 'RangeAreas') {
      const data = raw.data as AreasData;
      return { sheet: data.sheet, areas: [...data.areas] };
    }
    const one = rangeOf(raw);
    return { sheet: one.sheet, areas: [one.area] };
  }
  if (typeof raw !== 'string') return fail('InvalidArgument');
  return areasOfText(raw, workbook, sheet);
}

export function areasOfText(text: string, workbook: Workbook, sheet: Sheet): { sheet: Sheet; areas: Rect[] } {
  const areas: Rect[] = [];
  let target = sheet;
  for (const part of splitAreas(text)) {
    const parsed = parseAddress(part);
    const found =
      parsed === null
        ? workbook.resolve(part, sheet)
        : { sheet: parsed.sheet === null ? target : workbook.sheetNamed(parsed.sheet), area: parsed.area };
    if (found?.sheet === null || found === null) return fail('InvalidArgument');
    target = found.sheet;
    areas.push(found.area);
  }
  return { sheet: target, areas };
}

/** "Jan!A1:B2,Jan!D4": the address of several areas. */
export const areasAddress = (workbook: Workbook, sheet: Sheet, areas: readonly Rect[]): string =>
  areas.map((area) => workbook.addressOf(sheet, area)).join(',');
