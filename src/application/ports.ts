import type { CellRect, Notice, SourceSnapshot, WorkbookSnapshot } from '../domain/source/snapshot';
import type { WritePlan } from '../domain/workbook/write-plan';

/** What a reader could not do, as a sentence key with parameters. Never thrown: returned. */
export interface Failure {
  /** Stable word: `missing`, `empty`, `encrypted`, `wrong-type`, `too-large`, `damaged`, `protected` … */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: string, params: Failure['params'] = {}): Result<never> => ({
  ok: false,
  failure: { code, params },
});

/** Reads a source into a plain picture of it. */
export interface WorkbookReader {
  read(): Promise<Result<SourceSnapshot>>;
}

/** What carrying out a plan made. */
export interface WriteReceipt {
  readonly command: string;
  /** The names really used, in the order of the plan's sheets. */
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  /** `context.sync()` calls used; 0 for files. */
  readonly syncs: number;
  /** What to tell beside success, as message keys: kept content whose activity is gone … */
  readonly notices?: readonly Notice[];
}

/** Carries out a write plan, wholly or not at all. */
export interface WorkbookWriter {
  write(plan: WritePlan, progress?: WriteProgress): Promise<Result<WriteReceipt>>;
}

export interface WriteProgress {
  /** Called between blocks with the share done, 0–1. Returning `"cancel"` removes what was written. */
  onProgress(share: number): 'go-on' | 'cancel';
}

/** What part of the open workbook to read. */
export type ReadScope =
  | { readonly kind: 'active-sheet' }
  /** The selected cells of the active sheet; one cell alone means its whole sheet. */
  | { readonly kind: 'selection' }
  | { readonly kind: 'sheets'; readonly names: readonly string[] }
  | TableScope
  /** Every sheet that is not hidden. */
  | { readonly kind: 'workbook' }
  | CheckScope;

/**
 * What a check reads: the active sheet or every sheet that is not hidden, and in any case KH's own sheets of the keys in
 * `lists`. Sheets of KH's own carry their key, and the marks that follow need ask nothing more.
 */
export interface CheckScope {
  readonly kind: 'check';
  readonly of: 'active-sheet' | 'workbook';
  readonly lists: readonly string[];
  /** Public names of tables ("tblX" also means "tblX_2"): their sheets are read too, whoever wrote them. */
  readonly tables?: readonly string[];
}

/** Tables to read by their public names. */
export interface TableWish {
  /** "tblX" also means "tblX_2", "tblX_3" …, as further tables of one kind are called. */
  readonly name: string;
  /** Headers of the columns to read, in the order KH writes them; `null` means every column. */
  readonly columns: readonly string[] | null;
  /** The order in which KH writes all columns of such a table: on the chance that nobody moved them. */
  readonly usual?: readonly string[];
}

/**
 * Tables on visible sheets, wherever they stand: values only, with the cells above each table (its letterhead). Sheets
 * without such a table are not in the answer. `thenWrites` names the keys of the sheets that the same command is about
 * to write, so that what is on them is asked in the same message.
 */
export interface TableScope {
  readonly kind: 'tables';
  readonly tables: readonly TableWish[];
  readonly thenWrites?: readonly string[];
}

/** A sheet of the open workbook, as a list to choose from shows it. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly active: boolean;
  /** The key of KH's own sheets, `null` for everybody else's. */
  readonly ownKey: string | null;
}

export interface SelectionInfo {
  readonly sheet: string;
  readonly range: CellRect;
}

export interface SelectedCells extends SelectionInfo {
  readonly values: readonly (readonly unknown[])[];
}

/** What "Hoàn tác" would do now. */
export interface UndoInfo {
  readonly command: string;
  /**
   * Names the sheets have now. `edited`: somebody typed into the columns that are theirs since KH wrote. `rows`: only
   * so many rows (`formulas`: cells) get back what they held; those that changed since are left alone, and then `edited`
   * is true. `marks`: so many cells lose the marks of the last check, or get back those of the one before.
   * `lists`: its unit columns get back the drop-down lists they had, or none.
   */
  readonly sheets: readonly {
    readonly name: string;
    readonly effect: 'removed' | 'restored' | 'rows' | 'formulas' | 'marks' | 'lists';
    readonly edited: boolean;
    readonly rows?: number;
  }[];
}

/** One cell to go to; rows and columns are 1-based. */
export interface CellTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A cell that a check points at. In a table the mark goes with its row, told by `rowKey` (what its column MÃ holds, or
 * when that is blank the first words of HOẠT ĐỘNG), and with its column, told by `header`: sorting moves it along.
 */
export interface CellMark extends CellTarget {
  readonly severity: 'error' | 'warning' | 'info';
  readonly place?: { readonly table: string; readonly rowKey: string; readonly header: string };
}

/** The marks that KH's own sheets are to carry. */
export interface MarkRequest {
  /** Sheets that were checked: every mark on them is drawn anew, those of other sheets stay. */
  readonly sheets: readonly string[];
  readonly marks: readonly CellMark[];
  /** An entry of "Hoàn tác" of its own; false for marks that only follow another command. */
  readonly undoable: boolean;
}

/** What became of the marks. */
export interface MarkReceipt {
  /** Cells marked now, by sheet; sheets without any are not named. */
  readonly sheets: readonly { readonly name: string; readonly cells: number }[];
  /** Protected sheets: nothing was drawn there. */
  readonly refused: readonly string[];
  readonly syncs: number;
}

/** A text to put in the place of another in one cell of KH's own sheets. */
export interface CellMend extends CellTarget {
  readonly from: string;
  readonly to: string;
}

/** What became of the mends, in their order. `changed-meanwhile`: the cell no longer holds the words. */
export type MendOutcome = 'mended' | 'changed-meanwhile' | 'not-own-sheet';

/** What a cell holds, as far as it is compared and set: dates are serials of the workbook, blank is `null`. */
export type PlainCell = string | number | boolean | null;

/** A cell of a row: its 1-based column and what it holds or is to hold. */
export interface RowCell {
  readonly column: number;
  readonly value: PlainCell;
}

/**
 * Cells to set in one row of a sheet of KH's own, or of one that holds its schedule table, provided that the row is
 * still the one that was seen.
 */
export interface RowChange {
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** What the row held when it was read; its key among them, so that a sorted table is noticed. */
  readonly seen: readonly RowCell[];
  readonly put: readonly RowCell[];
}

/** What became of a change. Only `changed` wrote anything; `holds-formula`: a cell to set holds one. */
export type ChangeOutcome = 'changed' | 'changed-meanwhile' | 'holds-formula' | 'not-own-sheet';

/** Rows that one command may set: what it takes to undo them is kept in the workbook's settings. */
export const MOST_CHANGES = 1_000;

/** What is done to the KH formulas of a workbook: turned into what they show, or written anew. */
export type FormulaConversion = 'values' | 'rewrite';

/** Where it is done: the selected cells, the active sheet, the whole workbook. */
export type FormulaArea = 'selection' | 'sheet' | 'workbook';

/** Why a cell with a KH formula is left as it is. */
export type LeftReason =
  /** It shows an error: a value would make the error lasting, or hide that the function never ran. */
  | 'error'
  /** Its sheet is protected. */
  | 'protected';

/** A cell that is left as it is. */
export interface LeftCell extends CellTarget {
  readonly reason: LeftReason;
  /** The error word the cell shows ("#NAME?"), when that is the reason. */
  readonly shown: string;
}

/** What became of the KH formulas of an area. */
export interface FormulaReceipt {
  /** Cells that were written. */
  readonly written: number;
  readonly left: readonly LeftCell[];
  readonly syncs: number;
}

/** What a person asked to have in the cell the cursor is on. A formula is en-US and begins with "=". */
export type InsertContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `isDate`: the formula gives a day; a cell without a format of its own gets dd/mm/yyyy. */
  | { readonly kind: 'formula'; readonly formula: string; readonly isDate?: boolean };

/**
 * The open workbook, as the pane and the commands see it. Excel stands behind it in the product, a plain object in
 * tests. Nothing throws: what cannot be done comes back as a failure.
 */
export interface WorkbookHost extends WorkbookWriter {
  listSheets(): Promise<Result<readonly SheetInfo[]>>;
  read(scope: ReadScope, progress?: WriteProgress): Promise<Result<WorkbookSnapshot>>;
  readSelection(): Promise<Result<SelectionInfo>>;
  /** The selected cells with what they hold (row × column; errors as Excel's words): at most a few thousand cells. */
  peekSelection(): Promise<Result<SelectedCells>>;
  /** Shows the sheet and selects the cell. A hidden sheet is not shown for it: failure `sheet-hidden`. */
  goTo(target: CellTarget): Promise<Result<void>>;
  mend(mends: readonly CellMend[]): Promise<Result<readonly MendOutcome[]>>;
  /**
   * Marks cells of KH's own sheets by severity and takes away the marks of the check before; nothing is written when
   * they are the same. One sync after a reading of {@link CheckScope}, else three. Sheets of people are never marked.
   */
  markCells(request: MarkRequest): Promise<Result<MarkReceipt>>;
  /**
   * Sets cells of rows, each row wholly or not at all, and says what became of each in their order. `command` names
   * the entry of "Hoàn tác", which puts the earlier cells back. At most three syncs and {@link MOST_CHANGES} rows.
   */
  setCells(command: string, changes: readonly RowChange[]): Promise<Result<readonly ChangeOutcome[]>>;
  /**
   * Puts the content into the active cell and says where. A cell that holds something is a failure `cell-not-empty`
   * unless `overwrite` says otherwise.
   */
  insert(content: InsertContent, overwrite: boolean): Promise<Result<CellTarget>>;
  /** Turns KH formulas into values or writes them anew; formats and other formulas stay. Undoable when it changed any. */
  convertFormulas(
    conversion: FormulaConversion,
    area: FormulaArea,
    progress?: WriteProgress,
  ): Promise<Result<FormulaReceipt>>;
  /** `null` when there is nothing to undo. */
  undoInfo(): Promise<Result<UndoInfo | null>>;
  undo(): Promise<Result<UndoInfo>>;
}
