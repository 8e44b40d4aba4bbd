import { fail, succeed, type MarkReceipt, type MarkRequest, type Result } from '../application/ports';
import { LISTS_KEY } from '../domain/workbook/lists-sheet';
import { toSheetName } from '../domain/workbook/sheet-name';
import {
  isMarkRule,
  keptMarks,
  listOperations,
  ruleOperations,
  sameMarks,
  type KeptMark,
  type MarkTable,
} from './mark-rules';
import { CHECK_MARKS_SETTING, RECEIPT_SETTING, stackReceipt, type Receipt } from './marks';
import { addAnchor, operation, saveSetting, sendOperations, showSheet, type Operation } from './operations';
import { packData, unpackList } from './packed';
import { rectOf } from './rects';
import { runExcel, type ExcelSession } from './session';
import { anchoredSheet, ownKeyOf, queueState, type SheetState, type WorkbookState } from './workbook-state';

/** Word of the receipt of marks. */
const COMMAND = 'mark';

/** What a sheet of KH's own shows of marks so far, and where its tables lie. */
interface SheetLook {
  readonly name: string;
  /** Ids of the rules that mark. */
  readonly rules: readonly string[];
  readonly tables: readonly MarkTable[];
}

/** What has to be known before marks are drawn. */
export interface MarkLook {
  readonly sheets: ReadonlyMap<string, SheetLook>;
  /** The marks of the last check, packed; `""` for none. */
  readonly packed: string;
}

const queueSheet = (context: Excel.RequestContext, name: string, state: WorkbookState): (() => SheetLook) => {
  const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
  formats.load('items/id,items/customOrNullObject/rule/formula');
  const present = new Set(state.tables.map((table) => table.toLowerCase()));
  const key = ownKeyOf(state, name);
  const marks = key === null ? [] : (state.marks[key]?.tables ?? []);
  const asked = marks
    .filter((mark) => present.has(mark.name.toLowerCase()))
    .map((mark) => {
      const table = context.workbook.tables.getItem(mark.name);
      const range = table.getRange();
      const header = table.getHeaderRowRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      header.load('values');
      return { name: mark.name, range, header };
    });
  return () => ({
    name,
    rules: formats.items.flatMap((format) => {
      const { customOrNullObject: custom } = format;
      return !custom.isNullObject && isMarkRule(custom.rule.formula) ? [format.id] : [];
    }),
    tables: asked.map(({ name: table, range, header }) => ({
      name: table,
      range: rectOf(range),
      headers: (header.values[0] ?? []).map(String),
    })),
  });
};

/** A text as {@link saveSetting} wrote it. */
const readText = (value: unknown): string =>
  typeof value === 'string' && /^".*"$/u.test(value) ? value.slice(1, -1) : '';

/** Queues the questions about sheets of KH's own; read the answer after the sync. */
export const queueMarkLook = (
  context: Excel.RequestContext,
  names: readonly string[],
  state: WorkbookState,
): (() => MarkLook) => {
  const setting = context.workbook.settings.getItemOrNullObject(CHECK_MARKS_SETTING);
  setting.load('value');
  const sheets = names.map((name) => queueSheet(context, name, state));
  return () => ({
    sheets: new Map(sheets.map((look) => look()).map((look) => [look.name, look])),
    packed: setting.isNullObject ? '' : readText(setting.value),
  });
};

const isKept = (value: unknown): value is KeptMark =>
  typeof value === 'object' && value !== null && 'sheet' in value && 'severity' in value;

const readKept = async (packed: string): Promise<readonly KeptMark[]> => (await unpackList(packed)).filter(isKept);

const packKept = (marks: readonly KeptMark[]): Promise<string> =>
  marks.length === 0 ? Promise.resolve('') : packData(marks);

/** The hidden sheet of lists: the one there is, or one to be made. */
const listSheet = (state: WorkbookState): { readonly name: string; readonly operations: readonly Operation[] } => {
  const found = anchoredSheet(state, 'sheet', LISTS_KEY);
  if (found !== null) return { name: found.name, operations: [] };
  const name = toSheetName(
    LISTS_KEY,
    state.sheets.map((sheet) => sheet.name),
  );
  const dead = state.anchors.some(({ role, key }) => role === 'sheet' && key === LISTS_KEY);
  return {
    name,
    operations: [
      operation(2, ({ workbook }) => {
        workbook.worksheets.add(name);
      }),
      showSheet(name, 'hidden'),
      ...(dead ? [] : [addAnchor('sheet', LISTS_KEY, name)]),
    ],
  };
};

interface Drawing {
  readonly state: WorkbookState;
  readonly look: MarkLook;
  /** All marks of the workbook, before and after. */
  readonly before: readonly KeptMark[];
  readonly after: readonly KeptMark[];
  /** Sheets to be drawn anew. */
  readonly sheets: readonly string[];
}

const drawOperations = ({ state, look, before, after, sheets }: Drawing): readonly Operation[] => {
  const lists = listSheet(state);
  const names = new Set(state.names.map((name) => name.toLowerCase()));
  const removals = sheets.flatMap((sheet) =>
    (look.sheets.get(sheet)?.rules ?? []).map((id) =>
      operation(2, (message) => {
        message.sheet(sheet).getRange().conditionalFormats.getItem(id).delete();
      }),
    ),
  );
  return [
    operation(1, ({ workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
    }),
    ...removals,
    ...lists.operations,
    ...listOperations(after, { sheet: lists.name, names, before }),
    ...sheets.flatMap((sheet) =>
      ruleOperations(
        sheet,
        after.filter((mark) => mark.sheet === sheet),
        look.sheets.get(sheet)?.tables ?? [],
      ),
    ),
  ];
};

const countBySheet = (marks: readonly KeptMark[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { sheet } of marks) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
};

/** The receipt once marks are drawn: checks one after another are taken back together. */
const receiptAfter = (
  receipt: Receipt | null,
  packed: string,
  undoable: boolean,
  back: boolean,
): Receipt | null | undefined => {
  if (!undoable) return undefined;
  if (receipt?.marks === undefined) return stackReceipt({ command: COMMAND, sheets: [], marks: packed }, receipt);
  // The marks are again what they were before those checks: nothing is left to take back.
  return back ? (receipt.earlier ?? null) : undefined;
};

const stateOf = (state: WorkbookState, name: string): SheetState | undefined =>
  state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** What a reading already knows of the workbook. */
export interface KnownMarks {
  readonly state: WorkbookState;
  readonly look: MarkLook;
}

const lookNow = async (session: ExcelSession, names: readonly string[]): Promise<KnownMarks> => {
  const read = queueState(session.context);
  await session.sync();
  const state = read();
  const own = names.filter((name) => ownKeyOf(state, name) !== null && stateOf(state, name) !== undefined);
  const look = queueMarkLook(session.context, own, state);
  await session.sync();
  return { state, look: look() };
};

/**
 * Draws the marks of a check on sheets of KH's own, in one sync when a reading just told what is there, else in three.
 * Sheets of people are left out whatever the request says; protected ones are named. Nothing is sent when all marks
 * are as they were.
 */
export const markCells = (request: MarkRequest, known: KnownMarks | null): Promise<Result<MarkReceipt>> =>
  runExcel(async (session): Promise<Result<MarkReceipt>> => {
    if (request.sheets.length === 0) return succeed({ sheets: [], refused: [], syncs: 0 });
    const { state, look } = known ?? (await lookNow(session, request.sheets));
    if (state.viewOnly) return fail('view-only');
    const before = (await readKept(look.packed)).filter(({ sheet }) => stateOf(state, sheet) !== undefined);
    const own = request.sheets.filter((name) => look.sheets.has(name));
    const wanted = keptMarks(request.marks.filter(({ sheet }) => own.includes(sheet)));
    const lists = anchoredSheet(state, 'sheet', LISTS_KEY);
    const isLocked = (name: string): boolean => stateOf(state, name)?.protected === true || lists?.protected === true;
    const concerned = own.filter((name) => [...before, ...wanted].some(({ sheet }) => sheet === name));
    const refused = concerned.filter(isLocked);
    const sheets = own.filter((name) => !isLocked(name));
    const after = [
      ...before.filter(({ sheet }) => !sheets.includes(sheet)),
      ...wanted.filter(({ sheet }) => sheets.includes(sheet)),
    ];
    const drawn = (): MarkReceipt => ({
      sheets: [...countBySheet(after)]
        .filter(([name]) => sheets.includes(name))
        .map(([name, cells]) => ({ name, cells })),
      refused,
      syncs: session.syncs(),
    });
    const hasRules = (name: string): boolean => (look.sheets.get(name)?.rules.length ?? 0) > 0;
    const isDrawn = sheets.every((name) => hasRules(name) === after.some(({ sheet }) => sheet === name));
    if (sameMarks(before, after) && isDrawn) return succeed(drawn());
    if (lists === null && after.length > 0 && state.structureProtected) return fail('workbook-protected');
    const earlier = state.receipt?.marks;
    const back = earlier !== undefined && sameMarks(after, await readKept(earlier));
    const receipt = sameMarks(before, after)
      ? undefined
      : receiptAfter(state.receipt, await packKept(before), request.undoable, back);
    await sendOperations(session, [
      ...drawOperations({ state, look, before, after, sheets }),
      saveSetting(CHECK_MARKS_SETTING, await packKept(after)),
      ...(receipt === undefined ? [] : [saveSetting(RECEIPT_SETTING, receipt)]),
    ]);
    return succeed(drawn());
  });

/** Cells of one sheet whose marks an undo changes. */
export interface RestoredMarks {
  readonly sheet: string;
  readonly cells: number;
}

interface Look extends KnownMarks {
  readonly before: readonly KeptMark[];
  readonly after: readonly KeptMark[];
}

const lookBack = async (session: ExcelSession, state: WorkbookState, packed: string): Promise<Look> => {
  const own = state.sheets.map(({ name }) => name).filter((name) => ownKeyOf(state, name) !== null);
  const queued = queueMarkLook(session.context, own, state);
  await session.sync();
  const look = queued();
  const before = (await readKept(look.packed)).filter(({ sheet }) => own.includes(sheet));
  const after = (await readKept(packed)).filter(({ sheet }) => own.includes(sheet));
  return { state, look, before, after };
};

const countBack = ({ before, after }: Look): readonly RestoredMarks[] => {
  const counts = [countBySheet(before), countBySheet(after)] as const;
  const names = [...new Set([...counts[0].keys(), ...counts[1].keys()])];
  return names.map((sheet) => ({ sheet, cells: Math.max(...counts.map((each) => each.get(sheet) ?? 0)) }));
};

/** What an undo of marks would change, by sheet. One sync. */
export const lookAtMarks = async (
  session: ExcelSession,
  state: WorkbookState,
  packed: string,
): Promise<readonly RestoredMarks[]> => countBack(await lookBack(session, state, packed));

/** Brings back the marks from before the last checks, and the receipt of the command before them. Two syncs. */
export const restoreMarks = async (
  session: ExcelSession,
  state: WorkbookState,
  receipt: Receipt,
): Promise<Result<readonly RestoredMarks[]>> => {
  const back = await lookBack(session, state, receipt.marks ?? '');
  if (state.viewOnly) return fail('view-only');
  const restored = countBack(back);
  const locked = restored.find(({ sheet }) => stateOf(state, sheet)?.protected === true);
  if (locked !== undefined) return fail('sheet-protected', { sheet: locked.sheet });
  const sheets = restored.map(({ sheet }) => sheet);
  await sendOperations(session, [
    ...drawOperations({ ...back, sheets }),
    saveSetting(CHECK_MARKS_SETTING, await packKept(back.after)),
    saveSetting(RECEIPT_SETTING, receipt.earlier ?? null),
  ]);
  return succeed(restored);
};
