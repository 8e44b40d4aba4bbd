import type { SheetSnapshot, SourceSnapshot, TableSnapshot } from '../../domain/source/snapshot';
import { isUnitTable } from '../../domain/units/list/columns';

/** Key and name of the sheet of the unit list (workbook.md). */
export const UNITS_KEY = 'units';
export const UNITS_SHEET = 'DANH MỤC ĐƠN VỊ';

const numberOf = ({ name }: TableSnapshot): number => Number(/_(\d+)$/u.exec(name)?.[1] ?? 1);

/**
 * The sheet of the one unit table that is read. A file may have brought a list that stays beside the one KH made of it:
 * KH's own sheet goes first where the reader knows it by its mark; else the highest number is the newest, and holds the
 * others. `null` when no sheet has such a table.
 */
export const unitListSheet = (source: SourceSnapshot): SheetSnapshot | null => {
  if (source.kind !== 'workbook') return null;
  const newest = source.sheets
    .flatMap((sheet) => sheet.tables.filter(isUnitTable).map((table) => ({ sheet, number: numberOf(table) })))
    .reduce<{ sheet: SheetSnapshot; number: number } | null>((best, one) => {
      const isNearer = (one.sheet.ownKey === UNITS_KEY ? 1 : 0) - (best?.sheet.ownKey === UNITS_KEY ? 1 : 0);
      return best === null || isNearer > 0 || (isNearer === 0 && one.number > best.number) ? one : best;
    }, null);
  return newest?.sheet ?? null;
};
