/** Tables: making, growing, shrinking, headers and totals. */
import { fromR1C1, toR1C1 } from '../calc/rewrite';
import { fail } from '../errors';
import type { Rect } from '../model/geometry';
import { columnCount, insideSheet, intersect, MAX_ROWS, rect, rowCount } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import type { Table, TableColumn } from '../model/types';
import { toJson } from '../model/values';
import type { Workbook } from '../model/workbook';
import { tableBody } from '../model/workbook';
import type { CellWrite } from './cells';
import { applyFilters } from './filter';
import { checkAllowed } from './guard';
import { freeColumnName, shiftWithin } from './structure';

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\]*$/u;

const sheetOf = (workbook: Workbook, table: Table): Sheet => workbook.sheetById(table.sheetId) ?? fail('ItemNotFound');

function freeTableName(workbook: Workbook): string {
  for (let n = workbook.tables.length + 1; ; n++) if (nameIsFree(workbook, `Table${n}`, null)) return `Table${n}`;
}

const nameIsFree = (workbook: Workbook, name: string, own: Table | null): boolean => {
  const other = workbook.tableNamed(name);
  return (other === null || other === own) && workbook.findName(name, null) === null;
};

/** Makes a table. Without headers a header row is put above and the data moves down. */
export function addTable(workbook: Workbook, sheet: Sheet, wanted: Rect, hasHeaders: boolean): Table {
  checkAllowed(sheet, 'edit');
  if (!insideSheet(wanted)) fail('InvalidArgument');
  let area = limitToUsed(sheet, wanted);
  if (workbook.tablesOn(sheet).some((table) => intersect(table.area, area) !== null))
    fail('InvalidArgument', "A table can't overlap another table.");
  if (sheet.mergesIn(area).length > 0) fail('MergedRangeConflict');
  if (sheet.autoFilter !== null && intersect(sheet.autoFilter.area, area) !== null) sheet.autoFilter = null;
  if (!hasHeaders) {
    shiftWithin(workbook, sheet, { axis: 'row', at: area.top, count: 1, from: area.left, to: area.right });
    area = { ...area, bottom: area.bottom + 1 };
  } else if (rowCount(area) === 1) area = { ...area, bottom: area.bottom + 1 };
  if (area.bottom >= MAX_ROWS) fail('InvalidArgument');
  const columns: TableColumn[] = [];
  for (let c = 0; c < columnCount(area); c++)
    columns.push({ id: c + 1, name: '', criteria: null, totalsFunction: null });
  const table: Table = {
    id: workbook.newId(),
    name: freeTableName(workbook),
    sheetId: sheet.id,
    area,
    columns,
    showHeaders: true,
    showTotals: false,
    style: workbook.defaultTableStyle,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    sort: { fields: [], matchCase: false, method: 'PinYin' },
  };
  workbook.tables.push(table);
  nameColumns(workbook, sheet, table, !hasHeaders);
  workbook.engine.rebuild();
  workbook.emit({ kind: 'table-added', sheet, table });
  return table;
}

function limitToUsed(sheet: Sheet, area: Rect): Rect {
  if (rowCount(area) < MAX_ROWS && columnCount(area) < 16_384) return area;
  const used = sheet.usedArea(false, area);
  return used ?? rect(area.top, area.left);
}

/** Column names from the header cells: text, not blank, each only once. The cells are made to agree. */
function nameColumns(workbook: Workbook, sheet: Sheet, table: Table, fresh: boolean): void {
  const { top, left } = table.area;
  const shown = table.columns.map((_, i) => {
    const cell = sheet.cell(top, left + i);
    return cell === undefined || cell.value === null || fresh ? '' : workbook.textOf(cell.value, cell.style);
  });
  const taken: string[] = [];
  table.columns.forEach((column, i) => {
    const base = (shown[i] ?? '').trim() === '' ? '' : (shown[i] ?? '');
    let name = base === '' ? freeColumnName([...taken, ...shown.slice(i + 1)]) : base;
    for (let n = 2; taken.some((t) => t.toLowerCase() === name.toLowerCase()); n++) name = `${base}${n}`;
    taken.push(name);
    column.name = name;
    const target = sheet.ensure(top, left + i);
    if (target.value !== name || target.formula !== null) {
      if (target.formula !== null) workbook.engine.unregister(sheet, top, left + i);
      target.formula = null;
      target.value = name;
    }
  });
}

/** After a write: header cells of tables give the columns their names. */
export function refreshHeaders(workbook: Workbook, sheet: Sheet, area: Rect): void {
  for (const table of workbook.tablesOn(sheet)) {
    if (!table.showHeaders) continue;
    const header = rect(table.area.top, table.area.left, table.area.top, table.area.right);
    if (intersect(header, area) === null) continue;
    const before = table.columns.map((c) => c.name);
    renameEmptied(sheet, table, before);
    nameColumns(workbook, sheet, table, false);
    table.columns.forEach((column, i) => renameColumnInFormulas(workbook, table, before[i] ?? '', column.name));
  }
}

/** A header that was cleared keeps its old name. */
function renameEmptied(sheet: Sheet, table: Table, names: readonly string[]): void {
  names.forEach((name, i) => {
    const cell = sheet.ensure(table.area.top, table.area.left + i);
    if (cell.value === null) cell.value = name;
  });
}

function renameColumnInFormulas(workbook: Workbook, table: Table, from: string, to: string): void {
  if (from === to || from === '') return;
  const escaped = from.replace(/[[\]'#@]/g, "'$&");
  const target = to.replace(/[[\]'#@]/g, "'$&");
  const inBrackets = `[${escaped}]`;
  const thisRow = `[@${escaped}]`;
  workbook.rewriteFormulas((formula, own) => {
    if (!formula.includes(escaped)) return formula;
    const names = formula.toLowerCase().includes(`${table.name.toLowerCase()}[`) || own.id === table.sheetId;
    return names ? formula.split(inBrackets).join(`[${target}]`).split(thisRow).join(`[@${target}]`) : formula;
  });
  workbook.engine.rebuild();
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (name === table.name) return;
  if (!TABLE_NAME.test(name) || name.length > 255 || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]$/i.test(name))
    fail('InvalidArgument');
  if (!nameIsFree(workbook, name, table))
    fail('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  const from = new RegExp(
    `(^|[^\\p{L}\\p{N}_.])${table.name.replace(/[.\\]/g, '\\$&')}(?=\\[|$|[^\\p{L}\\p{N}_.(!])`,
    'giu',
  );
  workbook.rewriteFormulas((formula) =>
    formula.toLowerCase().includes(table.name.toLowerCase())
      ? outsideText(formula, (part) => part.replace(from, `$1${name}`))
      : formula,
  );
  table.name = name;
  workbook.engine.rebuild();
  changed(workbook, table);
}

const outsideText = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');

const changed = (workbook: Workbook, table: Table): void =>
  workbook.emit({ kind: 'table-changed', sheet: sheetOf(workbook, table), table });

/** A formula all data cells of a column share, in R1C1, or `null`. */
function columnFormula(workbook: Workbook, table: Table, index: number): string | null {
  const sheet = sheetOf(workbook, table);
  const body = tableBody(table);
  let shared: string | null = null;
  for (let row = body.top; row <= Math.min(body.bottom, body.top + 50); row++) {
    const formula = sheet.cell(row, body.left + index)?.formula ?? null;
    if (formula === null) return null;
    const relative = toR1C1(formula, row, body.left + index);
    if (shared === null) shared = relative;
    else if (shared !== relative) return null;
  }
  return shared;
}

/** Is the single data row of the table the blank one a new table starts with? */
export const hasOnlyBlankRow = (workbook: Workbook, table: Table): boolean => {
  const body = tableBody(table);
  return rowCount(body) === 1 && sheetOf(workbook, table).usedArea(true, body) === null;
};

/** Inserts rows before the `index`-th data row, at the end when `null`. Returns the index of the first new row. */
export function addRows(workbook: Workbook, table: Table, index: number | null, count: number): number {
  const sheet = sheetOf(workbook, table);
  checkAllowed(sheet, 'allowInsertRows');
  checkAllowed(sheet, 'edit', rect(table.area.top, table.area.left));
  const body = tableBody(table);
  const rows = rowCount(body);
  if (index !== null && (index < 0 || index > rows)) fail('InvalidArgument');
  const position = index ?? rows;
  const at = body.top + position;
  const formulas = table.columns.map((_, i) => columnFormula(workbook, table, i));
  const below = rect(
    table.area.bottom + 1,
    table.area.left,
    Math.min(MAX_ROWS - 1, table.area.bottom + count),
    table.area.right,
  );
  const mustShift =
    position < rows ||
    table.showTotals ||
    sheet.usedArea(true, below) !== null ||
    workbook.tablesOn(sheet).some((t) => t !== table && intersect(t.area, below) !== null);
  if (mustShift) {
    const before = table.area;
    shiftWithin(workbook, sheet, { axis: 'row', at, count, from: table.area.left, to: table.area.right });
    // Cells inserted just below the last data row lie outside what moved.
    table.area = { ...before, bottom: before.bottom + count };
  } else table.area = { ...table.area, bottom: table.area.bottom + count };
  for (let r = at; r < at + count; r++)
    table.columns.forEach((_, i) => {
      const column = table.area.left + i;
      const model = sheet.style(r === at && position > 0 ? at - 1 : r - 1 >= body.top ? r - 1 : r, column);
      if (r > body.top && sheet.style(r, column) !== model) sheet.ensure(r, column).style = model;
      const formula = formulas[i];
      if (formula !== null && formula !== undefined) workbook.enter(sheet, r, column, fromR1C1(formula, r, column));
    });
  workbook.engine.rebuild();
  workbook.announce(sheet, rect(at, table.area.left, at + count - 1, table.area.right));
  changed(workbook, table);
  return position;
}

export function deleteRows(workbook: Workbook, table: Table, index: number, count = 1): void {
  const sheet = sheetOf(workbook, table);
  checkAllowed(sheet, 'allowDeleteRows');
  const body = tableBody(table);
  const rows = rowCount(body);
  if (index < 0 || index + count > rows) fail('InvalidArgument');
  if (rows === count) {
    // A table always keeps one row: the last is only emptied.
    for (let r = body.top; r <= body.top; r++)
      for (let c = body.left; c <= body.right; c++) {
        const cell = sheet.cell(r, c);
        if (cell === undefined) continue;
        if (cell.formula !== null) workbook.engine.unregister(sheet, r, c);
        cell.formula = null;
        cell.value = null;
      }
    if (count > 1)
      shiftWithin(workbook, sheet, {
        axis: 'row',
        at: body.top + 1,
        count: -(count - 1),
        from: table.area.left,
        to: table.area.right,
      });
    workbook.announce(sheet, body);
  } else {
    shiftWithin(workbook, sheet, {
      axis: 'row',
      at: body.top + index,
      count: -count,
      from: table.area.left,
      to: table.area.right,
    });
  }
  changed(workbook, table);
}

/** Inserts a column before the `index`-th, at the end when `null`. */
export function addColumn(workbook: Workbook, table: Table, index: number | null, name: string | null): TableColumn {
  const sheet = sheetOf(workbook, table);
  checkAllowed(sheet, 'allowInsertColumns');
  const count = table.columns.length;
  if (index !== null && (index < 0 || index > count)) fail('InvalidArgument');
  const position = index === null || index < 0 ? count : index;
  const names = table.columns.map((c) => c.name);
  if (name !== null && names.some((n) => n.toLowerCase() === name.toLowerCase())) fail('InvalidArgument');
  const at = table.area.left + position;
  const beside = rect(table.area.top, table.area.right + 1, table.area.bottom, table.area.right + 1);
  const shifts =
    position < count ||
    sheet.usedArea(true, beside) !== null ||
    workbook.tablesOn(sheet).some((t) => t !== table && intersect(t.area, beside) !== null);
  const id = Math.max(0, ...table.columns.map((c) => c.id)) + 1;
  const column: TableColumn = { id, name: name ?? freeColumnName(names), criteria: null, totalsFunction: null };
  const before = table.area;
  if (shifts) {
    shiftWithin(workbook, sheet, { axis: 'column', at, count: 1, from: before.top, to: before.bottom });
    const inserted = table.columns.length > count ? table.columns[position] : undefined;
    if (inserted !== undefined) table.columns.splice(position, 1);
  }
  table.columns.splice(position, 0, column);
  table.area = { ...before, right: before.right + 1 };
  if (table.showHeaders) {
    const header = sheet.ensure(table.area.top, at);
    header.value = column.name;
    header.formula = null;
  }
  workbook.engine.rebuild();
  workbook.announce(sheet, rect(table.area.top, at, table.area.bottom, at));
  changed(workbook, table);
  return column;
}

export function deleteColumn(workbook: Workbook, table: Table, index: number): void {
  const sheet = sheetOf(workbook, table);
  checkAllowed(sheet, 'allowDeleteColumns');
  if (table.columns.length === 1) {
    deleteTable(workbook, table);
    return;
  }
  const before = table.area;
  const left = table.columns.filter((_, i) => i !== index);
  shiftWithin(workbook, sheet, {
    axis: 'column',
    at: before.left + index,
    count: -1,
    from: before.top,
    to: before.bottom,
  });
  table.columns.splice(0, table.columns.length, ...left);
  table.area = { ...before, right: before.right - 1 };
  workbook.engine.rebuild();
  changed(workbook, table);
}

export function resizeTable(workbook: Workbook, table: Table, area: Rect): void {
  const sheet = sheetOf(workbook, table);
  checkAllowed(sheet, 'edit');
  if (area.top !== table.area.top || intersect(area, table.area) === null) fail('InvalidArgument');
  if (rowCount(area) < (table.showHeaders ? 2 : 1)) fail('InvalidArgument');
  if (workbook.tablesOn(sheet).some((t) => t !== table && intersect(t.area, area) !== null))
    fail('InvalidArgument', "A table can't overlap another table.");
  if (sheet.mergesIn(area).length > 0) fail('MergedRangeConflict');
  const offset = area.left - table.area.left;
  const old = [...table.columns];
  let id = Math.max(0, ...old.map((c) => c.id));
  const columns = Array.from(
    { length: columnCount(area) },
    (_, i): TableColumn => old[i + offset] ?? { id: ++id, name: '', criteria: null, totalsFunction: null },
  );
  table.columns.splice(0, table.columns.length, ...columns);
  table.area = area;
  if (table.showHeaders) nameColumns(workbook, sheet, table, false);
  workbook.engine.rebuild();
  workbook.announce(sheet, area);
  changed(workbook, table);
}

/** Removes the table and its data. */
export function deleteTable(workbook: Workbook, table: Table): void {
  const sheet = sheetOf(workbook, table);
  checkAllowed(sheet, 'edit');
  unfilter(workbook, sheet, table);
  workbook.tables = workbook.tables.filter((t) => t !== table);
  const { area } = table;
  shiftWithin(workbook, sheet, { axis: 'row', at: area.top, count: -rowCount(area), from: area.left, to: area.right });
  workbook.emit({ kind: 'table-deleted', sheet, table });
}

/** Keeps the cells, drops the table. */
export function convertToRange(workbook: Workbook, table: Table): Rect {
  const sheet = sheetOf(workbook, table);
  checkAllowed(sheet, 'edit');
  unfilter(workbook, sheet, table);
  workbook.tables = workbook.tables.filter((t) => t !== table);
  workbook.engine.rebuild();
  workbook.emit({ kind: 'table-deleted', sheet, table });
  return table.area;
}

function unfilter(workbook: Workbook, sheet: Sheet, table: Table): void {
  for (const column of table.columns) column.criteria = null;
  applyFilters(workbook, sheet);
}

export function setShowTotals(workbook: Workbook, table: Table, show: boolean): void {
  if (table.showTotals === show) return;
  const sheet = sheetOf(workbook, table);
  checkAllowed(sheet, 'edit');
  const { area } = table;
  if (show) {
    const row = area.bottom + 1;
    const below = rect(row, area.left, row, area.right);
    if (sheet.usedArea(true, below) !== null)
      shiftWithin(workbook, sheet, { axis: 'row', at: row, count: 1, from: area.left, to: area.right });
    table.area = { ...area, bottom: row };
    table.showTotals = true;
    workbook.enter(sheet, row, area.left, 'Total');
    const last = table.columns[table.columns.length - 1];
    if (last !== undefined && table.columns.length > 1) {
      const numeric = isNumericColumn(sheet, rect(area.top + 1, area.right, area.bottom, area.right));
      last.totalsFunction = numeric ? 'sum' : 'count';
      workbook.enter(
        sheet,
        row,
        area.right,
        `=SUBTOTAL(${numeric ? 109 : 103},[${last.name.replace(/[[\]'#@]/g, "'$&")}])`,
      );
    }
    workbook.announce(sheet, below);
  } else {
    const row = area.bottom;
    for (let c = area.left; c <= area.right; c++) {
      const cell = sheet.cell(row, c);
      if (cell === undefined) continue;
      if (cell.formula !== null) workbook.engine.unregister(sheet, row, c);
      cell.formula = null;
      cell.value = null;
      sheet.prune(row, c);
    }
    table.showTotals = false;
    table.area = { ...area, bottom: row - 1 };
    workbook.announce(sheet, rect(row, area.left, row, area.right));
  }
  workbook.engine.rebuild();
  changed(workbook, table);
}

const isNumericColumn = (sheet: Sheet, area: Rect): boolean => {
  let numeric = false;
  let other = false;
  sheet.forEachCell(area, (cell) => {
    if (typeof cell.value === 'number') numeric = true;
    else if (cell.value !== null) other = true;
  });
  return numeric && !other;
};

export function setShowHeaders(workbook: Workbook, table: Table, show: boolean): void {
  if (table.showHeaders === show) return;
  const sheet = sheetOf(workbook, table);
  checkAllowed(sheet, 'edit');
  const { area } = table;
  if (show) {
    const above = area.top - 1;
    const free = above >= 0 && sheet.usedArea(true, rect(above, area.left, above, area.right)) === null;
    if (free) table.area = { ...area, top: above };
    else {
      shiftWithin(workbook, sheet, { axis: 'row', at: area.top, count: 1, from: area.left, to: area.right });
      table.area = { ...area, bottom: area.bottom + 1 };
    }
    table.showHeaders = true;
    table.columns.forEach((column, i) => {
      sheet.ensure(table.area.top, area.left + i).value = column.name;
    });
  } else {
    for (let c = area.left; c <= area.right; c++) {
      const cell = sheet.cell(area.top, c);
      if (cell !== undefined) cell.value = null;
      sheet.prune(area.top, c);
    }
    table.showHeaders = false;
    table.area = { ...area, top: area.top + 1 };
  }
  workbook.engine.rebuild();
  workbook.announce(sheet, area);
  changed(workbook, table);
}

/** Values of one data row as the API gives them. */
export function rowValues(workbook: Workbook, table: Table, index: number): (string | number | boolean)[] {
  const sheet = sheetOf(workbook, table);
  const row = tableBody(table).top + index;
  return table.columns.map((_, i) => toJson(sheet.value(row, table.area.left + i)));
}

export const cellWrites = (row: readonly unknown[]): CellWrite[] =>
  row.map((value) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
      ? value
      : fail('InvalidArgument'),
  );
