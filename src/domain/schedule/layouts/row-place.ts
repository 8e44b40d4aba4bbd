import type { Field } from '../../source/origin';
import { isBlankRow, type Grid } from '../grid/grid';
import { startsLikeRoom } from '../place';
import type { Columns } from './columns';
import { fieldOf, firstWords, roleColumns, type Carry, type CellWords, type Table } from './table';
import { isTimeRole } from '../vocabulary/headers';

const LOOKED_AT = 400;

const dayColumnsOf = (columns: Columns): readonly number[] =>
  columns.roles.flatMap((role, column) =>
    column < columns.name && isTimeRole(role) && role !== 'clock' && role !== 'session' ? [column] : [],
  );

/**
 * True when every row that says a day has a place and rows below it, which go on with the day, may have none: the place is
 * written once for the day. Rows from `from` (0-based) on; merged places say themselves for which rows they hold.
 */
export const givesPlacesByDay = (grid: Grid, columns: Columns, from: number): boolean => {
  const [place, second] = roleColumns(columns, 'place');
  const days = dayColumnsOf(columns);
  if (place === undefined || second !== undefined || days.length === 0) return false;
  let dated = 0;
  let open = 0;
  for (let row = from; row < Math.min(grid.rowCount, from + LOOKED_AT); row += 1) {
    if (isBlankRow(grid, row) || grid.text(row, columns.name) === '') continue;
    const block = grid.merge(row, place);
    if (block && block.bottom > block.top) return false;
    const placed = grid.text(row, place) !== '';
    const dayed = days.some((column) => grid.text(row, column) !== '');
    if (dayed && !placed) return false;
    if (dayed) dated += 1;
    if (!dayed && !placed) open += 1;
  }
  return dated > 1 && open > 0;
};

/** The place of a row: its own, or that of its day where places are written once for a day. */
export const placeWords = (
  table: Table,
  row: number,
  carry: Carry,
): { readonly words: CellWords; readonly column: number } | null =>
  firstWords(table, row, carry, 'place', table.placesOfDays);

/** "Phòng máy", "Phòng 1 - 20" in the note of a table that has no column of places. */
export const roomInNote = (table: Table, row: number, carry: Carry): Field<string> | null => {
  if (roleColumns(table.columns, 'place').length > 0) return null;
  const found = firstWords(table, row, carry, 'note');
  return found && found.words.text.length <= 60 && startsLikeRoom(found.words.text) ? fieldOf(table, found) : null;
};
