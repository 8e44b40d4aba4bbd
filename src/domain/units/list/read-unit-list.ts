import { readSerial } from '../../calendar/excel-serial';
import type { PlainDate } from '../../calendar/plain-date';
import type { Finding } from '../../checks/finding';
import type { Origin } from '../../source/origin';
import type { SourceSnapshot } from '../../source/snapshot';
import { parseTime } from '../../time';
import { looksLikeUnit } from '../assignment-parser';
import type { Unit } from '../unit';
import { columnOf, type UnitColumn } from './columns';
import { gridOfSheet, gridOfTexts, type Grid, type GridCell } from './grid';
import { unitProblem } from './problem';

/** What was read of a unit list. */
export interface UnitListRead {
  readonly units: readonly Unit[];
  /** What is wrong in single cells; the other rows are read all the same. */
  readonly problems: readonly Finding[];
}

const NOTHING: UnitListRead = { units: [], problems: [] };

/** How far down a header is looked for. */
const HEADER_ROWS = 60;
const DEEPEST_HEADER = 3;
/** A list may be this long; rows behind are left alone. */
const MOST_ROWS = 200_000;

type Columns = ReadonlyMap<UnitColumn, number>;

/** One list on a sheet: the last row of its header and where each column stands. */
interface Block {
  readonly grid: Grid;
  readonly header: number;
  /** Last row of the list, inclusive. */
  readonly bottom: number;
  readonly columns: Columns;
}

/** Rows of a header: the cell above the names may be merged down beside the parts of its neighbours. */
const headerDepth = (grid: Grid, row: number, column: number): number => {
  const { text } = grid.at(row, column);
  let depth = 1;
  while (depth < DEEPEST_HEADER) {
    const below = grid.at(row + depth, column);
    if (!below.merged || below.text !== text) break;
    depth += 1;
  }
  return depth;
};

/** The column that a header of one or more rows names: "Hiệu lực" above "Từ ngày", or one of the two alone. */
const columnUnder = (grid: Grid, row: number, depth: number, column: number): UnitColumn | null => {
  const texts = [...new Set(Array.from({ length: depth }, (_unused, i) => grid.at(row + i, column).text))];
  return columnOf(texts.join(' ')) ?? columnOf(texts.at(-1) ?? '') ?? columnOf(texts[0] ?? '');
};

/** The columns that the header cells around a name column give: neighbours up to a blank or the next name column. */
const columnsAround = (grid: Grid, row: number, nameColumn: number, nameColumns: readonly number[]): Columns => {
  const depth = headerDepth(grid, row, nameColumn);
  const columns = new Map<UnitColumn, number>([['name', nameColumn]]);
  const walk = (step: 1 | -1): void => {
    for (let column = nameColumn + step; column >= grid.left && column <= grid.right; column += step) {
      const cell = grid.at(row, column);
      if (cell.text === '' && cell.error === null) return;
      if (nameColumns.includes(column)) return;
      const found = columnUnder(grid, row, depth, column);
      if (found && !columns.has(found)) columns.set(found, column);
    }
  };
  walk(1);
  walk(-1);
  return columns;
};

/** Columns of a row that may head a list of names: the exact headers first. */
const nameColumnsOf = (grid: Grid, row: number): readonly number[] => {
  const found: number[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const cell = grid.at(row, column);
    if (!cell.merged && columnOf(cell.text) === 'name') found.push(column);
  }
  return found;
};

const findBlocks = (grid: Grid): readonly Block[] => {
  const heads: { row: number; column: number; columns: Columns }[] = [];
  const last = Math.min(grid.bottom, grid.top + MOST_ROWS);
  let quiet = 0;
  for (let row = grid.top; row <= last; row += 1) {
    const names = nameColumnsOf(grid, row);
    quiet = names.length === 0 ? quiet + 1 : 0;
    for (const column of names) heads.push({ row, column, columns: columnsAround(grid, row, column, names) });
    if (heads.length === 0 && quiet > HEADER_ROWS) break;
  }
  return heads.map(({ row, column, columns }) => {
    const next = heads.find((head) => head.row > row && head.column === column);
    const header = row + headerDepth(grid, row, column) - 1;
    return { grid, header, bottom: (next?.row ?? last + 1) - 1, columns };
  });
};

const splitNames = (text: string): readonly string[] =>
  text
    .split(/[;\n|]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** "1. Sở Nội vụ", "- Sở Nội vụ": the number or dash of a list is no part of the name. */
const withoutNumber = (text: string): string => text.replace(/^(?:\d{1,4}[.)]\s+|[-+•*]\s+)/u, '').trim();

const dateOf = (
  cell: GridCell,
  column: 'validFrom' | 'validTo',
  date1904: boolean,
): PlainDate | 'unreadable' | null => {
  if (cell.number !== null) {
    const read = readSerial(cell.number, date1904);
    return read.kind === 'date' ? read.date : 'unreadable';
  }
  if (cell.text === '') return null;
  const time = parseTime(cell.text);
  const date = column === 'validFrom' ? time.start : time.end;
  return time.valid && date ? date : 'unreadable';
};

/** Where a cell stands; lists in texts are addressed by line. */
const originOf = (grid: Grid, row: number, column: number, line: (row: number) => number): Origin =>
  grid.sheet === null ? { kind: 'line', line: line(row), column } : { kind: 'cell', sheet: grid.sheet, row, column };

/** "I | KHỐI SỞ, NGÀNH" across the table: a heading inside the list, no unit. */
const isHeading = (block: Block, row: number, name: GridCell): boolean => {
  const { grid, columns } = block;
  const column = columns.get('name') ?? grid.left;
  if (name.merged || grid.width(row, column) > grid.width(block.header, column)) return true;
  const first = grid.at(row, grid.left).text;
  const others = [...columns.values()]
    .filter((at) => at !== column && at !== grid.left)
    .map((at) => grid.at(row, at).text);
  const alone = others.every((text) => text === '');
  return (
    alone && column !== grid.left && /^(?:[IVX]+|[A-ZĐ])\.?$/u.test(first) && name.text === name.text.toUpperCase()
  );
};

const readBlock = (block: Block, line: (row: number) => number): UnitListRead => {
  const { grid, columns } = block;
  const units: Unit[] = [];
  const problems: Finding[] = [];
  let heading: string | null = null;
  for (let row = block.header + 1; row <= block.bottom; row += 1) {
    const cell = (column: UnitColumn): GridCell | null => {
      const at = columns.get(column);
      return at === undefined ? null : grid.at(row, at);
    };
    const at = (column: UnitColumn): Origin => originOf(grid, row, columns.get(column) ?? grid.left, line);
    const filled = [...columns.keys()].filter((column) => (cell(column)?.text ?? '') !== '' && !cell(column)?.merged);
    for (const column of columns.keys()) {
      const error = cell(column)?.error;
      if (error) problems.push(unitProblem('unit-list-cell-error', error, at(column), { error }));
    }
    const nameCell = cell('name');
    if (!nameCell) continue;
    const name = withoutNumber(nameCell.text);
    if (name === '' || nameCell.merged) {
      const lost =
        name === '' && nameCell.error === null && filled.some((column) => column !== 'id' && column !== 'kind');
      if (lost) problems.push(unitProblem('unit-list-name-missing', '', at('name')));
      continue;
    }
    if (isHeading(block, row, nameCell)) {
      heading = name;
      continue;
    }
    const text = (column: UnitColumn): string | null => {
      const value = cell(column)?.text ?? '';
      return value === '' ? null : value;
    };
    const date = (column: 'validFrom' | 'validTo'): PlainDate | null => {
      const value = cell(column);
      const read = value && dateOf(value, column, grid.date1904);
      if (read !== 'unreadable') return read;
      problems.push(unitProblem('unit-list-date-unreadable', value?.text ?? '', at(column)));
      return null;
    };
    units.push({
      id: text('id') ?? name,
      name,
      aliases: splitNames(text('aliases') ?? ''),
      kind: text('kind') ?? heading,
      parent: text('parent'),
      cluster: text('cluster'),
      validFrom: date('validFrom'),
      validTo: date('validTo'),
      successors: splitNames(text('successors') ?? ''),
      contact: text('contact'),
      origin: at('name'),
    });
  }
  return { units, problems };
};

const merge = (reads: readonly UnitListRead[]): UnitListRead => ({
  units: reads.flatMap((read) => read.units),
  problems: reads.flatMap((read) => read.problems),
});

/** A list without header: the column most of whose cells begin like a unit's name. */
const readHeaderless = (grid: Grid, line: (row: number) => number): UnitListRead => {
  let best: { column: number; hits: number } | null = null;
  const bottom = Math.min(grid.bottom, grid.top + MOST_ROWS);
  for (let column = grid.left; column <= grid.right; column += 1) {
    let hits = 0;
    for (let row = grid.top; row <= Math.min(bottom, grid.top + 400); row += 1) {
      if (looksLikeUnit(withoutNumber(grid.at(row, column).text))) hits += 1;
    }
    if (hits > (best?.hits ?? 0)) best = { column, hits };
  }
  if (!best || best.hits < 2) return NOTHING;
  return readBlock({ grid, header: grid.top - 1, bottom, columns: new Map([['name', best.column]]) }, line);
};

/** Lists with more columns and with the exact header are lists of units; a schedule's "Đơn vị" column is not. */
const score = (block: Block): number => {
  const named = block.grid.at(block.header, block.columns.get('name') ?? 0).text;
  return block.columns.size + (/tên/iu.test(named) ? 2 : 0);
};

const readGrid = (grid: Grid, line: (row: number) => number, bare: boolean): { read: UnitListRead; score: number } => {
  const blocks = findBlocks(grid);
  if (blocks.length === 0) return { read: bare ? readHeaderless(grid, line) : NOTHING, score: 0 };
  return { read: merge(blocks.map((block) => readBlock(block, line))), score: Math.max(...blocks.map(score)) };
};

const KH_SHEET = /danh\s*mục\s*đơn\s*vị/iu;

/**
 * The unit list in a source: `tblDonVi`, or any sheet or table with a column of names under a known header, or, with
 * `bare`, a column or lines of names without a header. Several tables on one sheet are read one after the other. Blank rows,
 * repeated headers and headings are skipped, merged cells count for every row they cover, cells with errors are
 * named in `problems`. Of several sheets the one that looks most like a list is read. Never throws.
 */
export const readUnitList = (source: SourceSnapshot, options: { readonly bare?: boolean } = {}): UnitListRead => {
  const bare = options.bare ?? false;
  if (source.kind === 'workbook') {
    let best: { read: UnitListRead; score: number } | null = null;
    for (const sheet of source.sheets) {
      const grid = gridOfSheet(sheet, source.date1904);
      const found = readGrid(grid, (row) => row, bare);
      const bonus = KH_SHEET.test(sheet.name) || sheet.tables.some((table) => /^tblDonVi/iu.test(table.name)) ? 100 : 0;
      if (found.read.units.length > 0 && found.score + bonus > (best?.score ?? -1)) {
        best = { read: found.read, score: found.score + bonus };
      }
    }
    return best?.read ?? NOTHING;
  }
  const tables = source.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  for (const table of tables) {
    const grid = gridOfTexts(table.rows.map((row) => row.cells.map((cell) => cell.text)));
    const found = readGrid(grid, (row) => table.rows[row - 1]?.line ?? table.line, bare);
    if (found.read.units.length > 0) return found.read;
  }
  const lines = source.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const grid = gridOfTexts(lines.map((paragraph) => [paragraph.text]));
  return readGrid(grid, (row) => lines[row - 1]?.line ?? row, bare).read;
};
