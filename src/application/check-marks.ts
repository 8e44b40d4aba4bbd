import type { Finding } from '../domain/checks/finding';
import { cellAt, plainValue, tableColumns } from '../domain/source/cells';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../domain/source/snapshot';
import { rowKeyOf } from '../domain/workbook/row-key';
import { KEY_HEADER } from '../domain/workbook/schedule-columns';
import type { CellMark, MarkRequest } from './ports';

/** As it stands: Excel finds a header by these very characters. */
const textAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  String(plainValue(cellAt(sheet, row, column)) ?? '');

const holds = ({ range }: TableSnapshot, row: number, column: number): boolean =>
  row > range.top && row <= range.bottom && column >= range.left && column <= range.right;

interface Grid {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly { readonly table: TableSnapshot; readonly columns: ReadonlyMap<string, number> }[];
}

const placeIn = ({ sheet, tables }: Grid, row: number, column: number): Pick<CellMark, 'place'> => {
  const found = tables.find(({ table }) => holds(table, row, column));
  if (found === undefined) return {};
  const at = (header: string): string => {
    const wanted = found.columns.get(header);
    return wanted === undefined ? '' : textAt(sheet, row, wanted);
  };
  const rowKey = rowKeyOf(at(KEY_HEADER), at('HOẠT ĐỘNG'));
  const header = textAt(sheet, found.table.range.top, column);
  return rowKey === '' || header === '' ? {} : { place: { table: found.table.name, rowKey, header } };
};

/**
 * The cells that findings point at, by finding: only cells of KH's own sheets, which alone are marked. Cells outside a
 * table, and rows without key and words, are known by their address.
 */
export const markPlaces = (
  findings: readonly Finding[],
  workbook: WorkbookSnapshot,
): ReadonlyMap<Finding, CellMark> => {
  const grids = new Map<string, Grid>();
  for (const sheet of workbook.sheets) {
    if (sheet.ownKey === undefined) continue;
    const tables = sheet.tables.map((table) => ({ table, columns: tableColumns(sheet, table) }));
    grids.set(sheet.name, { sheet, tables });
  }
  const places = new Map<Finding, CellMark>();
  for (const finding of findings) {
    const { origin, severity } = finding;
    const grid = origin?.kind === 'cell' ? grids.get(origin.sheet) : undefined;
    if (origin?.kind !== 'cell' || grid === undefined) continue;
    const { sheet, row, column } = origin;
    places.set(finding, { sheet, row, column, severity, ...placeIn(grid, row, column) });
  }
  return places;
};

/**
 * The marks of the open findings on the sheets that were checked: findings a person left, or whose rule is off, are not
 * among `open` and draw none. `undoable`: the marks are the whole of a command and can be taken back by themselves.
 */
export const markRequest = (
  own: readonly string[],
  places: ReadonlyMap<Finding, CellMark>,
  open: readonly Finding[],
  undoable: boolean,
): MarkRequest => ({ sheets: own, marks: open.flatMap((finding) => places.get(finding) ?? []), undoable });
