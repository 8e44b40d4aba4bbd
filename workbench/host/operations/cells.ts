/** Writing, clearing, merging, copying, moving and filling cells. */
import { clearSpillOf } from '../calc/engine';
import { moveReferences, offsetFormula } from '../calc/rewrite';
import { fail } from '../errors';
import type { Rect } from '../model/geometry';
import {
  cellCount,
  columnCount,
  contains,
  containsRect,
  intersect,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rect,
  rowCount,
  sameRect,
  subtract,
  union,
} from '../model/geometry';
import type { Locale } from '../model/locale';
import type { Sheet } from '../model/sheet';
import type { Style, StylePatch } from '../model/style';
import { DEFAULT_STYLE, withStyle } from '../model/style';
import type { Cell, ConditionalFormat, Validation } from '../model/types';
import { copyBag } from '../model/types';
import type { Scalar } from '../model/values';
import type { Workbook } from '../model/workbook';
import { checkAllowed } from './guard';
import { refreshHeaders } from './tables';

export type CellWrite = string | number | boolean | null;

/** Writes a grid of values; `null` leaves a cell as it is. The grid has the size of the area. */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Rect,
  grid: (row: number, column: number) => CellWrite,
  locale?: Locale,
): void {
  checkAllowed(sheet, 'edit', area);
  const single = cellCount(area) === 1;
  const before: Scalar = single ? sheet.value(area.top, area.left) : null;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = grid(row - area.top, column - area.left);
      if (value === null) continue;
      const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : null;
      // Only the first cell of a merged area holds a value.
      if (merge !== null && (merge.top !== row || merge.left !== column)) continue;
      workbook.enter(sheet, row, column, value, locale);
    }
  refreshHeaders(workbook, sheet, area);
  workbook.announce(sheet, area, before, null);
}

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

export function clearCells(workbook: Workbook, sheet: Sheet, area: Rect, what: ClearWhat): void {
  checkAllowed(sheet, 'edit', limited(sheet, area));
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats';
  const before: Scalar = cellCount(area) === 1 ? sheet.value(area.top, area.left) : null;
  const visited: { row: number; column: number; cell: Cell }[] = [];
  sheet.forEachCell(area, (cell, row, column) => visited.push({ row, column, cell }));
  for (const { row, column, cell } of visited) {
    if (contents) {
      if (cell.spill !== null) clearSpillOf(sheet, row, column);
      if (cell.formula !== null) workbook.engine.unregister(sheet, row, column);
      if (cell.spilledFrom === null) {
        cell.formula = null;
        cell.value = null;
      }
    }
    if (formats) cell.style = workbook.normalStyle();
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') cell.hyperlink = null;
    if (what === 'RemoveHyperlinks') cell.style = withStyle(cell.style, { underline: 'None', fontColor: '#000000' });
    sheet.prune(row, column);
  }
  if (formats) {
    sheet.merges =
      what === 'All' || what === 'Formats'
        ? sheet.merges.filter((merge) => intersect(merge, area) === null)
        : sheet.merges;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
      format.areas = format.areas.flatMap((a) => subtract(a, area));
      return format.areas.length > 0;
    });
    clearLines(sheet, area);
  }
  if (what === 'All') {
    sheet.validations = sheet.validations.filter((validation) => {
      validation.areas = validation.areas.flatMap((a) => subtract(a, area));
      return validation.areas.length > 0;
    });
    sheet.comments = sheet.comments.filter((comment) => !contains(area, comment.row, comment.column));
    for (const [key, note] of sheet.notes) if (contains(area, note.row, note.column)) sheet.notes.delete(key);
  }
  if (contents) {
    refreshHeaders(workbook, sheet, area);
    workbook.announce(sheet, area, before, null);
  }
  if (formats) workbook.emit({ kind: 'format', sheet, area });
}

const limited = (sheet: Sheet, area: Rect): Rect =>
  cellCount(area) > 100_000
    ? (intersect(area, sheet.usedArea(false) ?? rect(0, 0)) ?? rect(area.top, area.left))
    : area;

function clearLines(sheet: Sheet, area: Rect): void {
  if (isEntireColumn(area)) for (let c = area.left; c <= area.right; c++) clearStyle(sheet.columnInfo.get(c));
  if (isEntireRow(area)) for (let r = area.top; r <= area.bottom; r++) clearStyle(sheet.rowInfo.get(r));
}
function clearStyle(info: { style: Style | null } | undefined): void {
  if (info !== undefined) info.style = null;
}

/** Changes the format of every cell of an area; whole rows and columns keep it for cells to come. */
export function restyle(
  workbook: Workbook,
  sheet: Sheet,
  area: Rect,
  change: (style: Style, row: number, column: number) => Style,
): void {
  checkAllowed(sheet, 'allowFormatCells', area);
  if (isEntireColumn(area) && columnCount(area) <= MAX_COLUMNS) {
    for (let c = area.left; c <= Math.min(area.right, area.left + 1024); c++) {
      const info = sheet.column(c);
      info.style = change(info.style ?? DEFAULT_STYLE, -1, c);
    }
    sheet.forEachCell(area, (cell, row, column) => {
      cell.style = change(cell.style, row, column);
    });
    // Rows with a format of their own need a cell where the two cross.
    for (const [row, info] of sheet.rowInfo)
      if (info.style !== null)
        for (let c = area.left; c <= Math.min(area.right, area.left + 1024); c++)
          if (sheet.cell(row, c) === undefined) sheet.ensure(row, c).style = change(info.style, row, c);
  } else if (isEntireRow(area)) {
    const touched: [number, number][] = [];
    sheet.forEachCell(area, (cell, row, column) => {
      cell.style = change(cell.style, row, column);
      touched.push([row, column]);
    });
    for (let r = area.top; r <= area.bottom; r++) {
      for (const [c, info] of sheet.columnInfo)
        if (info.style !== null && sheet.cell(r, c) === undefined) sheet.ensure(r, c).style = change(info.style, r, c);
      const info = sheet.row(r);
      info.style = change(info.style ?? DEFAULT_STYLE, r, -1);
    }
  } else {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const before = sheet.style(row, column);
        const after = change(before, row, column);
        if (after === before) continue;
        sheet.ensure(row, column).style = after;
        sheet.prune(row, column);
      }
  }
  workbook.emit({ kind: 'format', sheet, area });
}

export const patchStyle = (workbook: Workbook, sheet: Sheet, area: Rect, patch: StylePatch): void =>
  restyle(workbook, sheet, area, (style) => withStyle(style, patch));

/** Merges an area (or each row of it); values but the first are lost, as in Excel. */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Rect, across: boolean): void {
  checkAllowed(sheet, 'edit');
  if (workbook.tablesOn(sheet).some((table) => intersect(table.area, area) !== null))
    fail('InvalidOperation', "You can't merge cells in a table.");
  const parts = across
    ? Array.from({ length: rowCount(area) }, (_, i) => rect(area.top + i, area.left, area.top + i, area.right))
    : [area];
  // Asked once: parts meet each other only where one has grown over an older merge.
  let near = sheet.mergesIn(area);
  for (const part of parts) {
    const absorbed = near.filter((merge) => intersect(merge, part) !== null);
    const target = absorbed.reduce(union, part);
    if (absorbed.length > 0) {
      sheet.merges = sheet.merges.filter((merge) => !absorbed.includes(merge));
      near = [...near.filter((merge) => !absorbed.includes(merge)), target];
    }
    if (cellCount(target) === 1) continue;
    keepFirstValue(workbook, sheet, target);
    sheet.merges.push(target);
  }
  workbook.announce(sheet, area);
  workbook.emit({ kind: 'layout', sheet });
}

function keepFirstValue(workbook: Workbook, sheet: Sheet, area: Rect): void {
  const filled: { row: number; column: number; cell: Cell }[] = [];
  sheet.forEachCell(area, (cell, row, column) => {
    if (cell.value !== null || cell.formula !== null) filled.push({ row, column, cell });
  });
  const first = filled[0];
  const style = sheet.style(area.top, area.left);
  if (first !== undefined && (first.row !== area.top || first.column !== area.left)) {
    const target = sheet.ensure(area.top, area.left);
    target.value = first.cell.value;
    target.formula = first.cell.formula;
    if (target.formula !== null) workbook.engine.register(sheet, area.top, area.left);
  }
  for (const { row, column, cell } of filled) {
    if (row === area.top && column === area.left) continue;
    if (cell.formula !== null) workbook.engine.unregister(sheet, row, column);
    cell.formula = null;
    cell.value = null;
  }
  if (cellCount(area) <= 10_000 && style !== DEFAULT_STYLE)
    for (let r = area.top; r <= area.bottom; r++)
      for (let c = area.left; c <= area.right; c++) if (sheet.style(r, c) !== style) sheet.ensure(r, c).style = style;
}

export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Rect): void {
  checkAllowed(sheet, 'edit');
  const before = sheet.merges.length;
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
  if (sheet.merges.length !== before) workbook.emit({ kind: 'layout', sheet });
}

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

export interface CopyOptions {
  readonly what: CopyWhat;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Picture {
  readonly rows: number;
  readonly columns: number;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly merges: readonly Rect[];
  readonly validations: readonly { readonly validation: Validation; readonly area: Rect }[];
  readonly formats: readonly { readonly format: ConditionalFormat; readonly area: Rect }[];
}

function take(sheet: Sheet, area: Rect): Picture {
  const cells = new Map<string, Cell>();
  sheet.forEachCell(area, (cell, row, column) => cells.set(`${row - area.top},${column - area.left}`, { ...cell }));
  const relative = (part: Rect): Rect =>
    rect(part.top - area.top, part.left - area.left, part.bottom - area.top, part.right - area.left);
  const within = <T extends { readonly areas: readonly Rect[] }>(item: T): { item: T; area: Rect }[] =>
    item.areas.flatMap((a) => {
      const common = intersect(a, area);
      return common === null ? [] : [{ item, area: relative(common) }];
    });
  return {
    rows: rowCount(area),
    columns: columnCount(area),
    cells,
    merges: sheet.merges.filter((merge) => containsRect(area, merge)).map(relative),
    validations: sheet.validations.flatMap((v) =>
      within(v).map(({ item, area: a }) => ({ validation: item, area: a })),
    ),
    formats: sheet.conditionalFormats.flatMap((f) => within(f).map(({ item, area: a }) => ({ format: item, area: a }))),
  };
}

/**
 * Copies an area onto another. A target that is a multiple of the source is tiled, any other target takes one copy
 * from its first cell.
 */
export function copyCells(
  workbook: Workbook,
  from: { sheet: Sheet; area: Rect },
  to: { sheet: Sheet; area: Rect },
  options: CopyOptions,
): Rect {
  const source = shrink(from.sheet, from.area, to.area);
  const picture = take(from.sheet, source);
  const height = options.transpose ? picture.columns : picture.rows;
  const width = options.transpose ? picture.rows : picture.columns;
  const targetHeight = isEntireColumn(to.area) ? height : rowCount(to.area);
  const targetWidth = isEntireRow(to.area) ? width : columnCount(to.area);
  const tileRows = targetHeight % height === 0 && targetHeight >= height ? targetHeight / height : 1;
  const tileColumns = targetWidth % width === 0 && targetWidth >= width ? targetWidth / width : 1;
  const target = rect(
    to.area.top,
    to.area.left,
    to.area.top + height * tileRows - 1,
    to.area.left + width * tileColumns - 1,
  );
  if (target.bottom >= MAX_ROWS || target.right >= MAX_COLUMNS) fail('InvalidArgument');
  checkAllowed(to.sheet, 'edit', target);
  for (let tr = 0; tr < tileRows; tr++)
    for (let tc = 0; tc < tileColumns; tc++)
      stamp(
        workbook,
        picture,
        { sheet: from.sheet, area: source },
        to.sheet,
        target.top + tr * height,
        target.left + tc * width,
        options,
      );
  refreshHeaders(workbook, to.sheet, target);
  workbook.announce(to.sheet, target);
  if (options.what === 'All' || options.what === 'Formats')
    workbook.emit({ kind: 'format', sheet: to.sheet, area: target });
  return target;
}

/** Whole columns and rows are copied as far as they are used. */
function shrink(sheet: Sheet, area: Rect, target: Rect): Rect {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = sheet.usedArea(false, area);
  if (isEntireColumn(area))
    return { ...area, bottom: Math.max(used?.bottom ?? 0, isEntireColumn(target) ? 0 : target.bottom - target.top) };
  return { ...area, right: Math.max(used?.right ?? 0, 0) };
}

function stamp(
  workbook: Workbook,
  picture: Picture,
  from: { sheet: Sheet; area: Rect },
  sheet: Sheet,
  top: number,
  left: number,
  options: CopyOptions,
): void {
  const { what, skipBlanks, transpose } = options;
  const all = what === 'All';
  for (let r = 0; r < picture.rows; r++)
    for (let c = 0; c < picture.columns; c++) {
      const row = top + (transpose ? c : r);
      const column = left + (transpose ? r : c);
      const cell = picture.cells.get(`${r},${c}`);
      const blank = cell === undefined || (cell.value === null && cell.formula === null);
      if (skipBlanks && blank) continue;
      const exists = sheet.cell(row, column);
      if (cell === undefined && exists === undefined) continue;
      const target = sheet.ensure(row, column);
      if (what === 'Link') {
        workbook.enter(
          sheet,
          row,
          column,
          `=${from.sheet === sheet ? '' : `'${from.sheet.name.replace(/'/g, "''")}'!`}${cellRef(from.area.top + r, from.area.left + c)}`,
        );
        continue;
      }
      if (what !== 'Formats') {
        if (target.spill !== null) clearSpillOf(sheet, row, column);
        if (target.formula !== null) workbook.engine.unregister(sheet, row, column);
        const formula = what === 'Values' ? null : (cell?.formula ?? null);
        target.formula =
          formula === null ? null : offsetFormula(formula, row - (from.area.top + r), column - (from.area.left + c));
        target.value = cell?.value ?? null;
        if (target.formula !== null) workbook.engine.register(sheet, row, column);
      }
      if (all || what === 'Formats') {
        target.style = cell?.style ?? from.sheet.style(from.area.top + r, from.area.left + c);
        if (all) target.hyperlink = cell?.hyperlink ?? null;
      } else if (
        what === 'Formulas' &&
        cell !== undefined &&
        cell.style.numberFormat !== 'General' &&
        target.style.numberFormat === 'General' &&
        cell.formula === null
      ) {
        target.style = withStyle(target.style, { quotePrefix: cell.style.quotePrefix });
      }
      sheet.prune(row, column);
    }
  if (!all && what !== 'Formats') return;
  const place = (area: Rect): Rect =>
    transpose
      ? rect(top + area.left, left + area.top, top + area.right, left + area.bottom)
      : rect(top + area.top, left + area.left, top + area.bottom, left + area.right);
  const whole = place(rect(0, 0, picture.rows - 1, picture.columns - 1));
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, whole) === null);
  for (const merge of picture.merges) sheet.merges.push(place(merge));
  if (picture.formats.length > 0)
    for (const { format, area } of picture.formats)
      sheet.conditionalFormats.push({
        ...format,
        id: workbook.newGuid(),
        areas: [place(area)],
        bag: copyBag(format.bag),
      });
  if (!all) return;
  for (const validation of sheet.validations) validation.areas = validation.areas.flatMap((a) => subtract(a, whole));
  sheet.validations = sheet.validations.filter((v) => v.areas.length > 0);
  for (const { validation, area } of picture.validations)
    sheet.validations.push({ ...validation, areas: [place(area)] });
}

const cellRef = (row: number, column: number): string => {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return `${name}${row + 1}`;
};

/** Cuts an area and pastes it elsewhere; references to the moved cells follow. */
export function moveCells(
  workbook: Workbook,
  from: { sheet: Sheet; area: Rect },
  to: { sheet: Sheet; row: number; column: number },
): void {
  const target = rect(to.row, to.column, to.row + rowCount(from.area) - 1, to.column + columnCount(from.area) - 1);
  if (target.bottom >= MAX_ROWS || target.right >= MAX_COLUMNS) fail('InvalidArgument');
  checkAllowed(from.sheet, 'edit', from.area);
  checkAllowed(to.sheet, 'edit', target);
  if (from.sheet === to.sheet && sameRect(from.area, target)) return;
  const picture = take(from.sheet, from.area);
  clearCells(workbook, from.sheet, from.area, 'All');
  const rows = target.top - from.area.top;
  const columns = target.left - from.area.left;
  for (const [key, cell] of picture.cells) {
    const [r = 0, c = 0] = key.split(',').map(Number);
    const row = target.top + r;
    const column = target.left + c;
    const placed = to.sheet.ensure(row, column);
    if (placed.formula !== null) workbook.engine.unregister(to.sheet, row, column);
    Object.assign(placed, {
      value: cell.value,
      formula: cell.formula,
      style: cell.style,
      hyperlink: cell.hyperlink,
      spill: null,
      spilledFrom: null,
    });
  }
  for (const merge of picture.merges)
    to.sheet.merges.push(
      rect(target.top + merge.top, target.left + merge.left, target.top + merge.bottom, target.left + merge.right),
    );
  workbook.rewriteFormulas((formula, own) =>
    moveReferences(formula, own.name, from.sheet.name, from.area, { sheet: to.sheet.name, rows, columns }),
  );
  workbook.engine.rebuild();
  workbook.announce(from.sheet, from.area);
  workbook.announce(to.sheet, target);
}
