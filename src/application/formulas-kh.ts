import type { CellRect, CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../domain/source/snapshot';
import type { LeftCell } from './ports';

/** A KH function inside a formula: as written (KH.NAMKYNIEM), or as files keep it (_xldudf_KH_NAMKYNIEM). */
const KH_CALL = /(?<![\p{L}\p{N}_.])@?(?:_xldudf_KH_|KH\.)[A-Z][A-Z0-9_.]*(?=\s?\()/giu;
/** Texts and quoted sheet names of a formula are stepped over. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;

/** The formula with `change` done outside of its texts and quoted names. */
const outsideQuotes = (formula: string, change: (part: string) => string): string => {
  let out = '';
  let at = 0;
  for (const { 0: quoted, index } of formula.matchAll(QUOTED)) {
    out += change(formula.slice(at, index)) + quoted;
    at = index + quoted.length;
  }
  return out + change(formula.slice(at));
};

/** True when the formula calls a KH function, whatever name Excel shows for it. */
export const usesKh = (formula: string): boolean => {
  let found = false;
  outsideQuotes(formula, (part) => {
    found ||= part.search(KH_CALL) >= 0;
    return part;
  });
  return found;
};

/**
 * The formula as it should be written: `_xldudf_KH_THU(…)`, `@KH.THU(…)` and `kh.thu(…)` become `KH.THU(…)`. Excel
 * shows the stored name when the workbook was opened before the add-in (excel-rules.md §2.1).
 */
export const writtenFormula = (formula: string): string =>
  outsideQuotes(formula, (part) =>
    part.replace(KH_CALL, (call) => call.replace(/^@?(?:_xldudf_KH_|KH\.)/iu, 'KH.').toUpperCase()),
  );

/** Which cells a command looks at: a rectangle of one sheet, one sheet, or the whole workbook. */
export type FormulaScope =
  | { readonly kind: 'selection'; readonly sheet: string; readonly range: CellRect }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'workbook' };

/** A cell that holds a KH formula. Row and column are 1-based. */
export interface KhFormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cell: CellSnapshot;
}

const inside = (range: CellRect, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

const cellsOf = (sheet: SheetSnapshot, range: CellRect | null): readonly KhFormulaCell[] =>
  sheet.rows.flatMap((cells, r) =>
    cells.flatMap((cell, c): readonly KhFormulaCell[] => {
      const row = sheet.top + r;
      const column = sheet.left + c;
      const formula = cell?.formula;
      if (!cell || formula === undefined || (range !== null && !inside(range, row, column))) return [];
      return usesKh(formula) ? [{ sheet: sheet.name, row, column, formula, cell }] : [];
    }),
  );

/** Every cell of the scope whose formula calls a KH function, in reading order, hidden sheets among them. */
export const khFormulas = (book: WorkbookSnapshot, scope: FormulaScope): readonly KhFormulaCell[] =>
  book.sheets
    .filter((sheet) => scope.kind === 'workbook' || sheet.name === scope.sheet)
    .flatMap((sheet) => cellsOf(sheet, scope.kind === 'selection' ? scope.range : null));

/** One cell to be written in place. Text is data: it must not be taken for a formula or a date. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content:
    | { readonly kind: 'value'; readonly value: string | number | boolean | null }
    | { readonly kind: 'formula'; readonly formula: string };
  /** The formula that stood there: what "Hoàn tác" puts back. */
  readonly before: string;
}

export interface FormulaPlan {
  readonly edits: readonly CellEdit[];
  readonly left: readonly LeftCell[];
}

const planCells = (
  book: WorkbookSnapshot,
  scope: FormulaScope,
  contentOf: (one: KhFormulaCell) => CellEdit['content'] | { readonly kind: 'left'; readonly shown: string },
): FormulaPlan => {
  const guarded = new Set(book.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name));
  const edits: CellEdit[] = [];
  const left: LeftCell[] = [];
  for (const one of khFormulas(book, scope)) {
    const { sheet, row, column, formula } = one;
    const content = contentOf(one);
    if (guarded.has(sheet)) left.push({ sheet, row, column, reason: 'protected', shown: '' });
    else if (content.kind === 'left') left.push({ sheet, row, column, reason: 'error', shown: content.shown });
    else edits.push({ sheet, row, column, content, before: formula });
  }
  return { edits, left };
};

/**
 * "Chuyển công thức KH thành giá trị": every KH formula of the scope becomes what its cell shows now; formats stay, so a
 * day stays a day. Cells that show an error are left and named.
 */
export const planValues = (book: WorkbookSnapshot, scope: FormulaScope): FormulaPlan =>
  planCells(book, scope, ({ cell: { value } }) =>
    typeof value === 'object' && value !== null
      ? { kind: 'left', shown: value.error }
      : { kind: 'value', value: value === '' ? null : value },
  );

/**
 * "Ghi lại công thức KH": every KH formula of the scope is written anew under its proper name, which makes Excel ask the
 * add-in again (#NAME?, #BUSY! and `_xldudf_KH_…` go away). Also formulas that need no change are written again.
 */
export const planRewrite = (book: WorkbookSnapshot, scope: FormulaScope): FormulaPlan =>
  planCells(book, scope, ({ formula }) => ({ kind: 'formula', formula: writtenFormula(formula) }));
