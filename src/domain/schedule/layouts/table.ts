import type { Field } from '../../source/origin';
import type { TimeExpression } from '../../time';
import { inferredField, stated, type Reading } from '../draft';
import type { Grid } from '../grid/grid';
import type { ProseContext } from '../prose/context';
import { contextBelow, type OuterTime } from '../time-context';
import type { ColumnRole } from '../vocabulary/headers';
import type { Columns } from './columns';

/** Signs for "as above". */
export const DITTO = /^(?:["”“″']{1,2}|''|nt|như trên|-nt-|\/\/)$/iu;
const NOTHING = /^[-–—./*]+$/u;

/** What is read once for the whole table. */
export interface Table {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly reading: Reading;
  readonly base: ProseContext;
  readonly headed: boolean;
  /** True when a place stands at each day only and holds for the rows below of that day. */
  readonly placesOfDays: boolean;
}

/** What rows above leave for the rows below. */
export interface Carry {
  readonly sections: {
    readonly title: string;
    readonly depth: number;
    readonly outer: OuterTime | null;
    readonly level: string | null;
  }[];
  /** Last filled cell of each column. */
  readonly last: (number | null)[];
  /** The day that a row above gave, for rows that say only an hour or a part of the day. */
  day: { readonly time: TimeExpression; readonly words: string } | null;
}

/** Words of a cell, the row they stand in (0-based), and whether they come from above. */
export interface CellWords {
  readonly text: string;
  readonly row: number;
  readonly inherited: boolean;
}

const INDEXES = new WeakMap<Columns, Map<string, readonly number[]>>();

/** The columns of the given roles, left to right; worked out once for a table. */
export const roleColumns = (columns: Columns, ...roles: readonly ColumnRole[]): readonly number[] => {
  let index = INDEXES.get(columns);
  if (!index) INDEXES.set(columns, (index = new Map<string, readonly number[]>()));
  const key = roles.length === 1 ? (roles[0] ?? '') : roles.join();
  let found = index.get(key);
  if (!found) {
    found = columns.roles.flatMap((role, column) => (roles.includes(role) ? [column] : []));
    index.set(key, found);
  }
  return found;
};

/** The words of a cell: its own, those of the block it is merged into, or those above when it repeats them. */
export const wordsOf = (table: Table, row: number, column: number, carry: Carry, sticky: boolean): CellWords => {
  const { grid } = table;
  const own = grid.text(row, column);
  if (own !== '' && !DITTO.test(own)) return { text: NOTHING.test(own) ? '' : own, row, inherited: false };
  const block = grid.merge(row, column);
  if (block && block.top < row) {
    const text = grid.text(block.top, block.left);
    if (text !== '') return { text, row: block.top, inherited: true };
  }
  const above = carry.last[column] ?? null;
  if (above !== null && (DITTO.test(own) || (sticky && own === ''))) {
    return { text: grid.text(above, column), row: above, inherited: true };
  }
  return { text: '', row, inherited: false };
};

/** Columns whose blanks mean "as above": those left of the activities that order the rows by time. */
export const isSticky = (table: Table, column: number): boolean => {
  const role = table.columns.roles[column];
  if (role === undefined || column > table.columns.name) return false;
  return role === 'time' || role === 'weekday' || role === 'week' || role === 'month' || role === 'group';
};

/** A cell's lines as one. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');

/** The first column of a role that says something in the row, with its words; blanks mean "as above" when `sticky`. */
export const firstWords = (
  table: Table,
  row: number,
  carry: Carry,
  role: ColumnRole,
  sticky = false,
): { readonly words: CellWords; readonly column: number } | null => {
  for (const column of roleColumns(table.columns, role)) {
    const words = wordsOf(table, row, column, carry, sticky);
    if (words.text !== '') return { words, column };
  }
  return null;
};

/** Found words as a field: stated in their own cell, inferred from a merged or repeated one. */
export const fieldOf = (
  table: Table,
  found: { readonly words: CellWords; readonly column: number } | null,
): Field<string> | null => {
  if (!found) return null;
  const origin = table.grid.origin(found.words.row, found.column);
  return found.words.inherited
    ? inferredField(found.words.text, origin, 'schedule.reason.merged')
    : stated(found.words.text, origin);
};

/** The context of a row: that of the table with the sections above the row. */
export const baseOf = (table: Table, carry: Carry): ProseContext => {
  let ctx = table.base;
  for (const section of carry.sections) {
    ctx = {
      ...ctx,
      section: [...ctx.section, section.title],
      level: section.level ?? ctx.level,
      outer: section.outer ?? ctx.outer,
      time: section.outer ? contextBelow(ctx.time, section.outer.expression) : ctx.time,
    };
  }
  return ctx;
};
