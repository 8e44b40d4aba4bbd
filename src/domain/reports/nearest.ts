import { compareDates, daysBetween, type PlainDate } from '../calendar/plain-date';
import { choiceAround, type CountedKind, type PeriodChoice } from './period';

/** The days of one activity; a `null` end is unknown. */
export interface ActivityDays {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
}

/** First and last day; a day alone is both. `null` without a day. */
const spanOf = ({ start, end }: ActivityDays): { readonly first: PlainDate; readonly last: PlainDate } | null => {
  const first = start ?? end;
  const last = end ?? start;
  return first === null || last === null ? null : { first, last };
};

/**
 * The day nearest to `day` on which there is some activity: `day` itself when one goes on then; of two days equally far
 * the one to come. `null` when no activity has a day.
 */
export const nearestDay = (activities: readonly ActivityDays[], day: PlainDate): PlainDate | null => {
  let nearest: PlainDate | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const activity of activities) {
    const span = spanOf(activity);
    if (span === null) continue;
    const { first, last } = span;
    const close = compareDates(day, first) < 0 ? first : compareDates(day, last) > 0 ? last : day;
    const away = daysBetween(day, close);
    if (Math.abs(away) < distance || (Math.abs(away) === distance && away > 0)) {
      nearest = close;
      distance = Math.abs(away);
    }
  }
  return nearest;
};

/** The period of a kind that holds the activities nearest to `day`; the one around `day` when none has a day. */
export const nearestChoice = (
  kind: CountedKind,
  activities: readonly ActivityDays[],
  day: PlainDate,
  cutOff = 0,
): PeriodChoice => choiceAround(kind, nearestDay(activities, day) ?? day, cutOff);

/** Longer activities fill no period by themselves: a plan "of the year" would make every month of it count. */
const MOST_PERIODS = 60;

/**
 * The distances, in periods of the kind, from the period around `day` to those that hold an activity, ascending, each
 * once.
 */
export const heldOffsets = (
  kind: CountedKind,
  activities: readonly ActivityDays[],
  day: PlainDate,
  cutOff = 0,
): readonly number[] => {
  const home = periodNumber(choiceAround(kind, day, cutOff));
  const held = new Set<number>();
  for (const activity of activities) {
    const span = spanOf(activity);
    if (span === null) continue;
    const first = periodNumber(choiceAround(kind, span.first, cutOff)) - home;
    const last = periodNumber(choiceAround(kind, span.last, cutOff)) - home;
    for (let offset = first; offset <= Math.min(last, first + MOST_PERIODS); offset += 1) held.add(offset);
  }
  return [...held].sort((a, b) => a - b);
};

/** Periods of one kind, numbered without gaps. */
const periodNumber = (choice: PeriodChoice): number => {
  switch (choice.kind) {
    case 'month':
    case 'to-month':
      return choice.year * 12 + choice.month;
    case 'quarter':
      return choice.year * 4 + choice.quarter;
    case 'half':
      return choice.year * 2 + choice.half;
    case 'year':
      return choice.year;
    case 'any':
      return 0;
  }
};
