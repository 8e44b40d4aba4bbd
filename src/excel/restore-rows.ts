import { fail, succeed, type Result } from '../application/ports';
import { RECEIPT_SETTING, type Receipt, type ReceiptRow } from './marks';
import { saveSetting, sendOperations } from './operations';
import { holds, putCells, queueRows } from './rows';
import type { ExcelSession } from './session';
import { anchoredSheet, type SheetState, type WorkbookState } from './workbook-state';

/** Rows of a sheet that get (or got) their earlier cells back. */
export interface RestoredRows {
  readonly sheet: string;
  readonly rows: number;
  /** Rows left alone, because they changed since. */
  readonly changed: number;
}

interface FoundRow {
  readonly sheet: SheetState;
  readonly row: ReceiptRow;
  /** The row still holds what the command left in it. */
  readonly unchanged: boolean;
}

const findRows = async (
  session: ExcelSession,
  state: WorkbookState,
  rows: readonly ReceiptRow[],
): Promise<readonly FoundRow[]> => {
  const found = rows.flatMap((row) => {
    const sheet =
      row.key === null
        ? (state.sheets.find(({ name }) => name.toLowerCase() === row.sheet.toLowerCase()) ?? null)
        : anchoredSheet(state, 'sheet', row.key);
    return sheet === null ? [] : [{ sheet, row }];
  });
  if (found.length === 0) return [];
  const look = queueRows(
    session,
    found.map(({ sheet, row }) => ({
      sheet: sheet.name,
      row: row.row,
      columns: [...row.guard, ...row.after].map(({ column }) => column),
    })),
  );
  await session.sync();
  const looks = look();
  return found.map(({ sheet, row }, at) => {
    const now = looks[at];
    return { sheet, row, unchanged: now !== undefined && holds(now, [...row.guard, ...row.after]) };
  });
};

const countBySheet = (found: readonly FoundRow[]): readonly RestoredRows[] => {
  const names = [...new Set(found.map(({ sheet }) => sheet.name))];
  return names.map((sheet) => {
    const own = found.filter((each) => each.sheet.name === sheet);
    const rows = own.filter(({ unchanged }) => unchanged).length;
    return { sheet, rows, changed: own.length - rows };
  });
};

/** What an undo of set cells would do, by sheet; sheets that are gone are left out. One sync. */
export const lookAtRows = async (
  session: ExcelSession,
  state: WorkbookState,
  rows: readonly ReceiptRow[],
): Promise<readonly RestoredRows[]> => countBySheet(await findRows(session, state, rows));

/**
 * Puts the earlier cells back into the rows that have not changed since, and brings back the receipt of the command
 * before. Two syncs.
 */
export const restoreRows = async (
  session: ExcelSession,
  state: WorkbookState,
  receipt: Receipt,
): Promise<Result<readonly RestoredRows[]>> => {
  const found = await findRows(session, state, receipt.rows ?? []);
  const locked = found.find(({ sheet }) => sheet.protected);
  if (state.viewOnly) return fail('view-only');
  if (locked !== undefined) return fail('sheet-protected', { sheet: locked.sheet.name });
  const unchanged = found.filter((each) => each.unchanged);
  await sendOperations(session, [
    ...unchanged.flatMap(({ sheet, row }) => putCells(sheet.name, row.row, row.before)),
    saveSetting(RECEIPT_SETTING, receipt.earlier ?? null),
  ]);
  if (found.length === 0) return fail('undo-gone');
  return unchanged.length === 0 ? fail('rows-changed') : succeed(countBySheet(found));
};
