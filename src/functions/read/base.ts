import type { AnniversaryDay } from '../../domain/anniversaries/day-list';
import { readMoment, type Moment } from '../../domain/anniversaries/moment';
import { notAvailable, quote } from '../answer';
import { readCell, type Cell, type Position } from './cell';
import { readPlainDate, toMoment } from './date';
import { dayNamed } from './named-day';
import { readTime } from './time';

/** What an anniversary counts from: the moment, and the day of the list when the argument names one. */
export interface Base {
  readonly moment: Moment;
  readonly day: AnniversaryDay | null;
}

const sameBase = (a: AnniversaryDay, b: AnniversaryDay): boolean =>
  a.baseYear === b.baseYear && a.month === b.month && a.day === b.day;

const ofListed = (day: AnniversaryDay): Base => {
  const { baseYear: year, month, day: dayOfMonth, calendar } = day;
  if (year === null) return notAvailable('functions.base.none', { name: day.name });
  if (calendar === 'lunar') return { moment: { kind: 'year', year }, day };
  return { moment: { kind: 'day', date: { year, month, day: dayOfMonth } }, day };
};

/** The listed day that the argument names instead of giving a date; `null` when it gives one. */
export const listedDay = (cell: Cell): AnniversaryDay | null =>
  typeof cell === 'string' && /\p{L}/u.test(cell) ? dayNamed(cell, sameBase) : null;

/**
 * The base of an anniversary: a day, month or year, or the name of a day of the built-in list. `null` when blank. A
 * feast without a base year (Giỗ Tổ, Tết) ends the function with `#N/A`, with or without a year behind its name.
 */
export const readBase = (value: unknown, position: Position): Base | null => {
  const cell = readCell(value, position);
  if (cell === null) return null;
  // Most sheets hold plain dates: nothing else is asked for them.
  const plain = typeof cell === 'string' ? readPlainDate(cell) : null;
  if (plain?.ok === true) return { moment: plain.moment, day: null };
  const listed = plain === null ? listedDay(cell) : null;
  if (listed !== null) return ofListed(listed);
  if (typeof cell === 'string' && plain === null && readTime(cell, null).flags.includes('named-day')) {
    // "Quốc khánh 02/9/1945" states its day; "Giỗ Tổ năm 2025" only says when it is kept.
    const stated = readMoment(cell);
    if (stated.ok && stated.moment.kind === 'day') return { moment: stated.moment, day: null };
    return notAvailable('functions.base.none', { name: quote(cell) });
  }
  return { moment: toMoment(cell), day: null };
};
