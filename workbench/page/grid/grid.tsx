/** The sheet: headings, cells, selection, charts, and everything mouse and keyboard do there. */
import type { ClipboardEvent, KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Position, Rect } from '../../host/model/geometry';
import {
  cellCount,
  cellName,
  columnName,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  rect,
} from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import { autofitColumns, autofitRows } from '../../host/operations/autofit';
import { clearCells } from '../../host/operations/cells';
import type { Bench } from '../state/bench';
import {
  attempt,
  choicesAt,
  inputText,
  pasteCells,
  pastedArea,
  pasteTexts,
  ruleAt,
  shownTexts,
  textArea,
  typeInto,
} from '../state/edit';
import type { EditResult } from '../state/edit';
import type { Editor } from '../state/editor';
import { moveOn, selectAreas, selectCell, selectTo } from '../state/editor';
import { redo, remembered, undo } from '../state/history';
import { useBench } from '../state/use-bench';
import { FindBar } from '../parts/find-bar';
import { Menu } from '../parts/menu';
import type { Say } from '../texts';
import { bandsOf, scrollTo, shiftOf, toPixels, toPoints } from './axis';
import type { Band } from './axis';
import type { SheetLook } from './cell-look';
import { fontStack, lookOf } from './cell-look';
import { Cells, boxOf, hasFilterButton, shownArea } from './cells';
import type { Quadrant } from './cells';
import { ChartPicture, plotOf } from './chart-picture';
import { fromTabbed, toTabbed } from './clipboard';
import { FilterMenu } from './filter-menu';
import type { Measure } from './measure';
import type { Direction } from './navigation';
import { jump, step, wholeCell } from './navigation';
import { Shapes } from './shapes';
import type { Axes } from './sheet-axes';
import { axesOf, scrollExtent } from './sheet-axes';

const HEADING_HEIGHT = 22;
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Drag =
  | { readonly kind: 'cells'; readonly anchor: Position; readonly others: readonly Rect[] }
  | { readonly kind: 'rows' | 'columns'; readonly anchor: number }
  | { readonly kind: 'size'; readonly axis: 'row' | 'column'; readonly index: number; readonly start: number };

type Place =
  | { readonly kind: 'cell'; readonly at: Position }
  | { readonly kind: 'row' | 'column'; readonly index: number; readonly edge: number | null }
  | { readonly kind: 'corner' };

interface Copied {
  readonly sheet: Sheet;
  readonly area: Rect;
  readonly text: string;
  readonly cut: boolean;
}

export interface GridProps {
  readonly bench: Bench;
  readonly say: Say;
  readonly editor: Editor;
  readonly measure: Measure;
  readonly refused: (result: EditResult) => void;
  readonly onMenu: (x: number, y: number) => void;
}

/** Scroll places of the sheets, so that each is found again as it was left. */
const scrolls = new WeakMap<Sheet, { x: number; y: number }>();

/** Numbers sheets in the order they are first shown: two workbooks may give theirs the same id. */
const numbers = new WeakMap<Sheet, number>();
let shownSheets = 0;
const numberOf = (sheet: Sheet): number => {
  const known = numbers.get(sheet);
  if (known !== undefined) return known;
  shownSheets += 1;
  numbers.set(sheet, shownSheets);
  return shownSheets;
};

interface SheetView {
  readonly version: number;
  readonly axes: Axes;
  readonly look: SheetLook;
  readonly extent: ReturnType<typeof scrollExtent>;
}

/** What is worked out once for each state of a sheet, whose content changes in place. */
const viewOf = (bench: Bench, sheet: Sheet, version: number): SheetView => ({
  version,
  axes: axesOf(sheet),
  look: lookOf(bench.host.workbook, sheet),
  extent: scrollExtent(sheet),
});

export function Grid(props: GridProps): ReactNode {
  useBench(props.bench);
  // What was copied outlives the change to another sheet.
  const [copied, setCopied] = useState<Copied | null>(null);
  const sheet = props.bench.host.workbook.activeSheet;
  return <SheetGrid key={numberOf(sheet)} {...props} sheet={sheet} copied={copied} setCopied={setCopied} />;
}

function SheetGrid({
  bench,
  say,
  editor,
  measure,
  refused,
  onMenu,
  sheet,
  copied,
  setCopied,
}: GridProps & {
  readonly sheet: Sheet;
  readonly copied: Copied | null;
  readonly setCopied: (copied: Copied | null) => void;
}): ReactNode {
  const { workbookVersion } = useBench(bench);
  const { workbook } = bench.host;
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [size, setSize] = useState({ width: 800, height: 500 });
  const [scroll, setScroll] = useState(() => scrolls.get(sheet) ?? { x: 0, y: 0 });
  const [grown, setGrown] = useState({ row: 0, column: 0 });
  const [list, setList] = useState<{
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly at: Position;
  } | null>(null);
  const [filter, setFilter] = useState<{ readonly x: number; readonly y: number; readonly at: Position } | null>(null);
  const [tip, setTip] = useState<{ readonly x: number; readonly y: number; readonly at: Position } | null>(null);
  const [finding, setFinding] = useState(false);
  const drag = useRef<Drag | null>(null);

  const { axes, look, extent } = useMemo(() => viewOf(bench, sheet, workbookVersion), [bench, sheet, workbookVersion]);

  const { freeze } = sheet;
  const frozen = {
    row:
      freeze === null ? { first: 0, frozen: 0 } : { first: freeze.top, frozen: Math.max(0, freeze.rows - freeze.top) },
    column:
      freeze === null
        ? { first: 0, frozen: 0 }
        : { first: freeze.left, frozen: Math.max(0, freeze.columns - freeze.left) },
  };
  const headings = sheet.showHeadings;
  const headingHeight = headings ? HEADING_HEIGHT : 0;
  const lastRow = Math.min(MAX_ROWS - 1, Math.max(extent.row, grown.row));
  const lastColumn = Math.min(MAX_COLUMNS - 1, Math.max(extent.column, grown.column));
  const headingWidth = headings ? Math.max(34, 14 + String(lastRow + 1).length * 8) : 0;
  const view = {
    row: { length: size.height - headingHeight, scroll: scroll.y, ...frozen.row },
    column: { length: size.width - headingWidth, scroll: scroll.x, ...frozen.column },
  };
  const rowBands = bandsOf(axes.rows, view.row);
  const columnBands = bandsOf(axes.columns, view.column);
  const quadrants: Quadrant[] = rowBands.flatMap((rows) => columnBands.map((columns) => ({ rows, columns })));
  const hiddenBefore = (axis: 'row' | 'column'): number =>
    axis === 'row'
      ? axes.rows.offset(frozen.row.frozen === 0 ? 0 : frozen.row.first)
      : axes.columns.offset(frozen.column.frozen === 0 ? 0 : frozen.column.first);
  const spacer = {
    width: headingWidth + axes.columns.offset(lastColumn + 1) - hiddenBefore('column'),
    height: headingHeight + axes.rows.offset(lastRow + 1) - hiddenBefore('row'),
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const kept = scrolls.get(sheet);
    if (kept !== undefined) scroller.current?.scrollTo(kept.x, kept.y);
  }, [sheet]);

  // Whatever moved the active cell, people or the add-in: it is brought into view.
  const { row: activeRow, column: activeColumn } = sheet.activeCell;
  const reveal = useEffectEvent(() => {
    const element = scroller.current;
    const [area] = sheet.selection;
    if (element === null || area === undefined || drag.current !== null) return;
    if (area.bottom === MAX_ROWS - 1 || area.right === MAX_COLUMNS - 1) return;
    const y = scrollTo(axes.rows, activeRow, { ...view.row, scroll: element.scrollTop });
    const x = scrollTo(axes.columns, activeColumn, { ...view.column, scroll: element.scrollLeft });
    if (y !== element.scrollTop || x !== element.scrollLeft) element.scrollTo(x, y);
  });
  useLayoutEffect(() => reveal(), [activeRow, activeColumn]);

  const onScroll = (): void => {
    const element = scroller.current;
    if (element === null) return;
    const place = { x: element.scrollLeft, y: element.scrollTop };
    scrolls.set(sheet, place);
    setScroll(place);
    setTip(null);
    if (place.y + element.clientHeight > spacer.height - 200) setGrown((was) => ({ ...was, row: lastRow + 100 }));
    if (place.x + element.clientWidth > spacer.width - 200) setGrown((was) => ({ ...was, column: lastColumn + 20 }));
  };

  const focus = useCallback(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    // A sheet the add-in shows must not take the keyboard from its pane, nor from the tabs.
    if (document.activeElement === document.body || document.activeElement === null) focus();
  }, [focus]);

  // Where things are

  const lineAt = (bands: readonly Band[], place: number): { index: number; edge: number | null } | null => {
    const band = bands.find((one) => place >= one.start && place < one.start + one.size) ?? bands.at(-1);
    const line = band?.lines.find((one) => place >= one.start && place < one.start + one.size) ?? band?.lines.at(-1);
    if (line === undefined) return null;
    const end = line.start + line.size;
    const edge = end - place <= 4 ? line.index : place - line.start < 4 && line.index > 0 ? line.index - 1 : null;
    return { index: line.index, edge };
  };
  const placeOf = (clientX: number, clientY: number): Place | null => {
    const bounds = scroller.current?.getBoundingClientRect();
    if (bounds === undefined) return null;
    const x = clientX - bounds.left - headingWidth;
    const y = clientY - bounds.top - headingHeight;
    if (x < 0 && y < 0) return { kind: 'corner' };
    const row = lineAt(rowBands, Math.max(0, y));
    const column = lineAt(columnBands, Math.max(0, x));
    if (row === null || column === null) return null;
    if (y < 0) return { kind: 'column', ...column };
    if (x < 0) return { kind: 'row', ...row };
    return { kind: 'cell', at: { row: row.index, column: column.index } };
  };
  /** Pixels of a cell in the whole view, and whether it shows. */
  const cellBox = (at: Position): { left: number; top: number; width: number; height: number; shown: boolean } => {
    const area = wholeCell(sheet, at);
    const pick = (bands: readonly Band[], index: number): Band | undefined =>
      bands.find((band) => band.lines.some((line) => line.index === index)) ?? bands.at(-1);
    const rows = pick(rowBands, area.top);
    const columns = pick(columnBands, area.left);
    const top = axes.rows.offset(area.top) + (rows === undefined ? 0 : shiftOf(axes.rows, rows));
    const left = axes.columns.offset(area.left) + (columns === undefined ? 0 : shiftOf(axes.columns, columns));
    return {
      left: left + headingWidth,
      top: top + headingHeight,
      width: axes.columns.offset(area.right + 1) - axes.columns.offset(area.left),
      height: axes.rows.offset(area.bottom + 1) - axes.rows.offset(area.top),
      shown:
        rows?.lines.some((line) => line.index >= area.top && line.index <= area.bottom) === true &&
        columns?.lines.some((line) => line.index >= area.left && line.index <= area.right) === true,
    };
  };

  // Lists and filters

  const openList = (at: Position): void => {
    const box = cellBox(at);
    const bounds = scroller.current?.getBoundingClientRect();
    if (bounds === undefined) return;
    setList({ x: bounds.left + box.left, y: bounds.top + box.top + box.height, width: box.width, at });
  };
  const choose = (at: Position, value: string): void => {
    const result = remembered(
      workbook,
      () => [{ sheet, area: wholeCell(sheet, at) }],
      () => typeInto(workbook, sheet, at, value),
    );
    if (result.kind !== 'done') refused(result);
    bench.touch();
    focus();
  };

  // Mouse

  const pickFormulaCell = (at: Position): boolean => {
    const { editing } = editor;
    const input = field.current;
    if (editing === null || !editing.text.startsWith('=') || input === null) return false;
    const caret = document.activeElement === input ? input.selectionStart : editing.text.length;
    if (!/[=(,;+\-*/&<>:^]\s*$/.test(editing.text.slice(0, caret))) return false;
    editor.change(`${editing.text.slice(0, caret)}${cellName(at.row, at.column)}${editing.text.slice(caret)}`);
    return true;
  };

  const onPointerDown = (event: PointerEvent): void => {
    const target = event.target as HTMLElement;
    if (target.closest('[data-own]') !== null) return;
    const bounds = scroller.current?.getBoundingClientRect();
    // The scroll bars lie in the same element.
    if (bounds === undefined || event.clientX > bounds.left + size.width || event.clientY > bounds.top + size.height)
      return;
    const place = placeOf(event.clientX, event.clientY);
    if (place === null) return;
    if (place.kind === 'cell' && event.button === 0 && pickFormulaCell(place.at)) {
      event.preventDefault();
      return;
    }
    if (editor.editing !== null && !editor.commit()) return;
    event.preventDefault();
    focus();
    if (event.button === 2) {
      selectForMenu(place);
      return;
    }
    scroller.current?.setPointerCapture(event.pointerId);
    if (place.kind === 'corner') {
      selectAreas(bench, [rect(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1)], sheet.activeCell);
      return;
    }
    if (place.kind === 'cell') {
      const others = event.ctrlKey || event.metaKey ? sheet.selection : [];
      const anchor = event.shiftKey ? sheet.activeCell : place.at;
      drag.current = { kind: 'cells', anchor, others };
      if (event.shiftKey) selectTo(bench, anchor, place.at);
      else if (others.length > 0) selectAreas(bench, [...others, wholeCell(sheet, place.at)], place.at);
      else selectCell(bench, place.at);
      return;
    }
    if (place.edge !== null) {
      const start = place.kind === 'column' ? event.clientX : event.clientY;
      drag.current = { kind: 'size', axis: place.kind, index: place.edge, start };
      return;
    }
    const anchor = event.shiftKey
      ? place.kind === 'row'
        ? sheet.activeCell.row
        : sheet.activeCell.column
      : place.index;
    drag.current = { kind: place.kind === 'row' ? 'rows' : 'columns', anchor };
    selectLines(place.kind, anchor, place.index);
  };
  const selectLines = (kind: 'row' | 'column', from: number, to: number): void => {
    const first = Math.min(from, to);
    const last = Math.max(from, to);
    selectAreas(
      bench,
      [kind === 'row' ? rect(first, 0, last, MAX_COLUMNS - 1) : rect(0, first, MAX_ROWS - 1, last)],
      kind === 'row' ? { row: from, column: 0 } : { row: 0, column: from },
    );
  };
  const selectForMenu = (place: Place): void => {
    const inside = (row: number, column: number): boolean =>
      sheet.selection.some((area) => contains(area, row, column));
    if (place.kind === 'cell' && !inside(place.at.row, place.at.column)) selectCell(bench, place.at);
    if (place.kind === 'row' && !inside(place.index, MAX_COLUMNS - 1)) selectLines('row', place.index, place.index);
    if (place.kind === 'column' && !inside(MAX_ROWS - 1, place.index)) selectLines('column', place.index, place.index);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const now = drag.current;
    const place = placeOf(event.clientX, event.clientY);
    if (now === null) {
      hover(place, event);
      return;
    }
    if (place === null || now.kind === 'size') return;
    if (now.kind === 'cells' && place.kind === 'cell') {
      const [area] = sheet.selection;
      const before = area === undefined ? '' : JSON.stringify(sheet.selection);
      if (now.others.length > 0) return;
      selectToQuietly(now.anchor, place.at, before);
    } else if (now.kind === 'rows' && place.kind !== 'corner' && place.kind !== 'column')
      selectLines('row', now.anchor, place.kind === 'cell' ? place.at.row : place.index);
    else if (now.kind === 'columns' && place.kind !== 'corner' && place.kind !== 'row')
      selectLines('column', now.anchor, place.kind === 'cell' ? place.at.column : place.index);
  };
  const selectToQuietly = (anchor: Position, to: Position, before: string): void => {
    const last = sheet.selection[0];
    if (
      last !== undefined &&
      before === JSON.stringify([last]) &&
      contains(last, to.row, to.column) &&
      cellCount(last) === 1
    )
      return;
    selectTo(bench, anchor, to);
  };
  const hover = (place: Place | null, event: PointerEvent): void => {
    const element = scroller.current;
    if (element !== null)
      element.style.cursor =
        place !== null && (place.kind === 'row' || place.kind === 'column') && place.edge !== null
          ? place.kind === 'row'
            ? 'row-resize'
            : 'col-resize'
          : '';
    const at = place?.kind === 'cell' ? place.at : null;
    const noted = at !== null && noteAt(sheet, at) !== null;
    if (!noted) {
      if (tip !== null) setTip(null);
    } else if (tip === null || tip.at.row !== at.row || tip.at.column !== at.column)
      setTip({ x: event.clientX + 12, y: event.clientY + 8, at });
  };
  const onPointerUp = (event: PointerEvent): void => {
    const now = drag.current;
    drag.current = null;
    if (now?.kind === 'size') {
      const moved = (now.axis === 'column' ? event.clientX : event.clientY) - now.start;
      if (moved !== 0) {
        const before = now.axis === 'column' ? axes.columns.size(now.index) : axes.rows.size(now.index);
        const line = now.axis === 'column' ? sheet.column(now.index) : sheet.row(now.index);
        line.size = toPoints(Math.max(0, before + moved));
        line.hidden = false;
        workbook.emit({ kind: 'layout', sheet });
      }
      return;
    }
    if (now?.kind === 'cells' && event.button === 0) follow(now.anchor, event);
  };
  /** A click on a link goes where it points. */
  const follow = (at: Position, event: PointerEvent): void => {
    const target = document.elementFromPoint(event.clientX, event.clientY);
    const place = placeOf(event.clientX, event.clientY);
    if (target?.closest('.link') === null || target === null || place?.kind !== 'cell') return;
    if (place.at.row !== at.row || place.at.column !== at.column) return;
    const link = sheet.cell(at.row, at.column)?.hyperlink;
    if (link === undefined || link === null) return;
    if (link.documentReference !== undefined && link.documentReference !== '') {
      const found = workbook.resolve(link.documentReference, sheet) ?? parsed(link.documentReference);
      if (found !== null && found.sheet.visibility === 'Visible') workbook.select(found.sheet, [found.area]);
    } else if (/^(https?|mailto):/i.test(link.address ?? '')) window.open(link.address, '_blank', 'noopener');
  };
  const parsed = (text: string): { sheet: Sheet; area: Rect } | null => {
    const address = parseAddress(text);
    const found = address?.sheet === null ? sheet : workbook.sheetNamed(address?.sheet ?? '');
    return address === null || found === null ? null : { sheet: found, area: address.area };
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if ((event.target as HTMLElement).closest('[data-own]') !== null) return;
    const place = placeOf(event.clientX, event.clientY);
    if (place?.kind === 'cell') editor.begin(inputText(workbook, sheet, sheet.activeCell), 'edit');
    else if ((place?.kind === 'column' || place?.kind === 'row') && place.edge !== null) {
      const { edge, kind } = place;
      if (kind === 'column') autofitColumns(workbook, sheet, rect(0, edge, MAX_ROWS - 1, edge));
      else autofitRows(workbook, sheet, rect(edge, 0, edge, MAX_COLUMNS - 1));
    }
  };

  // Keyboard

  const page = Math.max(1, Math.floor((view.row.length - 40) / toPixels(15)) - 1);
  const goTo = (at: Position, extend: boolean): void => {
    if (!extend) selectCell(bench, at);
    else {
      const [area] = sheet.selection;
      const anchor = sheet.activeCell;
      if (area !== undefined) selectTo(bench, anchor, at);
    }
  };
  /** The corner of the selection that moves while Shift is held. */
  const far = (): Position => {
    const area = sheet.selection[0] ?? rect(0, 0);
    const { row, column } = sheet.activeCell;
    return {
      row: area.top < row ? area.top : area.bottom,
      column: area.left < column ? area.left : area.right,
    };
  };
  const bounded = (at: Position): Position => ({
    row: Math.max(0, Math.min(MAX_ROWS - 1, at.row)),
    column: Math.max(0, Math.min(MAX_COLUMNS - 1, at.column)),
  });
  const clear = (): void => {
    const areas = [...sheet.selection];
    const result = remembered(
      workbook,
      () => areas.map((area) => ({ sheet, area })),
      () => attempt(workbook, () => areas.forEach((area) => clearCells(workbook, sheet, area, 'Contents'))),
    );
    if (result.kind !== 'done') refused(result);
    bench.touch();
  };
  const takeBack = (change: typeof undo): void => {
    const place = change(workbook);
    if (place !== null) workbook.select(place.sheet, [place.area]);
    bench.touch();
  };
  const switchSheet = (by: 1 | -1): void => {
    const visible = workbook.sheets.filter((one) => one.visibility === 'Visible');
    const next = visible[visible.indexOf(sheet) + by];
    if (next !== undefined) workbook.activate(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const control = event.ctrlKey || event.metaKey;
    const { editing } = editor;
    const arrow = ARROWS[event.key];
    if (editing !== null) {
      if (event.key === 'Escape') {
        event.preventDefault();
        editor.cancel();
      } else if (event.key === 'Enter' && event.altKey) {
        event.preventDefault();
        const { selectionStart, selectionEnd } = event.currentTarget;
        editor.change(`${editing.text.slice(0, selectionStart)}\n${editing.text.slice(selectionEnd)}`);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        editor.commit(event.shiftKey ? 'up' : 'down');
      } else if (event.key === 'Tab') {
        event.preventDefault();
        editor.commit(event.shiftKey ? 'left' : 'right');
      } else if (event.key === 'F2') editor.begin(editing.text, 'edit');
      else if (arrow !== undefined && editing.mode === 'replace' && !editing.text.startsWith('=')) {
        event.preventDefault();
        editor.commit(arrow);
      }
      return;
    }
    const active = sheet.activeCell;
    const from = event.shiftKey ? far() : active;
    const handled = (): void => event.preventDefault();
    if (arrow !== undefined && event.altKey && arrow === 'down') {
      handled();
      if (choicesAt(workbook, sheet, active) !== null) openList(active);
    } else if (arrow !== undefined && !event.altKey) {
      handled();
      goTo(control ? jump(sheet, from, arrow) : step(sheet, from, arrow), event.shiftKey);
    } else if (event.key === 'Enter') {
      handled();
      moveOn(bench, event.shiftKey ? 'up' : 'down');
    } else if (event.key === 'Tab') {
      handled();
      moveOn(bench, event.shiftKey ? 'left' : 'right');
    } else if (event.key === 'Home') {
      handled();
      goTo(control ? { row: 0, column: 0 } : { row: from.row, column: 0 }, event.shiftKey);
    } else if (event.key === 'End' && control) {
      handled();
      const used = sheet.usedArea(true) ?? rect(0, 0);
      goTo({ row: used.bottom, column: used.right }, event.shiftKey);
    } else if ((event.key === 'PageDown' || event.key === 'PageUp') && control) {
      handled();
      switchSheet(event.key === 'PageDown' ? 1 : -1);
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      handled();
      goTo(bounded({ row: from.row + (event.key === 'PageDown' ? page : -page), column: from.column }), event.shiftKey);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      handled();
      clear();
    } else if (event.key === 'F2') {
      handled();
      editor.begin(inputText(workbook, sheet, active), 'edit');
    } else if (event.key === 'Escape') {
      setCopied(null);
    } else if (control && event.key.toLowerCase() === 'z') {
      handled();
      takeBack(event.shiftKey ? redo : undo);
    } else if (control && event.key.toLowerCase() === 'y') {
      handled();
      takeBack(redo);
    } else if (control && event.key.toLowerCase() === 'f') {
      handled();
      setFinding(true);
    } else if (control && event.key.toLowerCase() === 'a') {
      handled();
      selectAreas(bench, [sheet.usedArea(true) ?? rect(0, 0)], active);
    } else if (event.key === ' ' && control) {
      handled();
      selectLines('column', active.column, active.column);
    } else if (event.key === ' ' && event.shiftKey) {
      handled();
      selectLines('row', active.row, active.row);
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      handled();
      const box = cellBox(active);
      const bounds = scroller.current?.getBoundingClientRect();
      if (bounds !== undefined) onMenu(bounds.left + box.left + box.width / 2, bounds.top + box.top + box.height);
    }
  };

  // Clipboard

  const onCopy = (event: ClipboardEvent, cut: boolean): void => {
    const [area] = sheet.selection;
    if (editor.editing !== null || area === undefined) return;
    event.preventDefault();
    const text = toTabbed(shownTexts(workbook, sheet, area));
    event.clipboardData.setData('text/plain', text);
    setCopied({ sheet, area, text, cut });
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editor.editing !== null) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    const own = copied;
    const target = sheet.selection[0] ?? rect(0, 0);
    if (own !== null && text.replace(/\r\n/g, '\n') === own.text.replace(/\r\n/g, '\n')) {
      let area = target;
      const result = remembered(
        workbook,
        () => [
          { sheet, area: pastedArea(own.sheet, own.area, target) },
          ...(own.cut ? [{ sheet: own.sheet, area: own.area }] : []),
        ],
        () => {
          const pasted = pasteCells(workbook, own, { sheet, area: target });
          ({ area } = pasted);
          if (pasted.result.kind === 'done' && own.cut)
            attempt(workbook, () => clearCells(workbook, own.sheet, own.area, 'All'));
          return pasted.result;
        },
      );
      if (result.kind !== 'done') refused(result);
      else {
        if (own.cut) setCopied(null);
        selectAreas(bench, [area]);
      }
    } else if (text !== '') {
      const rows = fromTabbed(text);
      let area = target;
      const result = remembered(
        workbook,
        () => [{ sheet, area: textArea({ row: target.top, column: target.left }, rows) }],
        () => {
          const pasted = pasteTexts(workbook, sheet, { row: target.top, column: target.left }, rows);
          ({ area } = pasted);
          return pasted.result;
        },
      );
      if (result.kind !== 'done') refused(result);
      else selectAreas(bench, [area]);
    }
    bench.touch();
  };

  // Drawing

  const active = cellBox(sheet.activeCell);
  const { editing } = editor;
  const inPlace = editing !== null && editing.sheet === sheet;
  const editBox = inPlace ? cellBox(editing.at) : active;
  const activeStyle = sheet.style(activeRow, activeColumn);
  const editWidth = inPlace
    ? Math.max(
        editBox.width + 1,
        Math.min(
          size.width - editBox.left - 4,
          Math.max(...editing.text.split('\n').map((line) => measure(line, editFont(activeStyle)))) + 24,
        ),
      )
    : 2;
  const choices = !inPlace && active.shown ? choicesAt(workbook, sheet, sheet.activeCell) : null;
  const rule = !inPlace && active.shown ? ruleAt(sheet, sheet.activeCell) : null;
  const prompt = rule !== null && rule.prompt.showPrompt && rule.prompt.message !== '' ? rule.prompt : null;
  const note = tip === null ? null : noteAt(sheet, tip.at);

  return (
    <div className="grid" role="region" aria-label={say('grid', sheet.name)}>
      <div
        ref={scroller}
        className="grid-scroll"
        onScroll={onScroll}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerLeave={() => setTip(null)}
        onDoubleClick={onDoubleClick}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu(event.clientX, event.clientY);
        }}
      >
        <div className="grid-spacer" style={spacer} />
        <div className="grid-view" style={{ width: size.width, height: size.height }}>
          {headings && <div className="grid-corner" style={{ width: headingWidth, height: headingHeight }} />}
          {headings && (
            <Headings
              rows={rowBands}
              columns={columnBands}
              width={headingWidth}
              height={headingHeight}
              selection={sheet.selection}
            />
          )}
          <div className="grid-body" style={{ left: headingWidth, top: headingHeight }}>
            {quadrants.map((quadrant) => (
              <QuadrantView
                key={`${quadrant.rows.frozen ? 'f' : 's'}${quadrant.columns.frozen ? 'f' : 's'}`}
                quadrant={quadrant}
                bench={bench}
                sheet={sheet}
                look={look}
                axes={axes}
                measure={measure}
                say={say}
                copied={copied?.sheet === sheet ? copied.area : null}
                hideActive={inPlace}
                onFilter={(x, y, at) => setFilter({ x, y, at })}
              />
            ))}
          </div>
          {choices !== null && (
            <button
              type="button"
              className="list-button"
              data-own=""
              aria-label={say('list')}
              style={{ left: active.left + active.width, top: active.top + active.height - 20 }}
              onClick={() => openList(sheet.activeCell)}
            >
              ▾
            </button>
          )}
          {prompt !== null && (
            <div className="prompt" style={{ left: active.left + 12, top: active.top + active.height + 6 }}>
              {prompt.title !== '' && <b>{prompt.title}</b>}
              {prompt.message}
            </div>
          )}
          <textarea
            ref={field}
            data-own=""
            className={inPlace ? 'cell-field editing' : 'cell-field'}
            aria-label={say('cellInput', cellName(activeRow, activeColumn))}
            spellCheck={false}
            autoComplete="off"
            value={inPlace ? editing.text : ''}
            style={{
              left: Math.max(0, Math.min(editBox.left - 1, size.width - 40)),
              top: Math.max(0, Math.min(editBox.top - 1, size.height - 24)),
              width: editWidth,
              height: inPlace ? Math.max(editBox.height + 1, editing.text.split('\n').length * 20 + 2) : 2,
              fontFamily: fontStack(activeStyle.fontName),
              fontSize: (activeStyle.fontSize * 96) / 72,
            }}
            onChange={(event) => {
              if (inPlace) editor.change(event.target.value);
              else if (event.target.value !== '') editor.begin(event.target.value, 'replace');
            }}
            onKeyDown={onKeyDown}
            onCopy={(event) => onCopy(event, false)}
            onCut={(event) => onCopy(event, true)}
            onPaste={onPaste}
            onBlur={() => {
              // The formula bar goes on with the same text.
              setTimeout(() => {
                if (!(document.activeElement instanceof HTMLElement && 'formula' in document.activeElement.dataset))
                  if (document.activeElement !== field.current) editor.commit();
              }, 0);
            }}
          />
        </div>
      </div>
      {tip !== null && note !== null && (
        <div className="note" style={{ left: tip.x, top: tip.y }} role="tooltip">
          {note.author !== '' && <b>{note.author}</b>}
          {note.text}
        </div>
      )}
      {list !== null && (
        <Menu
          label={say('list')}
          x={list.x}
          y={list.y}
          minWidth={list.width}
          selected={workbook.textOf(sheet.value(list.at.row, list.at.column), sheet.style(list.at.row, list.at.column))}
          items={(choicesAt(workbook, sheet, list.at) ?? []).map((value) => ({
            id: value,
            label: value,
            run: () => choose(list.at, value),
          }))}
          onClose={() => {
            setList(null);
            focus();
          }}
        />
      )}
      {finding && (
        <FindBar
          bench={bench}
          sheet={sheet}
          say={say}
          onClose={() => {
            setFinding(false);
            focus();
          }}
        />
      )}
      {filter !== null && (
        <FilterMenu
          bench={bench}
          sheet={sheet}
          at={filter.at}
          x={filter.x}
          y={filter.y}
          say={say}
          refused={refused}
          onClose={() => {
            setFilter(null);
            focus();
          }}
        />
      )}
    </div>
  );
}

const editFont = (style: { readonly fontName: string; readonly fontSize: number }): string =>
  `${(style.fontSize * 96) / 72}px ${fontStack(style.fontName)}`;

/** The note or comment on a cell. */
function noteAt(sheet: Sheet, { row, column }: Position): { readonly author: string; readonly text: string } | null {
  const comment = sheet.commentAt(row, column);
  if (comment !== undefined)
    return {
      author: comment.author,
      text: [comment.content, ...comment.replies.map((reply) => `${reply.author}: ${reply.content}`)].join('\n'),
    };
  for (const note of sheet.notes.values())
    if (note.row === row && note.column === column) return { author: note.author, text: note.text };
  return null;
}

function Headings({
  rows,
  columns,
  width,
  height,
  selection,
}: {
  readonly rows: readonly Band[];
  readonly columns: readonly Band[];
  readonly width: number;
  readonly height: number;
  readonly selection: readonly Rect[];
}): ReactNode {
  const inRows = (index: number): string => {
    const hit = selection.filter((area) => index >= area.top && index <= area.bottom);
    return hit.some((area) => area.right === MAX_COLUMNS - 1) ? ' whole' : hit.length > 0 ? ' touched' : '';
  };
  const inColumns = (index: number): string => {
    const hit = selection.filter((area) => index >= area.left && index <= area.right);
    return hit.some((area) => area.bottom === MAX_ROWS - 1) ? ' whole' : hit.length > 0 ? ' touched' : '';
  };
  return (
    <div aria-hidden="true">
      {columns.map((band) => (
        <div
          key={String(band.frozen)}
          className="heads columns"
          style={{ left: width + band.start, top: 0, width: band.size, height }}
        >
          {band.lines.map((line) => (
            <div
              key={line.index}
              className={`head${inColumns(line.index)}`}
              style={{ left: line.start - band.start, width: line.size, height }}
            >
              {columnName(line.index)}
            </div>
          ))}
        </div>
      ))}
      {rows.map((band) => (
        <div
          key={String(band.frozen)}
          className="heads rows"
          style={{ left: 0, top: height + band.start, width, height: band.size }}
        >
          {band.lines.map((line) => (
            <div
              key={line.index}
              className={`head${inRows(line.index)}`}
              style={{ top: line.start - band.start, height: line.size, width }}
            >
              {line.index + 1}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function QuadrantView({
  quadrant,
  bench,
  sheet,
  look,
  axes,
  measure,
  say,
  copied,
  hideActive,
  onFilter,
}: {
  readonly quadrant: Quadrant;
  readonly bench: Bench;
  readonly sheet: Sheet;
  readonly look: SheetLook;
  readonly axes: Axes;
  readonly measure: Measure;
  readonly say: Say;
  readonly copied: Rect | null;
  readonly hideActive: boolean;
  readonly onFilter: (x: number, y: number, at: Position) => void;
}): ReactNode {
  const { rows, columns } = quadrant;
  const { workbook } = bench.host;
  const shown = shownArea(quadrant);
  const box = (area: Rect): { left: number; top: number; width: number; height: number } => boxOf(axes, quadrant, area);
  const activeArea = wholeCell(sheet, sheet.activeCell);
  const areas = sheet.selection.map((area) =>
    cellCount(area) === 1 ? wholeCell(sheet, { row: area.top, column: area.left }) : area,
  );
  const several = areas.length > 1 || areas.some((area) => JSON.stringify(area) !== JSON.stringify(activeArea));
  const edge = (area: Rect): { left: number; top: number; width: number; height: number } => {
    const { left, top, width, height } = box(area);
    return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
  };
  const filters =
    shown === null
      ? []
      : rows.lines.flatMap(({ index: row }) =>
          columns.lines.flatMap(({ index: column }) =>
            hasFilterButton(sheet, look, row, column) ? [{ row, column }] : [],
          ),
        );
  const marks =
    shown === null
      ? []
      : [
          ...sheet.comments.map(({ row, column }) => ({ row, column, kind: 'comment' })),
          ...[...sheet.notes.values()].map(({ row, column }) => ({ row, column, kind: 'noted' })),
        ].filter(({ row, column }) => contains(shown, row, column));
  const shiftX = shiftOf(axes.columns, columns) - columns.start;
  const shiftY = shiftOf(axes.rows, rows) - rows.start;
  return (
    <div
      className={`quadrant${rows.frozen ? ' frozen-rows' : ''}${columns.frozen ? ' frozen-columns' : ''}`}
      style={{ left: columns.start, top: rows.start, width: columns.size, height: rows.size }}
    >
      {sheet.showGridlines && (
        <div aria-hidden="true">
          {rows.lines.map((line) => (
            <div key={line.index} className="line-row" style={{ top: line.start - rows.start + line.size - 1 }} />
          ))}
          {columns.lines.map((line) => (
            <div
              key={line.index}
              className="line-column"
              style={{ left: line.start - columns.start + line.size - 1 }}
            />
          ))}
        </div>
      )}
      <Cells
        sheet={sheet}
        look={look}
        axes={axes}
        quadrant={quadrant}
        measure={measure}
        label={say('grid', sheet.name)}
      />
      <div aria-hidden="true">
        {marks.map(({ row, column, kind }) => {
          const { left, top, width } = box(wholeCell(sheet, { row, column }));
          return (
            <span
              key={`${row},${column}`}
              className={`mark ${kind}`}
              style={{ left: left + width - 8, top: top - 1 }}
            />
          );
        })}
      </div>
      {filters.map(({ row, column }) => {
        const { left, top, width, height } = box(rect(row, column));
        const table = look.tableAt(row, column);
        const criteria =
          table === null
            ? sheet.autoFilter?.criteria.get(column - sheet.autoFilter.area.left)
            : table.columns[column - table.area.left]?.criteria;
        const on = criteria !== null && criteria !== undefined;
        return (
          <button
            key={`${row},${column}`}
            type="button"
            data-own=""
            tabIndex={-1}
            className={on ? 'filter-button on' : 'filter-button'}
            aria-label={say('filter', columnName(column))}
            style={{ left: left + width - 19, top: top + height - 19 }}
            onClick={(event) => {
              const place = event.currentTarget.getBoundingClientRect();
              onFilter(place.left, place.bottom, { row, column });
            }}
          >
            {on ? '⧩' : '▾'}
          </button>
        );
      })}
      <Shapes sheet={sheet} shiftX={shiftX} shiftY={shiftY} say={say} />
      {sheet.charts.map((chart) => (
        <div
          key={chart.id}
          className="chart-place"
          style={{ left: toPixels(chart.left) + shiftX, top: toPixels(chart.top) + shiftY }}
        >
          <ChartPicture
            workbook={workbook}
            chart={chart}
            width={Math.max(40, toPixels(chart.width))}
            height={Math.max(40, toPixels(chart.height))}
            label={say('chart', plotOf(workbook, chart).title ?? chart.name)}
          />
        </div>
      ))}
      <div aria-hidden="true">
        {several && areas.map((area, i) => <div key={i} className="selected" style={box(area)} />)}
        {areas.map((area, i) => (
          <div key={i} className="outline" style={edge(area)} />
        ))}
        {several && !hideActive && <div className="active-cell" style={edge(activeArea)} />}
        {copied !== null && <div className="copied" style={edge(copied)} />}
      </div>
    </div>
  );
}
