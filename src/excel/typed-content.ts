import type { Notice } from '../domain/source/snapshot';
import { joinKept, mergeKept, withoutDefaults, type KeptContent } from '../domain/workbook/keep';
import { unmatchedKey, unmatchedSheet } from '../domain/workbook/unmatched-sheet';
import type { KeepPlan, SheetPlan, WritePlan } from '../domain/workbook/write-plan';
import { columnWishes, finishColumns, queueColumns, type ColumnLook, type ColumnWish } from './column-lists';
import { finishOld, queueOld, readLabels, type OldContent, type OldLook } from './old-content';
import type { OldSheet } from './preflight';
import { resolveKeys } from './resolve-keys';
import type { ExcelSession } from './session';
import { listTables, queueTablePlaces, resolveTableLists, type TablePlaces } from './table-lists';
import { anchoredSheet, queueState, type WorkbookState } from './workbook-state';

/** An earlier sheet that a command meets again. */
interface OldEntry {
  readonly key: string;
  readonly old: OldSheet;
  /** What is kept of it. */
  readonly keep: KeepPlan | null;
  readonly content: OldContent;
}

/** An earlier sheet to be asked about. */
interface Asked extends Omit<OldEntry, 'content'> {
  /** Whether it matters where people's comments stand. */
  readonly places: boolean;
}

/** Answers about earlier sheets that came with a reading, by key. */
export type Prefetched = ReadonlyMap<string, { readonly asked: Asked; readonly look: OldLook }>;

/** The workbook as it is now, with the earlier sheets of the keys asked for. */
export interface LookAround {
  readonly state: WorkbookState;
  /** The plan with the keys its sheets have in this workbook. */
  readonly plan: WritePlan;
  readonly olds: ReadonlyMap<string, OldEntry>;
  /** Columns of standing tables that are to get a list. */
  readonly columns: readonly ColumnLook[];
}

/** Everything of the left-over sheet is people's content, except key and label. */
const keepAll = (keep: KeepPlan, old: OldSheet): KeepPlan => {
  const headers = old.mark?.tables[0]?.headers ?? [];
  return { ...keep, columns: headers.filter((header) => header !== keep.keyColumn && header !== keep.labelColumn) };
};

/** The earlier sheets of the keys, each with the sheet of its left-over content. */
const standing = (
  sheets: readonly { readonly key: string; readonly keep: KeepPlan | null; readonly places: boolean }[],
  state: WorkbookState,
): readonly Asked[] =>
  sheets.flatMap(({ key, keep, places }) => {
    const find = (each: string): OldSheet | null => {
      const found = anchoredSheet(state, 'sheet', each);
      return found === null ? null : { sheet: found, mark: state.marks[each] ?? null };
    };
    const old = find(key);
    const rest = keep === null ? null : find(unmatchedKey(key));
    return [
      ...(old === null ? [] : [{ key, old, keep, places }]),
      ...(rest === null || keep === null
        ? []
        : [{ key: unmatchedKey(key), old: rest, keep: keepAll(keep, rest), places: true }]),
    ];
  });

const wanted = (plan: WritePlan, state: WorkbookState): readonly Asked[] =>
  standing(
    resolveKeys(plan, state).sheets.map(({ key, keep, comments }) => ({ key, keep, places: comments.length > 0 })),
    state,
  );

const sameQuestion = (a: Asked, b: Asked): boolean =>
  a.old.sheet.name === b.old.sheet.name && JSON.stringify(a.keep) === JSON.stringify(b.keep);

/**
 * Queues the questions about the earlier sheets of `keys` beside something else that is read: the write that follows
 * in the same command need not ask then. What is kept of them is what was kept when they were written.
 */
export const queuePrefetch = (
  context: Excel.RequestContext,
  keys: readonly string[],
  state: WorkbookState,
): (() => Prefetched) => {
  const sheets = keys.map((key) => ({ key, keep: state.marks[key]?.keep ?? null, places: false }));
  const asked = standing(sheets, state).map((each) => ({
    asked: each,
    look: queueOld(context, each.old, state, each.keep),
  }));
  return () => new Map(asked.map(({ asked: each, look }) => [each.key, { asked: each, look: look() }]));
};

const sameOlds = (a: readonly Asked[], b: readonly Asked[]): boolean =>
  JSON.stringify(a.map(({ key, old }) => [key, old.sheet.name, old.mark])) ===
  JSON.stringify(b.map(({ key, old }) => [key, old.sheet.name, old.mark]));

/** What a plan's drop-downs ask of the workbook: columns that are to get a list, tables that lists are made of. */
interface ListWishes {
  readonly wishes: readonly ColumnWish[];
  readonly tables: ReturnType<typeof listTables>;
}

const NO_LISTS: ListWishes = { wishes: [], tables: [] };

const listsOf = (plan: WritePlan, state: WorkbookState): ListWishes => ({
  wishes: columnWishes(plan.columnLists, state),
  tables: listTables(plan, state),
});

interface ListLook {
  readonly columns: ReturnType<ReturnType<typeof queueColumns>>;
  readonly places: TablePlaces;
}

const NO_LOOK: ListLook = { columns: [], places: new Map() };

const queueLists = (context: Excel.RequestContext, { wishes, tables }: ListWishes): (() => ListLook) => {
  const columns = queueColumns(context, wishes);
  const places = queueTablePlaces(context, tables);
  return () => ({ columns: columns(), places: places() });
};

/**
 * Asks what has to be known before a plan is carried out. With a state known from earlier in the session the earlier
 * sheets are asked about in the same message; if that state turns out to be out of date, they are asked again.
 * `fresh` means the state was read by this very command and need not be read again; `prefetched` is what that reading
 * asked already.
 */
export const lookAround = async (
  session: ExcelSession,
  plan: WritePlan,
  known: WorkbookState | null,
  fresh: boolean,
  prefetched: Prefetched = new Map(),
): Promise<LookAround> => {
  const { context } = session;
  const guess = known === null ? [] : wanted(plan, known);
  const listed = known === null ? NO_LISTS : listsOf(plan, known);
  const asksLists = listed.wishes.length + listed.tables.length > 0;
  const settle = async (
    looks: readonly (Asked & { readonly look: OldLook })[],
    state: WorkbookState,
    lists: ListLook = NO_LOOK,
  ): Promise<LookAround> => {
    const columns = await finishColumns(session, lists.columns);
    const olds = new Map<string, OldEntry>();
    for (const { look, places, ...entry } of looks) {
      olds.set(entry.key, { ...entry, content: await finishOld(session, entry.old, look, entry.keep, places) });
    }
    return { state, plan: resolveTableLists(resolveKeys(plan, state), lists.places), olds, columns };
  };
  if (known !== null && fresh && guess.length === 0 && !asksLists) return settle([], known);

  const ask = (entries: readonly Asked[], state: WorkbookState) => ({
    olds: entries.map((entry) => ({ ...entry, look: queueOld(context, entry.old, state, entry.keep) })),
    lists: queueLists(context, listsOf(plan, state)),
  });
  const finish = ({ olds, lists }: ReturnType<typeof ask>, state: WorkbookState): Promise<LookAround> =>
    settle(
      olds.map((entry) => ({ ...entry, look: entry.look() })),
      state,
      lists(),
    );

  const answered = guess.flatMap((entry) => {
    const found = prefetched.get(entry.key);
    return found !== undefined && !entry.places && sameQuestion(found.asked, entry)
      ? [{ ...entry, look: found.look }]
      : [];
  });
  if (known !== null && fresh && !asksLists && answered.length === guess.length) return settle(answered, known);

  if (known !== null && (guess.length > 0 || asksLists)) {
    const state = fresh ? () => known : queueState(context);
    const asked = ask(guess, known);
    try {
      await session.sync();
      const now = state();
      const sameLists = JSON.stringify(listsOf(plan, now)) === JSON.stringify(listed);
      if (sameLists && sameOlds(wanted(plan, now), guess)) return await finish(asked, now);
    } catch (error) {
      // A sheet or table of the old state is gone: read the state first, then ask.
      if (!isMissing(error)) throw error;
    }
  }
  const state = queueState(context);
  await session.sync();
  const now = state();
  const entries = wanted(plan, now);
  const { wishes, tables } = listsOf(plan, now);
  if (entries.length + wishes.length + tables.length === 0) return settle([], now);
  const asked = ask(entries, now);
  await session.sync();
  return finish(asked, now);
};

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ItemNotFound';

/** A plan with people's content put in. */
export interface KeptPlan {
  readonly plan: WritePlan;
  /** Keys of left-over sheets that are no longer needed. */
  readonly removed: readonly string[];
  readonly notices: readonly Notice[];
}

const pool = (main: KeptContent | null, rest: KeptContent | null): KeptContent | null => {
  if (main === null) return rest;
  return rest === null ? main : joinKept(main, rest);
};

/** Puts what people typed into the plan; what finds no place goes to a sheet of its own. */
export const keepTyped = async (session: ExcelSession, plan: WritePlan, around: LookAround): Promise<KeptPlan> => {
  const sheets: SheetPlan[] = [];
  const extra: SheetPlan[] = [];
  const removed: string[] = [];
  const notices: Notice[] = [];
  for (const sheet of plan.sheets) {
    const old = around.olds.get(sheet.key);
    const rest = around.olds.get(unmatchedKey(sheet.key));
    const typed = old?.content.kept ?? null;
    const own = typed === null ? null : withoutDefaults(typed, old?.old.mark?.defaults ?? {});
    const kept = pool(own, rest?.content.kept ?? null);
    if (sheet.keep === null || kept === null) {
      sheets.push(sheet);
      continue;
    }
    const merged = mergeKept(sheet, kept);
    sheets.push(merged.sheet);
    const { unmatched } = merged;
    if (unmatched.rows.length === 0) {
      if (rest !== undefined) removed.push(rest.key);
      continue;
    }
    const labels = new Map<string, string>();
    for (const entry of [old, rest]) {
      if (entry === undefined || unmatched.rows.every((row) => row.label !== '')) continue;
      for (const [key, label] of await readLabels(session, entry.old, entry.content, sheet.keep)) {
        if (!labels.has(key)) labels.set(key, label);
      }
    }
    const rows = unmatched.rows.map((row) => ({ ...row, label: row.label || (labels.get(row.key) ?? '') }));
    extra.push(unmatchedSheet(sheet.key, sheet.keep, { ...unmatched, rows }));
    notices.push({ key: 'excel.notice.unmatched', params: { count: rows.length, sheet: extra.at(-1)?.name ?? '' } });
  }
  return { plan: { ...plan, sheets: [...sheets, ...extra] }, removed, notices };
};
