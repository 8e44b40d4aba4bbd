import { quote, refuse } from '../answer';
import { readCell, type Position } from './cell';
import { momentIn, toMoment } from './date';
import { readTime } from './time';

/**
 * Year and month in which the argument lies: a day, a month, or a longer time that stays within one stretch of `group`
 * (the quarter of a month, say). `null` when the argument is blank; the function ends when the time is too long.
 */
export const readPeriodOrMonth = (
  value: unknown,
  position: Position,
  group: (month: number) => number,
): { readonly year: number; readonly month: number } | null => {
  const cell = readCell(value, position);
  if (cell === null) return null;
  const reading = momentIn(cell);
  if (reading.ok && reading.moment.kind === 'month') return reading.moment;
  if (reading.ok && reading.moment.kind === 'day') return reading.moment.date;
  if (typeof cell === 'string' && !reading.ok) {
    const { start, end } = readTime(cell, null);
    if (start && end && start.year === end.year && group(start.month) === group(end.month)) return start;
    if (start && end) return refuse('functions.moment.a-period', { text: quote(cell) });
  }
  return toMoment(cell).kind === 'year' ? refuse('functions.moment.only-year', { text: quote(cell) }) : null;
};
