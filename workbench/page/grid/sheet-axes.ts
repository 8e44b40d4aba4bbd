/** The axes of a sheet, with the heights Excel gives rows nobody set. */
import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import { charsToPoints, STANDARD_ROW_POINTS } from '../../host/model/sheet';
import type { Axis } from './axis';
import { createAxis, toPixels } from './axis';

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/**
 * Excel makes a row as high as its tallest text while nobody sets its height. Estimated from letters, not measured:
 * it must be quick on sheets of 10,000 rows.
 */
function naturalHeight(sheet: Sheet, row: number): number {
  let height = STANDARD_ROW_POINTS;
  for (const [column, { value, style }] of sheet.rows.get(row) ?? []) {
    if (value === null) continue;
    const line = Math.max(STANDARD_ROW_POINTS, style.fontSize * 1.32);
    let lines = 1;
    if (style.wrap && typeof value === 'string' && sheet.mergeAt(row, column) === null) {
      const letters = Math.max(1, ((sheet.columnWidth(column) - 4) / 5.1) * (11 / style.fontSize));
      lines = value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
    }
    height = Math.max(height, lines * line);
  }
  return Math.min(409.5, height);
}

export function axesOf(sheet: Sheet): Axes {
  const rows = new Map<number, number>();
  for (const index of sheet.rows.keys()) {
    const info = sheet.rowInfo.get(index);
    if (info === undefined || (info.size === null && !sheet.rowHidden(index)))
      rows.set(index, toPixels(naturalHeight(sheet, index)));
  }
  for (const [index, info] of sheet.rowInfo)
    if (info.size !== null || sheet.rowHidden(index)) rows.set(index, toPixels(sheet.rowHeight(index)));
  const columns = new Map<number, number>();
  for (const index of sheet.columnInfo.keys()) columns.set(index, toPixels(sheet.columnWidth(index)));
  return {
    rows: createAxis(MAX_ROWS, toPixels(STANDARD_ROW_POINTS), rows),
    columns: createAxis(MAX_COLUMNS, toPixels(charsToPoints(sheet.standardWidth)), columns),
  };
}

/** Last row and column the scroll bars reach without being pushed: the used part and a page more. */
export function scrollExtent(sheet: Sheet): { readonly row: number; readonly column: number } {
  const used = sheet.usedArea(false);
  return {
    row: Math.min(MAX_ROWS - 1, Math.max(used?.bottom ?? 0, sheet.activeCell.row) + 60),
    column: Math.min(MAX_COLUMNS - 1, Math.max(used?.right ?? 0, sheet.activeCell.column) + 20),
  };
}
