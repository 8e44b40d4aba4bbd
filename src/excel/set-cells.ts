import { fail, MOST_CHANGES, succeed, type ChangeOutcome, type Result, type RowChange } from '../application/ports';
import { isScheduleTable } from '../domain/workbook/schedule-columns';
import { RECEIPT_SETTING, stackReceipt, type ReceiptRow } from './marks';
import { saveSetting, sendOperations } from './operations';
import { holds, putCells, queueRows, type RowLook } from './rows';
import { runExcel, type ExcelSession } from './session';
import { ownKeyOf, queueState } from './workbook-state';

const outcomeOf = (change: RowChange, look: RowLook): ChangeOutcome => {
  if (!holds(look, change.seen)) return 'changed-meanwhile';
  return change.put.some(({ column }) => look.hasFormula(column)) ? 'holds-formula' : 'changed';
};

const receiptRow = (key: string | null, change: RowChange, look: RowLook): ReceiptRow => {
  const isPut = (column: number): boolean => change.put.some((cell) => cell.column === column);
  return {
    key,
    sheet: change.sheet,
    row: change.row,
    guard: change.seen.filter(({ column }) => !isPut(column)),
    before: change.put.map(({ column }) => ({ column, value: look.valueOf(column) })),
    after: change.put,
  };
};

/**
 * Names, in small letters, of the sheets that hold a schedule table: one written by `kh build`, or copied into another
 * workbook, carries no mark of KH, and its state columns are there to be filled in all the same. Read after the sync.
 */
const queueScheduleSheets = ({ context }: ExcelSession): (() => ReadonlySet<string>) => {
  const { tables } = context.workbook;
  tables.load('items/name,items/worksheet/name');
  return () => new Set(tables.items.filter(isScheduleTable).map((table) => table.worksheet.name.toLowerCase()));
};

/**
 * Sets cells of rows in KH's own sheets and in sheets that hold its schedule table, in three syncs. A row that is no longer the one seen, belongs to people, or
 * holds a formula where a value should go, is left alone and named so. What it takes to undo is kept on top of what
 * the last command left, which stays undoable after it.
 */
export const setCells = (command: string, changes: readonly RowChange[]): Promise<Result<readonly ChangeOutcome[]>> =>
  runExcel(async (session): Promise<Result<readonly ChangeOutcome[]>> => {
    if (changes.length > MOST_CHANGES) return fail('too-many-changes', { limit: MOST_CHANGES });
    const read = queueState(session.context);
    const schedules = queueScheduleSheets(session);
    await session.sync();
    const state = read();
    const holdsSchedule = schedules();
    if (state.viewOnly) return fail('view-only');
    const sheets = new Map(state.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const targets = changes.flatMap((change) => {
      if (!sheets.has(change.sheet.toLowerCase()) || change.put.length === 0) return [];
      const key = ownKeyOf(state, change.sheet);
      return key === null && !holdsSchedule.has(change.sheet.toLowerCase()) ? [] : [{ change, key }];
    });
    const locked = targets.find(({ change }) => sheets.get(change.sheet.toLowerCase())?.protected === true);
    if (locked !== undefined) return fail('sheet-protected', { sheet: locked.change.sheet });
    if (targets.length === 0) return succeed(changes.map(() => 'not-own-sheet'));
    const look = queueRows(
      session,
      targets.map(({ change: { sheet, row, seen, put } }) => ({
        sheet,
        row,
        columns: [...seen, ...put].map(({ column }) => column),
      })),
    );
    await session.sync();
    const looks = look();
    const outcomes = new Map<RowChange, ChangeOutcome>();
    const rows: ReceiptRow[] = [];
    const operations = targets.flatMap(({ change, key }, at) => {
      const row = looks[at];
      const outcome = row === undefined ? 'changed-meanwhile' : outcomeOf(change, row);
      outcomes.set(change, outcome);
      if (row === undefined || outcome !== 'changed') return [];
      rows.push(receiptRow(key, change, row));
      return putCells(change.sheet, change.row, change.put);
    });
    if (rows.length > 0) {
      const receipt = stackReceipt({ command, sheets: [], rows }, state.receipt);
      await sendOperations(session, [...operations, saveSetting(RECEIPT_SETTING, receipt)]);
    }
    return succeed(changes.map((change) => outcomes.get(change) ?? 'not-own-sheet'));
  });
