import type { Finding } from '../domain/checks/finding';
import type { SourceSnapshot } from '../domain/source/snapshot';
import { readUnitList } from '../domain/units/list/read-unit-list';
import { validateUnits } from '../domain/units/list/validate-units';
import type { Unit } from '../domain/units/unit';
import { fail, succeed, type Result } from './ports';

export interface ReadUnitsOptions {
  /** Also take a column or lines of names without a header. */
  readonly bare?: boolean;
}

/** A unit list with what is wrong with it. */
export interface CheckedUnits {
  readonly units: readonly Unit[];
  /** Cell by cell, then what is wrong with the list as a whole. */
  readonly problems: readonly Finding[];
}

/** The units of a list file with everything to say about the list. Fails with `bad-units` when there are none. */
export const readCheckedUnits = (source: SourceSnapshot, options: ReadUnitsOptions = {}): Result<CheckedUnits> => {
  const { units, problems } = readUnitList(source, options);
  if (units.length === 0) return fail('bad-units');
  return succeed({ units, problems: [...problems, ...validateUnits(units)] });
};

/**
 * The units of a list file: `tblDonVi` or any sheet or table with a column of unit names and what stands beside it
 * (other names, kind, parent, validity …). Fails with `bad-units` when there is none.
 */
export const readUnits = (source: SourceSnapshot, options: ReadUnitsOptions = {}): Result<readonly Unit[]> => {
  const { units } = readUnitList(source, options);
  return units.length === 0 ? fail('bad-units') : succeed(units);
};
