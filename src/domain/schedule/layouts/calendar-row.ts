import { addDays, compareDates, daysInMonth, shiftMonth, type PlainDate } from '../../calendar/plain-date';

const DAY_OF_MONTH = /^(\d{1,2})(?:\s?\/\s?\d{1,2})?$/u;

/** The days of the cells when the first filled one is the given day of the given month; `null` when others contradict. */
const daysFrom = (numbers: readonly (number | null)[], month: PlainDate): readonly PlainDate[] | null => {
  const at = numbers.findIndex((number) => number !== null);
  const first = numbers[at] ?? 0;
  if (first < 1 || first > daysInMonth(month.year, month.month)) return null;
  const days = numbers.map((_, i) => addDays({ ...month, day: first }, i - at));
  return days.every((day, i) => numbers[i] === null || numbers[i] === day.day) ? days : null;
};

/**
 * The days of a row of a wall calendar: numbers of the month that follow one another from column to column ("4 | 5 | 6 …",
 * "28 | 29 | 30 | 31 | 1 …"). `month` is any day of the month of the calendar, `last` the last day of the row of numbers
 * above. `null` when the row is none.
 */
export const calendarDays = (
  cells: readonly string[],
  month: PlainDate,
  last: PlainDate | null,
): readonly PlainDate[] | null => {
  const filled = cells.filter((text) => text !== '');
  if (filled.length < (last ? 1 : 3)) return null;
  const numbers = cells.map((text) => (text === '' ? null : Number(DAY_OF_MONTH.exec(text)?.[1] ?? NaN)));
  if (numbers.some(Number.isNaN)) return null;
  for (const step of [0, -1, 1]) {
    const days = daysFrom(numbers, { ...shiftMonth(month, step), day: 1 });
    const from = days?.[numbers.findIndex((number) => number !== null)];
    if (days && from && (last === null || compareDates(last, from) < 0)) return days;
  }
  return null;
};
