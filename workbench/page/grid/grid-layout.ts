/** Where everything of a sheet lies in the view: headings, bands, cells. Pixels from the corner of the scrolling box. */
import type { Position } from '../../host/model/geometry';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import { bandsOf, shiftOf } from './axis';
import type { Band } from './axis';
import type { Box, Quadrant } from './cells';
import { wholeCell } from './navigation';
import type { Axes } from './sheet-axes';

const HEADING_HEIGHT = 22;
const LEAST_HEADING_WIDTH = 34;
/** Pixels beside the edge of a heading in which it can be taken hold of. */
const GRIP = 4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One direction of the view, as `bandsOf` and `scrollTo` take it. */
export interface AxisView {
  readonly length: number;
  readonly scroll: number;
  readonly first: number;
  readonly frozen: number;
}

export interface GridLayout {
  readonly sheet: Sheet;
  readonly axes: Axes;
  readonly rows: AxisView;
  readonly columns: AxisView;
  readonly rowBands: readonly Band[];
  readonly columnBands: readonly Band[];
  readonly quadrants: readonly Quadrant[];
  /** Last row and column that scrolling reaches. */
  readonly last: Position;
  /** Of the headings; 0 where they are switched off. */
  readonly headings: Size;
  /** What is scrolled over: headings and all lines up to the last. */
  readonly spacer: Size;
}

/** What lies under a point. `edge`: the line whose size is changed by pulling there. */
export type Place =
  | { readonly kind: 'cell'; readonly at: Position }
  | { readonly kind: 'row' | 'column'; readonly index: number; readonly edge: number | null }
  | { readonly kind: 'corner' };

/** The layout of a view of `size` pixels, scrolled by `scroll`, that reaches `last`. */
export const layoutOf = (
  sheet: Sheet,
  axes: Axes,
  view: { readonly size: Size; readonly scroll: { readonly x: number; readonly y: number }; readonly last: Position },
): GridLayout => {
  const { freeze, showHeadings } = sheet;
  const { size, scroll } = view;
  const last = { row: Math.min(MAX_ROWS - 1, view.last.row), column: Math.min(MAX_COLUMNS - 1, view.last.column) };
  const headings = showHeadings
    ? { width: Math.max(LEAST_HEADING_WIDTH, 14 + String(last.row + 1).length * 8), height: HEADING_HEIGHT }
    : { width: 0, height: 0 };
  const rows = {
    length: size.height - headings.height,
    scroll: scroll.y,
    first: freeze?.top ?? 0,
    frozen: freeze === null ? 0 : Math.max(0, freeze.rows - freeze.top),
  };
  const columns = {
    length: size.width - headings.width,
    scroll: scroll.x,
    first: freeze?.left ?? 0,
    frozen: freeze === null ? 0 : Math.max(0, freeze.columns - freeze.left),
  };
  const rowBands = bandsOf(axes.rows, rows);
  const columnBands = bandsOf(axes.columns, columns);
  // Lines above the frozen ones are out of reach.
  const outOfReach = ({ first, frozen }: AxisView): number => (frozen === 0 ? 0 : first);
  return {
    sheet,
    axes,
    rows,
    columns,
    rowBands,
    columnBands,
    quadrants: rowBands.flatMap((band) => columnBands.map((other) => ({ rows: band, columns: other }))),
    last,
    headings,
    spacer: {
      width: headings.width + axes.columns.offset(last.column + 1) - axes.columns.offset(outOfReach(columns)),
      height: headings.height + axes.rows.offset(last.row + 1) - axes.rows.offset(outOfReach(rows)),
    },
  };
};

const lineAt = (
  bands: readonly Band[],
  place: number,
): { readonly index: number; readonly edge: number | null } | null => {
  const holds = ({ start, size }: { readonly start: number; readonly size: number }): boolean =>
    place >= start && place < start + size;
  const band = bands.find(holds) ?? bands.at(-1);
  const line = band?.lines.find(holds) ?? band?.lines.at(-1);
  if (line === undefined) return null;
  const end = line.start + line.size;
  const edge = end - place <= GRIP ? line.index : place - line.start < GRIP && line.index > 0 ? line.index - 1 : null;
  return { index: line.index, edge };
};

/** What lies at a point; `null` where nothing is laid out. */
export const placeAt = ({ headings, rowBands, columnBands }: GridLayout, x: number, y: number): Place | null => {
  const right = x - headings.width;
  const down = y - headings.height;
  if (right < 0 && down < 0) return { kind: 'corner' };
  const row = lineAt(rowBands, Math.max(0, down));
  const column = lineAt(columnBands, Math.max(0, right));
  if (row === null || column === null) return null;
  if (down < 0) return { kind: 'column', ...column };
  if (right < 0) return { kind: 'row', ...row };
  return { kind: 'cell', at: { row: row.index, column: column.index } };
};

/** The box of a cell with all of its merged area, and whether any of it shows. */
export const cellBox = (
  { sheet, axes, headings, rowBands, columnBands }: GridLayout,
  at: Position,
): Box & { readonly shown: boolean } => {
  const area = wholeCell(sheet, at);
  const bandWith = (bands: readonly Band[], index: number): Band | undefined =>
    bands.find((band) => band.lines.some((line) => line.index === index)) ?? bands.at(-1);
  const shows = (band: Band | undefined, first: number, last: number): boolean =>
    band?.lines.some((line) => line.index >= first && line.index <= last) === true;
  const rows = bandWith(rowBands, area.top);
  const columns = bandWith(columnBands, area.left);
  const top = axes.rows.offset(area.top) + (rows === undefined ? 0 : shiftOf(axes.rows, rows));
  const left = axes.columns.offset(area.left) + (columns === undefined ? 0 : shiftOf(axes.columns, columns));
  return {
    left: left + headings.width,
    top: top + headings.height,
    width: axes.columns.offset(area.right + 1) - axes.columns.offset(area.left),
    height: axes.rows.offset(area.bottom + 1) - axes.rows.offset(area.top),
    shown: shows(rows, area.top, area.bottom) && shows(columns, area.left, area.right),
  };
};
