/** Outline groups of rows and columns. */
import { fail } from '../errors';
import type { Rect } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import type { LineInfo } from '../model/types';
import type { Workbook } from '../model/workbook';
import { checkAllowed } from './guard';

type Axis = 'ByRows' | 'ByColumns';

const span = (area: Rect, axis: Axis): [number, number] => {
  const [first, last] = axis === 'ByRows' ? [area.top, area.bottom] : [area.left, area.right];
  if (last - first > 100_000) fail('InvalidArgument');
  return [first, last];
};
const lineOf = (sheet: Sheet, axis: Axis, index: number): LineInfo =>
  axis === 'ByRows' ? sheet.row(index) : sheet.column(index);

export function groupLines(workbook: Workbook, sheet: Sheet, area: Rect, axis: Axis): void {
  checkAllowed(sheet, axis === 'ByRows' ? 'allowFormatRows' : 'allowFormatColumns');
  const [first, last] = span(area, axis);
  for (let i = first; i <= last; i++) if (lineOf(sheet, axis, i).outline >= 8) fail('InvalidOperation');
  for (let i = first; i <= last; i++) lineOf(sheet, axis, i).outline++;
  workbook.emit({ kind: 'layout', sheet });
}

export function ungroupLines(workbook: Workbook, sheet: Sheet, area: Rect, axis: Axis): void {
  checkAllowed(sheet, axis === 'ByRows' ? 'allowFormatRows' : 'allowFormatColumns');
  const [first, last] = span(area, axis);
  let any = false;
  for (let i = first; i <= last; i++) {
    const info = lineOf(sheet, axis, i);
    if (info.outline === 0) continue;
    any = true;
    info.outline--;
    info.hidden = false;
  }
  if (!any) fail('InvalidOperation');
  workbook.emit({ kind: 'layout', sheet });
}

/** Opens or closes the groups that touch an area. */
export function showDetails(workbook: Workbook, sheet: Sheet, area: Rect, axis: Axis, show: boolean): void {
  const [first, last] = span(area, axis);
  const infos = axis === 'ByRows' ? sheet.rowInfo : sheet.columnInfo;
  for (let i = first; i <= last; i++) {
    const info = infos.get(i);
    if (info !== undefined && info.outline > 0) info.hidden = !show;
  }
  workbook.emit({ kind: 'layout', sheet });
}

/** Shows groups up to a level and hides deeper ones; 0 leaves an axis alone. */
export function showLevels(workbook: Workbook, sheet: Sheet, rowLevels: number, columnLevels: number): void {
  const apply = (infos: ReadonlyMap<number, LineInfo>, levels: number): void => {
    if (levels <= 0) return;
    for (const info of infos.values()) if (info.outline > 0) info.hidden = info.outline >= levels;
  };
  apply(sheet.rowInfo, rowLevels);
  apply(sheet.columnInfo, columnLevels);
  workbook.emit({ kind: 'layout', sheet });
}
