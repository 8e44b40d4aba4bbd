/** Makers of handles, in one place so that classes can refer to each other without import cycles. */
import type { Rect } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/types';
import type { Handle } from '../registry';
import type { AreasData, RangeData } from './common';

export const rangeHandle = (sheet: Sheet, area: Rect): Handle => {
  const data: RangeData = { sheet, area, gone: false };
  return { type: 'Range', data };
};
export const areasHandle = (sheet: Sheet, areas: readonly Rect[]): Handle => {
  const data: AreasData = { sheet, areas: [...areas], gone: false };
  return { type: 'RangeAreas', data };
};
export const sheetHandle = (sheet: Sheet): Handle => ({ type: 'Worksheet', data: sheet });
export const tableHandle = (table: Table): Handle => ({ type: 'Table', data: table });
export const handle = (type: string, data: unknown): Handle => ({ type, data });
