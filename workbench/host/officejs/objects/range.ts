/** Range: the cells an add-in works with. */
import type { CopyWhat } from '../../operations/cells';
import { clearCells, copyCells, mergeCells, moveCells, unmergeCells, writeCells } from '../../operations/cells';
import { autoFill } from '../../operations/fill';
import { findCells, readFindOptions, replaceCells } from '../../operations/find';
import { checkAllowed } from '../../operations/guard';
import { readSortFields, removeDuplicates, sortCells } from '../../operations/sort';
import { deleteCells, insertCells } from '../../operations/structure';
import { groupLines, ungroupLines, showDetails } from '../../operations/outline';
import { fromR1C1, localFormula, syntaxFor, toR1C1 } from '../../calc/rewrite';
import { fail } from '../../errors';
import type { Rect } from '../../model/geometry';
import {
  cellCount,
  columnCount,
  contains,
  containsRect,
  insideSheet,
  intersect,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  rect,
  rowCount,
  sameRect,
  union,
} from '../../model/geometry';
import { EN_US } from '../../model/locale';
import { formatCategory, fromLocalFormat, localFormat, systemFormat } from '../../model/number-format';
import type { Sheet } from '../../model/sheet';
import { withStyle } from '../../model/style';
import type { Hyperlink, Json } from '../../model/types';
import { toJson, valueType } from '../../model/values';
import type { Workbook } from '../../model/workbook';
import type { Args, Handle, Session } from '../registry';
import { defineClass, isHandle } from '../registry';
import { restyle } from '../../operations/cells';
import type { RangeData } from './common';
import {
  areasAddress,
  asList,
  asRecord,
  asText,
  checkReadable,
  grid,
  isUnbounded,
  rangeArgument,
  rangeOf,
  readGrid,
} from './common';
import { areasHandle, handle, rangeHandle, sheetHandle, tableHandle } from './handles';
import { cellProperties, setCellProperties, setLineProperties } from './properties';
import { applyNamedStyle, commonStyleName } from './styles';

/** The cells, or an error when they are no more. */
function areaOf(self: RangeData): Rect {
  if (self.gone) fail('InvalidReference');
  return self.area;
}

const calculated = (session: Session): void => session.workbook.calculate();

/** Whole rows and columns have no values to give. */
const bounded = (self: RangeData, read: (area: Rect) => Json): Json =>
  isUnbounded(areaOf(self)) ? null : read(areaOf(self));

const make = (sheet: Sheet, area: Rect): Handle =>
  insideSheet(area) ? rangeHandle(sheet, area) : fail('InvalidArgument');

function formulaJson(
  sheet: Sheet,
  row: number,
  column: number,
  convert: (formula: string) => string,
): string | number | boolean {
  const cell = sheet.cell(row, column);
  if (cell === undefined) return '';
  if (cell.formula !== null) return convert(cell.formula);
  return toJson(cell.value);
}

function writeGrid(
  self: RangeData,
  value: Json,
  session: Session,
  convert: (value: Json, row: number, column: number) => Json,
  local = false,
): void {
  const area = areaOf(self);
  if (isUnbounded(area) && Array.isArray(value)) fail('InvalidArgument');
  if (cellCount(area) > 5_000_000) fail('RangeExceedsLimit');
  const read = readGrid(value, area);
  writeCells(
    session.workbook,
    self.sheet,
    area,
    (row, column) => {
      const item = convert(read(row, column), row, column);
      return item === null || typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean'
        ? item
        : fail('InvalidArgument');
    },
    local ? session.workbook.locale : EN_US,
  );
}

function setNumberFormat(self: RangeData, value: Json, session: Session, local: boolean): void {
  const area = areaOf(self);
  // A grid of one format is taken for all cells, as the tutorials use it.
  const only =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
      ? (value[0] as readonly Json[])[0]
      : undefined;
  const read = readGrid(only ?? value, area);
  const sample = (row: number, column: number): Json =>
    row < 0 || column < 0
      ? read(Math.max(0, row - area.top), Math.max(0, column - area.left))
      : read(row - area.top, column - area.left);
  restyle(session.workbook, self.sheet, area, (style, row, column) => {
    const item = sample(row, column);
    if (item === null) return style;
    const format = asText(item);
    if (format.length > 255) fail('InvalidArgument');
    const stored = local ? fromLocalFormat(format, session.workbook.locale) : format;
    return withStyle(style, { numberFormat: stored === '' || /^general$/i.test(stored) ? 'General' : stored });
  });
}

function hiddenState(self: RangeData, axis: 'row' | 'column'): boolean | null {
  const area = areaOf(self);
  const first = axis === 'row' ? area.top : area.left;
  const last = axis === 'row' ? area.bottom : area.right;
  const infos = axis === 'row' ? self.sheet.rowInfo : self.sheet.columnInfo;
  let hidden = 0;
  for (const index of infos.keys())
    if (
      index >= first &&
      index <= last &&
      (axis === 'row' ? self.sheet.rowHidden(index) : self.sheet.columnHidden(index))
    )
      hidden++;
  return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
}

function setHidden(self: RangeData, axis: 'row' | 'column', value: Json, session: Session): void {
  if (typeof value !== 'boolean') fail('InvalidArgument');
  checkAllowed(self.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const area = areaOf(self);
  const first = axis === 'row' ? area.top : area.left;
  const last = axis === 'row' ? area.bottom : area.right;
  if (last - first > 100_000 && value === true) fail('InvalidArgument');
  if (value === false) {
    const infos = axis === 'row' ? self.sheet.rowInfo : self.sheet.columnInfo;
    for (const [index, info] of infos)
      if (index >= first && index <= last) {
        info.hidden = false;
        info.filtered = false;
      }
  } else for (let i = first; i <= last; i++) (axis === 'row' ? self.sheet.row(i) : self.sheet.column(i)).hidden = true;
  session.workbook.emit(
    axis === 'row'
      ? { kind: 'row-hidden', sheet: self.sheet, area, hidden: value === true }
      : { kind: 'layout', sheet: self.sheet },
  );
}

function setHyperlink(self: RangeData, value: Json, session: Session): void {
  const area = areaOf(self);
  checkAllowed(self.sheet, 'allowInsertHyperlinks');
  checkAllowed(self.sheet, 'edit', area);
  const record = asRecord(value);
  const link: Hyperlink = {};
  for (const key of ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const) {
    const item = record[key];
    if (typeof item === 'string' && item !== '') link[key] = item;
  }
  const shown = link.textToDisplay ?? link.address ?? link.documentReference;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = self.sheet.ensure(row, column);
      if (link.textToDisplay !== undefined || cell.value === null) {
        if (cell.formula !== null) session.workbook.engine.unregister(self.sheet, row, column);
        cell.formula = null;
        cell.value = shown ?? null;
      }
      cell.hyperlink = {
        ...link,
        textToDisplay: link.textToDisplay ?? session.workbook.textOf(cell.value, cell.style),
      };
      cell.style = withStyle(cell.style, { fontColor: '#0563C1', underline: 'Single' });
    }
  session.workbook.announce(self.sheet, area);
  session.workbook.emit({ kind: 'format', sheet: self.sheet, area });
}

/** The block of cells around a cell, bounded by blank rows and columns. */
export function surroundingRegion(sheet: Sheet, start: Rect): Rect {
  let area = start;
  const filled = (row: number, column: number): boolean => {
    const cell = sheet.cell(row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== null);
  };
  for (let grown = true; grown;) {
    grown = false;
    const top = Math.max(0, area.top - 1);
    const bottom = Math.min(MAX_ROWS - 1, area.bottom + 1);
    const left = Math.max(0, area.left - 1);
    const right = Math.min(MAX_COLUMNS - 1, area.right + 1);
    const some = (band: Rect): boolean => {
      for (let r = band.top; r <= band.bottom; r++)
        for (let c = band.left; c <= band.right; c++) if (filled(r, c)) return true;
      return false;
    };
    const next = {
      top: top < area.top && some(rect(top, left, top, right)) ? top : area.top,
      bottom: bottom > area.bottom && some(rect(bottom, left, bottom, right)) ? bottom : area.bottom,
      left: left < area.left && some(rect(top, left, bottom, left)) ? left : area.left,
      right: right > area.right && some(rect(top, right, bottom, right)) ? right : area.right,
    };
    if (!sameRect(next, area)) {
      area = next;
      grown = true;
    }
  }
  return area;
}

const DIRECTIONS = ['Up', 'Down', 'Left', 'Right'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** Where Ctrl+arrow goes from a cell. */
export function edgeFrom(
  sheet: Sheet,
  row: number,
  column: number,
  direction: Direction,
): { row: number; column: number } {
  const [dr, dc] =
    direction === 'Up' ? [-1, 0] : direction === 'Down' ? [1, 0] : direction === 'Left' ? [0, -1] : [0, 1];
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  const filled = (r: number, c: number): boolean => sheet.value(r, c) !== null;
  const used = sheet.usedArea(true) ?? rect(0, 0);
  const limit = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  let r = row;
  let c = column;
  if (!inside(r + dr, c + dc)) return { row: r, column: c };
  if (filled(r, c) && filled(r + dr, c + dc)) {
    while (inside(r + dr, c + dc) && filled(r + dr, c + dc)) {
      r += dr;
      c += dc;
    }
    return { row: r, column: c };
  }
  do {
    r += dr;
    c += dc;
    if (!contains(union(used, rect(row, column)), r, c))
      return {
        row: dr < 0 ? limit.top : dr > 0 ? limit.bottom : r,
        column: dc < 0 ? limit.left : dc > 0 ? limit.right : c,
      };
  } while (inside(r + dr, c + dc) && !filled(r, c));
  return { row: r, column: c };
}

const SPECIAL = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
const KINDS: Readonly<Record<string, readonly string[]>> = {
  all: ['Error', 'Boolean', 'Double', 'String'],
  errors: ['Error'],
  errorslogical: ['Error', 'Boolean'],
  errorsnumbers: ['Error', 'Double'],
  errorstext: ['Error', 'String'],
  errorslogicalnumber: ['Error', 'Boolean', 'Double'],
  errorslogicaltext: ['Error', 'Boolean', 'String'],
  errorsnumberstext: ['Error', 'Double', 'String'],
  logical: ['Boolean'],
  logicalnumbers: ['Boolean', 'Double'],
  logicaltext: ['Boolean', 'String'],
  logicalnumberstext: ['Boolean', 'Double', 'String'],
  numbers: ['Double'],
  numberstext: ['Double', 'String'],
  text: ['String'],
};

/** Cells with a property, joined into rectangles. */
export function specialCells(workbook: Workbook, sheet: Sheet, areas: readonly Rect[], args: Args, from = 0): Rect[] {
  workbook.calculate();
  const kind = args.word(from, SPECIAL);
  const wanted = KINDS[(args.optionalText(from + 1) ?? 'All').toLowerCase()] ?? fail('InvalidArgument');
  const used = sheet.usedArea(false);
  const cells: { row: number; column: number }[] = [];
  const anchor = areas[0] ?? rect(0, 0);
  const single = areas.length === 1 && cellCount(anchor) === 1;
  // A single cell asks about the whole sheet, as in Excel.
  const wide = single ? (used === null ? [] : [used]) : areas;
  const ruleAreas = (all: readonly Rect[]): Rect[] =>
    single
      ? [...all]
      : areas.flatMap((area) => all.map((a) => intersect(a, area)).filter((a): a is Rect => a !== null));
  if (kind === 'ConditionalFormats') return ruleAreas(sheet.conditionalFormats.flatMap((f) => f.areas));
  if (kind === 'DataValidations') return ruleAreas(sheet.validations.flatMap((v) => v.areas));
  if (kind === 'SameConditionalFormat')
    return ruleAreas(
      sheet.conditionalFormats
        .filter((f) => f.areas.some((a) => contains(a, anchor.top, anchor.left)))
        .flatMap((f) => f.areas),
    );
  if (kind === 'SameDataValidation')
    return ruleAreas(
      sheet.validations
        .filter((v) => v.areas.some((a) => contains(a, anchor.top, anchor.left)))
        .flatMap((v) => v.areas),
    );
  for (const whole of wide) {
    const area = kind === 'Visible' && !isUnbounded(whole) ? whole : used === null ? null : intersect(whole, used);
    if (area === null) continue;
    checkReadable(area);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cell(row, column);
        const type = valueType(cell?.value ?? null);
        const formula = cell?.formula ?? null;
        const match =
          kind === 'Blanks'
            ? type === 'Empty' && formula === null
            : kind === 'Visible'
              ? !sheet.rowHidden(row) && !sheet.columnHidden(column)
              : kind === 'Formulas'
                ? formula !== null && wanted.includes(type)
                : formula === null && type !== 'Empty' && wanted.includes(type);
        if (match) cells.push({ row, column });
      }
  }
  return joinCells(cells);
}

/** Single cells joined into maximal runs: along rows, then equal runs of neighbouring rows. */
export function joinCells(cells: readonly { row: number; column: number }[]): Rect[] {
  const runs: Rect[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push(rect(row, column));
  }
  const open = new Map<string, Rect>();
  const out: Rect[] = [];
  for (const run of runs) {
    const key = `${run.left},${run.right}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) {
      const grown = { ...above, bottom: run.top };
      out[out.indexOf(above)] = grown;
      open.set(key, grown);
    } else {
      out.push(run);
      open.set(key, run);
    }
  }
  return out;
}

const COPY = {
  all: 'All',
  formulas: 'Formulas',
  values: 'Values',
  formats: 'Formats',
  link: 'Link',
} as const satisfies Record<string, CopyWhat>;
export function copyFrom(session: Session, to: { sheet: Sheet; area: Rect }, args: Args): void {
  const type = COPY[(args.optionalText(1) ?? 'All').toLowerCase() as keyof typeof COPY] as CopyWhat | undefined;
  session.workbook.calculate();
  copyCells(session.workbook, rangeArgument(args, 0, session.workbook, to.sheet), to, {
    what: type ?? fail('InvalidArgument'),
    skipBlanks: args.flag(2),
    transpose: args.flag(3),
  });
}

export const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
const FILL = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;

function adjacent(self: RangeData, count: number, axis: 'row' | 'column', sign: 1 | -1): Handle {
  const area = areaOf(self);
  if (count === 0) fail('InvalidArgument');
  const forward = count * sign > 0;
  const size = Math.abs(count);
  if (axis === 'row')
    return make(
      self.sheet,
      forward
        ? rect(area.bottom + 1, area.left, area.bottom + size, area.right)
        : rect(area.top - size, area.left, area.top - 1, area.right),
    );
  return make(
    self.sheet,
    forward
      ? rect(area.top, area.right + 1, area.bottom, area.right + size)
      : rect(area.top, area.left - size, area.bottom, area.left - 1),
  );
}

/** A range of a workbook-wide result by addresses ("Sheet1!A1:B2,…"). */
export function bySheets(found: readonly { readonly sheet: Sheet; readonly area: Rect }[]): Handle {
  const groups = new Map<Sheet, Rect[]>();
  for (const { sheet, area } of found) {
    const list = groups.get(sheet) ?? [];
    if (!list.some((a) => containsRect(a, area))) list.push(area);
    groups.set(sheet, list);
  }
  if (groups.size === 0) fail('ItemNotFound');
  // Neighbouring single cells are shown as one range.
  const tidy = (areas: readonly Rect[]): Rect[] => [
    ...areas.filter((a) => cellCount(a) > 1),
    ...joinCells(areas.filter((a) => cellCount(a) === 1).map((a) => ({ row: a.top, column: a.left }))),
  ];
  return handle(
    'WorkbookRangeAreas',
    [...groups].map(([sheet, areas]) => ({ sheet, areas: tidy(areas), gone: false })),
  );
}

function following(
  self: RangeData,
  session: Session,
  step: 'directPrecedents' | 'directDependents',
  deep: boolean,
): Handle {
  session.workbook.calculate();
  const seen = new Map<string, { sheet: Sheet; area: Rect }>();
  let frontier: { sheet: Sheet; area: Rect }[] = [{ sheet: self.sheet, area: areaOf(self) }];
  for (let round = 0; frontier.length > 0 && (deep || round === 0); round++) {
    const next: { sheet: Sheet; area: Rect }[] = [];
    for (const { sheet, area } of frontier)
      for (const found of session.workbook.engine[step](sheet, area)) {
        const key = session.workbook.addressOf(found.sheet, found.area);
        if (seen.has(key)) continue;
        seen.set(key, found);
        next.push(found);
      }
    frontier = next;
  }
  return bySheets([...seen.values()]);
}

const getIntersection = (self: RangeData, args: Args, session: Session): Handle | null => {
  const other = rangeArgument(args, 0, session.workbook, self.sheet);
  const common = other.sheet === self.sheet ? intersect(areaOf(self), other.area) : null;
  return common === null ? null : rangeHandle(self.sheet, common);
};

const usedRange = (self: RangeData, args: Args, session: Session): Handle | null => {
  session.workbook.calculate();
  const used = self.sheet.usedArea(args.flag(0), areaOf(self));
  return used === null ? null : rangeHandle(self.sheet, used);
};

const find = (self: RangeData, args: Args, session: Session): Handle | null => {
  const options = readFindOptions(args.json(1));
  const first = findCells(session.workbook, self.sheet, areaOf(self), args.text(0), options, 1)[0];
  return first === undefined ? null : rangeHandle(self.sheet, rect(first.row, first.column));
};

const mergedAreas = (self: RangeData): Handle | null => {
  const merges = self.sheet.mergesIn(areaOf(self));
  return merges.length === 0 ? null : areasHandle(self.sheet, merges);
};

const spillParent = (self: RangeData, session: Session): Handle | null => {
  session.workbook.calculate();
  const area = areaOf(self);
  const cell = self.sheet.cell(area.top, area.left);
  if (cell?.spill !== null && cell !== undefined) return rangeHandle(self.sheet, rect(area.top, area.left));
  const from = cell?.spilledFrom ?? null;
  return from === null ? null : rangeHandle(self.sheet, rect(from.row, from.column));
};

const spillRange = (self: RangeData, session: Session): Handle | null => {
  session.workbook.calculate();
  const area = areaOf(self);
  const spill = self.sheet.cell(area.top, area.left)?.spill ?? null;
  return spill === null
    ? null
    : rangeHandle(self.sheet, rect(area.top, area.left, area.top + spill.rows - 1, area.left + spill.columns - 1));
};

const special = (self: RangeData, args: Args, session: Session): Handle | null => {
  const areas = specialCells(session.workbook, self.sheet, [areaOf(self)], args);
  return areas.length === 0 ? null : areasHandle(self.sheet, areas);
};

const none = null;

defineClass<RangeData>('Range', {
  about:
    'One rectangle of cells. Values are read as if typed in en-US; a kept range follows its cells when rows or columns move.',
  kept: true,
  get: {
    NumberFormat: (self) => bounded(self, (area) => grid(area, (r, c) => self.sheet.style(r, c).numberFormat)),
    NumberFormatLocal: (self, session) =>
      bounded(self, (area) =>
        grid(area, (r, c) => localFormat(self.sheet.style(r, c).numberFormat, session.workbook.locale)),
      ),
    Values: (self, session) => {
      calculated(session);
      return bounded(self, (area) => grid(area, (r, c) => toJson(self.sheet.value(r, c))));
    },
    Text: (self, session) => {
      calculated(session);
      return bounded(self, (area) =>
        grid(area, (r, c) => session.workbook.textOf(self.sheet.value(r, c), self.sheet.style(r, c))),
      );
    },
    Formulas: (self, session) => {
      calculated(session);
      return bounded(self, (area) => grid(area, (r, c) => formulaJson(self.sheet, r, c, (f) => f)));
    },
    FormulasLocal: (self, session) => {
      calculated(session);
      const syntax = syntaxFor(session.workbook.locale);
      return bounded(self, (area) =>
        grid(area, (r, c) => formulaJson(self.sheet, r, c, (f) => localFormula(f, syntax))),
      );
    },
    FormulasR1C1: (self, session) => {
      calculated(session);
      return bounded(self, (area) => grid(area, (r, c) => formulaJson(self.sheet, r, c, (f) => toR1C1(f, r, c))));
    },
    ValueTypes: (self, session) => {
      calculated(session);
      return bounded(self, (area) => grid(area, (r, c) => valueType(self.sheet.value(r, c))));
    },
    RowIndex: (self) => areaOf(self).top,
    ColumnIndex: (self) => areaOf(self).left,
    RowCount: (self) => rowCount(areaOf(self)),
    ColumnCount: (self) => columnCount(areaOf(self)),
    CellCount: (self) => {
      const count = cellCount(areaOf(self));
      return count > 2_147_483_647 ? -1 : count;
    },
    Address: (self, session) => session.workbook.addressOf(self.sheet, areaOf(self)),
    AddressLocal: (self, session) => session.workbook.addressOf(self.sheet, areaOf(self)),
    Hidden: (self) => {
      const rows = hiddenState(self, 'row');
      const columns = hiddenState(self, 'column');
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
    RowHidden: (self) => hiddenState(self, 'row'),
    ColumnHidden: (self) => hiddenState(self, 'column'),
    IsEntireColumn: (self) => isEntireColumn(areaOf(self)),
    IsEntireRow: (self) => isEntireRow(areaOf(self)),
    Hyperlink: (self) => ({ ...self.sheet.cell(areaOf(self).top, areaOf(self).left)?.hyperlink }),
    Style: (self) => commonStyleName(self.sheet, [areaOf(self)]),
    LinkedDataTypeState: (self) => bounded(self, (area) => grid(area, () => 'None')),
    HasSpill: (self, session) => {
      calculated(session);
      const area = areaOf(self);
      let cells = 0;
      let spilled = 0;
      self.sheet.forEachCell(area, (cell) => {
        cells++;
        if (cell.spill !== null || cell.spilledFrom !== null) spilled++;
      });
      return spilled === 0 ? false : spilled === cellCount(area) && cells > 0 ? true : null;
    },
    Top: (self) => self.sheet.extent(areaOf(self)).top,
    Left: (self) => self.sheet.extent(areaOf(self)).left,
    Height: (self) => self.sheet.extent(areaOf(self)).height,
    Width: (self) => self.sheet.extent(areaOf(self)).width,
    SavedAsArray: (self) =>
      self.sheet.cell(areaOf(self).top, areaOf(self).left)?.spill !== null &&
      self.sheet.cell(areaOf(self).top, areaOf(self).left) !== undefined,
    NumberFormatCategories: (self) =>
      bounded(self, (area) => grid(area, (r, c) => formatCategory(self.sheet.style(r, c).numberFormat))),
  },
  set: {
    Values: (self, value, session) => writeGrid(self, value, session, (v) => v),
    Formulas: (self, value, session) => writeGrid(self, value, session, (v) => v),
    FormulasLocal: (self, value, session) => writeGrid(self, value, session, (v) => v, true),
    FormulasR1C1: (self, value, session) => {
      const area = areaOf(self);
      writeGrid(self, value, session, (v, r, c) =>
        typeof v === 'string' ? fromR1C1(v, area.top + r, area.left + c) : v,
      );
    },
    NumberFormat: (self, value, session) => setNumberFormat(self, value, session, false),
    NumberFormatLocal: (self, value, session) => setNumberFormat(self, value, session, true),
    RowHidden: (self, value, session) => setHidden(self, 'row', value, session),
    ColumnHidden: (self, value, session) => setHidden(self, 'column', value, session),
    Hyperlink: (self, value, session) => setHyperlink(self, value, session),
    Style: (self, value, session) => applyNamedStyle(session, self.sheet, [areaOf(self)], asText(value)),
  },
  navigate: {
    Format: (self) => handle('RangeFormat', { sheet: self.sheet, areas: [areaOf(self)] }),
    Sort: (self) => handle('RangeSort', self),
    Worksheet: (self) => sheetHandle(self.sheet),
    ConditionalFormats: (self) => handle('ConditionalFormatCollection', { sheet: self.sheet, areas: [areaOf(self)] }),
    DataValidation: (self) => handle('DataValidation', { sheet: self.sheet, areas: [areaOf(self)] }),
  },
  call: {
    _ValidateArraySize: (self, args) => {
      const area = areaOf(self);
      if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area))
        fail(
          'InvalidArgument',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      return none;
    },
    AutoFill: (self, args, session) => {
      const area = areaOf(self);
      const target = args.has(0) ? rangeArgument(args, 0, session.workbook, self.sheet) : fail('InvalidArgument');
      autoFill(session.workbook, self.sheet, area, target.area, args.word(1, FILL, 'FillDefault'));
      return none;
    },
    Calculate: (self, _, session) => {
      session.workbook.engine.markDirty(self.sheet, areaOf(self));
      session.workbook.engine.calculate(true);
      return none;
    },
    Clear: (self, args, session) => {
      clearCells(session.workbook, self.sheet, areaOf(self), args.word(0, CLEAR, 'All'));
      return none;
    },
    CopyFrom: (self, args, session) => {
      copyFrom(session, { sheet: self.sheet, area: areaOf(self) }, args);
      return none;
    },
    Delete: (self, args, session) => {
      deleteCells(session.workbook, self.sheet, areaOf(self), args.word(0, ['Up', 'Left']));
      return none;
    },
    Find: find,
    FindOrNullObject: find,
    GetAbsoluteResizedRange: (self, args) => {
      const { top, left } = areaOf(self);
      const rows = args.integer(0);
      const columns = args.integer(1);
      if (rows < 1 || columns < 1) fail('InvalidArgument');
      return make(self.sheet, rect(top, left, top + rows - 1, left + columns - 1));
    },
    GetBoundingRect: (self, args, session) => {
      const other = rangeArgument(args, 0, session.workbook, self.sheet);
      if (other.sheet !== self.sheet) fail('InvalidArgument');
      return make(self.sheet, union(areaOf(self), other.area));
    },
    GetCell: (self, args) => {
      const { top, left } = areaOf(self);
      return make(self.sheet, rect(top + args.integer(0), left + args.integer(1)));
    },
    GetCellProperties: (self, args, session) => cellProperties(session, self.sheet, areaOf(self), args.json(0), 'cell'),
    GetRowProperties: (self, args, session) => cellProperties(session, self.sheet, areaOf(self), args.json(0), 'row'),
    GetColumnProperties: (self, args, session) =>
      cellProperties(session, self.sheet, areaOf(self), args.json(0), 'column'),
    GetColumn: (self, args) => {
      const area = areaOf(self);
      const index = args.integer(0);
      if (index < 0 || index >= columnCount(area)) fail('InvalidArgument');
      return make(self.sheet, rect(area.top, area.left + index, area.bottom, area.left + index));
    },
    GetColumnsAfter: (self, args) => adjacent(self, args.optionalInteger(0, 1), 'column', 1),
    GetColumnsBefore: (self, args) => adjacent(self, args.optionalInteger(0, 1), 'column', -1),
    GetRowsAbove: (self, args) => adjacent(self, args.optionalInteger(0, 1), 'row', -1),
    GetRowsBelow: (self, args) => adjacent(self, args.optionalInteger(0, 1), 'row', 1),
    GetDependents: (self, _, session) => following(self, session, 'directDependents', true),
    GetDirectDependents: (self, _, session) => following(self, session, 'directDependents', false),
    GetDirectPrecedents: (self, _, session) => following(self, session, 'directPrecedents', false),
    GetPrecedents: (self, _, session) => following(self, session, 'directPrecedents', true),
    GetEntireColumn: (self) => make(self.sheet, { ...areaOf(self), top: 0, bottom: MAX_ROWS - 1 }),
    GetEntireRow: (self) => make(self.sheet, { ...areaOf(self), left: 0, right: MAX_COLUMNS - 1 }),
    GetExtendedRange: (self, args, session) => {
      calculated(session);
      const area = areaOf(self);
      const direction = args.word(0, DIRECTIONS);
      const start = args.has(1) ? rangeArgument(args, 1, session.workbook, self.sheet).area : area;
      const to = edgeFrom(self.sheet, start.top, start.left, direction);
      return make(
        self.sheet,
        direction === 'Up' || direction === 'Down'
          ? union(area, rect(to.row, area.left))
          : union(area, rect(area.top, to.column)),
      );
    },
    GetRangeEdge: (self, args, session) => {
      calculated(session);
      const area = areaOf(self);
      const start = args.has(1) ? rangeArgument(args, 1, session.workbook, self.sheet).area : area;
      const to = edgeFrom(self.sheet, start.top, start.left, args.word(0, DIRECTIONS));
      return make(self.sheet, rect(to.row, to.column));
    },
    GetIntersection: getIntersection,
    GetIntersectionOrNullObject: getIntersection,
    GetLastCell: (self) => make(self.sheet, rect(areaOf(self).bottom, areaOf(self).right)),
    GetLastColumn: (self) => make(self.sheet, { ...areaOf(self), left: areaOf(self).right }),
    GetLastRow: (self) => make(self.sheet, { ...areaOf(self), top: areaOf(self).bottom }),
    GetMergedAreas: mergedAreas,
    GetMergedAreasOrNullObject: mergedAreas,
    GetOffsetRange: (self, args) => {
      const area = areaOf(self);
      const rows = args.integer(0);
      const columns = args.integer(1);
      return make(self.sheet, rect(area.top + rows, area.left + columns, area.bottom + rows, area.right + columns));
    },
    GetPivotTables: () => handle('PivotTableScopedCollection', null),
    GetResizedRange: (self, args) => {
      const area = areaOf(self);
      return make(self.sheet, rect(area.top, area.left, area.bottom + args.integer(0), area.right + args.integer(1)));
    },
    GetRow: (self, args) => {
      const area = areaOf(self);
      const index = args.integer(0);
      if (index < 0 || index >= rowCount(area)) fail('InvalidArgument');
      return make(self.sheet, rect(area.top + index, area.left, area.top + index, area.right));
    },
    GetSpecialCells: special,
    GetSpecialCellsOrNullObject: special,
    GetSpillParent: (self, _, session) => spillParent(self, session),
    GetSpillParentOrNullObject: (self, _, session) => spillParent(self, session),
    GetSpillingToRange: (self, _, session) => spillRange(self, session),
    GetSpillingToRangeOrNullObject: (self, _, session) => spillRange(self, session),
    GetSurroundingRegion: (self, _, session) => {
      calculated(session);
      return make(self.sheet, surroundingRegion(self.sheet, areaOf(self)));
    },
    GetSurroundingDataRegion: (self, _, session) => {
      calculated(session);
      return make(self.sheet, surroundingRegion(self.sheet, areaOf(self)));
    },
    GetTables: (self, args, session) => {
      const fully = args.flag(0);
      const area = areaOf(self);
      const tables = session.workbook
        .tablesOn(self.sheet)
        .filter((table) => (fully ? containsRect(area, table.area) : intersect(area, table.area) !== null));
      return handle('TableScopedCollection', tables);
    },
    GetUsedRange: usedRange,
    GetUsedRangeOrNullObject: usedRange,
    GetVisibleView: (self) => handle('RangeView', { sheet: self.sheet, area: areaOf(self), row: null }),
    Group: (self, args, session) => {
      groupLines(session.workbook, self.sheet, areaOf(self), args.word(0, ['ByRows', 'ByColumns']));
      return none;
    },
    Ungroup: (self, args, session) => {
      ungroupLines(session.workbook, self.sheet, areaOf(self), args.word(0, ['ByRows', 'ByColumns']));
      return none;
    },
    HideGroupDetails: (self, args, session) => {
      showDetails(session.workbook, self.sheet, areaOf(self), args.word(0, ['ByRows', 'ByColumns']), false);
      return none;
    },
    ShowGroupDetails: (self, args, session) => {
      showDetails(session.workbook, self.sheet, areaOf(self), args.word(0, ['ByRows', 'ByColumns']), true);
      return none;
    },
    Insert: (self, args, session) => {
      const area = areaOf(self);
      const direction = args.word(0, ['Down', 'Right']);
      insertCells(session.workbook, self.sheet, area, direction);
      return rangeHandle(self.sheet, area);
    },
    Merge: (self, args, session) => {
      mergeCells(session.workbook, self.sheet, areaOf(self), args.flag(0));
      return none;
    },
    Unmerge: (self, _, session) => {
      unmergeCells(session.workbook, self.sheet, areaOf(self));
      return none;
    },
    MoveTo: (self, args, session) => {
      const to = rangeArgument(args, 0, session.workbook, self.sheet);
      moveCells(
        session.workbook,
        { sheet: self.sheet, area: areaOf(self) },
        { sheet: to.sheet, row: to.area.top, column: to.area.left },
      );
      return none;
    },
    RemoveDuplicates: (self, args, session) => {
      const area = areaOf(self);
      const columns = asList(args.json(0)).map((c) =>
        typeof c === 'number' && c >= 0 && c < columnCount(area) ? c : fail('InvalidArgument'),
      );
      if (columns.length === 0) fail('InvalidArgument');
      return handle(
        'RemoveDuplicatesResult',
        removeDuplicates(session.workbook, self.sheet, area, columns, args.flag(1)),
      );
    },
    ReplaceAll: (self, args, session) =>
      replaceCells(
        session.workbook,
        self.sheet,
        areaOf(self),
        args.text(0),
        args.text(1),
        readFindOptions(args.json(2)),
      ),
    Select: (self, _, session) => {
      if (self.sheet.visibility !== 'Visible') fail('InvalidOperation');
      session.workbook.select(self.sheet, [areaOf(self)]);
      return none;
    },
    SetCellProperties: (self, args, session) => {
      setCellProperties(session, self.sheet, areaOf(self), args.json(0));
      return none;
    },
    SetRowProperties: (self, args, session) => {
      setLineProperties(session, self.sheet, areaOf(self), args.json(0), 'row');
      return none;
    },
    SetColumnProperties: (self, args, session) => {
      setLineProperties(session, self.sheet, areaOf(self), args.json(0), 'column');
      return none;
    },
    SetDirty: (self, _, session) => {
      session.workbook.engine.markDirty(self.sheet, areaOf(self));
      return none;
    },
  },
  differs: {
    text: 'never "####": columns are taken to be wide enough',
    numberFormatLocal: 'separators and the system date are localised, letters are not',
    getSurroundingDataRegion: 'same as getSurroundingRegion',
  },
});

defineClass<{ removed: number; uniqueRemaining: number }>('RemoveDuplicatesResult', {
  about: 'How many rows were removed and remain.',
  get: { Removed: (self) => self.removed, UniqueRemaining: (self) => self.uniqueRemaining },
});

defineClass<RangeData>('RangeSort', {
  about: 'Sorting of a range.',
  call: {
    Apply: (self, args, session) => {
      const area = areaOf(self);
      const orientation = args.word(3, ['Rows', 'Columns'], 'Rows');
      const byColumns = orientation === 'Columns';
      args.word(4, ['PinYin', 'StrokeCount'], 'PinYin');
      const fields = readSortFields(args.json(0), byColumns ? rowCount(area) : columnCount(area));
      sortCells(session.workbook, self.sheet, area, fields, {
        matchCase: args.flag(1),
        hasHeaders: args.flag(2),
        byColumns,
      });
      return null;
    },
  },
  differs: { apply: 'the icon of a sort field is ignored' },
});

interface ViewData {
  readonly sheet: Sheet;
  readonly area: Rect;
  /** Index among visible rows for a row of the view, `null` for the whole. */
  readonly row: number | null;
}

const viewRows = ({ sheet, area, row }: ViewData): number[] => {
  const rows: number[] = [];
  for (let r = area.top; r <= area.bottom; r++) if (!sheet.rowHidden(r)) rows.push(r);
  return row === null ? rows : rows.slice(row, row + 1);
};
const viewColumns = ({ sheet, area }: ViewData): number[] => {
  const columns: number[] = [];
  for (let c = area.left; c <= area.right; c++) if (!sheet.columnHidden(c)) columns.push(c);
  return columns;
};
const viewGrid = (self: ViewData, pick: (row: number, column: number) => Json): Json =>
  viewRows(self).map((r) => viewColumns(self).map((c) => pick(r, c)));

defineClass<ViewData>('RangeView', {
  about: 'The visible cells of a range.',
  get: {
    NumberFormat: (self) => viewGrid(self, (r, c) => self.sheet.style(r, c).numberFormat),
    Values: (self, session) => {
      calculated(session);
      return viewGrid(self, (r, c) => toJson(self.sheet.value(r, c)));
    },
    Text: (self, session) => {
      calculated(session);
      return viewGrid(self, (r, c) => session.workbook.textOf(self.sheet.value(r, c), self.sheet.style(r, c)));
    },
    Formulas: (self) => viewGrid(self, (r, c) => formulaJson(self.sheet, r, c, (f) => f)),
    FormulasLocal: (self, session) =>
      viewGrid(self, (r, c) =>
        formulaJson(self.sheet, r, c, (f) => localFormula(f, syntaxFor(session.workbook.locale))),
      ),
    FormulasR1C1: (self) => viewGrid(self, (r, c) => formulaJson(self.sheet, r, c, (f) => toR1C1(f, r, c))),
    ValueTypes: (self) => viewGrid(self, (r, c) => valueType(self.sheet.value(r, c))),
    RowCount: (self) => viewRows(self).length,
    ColumnCount: (self) => viewColumns(self).length,
    CellAddresses: (self, session) => viewGrid(self, (r, c) => session.workbook.addressOf(self.sheet, rect(r, c))),
    Index: (self) => self.row ?? 0,
  },
  set: {
    Values: (self, value, session) => writeView(self, value, session),
    Formulas: (self, value, session) => writeView(self, value, session),
  },
  navigate: { Rows: (self) => handle('RangeViewCollection', self) },
  call: { GetRange: (self) => rangeHandle(self.sheet, self.area) },
});

function writeView(self: ViewData, value: Json, session: Session): void {
  const rows = viewRows(self);
  const columns = viewColumns(self);
  const read = readGrid(value, rect(0, 0, rows.length - 1, columns.length - 1));
  rows.forEach((row, r) =>
    columns.forEach((column, c) => {
      writeCells(session.workbook, self.sheet, rect(row, column), () => {
        const item = read(r, c);
        return item === null || typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean'
          ? item
          : fail('InvalidArgument');
      });
    }),
  );
}

defineClass<ViewData>('RangeViewCollection', {
  about: 'The visible rows of a range.',
  items: (self) =>
    viewRows({ ...self, row: null }).map((_, i) => handle('RangeView', { ...self, row: i } satisfies ViewData)),
});

/** Does the argument name a range rather than a value? */
export const isRangeHandle = (value: unknown): boolean => isHandle(value) && value.type === 'Range';
export { areasAddress, parseAddress, rangeOf, systemFormat, tableHandle };
