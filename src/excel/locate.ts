import {
  fail,
  succeed,
  type CellMend,
  type CellTarget,
  type MendOutcome,
  type Result,
  type SelectionInfo,
  type SheetInfo,
} from '../application/ports';
import { formatAddress } from '../domain/workbook/address';
import { toCellText } from './cell-text';
import { RECEIPT_SETTING, stackReceipt, type ReceiptRow } from './marks';
import { rectOf } from './rects';
import { runExcel } from './session';
import { ownKeyOf, queueState, toVisibility, type WorkbookState } from './workbook-state';

/** The sheets of the workbook, in the order of their tabs. */
export const listSheets = (): Promise<Result<readonly SheetInfo[]>> =>
  runExcel(async (session): Promise<Result<readonly SheetInfo[]>> => {
    const read = queueState(session.context);
    await session.sync();
    const state = read();
    return succeed(
      state.sheets.map(({ name, visibility }) => ({
        name,
        visibility,
        active: name === state.activeSheet,
        ownKey: ownKeyOf(state, name),
      })),
    );
  });

/** Queues the loads of where the selection stands; read the result after the sync. */
export const queueSelection = (context: Excel.RequestContext): (() => SelectionInfo) => {
  const range = context.workbook.getSelectedRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  range.worksheet.load('name');
  return () => ({ sheet: range.worksheet.name, range: rectOf(range) });
};

/** Where the selection stands; a selection of several areas is a failure `several-areas`. */
export const readSelection = (): Promise<Result<SelectionInfo>> =>
  runExcel(async ({ context, sync }): Promise<Result<SelectionInfo>> => {
    const selection = queueSelection(context);
    await sync();
    return succeed(selection());
  });

/** Shows a sheet and selects a cell of it, 1-based. */
export const goTo = ({ sheet, row, column }: CellTarget): Promise<Result<void>> =>
  runExcel(async ({ context, sync }): Promise<Result<void>> => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load('visibility');
    await sync();
    if (found.isNullObject) return fail('sheet-missing', { sheet });
    if (toVisibility(found.visibility) !== 'visible') return fail('sheet-hidden', { sheet });
    found.activate();
    found.getRange(formatAddress(row, column)).select();
    await sync();
    return succeed(undefined);
  });

const isOwn = (state: WorkbookState, sheet: string): boolean => ownKeyOf(state, sheet) !== null;

/** The text with the words replaced once; `null` when they are no longer there, or the cell holds a formula. */
const replaceIn = (value: unknown, formula: unknown, mend: CellMend): string | null => {
  if (typeof value !== 'string' || (typeof formula === 'string' && formula.startsWith('=') && formula !== value)) {
    return null;
  }
  const at = value.indexOf(mend.from);
  return at < 0 ? null : value.slice(0, at) + mend.to + value.slice(at + mend.from.length);
};

const keyOf = ({ sheet, row, column }: CellTarget): string => `${sheet}!${formatAddress(row, column)}`;

/**
 * Replaces words in cells of KH's own sheets, in three syncs whatever their number. A cell that changed meanwhile, holds
 * a formula or belongs to people is left alone and named so in the outcome. Several mends of one cell build on one
 * another. "Hoàn tác" puts the earlier words back.
 */
export const mendCells = (mends: readonly CellMend[]): Promise<Result<readonly MendOutcome[]>> =>
  runExcel(async ({ context, sync }): Promise<Result<readonly MendOutcome[]>> => {
    const read = queueState(context);
    const names = [...new Set(mends.map(({ sheet }) => sheet))];
    const sheets = new Map(names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
    sheets.forEach((sheet) => sheet.load('name'));
    await sync();
    const state = read();
    if (state.viewOnly) return fail('view-only');
    const targets = mends.filter(({ sheet }) => isOwn(state, sheet) && sheets.get(sheet)?.isNullObject === false);
    const locked = state.sheets.find((sheet) => sheet.protected && targets.some((mend) => mend.sheet === sheet.name));
    if (locked !== undefined) return fail('sheet-protected', { sheet: locked.name });
    const cells = new Map<string, { readonly place: CellTarget; readonly range: Excel.Range }>();
    for (const mend of targets) {
      const key = keyOf(mend);
      if (cells.has(key)) continue;
      const range = context.workbook.worksheets.getItem(mend.sheet).getRange(formatAddress(mend.row, mend.column));
      range.load('values,formulas');
      cells.set(key, { place: mend, range });
    }
    if (cells.size > 0) await sync();
    const texts = new Map<string, string>();
    const outcomes = mends.map((mend): MendOutcome => {
      const key = keyOf(mend);
      const range = cells.get(key)?.range;
      if (range === undefined) return 'not-own-sheet';
      const value = texts.get(key) ?? (range.values[0]?.[0] as unknown);
      const text = replaceIn(value, texts.has(key) ? null : range.formulas[0]?.[0], mend);
      if (text === null) return 'changed-meanwhile';
      texts.set(key, text);
      return 'mended';
    });
    const rows = [...cells].flatMap(([key, { place, range }]): ReceiptRow[] => {
      const text = texts.get(key);
      const owner = ownKeyOf(state, place.sheet);
      const before: unknown = range.values[0]?.[0];
      if (text === undefined || owner === null || typeof before !== 'string') return [];
      range.values = [[toCellText(text)]];
      const { sheet, row, column } = place;
      const [was, is] = [[{ column, value: before }], [{ column, value: text }]];
      return [{ key: owner, sheet, row, guard: [], before: was, after: is }];
    });
    if (rows.length > 0) {
      const receipt = stackReceipt({ command: 'mend', sheets: [], rows }, state.receipt);
      context.workbook.settings.add(RECEIPT_SETTING, JSON.stringify(receipt));
      await sync();
    }
    return succeed(outcomes);
  });
