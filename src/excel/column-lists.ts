import type { CellRect, Notice } from '../domain/source/snapshot';
import { formatRect } from '../domain/workbook/address';
import { isTableOf } from '../domain/workbook/table-name';
import type { ColumnListPlan, ValidationPlan } from '../domain/workbook/write-plan';
import {
  isLost,
  listFormula,
  offersList,
  runsOf,
  toCellRule,
  type CellRule,
  type ListPlace,
  type RuleRun,
} from './column-rules';
import type { ReceiptColumn, SheetMark, SheetMarks } from './marks';
import { operation, type Operation } from './operations';
import type { ExcelSession } from './session';
import { queueTableShape } from './table-shape';
import { ownKeyOf, type WorkbookState } from './workbook-state';

/** A column of a table: by names, which stay when the table moves. */
export interface ColumnWish {
  readonly table: string;
  readonly header: string;
  /** Where the column was last known to be, 0-based in the table; -1 for nowhere. */
  readonly index: number;
}

/** A column of a table as it stands, with the rules of its cells. Rows and columns are 1-based. */
export interface ColumnLook {
  readonly table: string;
  readonly header: string;
  readonly sheet: string;
  readonly column: number;
  /** 0-based place of the column in its table. */
  readonly index: number;
  /** The first row of the table's body. */
  readonly top: number;
  readonly rows: number;
  readonly runs: readonly RuleRun[];
}

const tablesOf = ({ table }: ColumnListPlan, state: WorkbookState): readonly string[] =>
  state.tables.filter((name) => isTableOf(table)({ name }));

const headersOf = (state: WorkbookState, table: string): readonly string[] | null => {
  const marks = Object.values(state.marks).flatMap(({ tables }) => tables);
  return marks.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.headers ?? null;
};

/** The columns of the workbook that the plans are about. */
export const columnWishes = (
  plans: readonly ColumnListPlan[] | undefined,
  state: WorkbookState,
): readonly ColumnWish[] =>
  (plans ?? []).flatMap((plan) =>
    tablesOf(plan, state).flatMap((table) => {
      const headers = headersOf(state, table) ?? plan.usual;
      return plan.headers.map((header) => ({ table, header, index: headers.indexOf(header) }));
    }),
  );

interface FirstLook extends Omit<ColumnLook, 'runs'> {
  /** The rule all its cells share; `null` when it was not asked, as the column lay elsewhere. */
  readonly rule: CellRule | null;
}

/**
 * The cells of a table's body in the column of its header number `index`. Range.getColumn would refuse an index beyond
 * a table that has lost columns.
 */
const bodyColumn = (table: Excel.Table, index: number): Excel.Range =>
  table
    .getDataBodyRange()
    .getEntireRow()
    .getIntersection(table.getHeaderRowRange().getCell(0, index).getEntireColumn());

const queueRule = (range: Excel.Range): (() => CellRule) => {
  const { dataValidation } = range;
  dataValidation.load('type,rule');
  return () => toCellRule(dataValidation.type, dataValidation.rule);
};

/** Queues the questions about columns of tables that are known to be there; read the answer after the sync. */
export const queueColumns = (
  context: Excel.RequestContext,
  wishes: readonly ColumnWish[],
): (() => readonly FirstLook[]) => {
  const tables = [...new Set(wishes.map(({ table }) => table))].map((name) => {
    const table = context.workbook.tables.getItem(name);
    const shape = queueTableShape(table);
    const rules = wishes
      .filter((wish) => wish.table === name)
      .map(({ header: wanted, index }) => ({
        wanted,
        index,
        rule: index < 0 ? null : queueRule(bodyColumn(table, index)),
      }));
    return { name, shape, rules };
  });
  return () =>
    tables.flatMap(({ name, shape, rules }) => {
      const { sheet, headers, left, top, rows } = shape();
      return rules.flatMap(({ wanted, index, rule }) => {
        const at = headers.indexOf(wanted);
        if (at < 0) return [];
        return [
          {
            table: name,
            header: wanted,
            sheet,
            column: left + at,
            index: at,
            top,
            rows,
            rule: at === index && rule !== null ? rule() : null,
          },
        ];
      });
    });
};

/** Cells asked one by one at most; a larger column with different rules counts as people's own. */
const MOST_CELLS = 2_000;

/** The cells of a run. */
export const runRect = ({ top, column }: ColumnLook | FirstLook, { first, last }: Omit<RuleRun, 'rule'>): CellRect => ({
  top: top + first,
  left: column,
  bottom: top + last,
  right: column,
});

/** Every row as a run of its own. */
const cellsOf = (rows: number): readonly Omit<RuleRun, 'rule'>[] =>
  Array.from({ length: rows }, (_unused, row) => ({ first: row, last: row }));

/**
 * The columns with the rules of their cells. Asks again (one sync) only when a column was moved or its cells have
 * different rules.
 */
export const finishColumns = async (
  session: ExcelSession,
  looks: readonly FirstLook[],
): Promise<readonly ColumnLook[]> => {
  let left = MOST_CELLS;
  const asked = looks.map((look) => {
    const whole = { first: 0, last: look.rows - 1 };
    if (look.rule !== null && look.rule.kind !== 'mixed') return { look, rules: null };
    const parts = look.rule === null ? [whole] : look.rows > left ? [] : cellsOf(look.rows);
    left -= parts.length;
    const sheet = session.context.workbook.worksheets.getItem(look.sheet);
    return { look, rules: parts.map((part) => queueRule(sheet.getRange(formatRect(runRect(look, part))))) };
  });
  if (asked.some(({ rules }) => rules !== null && rules.length > 0)) await session.sync();
  return asked.map(({ look: { rule, ...look }, rules }) => {
    const whole = (only: CellRule): readonly RuleRun[] => [{ first: 0, last: look.rows - 1, rule: only }];
    if (rules === null) return { ...look, runs: whole(rule ?? { kind: 'mixed' }) };
    const found = rules.map((read) => read());
    return { ...look, runs: found.length === look.rows ? runsOf(found) : whole(found[0] ?? { kind: 'mixed' }) };
  });
};

/** What lists on columns come to. */
export interface ColumnListWork {
  readonly operations: readonly Operation[];
  readonly receipt: readonly ReceiptColumn[];
  readonly marks: SheetMarks;
  readonly notices: readonly Notice[];
}

/** Gives cells the drop-down of a list. `fresh`: they have no rule yet. */
export const setList = (sheet: string, rect: CellRect, source: string, fresh: boolean): Operation =>
  operation(
    fresh ? 4 : 3,
    (message) => {
      const { dataValidation } = message.sheet(sheet).getRange(formatRect(rect));
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      // A rule that only points elsewhere keeps its alert, which people may have chosen.
      if (fresh) dataValidation.errorAlert = { title: '', message: '', style: 'Information', showAlert: false };
    },
    2 * source.length,
  );

/** Takes the rule of cells away. */
export const clearList = (sheet: string, rect: CellRect): Operation =>
  operation(2, (message) => {
    message.sheet(sheet).getRange(formatRect(rect)).dataValidation.clear();
  });

interface ColumnDecision {
  readonly look: ColumnLook;
  /** Runs that point at the list afterwards. */
  readonly ours: readonly RuleRun[];
  /** Those of them that do not yet. */
  readonly changes: readonly RuleRun[];
  /** Cells with a rule of people's own. */
  readonly kept: number;
}

/** The lists that KH gave the column before: another one, when a file had brought its own. */
const earlierLists = ({ sheet, column }: ColumnLook, state: WorkbookState): readonly ListPlace[] => {
  const key = ownKeyOf(state, sheet);
  const mark = key === null ? undefined : state.marks[key];
  return (mark?.shape.validations ?? []).flatMap((rule) =>
    rule.kind === 'list-range' && rule.range.left === column ? [{ sheet: rule.sheet, source: rule.source }] : [],
  );
};

const decideColumn = (look: ColumnLook, place: ListPlace, state: WorkbookState): ColumnDecision => {
  const after = listFormula(place);
  const places = [place, ...earlierLists(look, state)];
  const ours = look.runs.filter(({ rule }) => rule.kind === 'none' || places.some((one) => offersList(rule, one)));
  return {
    look,
    ours,
    changes: ours.filter(({ rule }) => rule.kind !== 'list' || rule.source !== after),
    kept: look.runs.reduce((sum, run) => sum + (ours.includes(run) ? 0 : run.last - run.first + 1), 0),
  };
};

/** A sheet's rules as KH remembers them, with the lists its columns have now. */
const withLists = (mark: SheetMark, columns: readonly ColumnDecision[], place: ListPlace): SheetMark => {
  const lists = new Set(columns.map(({ look }) => look.column));
  const others = mark.shape.validations.filter(({ kind, range }) => kind !== 'list-range' || !lists.has(range.left));
  const added = columns.flatMap(({ look, ours }) =>
    ours.map((run): ValidationPlan => ({ kind: 'list-range', range: runRect(look, run), lenient: true, ...place })),
  );
  return { ...mark, shape: { ...mark.shape, validations: [...others, ...added] } };
};

const receiptColumn = ({ look, changes }: ColumnDecision, list: ListPlace, state: WorkbookState): ReceiptColumn => {
  const { sheet, table, header, index } = look;
  const key = ownKeyOf(state, sheet);
  const mark = key === null ? undefined : state.marks[key];
  return {
    key,
    sheet,
    table,
    header,
    index,
    list,
    before: changes.map(({ first, last, rule }) => ({
      first,
      last,
      source: rule.kind === 'list' && !isLost(rule) ? rule.source : null,
    })),
    ...(mark === undefined ? {} : { validations: mark.shape.validations }),
  };
};

const noticesOf = (decided: readonly ColumnDecision[], locked: readonly string[]): readonly Notice[] => {
  const linked = decided.filter(({ ours }) => ours.length > 0).map(({ look }) => look);
  const headers = [...new Set(linked.map(({ header }) => header))].join(', ');
  const sheets = [...new Set(linked.map(({ sheet }) => `"${sheet}"`))].join(', ');
  return [
    ...(linked.length === 0 ? [] : [{ key: 'excel.notice.list-linked', params: { headers, sheets } }]),
    ...decided
      .filter(({ kept }) => kept > 0)
      .map(({ look, kept }) => ({
        key: 'excel.notice.list-kept',
        params: { sheet: look.sheet, header: look.header, cells: kept },
      })),
    ...locked.map((sheet) => ({ key: 'excel.notice.list-protected', params: { sheet } })),
  ];
};

/**
 * Decides what is done to the columns of one list: those without a rule get it, those that point at the list already
 * point at the cells it has now. Rules of people's own and protected sheets are left alone and named in a notice.
 */
export const decideColumnLists = (
  looks: readonly ColumnLook[],
  place: ListPlace,
  state: WorkbookState,
): ColumnListWork => {
  const isLocked = (name: string): boolean => state.sheets.some((sheet) => sheet.name === name && sheet.protected);
  const decided = looks.filter(({ sheet }) => !isLocked(sheet)).map((look) => decideColumn(look, place, state));
  const after = listFormula(place);
  const changed = decided.filter(({ changes }) => changes.length > 0);
  const marks: Record<string, SheetMark> = {};
  for (const sheet of new Set(changed.map(({ look }) => look.sheet))) {
    const key = ownKeyOf(state, sheet);
    const mark = key === null ? undefined : state.marks[key];
    if (key === null || mark === undefined) continue;
    const columns = decided.filter(({ look }) => look.sheet === sheet);
    marks[key] = withLists(mark, columns, place);
  }
  return {
    operations: changed.flatMap(({ look, changes }) =>
      changes.map((run) => setList(look.sheet, runRect(look, run), after, run.rule.kind === 'none')),
    ),
    receipt: changed.map((one) => receiptColumn(one, place, state)),
    marks,
    notices: noticesOf(decided, [...new Set(looks.map(({ sheet }) => sheet).filter(isLocked))]),
  };
};
