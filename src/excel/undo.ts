import { succeed, type Result, type UndoInfo } from '../application/ports';
import { lookAtMarks, type RestoredMarks } from './check-marks';
import { keptDigest, type Receipt, type ReceiptSheet } from './marks';
import { finishOld, queueOld } from './old-content';
import { undoLast } from './restore';
import { lookAtFormulas, type RestoredFormulas } from './restore-formulas';
import { receiptSheets } from './restore-lists';
import { lookAtRows, type RestoredRows } from './restore-rows';
import { runExcel, type ExcelSession } from './session';
import { anchoredSheet, queueState, type SheetState, type WorkbookState } from './workbook-state';

interface LiveSheet {
  readonly entry: ReceiptSheet;
  readonly sheet: SheetState;
}

/** What an undo would find: new sheets that still stand, and earlier ones that have a hidden copy. */
const liveSheets = (receipt: Receipt, state: WorkbookState): readonly LiveSheet[] =>
  receipt.sheets.flatMap((entry) => {
    const live = anchoredSheet(state, 'sheet', entry.key);
    const backup = anchoredSheet(state, 'backup', entry.key);
    const sheet = entry.how === 'new' ? live : backup === null ? null : (live ?? backup);
    return sheet === null ? [] : [{ entry, sheet }];
  });

/** Names of sheets in which people typed since KH wrote them. */
const editedSheets = async (
  session: ExcelSession,
  state: WorkbookState,
  sheets: readonly LiveSheet[],
): Promise<ReadonlySet<string>> => {
  const asked = sheets.flatMap(({ entry, sheet }) => {
    const mark = state.marks[entry.key] ?? null;
    if (mark === null || mark.keep === null || mark.keptDigest === null) return [];
    const old = { sheet, mark };
    return [{ old, mark, keep: mark.keep, look: queueOld(session.context, old, state, mark.keep) }];
  });
  if (asked.length === 0) return new Set();
  await session.sync();
  const looks = asked.map((each) => ({ ...each, look: each.look() }));
  const edited = new Set<string>();
  for (const { old, mark, keep, look } of looks) {
    const content = await finishOld(session, old, look, keep);
    if (keptDigest(content.kept) !== mark.keptDigest) edited.add(old.sheet.name);
  }
  return edited;
};

const rowsLine = ({ sheet, rows, changed }: RestoredRows): UndoInfo['sheets'][number] => ({
  name: sheet,
  effect: 'rows',
  edited: changed > 0,
  rows,
});

const formulasLine = ({ sheet, cells, changed }: RestoredFormulas): UndoInfo['sheets'][number] => ({
  name: sheet,
  effect: 'formulas',
  edited: changed > 0,
  rows: cells,
});

const marksLine = ({ sheet, cells }: RestoredMarks): UndoInfo['sheets'][number] => ({
  name: sheet,
  effect: 'marks',
  edited: false,
  rows: cells,
});

const listLine = (name: string): UndoInfo['sheets'][number] => ({ name, effect: 'lists', edited: false });

/** What "Hoàn tác" would do now, `null` when there is nothing to undo. At most two syncs; nothing is changed. */
export const readUndoInfo = (): Promise<Result<UndoInfo | null>> =>
  runExcel(async (session): Promise<Result<UndoInfo | null>> => {
    const read = queueState(session.context);
    await session.sync();
    const state = read();
    const { receipt } = state;
    if (receipt === null) return succeed(null);
    if (receipt.rows !== undefined) {
      const rows = await lookAtRows(session, state, receipt.rows);
      return succeed(rows.length === 0 ? null : { command: receipt.command, sheets: rows.map(rowsLine) });
    }
    if (receipt.formulas !== undefined) {
      const formulas = await lookAtFormulas(session, state, receipt.formulas);
      return succeed(formulas.length === 0 ? null : { command: receipt.command, sheets: formulas.map(formulasLine) });
    }
    if (receipt.marks !== undefined) {
      const marks = await lookAtMarks(session, state, receipt.marks);
      return succeed(marks.length === 0 ? null : { command: receipt.command, sheets: marks.map(marksLine) });
    }
    const sheets = liveSheets(receipt, state);
    if (sheets.length === 0) return succeed(null);
    const edited = await editedSheets(session, state, sheets);
    return succeed({
      command: receipt.command,
      sheets: [
        ...sheets.map(({ entry, sheet }): UndoInfo['sheets'][number] => ({
          name: sheet.name,
          effect: entry.how === 'new' ? 'removed' : 'restored',
          edited: edited.has(sheet.name),
        })),
        ...receiptSheets(receipt.lists ?? [], state).map(({ name }) => listLine(name)),
      ],
    });
  });

/** Takes back what the last command made and says what that was. */
export const undo = async (): Promise<Result<UndoInfo>> => {
  const restored = await undoLast();
  if (!restored.ok) return restored;
  const { state, pairs, rows, formulas, marks, lists = [] } = restored.value;
  if (marks !== undefined) return succeed({ command: state.receipt?.command ?? '', sheets: marks.map(marksLine) });
  if (formulas !== undefined) {
    return succeed({ command: state.receipt?.command ?? '', sheets: formulas.map(formulasLine) });
  }
  if (rows !== undefined) return succeed({ command: state.receipt?.command ?? '', sheets: rows.map(rowsLine) });
  return succeed({
    command: state.receipt?.command ?? '',
    sheets: [
      ...pairs.map(({ entry, name }): UndoInfo['sheets'][number] => ({
        name,
        effect: entry.how === 'new' ? 'removed' : 'restored',
        edited: false,
      })),
      ...lists.map(listLine),
    ],
  });
};
