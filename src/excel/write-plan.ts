import { fail, succeed, type Failure, type Result, type WriteProgress, type WriteReceipt } from '../application/ports';
import { defaultsOf, plannedContent } from '../domain/workbook/keep';
import { isTableOf } from '../domain/workbook/table-name';
import type { WritePlan } from '../domain/workbook/write-plan';
import { decideColumnLists, type ColumnListWork } from './column-lists';
import { excelFailure } from './errors';
import {
  keptDigest,
  RECEIPT_SETTING,
  SHEETS_SETTING,
  type Receipt,
  type ReceiptSheet,
  type SheetMark,
  type SheetMarks,
} from './marks';
import {
  addAnchor,
  deleteSheet,
  dropAnchor,
  operation,
  saveSetting,
  sendOperations,
  showSheet,
  type Operation,
} from './operations';
import { areaOf, checkPlan, prepare, type PreparedPlan } from './preflight';
import {
  backUpOperations,
  commitOperations,
  finishOperations,
  markOf,
  receiptOf,
  stageOperations,
  stageSheet,
  type Staged,
} from './replace';
import { recover } from './restore';
import { runExcel, type ExcelSession } from './session';
import { keepTyped, lookAround, type LookAround, type Prefetched } from './typed-content';
import { anchoredSheet, type WorkbookState } from './workbook-state';

/** What the ring remembers between commands of one session; nothing in it is trusted without asking Excel again. */
export interface Memory {
  /** The state as last seen, `null` before the first look. */
  state: WorkbookState | null;
  /** True right after a reading of the same command. */
  fresh: boolean;
  /** What that reading already asked about the sheets to be written. */
  prefetched: Prefetched;
}

export const createMemory = (): Memory => ({ state: null, fresh: false, prefetched: new Map() });

/** Everything decided, nothing written yet. */
interface Decision {
  readonly prepared: PreparedPlan;
  readonly staged: readonly Staged[];
  readonly state: WorkbookState;
  readonly receipt: Receipt;
  readonly marks: SheetMarks;
  /** What prepares, in any number of messages: can be taken back by deleting the stages. */
  readonly stageOps: readonly Operation[];
  /** What makes it so, in one message if at all possible. */
  readonly commitOps: readonly Operation[];
  readonly lists: ColumnListWork;
}

const freeToken = (state: WorkbookState): string => {
  for (;;) {
    const token = Math.random().toString(36).slice(2, 8);
    if (!state.sheets.some((sheet) => sheet.name.toLowerCase().startsWith(`kh ${token}`))) return token;
  }
};

/** Stages of a write that was cut off earlier. */
const sweepUnfinished = (state: WorkbookState): readonly Operation[] =>
  state.anchors
    .filter(({ role }) => role === 'unfinished')
    .flatMap(({ key, sheet }) => {
      const isStage = sheet !== null && sheet === key && state.sheets.some(({ name }) => name === sheet);
      return [...(isStage ? [deleteSheet(sheet)] : []), dropAnchor('unfinished', key)];
    });

/** Hidden copies of the command before last: with this command their undo is over. */
const sweepBackups = (state: WorkbookState): readonly Operation[] =>
  state.anchors
    .filter(({ role }) => role === 'backup')
    .flatMap(({ key }) => {
      const sheet = anchoredSheet(state, 'backup', key);
      return [...(sheet === null ? [] : [deleteSheet(sheet.name)]), dropAnchor('backup', key)];
    });

/** A left-over sheet that is no longer needed is put away, not deleted: an undo shows it again. */
const putAway = (key: string, state: WorkbookState): readonly Operation[] => {
  const sheet = anchoredSheet(state, 'sheet', key);
  return sheet === null
    ? []
    : [dropAnchor('sheet', key), addAnchor('backup', key, sheet.name), showSheet(sheet.name, 'hidden')];
};

const removedReceipt = (key: string, mark: SheetMark | undefined): ReceiptSheet => ({
  key,
  how: 'removed',
  previous: mark ?? null,
  area: mark?.area ?? null,
  tables: mark?.tables ?? [],
  grown: 0,
});

/** Anchors of deleted sheets stand in the way of new ones of the same name. */
const dropDeadAnchors = (staged: readonly Staged[], state: WorkbookState): readonly Operation[] =>
  staged.flatMap(({ sheet }) => {
    const { key } = sheet.plan;
    const dead = sheet.old === null && state.anchors.some((anchor) => anchor.role === 'sheet' && anchor.key === key);
    return dead ? [dropAnchor('sheet', key)] : [];
  });

/** The marks of a check stay undoable under a written sheet: they need no hidden copy. */
const marksBelow = (receipt: Receipt | null): Pick<Receipt, 'earlier'> => {
  const found = receipt?.marks === undefined ? receipt?.earlier : receipt;
  if (found?.marks === undefined) return {};
  return { earlier: { command: found.command, sheets: [], marks: found.marks } };
};

const activate = (prepared: PreparedPlan): readonly Operation[] => {
  const target = prepared.sheets.find(({ plan }) => plan.key === prepared.plan.activate);
  if (target?.plan.visibility !== 'visible') return [];
  return [
    operation(2, ({ workbook }) => {
      workbook.worksheets.getItem(target.name).activate();
    }),
  ];
};

/** The lists that columns of standing tables get, once the sheets of the lists have their names. */
const listWork = ({ columns, plan, state }: LookAround, { names }: PreparedPlan): ColumnListWork => {
  const each = (plan.columnLists ?? []).map((list) =>
    decideColumnLists(
      columns.filter(({ table, header }) => isTableOf(list.table)({ name: table }) && list.headers.includes(header)),
      { sheet: names.sheet(list.sheet), source: list.source },
      state,
    ),
  );
  return {
    operations: each.flatMap(({ operations }) => operations),
    receipt: each.flatMap(({ receipt }) => receipt),
    marks: Object.assign({}, ...each.map(({ marks }) => marks)) as SheetMarks,
    notices: each.flatMap(({ notices }) => notices),
  };
};

const decide = async (
  session: ExcelSession,
  around: LookAround,
): Promise<Result<{ decision: Decision; kept: Awaited<ReturnType<typeof keepTyped>> }>> => {
  const { state, plan } = around;
  // Protection and view-only first: no need to read what cannot be replaced.
  const possible = prepare(plan, state);
  if (!possible.ok) return possible;
  const kept = await keepTyped(session, plan, around);
  const failure = checkPlan(kept.plan);
  if (failure !== null) return { ok: false, failure };
  const prepared = prepare(kept.plan, state, plan);
  if (!prepared.ok) return prepared;

  const token = freeToken(state);
  const staged = prepared.value.sheets.map((sheet, index) =>
    stageSheet(sheet, around.olds.get(sheet.plan.key)?.content ?? null, token, index),
  );
  const context = { date1904: state.date1904, names: prepared.value.names };
  const lists = listWork(around, prepared.value);
  const receipt: Receipt = {
    command: plan.command,
    sheets: [...staged.map(receiptOf), ...kept.removed.map((key) => removedReceipt(key, state.marks[key]))],
    ...(lists.receipt.length === 0 ? {} : { lists: lists.receipt }),
    ...marksBelow(state.receipt),
  };
  const marks: Record<string, SheetMark> = {};
  for (const [key, mark] of Object.entries({ ...state.marks, ...lists.marks })) {
    if (!kept.removed.includes(key)) marks[key] = mark;
  }
  for (const each of staged) {
    const original = plan.sheets.find((sheet) => sheet.key === each.sheet.plan.key);
    const digest = original === undefined ? null : keptDigest(plannedContent(each.sheet.plan));
    marks[each.sheet.plan.key] = markOf(each, digest, original === undefined ? {} : defaultsOf(original));
  }
  return succeed({
    kept,
    decision: {
      prepared: prepared.value,
      staged,
      state,
      receipt,
      marks,
      lists,
      stageOps: [
        operation(1, ({ workbook }) => {
          workbook.application.suspendScreenUpdatingUntilNextSync();
        }),
        ...sweepUnfinished(state),
        ...staged.flatMap((each) => stageOperations(each, context)),
      ],
      commitOps: [
        ...sweepBackups(state),
        ...dropDeadAnchors(staged, state),
        ...backUpOperations(staged),
        ...kept.removed.flatMap((key) => putAway(key, state)),
        ...staged.flatMap((each) => commitOperations(each)),
        ...staged.flatMap((each) => finishOperations(each, context)),
        ...lists.operations,
        saveSetting(SHEETS_SETTING, marks),
        saveSetting(RECEIPT_SETTING, receipt),
        ...activate(prepared.value),
      ],
    },
  });
};

const carryOut = async (
  session: ExcelSession,
  decision: Decision,
  progress: WriteProgress | undefined,
  onSent: () => void,
): Promise<'done' | 'cancelled'> => {
  const { stageOps, commitOps } = decision;
  // When all of it fits into one message, it goes in one.
  const finished = await sendOperations(session, [...stageOps, ...commitOps], (share) => {
    if (share > 0) onSent();
    return progress?.onProgress(share) !== 'cancel' || share >= 1;
  });
  return finished ? 'done' : 'cancelled';
};

/**
 * Carries a plan out, wholly or not at all. Asked first: everything that might refuse. Then the content is put together
 * on sheets of its own, in the fewest messages under 4 MB (one, as a rule); the last message lets them take their
 * places. A failure or a cancel between messages takes back what was written; the source sheets are never touched.
 */
export const writePlan = async (
  plan: WritePlan,
  memory: Memory,
  progress?: WriteProgress,
): Promise<Result<WriteReceipt>> => {
  const impossible = checkPlan(plan);
  if (impossible !== null) return { ok: false, failure: impossible };
  const begun: { decision: Decision | null; sent: boolean } = { decision: null, sent: false };
  const result = await runExcel(async (session): Promise<Result<WriteReceipt>> => {
    const around = await lookAround(session, plan, memory.state, memory.fresh, memory.prefetched);
    memory.prefetched = new Map();
    memory.state = around.state;
    const decided = await decide(session, around);
    if (!decided.ok) return decided;
    const { decision, kept } = decided.value;
    begun.decision = decision;
    const onSent = (): void => {
      begun.sent = true;
    };
    if ((await carryOut(session, decision, progress, onSent)) === 'cancelled') return fail('cancelled');
    const notices = [...kept.notices, ...decision.lists.notices];
    return succeed({
      command: plan.command,
      // In the order of the plan; sheets for left-over content come after them.
      sheets: plan.sheets.map(({ key }, index) => ({ key, name: decision.prepared.sheets[index]?.name ?? key })),
      syncs: session.syncs(),
      ...(notices.length === 0 ? {} : { notices }),
    });
  });
  memory.fresh = false;
  if (begun.decision === null) return result;
  memory.state = null;
  if (result.ok) return result;
  // While a cell is edited Excel takes no part of a message: nothing is there to take back, nor could it be.
  if (result.failure.code === 'cell-editing' && !begun.sent) return result;
  return takeBack(begun.decision, result.failure);
};

/** After a failure: the workbook as it was, or a sentence that names what is left. */
const takeBack = async (decision: Decision, failure: Failure): Promise<Result<never>> => {
  const stages = decision.staged.map(({ stage, backup, sheet }) => ({
    key: sheet.plan.key,
    stage,
    backup,
    name: sheet.name,
    area: areaOf(sheet.plan),
  }));
  const cleaned = await recover(decision.state, decision.receipt, stages);
  if (cleaned.ok) return { ok: false, failure };
  const left = stages[0]?.stage ?? '';
  return { ok: false, failure: excelFailure('leftovers', { sheet: left, code: failure.code }) };
};
