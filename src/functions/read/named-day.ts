import { indexDays, type DayIndex } from '../../domain/anniversaries/day-index';
import { builtInDays, type AnniversaryDay } from '../../domain/anniversaries/day-list';
import { formatDayMonth } from '../../domain/calendar/format';
import { notAvailable, quote } from '../answer';
import { remember } from '../memo';

let index: DayIndex | null = null;

/** The built-in list of days, indexed at the first question. */
export const knownDays = (): DayIndex => {
  index ??= indexDays(builtInDays());
  return index;
};

const named = remember((name) => knownDays().named(name));

const where = ({ name, calendar, day, month }: AnniversaryDay): string =>
  calendar === 'lunar' ? name : `${name} (${formatDayMonth({ year: 1, month, day })})`;

/**
 * The day of the list that goes by exactly this name, `null` when none does. Several days of one name end the function,
 * unless they agree in `same`.
 */
export const dayNamed = (
  name: string,
  same: (a: AnniversaryDay, b: AnniversaryDay) => boolean,
): AnniversaryDay | null => {
  const found = named(name);
  const [first] = found;
  if (first === undefined) return null;
  if (found.every((day) => same(first, day))) return first;
  return notAvailable('functions.day.several', { text: quote(name), names: found.slice(0, 4).map(where).join('; ') });
};

/** Ends the function: no day of this name, with the nearest names of the list. */
export const noSuchName = (name: string): never => {
  const near = knownDays()
    .search(name.slice(0, 200), 3)
    .map(({ day }) => day.name);
  return near.length === 0
    ? notAvailable('functions.day.unknown', { text: quote(name) })
    : notAvailable('functions.day.near', { text: quote(name), names: near.join('; ') });
};
