import type { Activity, Schedule } from '../../domain/schedule/schedule';
import { cellAt, plainValue, tableColumns } from '../../domain/source/cells';
import type { SheetSnapshot, SourceSnapshot, TableSnapshot } from '../../domain/source/snapshot';
import type { Assignment, Role } from '../../domain/units/assignment';
import { foldKey } from '../../domain/text/fold';
import { isScheduleTable, UNIT_SEPARATOR, type ScheduleHeader } from '../../domain/workbook/schedule-columns';
import { findPlans, type UnderstandOptions } from '../understand';

/** The structured columns that name units, with the role they give. */
export const UNIT_HEADERS = [
  { header: 'CHỦ TRÌ', role: 'lead' },
  { header: 'PHỐI HỢP', role: 'support' },
] as const satisfies readonly { readonly header: ScheduleHeader; readonly role: Role }[];

/** A schedule table of KH's on its sheet. */
export interface ScheduleTable {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  /** 1-based columns of the sheet by header. */
  readonly columns: ReadonlyMap<string, number>;
}

/** As typed, untrimmed: spans of the names count its characters. */
const textAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  String(plainValue(cellAt(sheet, row, column)) ?? '');

/** KH's schedule tables in a source, in the order of the sheets. */
export const scheduleTables = (source: SourceSnapshot): readonly ScheduleTable[] =>
  source.kind === 'text'
    ? []
    : source.sheets.flatMap((sheet) =>
        sheet.tables.filter(isScheduleTable).map((table) => ({ sheet, table, columns: tableColumns(sheet, table) })),
      );

/** One unit name in a structured cell: characters from `start` to `end`. */
export interface CellUnit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The names in a cell of CHỦ TRÌ or PHỐI HỢP, cut at ";" and line ends. */
export const cellUnits = (text: string): readonly CellUnit[] => {
  const found: CellUnit[] = [];
  for (const match of text.matchAll(/[^;\n]+/gu)) {
    const name = match[0].trim();
    if (name === '') continue;
    const start = match.index + match[0].indexOf(name);
    found.push({ name, start, end: start + name.length });
  }
  return found;
};

/** The cell of a table's column in a row of the sheet; `null` when the table has no such column. */
export const structuredCell = (
  { sheet, columns }: ScheduleTable,
  row: number,
  header: ScheduleHeader,
): { readonly column: number; readonly text: string } | null => {
  const column = columns.get(header);
  return column === undefined ? null : { column, text: textAt(sheet, row, column) };
};

/** What the row's columns say, with the words' own role where the document states a finer one. */
const fromColumns = (activity: Activity, table: ScheduleTable, row: number): Partial<Activity> => {
  const stated = new Map(activity.assignments.map((one) => [foldKey(one.unit), one]));
  const cells = UNIT_HEADERS.flatMap(({ header, role }) => {
    const cell = structuredCell(table, row, header);
    return cell === null ? [] : [{ ...cell, role }];
  });
  if (cells.length === 0) return {};
  const assignments = cells.flatMap(({ text, role }) =>
    cellUnits(text).map(({ name, start, end }): Assignment => {
      const known = stated.get(foldKey(name));
      const leads = (one: Role | null): boolean => one === 'lead' || one === 'responsible';
      const finer = known && leads(known.role) === (role === 'lead') && known.role !== null ? known.role : role;
      return {
        unit: name,
        role: finer,
        text: text.slice(start, end),
        span: { start, end },
        collective: known?.collective ?? /^(?:các|những|mỗi|từng)\s/iu.test(name),
      };
    }),
  );
  const first = cells.find(({ text }) => text.trim() !== '') ?? cells[0];
  return {
    assignments,
    assignmentOrigin: first ? { kind: 'cell', sheet: table.sheet.name, row, column: first.column } : null,
  };
};

const withColumns = (schedule: Schedule, tables: readonly ScheduleTable[]): Schedule => ({
  ...schedule,
  activities: schedule.activities.map((activity) => {
    const { origin } = activity;
    if (origin.kind !== 'cell') return activity;
    const table = tables.find(
      ({ sheet, table: { range } }) =>
        sheet.name === origin.sheet && origin.row > range.top && origin.row <= range.bottom,
    );
    return table === undefined ? activity : { ...activity, ...fromColumns(activity, table, origin.row) };
  }),
});

/**
 * The plans of a source with their assignments. In a workbook that has KH's schedule tables only those are read, and
 * CHỦ TRÌ and PHỐI HỢP say who does what: that is where names are mended. Otherwise the document's own words do.
 */
export const assignedSchedules = (source: SourceSnapshot, options: UnderstandOptions = {}): readonly Schedule[] => {
  const tables = scheduleTables(source);
  if (tables.length === 0 || source.kind === 'text') return findPlans(source, options).schedules;
  const names = new Set(tables.map(({ sheet }) => sheet.name));
  const own = { ...source, sheets: source.sheets.filter(({ name }) => names.has(name)) };
  return findPlans(own, options).schedules.map((schedule) => withColumns(schedule, tables));
};

/** A cell with one of its names replaced, the separators as they stand. */
export const replaceUnit = (text: string, name: string, by: string): string => {
  const key = foldKey(name);
  const names = cellUnits(text).map((unit) => (foldKey(unit.name) === key ? by : unit.name));
  return [...new Set(names)].join(UNIT_SEPARATOR);
};
