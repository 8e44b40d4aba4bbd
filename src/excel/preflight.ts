import { fail, succeed, type Failure, type Result } from '../application/ports';
import type { CellRect } from '../domain/source/snapshot';
import { formatAddress, formatRect, MAX_COLUMNS, MAX_ROWS } from '../domain/workbook/address';
import { tableHeaders } from '../domain/workbook/keep';
import { toSheetName } from '../domain/workbook/sheet-name';
import { toTableName } from '../domain/workbook/table-name';
import type { CellInput, SheetPlan, WritePlan } from '../domain/workbook/write-plan';
import { MAX_CELL_TEXT } from './cell-text';
import { excelFailure } from './errors';
import type { SheetMark, TableMark } from './marks';
import { renameInFormula, type NameMap } from './plan-cells';
import { anchoredSheet, type SheetState, type WorkbookState } from './workbook-state';

/** The sheet a plan's sheet takes the place of. */
export interface OldSheet {
  readonly sheet: SheetState;
  /** `null` when the sheet is ours but the settings no longer say what is on it. */
  readonly mark: SheetMark | null;
}

/** A planned sheet with the names it gets. */
export interface PreparedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly old: OldSheet | null;
  /** In the order of the plan's tables. */
  readonly tables: readonly TableMark[];
}

export interface PreparedPlan {
  readonly plan: WritePlan;
  readonly sheets: readonly PreparedSheet[];
  readonly names: NameMap;
}

const rectsOf = (sheet: SheetPlan): readonly CellRect[] => [
  ...sheet.blocks.map((block) => ({
    top: block.row,
    left: block.column,
    bottom: block.row + block.cells.length - 1,
    right: block.column + (block.cells[0]?.length ?? 0) - 1,
  })),
  ...sheet.styles.map((run) => run.range),
  ...sheet.merges,
  ...sheet.tables.map((table) => table.range),
  ...sheet.validations.map((rule) => rule.range),
  ...sheet.conditionalFormats.map((rule) => rule.range),
];

/** The rectangle around everything a plan puts into cells; `null` when it puts nothing. */
export const areaOf = (sheet: SheetPlan): CellRect | null => {
  let area: CellRect | null = null;
  for (const rect of rectsOf(sheet)) {
    if (rect.bottom < rect.top || rect.right < rect.left) continue;
    area =
      area === null
        ? rect
        : {
            top: Math.min(area.top, rect.top),
            left: Math.min(area.left, rect.left),
            bottom: Math.max(area.bottom, rect.bottom),
            right: Math.max(area.right, rect.right),
          };
  }
  return area;
};

const tooLarge = (sheet: SheetPlan): Failure | null => {
  const area = areaOf(sheet);
  if (area === null) return null;
  if (area.bottom > MAX_ROWS) return excelFailure('too-many-rows', { rows: area.bottom, limit: MAX_ROWS });
  if (area.right > MAX_COLUMNS) return excelFailure('too-many-columns', { columns: area.right, limit: MAX_COLUMNS });
  return null;
};

const badPlan = (sheet: SheetPlan, detail: string): Failure =>
  excelFailure('bad-plan', { detail: `${sheet.name}: ${detail}` });

const cellText = (cell: CellInput): string => {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' && cell !== null && cell.kind === 'link' ? cell.text : '';
};

const isFiniteCell = (cell: CellInput): boolean => {
  const number = typeof cell === 'object' && cell?.kind === 'link' ? cell.figure : cell;
  return typeof number !== 'number' || Number.isFinite(number);
};

const badCell = (sheet: SheetPlan): Failure | null => {
  for (const block of sheet.blocks) {
    const width = block.cells[0]?.length ?? 0;
    for (const [r, line] of block.cells.entries()) {
      if (line.length !== width) return badPlan(sheet, `row ${block.row + r}`);
      for (const [c, cell] of line.entries()) {
        const address = formatAddress(block.row + r, block.column + c);
        if (!isFiniteCell(cell)) return badPlan(sheet, address);
        const { length } = cellText(cell);
        if (length > MAX_CELL_TEXT) {
          return excelFailure('text-too-long', { sheet: sheet.name, cell: address, length, limit: MAX_CELL_TEXT });
        }
      }
    }
  }
  return null;
};

const overlaps = (a: CellRect, b: CellRect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** What Excel would refuse half-way: tables over merged cells or each other, headers blank or twice the same. */
const badTables = (sheet: SheetPlan): Failure | null => {
  for (const [index, table] of sheet.tables.entries()) {
    const where = formatRect(table.range);
    const headers = tableHeaders(sheet, table).map((header) => header.normalize('NFC').toLowerCase());
    if (table.range.bottom <= table.range.top) return badPlan(sheet, `table ${where}`);
    if (headers.includes('') || new Set(headers).size !== headers.length)
      return badPlan(sheet, `table headers ${where}`);
    const others = [...sheet.merges, ...sheet.tables.slice(index + 1).map((other) => other.range)];
    if (others.some((other) => overlaps(other, table.range))) return badPlan(sheet, `table ${where}`);
  }
  for (const [index, merge] of sheet.merges.entries()) {
    const next = sheet.merges[index + 1];
    if (next !== undefined && overlaps(merge, next)) return badPlan(sheet, `merge ${formatRect(merge)}`);
  }
  return null;
};

/** Longest list of items Excel takes inside a validation rule. */
const MAX_LIST = 255;

const badLists = (sheet: SheetPlan): Failure | null => {
  const bad = sheet.validations.find(
    (rule) =>
      rule.kind === 'list-items' &&
      (rule.items.join(',').length > MAX_LIST || rule.items.some((item) => item.includes(','))),
  );
  return bad === undefined ? null : badPlan(sheet, `list ${formatRect(bad.range)}`);
};

/** What makes a plan impossible in any workbook; known before Excel is asked anything. */
export const checkPlan = (plan: WritePlan): Failure | null => {
  const keys = plan.sheets.map((sheet) => sheet.key);
  const twice = plan.sheets.find((sheet, index) => keys.indexOf(sheet.key) !== index);
  if (twice !== undefined) return badPlan(twice, `key ${twice.key}`);
  for (const sheet of plan.sheets) {
    const failure = tooLarge(sheet) ?? badCell(sheet) ?? badTables(sheet) ?? badLists(sheet);
    if (failure !== null) return failure;
  }
  return null;
};

const oldSheetOf = (state: WorkbookState, key: string): OldSheet | null => {
  const sheet = anchoredSheet(state, 'sheet', key);
  return sheet === null ? null : { sheet, mark: state.marks[key] ?? null };
};

const without = (names: readonly string[], gone: readonly string[]): string[] => {
  const lower = new Set(gone.map((name) => name.toLowerCase()));
  return names.filter((name) => !lower.has(name.toLowerCase()));
};

/**
 * Everything that can be known before the first write: whether the workbook lets sheets be added, whether a sheet to
 * be replaced is protected, and which names are free. Foreign sheets keep their names; ours keep the name people gave
 * them. Tables of a sheet that is replaced give their names back. `original` is the plan before people's own columns were
 * added to it.
 */
export const prepare = (plan: WritePlan, state: WorkbookState, original: WritePlan = plan): Result<PreparedPlan> => {
  if (state.viewOnly) return fail('view-only');
  if (state.structureProtected) return fail('workbook-protected');
  const olds = plan.sheets.map((sheet) => oldSheetOf(state, sheet.key));
  const locked = olds.find((old) => old?.sheet.protected === true);
  if (locked) return fail('sheet-protected', { sheet: locked.sheet.name });

  const takenSheets = state.sheets.map((sheet) => sheet.name);
  const ownTables = olds.flatMap((old) => old?.mark?.tables.map((table) => table.name) ?? []);
  const takenTables = without(state.names, ownTables);
  const sheets: PreparedSheet[] = [];
  plan.sheets.forEach((sheet, index) => {
    const old = olds[index] ?? null;
    const name = old === null ? toSheetName(sheet.name, takenSheets) : old.sheet.name;
    takenSheets.push(name);
    const asPlanned = original.sheets.find(({ key }) => key === sheet.key) ?? sheet;
    const tables = sheet.tables.map((table, at) => {
      const known = old?.mark?.tables.find((mark) => mark.planned === table.name)?.name;
      const tableName = known ?? toTableName(table.name, takenTables);
      takenTables.push(tableName);
      return {
        planned: table.name,
        name: tableName,
        range: table.range,
        headers: tableHeaders(asPlanned, asPlanned.tables[at] ?? table),
      };
    });
    sheets.push({ plan: sheet, name, old, tables });
  });
  return succeed({ plan, sheets, names: nameMap(sheets) });
};

const nameMap = (sheets: readonly PreparedSheet[]): NameMap => {
  const byKeyOrName = new Map<string, string>();
  for (const { plan, name } of sheets) byKeyOrName.set(plan.name, name);
  for (const { plan, name } of sheets) byKeyOrName.set(plan.key, name);
  const renamedSheets = new Map(
    sheets.filter(({ plan, name }) => plan.name !== name).map(({ plan, name }) => [plan.name, name]),
  );
  const renamedTables = new Map(
    sheets.flatMap(({ tables }) =>
      tables.filter((table) => table.planned !== table.name).map((table) => [table.planned, table.name] as const),
    ),
  );
  return {
    sheet: (keyOrName) => byKeyOrName.get(keyOrName) ?? keyOrName,
    formula: (formula) =>
      renamedSheets.size === 0 && renamedTables.size === 0
        ? formula
        : renameInFormula(formula, renamedTables, renamedSheets),
  };
};
