import type { CellRect } from '../domain/source/snapshot';
import { formatRect } from '../domain/workbook/address';
import type { OldTable } from './old-content';
import { operation, type Message, type Operation } from './operations';

/**
 * A second run rewrites the cells of KH's sheet instead of putting a new sheet in its place: formulas, filters and
 * pivot tables of people point at the sheet and its tables by their public names, and would turn into #REF!.
 * The new content stands complete on a stage (a sheet of its own) before the first cell of the old one is touched,
 * and a hidden copy of the old sheet waits for "Hoàn tác".
 */

/** A table on both sheets: where it lies, and where it is to lie. */
export interface TablePair {
  readonly name: string;
  readonly from: CellRect;
  readonly to: CellRect;
}

export interface TransplantPlan {
  /** Cells of KH on the sheet as they lie now; `null` when it has none. */
  readonly before: CellRect | null;
  /** The same once the headers meet. */
  readonly from: CellRect | null;
  /** Cells of KH as they lie on the stage, and will lie on the sheet. */
  readonly to: CellRect | null;
  readonly tables: readonly TablePair[];
  readonly charts: readonly string[];
  /** Rows to put in (or, below 0, take out) at the top, so that the tables' headers meet. */
  readonly rise: number;
  /** Rows to put in below KH's cells: what people wrote there moves down and is not written over. */
  readonly grown: number;
}

const sameHeader = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** True when every column both tables have stands in the same place: formulas follow places, not words. */
export const headersAgree = (now: readonly string[], next: readonly string[]): boolean => {
  const common = Math.min(now.length, next.length);
  for (let at = 0; at < common; at += 1) if (!sameHeader(now[at], next[at])) return false;
  return common > 0;
};

const moveDown = (rect: CellRect, rows: number): CellRect => ({
  ...rect,
  top: rect.top + rows,
  bottom: rect.bottom + rows,
});

interface NewTable {
  readonly name: string;
  readonly range: CellRect;
  readonly headers: readonly string[];
}

/**
 * How the old cells give way to the new ones, or `null` when the tables are too different to keep their names and
 * columns. `area` is where KH's cells lay when it wrote them; rows that people put into a table move its lower edge.
 */
export const planTransplant = (
  area: CellRect | null,
  old: readonly OldTable[],
  charts: readonly string[],
  next: { readonly area: CellRect | null; readonly tables: readonly NewTable[] },
): TransplantPlan | null => {
  if (old.length !== next.tables.length) return null;
  const pairs: TablePair[] = [];
  for (const { name, range, headers } of next.tables) {
    const match = old.find((table) => table.mark.name.toLowerCase() === name.toLowerCase());
    if (match === undefined || match.range.left !== range.left || !headersAgree(match.headers, headers)) return null;
    pairs.push({ name, from: match.range, to: range });
  }
  const [first] = pairs;
  const rise = first === undefined ? 0 : first.to.top - first.from.top;
  if (pairs.some((pair) => pair.to.top - pair.from.top !== rise)) return null;
  // Several tables below one another would have to make room for each other: left to the plain replacement.
  if (pairs.length > 1 && pairs.some((pair) => pair.to.bottom - pair.from.bottom !== rise)) return null;

  const now = areaNow(area, old);
  const from = now === null ? null : moveDown(now, rise);
  const grown = from === null || next.area === null ? 0 : Math.max(0, next.area.bottom - from.bottom);
  return {
    before: now,
    from: from === null ? null : { ...from, top: Math.max(1, from.top) },
    to: next.area,
    tables: pairs.map((pair) => ({ ...pair, from: moveDown(pair.from, rise) })),
    charts,
    rise,
    grown,
  };
};

/** KH's cells today: people's new rows and columns of a table belong to it. */
const areaNow = (area: CellRect | null, old: readonly OldTable[]): CellRect | null => {
  if (area === null) return null;
  const [table] = old;
  if (table === undefined) return area;
  const { mark, range } = table;
  const moved = range.top - mark.range.top;
  const taller = range.bottom - range.top - (mark.range.bottom - mark.range.top);
  return {
    top: Math.max(1, Math.min(area.top, area.top + moved)),
    left: area.left,
    bottom: Math.max(area.bottom + moved + taller, range.bottom),
    right: Math.max(area.right, range.right),
  };
};

/** Parts of `from` that `to` does not cover, below and to the right of their common corner. */
const leftOver = (from: CellRect, to: CellRect): readonly CellRect[] => {
  const parts: CellRect[] = [];
  if (from.bottom > to.bottom) parts.push({ ...from, top: to.bottom + 1 });
  if (from.right > to.right) parts.push({ ...from, left: to.right + 1, bottom: Math.min(from.bottom, to.bottom) });
  if (from.top < to.top) parts.push({ ...from, bottom: to.top - 1 });
  if (from.left < to.left) parts.push({ ...from, right: to.left - 1 });
  return parts.filter((part) => part.bottom >= part.top && part.right >= part.left);
};

/** Puts rows in before the 1-based row `at`, or takes them out when `count` is below 0. */
export const rowOperation = (sheet: string, at: number, count: number): Operation =>
  operation(3, (message) => {
    const rows = message.sheet(sheet).getRange(`${at}:${at + Math.abs(count) - 1}`);
    if (count > 0) rows.insert('Down');
    else rows.delete('Up');
  });

/**
 * Copies KH's cells from the sheet `source` into the sheet `target`. Values and formulas are copied first, then
 * formats: neither touches the tables themselves, which were resized before. Merged areas, validations and colours
 * are put back by the caller.
 */
export const copyOperations = (target: string, source: string, plan: TransplantPlan): readonly Operation[] => {
  const { from, to, rise, grown } = plan;
  const operations: Operation[] = [];
  const onTarget = (calls: number, run: (sheet: Excel.Worksheet, message: Message) => void): void => {
    operations.push(
      operation(calls, (message) => {
        run(message.sheet(target), message);
      }),
    );
  };
  if (rise !== 0) operations.push(rowOperation(target, 1, rise));
  if (from !== null && grown > 0) operations.push(rowOperation(target, from.bottom + 1, grown));
  for (const name of plan.charts) {
    onTarget(2, (sheet) => {
      sheet.charts.getItem(name).delete();
    });
  }
  if (from !== null) {
    onTarget(5, (sheet) => {
      const range = sheet.getRange(formatRect(from));
      range.unmerge();
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
    });
  }
  for (const table of plan.tables) {
    onTarget(4, (sheet) => {
      const found = sheet.tables.getItem(table.name);
      // Rows hidden by a filter would swallow what is written.
      found.clearFilters();
      found.resize(formatRect(table.to));
    });
  }
  if (from !== null) {
    for (const rect of to === null ? [from] : leftOver(from, to)) {
      onTarget(2, (sheet) => {
        sheet.getRange(formatRect(rect)).clear();
      });
    }
  }
  if (to !== null) {
    onTarget(8, (sheet, message) => {
      const cells = sheet.getRange(formatRect(to));
      const origin = message.sheet(source).getRange(formatRect(to));
      cells.copyFrom(origin, 'Formulas');
      cells.copyFrom(origin, 'Formats');
      // A copy of formats brings rules of colour along; they are set anew.
      cells.conditionalFormats.clearAll();
    });
  }
  return operations;
};
