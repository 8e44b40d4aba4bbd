import { sameDate } from '../../calendar/plain-date';
import type { Weekday } from '../../calendar/plain-date';
import type { Span } from '../../text/span';
import { extentOf } from '../extent';
import type { Every, Stamp, StampUnit } from '../items';
import { LEAD, isLed, someStamp } from '../moment';
import type { ClockRun, Moment, Run } from '../moment';
import { fillRuns } from '../refiners/fill';
import { BEFORE_END, NO_FLAGS, changedStamp, isLunar, withYear } from '../stamp';
import type { InferenceSource, TimeContext, TimeExpression } from '../time-expression';
import { basisOf, inferred } from './basis';
import { byWeekday, daysFrom, inWeek, qualify, startOf, stretchOf } from './days';
import type { Days, Stretch } from './days';
import { NO_HOURS, hoursOf } from './hours';
import type { Hours } from './hours';
import { weekdaysAlone, weekdaysRight } from './weekdays';

/** Where an expression stands in the text as given, and its words. */
export interface Place {
  readonly span: Span;
  readonly text: string;
}

const PRIVATE_FLAGS: ReadonlySet<string> = new Set(['eve-of-new-year', 'lunar', 'solar', 'dotted', BEFORE_END]);

/** Adds a flag after those found before it, once; those for the grammar itself are left out. */
const addFlag = (flags: string[], flag: string): void => {
  if (!PRIVATE_FLAGS.has(flag) && !flags.includes(flag)) flags.push(flag);
};

const addFlags = (flags: string[], found: readonly string[]): void => {
  for (let i = 0; i < found.length; i += 1) {
    const flag = found[i];
    if (flag !== undefined) addFlag(flags, flag);
  }
};

const NO_DAYS: Days = { precision: 'none', start: null, end: null, dates: [], flags: [] };
const INVALID: Days = { ...NO_DAYS, precision: 'invalid' };
const TIME_OF_DAY: Days = { ...NO_DAYS, precision: 'time' };
const RECURRING: Days = { ...NO_DAYS, precision: 'recurring' };
const VAGUE: Days = { ...NO_DAYS, precision: 'vague' };
const NO_RUNS: readonly Run[] = [];
const NO_STRETCHES: readonly Stretch[] = [];

interface Rest {
  readonly weekdayStated: Weekday | null;
  readonly weekdayOk: boolean | null;
  readonly calendar: 'solar' | 'lunar';
  readonly basis: TimeExpression['basis'];
}

const description = (days: Days, hours: Hours, rest: Rest, flags: string[], place: Place): TimeExpression => ({
  valid: days.precision !== 'invalid',
  precision: days.precision,
  start: days.start,
  end: days.end,
  startTime: hours.startTime,
  endTime: hours.endTime,
  session: hours.session,
  dates: days.dates,
  weekdayStated: rest.weekdayStated,
  weekdayOk: rest.weekdayOk,
  calendar: rest.calendar,
  flags,
  basis: rest.basis,
  span: place.span,
  text: place.text,
});

const isFromContext = (source: InferenceSource | null): boolean =>
  source === 'document-year' || source === 'reference-date' || source === 'plan-period';

const LATE_LUNAR_MONTH = 11;

/** What a stamp itself has to say: its own flags, and what was taken from elsewhere. */
const stampFlags = (stamp: Stamp, flags: string[]): void => {
  addFlags(flags, stamp.flags);
  if (isFromContext(stamp.yearFrom)) addFlag(flags, 'year-inferred');
  if (stamp.monthFrom === 'heading') addFlag(flags, 'month-inferred');
  if (stamp.unit === 'school-year') addFlag(flags, 'school-year');
  if (stamp.unit === 'part-of-year') addFlag(flags, 'part-of-year');
  if (stamp.unit === 'week' && stamp.index > 0 && stamp.day === null && stamp.year !== null) addFlag(flags, 'iso-week');
  // Lunar months 11 and 12 mostly fall into the next solar year: the document's year may mean either.
  const late = stamp.calendar === 'lunar' && (stamp.month ?? 0) >= LATE_LUNAR_MONTH;
  if (late && stamp.yearFrom === 'document-year') addFlag(flags, 'lunar-year-assumed');
};

const stampsFlags = (runs: readonly Run[], flags: string[]): void => {
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i];
    if (run) stampFlags(run.from, flags);
    if (run?.to) stampFlags(run.to, flags);
  }
};

/** Adds why the dates or hours cannot be; true when there is such a reason. */
const addFaults = (stretches: readonly Stretch[], clocks: readonly ClockRun[], flags: string[]): boolean => {
  let faulty = false;
  for (let i = 0; i < stretches.length; i += 1) {
    const stretch = stretches[i];
    if (stretch?.from.kind === 'impossible') addFlag(flags, stretch.from.why);
    if (stretch?.to.kind === 'impossible') addFlag(flags, stretch.to.why);
    faulty ||= stretch?.from.kind === 'impossible' || stretch?.to.kind === 'impossible';
  }
  for (let i = 0; i < clocks.length; i += 1) {
    const fault = clocks[i]?.fault ?? null;
    if (fault === null) continue;
    addFlag(flags, fault);
    faulty = true;
  }
  return faulty;
};

/** Adds what the dates lack. */
const addMissing = (stretches: readonly Stretch[], flags: string[]): void => {
  for (let i = 0; i < stretches.length; i += 1) {
    const stretch = stretches[i];
    if (stretch?.from.kind === 'missing') addFlag(flags, stretch.from.what);
    if (stretch?.to.kind === 'missing') addFlag(flags, stretch.to.what);
  }
};

interface Twinned {
  readonly runs: readonly Run[];
  readonly flags: readonly string[];
}

/** The lunar date is right when the calendar puts it on that solar day, in the year stated or in either that it touches. */
const agrees = (lunar: Stretch, solar: Stretch): boolean => {
  const day = startOf(solar);
  if (!day) return true;
  const stamp = lunar.run.from;
  const years = stamp.year !== null && stamp.yearFrom === null ? [stamp.year] : [day.year, day.year - 1];
  return years.some((year) => {
    const extent = extentOf(changedStamp(stamp, { year }));
    return extent.kind === 'known' && sameDate(extent.start, day);
  });
};

const saysYear = (stamp: Stamp): boolean =>
  stamp.year !== null && (stamp.yearFrom === null || stamp.yearFrom === 'lunar-calendar');

/** "25/2 (tức 16 tháng Giêng năm Giáp Thìn)" in a plan of another year: the lunar year that is written counts. */
const withYearOf = (solar: readonly Run[], lunar: readonly Run[]): readonly Run[] => {
  const run = lunar[0];
  if (!run || !(saysYear(run.from) || (run.to !== null && saysYear(run.to)))) return solar;
  const start = startOf(stretchOf(run));
  const guessed = (stamp: Stamp): boolean => stamp.yearFrom !== null && stamp.yearFrom !== 'range-other-end';
  const dated = (stamp: Stamp): Stamp =>
    start && guessed(stamp) ? withYear(stamp, start.year, 'lunar-calendar') : stamp;
  return solar.map(({ from, to }) => ({ from: dated(from), to: to && dated(to) }));
};

/** The solar days of a lunar date that the text gives itself, and whether the calendar agrees. */
const withTwin = (moment: Moment, runs: readonly Run[], context: TimeContext): Twinned => {
  const twins = fillRuns(moment.twin, context);
  const lunarFirst = someStamp(runs, isLunar);
  const dated = lunarFirst ? withYearOf(twins, runs) : withYearOf(runs, twins);
  return compareTwins(lunarFirst ? runs : dated, lunarFirst ? dated : twins, lunarFirst);
};

const compareTwins = (runs: readonly Run[], twins: readonly Run[], lunarFirst: boolean): Twinned => {
  const firstOwn = runs[0];
  const firstOther = twins[0];
  if (!firstOwn || !firstOther) return { runs, flags: [] };
  const own = stretchOf(firstOwn);
  const other = stretchOf(firstOther);
  const lunar = lunarFirst ? own : other;
  const solar = lunarFirst ? other : own;
  // "Sáng 15 (mùng 10/5 ÂL)": the solar day lacks its month, which the lunar one gives.
  if (solar.from.kind !== 'known' && lunar.from.kind === 'known') {
    return { runs: lunarFirst ? runs : twins, flags: ['solar-twin'] };
  }
  const flags = agrees(lunar, solar) ? ['solar-twin'] : ['solar-twin', 'lunar-solar-mismatch'];
  return { runs: lunarFirst ? twins : runs, flags };
};

const isDeadline = (moment: Moment): boolean => isLed(moment, LEAD.before | LEAD.latest | LEAD.until | LEAD.finish);

const EVERY: Readonly<Record<Exclude<Every, 'unstated'>, string>> = {
  day: 'every-day',
  week: 'every-week',
  month: 'every-month',
  quarter: 'every-quarter',
  year: 'every-year',
  'half-year': 'every-half-year',
};

const recurring = (moment: Moment, flags: string[], place: Place): TimeExpression => {
  const hours = hoursOf(moment.clocks, moment.sessions, false, moment.weekdays.length > 1);
  for (const { from, to } of moment.runs) {
    addFlags(flags, from.flags);
    if (to) addFlags(flags, to.flags);
  }
  addFlags(flags, hours.flags);
  if (moment.recurrence !== null && moment.recurrence !== 'unstated') addFlag(flags, EVERY[moment.recurrence]);
  const rest: Rest = {
    weekdayStated: moment.weekdays[0] ?? null,
    weekdayOk: null,
    calendar: someStamp(moment.runs, isLunar) ? 'lunar' : 'solar',
    basis: basisOf([], moment),
  };
  return description(RECURRING, hours, rest, flags, place);
};

const stretchesOf = (runs: readonly Run[]): readonly Stretch[] => {
  const only = runs[0];
  return only && runs.length === 1 ? [stretchOf(only)] : runs.map(stretchOf);
};

const dated = (moment: Moment, context: TimeContext, flags: string[], place: Place): TimeExpression => {
  const filled = fillRuns(moment.runs, context);
  const twinned = moment.twin.length > 0 ? withTwin(moment, filled, context) : { runs: filled, flags: NO_FLAGS };
  const stretches = stretchesOf(twinned.runs);
  stampsFlags(filled, flags);
  addFlags(flags, twinned.flags);
  const weekdayStated = moment.weekdays[0] ?? null;
  const calendar = someStamp(filled, isLunar) ? 'lunar' : 'solar';
  const basis = basisOf(twinned.runs, moment);
  if (addFaults(stretches, moment.clocks, flags)) {
    return description(INVALID, NO_HOURS, { weekdayStated, weekdayOk: null, calendar, basis }, flags, place);
  }
  const counted = daysFrom(stretches, moment.week);
  const plain = moment.weekdays.length > 0 ? inWeek(moment, byWeekday(moment, counted)) : counted;
  const days = qualify(plain, moment, context);
  const severalDays = days.start !== null && days.end !== null && !sameDate(days.start, days.end);
  const hours = hoursOf(moment.clocks, moment.sessions, isDeadline(moment), severalDays);
  const weekdayOk = plain.flags.includes('by-weekday') || weekdaysRight(moment, stretches, plain.dates);
  addFlags(flags, days.flags);
  addMissing(stretches, flags);
  addFlags(flags, hours.flags);
  if (weekdayOk === false) addFlag(flags, 'weekday-mismatch');
  if (isLed(moment, LEAD.occasion)) addFlag(flags, 'occasion');
  if (isLed(moment, LEAD.moved)) addFlag(flags, 'rescheduled');
  return description(days, hours, { weekdayStated, weekdayOk, calendar, basis }, flags, place);
};

const timeOfDay = (moment: Moment, context: TimeContext, flags: string[], place: Place): TimeExpression => {
  const weekdayStated = moment.weekdays[0] ?? null;
  const stated = basisOf(NO_RUNS, moment);
  const rest: Rest = { weekdayStated, weekdayOk: null, calendar: 'solar', basis: stated };
  if (addFaults(NO_STRETCHES, moment.clocks, flags)) return description(INVALID, NO_HOURS, rest, flags, place);
  const hours = hoursOf(moment.clocks, moment.sessions, isDeadline(moment), false);
  const weekly = moment.weekdays.length > 0;
  const days = weekly ? weekdaysAlone(moment, context) : TIME_OF_DAY;
  addFlags(flags, days.flags);
  addFlags(flags, hours.flags);
  if (days.dates.length === 0) return description(days, hours, rest, flags, place);
  const counted = inferred('reference-date');
  const basis = { ...stated, day: counted, month: counted, year: counted };
  return description(days, hours, { weekdayStated, weekdayOk: null, calendar: 'solar', basis }, flags, place);
};

const LONG: ReadonlySet<StampUnit> = new Set([
  'month',
  'quarter',
  'half-year',
  'months-of-year',
  'year',
  'school-year',
]);

/** From a day to a day whose months are both known. */
const isBounded = ({ from, to }: Run): boolean =>
  to !== null && from.unit === 'day' && to.unit === 'day' && from.month !== null && to.month !== null;

/**
 * "hàng ngày từ 15 đến 30/8", "từ 2/6 đến 15/6, mỗi tuần 3 buổi" are those ranges; "các thứ Bảy trong tháng 6" comes
 * again every week of it, "từ ngày 01 đến ngày 05 hàng tháng" every month.
 */
const isRecurring = (moment: Moment): boolean => {
  if (moment.recurrence === null) {
    return moment.weekdays.length > 0 && moment.runs.length > 0 && moment.runs.every((run) => LONG.has(run.from.unit));
  }
  const run = moment.runs[0];
  if (moment.runs.length !== 1 || !run) return true;
  if (moment.recurrence === 'day') return run.to === null;
  return moment.recurrence !== 'week' || moment.weekdays.length > 0 || !isBounded(run);
};

/** Turns what one moment states into the public record, filling in from the context and checking it. */
export const describe = (
  moment: Moment,
  context: TimeContext,
  segmentFlags: readonly string[],
  place: Place,
): TimeExpression => {
  const flags: string[] = [];
  addFlags(flags, segmentFlags);
  addFlags(flags, moment.flags);
  if (isRecurring(moment)) return recurring(moment, flags, place);
  if (moment.runs.length > 0) return dated(moment, context, flags, place);
  if (moment.vague === null) return timeOfDay(moment, context, flags, place);
  addFlag(flags, moment.vague);
  const rest: Rest = { weekdayStated: null, weekdayOk: null, calendar: 'solar', basis: basisOf([], moment) };
  return description(VAGUE, NO_HOURS, rest, flags, place);
};
