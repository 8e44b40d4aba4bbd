import { fail, succeed, type ReadScope, type Result, type WriteProgress } from '../application/ports';
import { isErrorWord } from '../domain/source/cells';
import type {
  CellRect,
  CellSnapshot,
  CellValue,
  Notice,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../domain/source/snapshot';
import { formatRect } from '../domain/workbook/address';
import { excelFailure } from './errors';
import { bytesOf, MESSAGE_LIMIT, splitRect } from './payload';
import { rectOf } from './rects';
import { runExcel, type ExcelSession } from './session';
import type { Prefetched } from './typed-content';
import { queueState, toVisibility, type WorkbookState } from './workbook-state';

/**
 * Reading a sheet takes one message when it is small: the size and, on the chance that they are all, the first cells
 * travel together. What lies beyond this window comes in a second message, in blocks that stay under the limit.
 */
export const WINDOW_ROWS = 400;
const WINDOW_COLUMNS = 40;

/** More cells than any plan has; Excel itself gives up at five million. */
const MAX_CELLS = 2_000_000;

/** What the window's cells weigh on the average says how the rest is cut; the rest may be heavier. */
const SAFETY = 1.3;
const LEAST_BYTES_PER_CELL = 24;

/** What a cell is taken to weigh when nothing of its sheet has been seen yet. */
const UNSEEN_CELL_BYTES = 100;

/** When an answer was too large after all: tried again, without a window, with cells taken to be this full. */
const FULLER_CELLS = [200, 3_000, 60_000] as const;

interface CellFont {
  readonly fontName?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

interface Block {
  /** 1-based. */
  readonly rect: CellRect;
  readonly values: readonly (readonly unknown[])[];
  /** Only of the window. */
  readonly types: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  fontAt(row: number, column: number): CellFont;
}

/** `type` is Excel's word for what the cell holds, where it was asked: a text may look like an error. */
const toCellValue = (value: unknown, type: unknown): CellValue => {
  if (typeof value === 'string') {
    if (value === '') return null;
    return isErrorWord(value) && type !== 'String' ? { error: value } : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

const toCell = (value: unknown, type: unknown, numberFormat: unknown, font: CellFont): CellSnapshot | null => {
  const plain = toCellValue(value, type);
  if (plain === null) return null;
  const format = typeof numberFormat === 'string' && numberFormat !== 'General' ? { numberFormat } : {};
  return { value: plain, ...format, ...font };
};

/** Queues the loads of one block; `cells` also asks for type and font of each cell. Read the result after the sync. */
export const queueBlock = (range: Excel.Range, cells: boolean): (() => Block) => {
  range.load(
    `values,numberFormat,rowIndex,columnIndex,rowCount,columnCount,format/font/name${cells ? ',valueTypes' : ''}`,
  );
  const fonts = cells ? range.getCellProperties({ format: { font: { name: true, bold: true, italic: true } } }) : null;
  return () => {
    const rect = rectOf(range);
    const wholeName: unknown = range.format.font.name;
    const whole: CellFont = typeof wholeName === 'string' && wholeName !== '' ? { fontName: wholeName } : {};
    return {
      rect,
      values: range.values,
      types: cells ? range.valueTypes : [],
      numberFormats: range.numberFormat,
      fontAt: (row, column) => {
        const font = fonts?.value[row]?.[column]?.format?.font;
        if (font === undefined) return whole;
        return {
          ...(font.name === undefined || font.name === '' ? whole : { fontName: font.name }),
          ...(font.bold === true ? { bold: true } : {}),
          ...(font.italic === true ? { italic: true } : {}),
        };
      },
    };
  };
};

const bytesPerCell = (block: Block): number => {
  const cells = (block.rect.bottom - block.rect.top + 1) * (block.rect.right - block.rect.left + 1);
  return Math.max(LEAST_BYTES_PER_CELL, (SAFETY * (bytesOf(block.values) + bytesOf(block.numberFormats))) / cells);
};

/** What the first message tells of one sheet. */
export interface FirstLook {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly protected: boolean;
  /** The cells to read: those in use, inside the selection if there is one. */
  readonly rect: CellRect;
  readonly window: Block | null;
  /** Rows below the window that were asked along with it. */
  readonly tail: Block | null;
  readonly merges: readonly CellRect[];
  readonly tableNames: readonly string[];
}

const WINDOW_ONLY = { windowRows: WINDOW_ROWS, tailRows: 0 };

/**
 * Queues a first look at a sheet; `tailRows` below the window are asked along, without types and fonts. Merged areas are asked of everything from A1 on, because Excel leaves out those
 * whose first cell lies outside the range asked (excel-rules.md §2.3).
 */
export const queueFirstLook = (
  sheet: Excel.Worksheet,
  windowed: boolean,
  selection: Excel.Range | null,
  { windowRows, tailRows }: { readonly windowRows: number; readonly tailRows: number } = WINDOW_ONLY,
): (() => FirstLook) => {
  // On a blank sheet this is A1, never an error.
  const used = sheet.getUsedRange(true);
  const wanted = selection === null ? used : used.getIntersectionOrNullObject(selection);
  const merged = used.getBoundingRect('A1').getMergedAreasOrNullObject();
  const windowBlock = windowed
    ? queueBlock(used.getCell(0, 0).getAbsoluteResizedRange(windowRows, WINDOW_COLUMNS).getIntersection(used), true)
    : null;
  const below =
    tailRows > 0
      ? used
          .getCell(0, 0)
          .getOffsetRange(windowRows, 0)
          .getAbsoluteResizedRange(tailRows, WINDOW_COLUMNS)
          .getIntersectionOrNullObject(used)
      : null;
  const tail = below === null ? null : queueBlock(below, false);
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  sheet.tables.load('items/name');
  wanted.load('rowIndex,columnIndex,rowCount,columnCount');
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => ({
    sheet,
    name: sheet.name,
    visibility: toVisibility(sheet.visibility),
    protected: sheet.protection.protected,
    rect: wanted.isNullObject ? { top: 1, left: 1, bottom: 0, right: 0 } : rectOf(wanted),
    window: windowBlock === null ? null : windowBlock(),
    tail: tail === null || below?.isNullObject !== false ? null : tail(),
    merges: merged.isNullObject ? [] : merged.areas.items.map(rectOf),
    tableNames: sheet.tables.items.map((table) => table.name),
  });
};

/** The rectangles of `rect` that `done` (sharing its first cell) leaves over. */
export const remainder = (rect: CellRect, done: CellRect | null): readonly CellRect[] => {
  if (rect.bottom < rect.top || rect.right < rect.left) return [];
  if (done === null) return [rect];
  const right: CellRect = { ...rect, left: done.right + 1, bottom: Math.min(done.bottom, rect.bottom) };
  const below: CellRect = { ...rect, top: done.bottom + 1 };
  return [right, below].filter((part) => part.bottom >= part.top && part.right >= part.left);
};

/** A sheet while it is being read. */
export interface SheetRead {
  readonly look: FirstLook;
  readonly blocks: Block[];
  readonly tables: { readonly name: string; readonly range: CellRect }[];
  readonly notices: Notice[];
}

/** Cuts the rows that would pass the cap, with a notice that says so. */
const capRect = (look: FirstLook, notices: Notice[]): CellRect => {
  const width = Math.max(1, look.rect.right - look.rect.left + 1);
  const rows = Math.max(1, Math.floor(MAX_CELLS / width));
  if (look.rect.bottom - look.rect.top + 1 <= rows) return look.rect;
  const bottom = look.rect.top + rows - 1;
  notices.push({ key: 'excel.notice.rows-capped', params: { sheet: look.name, row: bottom } });
  return { ...look.rect, bottom };
};

/** What of a sheet came with the first look. */
const seenOf = ({ window, tail }: FirstLook): CellRect | null =>
  window === null || tail === null ? (window?.rect ?? null) : { ...window.rect, bottom: tail.rect.bottom };

/** A sheet to be read, with what its first look brought. */
export const startRead = (look: FirstLook): SheetRead => ({
  look,
  blocks: [look.window, look.tail].flatMap((block) => block ?? []),
  tables: [],
  notices: [],
});

export interface PendingBlock {
  readonly read: SheetRead;
  readonly rect: CellRect;
  readonly bytes: number;
}

/** What is still to be read of sheets, cut so that each block fits into an answer. */
export const pendingBlocks = (reads: readonly SheetRead[], assumed: number): readonly PendingBlock[] =>
  reads.flatMap((read) => {
    const rate = read.look.window === null ? assumed : bytesPerCell(read.look.window);
    return remainder(capRect(read.look, read.notices), seenOf(read.look)).flatMap((rest) =>
      splitRect(rest, rate, MESSAGE_LIMIT / 2).map((rect) => ({
        read,
        rect,
        bytes: rate * (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1),
      })),
    );
  });

/** Asks for the places of tables; they are few. */
const queueTables = (reads: readonly SheetRead[]): (() => void) => {
  const asked = reads.flatMap((read) =>
    read.look.tableNames.map((name) => {
      const range = read.look.sheet.tables.getItem(name).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { read, name, range };
    }),
  );
  return () => asked.forEach(({ read, name, range }) => read.tables.push({ name, range: rectOf(range) }));
};

/** Blocks that are asked for in one message. */
export const groupBlocks = (
  pending: readonly PendingBlock[],
  limit = MESSAGE_LIMIT,
): readonly (readonly PendingBlock[])[] => {
  const groups: PendingBlock[][] = [];
  let sum = 0;
  for (const block of pending) {
    const last = groups.at(-1);
    if (last === undefined || sum + block.bytes > limit) {
      groups.push([block]);
      sum = block.bytes;
    } else {
      last.push(block);
      sum += block.bytes;
    }
  }
  return groups;
};

/** Reads what the window left over. Gives false when the user stopped it. */
const readRest = async (
  session: ExcelSession,
  reads: readonly SheetRead[],
  assumed: number,
  progress: WriteProgress | undefined,
): Promise<boolean> => {
  const groups = groupBlocks(pendingBlocks(reads, assumed));
  const hasTables = reads.some((read) => read.look.tableNames.length > 0);
  const finishTables = hasTables ? queueTables(reads) : null;
  if (groups.length === 0 && finishTables !== null) await session.sync();
  for (const [index, group] of groups.entries()) {
    const finish = group.map(({ read, rect }) => ({
      read,
      done: queueBlock(read.look.sheet.getRange(formatRect(rect)), false),
    }));
    await session.sync();
    finish.forEach(({ read, done }) => read.blocks.push(done()));
    if (progress?.onProgress((index + 1) / groups.length) === 'cancel') return false;
  }
  finishTables?.();
  return true;
};

/** Blocks whose cells have several fonts, among them perhaps an old Vietnamese one: asked cell by cell. */
export const readMixedFonts = async (session: ExcelSession, reads: readonly SheetRead[]): Promise<void> => {
  const mixed = reads.flatMap((read) =>
    read.blocks.flatMap((block, index) =>
      block !== read.look.window && block.fontAt(0, 0).fontName === undefined ? [{ read, block, index }] : [],
    ),
  );
  const pieces = mixed.flatMap((entry) => splitRect(entry.block.rect, FONT_BYTES).map((rect) => ({ ...entry, rect })));
  for (const piece of pieces) {
    const range = piece.read.look.sheet.getRange(formatRect(piece.rect));
    const fonts = range.getCellProperties({ format: { font: { name: true } } });
    await session.sync();
    const { block, index, rect } = piece;
    const before = piece.read.blocks[index] ?? block;
    piece.read.blocks[index] = {
      ...before,
      fontAt: (row, column) => {
        const r = block.rect.top + row - rect.top;
        const c = block.rect.left + column - rect.left;
        const name = fonts.value[r]?.[c]?.format?.font?.name;
        return name === undefined || name === '' ? before.fontAt(row, column) : { fontName: name };
      },
    };
  }
};

/** Bytes of one cell's font name in an answer: `{"format":{"font":{"name":"Times New Roman"}}}`. */
const FONT_BYTES = 60;

/** The sheet as it was read. */
export const toSheet = ({ look, blocks, tables }: SheetRead): SheetSnapshot => {
  const { rect } = look;
  const rows: (CellSnapshot | null)[][] = [];
  for (const block of blocks) {
    block.values.forEach((line, r) => {
      const row = block.rect.top + r - rect.top;
      if (row < 0 || block.rect.top + r > rect.bottom) return;
      const target = (rows[row] ??= []);
      line.forEach((value, c) => {
        const column = block.rect.left + c - rect.left;
        if (column < 0 || block.rect.left + c > rect.right) return;
        const cell = toCell(value, block.types[r]?.[c], block.numberFormats[r]?.[c], block.fontAt(r, c));
        if (cell !== null) {
          while (target.length < column) target.push(null);
          target[column] = cell;
        }
      });
    });
  }
  for (let row = 0; row < rows.length; row += 1) rows[row] ??= [];
  return {
    name: look.name,
    visibility: look.visibility,
    protected: look.protected,
    top: rect.top,
    left: rect.left,
    rows,
    merges: look.merges,
    tables,
  };
};

/** What a reading gave: the snapshot, and the state of the workbook as it was then. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly state: WorkbookState;
  readonly syncs: number;
  /** What was asked in advance about sheets to be written. */
  readonly prefetched?: Prefetched;
}

interface FirstMessage {
  readonly state: WorkbookState;
  readonly looks: readonly FirstLook[];
}

const queueScope = (
  context: Excel.RequestContext,
  scope: ReadScope,
  windowed: boolean,
): (() => readonly FirstLook[]) | null => {
  const { workbook } = context;
  switch (scope.kind) {
    case 'active-sheet': {
      const look = queueFirstLook(workbook.worksheets.getActiveWorksheet(), windowed, null);
      return () => [look()];
    }
    case 'selection': {
      const selection = workbook.getSelectedRange();
      selection.load('cellCount');
      const whole = queueFirstLook(workbook.worksheets.getActiveWorksheet(), windowed, null);
      const part = queueFirstLook(workbook.worksheets.getActiveWorksheet(), false, selection);
      // One selected cell is where the cursor happens to stand, not a choice of content.
      return () => [selection.cellCount === 1 ? whole() : withoutOutside(part(), whole())];
    }
    case 'sheets': {
      const looks = scope.names.map((name) => queueFirstLook(workbook.worksheets.getItem(name), windowed, null));
      return () => looks.map((look) => look());
    }
    case 'workbook':
    case 'tables':
    case 'check':
      return null;
  }
};

/** The selection's look, with the window of the whole sheet when the selection begins where the window does. */
const withoutOutside = (part: FirstLook, whole: FirstLook): FirstLook => {
  const { window } = whole;
  const covered = window !== null && contains(window.rect, part.rect);
  return covered ? { ...part, window } : part;
};

const contains = (outer: CellRect, inner: CellRect): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

const firstMessage = async (session: ExcelSession, scope: ReadScope, windowed: boolean): Promise<FirstMessage> => {
  const { context } = session;
  const state = queueState(context);
  const looks = queueScope(context, scope, windowed);
  await session.sync();
  if (looks !== null) return { state: state(), looks: looks() };
  // The whole workbook: the first message says which sheets there are, the second looks at them.
  const known = state();
  const names = known.sheets.filter((sheet) => sheet.visibility === 'visible').map((sheet) => sheet.name);
  const all = names.map((name) => queueFirstLook(context.workbook.worksheets.getItem(name), windowed, null));
  await session.sync();
  return { state: known, looks: all.map((look) => look()) };
};

const read = async (
  session: ExcelSession,
  scope: ReadScope,
  assumed: number | null,
  progress: WriteProgress | undefined,
): Promise<Result<Reading>> => {
  const { state, looks } = await firstMessage(session, scope, assumed === null);
  const reads = looks.map(startRead);
  if (!(await readRest(session, reads, assumed ?? UNSEEN_CELL_BYTES, progress))) return fail('cancelled');
  await readMixedFonts(session, reads);
  return succeed({
    snapshot: {
      kind: 'workbook',
      name: state.workbookName,
      date1904: state.date1904,
      sheets: reads.map(toSheet),
      notices: reads.flatMap((entry) => entry.notices),
    },
    state,
    syncs: session.syncs(),
  });
};

const missingSheet = (scope: ReadScope, code: string): Result<never> | null =>
  scope.kind === 'sheets' && code === 'item-missing'
    ? { ok: false, failure: excelFailure('sheet-missing', { sheet: scope.names.join(', ') }) }
    : null;

/**
 * A plain picture of the part of the workbook that `scope` names, rows and columns 1-based, in one sync when the
 * sheet has at most 400 × 40 cells and no tables, in two up to a message of 4 MB, else in the fewest blocks.
 * Bold and italic are read of those first cells, font names of all. Nothing in the workbook is changed.
 */
export const readWorkbook = async (scope: ReadScope, progress?: WriteProgress): Promise<Result<Reading>> => {
  let result = await runExcel((session) => read(session, scope, null, progress));
  for (const bytes of FULLER_CELLS) {
    if (result.ok || result.failure.code !== 'too-large') break;
    result = await runExcel((session) => read(session, scope, bytes, progress));
  }
  return result.ok ? result : (missingSheet(scope, result.failure.code) ?? result);
};
