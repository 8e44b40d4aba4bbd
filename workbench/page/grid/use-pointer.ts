/** What the mouse does in the grid: selecting, sizes of lines, links, notes under the pointer. */
import { useState, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Position, Rect } from '../../host/model/geometry';
import { cellCount, cellName, contains, MAX_COLUMNS, MAX_ROWS, rect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import { autofitColumns, autofitRows } from '../../host/operations/autofit';
import type { Bench } from '../state/bench';
import { inputText } from '../state/edit';
import type { Editor } from '../state/editor';
import { selectAreas, selectCell, selectTo } from '../state/editor';
import { toPoints } from './axis';
import { followLink } from './follow-link';
import type { Place } from './grid-layout';
import { wholeCell } from './navigation';
import { noteAt } from './note';
import { selectLines } from './selecting';
import type { Viewport } from './use-viewport';

/** What is held while a button of the mouse is down. */
export type Drag =
  | { readonly kind: 'cells'; readonly anchor: Position; readonly others: readonly Rect[] }
  | { readonly kind: 'rows' | 'columns'; readonly anchor: number }
  | { readonly kind: 'size'; readonly axis: 'row' | 'column'; readonly index: number; readonly start: number };

export interface PointerTools {
  readonly bench: Bench;
  readonly sheet: Sheet;
  readonly editor: Editor;
  readonly viewport: Viewport;
  readonly dragRef: RefObject<Drag | null>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly focus: () => void;
}

/** A note to be shown at a point of the window. */
export interface Tip {
  readonly x: number;
  readonly y: number;
  readonly at: Position;
}

export interface Pointer {
  readonly tip: Tip | null;
  readonly hideTip: () => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Buttons, fields and lists inside the grid look after themselves. */
const isOwn = (event: MouseEvent): boolean => (event.target as HTMLElement).closest('[data-own]') !== null;

const cursorFor = (place: Place | null): string => {
  if (place === null || place.kind === 'cell' || place.kind === 'corner' || place.edge === null) return '';
  return place.kind === 'row' ? 'row-resize' : 'col-resize';
};

/** While a formula is typed and waits for an operand, a click puts in the cell's name. */
const pickOperand = ({ editor, field }: PointerTools, at: Position): boolean => {
  const { editing } = editor;
  const input = field.current;
  if (editing === null || !editing.text.startsWith('=') || input === null) return false;
  const caret = document.activeElement === input ? input.selectionStart : editing.text.length;
  const [before, after] = [editing.text.slice(0, caret), editing.text.slice(caret)];
  if (!/[=(,;+\-*/&<>:^]\s*$/u.test(before)) return false;
  editor.change(`${before}${cellName(at.row, at.column)}${after}`);
  return true;
};

/** The other button selects what it points at, unless that is selected already. */
const selectForMenu = (bench: Bench, sheet: Sheet, place: Place): void => {
  const inside = (row: number, column: number): boolean => sheet.selection.some((area) => contains(area, row, column));
  if (place.kind === 'cell' && !inside(place.at.row, place.at.column)) selectCell(bench, place.at);
  if (place.kind === 'row' && !inside(place.index, MAX_COLUMNS - 1))
    selectLines(bench, 'row', place.index, place.index);
  if (place.kind === 'column' && !inside(MAX_ROWS - 1, place.index))
    selectLines(bench, 'column', place.index, place.index);
};

/** Selects what a press of the first button points at; what is then held. */
const press = ({ bench, sheet }: PointerTools, place: Place, event: PointerEvent): Drag | null => {
  if (place.kind === 'corner') {
    selectAreas(bench, [rect(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1)], sheet.activeCell);
    return null;
  }
  if (place.kind === 'cell') {
    const others = event.ctrlKey || event.metaKey ? sheet.selection : [];
    const anchor = event.shiftKey ? sheet.activeCell : place.at;
    if (event.shiftKey) selectTo(bench, anchor, place.at);
    else if (others.length > 0) selectAreas(bench, [...others, wholeCell(sheet, place.at)], place.at);
    else selectCell(bench, place.at);
    return { kind: 'cells', anchor, others };
  }
  if (place.edge !== null) {
    const start = place.kind === 'column' ? event.clientX : event.clientY;
    return { kind: 'size', axis: place.kind, index: place.edge, start };
  }
  const active = place.kind === 'row' ? sheet.activeCell.row : sheet.activeCell.column;
  const anchor = event.shiftKey ? active : place.index;
  selectLines(bench, place.kind, anchor, place.index);
  return { kind: place.kind === 'row' ? 'rows' : 'columns', anchor };
};

/** Draws the selection out to where the pointer is. */
const drawOut = ({ bench, sheet }: PointerTools, drag: Drag, place: Place): void => {
  if (place.kind === 'corner' || drag.kind === 'size') return;
  if (drag.kind === 'cells') {
    if (place.kind !== 'cell' || drag.others.length > 0) return;
    const [only, more] = sheet.selection;
    const still = only !== undefined && more === undefined && cellCount(only) === 1;
    if (!still || !contains(only, place.at.row, place.at.column)) selectTo(bench, drag.anchor, place.at);
    return;
  }
  const kind = drag.kind === 'rows' ? 'row' : 'column';
  if (place.kind === 'cell') selectLines(bench, kind, drag.anchor, place.at[kind]);
  else if (place.kind === kind) selectLines(bench, kind, drag.anchor, place.index);
};

const resize = ({ bench, sheet, viewport }: PointerTools, drag: Drag & { kind: 'size' }, event: PointerEvent): void => {
  const moved = (drag.axis === 'column' ? event.clientX : event.clientY) - drag.start;
  if (moved === 0) return;
  const { axes } = viewport.layout;
  const before = drag.axis === 'column' ? axes.columns.size(drag.index) : axes.rows.size(drag.index);
  const line = drag.axis === 'column' ? sheet.column(drag.index) : sheet.row(drag.index);
  line.size = toPoints(Math.max(0, before + moved));
  line.hidden = false;
  bench.host.workbook.emit({ kind: 'layout', sheet });
};

export const usePointer = (tools: PointerTools): Pointer => {
  const { bench, sheet, editor, viewport, dragRef, focus } = tools;
  const { workbook } = bench.host;
  const { scroller, size, placeOf } = viewport;
  const [tip, setTip] = useState<Tip | null>(null);

  const hover = (place: Place | null, event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.style.cursor = cursorFor(place);
    const at = place?.kind === 'cell' && noteAt(sheet, place.at) !== null ? place.at : null;
    if (at === null) {
      if (tip !== null) setTip(null);
    } else if (tip === null || tip.at.row !== at.row || tip.at.column !== at.column)
      setTip({ x: event.clientX + 12, y: event.clientY + 8, at });
  };

  /** A click on a link goes where it points, if it ends where it began. */
  const follow = (at: Position, event: PointerEvent): void => {
    const target = document.elementFromPoint(event.clientX, event.clientY);
    const place = placeOf(event.clientX, event.clientY);
    if (target === null || target.closest('.link') === null || place?.kind !== 'cell') return;
    if (place.at.row === at.row && place.at.column === at.column) followLink(workbook, sheet, at);
  };

  return {
    tip,
    hideTip: () => setTip(null),
    onPointerDown: (event) => {
      if (isOwn(event)) return;
      const bounds = scroller.current?.getBoundingClientRect();
      // The scroll bars lie in the same element.
      if (bounds === undefined || event.clientX > bounds.left + size.width || event.clientY > bounds.top + size.height)
        return;
      const place = placeOf(event.clientX, event.clientY);
      if (place === null) return;
      if (place.kind === 'cell' && event.button === 0 && pickOperand(tools, place.at)) {
        event.preventDefault();
        return;
      }
      if (editor.editing !== null && !editor.commit()) return;
      event.preventDefault();
      focus();
      if (event.button === 2) {
        selectForMenu(bench, sheet, place);
        return;
      }
      scroller.current?.setPointerCapture(event.pointerId);
      dragRef.current = press(tools, place, event);
    },
    onPointerMove: (event) => {
      const place = placeOf(event.clientX, event.clientY);
      if (dragRef.current === null) hover(place, event);
      else if (place !== null) drawOut(tools, dragRef.current, place);
    },
    onPointerUp: (event) => {
      const held = dragRef.current;
      dragRef.current = null;
      if (held?.kind === 'size') resize(tools, held, event);
      else if (held?.kind === 'cells' && event.button === 0) follow(held.anchor, event);
    },
    onDoubleClick: (event) => {
      if (isOwn(event)) return;
      const place = placeOf(event.clientX, event.clientY);
      if (place?.kind === 'cell') editor.begin(inputText(workbook, sheet, sheet.activeCell), 'edit');
      else if (place?.kind === 'column' && place.edge !== null)
        autofitColumns(workbook, sheet, rect(0, place.edge, MAX_ROWS - 1, place.edge));
      else if (place?.kind === 'row' && place.edge !== null)
        autofitRows(workbook, sheet, rect(place.edge, 0, place.edge, MAX_COLUMNS - 1));
    },
  };
};
