import type { CellRect } from '../domain/source/snapshot';
import { formatRect } from '../domain/workbook/address';
import type { KeptContent, KeptRow } from '../domain/workbook/keep';
import type { CellInput, KeepPlan } from '../domain/workbook/write-plan';
import type { TableMark } from './marks';
import { MESSAGE_LIMIT, splitRect } from './payload';
import type { OldSheet } from './preflight';
import { rectOf } from './rects';
import type { ExcelSession } from './session';
import type { WorkbookState } from './workbook-state';

/** A table of an earlier sheet as it lies now. */
export interface OldTable {
  readonly mark: TableMark;
  readonly range: CellRect;
  readonly headers: readonly string[];
}

/** A comment of an earlier sheet. `cell` (1-based) is known of people's comments; `null` marks one of KH's. */
export interface OldComment {
  readonly id: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** What stands on an earlier sheet of KH and matters when it gives way. */
export interface OldContent {
  /** Those of the mark that still exist. */
  readonly tables: readonly OldTable[];
  readonly charts: readonly string[];
  readonly comments: readonly OldComment[];
  /** People's cells of the table that has the key column; `null` when nothing is to be kept. */
  readonly kept: KeptContent | null;
}

/** One column of a table, as values and as formulas. */
interface ColumnCells {
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly numberFormat: string | null;
}

/** Values and formulas of one typed cell in an answer, on the average. */
const KEPT_CELL_BYTES = 80;

// A reference like B5 or $C$12 moves its meaning with the row; texts in quotes and names in brackets do not count.
const SKIPPED = /"(?:[^"]|"")*"|\[[^\]]*\]/gu;
const CELL_REFERENCE = /(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(])/iu;

/** A typed cell as a plan writes it again. A formula that points at cells by address is kept as its value. */
export const toKeptCell = (value: unknown, formula: unknown): CellInput => {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula && !CELL_REFERENCE.test(formula.replace(SKIPPED, ''))) return { kind: 'formula', formula };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
};

/** Table columns (0-based) that hold keys and people's content: the kept ones, and those KH did not write. */
const wantedColumns = (
  headers: readonly string[],
  known: readonly string[],
  keep: KeepPlan,
): readonly number[] | null => {
  const key = headers.indexOf(keep.keyColumn);
  if (key < 0) return null;
  const typed = headers.flatMap((header, index) =>
    index !== key && (keep.columns.includes(header) || !known.includes(header)) ? [index] : [],
  );
  return [key, ...typed];
};

const queueColumn = (column: Excel.Range): (() => ColumnCells) => {
  column.load('values,formulas');
  const first = column.getCell(0, 0);
  first.load('numberFormat');
  return () => {
    const format: unknown = first.numberFormat[0]?.[0];
    return {
      values: column.values.map((row): unknown => row[0]),
      formulas: column.formulas.map((row): unknown => row[0]),
      numberFormat: typeof format === 'string' && format !== 'General' ? format : null,
    };
  };
};

interface TableLook {
  readonly table: OldTable;
  /** By column index; only those asked in advance. */
  readonly columns: ReadonlyMap<number, ColumnCells>;
}

/** Tables of so few cells are asked for whole: columns that people added need no further message then. */
const WHOLE_BYTES = 400_000;

const columnOfWhole = (whole: Excel.Range, index: number): ColumnCells => {
  const format: unknown = whole.numberFormat[1]?.[index];
  return {
    values: whole.values.slice(1).map((row): unknown => row[index]),
    formulas: whole.formulas.slice(1).map((row): unknown => row[index]),
    numberFormat: typeof format === 'string' && format !== 'General' ? format : null,
  };
};

/** Asks where a table lies and, on the chance that nobody moved columns, for the cells people own. */
const queueTable = (context: Excel.RequestContext, mark: TableMark, keep: KeepPlan | null): (() => TableLook) => {
  const table = context.workbook.tables.getItem(mark.name);
  const header = table.getHeaderRowRange();
  const whole = table.getRange();
  header.load('values');
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  const rows = mark.range.bottom - mark.range.top;
  if (keep !== null && rows * mark.headers.length * KEPT_CELL_BYTES < WHOLE_BYTES) {
    whole.load('values,formulas,numberFormat');
    return () => {
      const headers = (whole.values[0] ?? []).map(String);
      return {
        table: { mark, range: rectOf(whole), headers },
        columns: new Map(headers.map((_header, index) => [index, columnOfWhole(whole, index)])),
      };
    };
  }
  const guessed = keep === null ? null : wantedColumns(mark.headers, mark.headers, keep);
  const small = guessed !== null && rows * guessed.length * KEPT_CELL_BYTES < MESSAGE_LIMIT;
  const columns = (small ? guessed : []).map((index) => ({
    index,
    read: queueColumn(table.getDataBodyRange().getColumn(index)),
  }));
  return () => {
    const headers = (header.values[0] ?? []).map(String);
    return {
      table: { mark, range: rectOf(whole), headers },
      columns: new Map(
        columns.filter(({ index }) => headers[index] === mark.headers[index]).map(({ index, read }) => [index, read()]),
      ),
    };
  };
};

/** The wanted columns, those already read and the rest in blocks that fit into a message. */
const readColumns = async (
  session: ExcelSession,
  sheet: string,
  look: TableLook,
  wanted: readonly number[],
): Promise<ReadonlyMap<number, ColumnCells>> => {
  const columns = new Map(look.columns);
  const { range } = look.table;
  const missing = wanted.filter((index) => !columns.has(index));
  if (missing.length === 0) return columns;
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const body = { ...range, top: range.top + 1 };
  const blocks = splitRect({ ...body, left: 1, right: missing.length }, KEPT_CELL_BYTES);
  const parts = new Map<number, ColumnCells[]>();
  for (const block of blocks) {
    const asked = missing.slice(block.left - 1, block.right).map((index) => {
      const left = range.left + index;
      const rect = { top: block.top, left, bottom: block.bottom, right: left };
      return { index, read: queueColumn(worksheet.getRange(formatRect(rect))) };
    });
    await session.sync();
    for (const { index, read } of asked) parts.set(index, [...(parts.get(index) ?? []), read()]);
  }
  for (const [index, pieces] of parts) {
    columns.set(index, {
      values: pieces.flatMap((piece) => piece.values),
      formulas: pieces.flatMap((piece) => piece.formulas),
      numberFormat: pieces[0]?.numberFormat ?? null,
    });
  }
  return columns;
};

const toKeptContent = (
  headers: readonly string[],
  wanted: readonly number[],
  columns: ReadonlyMap<number, ColumnCells>,
): KeptContent => {
  const [keyIndex = 0, ...typed] = wanted;
  const keys = columns.get(keyIndex)?.values ?? [];
  return {
    columns: typed.map((index) => ({
      header: headers[index] ?? '',
      numberFormat: columns.get(index)?.numberFormat ?? null,
    })),
    rows: keys.map((key, row): KeptRow => ({
      key: typeof key === 'string' || typeof key === 'number' ? String(key) : '',
      label: '',
      cells: typed.map((index) => {
        const column = columns.get(index);
        return toKeptCell(column?.values[row], column?.formulas[row]);
      }),
    })),
  };
};

/** A first look at an earlier sheet, to be read after the sync. */
export interface OldLook {
  readonly tables: readonly TableLook[];
  readonly charts: readonly string[];
  readonly comments: readonly { readonly id: string; readonly content: string }[];
}

/** Queues the questions about one earlier sheet. */
export const queueOld = (
  context: Excel.RequestContext,
  old: OldSheet,
  state: WorkbookState,
  keep: KeepPlan | null,
): (() => OldLook) => {
  const present = new Set(state.tables.map((name) => name.toLowerCase()));
  const marks = old.mark?.tables.filter((mark) => present.has(mark.name.toLowerCase())) ?? [];
  const tables = marks.map((mark) => queueTable(context, mark, keep));
  const { charts, comments } = context.workbook.worksheets.getItem(old.sheet.name);
  charts.load('items/name');
  comments.load('items/id,items/content');
  return () => ({
    tables: tables.map((look) => look()),
    charts: charts.items.map((chart) => chart.name),
    comments: comments.items.map(({ id, content }) => ({ id, content })),
  });
};

/**
 * Tells KH's comments from those of people, and asks where the latter stand: a comment of KH must not come onto one of
 * theirs. A sheet that gets no comments of KH needs no answer.
 */
const readComments = async (
  session: ExcelSession,
  old: OldSheet,
  comments: OldLook['comments'],
  places: boolean,
): Promise<readonly OldComment[]> => {
  const ours = new Set(old.mark?.shape.comments.map(({ text }) => text) ?? []);
  if (!places) return comments.flatMap(({ id, content }) => (ours.has(content) ? [{ id, cell: null }] : []));
  const sheet = session.context.workbook.worksheets.getItem(old.sheet.name);
  const asked = comments.map(({ id, content }) => {
    if (ours.has(content)) return { id, range: null };
    const range = sheet.comments.getItem(id).getLocation();
    range.load('rowIndex,columnIndex');
    return { id, range };
  });
  if (asked.some(({ range }) => range !== null)) await session.sync();
  return asked.map(({ id, range }) => ({
    id,
    cell: range === null ? null : { row: range.rowIndex + 1, column: range.columnIndex + 1 },
  }));
};

/** The whole rows of the table whose key cell is blank: people put them there. By 0-based row of the body. */
const readOwnRows = async (
  session: ExcelSession,
  sheet: string,
  table: OldTable,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, CellInput>>> => {
  const worksheet = session.context.workbook.worksheets.getItem(sheet);
  const asked = rows.map((row) => {
    const at = table.range.top + 1 + row;
    const range = worksheet.getRange(formatRect({ ...table.range, top: at, bottom: at }));
    range.load('values,formulas');
    return { row, range };
  });
  if (asked.length > 0) await session.sync();
  return new Map(
    asked.map(({ row, range }) => {
      const cells = table.headers.map((header, column): readonly [string, CellInput] => [
        header,
        toKeptCell(range.values[0]?.[column], range.formulas[0]?.[column]),
      ]);
      return [row, new Map(cells)];
    }),
  );
};

/**
 * What the look gives, with the kept cells; asks again only when columns were moved, added or are too many. `places`:
 * whether it matters where people's comments stand.
 */
export const finishOld = async (
  session: ExcelSession,
  old: OldSheet,
  look: OldLook,
  keep: KeepPlan | null,
  places = true,
): Promise<OldContent> => {
  let kept: KeptContent | null = null;
  for (const tableLook of look.tables) {
    if (keep === null || kept !== null) break;
    const { table } = tableLook;
    const wanted = wantedColumns(table.headers, table.mark.headers, keep);
    if (wanted === null) continue;
    const columns = await readColumns(session, old.sheet.name, tableLook, wanted);
    const content = toKeptContent(table.headers, wanted, columns);
    const blank = content.rows.flatMap((row, index) => (row.key === '' ? [index] : []));
    const own = await readOwnRows(session, old.sheet.name, table, blank);
    kept = {
      ...content,
      rows: content.rows.map((row, index) => {
        const whole = own.get(index);
        return whole === undefined ? row : { ...row, whole };
      }),
    };
  }
  const comments = await readComments(session, old, look.comments, places);
  return { tables: look.tables.map(({ table }) => table), charts: look.charts, comments, kept };
};

/** The labels of some rows, by key: asked only when content is left over. */
export const readLabels = async (
  session: ExcelSession,
  old: OldSheet,
  content: OldContent,
  keep: KeepPlan,
): Promise<ReadonlyMap<string, string>> => {
  const { labelColumn } = keep;
  const table = content.tables.find(({ headers }) => headers.includes(keep.keyColumn));
  if (table === undefined || labelColumn === undefined || !table.headers.includes(labelColumn)) return new Map();
  const wanted = [table.headers.indexOf(keep.keyColumn), table.headers.indexOf(labelColumn)];
  const columns = await readColumns(session, old.sheet.name, { table, columns: new Map() }, wanted);
  const [keys, labels] = wanted.map((index) => columns.get(index)?.values ?? []);
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
  return new Map((keys ?? []).map((key, row) => [String(key), textOf(labels?.[row])]));
};
