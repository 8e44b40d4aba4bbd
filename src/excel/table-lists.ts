import { isTableOf } from '../domain/workbook/table-name';
import type { SheetPlan, ValidationPlan, WritePlan } from '../domain/workbook/write-plan';
import type { ListPlace } from './column-rules';
import { queueTableShape } from './table-shape';
import type { WorkbookState } from './workbook-state';

/** Tables of the workbook whose columns the plan's drop-downs offer: the public name, and the table's own. */
export const listTables = (
  plan: WritePlan,
  state: WorkbookState,
): readonly { readonly wanted: string; readonly name: string }[] => {
  const wanted = new Set(plan.sheets.flatMap(({ tableLists = [] }) => tableLists.map(({ table }) => table)));
  const own = new Set(Object.values(state.marks).flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  return [...wanted].flatMap((table) => {
    const found = state.tables.filter((each) => isTableOf(table)({ name: each }));
    // KH's own goes before one that came with the file.
    const name = found.find((each) => own.has(each.toLowerCase())) ?? found[0];
    return name === undefined ? [] : [{ wanted: table, name }];
  });
};

/** Where the columns of a table stand: by its public name, then by header. */
export type TablePlaces = ReadonlyMap<string, ReadonlyMap<string, ListPlace>>;

/** Queues the questions about tables that are known to be there; read the answer after the sync. */
export const queueTablePlaces = (
  context: Excel.RequestContext,
  tables: ReturnType<typeof listTables>,
): (() => TablePlaces) => {
  const asked = tables.map(({ wanted, name }) => ({
    wanted,
    shape: queueTableShape(context.workbook.tables.getItem(name)),
  }));
  return () =>
    new Map(
      asked.map(({ wanted, shape }) => {
        const { sheet, headers, left, top, rows } = shape();
        const columns = headers.map((text, at): readonly [string, ListPlace] => {
          const source = { top, left: left + at, bottom: top + rows - 1, right: left + at };
          return [text, { sheet, source }];
        });
        return [wanted, new Map(columns)];
      }),
    );
};

const withLists = (sheet: SheetPlan, places: TablePlaces): SheetPlan => {
  const { tableLists = [], ...rest } = sheet;
  const lists = tableLists.flatMap(({ range, table, header }): ValidationPlan[] => {
    const place = places.get(table)?.get(header);
    return place === undefined ? [] : [{ kind: 'list-range', range, lenient: true, ...place }];
  });
  return { ...rest, validations: [...rest.validations, ...lists] };
};

/** The plan with its drop-downs over tables of the workbook made into drop-downs over their cells, or left out. */
export const resolveTableLists = (plan: WritePlan, places: TablePlaces): WritePlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => withLists(sheet, places)),
});
