import type { Finding } from '../../domain/checks/finding';
import type {
  CellRect,
  SheetSnapshot,
  SourceSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../domain/source/snapshot';
import { tableColumns } from '../../domain/source/cells';
import { columnOf, isUnitTable } from '../../domain/units/list/columns';
import { readUnitList as readList } from '../../domain/units/list/read-unit-list';
import { validateUnits } from '../../domain/units/list/validate-units';
import type { Unit } from '../../domain/units/unit';
import { unitListSheet } from './unit-list-sheet';

/** A unit list with everything to say about it. Plain data. */
export interface UnitListReading {
  /** In the order of the rows; each with the cell of its name. Empty when the source has no list. */
  readonly units: readonly Unit[];
  /** Cell by cell, then what is wrong with the list as a whole. */
  readonly problems: readonly Finding[];
  /** Where the names stand in KH's own table: what drop-downs point at. `null` for every other list. */
  readonly names: { readonly sheet: string; readonly source: CellRect } | null;
}

export interface ReadUnitListOptions {
  /** `own`: only KH's table `tblDonVi`. `any`: also any other list with a header; the default. */
  readonly from?: 'own' | 'any';
  /** Also take a column or lines of names without a header. */
  readonly bare?: boolean;
}

const ownSheets = (source: SourceSnapshot): WorkbookSnapshot | null => {
  const sheet = unitListSheet(source);
  return sheet === null || source.kind !== 'workbook' ? null : { ...source, sheets: [sheet] };
};

const nameColumn = (sheet: SheetSnapshot, table: TableSnapshot): number | undefined =>
  [...tableColumns(sheet, table)].find(([header]) => columnOf(header) === 'name')?.[1];

/** The name column of the table that holds the first unit; of an empty list, of its first table. */
const namesOf = (own: WorkbookSnapshot, units: readonly Unit[]): UnitListReading['names'] => {
  const origin = units[0]?.origin ?? null;
  const tables = own.sheets.flatMap((sheet) => sheet.tables.filter(isUnitTable).map((table) => ({ sheet, table })));
  const found = tables.find(
    ({ sheet, table: { range } }) =>
      origin?.kind !== 'cell' || (sheet.name === origin.sheet && range.top < origin.row && origin.row <= range.bottom),
  );
  if (found === undefined) return null;
  const { sheet, table } = found;
  const column = origin?.kind === 'cell' ? origin.column : nameColumn(sheet, table);
  const { top, bottom } = table.range;
  return column === undefined
    ? null
    : { sheet: sheet.name, source: { top: top + 1, left: column, bottom, right: column } };
};

/**
 * The unit list in a sheet, workbook or file, with its problems: KH's own table when there is one, else (unless
 * `from` is `own`) the table or sheet that looks most like a list. Never throws; no list gives no units.
 */
export const readUnitList = (source: SourceSnapshot, options: ReadUnitListOptions = {}): UnitListReading => {
  const own = ownSheets(source);
  if (own === null && options.from === 'own') return { units: [], problems: [], names: null };
  const { units, problems } = readList(own ?? source, { bare: own === null && options.bare === true });
  return {
    units,
    problems: [...problems, ...validateUnits(units)],
    names: own === null ? null : namesOf(own, units),
  };
};
