import type { CellRect } from '../source/snapshot';
import type { CellBlock, CellInput, SheetPlan, StyleRun, TablePlan } from './write-plan';

/** One row of an earlier table, with the cells people own. */
export interface KeptRow {
  /** Content of the key column. */
  readonly key: string;
  /** Content of the label column, `""` without one. */
  readonly label: string;
  /** One cell for each column of {@link KeptContent.columns}. */
  readonly cells: readonly CellInput[];
  /** All cells of a row that people added to the table themselves (it has no key), by header. */
  readonly whole?: ReadonlyMap<string, CellInput>;
}

/** What people typed into an earlier table. */
export interface KeptContent {
  readonly columns: readonly {
    readonly header: string;
    /** Number format of the column's cells; `null` for General. */
    readonly numberFormat: string | null;
  }[];
  readonly rows: readonly KeptRow[];
}

export interface KeepOutcome {
  readonly sheet: SheetPlan;
  /** Rows with content whose key the new table does not have. */
  readonly unmatched: KeptContent;
}

const isBlank = (cell: CellInput | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

const hasContent = (row: KeptRow): boolean => row.cells.some((cell) => !isBlank(cell));

const textOf = (cell: CellInput | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.kind === 'link' ? cell.text : '';
};

/** Finds planned cells by 1-based address; later blocks lie over earlier ones. */
const createLookup = (blocks: readonly CellBlock[]): ((row: number, column: number) => CellInput | undefined) => {
  const byRow = new Map<number, CellBlock[]>();
  for (const block of blocks) {
    for (let row = block.row; row < block.row + block.cells.length; row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [block]);
      else known.unshift(block);
    }
  }
  return (row, column) => {
    for (const block of byRow.get(row) ?? []) {
      const cell = block.cells[row - block.row]?.[column - block.column];
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
};

/** The header texts of a planned table, left to right. */
export const tableHeaders = (sheet: SheetPlan, table: TablePlan): readonly string[] => {
  const { top, left, right } = table.range;
  const cellAt = createLookup(sheet.blocks.filter((block) => block.row <= top && top < block.row + block.cells.length));
  const headers: string[] = [];
  for (let column = left; column <= right; column += 1) headers.push(textOf(cellAt(top, column)));
  return headers;
};

interface Target {
  readonly table: TablePlan;
  readonly headers: readonly string[];
  /** 1-based column of the keys. */
  readonly keyColumn: number;
}

const findTarget = (sheet: SheetPlan): Target | null => {
  if (sheet.keep === null) return null;
  for (const table of sheet.tables) {
    const headers = tableHeaders(sheet, table);
    const at = headers.indexOf(sheet.keep.keyColumn);
    if (at >= 0) return { table, headers, keyColumn: table.range.left + at };
  }
  return null;
};

const overlaps = (a: CellRect, b: CellRect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const blockRect = (block: CellBlock): CellRect => ({
  top: block.row,
  left: block.column,
  bottom: block.row + block.cells.length - 1,
  right: block.column + (block.cells[0]?.length ?? 0) - 1,
});

const isFree = (sheet: SheetPlan, rect: CellRect): boolean =>
  !sheet.blocks.some((block) => overlaps(blockRect(block), rect)) &&
  !sheet.merges.some((merge) => overlaps(merge, rect)) &&
  !sheet.tables.some((table) => overlaps(table.range, rect)) &&
  !sheet.charts.some((chart) => overlaps(chart.position, rect));

/** The kept rows by key. A second row of the same key (a copied line) is left over, unless it is blank. */
const indexRows = (rows: readonly KeptRow[]): { byKey: Map<string, KeptRow>; rest: KeptRow[] } => {
  const byKey = new Map<string, KeptRow>();
  const rest: KeptRow[] = [];
  for (const row of rows) {
    const known = byKey.get(row.key);
    if (row.key === '' || (known !== undefined && hasContent(known))) rest.push(row);
    else byKey.set(row.key, row);
  }
  return { byKey, rest };
};

/** A copy of the blocks with cells put in; `put` maps a 1-based row to its new cells by 1-based column. */
const withCells = (
  blocks: readonly CellBlock[],
  put: ReadonlyMap<number, ReadonlyMap<number, CellInput>>,
): readonly CellBlock[] =>
  blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, r) => {
      const cells = put.get(block.row + r);
      return cells === undefined ? line : line.map((cell, c) => cells.get(block.column + c) ?? cell);
    }),
  }));

/** True when kept content goes over what is planned for its cell. */
const mayReplace = (planned: CellInput | undefined, over: readonly string[] | undefined): boolean =>
  over === undefined || isBlank(planned) || (typeof planned === 'string' && over.includes(planned));

interface Place {
  /** Index into the kept columns. */
  readonly from: number;
  /** 1-based column of the new table. */
  readonly to: number;
}

/** Where each kept column goes: its own column, or a new one at the right end of the table. */
const placeColumns = (target: Target, kept: KeptContent): { known: Place[]; added: Place[] } => {
  const known: Place[] = [];
  const added: Place[] = [];
  kept.columns.forEach(({ header }, from) => {
    const at = target.headers.indexOf(header);
    if (at >= 0) known.push({ from, to: target.table.range.left + at });
    else added.push({ from, to: target.table.range.right + 1 + added.length });
  });
  return { known, added };
};

/** The plan with columns of people's own put at the right end of the table. */
const addColumns = (
  sheet: SheetPlan,
  target: Target,
  kept: KeptContent,
  added: readonly Place[],
  rows: ReadonlyMap<number, KeptRow>,
): SheetPlan => {
  const { range } = target.table;
  const lines: CellInput[][] = [added.map(({ from }) => kept.columns[from]?.header ?? '')];
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const old = rows.get(row);
    lines.push(added.map(({ from }) => old?.cells[from] ?? null));
  }
  const formats = added.flatMap(({ from, to }): StyleRun[] => {
    const numberFormat = kept.columns[from]?.numberFormat ?? null;
    if (numberFormat === null || range.bottom === range.top) return [];
    return [{ range: { top: range.top + 1, left: to, bottom: range.bottom, right: to }, style: { numberFormat } }];
  });
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: range.top, column: range.right + 1, cells: lines }],
    styles: [...sheet.styles, ...formats],
    tables: sheet.tables.map((table) =>
      table === target.table ? { ...table, range: { ...range, right: range.right + added.length } } : table,
    ),
  };
};

/** Stretches rectangles that end with the table over the rows put below it. */
const stretch = <T extends { readonly range: CellRect }>(items: readonly T[], table: CellRect, rows: number): T[] =>
  items.map((item) =>
    item.range.bottom === table.bottom && item.range.top > table.top && item.range.left <= table.right
      ? { ...item, range: { ...item.range, bottom: table.bottom + rows } }
      : item,
  );

/** The plan with the rows that people added themselves at the end of the table. */
const addRows = (sheet: SheetPlan, table: TablePlan, rows: readonly KeptRow[]): SheetPlan => {
  const { range } = table;
  const headers = tableHeaders(sheet, table);
  const cells = rows.map((row) => headers.map((header) => row.whole?.get(header) ?? null));
  const { page } = sheet;
  const printArea =
    page?.printArea?.bottom === range.bottom ? { ...page.printArea, bottom: range.bottom + rows.length } : undefined;
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: range.bottom + 1, column: range.left, cells }],
    styles: stretch(sheet.styles, range, rows.length),
    validations: stretch(sheet.validations, range, rows.length),
    conditionalFormats: stretch(sheet.conditionalFormats, range, rows.length),
    tables: sheet.tables.map((each) =>
      each === table ? { ...each, range: { ...range, bottom: range.bottom + rows.length } } : each,
    ),
    ...(page === null || printArea === undefined ? {} : { page: { ...page, printArea } }),
  };
};

const isOwnRow = (row: KeptRow): boolean =>
  row.key === '' && row.whole !== undefined && [...row.whole.values()].some((cell) => !isBlank(cell));

/** What stands in the people's columns of a plan, before anybody typed; `null` when it has none. */
export const plannedContent = (sheet: SheetPlan): KeptContent | null => {
  const target = findTarget(sheet);
  if (target === null || sheet.keep === null) return null;
  const { range } = target.table;
  const { columns } = sheet.keep;
  const cellAt = createLookup(sheet.blocks);
  const places = target.headers.flatMap((header, index) => (columns.includes(header) ? [range.left + index] : []));
  const rows: KeptRow[] = [];
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    rows.push({
      key: textOf(cellAt(row, target.keyColumn)),
      label: '',
      cells: places.map((column) => cellAt(row, column) ?? null),
    });
  }
  const headers = target.headers.filter((header) => columns.includes(header));
  return { columns: headers.map((header) => ({ header, numberFormat: null })), rows };
};

/** Values a plan puts into people's columns before anybody types, by header: where all rows get the same. */
export type KeptDefaults = Readonly<Record<string, string | number | boolean>>;

/** The defaults of a plan's people's columns; columns with several planned values have none. */
export const defaultsOf = (sheet: SheetPlan): KeptDefaults => {
  const content = plannedContent(sheet);
  const defaults: Record<string, string | number | boolean> = {};
  content?.columns.forEach(({ header }, index) => {
    const values = new Set(content.rows.map((row) => row.cells[index] ?? null).filter((cell) => !isBlank(cell)));
    const [only] = values;
    if (values.size === 1 && only !== undefined && only !== null && typeof only !== 'object') defaults[header] = only;
  });
  return defaults;
};

/** The content with untouched cells blank: nobody typed a value that the plan itself had put there. */
export const withoutDefaults = (content: KeptContent, defaults: KeptDefaults): KeptContent => ({
  ...content,
  rows: content.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => (cell === defaults[content.columns[index]?.header ?? ''] ? null : cell)),
  })),
});

/** Two sources of kept content as one: the first one's rows come first, columns of the same header are one. */
export const joinKept = (first: KeptContent, second: KeptContent): KeptContent => {
  const headers = first.columns.map((column) => column.header);
  const added = second.columns.filter((column) => !headers.includes(column.header));
  const columns = [...first.columns, ...added];
  const aligned = second.rows.map((row) => ({
    ...row,
    cells: columns.map(
      ({ header }) => row.cells[second.columns.findIndex((column) => column.header === header)] ?? null,
    ),
  }));
  return {
    columns,
    rows: [...first.rows.map((row) => ({ ...row, cells: [...row.cells, ...added.map(() => null)] })), ...aligned],
  };
};

/**
 * Puts what people typed into an earlier table into the plan of the new one: matched by key, never by row number. A
 * kept cell with content wins over the planned one, a blank kept cell leaves the planned one. Rows and columns that
 * people added to the table come along at its end, where the plan has room. Rows whose key is gone, and copies of a
 * row, come back as `unmatched` when they hold anything: nothing typed is lost.
 */
export const mergeKept = (sheet: SheetPlan, kept: KeptContent): KeepOutcome => {
  const target = findTarget(sheet);
  if (target === null) return { sheet, unmatched: { columns: kept.columns, rows: kept.rows.filter(hasContent) } };
  const { range } = target.table;
  const ownRows = kept.rows.filter(isOwnRow);
  const { byKey, rest } = indexRows(kept.rows.filter((row) => !isOwnRow(row)));
  const { known, added } = placeColumns(target, kept);
  const room: CellRect = { ...range, left: range.right + 1, right: range.right + added.length };
  const canAddColumns = added.length > 0 && isFree(sheet, room);
  const below: CellRect = { ...range, top: range.bottom + 1, bottom: range.bottom + ownRows.length };
  const canAddRows = ownRows.length > 0 && isFree(sheet, below);

  const cellAt = createLookup(sheet.blocks);
  const put = new Map<number, Map<number, CellInput>>();
  const oldRows = new Map<number, KeptRow>();
  const used = new Set<string>();
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const key = textOf(cellAt(row, target.keyColumn));
    const old = byKey.get(key);
    if (key === '' || old === undefined || used.has(key)) continue;
    used.add(key);
    oldRows.set(row, old);
    const cells = new Map<number, CellInput>();
    for (const { from, to } of known) {
      const cell = old.cells[from];
      if (cell !== undefined && !isBlank(cell) && mayReplace(cellAt(row, to), sheet.keep?.over)) cells.set(to, cell);
    }
    if (cells.size > 0) put.set(row, cells);
  }

  const filled: SheetPlan = { ...sheet, blocks: withCells(sheet.blocks, put) };
  const wider = canAddColumns ? addColumns(filled, target, kept, added, oldRows) : filled;
  const table = wider.tables[sheet.tables.indexOf(target.table)] ?? target.table;
  const taller = canAddRows ? addRows(wider, table, ownRows) : wider;

  const lost = [...byKey.values()].filter((row) => !used.has(row.key));
  const homeless = canAddColumns || added.length === 0 ? [] : [...byKey.values()].filter((row) => used.has(row.key));
  const onlyAdded = (row: KeptRow): KeptRow => ({
    ...row,
    cells: row.cells.map((cell, index) => (added.some(({ from }) => from === index) ? cell : null)),
  });
  const label = sheet.keep?.labelColumn ?? '';
  const named = ownRows.map((row) => ({ ...row, label: textOf(row.whole?.get(label)) }));
  return {
    sheet: taller,
    unmatched: {
      columns: kept.columns,
      rows: [
        ...[...lost, ...rest, ...homeless.map(onlyAdded)].filter(hasContent),
        ...(canAddRows ? [] : named.filter((row) => hasContent(row) || row.label !== '')),
      ],
    },
  };
};
