import { dateToSerial } from '../../domain/calendar/excel-serial';
import { readReportRows, type RowsRead } from '../../domain/reports/read-rows';
import type { ReportRow } from '../../domain/reports/report-row';
import { cellAt, plainValue, tableColumns } from '../../domain/source/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/source/snapshot';
import { isScheduleTable } from '../../domain/workbook/schedule-columns';
import { isScheduleKey } from '../../domain/workbook/schedule-key';
import { planChanges, type StatusCells, type StatusChange } from '../../domain/status/plan-change';
import {
  fail,
  succeed,
  type ChangeOutcome,
  type PlainCell,
  type Result,
  type RowCell,
  type RowChange,
  type WorkbookHost,
  type WriteProgress,
} from '../ports';

/** The schedules of a workbook with what was seen in their cells. */
export interface StatusBook {
  readonly read: RowsRead;
  readonly workbook: WorkbookSnapshot;
}

/**
 * Reads every schedule table of KH's own sheets; without such a sheet, of the whole workbook. Fails with
 * `no-schedule` when there is none.
 */
export const readStatusBook = async (host: WorkbookHost, progress?: WriteProgress): Promise<Result<StatusBook>> => {
  const sheets = await host.listSheets();
  if (!sheets.ok) return sheets;
  const own = sheets.value.filter(({ ownKey }) => isScheduleKey(ownKey));
  const snapshot = await host.read(
    own.length === 0 ? { kind: 'workbook' } : { kind: 'sheets', names: own.map(({ name }) => name) },
    progress,
  );
  if (!snapshot.ok) return snapshot;
  const read = readReportRows(snapshot.value);
  return read.tables.length === 0 ? fail('no-schedule') : succeed({ read, workbook: snapshot.value });
};

interface Place {
  readonly sheet: SheetSnapshot;
  readonly columns: ReadonlyMap<string, number>;
}

/** Columns that tell a row from its neighbours after sorting and retyping. */
const GUARDS = ['MÃ', 'HOẠT ĐỘNG'];

const placeOf = ({ workbook }: StatusBook, row: ReportRow): Place | null => {
  const sheet = workbook.sheets.find(({ name }) => name === row.sheet);
  const table = sheet?.tables.find(
    (one) => isScheduleTable(one) && one.range.top < row.row && row.row <= one.range.bottom,
  );
  return sheet === undefined || table === undefined ? null : { sheet, columns: tableColumns(sheet, table) };
};

const toCell = (value: StatusCells[keyof StatusCells], date1904: boolean): PlainCell =>
  typeof value === 'object' && value !== null ? dateToSerial(value, date1904) : (value ?? null);

/** The change of one row as cells; fails with `column-missing` when people took a column out of the table. */
const rowChange = (book: StatusBook, row: ReportRow, cells: StatusCells): Result<RowChange> => {
  const place = placeOf(book, row);
  if (place === null) return fail('no-schedule');
  const put: RowCell[] = [];
  for (const [header, value] of Object.entries(cells)) {
    const column = place.columns.get(header);
    if (column === undefined) return fail('column-missing', { header, sheet: row.sheet });
    put.push({ column, value: toCell(value, book.workbook.date1904) });
  }
  const guards = GUARDS.flatMap((header) => place.columns.get(header) ?? []);
  const columns = new Set([...guards, ...put.map(({ column }) => column)]);
  return succeed({
    sheet: row.sheet,
    row: row.row,
    seen: [...columns].map((column) => ({ column, value: plainValue(cellAt(place.sheet, row.row, column)) })),
    put,
  });
};

/** What became of the rows, by count, and the rows that were left alone. */
export interface StatusOutcome {
  readonly changed: number;
  /** Rows that say so already. */
  readonly same: number;
  readonly refused: readonly { readonly row: ReportRow; readonly outcome: Exclude<ChangeOutcome, 'changed'> }[];
}

/**
 * Sets state, progress, result or days of activities in the open workbook. A row that is no longer as it was read is
 * left alone and named. At most three syncs; "Hoàn tác" puts the earlier cells back.
 */
export const setStatus = async (
  host: WorkbookHost,
  book: StatusBook,
  rows: readonly ReportRow[],
  changes: readonly StatusChange[],
): Promise<Result<StatusOutcome>> => {
  const asked: { readonly row: ReportRow; readonly change: RowChange }[] = [];
  for (const row of rows) {
    const cells = planChanges(row, changes);
    if (Object.keys(cells).length === 0) continue;
    const made = rowChange(book, row, cells);
    if (!made.ok) return made;
    asked.push({ row, change: made.value });
  }
  const same = rows.length - asked.length;
  if (asked.length === 0) return succeed({ changed: 0, same, refused: [] });
  const outcomes = await host.setCells(
    'set-status',
    asked.map((one) => one.change),
  );
  if (!outcomes.ok) return outcomes;
  const told = asked.map(({ row }, at) => ({ row, outcome: outcomes.value[at] ?? 'changed-meanwhile' }));
  return succeed({
    changed: told.filter(({ outcome }) => outcome === 'changed').length,
    same,
    refused: told.flatMap(({ row, outcome }) => (outcome === 'changed' ? [] : [{ row, outcome }])),
  });
};
