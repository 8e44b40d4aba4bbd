import { groupBy } from '../text/group-by';
import { compareDates, toDayNumber, type PlainDate } from '../calendar/plain-date';
import type { RatedRow } from './report-input';

/** The day an activity is listed under: its first, else its last; `null` without a day. */
export const firstDay = ({ row }: RatedRow): PlainDate | null => row.start ?? row.end;

/** By first day, then by row of the sheet; rows without a day last. */
export const byFirstDay = (a: RatedRow, b: RatedRow): number => {
  const dayA = firstDay(a);
  const dayB = firstDay(b);
  if (dayA === null || dayB === null) return dayA === dayB ? 0 : dayA === null ? 1 : -1;
  return compareDates(dayA, dayB) || a.row.row - b.row.row;
};

/** Longest overdue first, then {@link byFirstDay}. */
export const byUrgency = (a: RatedRow, b: RatedRow): number =>
  b.status.daysLate - a.status.daysLate || byFirstDay(a, b);

/**
 * The rows in ascending order of a whole number; those of one number stay in order. Rows of a schedule share few days
 * and months, so they are dealt out to their numbers, and only the numbers are sorted (bucket sort): ten times the rows
 * take ten times as long.
 */
export const orderBy = <T>(rows: readonly T[], numberOf: (row: T) => number): readonly T[] => {
  const dealt = groupBy(rows, numberOf);
  if (dealt.size < 2) return rows;
  return [...dealt].sort(([a], [b]) => a - b).flatMap(([, own]) => own);
};

/** Rows that come from a table from top to bottom are in order already; those of several tables may not be. */
const inRowOrder = <T extends RatedRow>(rows: readonly T[]): readonly T[] =>
  rows.every(({ row }, k) => k === 0 || (rows[k - 1]?.row.row ?? 0) <= row.row)
    ? rows
    : [...rows].sort((a, b) => a.row.row - b.row.row);

const dayNumber = (rated: RatedRow): number => {
  const day = firstDay(rated);
  return day === null ? Number.POSITIVE_INFINITY : toDayNumber(day);
};

/** The rows in the order of {@link byFirstDay}. */
export const sortByFirstDay = <T extends RatedRow>(rows: readonly T[]): readonly T[] => {
  const dated = rows.filter((rated) => firstDay(rated) !== null);
  const undated = dated.length === rows.length ? [] : rows.filter((rated) => firstDay(rated) === null);
  return [...orderBy(inRowOrder(dated), dayNumber), ...undated];
};

/** Rows that stand in the order of {@link byFirstDay}, in that of {@link byUrgency}. */
export const sortByUrgency = <T extends RatedRow>(byDay: readonly T[]): readonly T[] =>
  orderBy(byDay, ({ status }) => -status.daysLate);
