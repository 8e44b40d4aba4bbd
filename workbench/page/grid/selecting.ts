/** Selections of whole lines, and the corner that moves when a selection is drawn out. */
import type { Position } from '../../host/model/geometry';
import { MAX_COLUMNS, MAX_ROWS, rect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Bench } from '../state/bench';
import { selectAreas } from '../state/editor';

/** Selects whole rows or columns from one to another, in either order; the first stays active. */
export const selectLines = (bench: Bench, kind: 'row' | 'column', from: number, to: number): void => {
  const first = Math.min(from, to);
  const last = Math.max(from, to);
  if (kind === 'row') selectAreas(bench, [rect(first, 0, last, MAX_COLUMNS - 1)], { row: from, column: 0 });
  else selectAreas(bench, [rect(0, first, MAX_ROWS - 1, last)], { row: 0, column: from });
};

/** The corner of the selection that moves while Shift is held. */
export const farCorner = ({ selection, activeCell: { row, column } }: Sheet): Position => {
  const area = selection[0] ?? rect(0, 0);
  return { row: area.top < row ? area.top : area.bottom, column: area.left < column ? area.left : area.right };
};

/** The nearest place on the sheet. */
export const bounded = ({ row, column }: Position): Position => ({
  row: Math.max(0, Math.min(MAX_ROWS - 1, row)),
  column: Math.max(0, Math.min(MAX_COLUMNS - 1, column)),
});
