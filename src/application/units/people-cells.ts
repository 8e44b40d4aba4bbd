import { cellAt } from '../../domain/source/cells';
import type { CellSnapshot, SourceSnapshot } from '../../domain/source/snapshot';
import { isUnitTable, UNIT_COLUMNS } from '../../domain/units/list/columns';
import type { Unit } from '../../domain/units/unit';
import type { CellInput } from '../../domain/workbook/write-plan';
import { unitListSheet } from './unit-list-sheet';

/** What stands in KH's unit table beside the units: it is written back as it is. */
export interface PeopleCells {
  /** Headers of columns that people added. */
  readonly headers: readonly string[];
  /** Their cells for each unit, by the unit's row on the sheet as it was read ("sheet!row"). */
  readonly byRow: ReadonlyMap<string, readonly CellInput[]>;
  /** Rows without a name that hold something: cells of the public columns, then of the added ones. */
  readonly nameless: readonly (readonly CellInput[])[];
}

const NOTHING: PeopleCells = { headers: [], byRow: new Map(), nameless: [] };

/** The key of {@link PeopleCells.byRow}. */
export const rowKey = (sheet: string, row: number): string => `${sheet}!${row}`;

const inputOf = (cell: CellSnapshot | null | undefined): CellInput => {
  const value = cell?.value ?? null;
  return typeof value === 'object' && value !== null ? value.error : value;
};

const textOf = (cell: CellInput): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');

const isBlank = (cell: CellInput): boolean => cell === null || cell === '';

/** People's own columns and nameless rows of `tblDonVi`; nothing when the workbook has no such table. */
export const peopleCells = (workbook: SourceSnapshot, units: readonly Unit[]): PeopleCells => {
  if (workbook.kind !== 'workbook') return NOTHING;
  const sheet = unitListSheet(workbook);
  const range = sheet?.tables.find(isUnitTable)?.range;
  if (!sheet || !range) return NOTHING;
  const cell = (row: number, column: number): CellInput => inputOf(cellAt(sheet, row, column));
  const columns = Array.from({ length: range.right - range.left + 1 }, (_unused, k) => ({
    column: range.left + k,
    header: textOf(cell(range.top, range.left + k)).trim(),
  }));
  const own = new Map(columns.map(({ column, header }) => [header.toUpperCase(), column]));
  const publicColumns = UNIT_COLUMNS.map(({ header }) => own.get(header));
  const added = columns.filter(({ header }) => !UNIT_COLUMNS.some((one) => one.header === header.toUpperCase()));
  const taken = new Set(
    units.flatMap(({ origin }) => (origin?.kind === 'cell' && origin.sheet === sheet.name ? [origin.row] : [])),
  );
  const byRow = new Map<string, readonly CellInput[]>();
  const nameless: (readonly CellInput[])[] = [];
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const more = added.map(({ column }) => cell(row, column));
    if (taken.has(row)) byRow.set(rowKey(sheet.name, row), more);
    else {
      const cells = [...publicColumns.map((column) => (column === undefined ? null : cell(row, column))), ...more];
      if (!cells.every(isBlank)) nameless.push(cells);
    }
  }
  return { headers: added.map(({ header }) => header), byRow, nameless };
};
