import { planRewrite, planValues, usesKh } from '../application/formulas-kh';
import type { CellEdit, FormulaPlan, FormulaScope } from '../application/formulas-kh';
import { fail, succeed } from '../application/ports';
import type {
  FormulaArea,
  FormulaConversion,
  FormulaReceipt,
  Result,
  SelectionInfo,
  WriteProgress,
} from '../application/ports';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../domain/source/snapshot';
import { formatRect } from '../domain/workbook/address';
import { toCellText } from './cell-text';
import { toFailure } from './errors';
import { queueSelection } from './locate';
import { RECEIPT_SETTING, stackReceipt } from './marks';
import { operation, saveSetting, sendOperations, type Operation } from './operations';
import { bytesOf } from './payload';
import { packFormulas, type FormulaRun } from './restore-formulas';
import { runExcel, type ExcelSession } from './session';
import { queueState, type WorkbookState } from './workbook-state';

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

/** What to look at, and how the cells are read: at once, or in blocks when the answer is too large for one message. */
interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly protected: boolean;
  readonly range: Excel.Range;
}

const snapshotOf = (looked: Looked, top: number, left: number, rows: SheetSnapshot['rows']): SheetSnapshot => ({
  name: looked.name,
  visibility: 'visible',
  protected: looked.protected,
  top,
  left,
  rows,
  merges: [],
  tables: [],
});

const rowsOf = (range: Excel.Range): (CellSnapshot | null)[][] =>
  range.formulas.map((formulas: readonly unknown[], r) => formulas.map((one, c) => cellOf(one, range.values[r]?.[c])));

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** One message for everything: the usual case. */
const readAtOnce = async ({ sync }: ExcelSession, looks: readonly Looked[]): Promise<readonly SheetSnapshot[]> => {
  for (const { range } of looks) range.load(`${PLACE},formulas,values`);
  await sync();
  return looks.flatMap((looked) => {
    const { range } = looked;
    return range.isNullObject ? [] : [snapshotOf(looked, range.rowIndex + 1, range.columnIndex + 1, rowsOf(range))];
  });
};

const readInBlocks = async ({ sync }: ExcelSession, looks: readonly Looked[]): Promise<readonly SheetSnapshot[]> => {
  for (const { range } of looks) range.load(PLACE);
  await sync();
  const read: SheetSnapshot[] = [];
  for (const looked of looks) {
    const { range, sheet } = looked;
    if (range.isNullObject) continue;
    const step = Math.max(1, Math.floor(CELLS_A_READ / Math.max(1, range.columnCount)));
    const rows: (CellSnapshot | null)[][] = [];
    for (let from = 0; from < range.rowCount; from += step) {
      const count = Math.min(step, range.rowCount - from);
      const block = sheet.getRangeByIndexes(range.rowIndex + from, range.columnIndex, count, range.columnCount);
      block.load('formulas,values');
      await sync();
      rows.push(...rowsOf(block));
    }
    read.push(snapshotOf(looked, range.rowIndex + 1, range.columnIndex + 1, rows));
  }
  return read;
};

/** The cells in use of each sheet, cut to the selection where there is one. Nothing is loaded yet. */
const looksOf = (context: Excel.RequestContext, state: WorkbookState, scope: FormulaScope): readonly Looked[] =>
  state.sheets
    .filter(({ name }) => scope.kind === 'workbook' || name === scope.sheet)
    .map((one): Looked => {
      const sheet = context.workbook.worksheets.getItem(one.name);
      // On a blank sheet this is A1, never an error.
      const used = sheet.getUsedRange();
      const range = scope.kind === 'selection' ? used.getIntersectionOrNullObject(formatRect(scope.range)) : used;
      return { sheet, name: one.name, protected: one.protected, range };
    });

const readFormulas = async (session: ExcelSession, look: () => readonly Looked[]): Promise<WorkbookSnapshot> => {
  const bookOf = (sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
    kind: 'workbook',
    name: '',
    date1904: false,
    sheets,
    notices: [],
  });
  try {
    return bookOf(await readAtOnce(session, look()));
  } catch (error) {
    if (toFailure(error).code !== 'too-large') throw error;
    return bookOf(await readInBlocks(session, look()));
  }
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

const writeRun = (run: readonly CellEdit[]): readonly Operation[] => {
  const [first] = run;
  if (first === undefined) return [];
  const inputs = run.map((edit) => [inputOf(edit)]);
  return [
    operation(
      3,
      (message) => {
        const range = message.sheet(first.sheet).getRangeByIndexes(first.row - 1, first.column - 1, run.length, 1);
        if (first.content.kind === 'formula') range.formulas = inputs;
        else range.values = inputs;
      },
      bytesOf(inputs),
    ),
  ];
};

/** What a run of cells held and holds now: what "Hoàn tác" needs. */
const receiptRun = (run: readonly CellEdit[]): readonly FormulaRun[] => {
  const [first] = run;
  if (first === undefined) return [];
  return [
    {
      sheet: first.sheet,
      row: first.row,
      column: first.column,
      before: run.map((edit) => edit.before),
      after: run.map((edit) => (edit.content.kind === 'value' ? edit.content.value : edit.content.formula)),
    },
  ];
};

const PLANS: Readonly<Record<FormulaConversion, (book: WorkbookSnapshot, scope: FormulaScope) => FormulaPlan>> = {
  values: planValues,
  rewrite: planRewrite,
};

const scopeOf = (area: FormulaArea, state: WorkbookState, selected: SelectionInfo | null): FormulaScope => {
  if (area === 'selection' && selected !== null) return { kind: 'selection', ...selected };
  return area === 'workbook' ? { kind: 'workbook' } : { kind: 'sheet', sheet: state.activeSheet };
};

/**
 * "Chuyển công thức KH thành giá trị" and "Ghi lại công thức KH", on the selected cells, the active sheet or the whole
 * workbook: reads what is in use there, writes cells in place, in three syncs as long as it fits into messages of 4 MB.
 * Formats stay; every other formula stays. The earlier formulas are kept for "Hoàn tác" on top of what the last command
 * left; a rewritten formula means the same as before and is not kept.
 */
export const convertFormulas = (
  conversion: FormulaConversion,
  area: FormulaArea,
  progress?: WriteProgress,
): Promise<Result<FormulaReceipt>> =>
  runExcel(async (session): Promise<Result<FormulaReceipt>> => {
    const { context, sync } = session;
    const read = queueState(context);
    const selection = area === 'selection' ? queueSelection(context) : () => null;
    await sync();
    const state = read();
    if (state.viewOnly) return fail('view-only');
    const scope = scopeOf(area, state, selection());
    const { edits, left } = PLANS[conversion](await readFormulas(session, () => looksOf(context, state, scope)), scope);
    if (edits.length > 0) {
      const runs = runsOf(edits);
      const writes = runs.flatMap(writeRun);
      const receipt =
        conversion === 'rewrite'
          ? []
          : [
              saveSetting(
                RECEIPT_SETTING,
                stackReceipt(
                  { command: 'formulas-to-values', sheets: [], formulas: await packFormulas(runs.flatMap(receiptRun)) },
                  state.receipt,
                ),
              ),
            ];
      // The receipt goes first: a conversion that is stopped half-way can still be undone.
      await sendOperations(session, [...receipt, ...writes], (share) => progress?.onProgress(share) !== 'cancel');
    }
    return succeed({ written: edits.length, left, syncs: session.syncs() });
  });
