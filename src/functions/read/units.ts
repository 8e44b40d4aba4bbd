import { readUnits } from '../../application/read-units';
import type { CellSnapshot } from '../../domain/source/snapshot';
import { parseAssignments } from '../../domain/units/assignment-parser';
import type { Assignment } from '../../domain/units/assignment';
import { matchUnit, type UnitMatch } from '../../domain/units/matching/match-unit';
import { plainUnit, type Unit } from '../../domain/units/unit';
import { buildUnitIndex } from '../../domain/units/unit-index';
import { remember, rememberRange } from '../memo';
import { isBlank, readRange } from './cell';

type Rows = readonly (readonly unknown[])[];

/** A unit list made ready once, with what was asked of it lately. */
export interface UnitBook {
  readonly isEmpty: boolean;
  readonly assignments: (text: string) => readonly Assignment[];
  readonly match: (name: string) => UnitMatch;
}

const textOf = (cell: unknown): string =>
  typeof cell === 'string' && !isBlank(cell) && !cell.startsWith('#') ? cell.normalize('NFC').trim() : '';

const snapshotOf = (cell: unknown): CellSnapshot | null => {
  const value = typeof cell === 'number' || typeof cell === 'boolean' ? cell : textOf(cell);
  return value === '' ? null : { value };
};

/** A list without header: names in the first column that holds words, other names (";" between) right of it. */
const withoutHeader = (rows: Rows): readonly Unit[] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isRow = rows.length === 1 && width > 1;
  if (isRow) return (rows[0] ?? []).map(textOf).flatMap((name) => (name === '' ? [] : [plainUnit(name)]));
  const column = Array.from({ length: width }, (_, at) => at).find((at) =>
    rows.some((row) => /\p{L}/u.test(textOf(row[at]))),
  );
  if (column === undefined) return [];
  return rows.flatMap((row): readonly Unit[] => {
    const name = textOf(row[column]);
    const aliases = textOf(row[column + 1]).split(/[;\n]/u);
    return name === '' ? [] : [{ ...plainUnit(name), aliases: aliases.map((one) => one.trim()).filter(Boolean) }];
  });
};

const unitsOf = (rows: Rows): readonly Unit[] => {
  const read = readUnits({
    kind: 'workbook',
    name: '',
    date1904: false,
    notices: [],
    sheets: [
      {
        name: '',
        visibility: 'visible',
        protected: false,
        top: 1,
        left: 1,
        rows: rows.map((row) => row.map(snapshotOf)),
        merges: [],
        tables: [],
      },
    ],
  });
  return read.ok ? read.value : withoutHeader(rows);
};

const MATCHES_KEPT = 1_000;

const bookOf = (units: readonly Unit[]): UnitBook => {
  const index = buildUnitIndex(units);
  return {
    isEmpty: units.length === 0,
    assignments: remember((text) => parseAssignments(text, { units: index }), MATCHES_KEPT),
    match: remember((name) => matchUnit(index, name), MATCHES_KEPT),
  };
};

const readBook = rememberRange((rows) => bookOf(unitsOf(rows)));

/** The unit list of a range: a column of names, or a table with the column TÊN ĐƠN VỊ and beside it TÊN KHÁC. */
export const readUnitBook = (list: unknown): UnitBook => readBook(readRange(list));

/** A list of one name, for functions that ask whether a text means this unit. */
export const bookOfOne = remember((name) => bookOf([plainUnit(name)]), 500);

/** What a text charges units with, read without a list. */
export const assignmentsIn = remember((text) => parseAssignments(text), MATCHES_KEPT);
