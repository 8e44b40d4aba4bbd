import type { Finding } from '../../domain/checks/finding';
import type { SourceSnapshot, WorkbookSnapshot } from '../../domain/source/snapshot';
import { isUnitTable } from '../../domain/units/list/columns';
import type { LoadPeriod } from '../../domain/units/workload';
import type { Unit } from '../../domain/units/unit';
import { isScheduleKey } from '../../domain/workbook/schedule-key';
import type { Locale } from '../../messages';
import {
  fail,
  succeed,
  type MendOutcome,
  type ReadScope,
  type Result,
  type SheetInfo,
  type WorkbookHost,
} from '../ports';
import { assignmentReport, type AssignmentReport } from '../units/assignment-report';
import { scheduleTables } from '../units/assigned-schedules';
import { buildUnitList, type UnitListContent, type UnitListOutcome } from '../units/build-unit-list';
import { confirmedUnits, proposeUnits, type ConfirmedUnit, type UnitProposals } from '../units/propose-units';
import { readUnitList } from '../units/read-unit-list';
import { unitMends, type UnitMend } from '../units/unit-mends';
import { UNITS_KEY, UNITS_SHEET, unitListSheet } from '../units/unit-list-sheet';

/** Which of the lists in a workbook is read. */
export interface UnitListPlace {
  readonly sheet: string;
  /** KH wrote it; else it came with the file, and KH writes one beside it when something is added. */
  readonly own: boolean;
  /** Sheets of further lists: neither read nor changed. */
  readonly others: readonly string[];
}

/** The units of a workbook and what they are charged with, as read. Plain data. */
export interface UnitBook {
  readonly workbook: WorkbookSnapshot;
  /** KH's own list; empty when the workbook has none. */
  readonly units: readonly Unit[];
  /** What is wrong with that list. */
  readonly problems: readonly Finding[];
  readonly report: AssignmentReport;
  readonly proposals: UnitProposals;
  /** The list that is read, though perhaps an empty one; `null` when the workbook has none. */
  readonly list: UnitListPlace | null;
  /** The names stand in KH's schedule tables, where they can be mended. */
  readonly mendable: boolean;
}

export interface UnitBookOptions {
  readonly year?: number;
  readonly period: LoadPeriod;
}

/** KH's schedules and list alone when there are schedules; else the whole workbook. */
const scopeOf = (sheets: readonly SheetInfo[]): ReadScope => {
  const schedules = sheets.filter(({ ownKey }) => isScheduleKey(ownKey));
  if (schedules.length === 0) return { kind: 'workbook' };
  // A list that came with the file stands under its usual name.
  const lists = sheets.filter(({ name, ownKey }) => ownKey === UNITS_KEY || (ownKey === null && name === UNITS_SHEET));
  return { kind: 'sheets', names: [...schedules, ...lists].map(({ name }) => name) };
};

/** The workbook with KH's mark on its own list, so that this one is read. */
const withMark = (workbook: WorkbookSnapshot, infos: readonly SheetInfo[]): WorkbookSnapshot => {
  const own = new Set(infos.filter(({ ownKey }) => ownKey === UNITS_KEY).map(({ name }) => name));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (own.has(sheet.name) ? { ...sheet, ownKey: UNITS_KEY } : sheet)),
  };
};

const placeOf = (workbook: WorkbookSnapshot): UnitListPlace | null => {
  const read = unitListSheet(workbook);
  if (read === null) return null;
  const lists = workbook.sheets.filter(({ tables }) => tables.some(isUnitTable));
  return {
    sheet: read.name,
    own: read.ownKey === UNITS_KEY,
    others: lists.filter((sheet) => sheet !== read).map(({ name }) => name),
  };
};

/** Reads who does what in the open workbook, beside its unit list. At most three syncs. */
export const readUnitBook = async (
  host: Pick<WorkbookHost, 'listSheets' | 'read'>,
  { year, period }: UnitBookOptions,
): Promise<Result<UnitBook>> => {
  const listed = await host.listSheets();
  const sheets = listed.ok ? listed.value : [];
  const read = await host.read(scopeOf(sheets));
  if (!read.ok) return read;
  const workbook = withMark(read.value, sheets);
  const { units, problems } = readUnitList(workbook, { from: 'own' });
  const known = { units, ...(year === undefined ? {} : { year }) };
  return succeed({
    workbook,
    units,
    problems,
    report: assignmentReport(workbook, { ...known, period }),
    proposals: proposeUnits(workbook, known),
    list: placeOf(workbook),
    mendable: scheduleTables(workbook).length > 0,
  });
};

/**
 * Puts one name in the place of another in the unit columns of KH's schedules; one outcome for each cell. Undone by
 * "Hoàn tác". Fails with `name-gone` when it stands in no such cell.
 */
export const mendUnitName = (
  host: Pick<WorkbookHost, 'mend'>,
  book: UnitBook,
  mend: UnitMend,
): Promise<Result<readonly MendOutcome[]>> => {
  const mends = unitMends(book.workbook, mend);
  return mends.length === 0 ? Promise.resolve(fail('name-gone', { name: mend.from })) : host.mend(mends);
};

/** What is to be added to the unit list of the workbook. */
export type ListAddition =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sample' }
  | { readonly kind: 'units'; readonly units: readonly Unit[] }
  | { readonly kind: 'confirmed'; readonly units: readonly ConfirmedUnit[] }
  /** A further name of a listed unit. */
  | { readonly kind: 'alias'; readonly id: string; readonly alias: string };

const contentOf = (addition: ListAddition, listed: readonly Unit[]): UnitListContent => {
  switch (addition.kind) {
    case 'empty':
    case 'alias':
      return { kind: 'empty' };
    case 'sample':
      return { kind: 'sample' };
    case 'units':
      return addition;
    case 'confirmed':
      return { kind: 'units', units: confirmedUnits(addition.units, listed) };
  }
};

/** Writes the list with the addition; rows it has stay as they are. Undone by "Hoàn tác". */
export const addToUnitList = (
  host: WorkbookHost,
  book: Pick<UnitBook, 'units'> & Partial<Pick<UnitBook, 'workbook'>>,
  addition: ListAddition,
  locale: Locale,
): Promise<UnitListOutcome> =>
  buildUnitList(host, {
    content: contentOf(addition, book.units),
    existing: book.units,
    ...(book.workbook === undefined ? {} : { workbook: book.workbook }),
    aliases: addition.kind === 'alias' ? [{ id: addition.id, alias: addition.alias }] : [],
    locale,
  });

/** The units of a sheet or file that holds a list; fails with `bad-units` when there is none. */
export const unitsOfSource = (source: SourceSnapshot): Result<readonly Unit[]> => {
  const { units } = readUnitList(source, { bare: true });
  return units.length === 0 ? fail('bad-units') : succeed(units);
};
