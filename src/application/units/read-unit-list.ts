import type { Finding } from '../../domain/checks/finding';
import type { CellRect, SourceSnapshot, WorkbookSnapshot } from '../../domain/source/snapshot';
import { readUnitList as readList } from '../../domain/units/list/read-unit-list';
import { validateUnits } from '../../domain/units/list/validate-units';
import type { Unit } from '../../domain/units/unit';
import { UNITS_TABLE } from './unit-sheet';

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

const OWN_TABLE = new RegExp(`^${UNITS_TABLE}(?:_\\d+)?$`, 'iu');

/** The source with only the sheets that hold KH's own unit table. */
const ownSheets = (source: SourceSnapshot): WorkbookSnapshot | null => {
  if (source.kind !== 'workbook') return null;
  const sheets = source.sheets.filter(({ tables }) => tables.some(({ name }) => OWN_TABLE.test(name)));
  return sheets.length === 0 ? null : { ...source, sheets };
};

/** The name column of the table that holds the first unit. */
const namesOf = (own: WorkbookSnapshot, units: readonly Unit[]): UnitListReading['names'] => {
  const origin = units[0]?.origin;
  if (origin?.kind !== 'cell') return null;
  const { row, column } = origin;
  const range = own.sheets
    .find(({ name }) => name === origin.sheet)
    ?.tables.find((table) => table.range.top < row && row <= table.range.bottom)?.range;
  return range === undefined
    ? null
    : { sheet: origin.sheet, source: { top: range.top + 1, left: column, bottom: range.bottom, right: column } };
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
