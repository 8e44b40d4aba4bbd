import { weekdayOf } from '../../calendar/plain-date';
import type { PlainDate } from '../../calendar/plain-date';
import type { Moment } from '../moment';
import type { TimeContext } from '../time-expression';
import { endOf, onOrAfter, startOf } from './days';
import type { Days, Stretch } from './days';

const ofRange = (moment: Moment, stretch: Stretch): boolean | null => {
  const first = moment.weekdays[0];
  const start = startOf(stretch);
  const end = endOf(stretch);
  if (first === undefined || !start || !end) return null;
  if (moment.weekdays.length === 1) return weekdayOf(start) === first || weekdayOf(end) === first;
  // "thứ 2, 4, 6 từ 01/6 đến 30/6": days within the range, nothing to compare.
  if (!moment.weekdayRange && weekdayOf(start) !== first) return null;
  return weekdayOf(start) === first && weekdayOf(end) === (moment.weekdays.at(-1) ?? first);
};

/** Whether stated weekdays are those of the days; `null` when there is nothing to compare. */
export const weekdaysRight = (
  moment: Moment,
  stretches: readonly Stretch[],
  dates: readonly PlainDate[],
): boolean | null => {
  const { weekdays } = moment;
  const first = weekdays[0];
  const stretch = stretches[0];
  if (first === undefined || !stretch) return null;
  if (stretches.length === 1 && stretch.run.to) return ofRange(moment, stretch);
  if (dates.length === 0) return null;
  for (let i = 0; i < stretches.length; i += 1) {
    const unit = stretches[i]?.run.from.unit;
    if (unit !== 'day' && unit !== 'named') return null;
  }
  if (weekdays.length === dates.length) return dates.every((date, i) => weekdayOf(date) === weekdays[i]);
  const only = dates[0];
  if (moment.weekdayRange && only && dates.length === 1) return weekdays.includes(weekdayOf(only));
  return weekdays.length === 1 ? dates.every((date) => weekdayOf(date) === first) : null;
};

const UNKNOWN: Days = { precision: 'day', start: null, end: null, dates: [], flags: ['date-missing'] };
const WEEKLY: Days = { precision: 'recurring', start: null, end: null, dates: [], flags: ['weekly-assumed'] };

/** Weekdays without a date: the next such day when there is a day to count from, else a day not yet known. */
export const weekdaysAlone = (moment: Moment, context: TimeContext): Days => {
  const first = moment.weekdays[0];
  if (first === undefined) return UNKNOWN;
  if (moment.weekdays.length > 1) return WEEKLY;
  if (!context.reference) return UNKNOWN;
  const date = onOrAfter(context.reference, first);
  return { precision: 'day', start: date, end: date, dates: [date], flags: ['date-inferred'] };
};
