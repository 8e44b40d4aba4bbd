/** Tables, their columns, rows, sorting and filters; the sheet's own filter. */
import { fail } from '../../errors';
import { writeCells } from '../../operations/cells';
import { applyFilters, readCriteria } from '../../operations/filter';
import { checkAllowed } from '../../operations/guard';
import { readSortFields, sortCells } from '../../operations/sort';
import {
  addColumn,
  addRows,
  addTable,
  cellWrites,
  convertToRange,
  deleteColumn,
  deleteRows,
  deleteTable,
  hasOnlyBlankRow,
  renameTable,
  resizeTable,
  rowValues,
  setShowHeaders,
  setShowTotals,
} from '../../operations/tables';
import type { Rect } from '../../model/geometry';
import { columnCount, intersect, rect, rowCount } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { FilterCriteria, Json, Table, TableColumn } from '../../model/types';
import { toJson } from '../../model/values';
import { tableBody } from '../../model/workbook';
import type { Args, Handle, Session } from '../registry';
import { defineClass } from '../registry';
import { asFlag, asList, asText, grid, rangeArgument, readGrid } from './common';
import { handle, rangeHandle, sheetHandle, tableHandle } from './handles';
import { knowsTableStyle } from './workbook';

const alive = (table: Table, session: Session): Table =>
  session.workbook.tables.includes(table) ? table : fail('ItemNotFound');
const sheetOf = (table: Table, session: Session): Sheet =>
  session.workbook.sheetById(alive(table, session).sheetId) ?? fail('ItemNotFound');
const announce = (table: Table, session: Session): void =>
  session.workbook.emit({ kind: 'table-changed', sheet: sheetOf(table, session), table });

const headerRow = (table: Table): Rect | null =>
  table.showHeaders ? rect(table.area.top, table.area.left, table.area.top, table.area.right) : null;
const totalRow = (table: Table): Rect | null =>
  table.showTotals ? rect(table.area.bottom, table.area.left, table.area.bottom, table.area.right) : null;

const listed = (scope: { readonly sheet: Sheet | null }, session: Session): Table[] =>
  scope.sheet === null
    ? session.workbook.sheets.flatMap((sheet) => session.workbook.tablesOn(sheet))
    : session.workbook.tablesOn(scope.sheet);

const byKey = (tables: readonly Table[], key: Json): Handle | null => {
  const text = asText(key).replace(/^\{|\}$/g, '');
  const found =
    tables.find((t) => t.name.toLowerCase() === text.toLowerCase()) ?? tables.find((t) => t.id.toString() === text);
  return found === undefined ? null : tableHandle(found);
};

defineClass<{ readonly sheet: Sheet | null }>('TableCollection', {
  about: 'Tables of the workbook or of a sheet.',
  get: { Count: (self, session) => listed(self, session).length },
  items: (self, session) => listed(self, session).map(tableHandle),
  item: (self, key, session) => byKey(listed(self, session), key),
  call: {
    Add: (self, args, session) => {
      const { workbook } = session;
      const found = rangeArgument(args, 0, workbook, self.sheet ?? workbook.activeSheet);
      if (self.sheet !== null && found.sheet !== self.sheet) fail('InvalidArgument');
      return tableHandle(addTable(workbook, found.sheet, found.area, args.flag(1)));
    },
  },
  events: ['onAdded', 'onChanged', 'onDeleted'],
});

defineClass<readonly Table[]>('TableScopedCollection', {
  about: 'Tables that touch a range.',
  items: (self) => self.map(tableHandle),
  item: (self, key) => byKey(self, key),
  call: {
    GetFirst: (self) => {
      const first = self[0];
      return first === undefined ? null : tableHandle(first);
    },
  },
});

const flagOf = (
  key: 'highlightFirstColumn' | 'highlightLastColumn' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton',
) => ({
  get: (self: Table, session: Session): Json => alive(self, session)[key],
  set: (self: Table, value: Json, session: Session): void => {
    checkAllowed(sheetOf(self, session), 'edit');
    self[key] = asFlag(value);
    announce(self, session);
  },
});
const FLAGS = {
  HighlightFirstColumn: flagOf('highlightFirstColumn'),
  HighlightLastColumn: flagOf('highlightLastColumn'),
  ShowBandedRows: flagOf('showBandedRows'),
  ShowBandedColumns: flagOf('showBandedColumns'),
  ShowFilterButton: flagOf('showFilterButton'),
};

defineClass<Table>('Table', {
  about: 'A table: header row, data rows, total row.',
  id: (self) => self.id.toString(),
  get: {
    Id: (self, session) => alive(self, session).id.toString(),
    LegacyId: (self) => self.id.toString(),
    Name: (self, session) => alive(self, session).name,
    ShowHeaders: (self, session) => alive(self, session).showHeaders,
    ShowTotals: (self, session) => alive(self, session).showTotals,
    Style: (self, session) => alive(self, session).style,
    ...Object.fromEntries(Object.entries(FLAGS).map(([name, flag]) => [name, flag.get])),
  },
  set: {
    Name: (self, value, session) => renameTable(session.workbook, alive(self, session), asText(value)),
    ShowHeaders: (self, value, session) => setShowHeaders(session.workbook, alive(self, session), asFlag(value)),
    ShowTotals: (self, value, session) => setShowTotals(session.workbook, alive(self, session), asFlag(value)),
    Style: (self, value, session) => {
      const name = asText(value);
      if (name !== '' && !knowsTableStyle(session.workbook, name)) fail('InvalidArgument');
      alive(self, session).style = name;
      announce(self, session);
    },
    ...Object.fromEntries(Object.entries(FLAGS).map(([name, flag]) => [name, flag.set])),
  },
  navigate: {
    AutoFilter: (self, session) => handle('AutoFilter', { sheet: sheetOf(self, session), table: self }),
    Columns: (self, session) => handle('TableColumnCollection', alive(self, session)),
    Rows: (self, session) => handle('TableRowCollection', alive(self, session)),
    Sort: (self, session) => handle('TableSort', alive(self, session)),
    Worksheet: (self, session) => sheetHandle(sheetOf(self, session)),
  },
  call: {
    ClearFilters: (self, _, session) => {
      const sheet = sheetOf(self, session);
      checkAllowed(sheet, 'allowAutoFilter');
      for (const column of self.columns) column.criteria = null;
      applyFilters(session.workbook, sheet);
      return null;
    },
    ReapplyFilters: (self, _, session) => {
      applyFilters(session.workbook, sheetOf(self, session));
      return null;
    },
    ConvertToRange: (self, _, session) => {
      const sheet = sheetOf(self, session);
      return rangeHandle(sheet, convertToRange(session.workbook, self));
    },
    Delete: (self, _, session) => {
      deleteTable(session.workbook, alive(self, session));
      return null;
    },
    GetDataBodyRange: (self, _, session) => rangeHandle(sheetOf(self, session), tableBody(self)),
    GetHeaderRowRange: (self, _, session) =>
      rangeHandle(sheetOf(self, session), headerRow(self) ?? fail('ItemNotFound')),
    GetRange: (self, _, session) => rangeHandle(sheetOf(self, session), self.area),
    GetTotalRowRange: (self, _, session) => rangeHandle(sheetOf(self, session), totalRow(self) ?? fail('ItemNotFound')),
    Resize: (self, args, session) => {
      const sheet = sheetOf(self, session);
      const target = rangeArgument(args, 0, session.workbook, sheet);
      if (target.sheet !== sheet) fail('InvalidArgument');
      resizeTable(session.workbook, self, target.area);
      return null;
    },
  },
  events: ['onChanged', 'onSelectionChanged'],
});

// Columns

interface ColumnData {
  readonly table: Table;
  readonly column: TableColumn;
}
const columnHandle = (table: Table, column: TableColumn): Handle =>
  handle('TableColumn', { table, column } satisfies ColumnData);

function place({ table, column }: ColumnData, session: Session): number {
  const index = alive(table, session).columns.indexOf(column);
  return index < 0 ? fail('ItemNotFound') : index;
}

function columnArea(self: ColumnData, session: Session, part: (table: Table) => Rect | null): Handle {
  const index = place(self, session);
  const rows = part(self.table) ?? fail('ItemNotFound');
  return rangeHandle(
    sheetOf(self.table, session),
    rect(rows.top, self.table.area.left + index, rows.bottom, self.table.area.left + index),
  );
}

defineClass<Table>('TableColumnCollection', {
  about: 'Columns of a table.',
  get: { Count: (self, session) => alive(self, session).columns.length },
  items: (self, session) => alive(self, session).columns.map((column) => columnHandle(self, column)),
  item: (self, key, session) => {
    const { columns } = alive(self, session);
    const found =
      typeof key === 'number'
        ? columns.find((c) => c.id === key)
        : (columns.find((c) => c.name.toLowerCase() === asText(key).toLowerCase()) ??
          columns.find((c) => c.id.toString() === key));
    return found === undefined ? null : columnHandle(self, found);
  },
  call: {
    Add: (self, args, session) => {
      const sheet = sheetOf(self, session);
      const index = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : null;
      const values = args.json(1);
      const rows = rowCount(self.area);
      let name = args.optionalText(2);
      let list: readonly Json[] | null = null;
      if (Array.isArray(values)) {
        list = (values as readonly Json[]).map((row) =>
          Array.isArray(row) ? ((row as readonly Json[])[0] ?? null) : row,
        );
        if (list.length !== rows && list.length !== rows - 1)
          fail(
            'InvalidArgument',
            "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
          );
        if (name === null && self.showHeaders && list.length === rows && typeof list[0] === 'string') name = list[0];
      }
      const column = addColumn(session.workbook, self, index, name);
      const at = self.area.left + self.columns.indexOf(column);
      const top = list !== null && list.length === rows ? self.area.top : self.area.top + 1;
      if (list !== null) {
        const items = list;
        writeCells(
          session.workbook,
          sheet,
          rect(top, at, self.area.bottom, at),
          (row) => cellWrites([items[row] ?? null])[0] ?? null,
        );
      } else if (values !== null)
        writeCells(
          session.workbook,
          sheet,
          rect(tableBody(self).top, at, tableBody(self).bottom, at),
          () => cellWrites([values])[0] ?? null,
        );
      return columnHandle(self, column);
    },
    GetItemAt: (self, args, session) => {
      const column = alive(self, session).columns[args.integer(0)];
      return column === undefined ? fail('InvalidArgument') : columnHandle(self, column);
    },
  },
});

defineClass<ColumnData>('TableColumn', {
  about: 'One column of a table.',
  id: (self) => self.column.id,
  get: {
    Id: (self) => self.column.id,
    Index: place,
    Name: (self, session) => (place(self, session) < 0 ? '' : self.column.name),
    Values: (self, session) => {
      session.workbook.calculate();
      const sheet = sheetOf(self.table, session);
      const column = self.table.area.left + place(self, session);
      return grid(rect(self.table.area.top, column, self.table.area.bottom, column), (r, c) =>
        toJson(sheet.value(r, c)),
      );
    },
  },
  set: {
    Name: (self, value, session) => {
      const name = asText(value);
      const index = place(self, session);
      if (!self.table.showHeaders) {
        self.column.name = name;
        return;
      }
      if (self.table.columns.some((c) => c !== self.column && c.name.toLowerCase() === name.toLowerCase()))
        fail('InvalidArgument');
      const cell = rect(self.table.area.top, self.table.area.left + index);
      writeCells(session.workbook, sheetOf(self.table, session), cell, () => `'${name}`);
    },
    Values: (self, value, session) => {
      const column = self.table.area.left + place(self, session);
      const area = rect(self.table.area.top, column, self.table.area.bottom, column);
      const read = readGrid(value, area);
      writeCells(session.workbook, sheetOf(self.table, session), area, (r, c) => cellWrites([read(r, c)])[0] ?? null);
    },
  },
  navigate: { Filter: (self, session) => handle('Filter', { ...self, index: place(self, session) }) },
  call: {
    Delete: (self, _, session) => {
      deleteColumn(session.workbook, self.table, place(self, session));
      return null;
    },
    GetDataBodyRange: (self, _, session) => columnArea(self, session, tableBody),
    GetHeaderRowRange: (self, _, session) => columnArea(self, session, headerRow),
    GetTotalRowRange: (self, _, session) => columnArea(self, session, totalRow),
    GetRange: (self, _, session) => columnArea(self, session, (table) => table.area),
  },
});

// Rows

interface RowData {
  readonly table: Table;
  readonly index: number;
}
const rowHandle = (table: Table, index: number): Handle => handle('TableRow', { table, index } satisfies RowData);

function checkRow({ table, index }: RowData, session: Session): number {
  const rows = rowCount(tableBody(alive(table, session)));
  return index >= 0 && index < rows ? index : fail('InvalidArgument');
}

function rowGrid(value: Json, table: Table): readonly (readonly Json[])[] {
  const rows = Array.isArray(value) ? (value as readonly Json[]) : [[value]];
  const lines = rows.length > 0 && rows.every((row) => !Array.isArray(row)) ? [rows] : rows.map((row) => asList(row));
  if (lines.some((line) => line.length !== table.columns.length))
    fail(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return lines;
}

function removeRows(self: Table, indexes: readonly number[], session: Session): void {
  for (const index of [...indexes].sort((a, b) => b - a)) deleteRows(session.workbook, self, index);
}

defineClass<Table>('TableRowCollection', {
  about: 'Data rows of a table.',
  get: { Count: (self, session) => rowCount(tableBody(alive(self, session))) },
  items: (self, session) =>
    Array.from({ length: rowCount(tableBody(alive(self, session))) }, (_, i) => rowHandle(self, i)),
  call: {
    Add: (self, args, session) => {
      const { workbook } = session;
      const sheet = sheetOf(self, session);
      const index = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : null;
      const values = args.has(1) ? rowGrid(args.json(1), self) : null;
      // A table made from headers alone has one blank row to type into: the first row added takes its place.
      const blank = values !== null && (index === null || index === 0) && hasOnlyBlankRow(workbook, self);
      const start = blank ? 0 : addRows(workbook, self, index, values?.length ?? 1);
      if (blank && values.length > 1) addRows(workbook, self, null, values.length - 1);
      if (values !== null) {
        const top = tableBody(self).top + start;
        const writes = values.map(cellWrites);
        writeCells(
          workbook,
          sheet,
          rect(top, self.area.left, top + values.length - 1, self.area.right),
          (r, c) => writes[r]?.[c] ?? null,
        );
      }
      return rowHandle(self, start);
    },
    DeleteRows: (self, args, session) => {
      const rows = args.raw(0);
      if (!Array.isArray(rows)) fail('InvalidArgument');
      const indexes = (rows as readonly unknown[]).map((row) =>
        typeof row === 'object' && row !== null && 'data' in row
          ? (row.data as RowData).index
          : typeof row === 'number'
            ? row
            : fail('InvalidArgument'),
      );
      removeRows(self, indexes, session);
      return null;
    },
    DeleteRowsAt: (self, args, session) => {
      deleteRows(session.workbook, self, args.integer(0), args.optionalInteger(1, 1));
      return null;
    },
    GetItemAt: (self, args, session) => rowHandle(self, checkRow({ table: self, index: args.integer(0) }, session)),
  },
});

defineClass<RowData>('TableRow', {
  about: 'One data row of a table, by position.',
  get: {
    Index: (self, session) => checkRow(self, session),
    Values: (self, session) => {
      session.workbook.calculate();
      return [rowValues(session.workbook, self.table, checkRow(self, session))];
    },
  },
  set: {
    Values: (self, value, session) => {
      const row = tableBody(self.table).top + checkRow(self, session);
      const lines = rowGrid(value, self.table);
      if (lines.length !== 1) fail('InvalidArgument');
      const writes = cellWrites(lines[0] ?? []);
      writeCells(
        session.workbook,
        sheetOf(self.table, session),
        rect(row, self.table.area.left, row, self.table.area.right),
        (_, c) => writes[c] ?? null,
      );
    },
  },
  call: {
    Delete: (self, _, session) => {
      deleteRows(session.workbook, self.table, checkRow(self, session));
      return null;
    },
    GetRange: (self, _, session) => {
      const row = tableBody(self.table).top + checkRow(self, session);
      return rangeHandle(sheetOf(self.table, session), rect(row, self.table.area.left, row, self.table.area.right));
    },
  },
});

// Sorting

function sortTable(self: Table, session: Session): void {
  if (self.sort.fields.length === 0) return;
  const sheet = sheetOf(self, session);
  sortCells(session.workbook, sheet, tableBody(self), self.sort.fields, {
    matchCase: self.sort.matchCase,
    hasHeaders: false,
    byColumns: false,
  });
  applyFilters(session.workbook, sheet);
}

defineClass<Table>('TableSort', {
  about: 'Sorting of a table; kept so that it can be applied again.',
  get: {
    MatchCase: (self) => self.sort.matchCase,
    Method: (self) => self.sort.method,
    Fields: (self) =>
      self.sort.fields.map((f) => ({
        key: f.key,
        ascending: f.ascending,
        sortOn: f.sortOn,
        dataOption: f.dataOption,
        ...(f.color === undefined ? {} : { color: f.color }),
      })),
  },
  call: {
    Apply: (self, args, session) => {
      const fields = readSortFields(args.json(0), columnCount(alive(self, session).area));
      self.sort = { fields, matchCase: args.flag(1), method: args.word(2, ['PinYin', 'StrokeCount'], 'PinYin') };
      sortTable(self, session);
      return null;
    },
    Clear: (self) => {
      self.sort = { fields: [], matchCase: false, method: 'PinYin' };
      return null;
    },
    Reapply: (self, _, session) => {
      sortTable(self, session);
      return null;
    },
  },
});

// Filters

interface FilterData extends ColumnData {
  readonly index: number;
}

function filterColumn(self: FilterData, criteria: FilterCriteria | null, session: Session): null {
  const sheet = sheetOf(self.table, session);
  checkAllowed(sheet, 'allowAutoFilter');
  self.column.criteria = criteria;
  applyFilters(session.workbook, sheet);
  announce(self.table, session);
  return null;
}

const top =
  (filterOn: string) =>
  (self: FilterData, args: Args, session: Session): null =>
    filterColumn(self, { filterOn, criterion1: args.number(0).toString() }, session);

defineClass<FilterData>('Filter', {
  about: 'Filter of one table column.',
  get: { Criteria: (self) => (self.column.criteria as unknown as Json) ?? null },
  call: {
    Apply: (self, args, session) => filterColumn(self, readCriteria(args.json(0)), session),
    ApplyBottomItemsFilter: top('BottomItems'),
    ApplyBottomPercentFilter: top('BottomPercent'),
    ApplyTopItemsFilter: top('TopItems'),
    ApplyTopPercentFilter: top('TopPercent'),
    ApplyCellColorFilter: (self, args, session) =>
      filterColumn(self, { filterOn: 'CellColor', color: args.text(0) }, session),
    ApplyFontColorFilter: (self, args, session) =>
      filterColumn(self, { filterOn: 'FontColor', color: args.text(0) }, session),
    ApplyCustomFilter: (self, args, session) => {
      const second = args.optionalText(1);
      return filterColumn(
        self,
        {
          filterOn: 'Custom',
          criterion1: args.text(0),
          ...(second === null ? {} : { criterion2: second }),
          operator: args.word(2, ['And', 'Or'], 'And'),
        },
        session,
      );
    },
    ApplyDynamicFilter: (self, args, session) =>
      filterColumn(self, { filterOn: 'Dynamic', dynamicCriteria: args.text(0) }, session),
    ApplyValuesFilter: (self, args, session) =>
      filterColumn(
        self,
        {
          filterOn: 'Values',
          values: asList(args.json(0)).map((v) =>
            typeof v === 'object' && v !== null ? (v as unknown as { date: string; specificity: string }) : asText(v),
          ),
        },
        session,
      ),
    Clear: (self, _, session) => filterColumn(self, null, session),
  },
  differs: { applyIconFilter: 'not available: icons are drawn by the page only' },
});

interface AutoFilterData {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

const filterArea = ({ sheet, table }: AutoFilterData): Rect | null =>
  table === null ? (sheet.autoFilter?.area ?? null) : table.showFilterButton ? table.area : null;

function criteriaList({ sheet, table }: AutoFilterData): (FilterCriteria | null)[] {
  if (table !== null) return table.columns.map((column) => column.criteria);
  if (sheet.autoFilter === null) return [];
  const { area, criteria } = sheet.autoFilter;
  return Array.from({ length: columnCount(area) }, (_, i) => criteria.get(i) ?? null);
}

function clearCriteria({ sheet, table }: AutoFilterData, index: number | null): void {
  if (table !== null) {
    table.columns.forEach((column, i) => {
      if (index === null || i === index) column.criteria = null;
    });
  } else if (sheet.autoFilter !== null) {
    if (index === null) sheet.autoFilter.criteria.clear();
    else sheet.autoFilter.criteria.delete(index);
  }
}

defineClass<AutoFilterData>('AutoFilter', {
  about: 'Filter of a sheet or of a table.',
  get: {
    Enabled: (self) => filterArea(self) !== null,
    IsDataFiltered: (self) => criteriaList(self).some((c) => c !== null),
    Criteria: (self) => criteriaList(self) as unknown as Json,
  },
  call: {
    Apply: (self, args, session) => {
      checkAllowed(self.sheet, 'allowAutoFilter');
      const { sheet, table } = self;
      const found = rangeArgument(args, 0, session.workbook, sheet);
      if (found.sheet !== sheet) fail('InvalidArgument');
      const index = args.has(1) ? args.integer(1) : null;
      const criteria = args.has(2) ? readCriteria(args.json(2)) : null;
      if (table !== null) {
        if (intersect(found.area, table.area) === null) fail('InvalidArgument');
        table.showFilterButton = true;
        if (index !== null) {
          const column = table.columns[index] ?? fail('InvalidArgument');
          column.criteria = criteria;
        }
      } else {
        let area = found.area;
        if (rowCount(area) > 100_000 || columnCount(area) > 10_000)
          area = sheet.usedArea(true, area) ?? fail('InvalidArgument');
        if (session.workbook.tablesOn(sheet).some((t) => intersect(t.area, area) !== null)) fail('InvalidArgument');
        const keep =
          sheet.autoFilter !== null &&
          sheet.autoFilter.area.top === area.top &&
          sheet.autoFilter.area.left === area.left &&
          sheet.autoFilter.area.right === area.right;
        sheet.autoFilter = { area, criteria: keep ? (sheet.autoFilter?.criteria ?? new Map()) : new Map() };
        if (index !== null) {
          if (index < 0 || index >= columnCount(area)) fail('InvalidArgument');
          if (criteria === null) sheet.autoFilter.criteria.delete(index);
          else sheet.autoFilter.criteria.set(index, criteria);
        }
      }
      applyFilters(session.workbook, sheet);
      session.workbook.emit({ kind: 'layout', sheet });
      return null;
    },
    ClearCriteria: (self, _, session) => {
      clearCriteria(self, null);
      applyFilters(session.workbook, self.sheet);
      return null;
    },
    ClearColumnCriteria: (self, args, session) => {
      clearCriteria(self, args.integer(0));
      applyFilters(session.workbook, self.sheet);
      return null;
    },
    GetRange: (self) => {
      const area = filterArea(self);
      return area === null ? null : rangeHandle(self.sheet, area);
    },
    GetRangeOrNullObject: (self) => {
      const area = filterArea(self);
      return area === null ? null : rangeHandle(self.sheet, area);
    },
    Reapply: (self, _, session) => {
      applyFilters(session.workbook, self.sheet);
      return null;
    },
    Remove: (self, _, session) => {
      clearCriteria(self, null);
      if (self.table !== null) self.table.showFilterButton = false;
      else self.sheet.autoFilter = null;
      applyFilters(session.workbook, self.sheet);
      session.workbook.emit({ kind: 'layout', sheet: self.sheet });
      return null;
    },
  },
});
