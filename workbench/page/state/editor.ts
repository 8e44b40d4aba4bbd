/** The one cell being typed into: shared by the cell's own field and the formula bar. */
import { useMemo, useRef, useState } from 'react';
import type { Position, Rect } from '../../host/model/geometry';
import { contains } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Direction } from '../grid/navigation';
import { cycle, spanned, step, wholeCell } from '../grid/navigation';
import type { Bench } from './bench';
import type { EditResult } from './edit';
import { typeInto, widenFor } from './edit';
import { remembered } from './history';

export interface Editing {
  readonly sheet: Sheet;
  readonly at: Position;
  readonly text: string;
  /** "replace": arrows leave the cell; "edit": arrows move in the text. */
  readonly mode: 'replace' | 'edit';
}

export interface Editor {
  readonly editing: Editing | null;
  begin(text: string, mode: Editing['mode']): void;
  change(text: string): void;
  /** Puts the text into the cell; true unless the cell refused it. Then moves on, when told where. */
  commit(then?: Direction): boolean;
  cancel(): void;
}

/** Selects areas with an active cell of its own, and lets the add-in hear of it. */
export function selectAreas(bench: Bench, areas: readonly Rect[], active?: Position): void {
  const { workbook } = bench.host;
  const sheet = workbook.activeSheet;
  const [first] = areas;
  if (first === undefined) return;
  sheet.selection = [...areas];
  sheet.activeCell =
    active !== undefined && areas.some((area) => contains(area, active.row, active.column))
      ? active
      : { row: first.top, column: first.left };
  workbook.emit({ kind: 'selected', sheet, areas });
}

/** Selects one cell with all of its merged area. */
export const selectCell = (bench: Bench, at: Position): void => {
  const area = wholeCell(bench.host.workbook.activeSheet, at);
  selectAreas(bench, [area], { row: area.top, column: area.left });
};

/** Selects from an anchor to a cell. */
export const selectTo = (bench: Bench, anchor: Position, to: Position): void =>
  selectAreas(bench, [spanned(bench.host.workbook.activeSheet, anchor, to)], anchor);

/** Moves the active cell as Enter and Tab do: round a larger selection, else one step on. */
export function moveOn(bench: Bench, direction: Direction): void {
  const sheet = bench.host.workbook.activeSheet;
  const [area] = sheet.selection;
  const merged = area === undefined ? null : sheet.mergeAt(area.top, area.left);
  const whole = merged !== null && area !== undefined && merged.bottom === area.bottom && merged.right === area.right;
  const next =
    area === undefined || whole || sheet.selection.length > 1 ? null : cycle(area, sheet.activeCell, direction);
  if (next !== null && area !== undefined) selectAreas(bench, [area], next);
  else selectCell(bench, step(sheet, sheet.activeCell, direction));
}

export function useEditor(bench: Bench, refused: (result: EditResult) => void): Editor {
  const [editing, setEditing] = useState<Editing | null>(null);
  // Blur and key handlers of one event must see what the other has done.
  const current = useRef<Editing | null>(null);
  return useMemo(() => {
    const put = (next: Editing | null): void => {
      current.current = next;
      setEditing(next);
      bench.typing(next !== null);
    };
    return {
      editing,
      begin: (text, mode) => {
        const sheet = bench.host.workbook.activeSheet;
        const area = wholeCell(sheet, sheet.activeCell);
        put({ sheet, at: { row: area.top, column: area.left }, text, mode });
      },
      change: (text) => {
        if (current.current !== null) put({ ...current.current, text });
      },
      commit: (then) => {
        const now = current.current;
        if (now === null) return true;
        put(null);
        const { workbook } = bench.host;
        const result = remembered(
          workbook,
          () => [{ sheet: now.sheet, area: wholeCell(now.sheet, now.at) }],
          () => typeInto(workbook, now.sheet, now.at, now.text),
        );
        bench.touch();
        if (result.kind !== 'done') refused(result);
        else widenFor(workbook, now.sheet, wholeCell(now.sheet, now.at));
        if (result.kind === 'done' && then !== undefined) moveOn(bench, then);
        return result.kind === 'done';
      },
      cancel: () => put(null),
    };
  }, [bench, editing, refused]);
}
