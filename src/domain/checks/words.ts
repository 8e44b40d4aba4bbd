import { formatLabelDate } from '../anniversaries/label';
import { weekdayOf, type PlainDate, type Weekday } from '../calendar/plain-date';

/** A date as sentences and proposals write it: "03/02/2025", "19/5/2025". */
export const dateText = (date: PlainDate): string => formatLabelDate(date);

/** Weekday words are translated by the caller: parameters carry the number (1 Monday … 7 Sunday). */
export const weekdayParams = (said: Weekday, date: PlainDate): Readonly<Record<string, string | number>> => ({
  date: dateText(date),
  said,
  weekday: weekdayOf(date),
});
