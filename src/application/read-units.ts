import type { CellSnapshot, SourceSnapshot } from '../domain/source/snapshot';
import { foldKey } from '../domain/text/fold';
import { plainUnit, type Unit } from '../domain/units/unit';
import { fail, succeed, type Result } from './ports';

type Rows = readonly (readonly (CellSnapshot | null)[])[];

const textOf = (cell: CellSnapshot | null | undefined): string =>
  cell === null || cell === undefined || typeof cell.value === 'object'
    ? ''
    : String(cell.value).normalize('NFC').trim();

const NAME_HEADERS = new Set(['tên đơn vị', 'đơn vị', 'tên']);
const HEADER_ROWS = 20;

const findColumn = (rows: Rows): { readonly row: number; readonly column: number } | null => {
  for (let row = 0; row < Math.min(rows.length, HEADER_ROWS); row += 1) {
    const column = (rows[row] ?? []).findIndex((cell) => NAME_HEADERS.has(foldKey(textOf(cell))));
    if (column >= 0) return { row, column };
  }
  return null;
};

/**
 * The units of a list file: the column TÊN ĐƠN VỊ with TÊN KHÁC (";" between names) beside it, of the first sheet
 * that has it. Fails with `bad-units` when there is none.
 */
export const readUnits = (source: SourceSnapshot): Result<readonly Unit[]> => {
  if (source.kind !== 'workbook') return fail('bad-units');
  for (const { rows } of source.sheets) {
    const found = findColumn(rows);
    if (!found) continue;
    const aliasColumn = (rows[found.row] ?? []).findIndex((cell) => foldKey(textOf(cell)) === 'tên khác');
    const units = rows.slice(found.row + 1).flatMap((row): readonly Unit[] => {
      const name = textOf(row[found.column]);
      const aliases = aliasColumn < 0 ? [] : textOf(row[aliasColumn]).split(';');
      return name === '' ? [] : [{ ...plainUnit(name), aliases: aliases.map((a) => a.trim()).filter((a) => a !== '') }];
    });
    if (units.length > 0) return succeed(units);
  }
  return fail('bad-units');
};
