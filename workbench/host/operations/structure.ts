/** Inserting and deleting cells, rows and columns, with everything that must move along. */
import { clearSpillOf } from '../calc/engine';
import type { Shift } from '../calc/rewrite';
import { shiftFormula, shiftRect } from '../calc/rewrite';
import { fail } from '../errors';
import type { Rect } from '../model/geometry';
import {
  cellCount,
  columnCount,
  intersect,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rect,
  rowCount,
  sameRect,
} from '../model/geometry';
import type { Sheet } from '../model/sheet';
import { newLine, STANDARD_ROW_POINTS } from '../model/sheet';
import type { Cell, LineInfo } from '../model/types';
import type { StructureChange, Workbook } from '../model/workbook';
import { checkAllowed } from './guard';

/** Cells moved by an operation: references kept by add-ins follow it. */
export interface StructureEvent {
  readonly sheet: Sheet;
  readonly shift: Shift;
}

type Follower = (event: StructureEvent) => void;
const followers = new WeakMap<Workbook, Follower[]>();

/** Calls `follow` after each insertion or deletion of cells. */
export function followStructure(workbook: Workbook, follow: Follower): void {
  const list = followers.get(workbook);
  if (list === undefined) followers.set(workbook, [follow]);
  else list.push(follow);
}

/** Inserts cells at `area`, pushing what stands there down or right. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Rect, direction: 'Down' | 'Right'): void {
  const rows = isEntireRow(area);
  const columns = isEntireColumn(area);
  checkAllowed(sheet, rows ? 'allowInsertRows' : columns ? 'allowInsertColumns' : 'edit');
  const down = rows || (!columns && direction === 'Down');
  const shift: Shift = down
    ? { axis: 'row', at: area.top, count: rowCount(area), from: area.left, to: area.right }
    : { axis: 'column', at: area.left, count: columnCount(area), from: area.top, to: area.bottom };
  checkRoom(sheet, shift);
  checkParts(workbook, sheet, shift);
  apply(workbook, sheet, shift);
  inheritFormat(sheet, area, down);
  finish(
    workbook,
    sheet,
    shift,
    area,
    rows ? 'RowInserted' : columns ? 'ColumnInserted' : 'CellInserted',
    down ? 'Down' : 'Right',
  );
}

/** Deletes the cells of `area`; those below or to the right close up. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Rect, direction: 'Up' | 'Left'): void {
  const rows = isEntireRow(area);
  const columns = isEntireColumn(area);
  checkAllowed(sheet, rows ? 'allowDeleteRows' : columns ? 'allowDeleteColumns' : 'edit');
  const up = rows || (!columns && direction === 'Up');
  const shift: Shift = up
    ? { axis: 'row', at: area.top, count: -rowCount(area), from: area.left, to: area.right }
    : { axis: 'column', at: area.left, count: -columnCount(area), from: area.top, to: area.bottom };
  checkParts(workbook, sheet, shift);
  apply(workbook, sheet, shift);
  finish(
    workbook,
    sheet,
    shift,
    area,
    rows ? 'RowDeleted' : columns ? 'ColumnDeleted' : 'CellDeleted',
    up ? 'Up' : 'Left',
  );
}

/** Moves cells without asking about tables: for the rows and columns of a table itself. */
export function shiftWithin(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  if (shift.count > 0) checkRoom(sheet, shift);
  apply(workbook, sheet, shift);
  const area =
    shift.axis === 'row'
      ? rect(shift.at, shift.from, shift.at + Math.abs(shift.count) - 1, shift.to)
      : rect(shift.from, shift.at, shift.to, shift.at + Math.abs(shift.count) - 1);
  finish(
    workbook,
    sheet,
    shift,
    area,
    shift.count > 0 ? 'CellInserted' : 'CellDeleted',
    shift.axis === 'row' ? (shift.count > 0 ? 'Down' : 'Up') : shift.count > 0 ? 'Right' : 'Left',
  );
}

const bandOf = (shift: Shift): Rect =>
  shift.axis === 'row'
    ? rect(shift.at, shift.from, MAX_ROWS - 1, shift.to)
    : rect(shift.from, shift.at, shift.to, MAX_COLUMNS - 1);

function checkRoom(sheet: Sheet, shift: Shift): void {
  const edge =
    shift.axis === 'row'
      ? rect(MAX_ROWS - shift.count, shift.from, MAX_ROWS - 1, shift.to)
      : rect(shift.from, MAX_COLUMNS - shift.count, shift.to, MAX_COLUMNS - 1);
  if (edge.top < 0 || edge.left < 0 || sheet.usedArea(true, edge) !== null) fail('NonBlankCellOffSheet');
}

/** Tables and merged cells may not be torn apart. */
function checkParts(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const band = bandOf(shift);
  const torn = (area: Rect): boolean => {
    const common = intersect(area, band);
    if (common === null) return false;
    const across =
      shift.axis === 'row'
        ? area.left >= shift.from && area.right <= shift.to
        : area.top >= shift.from && area.bottom <= shift.to;
    return !across;
  };
  for (const merge of sheet.merges) if (torn(merge)) fail('InsertDeleteConflict', "We can't do that to a merged cell.");
  for (const table of workbook.tablesOn(sheet)) {
    if (torn(table.area))
      fail(
        'InsertDeleteConflict',
        'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
      );
    if (shift.count >= 0) continue;
    const removed = shift.axis === 'row' ? rect(shift.at, shift.from, shift.at - shift.count - 1, shift.to) : null;
    const whole =
      removed !== null &&
      intersect(removed, table.area) !== null &&
      sameRect(intersect(removed, table.area) ?? removed, table.area);
    const header = rect(table.area.top, table.area.left, table.area.top, table.area.right);
    if (removed !== null && table.showHeaders && !whole && intersect(removed, header) !== null)
      fail('InsertDeleteConflict');
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const entire = shift.axis === 'row' ? shift.from === 0 && shift.to === MAX_COLUMNS - 1 : false;
  if (entire) {
    const lines = [...sheet.rows];
    sheet.rows.clear();
    for (const [row, line] of lines) {
      const target = moved(row, shift);
      if (target !== null) sheet.rows.set(target, line);
    }
    return;
  }
  const band = bandOf(shift);
  const taken: { row: number; column: number; cell: Cell }[] = [];
  sheet.forEachCell(band, (cell, row, column) => taken.push({ row, column, cell }));
  for (const { row, column } of taken) {
    const line = sheet.rows.get(row);
    line?.delete(column);
    if (line?.size === 0) sheet.rows.delete(row);
  }
  for (const { row, column, cell } of taken) {
    const to = shift.axis === 'row' ? { row: moved(row, shift), column } : { row, column: moved(column, shift) };
    if (to.row === null || to.column === null) continue;
    let line = sheet.rows.get(to.row);
    if (line === undefined) {
      line = new Map();
      sheet.rows.set(to.row, line);
    }
    line.set(to.column, cell);
  }
}

/** New index of a line; `null` when it is deleted. */
function moved(index: number, shift: Shift): number | null {
  if (index < shift.at) return index;
  if (shift.count >= 0) return index + shift.count;
  return index < shift.at - shift.count ? null : index + shift.count;
}

function moveLines(lines: Map<number, LineInfo>, shift: Shift): void {
  const all = [...lines];
  lines.clear();
  for (const [index, info] of all) {
    const target = moved(index, shift);
    if (target !== null) lines.set(target, info);
  }
}

function apply(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  // Spilled arrays are computed anew where they land.
  for (const [row, line] of [...sheet.rows])
    for (const [column, cell] of [...line]) if (cell.spill !== null) clearSpillOf(sheet, row, column);
  const chartAnchors = sheet.charts.map((chart) => ({ chart, at: anchorOf(sheet, chart.top, chart.left) }));
  moveCells(sheet, shift);
  const move = (area: Rect): Rect | null => shiftRect(area, shift);
  const moveAll = (areas: readonly Rect[]): Rect[] => areas.flatMap((area) => shiftLoose(area, shift));
  sheet.merges = sheet.merges.map(move).filter((area): area is Rect => area !== null && cellCount(area) > 1);
  for (const validation of sheet.validations) validation.areas = moveAll(validation.areas);
  sheet.validations = sheet.validations.filter((v) => v.areas.length > 0);
  for (const format of sheet.conditionalFormats) format.areas = moveAll(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((f) => f.areas.length > 0);
  sheet.comments = sheet.comments.filter((comment) => {
    const area = move(rect(comment.row, comment.column));
    if (area === null) return false;
    comment.row = area.top;
    comment.column = area.left;
    return true;
  });
  const notes = [...sheet.notes.values()];
  sheet.notes.clear();
  for (const note of notes) {
    const area = move(rect(note.row, note.column));
    if (area !== null) sheet.notes.set(`${area.top},${area.left}`, { ...note, row: area.top, column: area.left });
  }
  for (const table of workbook.tablesOn(sheet)) moveTable(workbook, table, shift);
  if (sheet.autoFilter !== null) {
    const area = move(sheet.autoFilter.area);
    sheet.autoFilter = area === null ? null : { ...sheet.autoFilter, area };
  }
  sheet.printArea = moveAll(sheet.printArea);
  if (sheet.printTitleRows !== null) sheet.printTitleRows = move(sheet.printTitleRows);
  if (sheet.printTitleColumns !== null) sheet.printTitleColumns = move(sheet.printTitleColumns);
  const entireRows = shift.axis === 'row' && shift.from === 0 && shift.to === MAX_COLUMNS - 1;
  const entireColumns = shift.axis === 'column' && shift.from === 0 && shift.to === MAX_ROWS - 1;
  if (entireRows) {
    moveLines(sheet.rowInfo, shift);
    for (const line of sheet.horizontalBreaks) line.at = moved(line.at, shift) ?? shift.at;
  }
  if (entireColumns) {
    moveLines(sheet.columnInfo, shift);
    for (const line of sheet.verticalBreaks) line.at = moved(line.at, shift) ?? shift.at;
  }
  for (const binding of workbook.bindings.values())
    if (binding.sheetId === sheet.id) binding.area = move(binding.area) ?? binding.area;
  for (const other of workbook.sheets)
    for (const chart of other.charts) {
      for (const series of chart.series)
        for (const source of [series.values, series.categories, series.nameSource, series.bubbles])
          if (source?.sheetId === sheet.id) source.area = move(source.area) ?? source.area;
      if (chart.source?.sheetId === sheet.id) chart.source.area = move(chart.source.area) ?? chart.source.area;
    }
  if (entireRows || entireColumns)
    for (const { chart, at } of chartAnchors) {
      const target = shift.axis === 'row' ? (moved(at.row, shift) ?? shift.at) : (moved(at.column, shift) ?? shift.at);
      const place =
        shift.axis === 'row'
          ? sheet.offsetOf(target, 0).top - sheet.offsetOf(at.row, 0).top
          : sheet.offsetOf(0, target).left - sheet.offsetOf(0, at.column).left;
      if (shift.axis === 'row') chart.top += place;
      else chart.left += place;
    }
  workbook.rewriteFormulas((formula, own) => shiftFormula(formula, own.name, sheet.name, shift));
  workbook.engine.rebuild();
}

/** The cell a point of the sheet lies in. */
export function anchorOf(sheet: Sheet, top: number, left: number): { row: number; column: number } {
  let row = Math.max(0, Math.floor(top / (STANDARD_ROW_POINTS * 2)));
  while (row > 0 && sheet.offsetOf(row, 0).top > top) row--;
  while (row < MAX_ROWS - 1 && sheet.offsetOf(row + 1, 0).top <= top + 1e-6) row++;
  let column = 0;
  while (column < MAX_COLUMNS - 1 && sheet.offsetOf(0, column + 1).left <= left + 1e-6) column++;
  return { row, column };
}

/** Rules on cells may be cut in two by a partial shift: the part in the band moves, the rest stays. */
function shiftLoose(area: Rect, shift: Shift): Rect[] {
  const whole = shiftRect(area, shift);
  if (whole === null) return [];
  if (whole !== area) return [whole];
  const across: Rect =
    shift.axis === 'row'
      ? rect(area.top, shift.from, area.bottom, shift.to)
      : rect(shift.from, area.left, shift.to, area.right);
  const inside = intersect(area, across);
  if (inside === null || sameRect(inside, area)) return [area];
  const outside: Rect[] =
    shift.axis === 'row'
      ? [
          rect(area.top, area.left, area.bottom, inside.left - 1),
          rect(area.top, inside.right + 1, area.bottom, area.right),
        ]
      : [
          rect(area.top, area.left, inside.top - 1, area.right),
          rect(inside.bottom + 1, area.left, area.bottom, area.right),
        ];
  const movedPart = shiftRect(inside, shift);
  return [...outside.filter((a) => a.top <= a.bottom && a.left <= a.right), ...(movedPart === null ? [] : [movedPart])];
}

function moveTable(workbook: Workbook, table: Workbook['tables'][number], shift: Shift): void {
  const before = table.area;
  const after = shiftRect(before, shift);
  if (after === null) {
    workbook.tables = workbook.tables.filter((t) => t !== table);
    return;
  }
  if (shift.axis === 'column' && before.top >= shift.from && before.bottom <= shift.to) {
    const index = shift.at - before.left;
    if (shift.count > 0 && index > 0 && index < table.columns.length) {
      for (let i = 0; i < shift.count; i++)
        table.columns.splice(index + i, 0, {
          id: workbook.newId(),
          name: freeColumnName(table.columns.map((c) => c.name)),
          criteria: null,
          totalsFunction: null,
        });
    }
    if (shift.count < 0) {
      const from = Math.max(0, index);
      const to = Math.min(table.columns.length, index - shift.count);
      if (to > from) table.columns.splice(from, to - from);
    }
  }
  table.area = after;
}

/** "Column1", "Column2" …: the first name the table does not have yet. */
export function freeColumnName(taken: readonly string[], base = 'Column'): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) if (!lower.has(`${base}${n}`.toLowerCase())) return `${base}${n}`;
}

/** New rows look like the row above, new columns like the column to the left. */
function inheritFormat(sheet: Sheet, area: Rect, down: boolean): void {
  const from = down ? area.top - 1 : area.left - 1;
  if (from < 0) return;
  const lines = down ? sheet.rowInfo : sheet.columnInfo;
  const entire = down ? isEntireRow(area) : isEntireColumn(area);
  const model = lines.get(from);
  const last = down ? area.bottom : area.right;
  const first = down ? area.top : area.left;
  if (entire && model !== undefined)
    for (let i = first; i <= last; i++)
      lines.set(i, { ...newLine(), size: model.size, style: model.style, outline: model.outline });
  const source = down ? rect(from, area.left, from, area.right) : rect(area.top, from, area.bottom, from);
  const found: { row: number; column: number; cell: Cell }[] = [];
  sheet.forEachCell(source, (cell, row, column) => found.push({ row, column, cell }));
  for (const { row, column, cell } of found)
    for (let i = first; i <= last; i++) {
      const target = down ? { row: i, column } : { row, column: i };
      if (sheet.style(target.row, target.column) !== cell.style)
        sheet.ensure(target.row, target.column).style = cell.style;
    }
}

function finish(
  workbook: Workbook,
  sheet: Sheet,
  shift: Shift,
  area: Rect,
  change: StructureChange,
  direction: 'Up' | 'Left' | 'Down' | 'Right',
): void {
  for (const follow of followers.get(workbook) ?? []) follow({ sheet, shift });
  for (const table of workbook.tablesOn(sheet)) nameHeaders(workbook, sheet, table);
  workbook.emit({ kind: 'structure', sheet, area, change, direction });
}

/** Header cells of new table columns show the column's name. */
export function nameHeaders(workbook: Workbook, sheet: Sheet, table: Workbook['tables'][number]): void {
  if (!table.showHeaders) return;
  table.columns.forEach((column, i) => {
    const cell = sheet.ensure(table.area.top, table.area.left + i);
    if (cell.value === null && cell.formula === null) {
      cell.value = column.name;
      workbook.engine.touch(sheet, rect(table.area.top, table.area.left + i));
    }
  });
}
