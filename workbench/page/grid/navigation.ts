/** Where keys take the active cell, and how a selection grows. */
import type { Position, Rect } from '../../host/model/geometry';
import { contains, MAX_COLUMNS, MAX_ROWS, rect, union } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

const inside = (row: number, column: number): boolean =>
  row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

/** The merged area of a cell, or the cell itself. */
export const wholeCell = (sheet: Sheet, { row, column }: Position): Rect =>
  sheet.mergeAt(row, column) ?? rect(row, column);

/** One step from a cell: past its merged area, over hidden lines; the cell itself at the sheet's edge. */
export function step(sheet: Sheet, from: Position, direction: Direction): Position {
  const [down, right] = STEP[direction];
  const area = wholeCell(sheet, from);
  let row = down > 0 ? area.bottom + 1 : down < 0 ? area.top - 1 : from.row;
  let column = right > 0 ? area.right + 1 : right < 0 ? area.left - 1 : from.column;
  while (inside(row, column) && (sheet.rowHidden(row) || sheet.columnHidden(column))) {
    row += down;
    column += right;
  }
  if (!inside(row, column)) return from;
  const merge = sheet.mergeAt(row, column);
  return merge === null ? { row, column } : { row: merge.top, column: merge.left };
}

/** Ctrl+arrow: to the last filled cell of a run, else to the next filled one, else to the sheet's edge. */
export function jump(sheet: Sheet, from: Position, direction: Direction): Position {
  const [down, right] = STEP[direction];
  const filled = (row: number, column: number): boolean => sheet.value(row, column) !== null;
  const used = sheet.usedArea(true) ?? rect(0, 0);
  const beyond = (row: number, column: number): boolean =>
    row > used.bottom + 1 || column > used.right + 1 || !inside(row, column);
  const edge: Position = {
    row: down > 0 ? MAX_ROWS - 1 : down < 0 ? 0 : from.row,
    column: right > 0 ? MAX_COLUMNS - 1 : right < 0 ? 0 : from.column,
  };
  let { row, column } = from;
  const running = filled(row, column) && inside(row + down, column + right) && filled(row + down, column + right);
  if (running) {
    while (inside(row + down, column + right) && filled(row + down, column + right)) {
      row += down;
      column += right;
    }
    return { row, column };
  }
  // Far outside the used cells there is nothing to find on the way in but their border.
  if (down < 0 && row > used.bottom + 1) row = used.bottom + 1;
  if (right < 0 && column > used.right + 1) column = used.right + 1;
  do {
    row += down;
    column += right;
    if (beyond(row, column)) return edge;
  } while (!filled(row, column));
  return { row, column };
}

/** The area between two cells, grown until no merged area sticks out of it. */
export function spanned(sheet: Sheet, anchor: Position, to: Position): Rect {
  let area = union(wholeCell(sheet, anchor), wholeCell(sheet, to));
  for (let grew = true; grew;) {
    grew = false;
    for (const merge of sheet.mergesIn(area)) {
      const next = union(area, merge);
      if (
        next.top !== area.top ||
        next.left !== area.left ||
        next.bottom !== area.bottom ||
        next.right !== area.right
      ) {
        area = next;
        grew = true;
      }
    }
  }
  return area;
}

/** Tab and Enter inside a selection of several cells go round it; `null` when it is one cell. */
export function cycle(area: Rect, from: Position, direction: Direction): Position | null {
  if (area.top === area.bottom && area.left === area.right) return null;
  if (!contains(area, from.row, from.column)) return { row: area.top, column: area.left };
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const byRow = direction === 'left' || direction === 'right';
  const forward = direction === 'right' || direction === 'down';
  const r = from.row - area.top;
  const c = from.column - area.left;
  const index = byRow ? r * columns + c : c * rows + r;
  const next = (index + (forward ? 1 : -1) + rows * columns) % (rows * columns);
  return byRow
    ? { row: area.top + Math.floor(next / columns), column: area.left + (next % columns) }
    : { row: area.top + (next % rows), column: area.left + Math.floor(next / rows) };
}
