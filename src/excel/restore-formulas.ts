import { fail, succeed, type Result } from '../application/ports';
import { RECEIPT_SETTING, type Receipt } from './marks';
import { operation, saveSetting, sendOperations, type Operation } from './operations';
import { packData, unpackList } from './packed';
import { bytesOf } from './payload';
import type { ExcelSession } from './session';
import type { SheetState, WorkbookState } from './workbook-state';

/** Formulas under each other that became values. Row and column are 1-based. */
export interface FormulaRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly string[];
  readonly after: readonly (string | number | boolean | null)[];
}

/** The runs as a short text for the settings of the workbook. */
export const packFormulas = (runs: readonly FormulaRun[]): Promise<string> => packData(runs);

/** The runs of a packed text; none when it cannot be read. */
const unpackFormulas = async (packed: string): Promise<readonly FormulaRun[]> =>
  (await unpackList(packed)) as readonly FormulaRun[];

/** Cells of one sheet that get (or got) their formulas back. */
export interface RestoredFormulas {
  readonly sheet: string;
  readonly cells: number;
  /** Cells left alone, because they changed since. */
  readonly changed: number;
}

interface FoundRun {
  readonly sheet: SheetState;
  readonly run: FormulaRun;
  /** Which of its cells still hold what the command left. */
  readonly unchanged: readonly boolean[];
}

const findRuns = async (session: ExcelSession, state: WorkbookState, packed: string): Promise<readonly FoundRun[]> => {
  const runs = await unpackFormulas(packed);
  const asked = runs.flatMap((run) => {
    const sheet = state.sheets.find(({ name }) => name === run.sheet);
    if (sheet === undefined) return [];
    const range = session.context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(run.row - 1, run.column - 1, run.before.length, 1);
    range.load('formulas');
    return [{ sheet, run, range }];
  });
  if (asked.length > 0) await session.sync();
  return asked.map(({ sheet, run, range }) => ({
    sheet,
    run,
    unchanged: run.after.map((after, at) => (range.formulas[at]?.[0] as unknown) === (after ?? '')),
  }));
};

const countBySheet = (found: readonly FoundRun[]): readonly RestoredFormulas[] => {
  const names = [...new Set(found.map(({ sheet }) => sheet.name))];
  return names.map((sheet) => {
    const all = found.filter((each) => each.sheet.name === sheet).flatMap(({ unchanged }) => unchanged);
    const cells = all.filter(Boolean).length;
    return { sheet, cells, changed: all.length - cells };
  });
};

/** What an undo would do, by sheet; sheets that are gone are left out. One sync. */
export const lookAtFormulas = async (
  session: ExcelSession,
  state: WorkbookState,
  packed: string,
): Promise<readonly RestoredFormulas[]> => countBySheet(await findRuns(session, state, packed));

const putBack = ({ sheet, run, unchanged }: FoundRun): readonly Operation[] => {
  const inputs = run.before.map((formula) => [formula]);
  const whole = unchanged.every(Boolean);
  // Neighbours that changed meanwhile are never written: then the run goes cell by cell.
  const parts = whole
    ? [{ at: 0, inputs }]
    : inputs.flatMap((row, at) => (unchanged[at] === true ? [{ at, inputs: [row] }] : []));
  return parts.map((part) =>
    operation(
      3,
      (message) => {
        message
          .sheet(sheet.name)
          .getRangeByIndexes(run.row - 1 + part.at, run.column - 1, part.inputs.length, 1).formulas = part.inputs;
      },
      bytesOf(part.inputs),
    ),
  );
};

/** Writes the formulas back into the cells that have not changed since, and brings back the receipt before. Two syncs. */
export const restoreFormulas = async (
  session: ExcelSession,
  state: WorkbookState,
  receipt: Receipt,
): Promise<Result<readonly RestoredFormulas[]>> => {
  const found = await findRuns(session, state, receipt.formulas ?? '');
  if (state.viewOnly) return fail('view-only');
  const locked = found.find(({ sheet }) => sheet.protected);
  if (locked !== undefined) return fail('sheet-protected', { sheet: locked.sheet.name });
  await sendOperations(session, [...found.flatMap(putBack), saveSetting(RECEIPT_SETTING, receipt.earlier ?? null)]);
  if (found.length === 0) return fail('undo-gone');
  const restored = countBySheet(found);
  return restored.every(({ cells }) => cells === 0) ? fail('rows-changed') : succeed(restored);
};
