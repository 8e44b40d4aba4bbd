import { fail, succeed, type Result } from '../application/ports';
import type { CellRect } from '../domain/source/snapshot';
import { formatRect } from '../domain/workbook/address';
import { restoreMarks, type RestoredMarks } from './check-marks';
import { finishColumns, queueColumns } from './column-lists';
import {
  RECEIPT_SETTING,
  SHEETS_SETTING,
  type Receipt,
  type ReceiptColumn,
  type ReceiptSheet,
  type SheetMark,
} from './marks';
import { finishOld, queueOld, type OldContent } from './old-content';
import {
  addAnchor,
  deleteSheet,
  dropAnchor,
  onSheet,
  operation,
  renameSheet,
  saveSetting,
  sendOperations,
  showSheet,
  type Operation,
} from './operations';
import type { CellContext } from './plan-cells';
import { restoreFormulas, type RestoredFormulas } from './restore-formulas';
import { marksBefore, receiptSheets, receiptWishes, undoColumnLists } from './restore-lists';
import { restoreRows, type RestoredRows } from './restore-rows';
import { runExcel, type ExcelSession } from './session';
import { copyOperations, planTransplant, rowOperation } from './transplant';
import { anchoredSheet, queueState, type SheetState, type WorkbookState } from './workbook-state';
import { commentSteps, frameSteps, mergeSteps, ruleSteps } from './write-steps';

/** A sheet of a receipt with what is there of it. */
interface Pair {
  readonly entry: ReceiptSheet;
  readonly live: SheetState | null;
  readonly backup: SheetState | null;
}

const pairsOf = (receipt: Receipt, state: WorkbookState): readonly Pair[] =>
  receipt.sheets.map((entry) => ({
    entry,
    live: anchoredSheet(state, 'sheet', entry.key),
    backup: anchoredSheet(state, 'backup', entry.key),
  }));

/** True when something of the pair can be taken back. */
const canRestore = ({ entry, live, backup }: Pair): boolean => (entry.how === 'new' ? live !== null : backup !== null);

const removeNew = ({ entry, live }: Pair): readonly Operation[] =>
  live === null ? [] : [deleteSheet(live.name), dropAnchor('sheet', entry.key)];

/** The hidden copy takes the place of the sheet. */
const swapBack = ({ entry, live, backup }: Pair, state: WorkbookState): readonly Operation[] => {
  if (backup === null) return [];
  const hasAnchor = state.anchors.some(({ role, key }) => role === 'sheet' && key === entry.key);
  const shape = entry.previous?.shape;
  const name = live?.name ?? shape?.name ?? backup.name;
  const taken = state.sheets.some((sheet) => sheet !== live && sheet.name.toLowerCase() === name.toLowerCase());
  return [
    ...(live === null ? [] : [deleteSheet(live.name)]),
    ...(hasAnchor ? [dropAnchor('sheet', entry.key)] : []),
    ...(taken || name === backup.name ? [] : [renameSheet(backup.name, name)]),
    operation(2 + 5 * entry.tables.length, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(taken ? backup.name : name);
      if (live !== null) sheet.position = live.position;
      for (const table of entry.tables) {
        sheet.getRange(formatRect(table.range)).getTables(false).getFirst().name = table.name;
      }
    }),
    showSheet(taken ? backup.name : name, shape?.visibility ?? 'visible'),
    addAnchor('sheet', entry.key, taken ? backup.name : name),
    dropAnchor('backup', entry.key),
  ];
};

const bringBack = ({ entry, backup }: Pair): readonly Operation[] =>
  backup === null
    ? []
    : [
        dropAnchor('backup', entry.key),
        addAnchor('sheet', entry.key, backup.name),
        showSheet(backup.name, entry.previous?.shape.visibility ?? 'visible'),
      ];

const union = (a: CellRect | null, b: CellRect | null): CellRect | null => {
  if (a === null || b === null) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
};

/** The cells of the hidden copy go back into the sheet, which keeps its place in people's formulas. */
const rewriteBack = (
  pair: Pair,
  content: OldContent,
  liveArea: CellRect | null,
  complete: boolean,
  context: CellContext,
): readonly Operation[] | null => {
  const { entry, live, backup } = pair;
  if (live === null || backup === null) return null;
  const tables = entry.tables.map((table) => {
    const now = content.tables.find(({ mark }) => mark.name === table.name);
    // The copy has the columns of its time, in their order; only the place must fit.
    return { name: table.name, range: table.range, headers: now?.headers ?? [] };
  });
  const plan = planTransplant(liveArea, content.tables, content.charts, { area: entry.area, tables });
  if (plan === null) return null;
  const shape = entry.previous?.shape;
  const own = content.comments.filter(({ cell }) => cell === null);
  const foreign = new Set(
    content.comments.map(({ cell }) => (cell === null ? '' : `${cell.row + plan.rise}:${cell.column}`)),
  );
  return [
    ...copyOperations(live.name, backup.name, plan),
    ...own.map(({ id }) =>
      operation(2, (message) => {
        message.sheet(live.name).comments.getItem(id).delete();
      }),
    ),
    ...(shape === undefined
      ? []
      : onSheet(live.name, [
          ...mergeSteps(shape.merges),
          ...frameSteps(shape),
          ...ruleSteps(shape, context),
          ...commentSteps({
            comments: shape.comments.filter(({ row, column }) => !foreign.has(`${row}:${column}`)),
          }),
        ])),
    ...(complete && entry.grown > 0 && entry.area !== null
      ? [rowOperation(live.name, entry.area.bottom + 1, -entry.grown)]
      : []),
    deleteSheet(backup.name),
    dropAnchor('backup', entry.key),
  ];
};

const marksAfter = (state: WorkbookState, pairs: readonly Pair[]): Readonly<Record<string, SheetMark>> => {
  const marks = new Map(Object.entries(state.marks));
  for (const pair of pairs) {
    if (!canRestore(pair)) continue;
    if (pair.entry.previous === null) marks.delete(pair.entry.key);
    else marks.set(pair.entry.key, pair.entry.previous);
  }
  return Object.fromEntries(marks);
};

/** Names of formulas and links stand as they were written. */
const plainNames: CellContext['names'] = { sheet: (name) => name, formula: (formula) => formula };

interface RestoreOptions {
  /** Columns of other sheets that got a list. */
  readonly lists: readonly ReceiptColumn[];
  /** Cells KH may have touched on a sheet, beside those the marks know of. */
  readonly areas: ReadonlyMap<string, CellRect | null>;
  /** The command was carried out to its end: rows it put in are taken out again. */
  readonly complete: boolean;
}

/** The operations that bring back what was before the command of the receipt. */
const restoreOperations = async (
  session: ExcelSession,
  state: WorkbookState,
  pairs: readonly Pair[],
  { lists, areas, complete }: RestoreOptions,
): Promise<readonly Operation[]> => {
  const rewritten = pairs.filter(
    (pair) => pair.entry.how === 'rewritten' && pair.live !== null && pair.backup !== null,
  );
  const asked = rewritten.flatMap((pair) => {
    if (pair.live === null) return [];
    const mark = state.marks[pair.entry.key] ?? pair.entry.previous;
    const old = { sheet: pair.live, mark: mark === null ? null : { ...mark, tables: pair.entry.tables } };
    return [{ pair, old, look: queueOld(session.context, old, state, null) }];
  });
  const columns = queueColumns(session.context, receiptWishes(lists, state));
  if (asked.length + lists.length > 0) await session.sync();
  const looks = asked.map((entry) => ({ ...entry, look: entry.look() }));
  const listOperations = undoColumnLists(await finishColumns(session, columns()), lists);
  const contents = new Map<Pair, OldContent>();
  for (const { pair, old, look } of looks) contents.set(pair, await finishOld(session, old, look, null));

  const context: CellContext = { date1904: state.date1904, names: plainNames };
  const sheets = pairs.flatMap((pair): readonly Operation[] => {
    switch (pair.entry.how) {
      case 'new':
        return removeNew(pair);
      case 'replaced':
        return swapBack(pair, state);
      case 'removed':
        return bringBack(pair);
      case 'rewritten': {
        const content = contents.get(pair);
        const known = state.marks[pair.entry.key]?.area ?? null;
        const area = union(known, areas.get(pair.entry.key) ?? null);
        const operations = content === undefined ? null : rewriteBack(pair, content, area, complete, context);
        return operations ?? swapBack(pair, state);
      }
    }
  });
  return [...sheets, ...listOperations];
};

/** What an undo met: the state before it, and the pairs it could take back. */
export interface Restored {
  readonly state: WorkbookState;
  /** Rows that got their earlier cells back, when the command had set cells. */
  readonly rows?: readonly RestoredRows[];
  /** Formulas that stand again where a command had put their values. */
  readonly formulas?: readonly RestoredFormulas[];
  /** Sheets whose marks are again those of before the last check. */
  readonly marks?: readonly RestoredMarks[];
  readonly pairs: readonly { readonly entry: ReceiptSheet; readonly name: string }[];
  /** Sheets whose columns have the drop-down lists of before. */
  readonly lists?: readonly string[];
  readonly syncs: number;
}

const refuse = (
  state: WorkbookState,
  pairs: readonly Pair[],
  lists: readonly ReceiptColumn[],
): Result<never> | null => {
  if (state.viewOnly) return fail('view-only');
  if (state.structureProtected) return fail('workbook-protected');
  const touched = [...pairs.map(({ live }) => live), ...receiptSheets(lists, state)];
  const locked = touched.find((sheet) => sheet?.protected === true);
  if (locked) return fail('sheet-protected', { sheet: locked.name });
  const removed = pairs.flatMap(({ entry, live }) => (entry.how === 'new' && live !== null ? [live] : []));
  const returns = pairs.some(({ entry, backup }) => entry.how !== 'new' && backup !== null);
  const stays = state.sheets.some((sheet) => sheet.visibility === 'visible' && !removed.includes(sheet));
  return stays || returns ? null : fail('last-sheet');
};

/** Takes back what the last command made. Sheets people deleted meanwhile are left out. */
export const undoLast = (): Promise<Result<Restored>> =>
  runExcel(async (session): Promise<Result<Restored>> => {
    const read = queueState(session.context);
    await session.sync();
    const state = read();
    if (state.receipt === null) return fail('nothing-to-undo');
    if (state.receipt.rows !== undefined) {
      const rows = await restoreRows(session, state, state.receipt);
      return rows.ok ? succeed({ state, pairs: [], rows: rows.value, syncs: session.syncs() }) : rows;
    }
    if (state.receipt.formulas !== undefined) {
      const formulas = await restoreFormulas(session, state, state.receipt);
      return formulas.ok ? succeed({ state, pairs: [], formulas: formulas.value, syncs: session.syncs() }) : formulas;
    }
    if (state.receipt.marks !== undefined) {
      const marks = await restoreMarks(session, state, state.receipt);
      return marks.ok ? succeed({ state, pairs: [], marks: marks.value, syncs: session.syncs() }) : marks;
    }
    const pairs = pairsOf(state.receipt, state).filter(canRestore);
    if (pairs.length === 0) return fail('undo-gone');
    const { lists = [] } = state.receipt;
    const refused = refuse(state, pairs, lists);
    if (refused !== null) return refused;
    const operations = await restoreOperations(session, state, pairs, { lists, areas: new Map(), complete: true });
    await sendOperations(session, [
      ...operations,
      saveSetting(SHEETS_SETTING, marksBefore(marksAfter(state, pairs), lists)),
      saveSetting(RECEIPT_SETTING, state.receipt.earlier ?? null),
    ]);
    return succeed({
      state,
      pairs: pairs.map(({ entry, live, backup }) => ({ entry, name: live?.name ?? backup?.name ?? '' })),
      lists: receiptSheets(lists, state).map(({ name }) => name),
      syncs: session.syncs(),
    });
  });

/** A stage of a write that failed, and the sheet it was to become. */
export interface FailedStage {
  readonly key: string;
  readonly stage: string;
  readonly backup: string;
  readonly name: string;
  readonly area: CellRect | null;
}

/**
 * Takes back a write that failed or was stopped, however far it came: stages and copies go, sheets already in their
 * new state get the old one back. `before` is the state the write began with.
 */
export const recover = (
  before: WorkbookState,
  receipt: Receipt,
  stages: readonly FailedStage[],
): Promise<Result<void>> =>
  runExcel(async (session): Promise<Result<void>> => {
    const read = queueState(session.context);
    await session.sync();
    const state = read();
    const find = (name: string): SheetState | null =>
      state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
    const known = new Set(before.sheets.map((sheet) => sheet.id));
    const pairs = pairsOf(receipt, state).map((pair) => {
      // A stage already renamed: a sheet of the final name that was not there before, and no stage left of it.
      const stage = stages.find(({ key }) => key === pair.entry.key);
      if (pair.entry.how !== 'new' || stage === undefined || find(stage.stage) !== null) return pair;
      const renamed = find(stage.name);
      return renamed === null || known.has(renamed.id) ? pair : { ...pair, live: renamed };
    });
    const done = pairs.filter(canRestore);
    const operations = await restoreOperations(session, state, done, {
      lists: receipt.lists ?? [],
      areas: new Map(stages.map(({ key, area }) => [key, area])),
      complete: false,
    });
    const gone = new Set(
      operations.length === 0 ? [] : done.map(({ live, entry }) => (entry.how === 'new' ? live?.name : '')),
    );
    const rest = stages.flatMap(({ stage, backup, key }): Operation[] => {
      const left = find(stage);
      const copy = find(backup);
      const restoredCopy = done.some((pair) => pair.backup === copy);
      return [
        ...(left === null || gone.has(left.name) ? [] : [deleteSheet(left.name)]),
        ...(state.anchors.some((anchor) => anchor.role === 'unfinished' && anchor.key === stage)
          ? [dropAnchor('unfinished', stage)]
          : []),
        ...(copy === null || restoredCopy ? [] : [deleteSheet(copy.name)]),
        ...(done.some((pair) => pair.entry.key === key) ||
        !state.anchors.some((anchor) => anchor.role === 'sheet' && anchor.key === key && anchor.sheet === stage)
          ? []
          : [dropAnchor('sheet', key)]),
      ];
    });
    const wrote = JSON.stringify(state.marks) !== JSON.stringify(before.marks);
    await sendOperations(session, [
      ...operations,
      ...rest,
      ...(wrote ? [saveSetting(SHEETS_SETTING, before.marks), saveSetting(RECEIPT_SETTING, before.receipt)] : []),
    ]);
    return succeed(undefined);
  });
