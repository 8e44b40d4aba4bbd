import { succeed, type CheckScope, type ReadScope, type Result, type WriteProgress } from '../application/ports';
import type { SheetSnapshot, WorkbookSnapshot } from '../domain/source/snapshot';
import { formatRect } from '../domain/workbook/address';
import { isTableOf } from '../domain/workbook/table-name';
import { queueMarkLook, type MarkLook } from './check-marks';
import { MESSAGE_LIMIT } from './payload';
import {
  groupBlocks,
  pendingBlocks,
  queueBlock,
  queueFirstLook,
  readMixedFonts,
  readWorkbook,
  startRead,
  toSheet,
  WINDOW_ROWS,
  type PendingBlock,
  type Reading,
  type SheetRead,
} from './read-snapshot';
import { rectOf } from './rects';
import { runExcel, type ExcelSession } from './session';
import { anchoredSheet, ownKeyOf, queueState, type SheetState, type WorkbookState } from './workbook-state';

/** What the reading of a check gave; `marks` is `null` when it had to be read another way. */
export interface CheckReading extends Reading {
  readonly marks: MarkLook | null;
}

/** What a row of KH's own, and one of a plan, weigh in an answer as a rule. */
const OWN_ROW_BYTES = 380;
const ROW_BYTES = 300;
/** Rows people may have put into a sheet since KH wrote it. */
const GROWTH = 50;
/** Fonts of KH's own sheets are known; those of its letterhead are looked at. */
const OWN_WINDOW_ROWS = 40;

interface Rows {
  readonly windowRows: number;
  readonly tailRows: number;
}

/**
 * Rows to ask for at once: as many as KH wrote on its own sheets, and what is left of a message for the others. When an
 * answer gets too large for it, the sheets are read again in blocks.
 */
const rowsToAsk = (sheets: readonly SheetState[], state: WorkbookState): ReadonlyMap<string, Rows> => {
  const heights = sheets.map(({ name }) => {
    const key = ownKeyOf(state, name);
    const bottom = key === null ? null : (state.marks[key]?.area?.bottom ?? 0) + GROWTH;
    return { name, bottom };
  });
  const own = OWN_ROW_BYTES * heights.reduce((sum, { bottom }) => sum + (bottom ?? 0), 0);
  const others = heights.filter(({ bottom }) => bottom === null).length;
  const left = Math.max(0, MESSAGE_LIMIT - own) / Math.max(1, others);
  const each = Math.max(0, Math.floor(left / ROW_BYTES) - WINDOW_ROWS);
  const share = Math.min(1, MESSAGE_LIMIT / Math.max(1, own));
  const rowsOf = (bottom: number | null): Rows =>
    bottom === null
      ? { windowRows: WINDOW_ROWS, tailRows: each }
      : { windowRows: OWN_WINDOW_ROWS, tailRows: Math.max(0, Math.floor(share * bottom) - OWN_WINDOW_ROWS) };
  return new Map(heights.map(({ name, bottom }) => [name, rowsOf(bottom)]));
};

/** Estimates of what is left to read are a quarter above what the first rows weigh: a message of them stays under 4 MB. */
const ESTIMATE_LIMIT = 1.25 * MESSAGE_LIMIT;

const notYet = (sheets: readonly (SheetState | null)[], seen: string | null): readonly SheetState[] => [
  ...new Set(sheets.flatMap((sheet) => (sheet === null || sheet.name === seen ? [] : [sheet]))),
];

type TablesBySheet = ReadonlyMap<string, readonly string[]>;

const wantedSheets = (
  { of, lists, tables = [] }: CheckScope,
  state: WorkbookState,
  standing: TablesBySheet,
): readonly SheetState[] => {
  const own = lists.map((key) => anchoredSheet(state, 'sheet', key));
  const isWanted = tables.map(isTableOf);
  const holding = state.sheets.filter((sheet) =>
    (standing.get(sheet.name) ?? []).some((name) => isWanted.some((isOne) => isOne({ name }))),
  );
  if (of === 'active-sheet') return notYet([...own, ...holding], state.activeSheet);
  return notYet([...state.sheets.filter(({ visibility }) => visibility === 'visible'), ...own], null);
};

/** Hidden sheets of people are not checked, and that is said. */
const hiddenNotices = (scope: CheckScope, state: WorkbookState): WorkbookSnapshot['notices'] =>
  scope.of === 'active-sheet'
    ? []
    : state.sheets
        .filter(({ name, visibility }) => visibility !== 'visible' && !isAnchored(state, name))
        .map(({ name }) => ({ key: 'excel.notice.hidden-sheet', params: { sheet: name } }));

const isAnchored = (state: WorkbookState, sheet: string): boolean =>
  state.anchors.some((anchor) => anchor.sheet?.toLowerCase() === sheet.toLowerCase());

/** Tables by the sheet they stand on, loaded with the first message. */
const queueTableNames = ({ workbook }: Excel.RequestContext): (() => TablesBySheet) => {
  workbook.tables.load('items/name,items/worksheet/name');
  return () => {
    const bySheet = new Map<string, string[]>();
    for (const table of workbook.tables.items) {
      const names = bySheet.get(table.worksheet.name) ?? [];
      names.push(table.name);
      bySheet.set(table.worksheet.name, names);
    }
    return bySheet;
  };
};

const queuePlaces = (
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): (() => readonly { readonly name: string; readonly range: ReturnType<typeof rectOf> }[]) => {
  const asked = names.map((name) => {
    const range = workbook.tables.getItem(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, range };
  });
  return () => asked.map(({ name, range }) => ({ name, range: rectOf(range) }));
};

const queuePending = (blocks: readonly PendingBlock[]): (() => void) => {
  const asked = blocks.map(({ read, rect }) => ({
    read,
    done: queueBlock(read.look.sheet.getRange(formatRect(rect)), false),
  }));
  return () => {
    asked.forEach(({ read, done }) => read.blocks.push(done()));
  };
};

const withKey = (sheet: SheetSnapshot, state: WorkbookState): SheetSnapshot => {
  const ownKey = ownKeyOf(state, sheet.name);
  return ownKey === null ? sheet : { ...sheet, ownKey };
};

const readOnce = async (session: ExcelSession, scope: CheckScope): Promise<Result<CheckReading>> => {
  const { context } = session;
  const { worksheets } = context.workbook;
  const queued = queueState(context);
  const tableNames = queueTableNames(context);
  const first = scope.of === 'active-sheet' ? queueFirstLook(worksheets.getActiveWorksheet(), true, null) : null;
  await session.sync();

  const state = queued();
  const tables = tableNames();
  const active = first === null ? [] : [startRead(first())];
  const wanted = wantedSheets(scope, state, tables);
  const rows = rowsToAsk(wanted, state);
  const looks = wanted.map(({ name }) => queueFirstLook(worksheets.getItem(name), true, null, rows.get(name)));
  const names = [...active.map(({ look }) => look.name), ...wanted.map(({ name }) => name)];
  const places = names.map((name) => ({ name, read: queuePlaces(context, tables.get(name) ?? []) }));
  const own = names.filter((name) => ownKeyOf(state, name) !== null);
  const marks = queueMarkLook(context, own, state);
  const [now = [], ...later] = groupBlocks(pendingBlocks(active, 0), ESTIMATE_LIMIT);
  const finishNow = queuePending(now);
  await session.sync();

  finishNow();
  const others = looks.map((look) => startRead(look()));
  const reads: readonly SheetRead[] = [...active, ...others];
  for (const { name, read } of places) reads.find(({ look }) => look.name === name)?.tables.push(...read());
  for (const group of [...later, ...groupBlocks(pendingBlocks(others, 0), ESTIMATE_LIMIT)]) {
    const finish = queuePending(group);
    await session.sync();
    finish();
  }
  await readMixedFonts(session, reads);
  return succeed({
    snapshot: {
      kind: 'workbook',
      name: state.workbookName,
      date1904: state.date1904,
      sheets: reads.map((read) => withKey(toSheet(read), state)),
      notices: [...reads.flatMap(({ notices }) => notices), ...hiddenNotices(scope, state)],
    },
    state,
    syncs: session.syncs(),
    marks: marks(),
  });
};

/** The same, sheet by sheet in blocks: for answers that do not fit into a message. */
const readInBlocks = async (scope: CheckScope, progress: WriteProgress | undefined): Promise<Result<CheckReading>> => {
  const listed = await runExcel(async (session): Promise<Result<ReadScope>> => {
    const read = queueState(session.context);
    const tableNames = queueTableNames(session.context);
    await session.sync();
    const state = read();
    const names = wantedSheets(scope, state, tableNames()).map(({ name }) => name);
    const all = scope.of === 'active-sheet' ? [state.activeSheet, ...names] : names;
    return succeed({ kind: 'sheets', names: all });
  });
  if (!listed.ok) return listed;
  const reading = await readWorkbook(listed.value, progress);
  if (!reading.ok) return reading;
  const { snapshot, state } = reading.value;
  const sheets = snapshot.sheets.map((sheet) => withKey(sheet, state));
  const notices = [...snapshot.notices, ...hiddenNotices(scope, state)];
  return succeed({ ...reading.value, snapshot: { ...snapshot, sheets, notices }, marks: null });
};

/**
 * What a check needs, in two syncs as long as an answer stays under 4 MB (then in the fewest blocks): the sheets of the
 * scope with KH's lists, and what is known of marks on its own sheets. Nothing in the workbook is changed.
 */
export const readForCheck = async (scope: CheckScope, progress?: WriteProgress): Promise<Result<CheckReading>> => {
  const reading = await runExcel((session) => readOnce(session, scope));
  if (reading.ok || reading.failure.code !== 'too-large') return reading;
  return readInBlocks(scope, progress);
};
