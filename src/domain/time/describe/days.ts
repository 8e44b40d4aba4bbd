import { addDays, compareDates, daysBetween, sameDate, weekdayOf } from '../../calendar/plain-date';
import type { PlainDate, Weekday } from '../../calendar/plain-date';
import { extentOf } from '../extent';
import type { Extent } from '../extent';
import type { StampUnit } from '../items';
import { PART } from '../lexicon';
import { LEAD, isLed } from '../moment';
import type { Moment, Run } from '../moment';
import { BEFORE_END, NO_FLAGS } from '../stamp';
import type { TimeContext, TimePrecision } from '../time-expression';

/** A run with the days of both its ends. */
export interface Stretch {
  readonly run: Run;
  readonly from: Extent;
  readonly to: Extent;
}

/** What is known of the days of an expression. */
export interface Days {
  readonly precision: TimePrecision;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly dates: readonly PlainDate[];
  readonly flags: readonly string[];
}

const NO_DATES: readonly PlainDate[] = [];

/** The run with its days. */
export const stretchOf = (run: Run): Stretch => {
  const from = extentOf(run.from);
  return { run, from, to: run.to ? extentOf(run.to) : from };
};

/** First day of the stretch, `null` when it is not known. */
export const startOf = (stretch: Stretch | undefined): PlainDate | null =>
  stretch?.from.kind === 'known' ? stretch.from.start : null;

/** Last day of the stretch, `null` when it is not known. */
export const endOf = (stretch: Stretch | undefined): PlainDate | null =>
  stretch?.to.kind === 'known' ? stretch.to.end : null;

/** A switch: a record asked by a name that varies is looked up anew each time. */
const precisionOf = (unit: StampUnit): TimePrecision => {
  switch (unit) {
    case 'day':
    case 'named':
      return 'day';
    case 'week':
    case 'week-of-month':
      return 'week';
    case 'months-of-year':
      return 'range';
    case 'part-of-year':
      return 'vague';
    case 'school-year':
      return 'year';
    default:
      return unit;
  }
};

const isDay = (unit: StampUnit): boolean => unit === 'day' || unit === 'named';

const LONGEST_DAY_LIST = 62;

/** Every day of a list of days; ranges inside it are counted out. Empty when the list is not one of days. */
const daysOf = (stretches: readonly Stretch[]): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (const stretch of stretches) {
    const start = startOf(stretch);
    const end = endOf(stretch);
    const { from, to } = stretch.run;
    if (!start || !end || !isDay(from.unit) || (to && !isDay(to.unit))) return NO_DATES;
    const count = to ? daysBetween(start, end) : 0;
    if (count < 0 || days.length + count > LONGEST_DAY_LIST) return NO_DATES;
    days.push(start);
    for (let i = 1; i <= count; i += 1) days.push(addDays(start, i));
  }
  return days;
};

/** Whether each day is later than the one before, or at least not earlier. */
const orderOf = (days: readonly PlainDate[]): 'rising' | 'repeating' | 'mixed' => {
  let order: 'rising' | 'repeating' = 'rising';
  for (let i = 1; i < days.length; i += 1) {
    const before = days[i - 1];
    const day = days[i];
    const step = before && day ? compareDates(day, before) : 0;
    if (step < 0) return 'mixed';
    if (step === 0) order = 'repeating';
  }
  return order;
};

const sortedOnce = (days: readonly PlainDate[]): readonly PlainDate[] => {
  const sorted = [...days].sort(compareDates);
  return sorted.filter((day, i) => i === 0 || !sameDate(day, sorted[i - 1] ?? day));
};

const extreme = (
  stretches: readonly Stretch[],
  dayOf: (stretch: Stretch) => PlainDate | null,
  sign: 1 | -1,
): PlainDate | null => {
  let best: PlainDate | null = null;
  for (const stretch of stretches) {
    const day = dayOf(stretch);
    if (!day) return null;
    if (!best || compareDates(day, best) * sign > 0) best = day;
  }
  return best;
};

const listed = (stretches: readonly Stretch[]): Days => {
  const written = daysOf(stretches);
  const order = orderOf(written);
  const dates = order === 'rising' ? written : sortedOnce(written);
  const disordered = order === 'mixed';
  const start = extreme(stretches, startOf, -1);
  const end = extreme(stretches, endOf, 1);
  const known = start !== null && end !== null;
  return {
    precision: 'list',
    start: known ? start : null,
    end: known ? end : null,
    dates,
    flags: disordered ? ['unordered'] : NO_FLAGS,
  };
};

const single = (stretch: Stretch, week: boolean): Days => {
  const start = startOf(stretch);
  const end = endOf(stretch);
  const { from, to } = stretch.run;
  // "từ 7h30 ngày 12/6 đến 11h30 ngày 12/6"
  const oneDay = to?.unit === 'day' && from.unit === 'day' && start !== null && end !== null && sameDate(start, end);
  if (to && !oneDay) {
    const reversed = start !== null && end !== null && compareDates(start, end) > 0;
    return {
      precision: week ? 'week' : 'range',
      start,
      end,
      dates: NO_DATES,
      flags: reversed ? ['reversed'] : NO_FLAGS,
    };
  }
  const precision = precisionOf(from.unit);
  return { precision, start, end, dates: precision === 'day' && start ? [start] : NO_DATES, flags: NO_FLAGS };
};

/** The days of one stretch, or of a list of them. `week`: the days are those of a named week. */
export const daysFrom = (stretches: readonly Stretch[], week: boolean): Days => {
  const first = stretches[0];
  return first && stretches.length === 1 ? single(first, week) : listed(stretches);
};

const withFlag = (days: Days, flag: string): readonly string[] => [...days.flags, flag];

const deadline = (days: Days, end: PlainDate | null, flags = days.flags): Days => ({
  precision: 'deadline',
  start: null,
  end,
  dates: NO_DATES,
  flags,
});

/**
 * "trước ngày 13/9" ends on 12/9; with an hour ("trước 17h ngày 5/3") it ends on that day. "chậm nhất trước ngày 13/4"
 * says both the 12th and the 13th: the later one is kept and flagged.
 */
const beforeDays = (days: Days, moment: Moment): Days => {
  if (isLed(moment, LEAD.latest)) return deadline(days, days.end, withFlag(days, 'ambiguous-deadline'));
  const inclusive = moment.clocks.length > 0 || isLed(moment, LEAD.endOf);
  return deadline(days, inclusive ? days.end : days.start && addDays(days.start, -1));
};

/** "từ nay đến 30/6": from the reference day, or a mere deadline without one. */
const fromNow = (days: Days, context: TimeContext): Days => {
  const { reference } = context;
  if (!reference || !days.end) return deadline(days, days.end, withFlag(days, 'start-unstated'));
  return { ...days, precision: 'range', start: reference, dates: NO_DATES, flags: withFlag(days, 'start-inferred') };
};

const openStart = (days: Days, start: PlainDate | null): Days => ({
  precision: 'open-start',
  start,
  end: null,
  dates: NO_DATES,
  flags: days.flags,
});

/** Deadline, open start or the days themselves, as the words before them say. */
export const qualify = (days: Days, moment: Moment, context: TimeContext): Days => {
  if (moment.lead === 0 && moment.flags.length === 0) return days;
  const bounded = isLed(moment, LEAD.before | LEAD.latest | LEAD.until);
  const closed = moment.runs.length > 1 || (moment.runs[0]?.to ?? null) !== null || days.precision === 'range';
  if (closed && moment.flags.includes(BEFORE_END)) return { ...days, end: days.end && addDays(days.end, -1) };
  if (closed || (days.precision === 'vague' && !bounded)) return days;
  // "trước, trong và sau ngày 27/7": around that day.
  if (isLed(moment, LEAD.before) && isLed(moment, LEAD.after)) return { ...days, flags: withFlag(days, 'approximate') };
  if (isLed(moment, LEAD.before)) return beforeDays(days, moment);
  if (isLed(moment, LEAD.fromNow) && isLed(moment, LEAD.until)) return fromNow(days, context);
  if (isLed(moment, LEAD.latest | LEAD.until | LEAD.finish)) return deadline(days, days.end);
  if (isLed(moment, LEAD.endOf) && !isLed(moment, LEAD.from)) return deadline(days, days.end);
  // "sau 19h ngày 5/3" begins on that day.
  if (isLed(moment, LEAD.after))
    return openStart(days, moment.clocks.length > 0 ? days.end : days.end && addDays(days.end, 1));
  return isLed(moment, LEAD.from) ? openStart(days, days.start) : days;
};

/** "từ thứ Hai đến thứ Sáu ngày 16/6": the other end of the range, counted by its weekday. */
export const byWeekday = (moment: Moment, days: Days): Days => {
  const first = moment.weekdays[0];
  const last = moment.weekdays[1];
  const date = days.dates[0];
  if (!moment.weekdayRange || first === undefined || last === undefined || days.precision !== 'day' || !date)
    return days;
  const length = (last - first + 7) % 7;
  if (length === 0) return days;
  const flags = withFlag(days, 'by-weekday');
  if (weekdayOf(date) === last) {
    return { precision: 'range', start: addDays(date, -length), end: date, dates: NO_DATES, flags };
  }
  if (weekdayOf(date) === first) {
    return { precision: 'range', start: date, end: addDays(date, length), dates: NO_DATES, flags };
  }
  return days;
};

/** The weekday on the day or the first after it. */
export const onOrAfter = (day: PlainDate, weekday: Weekday): PlainDate =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

const ENDS: readonly number[] = [PART.early, PART.late];

/** "thứ Sáu đầu tháng 6", "Chủ nhật cuối tháng 5": one day is meant. */
const isEndOfMonth = ({ runs }: Moment, days: Days): boolean =>
  days.precision === 'part-of-month' && runs.length === 1 && ENDS.includes(runs[0]?.from.index ?? 0);

/** "thứ năm tuần tới", "Thứ Ba, Tuần 35 (28/8 - 03/9)", "Chủ nhật cuối tháng 5": the day of that week. */
export const inWeek = (moment: Moment, days: Days): Days => {
  const [weekday] = moment.weekdays;
  const chosen = days.precision === 'week' || isEndOfMonth(moment, days);
  if (!chosen || moment.weekdays.length !== 1 || weekday === undefined || !days.start || !days.end) return days;
  const last = days.precision === 'part-of-month' && moment.runs[0]?.from.index === PART.late;
  const date = onOrAfter(last ? addDays(days.end, -6) : days.start, weekday);
  if (compareDates(date, days.end) > 0) return days;
  return { ...days, precision: 'day', start: date, end: date, dates: [date] };
};
