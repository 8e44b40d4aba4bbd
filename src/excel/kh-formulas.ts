import type { CellEdit, FormulaPlan, FormulaScope } from '../application/formulas-kh';
import { usesKh } from '../application/formulas-kh';
import { succeed, type Result } from '../application/ports';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../domain/source/snapshot';
import { toCellText } from './cell-text';
import { runExcel, type ExcelSession } from './session';

/** What a command over formulas did: the plan it carried out, with the formulas that stood there before. */
export interface FormulaReceipt extends FormulaPlan {
  readonly syncs: number;
}

export interface FormulaProgress {
  /** Called between messages with the share written, 0–1. `cancel` leaves what is written, listed in the receipt. */
  onProgress(share: number): 'go-on' | 'cancel';
}

/** Cells in one message: formulas and values of long cells stay below Excel's 5 MB. */
const CELLS_A_READ = 10_000;
const CELLS_A_WRITE = 2_000;

const ERROR = /^#[A-Z/0]+[!?]?$/u;

const valueOf = (value: unknown): CellValue => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return ERROR.test(value) && value.length <= 16 ? { error: value } : value;
};

const cellOf = (formula: unknown, value: unknown): CellSnapshot | null =>
  typeof formula === 'string' && formula.startsWith('=') && usesKh(formula) ? { value: valueOf(value), formula } : null;

const readSheet = async ({ sync }: ExcelSession, sheet: Excel.Worksheet, used: Excel.Range): Promise<SheetSnapshot> => {
  const width = Math.max(1, used.columnCount);
  const step = Math.max(1, Math.floor(CELLS_A_READ / width));
  const rows: (CellSnapshot | null)[][] = [];
  for (let from = 0; from < used.rowCount; from += step) {
    const count = Math.min(step, used.rowCount - from);
    const block = sheet.getRangeByIndexes(used.rowIndex + from, used.columnIndex, count, used.columnCount);
    block.load('formulas,values');
    await sync();
    block.formulas.forEach((formulas, r) => {
      rows.push(formulas.map((formula: unknown, c) => cellOf(formula, block.values[r]?.[c])));
    });
  }
  return {
    name: sheet.name,
    visibility: 'visible',
    protected: sheet.protection.protected,
    top: used.rowIndex + 1,
    left: used.columnIndex + 1,
    rows,
    merges: [],
    tables: [],
  };
};

const readFormulas = async (session: ExcelSession, scope: FormulaScope): Promise<WorkbookSnapshot> => {
  const { context, sync } = session;
  const all = context.workbook.worksheets;
  all.load('items/name');
  await sync();
  const sheets = all.items.filter((sheet) => scope.kind === 'workbook' || sheet.name === scope.sheet);
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.protection.load('protected');
    return range;
  });
  await sync();
  const read: SheetSnapshot[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const range = used[at];
    if (range !== undefined && !range.isNullObject) read.push(await readSheet(session, sheet, range));
  }
  return { kind: 'workbook', name: '', date1904: false, sheets: read, notices: [] };
};

/** Edits that stand under each other and are of one kind: written as one range. */
const runsOf = (edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] => {
  const sorted = [...edits].sort((a, b) =>
    a.sheet === b.sheet ? a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1,
  );
  const runs: CellEdit[][] = [];
  for (const edit of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      last.sheet === edit.sheet &&
      last.column === edit.column &&
      last.row + 1 === edit.row &&
      last.content.kind === edit.content.kind;
    if (run !== undefined && follows && run.length < CELLS_A_WRITE) run.push(edit);
    else runs.push([edit]);
  }
  return runs;
};

const inputOf = ({ content }: CellEdit): string | number | boolean => {
  if (content.kind === 'formula') return content.formula;
  return typeof content.value === 'string' ? toCellText(content.value) : (content.value ?? '');
};

const writeRun = (context: Excel.RequestContext, run: readonly CellEdit[]): void => {
  const [first] = run;
  if (first === undefined) return;
  const sheet = context.workbook.worksheets.getItem(first.sheet);
  const range = sheet.getRangeByIndexes(first.row - 1, first.column - 1, run.length, 1);
  const inputs = run.map((edit) => [inputOf(edit)]);
  if (first.content.kind === 'formula') range.formulas = inputs;
  else range.values = inputs;
};

const write = async (
  { context, sync }: ExcelSession,
  edits: readonly CellEdit[],
  progress?: FormulaProgress,
): Promise<readonly CellEdit[]> => {
  const done: CellEdit[] = [];
  let pending = 0;
  for (const run of runsOf(edits)) {
    writeRun(context, run);
    done.push(...run);
    pending += run.length;
    if (pending < CELLS_A_WRITE) continue;
    await sync();
    pending = 0;
    if (progress?.onProgress(done.length / edits.length) === 'cancel') return done;
  }
  if (pending > 0) await sync();
  return done;
};

/**
 * Carries out one of the plans of `formulas-kh.ts` on the open workbook: reads the formulas of the scope in bounded
 * messages, plans, writes cells in place. Formats stay. The receipt tells which cells were written, with the formula
 * each held before, and which were left.
 */
export const runFormulaPlan = (
  plan: (book: WorkbookSnapshot, scope: FormulaScope) => FormulaPlan,
  scope: FormulaScope,
  progress?: FormulaProgress,
): Promise<Result<FormulaReceipt>> =>
  runExcel(async (session): Promise<Result<FormulaReceipt>> => {
    const { edits, left } = plan(await readFormulas(session, scope), scope);
    const done = await write(session, edits, progress);
    return succeed({ edits: done, left, syncs: session.syncs() });
  });
