import { tableHeaders } from '../domain/workbook/keep';
import type { SheetPlan } from '../domain/workbook/write-plan';
import { shapeOf, type ReceiptSheet, type SheetMark, type TableMark } from './marks';
import type { OldContent } from './old-content';
import {
  addAnchor,
  backUp,
  deleteSheet,
  dropAnchor,
  onSheet,
  operation,
  renameSheet,
  showSheet,
  type Operation,
} from './operations';
import type { CellContext } from './plan-cells';
import { areaOf, type PreparedSheet } from './preflight';
import { copyOperations, planTransplant, type TransplantPlan } from './transplant';
import {
  cellSteps,
  commentSteps,
  frameSteps,
  lateSteps,
  mergeSteps,
  ruleSteps,
  type NamedTable,
  type Step,
} from './write-steps';

/** A sheet that is written: where it is put together, and how it takes its place. */
export interface Staged {
  readonly sheet: PreparedSheet;
  /** Name of the stage, which no other sheet has. */
  readonly stage: string;
  readonly transplant: TransplantPlan | null;
  /** Name of the hidden copy of the earlier sheet. */
  readonly backup: string;
  readonly old: OldContent | null;
}

const namedTables = (plan: SheetPlan, names: readonly (string | null)[]): readonly NamedTable[] =>
  plan.tables.map((table, index) => ({
    range: table.range,
    name: names[index] ?? null,
    style: table.style,
    showFilter: table.showFilter,
    showBandedRows: table.showBandedRows,
  }));

/** Chooses how a prepared sheet takes its place. */
export const stageSheet = (sheet: PreparedSheet, old: OldContent | null, token: string, index: number): Staged => {
  const next = {
    area: areaOf(sheet.plan),
    tables: sheet.tables.map((table, at) => {
      const plan = sheet.plan.tables[at];
      return {
        name: table.name,
        range: plan?.range ?? table.range,
        headers: plan === undefined ? table.headers : tableHeaders(sheet.plan, plan),
      };
    }),
  };
  const mark = sheet.old?.mark ?? null;
  const possible = mark !== null && old !== null && mark.tables.length === old.tables.length;
  return {
    sheet,
    stage: `KH ${token} ${index + 1}`,
    backup: `KH ${token} ${index + 1} (0)`,
    transplant: possible ? planTransplant(mark.area, old.tables, old.charts, next) : null,
    old,
  };
};

/** Puts the content together on the stage. Nothing people can see as finished, nothing of theirs touched. */
export const stageOperations = (staged: Staged, context: CellContext): readonly Operation[] => {
  const { sheet, stage, transplant } = staged;
  // A stage whose cells move on needs no tables; a replaced sheet still holds their names.
  const names = sheet.tables.map((table) => (sheet.old === null ? table.name : null));
  const tables = transplant === null ? namedTables(sheet.plan, names) : [];
  // Cells that move on are merged where they arrive, once.
  const cells = transplant === null ? sheet.plan : { ...sheet.plan, merges: [] };
  const steps: readonly Step[] = [
    ...cellSteps(cells, tables, context),
    ...(transplant === null ? [...frameSteps(sheet.plan), ...commentSteps(sheet.plan)] : []),
  ];
  return [
    operation(2, ({ workbook }) => {
      workbook.worksheets.add(stage);
    }),
    addAnchor('unfinished', stage, stage),
    ...onSheet(stage, steps),
  ];
};

const takeOver = ({ sheet, stage }: Staged): readonly Operation[] => [
  addAnchor('sheet', sheet.plan.key, stage),
  ...(sheet.plan.visibility === 'hidden' ? [showSheet(stage, 'hidden')] : []),
  dropAnchor('unfinished', stage),
  renameSheet(stage, sheet.name),
];

const replaceOld = (staged: Staged, old: NonNullable<PreparedSheet['old']>): readonly Operation[] => {
  const { sheet, stage } = staged;
  return [
    deleteSheet(old.sheet.name),
    dropAnchor('sheet', sheet.plan.key),
    operation(2 + 2 * sheet.tables.length, ({ workbook }) => {
      const target = workbook.worksheets.getItem(stage);
      target.position = old.sheet.position;
      sheet.tables.forEach((table, index) => (target.tables.getItemAt(index).name = table.name));
    }),
    ...takeOver(staged),
  ];
};

/** KH's old comments go, new ones come, except on cells where somebody else's comment stands. */
const commentOperations = ({ sheet, old, transplant }: Staged): readonly Operation[] => {
  const rise = transplant?.rise ?? 0;
  const foreign = new Set(
    old?.comments.flatMap(({ cell }) => (cell === null ? [] : [`${cell.row + rise}:${cell.column}`])) ?? [],
  );
  const gone = old?.comments.filter(({ cell }) => cell === null) ?? [];
  const comments = sheet.plan.comments.filter(({ row, column }) => !foreign.has(`${row}:${column}`));
  return [
    ...gone.map(({ id }) =>
      operation(2, (message) => {
        message.sheet(sheet.name).comments.getItem(id).delete();
      }),
    ),
    ...onSheet(sheet.name, commentSteps({ ...sheet.plan, comments })),
  ];
};

const rewriteOld = (staged: Staged, transplant: TransplantPlan): readonly Operation[] => {
  const { sheet, stage } = staged;
  return [
    ...copyOperations(sheet.name, stage, transplant),
    ...onSheet(sheet.name, [...mergeSteps(sheet.plan.merges), ...frameSteps(sheet.plan)]),
    ...commentOperations(staged),
    deleteSheet(stage),
    dropAnchor('unfinished', stage),
  ];
};

/** Hidden copies of what will give way, before anything does. */
export const backUpOperations = (staged: readonly Staged[]): readonly Operation[] =>
  staged.flatMap(({ sheet, backup }) =>
    sheet.old === null ? [] : backUp(sheet.plan.key, sheet.old.sheet.name, backup),
  );

/** Lets the staged sheet take its place. */
export const commitOperations = (staged: Staged): readonly Operation[] => {
  const { sheet, transplant } = staged;
  if (sheet.old === null) return takeOver(staged);
  return transplant === null ? replaceOld(staged, sheet.old) : rewriteOld(staged, transplant);
};

/** What speaks of other sheets, when all have their names. */
export const finishOperations = ({ sheet }: Staged, context: CellContext): readonly Operation[] =>
  onSheet(sheet.name, [...lateSteps(sheet.plan, context), ...ruleSteps(sheet.plan, context)]);

/** The line of the receipt for a staged sheet. */
export const receiptOf = ({ sheet, transplant, old }: Staged): ReceiptSheet => {
  const previous = sheet.old?.mark ?? null;
  const tables: readonly TableMark[] =
    old?.tables.map(({ mark, range }) => ({ ...mark, range })) ?? previous?.tables ?? [];
  return {
    key: sheet.plan.key,
    how: sheet.old === null ? 'new' : transplant === null ? 'replaced' : 'rewritten',
    previous,
    area: transplant === null ? (previous?.area ?? null) : transplant.before,
    tables,
    grown: transplant?.grown ?? 0,
  };
};

/** What is remembered of a sheet once it stands. */
export const markOf = ({ sheet }: Staged, keptDigest: string | null, defaults: SheetMark['defaults']): SheetMark => ({
  defaults,
  tables: sheet.tables,
  area: areaOf(sheet.plan),
  keep: sheet.plan.keep,
  keptDigest,
  shape: shapeOf(sheet.plan),
});
