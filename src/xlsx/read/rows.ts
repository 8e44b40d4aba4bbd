import type { CellSnapshot } from '../../domain/source/snapshot';
import { MAX_COLUMNS } from '../../domain/workbook/address';

/** A row while it is read: cells by 1-based column. */
export interface RowDraft {
  readonly row: number;
  readonly columns: number[];
  readonly cells: CellSnapshot[];
}

/** The rows of a sheet from its first cell on: `top` and `left` are 1-based, rows and cells follow without gaps. */
export interface RowsLaidOut {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (CellSnapshot | null)[])[];
}

/** Lays the rows out from the topmost and leftmost cell; a sheet without cells has no rows and begins in A1. */
export const layOut = (drafts: readonly RowDraft[]): RowsLaidOut => {
  const filled = drafts.filter((draft) => draft.cells.length > 0);
  const first = filled[0];
  if (!first) return { top: 1, left: 1, rows: [] };
  let left = MAX_COLUMNS;
  let bottom = first.row;
  let top = first.row;
  for (const draft of filled) {
    for (const column of draft.columns) left = Math.min(left, column);
    top = Math.min(top, draft.row);
    bottom = Math.max(bottom, draft.row);
  }
  const empty: readonly (CellSnapshot | null)[] = [];
  const rows: (readonly (CellSnapshot | null)[])[] = Array.from({ length: bottom - top + 1 }, () => empty);
  for (const draft of filled) {
    const cells: (CellSnapshot | null)[] = [];
    draft.columns.forEach((column, k) => {
      const at = column - left;
      while (cells.length < at) cells.push(null);
      cells[at] = draft.cells[k] ?? null;
    });
    rows[draft.row - top] = cells;
  }
  return { top, left, rows };
};
