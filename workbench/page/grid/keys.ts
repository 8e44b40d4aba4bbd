/** What keys do in the grid: while a cell is edited, and while it is not. */
import type { KeyboardEvent } from 'react';
import type { Position } from '../../host/model/geometry';
import { rect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import { clearCells } from '../../host/operations/cells';
import type { Bench } from '../state/bench';
import { attempt, choicesAt, inputText } from '../state/edit';
import type { EditResult } from '../state/edit';
import type { Editing, Editor } from '../state/editor';
import { moveOn, selectAreas, selectCell, selectTo } from '../state/editor';
import { redo, remembered, undo } from '../state/history';
import type { Direction } from './navigation';
import { jump, step } from './navigation';
import { bounded, farCorner, selectLines } from './selecting';

export interface KeyTools {
  readonly bench: Bench;
  readonly sheet: Sheet;
  readonly editor: Editor;
  /** Rows that a page holds. */
  readonly page: number;
  readonly refused: (result: EditResult) => void;
  readonly openList: (at: Position) => void;
  readonly openMenu: (at: Position) => void;
  readonly openFind: () => void;
  readonly forgetCopied: () => void;
}

type Command = () => void;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The command of a key while a cell is edited; `null` leaves the key to the text. */
const editingCommand = (
  event: KeyboardEvent<HTMLTextAreaElement>,
  editor: Editor,
  editing: Editing,
): Command | null => {
  const arrow = ARROWS[event.key];
  const { selectionStart, selectionEnd } = event.currentTarget;
  switch (event.key) {
    case 'Escape':
      return () => editor.cancel();
    case 'Enter':
      return event.altKey
        ? () => editor.change(`${editing.text.slice(0, selectionStart)}\n${editing.text.slice(selectionEnd)}`)
        : () => editor.commit(event.shiftKey ? 'up' : 'down');
    case 'Tab':
      return () => editor.commit(event.shiftKey ? 'left' : 'right');
    case 'F2':
      return () => editor.begin(editing.text, 'edit');
    default:
      return arrow !== undefined && editing.mode === 'replace' && !editing.text.startsWith('=')
        ? () => editor.commit(arrow)
        : null;
  }
};

const clear = ({ bench, sheet, refused }: KeyTools): void => {
  const { workbook } = bench.host;
  const areas = [...sheet.selection];
  const result = remembered(
    workbook,
    () => areas.map((area) => ({ sheet, area })),
    () => attempt(workbook, () => areas.forEach((area) => clearCells(workbook, sheet, area, 'Contents'))),
  );
  if (result.kind !== 'done') refused(result);
  bench.touch();
};

const takeBack = ({ bench }: KeyTools, change: typeof undo): void => {
  const place = change(bench.host.workbook);
  if (place !== null) bench.host.workbook.select(place.sheet, [place.area]);
  bench.touch();
};

const switchSheet = ({ bench, sheet }: KeyTools, by: 1 | -1): void => {
  const { workbook } = bench.host;
  const visible = workbook.sheets.filter((one) => one.visibility === 'Visible');
  const next = visible[visible.indexOf(sheet) + by];
  if (next !== undefined) workbook.activate(next);
};

/** Where a key takes the active cell, or the far corner of the selection; `null` for keys that move nothing. */
const target = ({ sheet, page }: KeyTools, key: string, control: boolean, from: Position): Position | null => {
  const arrow = ARROWS[key];
  if (arrow !== undefined) return control ? jump(sheet, from, arrow) : step(sheet, from, arrow);
  const used = sheet.usedArea(true) ?? rect(0, 0);
  switch (key) {
    case 'Home':
      return control ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case 'End':
      return control ? { row: used.bottom, column: used.right } : null;
    case 'PageDown':
      return bounded({ row: from.row + page, column: from.column });
    case 'PageUp':
      return bounded({ row: from.row - page, column: from.column });
    default:
      return null;
  }
};

const controlCommand = (key: string, shift: boolean, tools: KeyTools): Command | null => {
  const { bench, sheet } = tools;
  switch (key.toLowerCase()) {
    case 'pagedown':
      return () => switchSheet(tools, 1);
    case 'pageup':
      return () => switchSheet(tools, -1);
    case 'z':
      return () => takeBack(tools, shift ? redo : undo);
    case 'y':
      return () => takeBack(tools, redo);
    case 'f':
      return () => tools.openFind();
    case 'a':
      return () => selectAreas(bench, [sheet.usedArea(true) ?? rect(0, 0)], sheet.activeCell);
    case ' ':
      return () => selectLines(bench, 'column', sheet.activeCell.column, sheet.activeCell.column);
    default:
      return null;
  }
};

const plainCommand = (key: string, shift: boolean, tools: KeyTools): Command | null => {
  const { bench, sheet, editor } = tools;
  const active = sheet.activeCell;
  switch (key) {
    case 'Enter':
      return () => moveOn(bench, shift ? 'up' : 'down');
    case 'Tab':
      return () => moveOn(bench, shift ? 'left' : 'right');
    case 'Delete':
    case 'Backspace':
      return () => clear(tools);
    case 'F2':
      return () => editor.begin(inputText(bench.host.workbook, sheet, active), 'edit');
    case 'Escape':
      return () => tools.forgetCopied();
    case ' ':
      return shift ? () => selectLines(bench, 'row', active.row, active.row) : null;
    case 'ContextMenu':
      return () => tools.openMenu(active);
    case 'F10':
      return shift ? () => tools.openMenu(active) : null;
    default:
      return null;
  }
};

/** The command of a key while no cell is edited; `null` lets the key begin a new text. */
const sheetCommand = (event: KeyboardEvent, tools: KeyTools): Command | null => {
  const { bench, sheet } = tools;
  const { key, shiftKey: shift, altKey: alt } = event;
  const control = event.ctrlKey || event.metaKey;
  const active = sheet.activeCell;
  if (alt && ARROWS[key] !== undefined)
    return choicesAt(bench.host.workbook, sheet, active) === null || key !== 'ArrowDown'
      ? null
      : () => tools.openList(active);
  const byControl = control ? controlCommand(key, shift, tools) : null;
  if (byControl !== null) return byControl;
  const to = target(tools, key, control, shift ? farCorner(sheet) : active);
  if (to !== null) return () => (shift ? selectTo(bench, active, to) : selectCell(bench, to));
  return plainCommand(key, shift, tools);
};

/** Carries out what a key means; keys without a meaning go on to the field. */
export const onKey = (event: KeyboardEvent<HTMLTextAreaElement>, tools: KeyTools): void => {
  if (event.nativeEvent.isComposing) return;
  const { editing } = tools.editor;
  const command = editing === null ? sheetCommand(event, tools) : editingCommand(event, tools.editor, editing);
  if (command === null) return;
  event.preventDefault();
  command();
};
