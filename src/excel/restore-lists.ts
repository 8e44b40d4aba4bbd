import { clearList, runRect, setList, type ColumnLook, type ColumnWish } from './column-lists';
import { offersList } from './column-rules';
import type { ReceiptColumn, SheetMarks } from './marks';
import type { Operation } from './operations';
import { anchoredSheet, type SheetState, type WorkbookState } from './workbook-state';

/** The columns of a receipt whose tables are still there, to be asked before an undo. */
export const receiptWishes = (columns: readonly ReceiptColumn[], state: WorkbookState): readonly ColumnWish[] => {
  const present = new Set(state.tables.map((name) => name.toLowerCase()));
  return columns.filter(({ table }) => present.has(table.toLowerCase()));
};

/** Puts the earlier rules back on the cells that still offer the list; others were changed by people since. */
export const undoColumnLists = (
  looks: readonly ColumnLook[],
  columns: readonly ReceiptColumn[],
): readonly Operation[] =>
  columns.flatMap(({ table, header, list, before }) => {
    const look = looks.find((each) => each.table === table && each.header === header);
    if (look === undefined) return [];
    const offering = look.runs.filter(({ rule }) => offersList(rule, list));
    return before.flatMap(({ first, last, source }, at) =>
      offering.flatMap((run): Operation[] => {
        // Rows that people added below took over the rule of the last one.
        const end = at === before.length - 1 ? look.rows - 1 : last;
        const rect = { first: Math.max(first, run.first), last: Math.min(end, run.last) };
        if (rect.last < rect.first) return [];
        return source === null
          ? [clearList(look.sheet, runRect(look, rect))]
          : [setList(look.sheet, runRect(look, rect), source, false)];
      }),
    );
  });

/** What KH remembers of the sheets once the lists are taken back. */
export const marksBefore = (marks: SheetMarks, columns: readonly ReceiptColumn[]): SheetMarks => {
  const next = new Map(Object.entries(marks));
  for (const { key, validations } of columns) {
    const mark = key === null ? undefined : marks[key];
    if (key === null || mark === undefined || validations === undefined) continue;
    next.set(key, { ...mark, shape: { ...mark.shape, validations } });
  }
  return Object.fromEntries(next);
};

/** The sheets of a receipt's columns by the names they have now; those that are gone are left out. */
export const receiptSheets = (columns: readonly ReceiptColumn[], state: WorkbookState): readonly SheetState[] => {
  const found = columns.flatMap(({ key, sheet }) => {
    const live = key === null ? null : anchoredSheet(state, 'sheet', key);
    return live ?? state.sheets.find(({ name }) => key === null && name === sheet) ?? [];
  });
  return [...new Set(found)];
};
