import { succeed, type Result, type TableScope, type TableWish, type WriteProgress } from '../application/ports';
import type { CellSnapshot, SheetSnapshot } from '../domain/source/snapshot';
import { readWorkbook, type Reading } from './read-snapshot';
import { runExcel, type ExcelSession } from './session';
import { queuePrefetch } from './typed-content';
import { queueState, type WorkbookState } from './workbook-state';

/** Cells above a table that may hold its letterhead and caption. */
const HEAD_ROWS = 12;
const HEAD_COLUMNS = 8;

/** A table of the wish, found by name. */
interface Found {
  readonly wish: TableWish;
  readonly name: string;
  readonly sheet: string;
}

const isMeant = (wish: TableWish, name: string): boolean => {
  const lower = name.toLowerCase();
  const base = wish.name.toLowerCase();
  return lower === base || (lower.startsWith(`${base}_`) && /^\d+$/u.test(lower.slice(base.length + 1)));
};

/** The headers the table had when KH wrote it, else those of its kind. */
const usualHeaders = ({ wish, name }: Found, state: WorkbookState): readonly string[] =>
  Object.values(state.marks)
    .flatMap((mark) => mark.tables)
    .find((table) => table.name.toLowerCase() === name.toLowerCase())?.headers ??
  wish.usual ??
  [];

interface Column {
  readonly header: string;
  /** 0-based place in the table. */
  readonly index: number;
  readonly values: readonly unknown[];
}

/** What one table gave. */
interface TableRead {
  readonly found: Found;
  readonly rect: { readonly top: number; readonly left: number; readonly rows: number; readonly width: number };
  readonly headers: readonly string[];
  readonly columns: readonly Column[];
  readonly above: readonly (readonly unknown[])[];
}

const wantedOf = ({ columns }: TableWish, headers: readonly string[]): readonly number[] =>
  headers.flatMap((header, index) => (columns === null || columns.includes(header) ? [index] : []));

/** Asks for a table and, by the places in `guess`, for the columns of the wish. */
const queueTable = ({ workbook }: Excel.RequestContext, found: Found, guess: readonly string[]): (() => TableRead) => {
  const table = workbook.tables.getItem(found.name);
  const whole = table.getRange();
  const header = table.getHeaderRowRange();
  const above = workbook.worksheets.getItem(found.sheet).getRangeByIndexes(0, 0, HEAD_ROWS, HEAD_COLUMNS);
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  header.load('values');
  above.load('values');
  const body = table.getDataBodyRange();
  const asked = wantedOf(found.wish, guess).map((index) => {
    const column = body.getColumn(index);
    column.load('values');
    return { header: guess[index] ?? '', index, column };
  });
  return () => ({
    found,
    rect: { top: whole.rowIndex + 1, left: whole.columnIndex + 1, rows: whole.rowCount, width: whole.columnCount },
    headers: (header.values[0] ?? []).map(String),
    columns: asked.map(({ header: name, index, column }) => ({
      header: name,
      index,
      values: column.values.map((row): unknown => row[0]),
    })),
    above: above.values,
  });
};

/** True when every column of the wish was asked by its right place. */
const isComplete = ({ found, headers, columns }: TableRead): boolean => {
  const wanted = wantedOf(found.wish, headers);
  return wanted.length === columns.length && columns.every(({ header, index }) => headers[index] === header);
};

const toCell = (value: unknown): CellSnapshot | null =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean'
    ? { value }
    : null;

const toSheet = (name: string, tables: readonly TableRead[]): SheetSnapshot => {
  const rows: (CellSnapshot | null)[][] = [];
  const put = (row: number, column: number, value: unknown): void => {
    const cell = toCell(value);
    if (cell === null) return;
    const line = (rows[row - 1] ??= []);
    while (line.length < column - 1) line.push(null);
    line[column - 1] = cell;
  };
  const firstTop = Math.min(...tables.map(({ rect }) => rect.top));
  tables[0]?.above.slice(0, firstTop - 1).forEach((line, r) => {
    line.forEach((value, c) => {
      put(r + 1, c + 1, value);
    });
  });
  for (const { rect, headers, columns } of tables) {
    headers.forEach((header, c) => {
      put(rect.top, rect.left + c, header);
    });
    for (const { index, values } of columns) {
      values.forEach((value, r) => {
        put(rect.top + 1 + r, rect.left + index, value);
      });
    }
  }
  return {
    name,
    visibility: 'visible',
    protected: false,
    top: 1,
    left: 1,
    rows: Array.from(rows, (row: (CellSnapshot | null)[] | undefined) => row ?? []),
    merges: [],
    tables: tables.map(({ found, rect }) => ({
      name: found.name,
      range: { top: rect.top, left: rect.left, bottom: rect.top + rect.rows - 1, right: rect.left + rect.width - 1 },
    })),
  };
};

const readOnce = async (session: ExcelSession, scope: TableScope, guessing: boolean): Promise<Result<Reading>> => {
  const { context } = session;
  const { tables } = context.workbook;
  const queued = queueState(context);
  tables.load('items/name,items/worksheet/name');
  await session.sync();
  const state = queued();
  const visible = new Set(state.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name));
  const all = tables.items.flatMap((table): Found[] => {
    const sheet = table.worksheet.name;
    const wish = scope.tables.find((each) => isMeant(each, table.name));
    return wish !== undefined && visible.has(sheet) ? [{ wish, name: table.name, sheet }] : [];
  });
  const prefetch = queuePrefetch(context, scope.thenWrites ?? [], state);
  const asked = all.map((found) => queueTable(context, found, guessing ? usualHeaders(found, state) : []));
  await session.sync();
  const prefetched = prefetch();
  let reads = asked.map((finish) => finish());
  if (!reads.every(isComplete)) {
    const again = reads.map((read) => (isComplete(read) ? () => read : queueTable(context, read.found, read.headers)));
    await session.sync();
    reads = again.map((finish) => finish());
  }
  const bySheet = new Map<string, TableRead[]>();
  for (const read of reads) bySheet.set(read.found.sheet, [...(bySheet.get(read.found.sheet) ?? []), read]);
  const order = state.sheets.map(({ name }) => name);
  return succeed({
    snapshot: {
      kind: 'workbook',
      name: state.workbookName,
      date1904: state.date1904,
      sheets: [...bySheet]
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([name, each]) => toSheet(name, each)),
      notices: [],
    },
    state,
    syncs: session.syncs(),
    prefetched,
  });
};

/**
 * The tables of the scope with their letterheads, in two syncs while nobody has moved their columns, in one more
 * otherwise. Answers too large for one message are read as whole sheets, in blocks. Nothing in the workbook is changed.
 */
export const readTables = async (scope: TableScope, progress?: WriteProgress): Promise<Result<Reading>> => {
  const guessed = await runExcel((session) => readOnce(session, scope, true));
  if (guessed.ok) return guessed;
  // Fewer columns than usual: asked again, headers first.
  const again =
    guessed.failure.code === 'too-large' ? guessed : await runExcel((session) => readOnce(session, scope, false));
  if (again.ok || again.failure.code !== 'too-large') return again;
  const whole = await readWorkbook({ kind: 'workbook' }, progress);
  if (!whole.ok) return whole;
  const isWished = ({ tables }: SheetSnapshot): boolean =>
    tables.some(({ name }) => scope.tables.some((wish) => isMeant(wish, name)));
  const { snapshot } = whole.value;
  return succeed({ ...whole.value, snapshot: { ...snapshot, sheets: snapshot.sheets.filter(isWished) } });
};
