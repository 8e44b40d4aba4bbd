import type { SourceSnapshot } from '../../domain/source/snapshot';
import { foldKey } from '../../domain/text/fold';
import { parseAssignments } from '../../domain/units/assignment-parser';
import type { CellMend } from '../ports';
import { cellUnits, replaceUnit, scheduleTables, structuredCell, UNIT_HEADERS } from './assigned-schedules';

/** What to put in the place of a unit's name. */
export interface UnitMend {
  /** The name as it stands in CHỦ TRÌ or PHỐI HỢP. */
  readonly from: string;
  readonly to: string;
  /** Only this row (1-based, of this sheet); absent: everywhere. */
  readonly at?: { readonly sheet: string; readonly row: number };
  /** Also the words of GHI CHÚ, which are printed. Only words that are the whole name are replaced. */
  readonly printed?: boolean;
}

/** The words of the note that name the unit and nothing beside it. */
const printedWords = (text: string, name: string): string | null => {
  const key = foldKey(name);
  const found = parseAssignments(text).find((one) => foldKey(one.unit) === key && foldKey(one.text) === key);
  return found?.text ?? null;
};

/**
 * The mends for `host.mend` that put one name in the place of another in KH's schedule tables: whole names in CHỦ TRÌ
 * and PHỐI HỢP, and, when asked, in GHI CHÚ. None when the name stands nowhere.
 */
export const unitMends = (source: SourceSnapshot, mend: UnitMend): readonly CellMend[] => {
  const key = foldKey(mend.from);
  const found: CellMend[] = [];
  for (const table of scheduleTables(source)) {
    const { name } = table.sheet;
    const { top, bottom } = table.table.range;
    for (let row = top + 1; row <= bottom; row += 1) {
      if (mend.at && (mend.at.sheet !== name || mend.at.row !== row)) continue;
      for (const { header } of UNIT_HEADERS) {
        const cell = structuredCell(table, row, header);
        if (!cell?.text || !cellUnits(cell.text).some((unit) => foldKey(unit.name) === key)) continue;
        const to = replaceUnit(cell.text, mend.from, mend.to);
        if (to !== cell.text) found.push({ sheet: name, row, column: cell.column, from: cell.text, to });
      }
      const note = mend.printed === true ? structuredCell(table, row, 'GHI CHÚ') : null;
      const words = note ? printedWords(note.text, mend.from) : null;
      if (note && words !== null) found.push({ sheet: name, row, column: note.column, from: words, to: mend.to });
    }
  }
  return found;
};

/** The mends that take these back, in the opposite order. */
export const reverseMends = (mends: readonly CellMend[]): readonly CellMend[] =>
  [...mends].reverse().map(({ from, to, ...cell }) => ({ ...cell, from: to, to: from }));
