import { addDays, compareDates, daysBetween, sameDate, weekdayOf } from '../calendar/plain-date';
import type { PlainDate, Weekday } from '../calendar/plain-date';
import { extentOf } from './extent';
import type { Extent } from './extent';
import type { Stamp, StampUnit } from './items';
import { SESSION } from './lexicon';
import type { ClockRun, Moment, Run } from './moment';
import { sessionOf } from './parsers/session';
import { fillRuns, isReversed } from './refiners/fill';
import type {
  Basis,
  ClockTime,
  InferenceSource,
  Session,
  TimeContext,
  TimeExpression,
  TimeField,
  TimePrecision,
} from './time-expression';

/** An expression without its place in the text. */
export type Description = Omit<TimeExpression, 'span' | 'text'>;

const STATED: Basis = { kind: 'stated' };
const inferred = (from: InferenceSource): Basis => ({ kind: 'inferred', from });

const NOTHING: Description = {
  valid: true,
  precision: 'none',
  start: null,
  end: null,
  startTime: null,
  endTime: null,
  session: null,
  dates: [],
  weekdayStated: null,
  weekdayOk: null,
  calendar: 'solar',
  flags: [],
  basis: {},
};

interface Stretch {
  readonly run: Run;
  readonly from: Extent;
  readonly to: Extent;
}

const PRECISIONS: Readonly<Record<StampUnit, TimePrecision>> = {
  day: 'day',
  named: 'day',
  week: 'week',
  'week-of-month': 'week',
  'part-of-month': 'part-of-month',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  'months-of-year': 'range',
  'part-of-year': 'vague',
  year: 'year',
  'school-year': 'year',
};

const stretchOf = (run: Run): Stretch => {
  const from = extentOf(run.from);
  return { run, from, to: run.to ? extentOf(run.to) : from };
};

/** True for a run from one stamp to another. */
const isRange = (run: Run | undefined): boolean => run !== undefined && run.to !== null;

const startOf = (stretch: Stretch | undefined): PlainDate | null =>
  stretch?.from.kind === 'known' ? stretch.from.start : null;

const endOf = (stretch: Stretch | undefined): PlainDate | null =>
  stretch?.to.kind === 'known' ? stretch.to.end : null;

const stampsOf = (runs: readonly Run[]): readonly Stamp[] =>
  runs.flatMap((run) => (run.to ? [run.from, run.to] : [run.from]));

const LONGEST_DAY_LIST = 62;

/** Every day of a list of days; ranges inside it are counted out. Empty when the list is not one of days. */
const daysOf = (stretches: readonly Stretch[]): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (const stretch of stretches) {
    const [start, end] = [startOf(stretch), endOf(stretch)];
    if (!start || !end || stampsOf([stretch.run]).some((s) => s.unit !== 'day' && s.unit !== 'named')) return [];
    const count = daysBetween(start, end);
    if (count < 0 || days.length + count > LONGEST_DAY_LIST) return [];
    for (let i = 0; i <= count; i += 1) days.push(addDays(start, i));
  }
  return days;
};

const faultsOf = (stretches: readonly Stretch[], clocks: readonly ClockRun[]): readonly string[] => {
  const faults: string[] = [];
  for (const { from, to } of stretches) {
    if (from.kind === 'impossible') faults.push(from.why);
    if (to.kind === 'impossible' && to !== from) faults.push(to.why);
  }
  for (const clock of clocks) if (clock.fault !== null) faults.push(clock.fault);
  return faults;
};

const missingOf = (stretches: readonly Stretch[]): readonly string[] =>
  stretches.flatMap(({ from, to }) => [
    ...(from.kind === 'missing' ? [from.what] : []),
    ...(to.kind === 'missing' ? [to.what] : []),
  ]);

interface Days {
  readonly precision: TimePrecision;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly dates: readonly PlainDate[];
  readonly flags: readonly string[];
}

const listed = (stretches: readonly Stretch[]): Days => {
  const dates = [...daysOf(stretches)]
    .sort(compareDates)
    .filter((d, i, all) => i === 0 || !sameDate(d, all[i - 1] ?? d));
  const written = daysOf(stretches);
  const disordered = written.some((d, i) => i > 0 && compareDates(written[i - 1] ?? d, d) > 0);
  const starts = stretches.map(startOf);
  const ends = stretches.map(endOf);
  const known = starts.every((d) => d !== null) && ends.every((d) => d !== null);
  const sorted = (days: readonly (PlainDate | null)[]): readonly PlainDate[] =>
    days.filter((d): d is PlainDate => d !== null).sort(compareDates);
  return {
    precision: 'list',
    start: known ? (sorted(starts)[0] ?? null) : null,
    end: known ? (sorted(ends).at(-1) ?? null) : null,
    dates,
    flags: disordered ? ['unordered'] : [],
  };
};

const single = (stretch: Stretch, week: boolean): Days => {
  const [start, end] = [startOf(stretch), endOf(stretch)];
  const { run } = stretch;
  if (run.to) {
    const reversed = isReversed(start, end) ? ['reversed'] : [];
    return { precision: week ? 'week' : 'range', start, end, dates: [], flags: reversed };
  }
  const precision = week && run.from.unit === 'day' ? 'day' : PRECISIONS[run.from.unit];
  return { precision, start, end, dates: precision === 'day' && start ? [start] : [], flags: [] };
};

const daysFrom = (stretches: readonly Stretch[], week: boolean): Days => {
  const [first] = stretches;
  if (first && stretches.length === 1) return single(first, week);
  return listed(stretches);
};

/** Deadline, open start or the days themselves, as the words before them say. */
const qualify = (days: Days, moment: Moment, context: TimeContext): Days => {
  const { lead } = moment;
  const closed = moment.runs.length > 1 || isRange(moment.runs[0]);
  const atHour = moment.clocks.length > 0;
  if (days.precision === 'vague' && !lead.before && !lead.latest && !lead.until) return days;
  if (lead.before && !closed) {
    const ambiguous = lead.latest ? ['ambiguous-deadline'] : [];
    const exclusive = !lead.latest && !atHour && !lead.endOf;
    const end = exclusive ? days.start && addDays(days.start, -1) : days.end;
    return { precision: 'deadline', start: null, end, dates: [], flags: [...days.flags, ...ambiguous] };
  }
  if (closed || days.precision === 'range') return days;
  if (lead.fromNow && lead.until) {
    const { reference } = context;
    if (reference && days.end) {
      return {
        precision: 'range',
        start: reference,
        end: days.end,
        dates: [],
        flags: [...days.flags, 'start-inferred'],
      };
    }
    return { precision: 'deadline', start: null, end: days.end, dates: [], flags: [...days.flags, 'start-unstated'] };
  }
  if (lead.latest || lead.until || lead.finish || (lead.endOf && !lead.from)) {
    return { ...days, precision: 'deadline', start: null, dates: [] };
  }
  if (lead.after) {
    return { ...days, precision: 'open-start', start: days.end && addDays(days.end, 1), end: null, dates: [] };
  }
  if (lead.from) return { ...days, precision: 'open-start', end: null, dates: [] };
  return days;
};

const sameClock = (a: ClockTime, b: ClockTime): boolean => a.hour === b.hour && a.minute === b.minute;
const minutes = (time: ClockTime): number => time.hour * 60 + time.minute;

interface Clocks {
  readonly startTime: ClockTime | null;
  readonly endTime: ClockTime | null;
  readonly flags: readonly string[];
}

const clocksOf = (clocks: readonly ClockRun[], deadline: boolean, severalDays: boolean): Clocks => {
  const [first] = clocks;
  const last = clocks.at(-1);
  if (!first || !last) return { startTime: null, endTime: null, flags: [] };
  const several = clocks.some((c) => c !== first && !(c.from && first.from && sameClock(c.from, first.from)));
  const flags = several ? ['several-clocks'] : [];
  if (deadline && clocks.length === 1 && first.to === null) return { startTime: null, endTime: first.from, flags };
  const backwards = first.from && last.to && minutes(first.from) > minutes(last.to) && !severalDays;
  return { startTime: first.from, endTime: last.to, flags: backwards ? [...flags, 'clock-reversed'] : flags };
};

const sessionOfAll = (
  sessions: readonly number[],
  severalDays: boolean,
): { session: Session | null; flag: string | null } => {
  const names = [...new Set(sessions.map(sessionOf))];
  if (names.length <= 1) return { session: names[0] ?? null, flag: null };
  if (severalDays) return { session: null, flag: 'several-sessions' };
  const wholeDay = names.includes('morning') && names.includes('afternoon');
  return wholeDay ? { session: 'all-day', flag: null } : { session: names[0] ?? null, flag: 'several-sessions' };
};

const DAWN = 11;
const DUSK = 18;

/** An hour that cannot be in the session said with it: "14h sáng". */
const clashes = (time: ClockTime | null, sessions: readonly number[]): boolean => {
  if (!time || sessions.length !== 1) return false;
  switch (sessions[0]) {
    case SESSION.morning:
      return time.hour > DAWN;
    case SESSION.afternoon:
      return time.hour < 12 || time.hour > DUSK;
    case SESSION.evening:
      return time.hour < 16;
    default:
      return false;
  }
};

/** Whether stated weekdays are those of the days; `null` when there is nothing to compare. */
const weekdaysRight = (moment: Moment, stretches: readonly Stretch[], dates: readonly PlainDate[]): boolean | null => {
  const { weekdays } = moment;
  const [first] = weekdays;
  if (first === undefined || stretches.length === 0) return null;
  const [start, end] = [startOf(stretches[0]), endOf(stretches.at(-1))];
  if (stretches.length === 1 && stretches[0]?.run.to) {
    if (!start || !end) return null;
    const last = weekdays.at(-1) ?? first;
    // "thứ 2, 4, 6 từ 01/6 đến 30/6": days within the range, nothing to compare.
    if (weekdays.length > 1 && !moment.weekdayRange && weekdayOf(start) !== first) return null;
    if (weekdays.length > 1) return weekdayOf(start) === first && weekdayOf(end) === last;
    return weekdayOf(start) === first || weekdayOf(end) === first;
  }
  if (stretches.some(({ run }) => run.from.unit !== 'day' && run.from.unit !== 'named') || dates.length === 0)
    return null;
  if (weekdays.length === dates.length) return dates.every((date, i) => weekdayOf(date) === weekdays[i]);
  if (moment.weekdayRange && dates.length === 1) return weekdays.some((w) => dates[0] && weekdayOf(dates[0]) === w);
  return weekdays.length === 1 ? dates.every((date) => weekdayOf(date) === first) : null;
};

/** "từ thứ Hai đến thứ Sáu ngày 16/6": the other end of the range, counted by its weekday. */
const byWeekday = (moment: Moment, days: Days): Days => {
  const [first, last] = moment.weekdays;
  const [date] = days.dates;
  if (!moment.weekdayRange || first === undefined || last === undefined || days.precision !== 'day' || !date)
    return days;
  const length = (last - first + 7) % 7;
  if (length === 0) return days;
  const range = { precision: 'range', dates: [], flags: [...days.flags, 'by-weekday'] } as const;
  if (weekdayOf(date) === last) return { ...range, start: addDays(date, -length), end: date };
  if (weekdayOf(date) === first) return { ...range, start: date, end: addDays(date, length) };
  return days;
};

/** "thứ năm tuần tới", "Thứ Ba, Tuần 35 (28/8 - 03/9)": the day of that week. */
const inWeek = (moment: Moment, days: Days): Days => {
  const [weekday] = moment.weekdays;
  if (days.precision !== 'week' || moment.weekdays.length !== 1 || weekday === undefined || !days.start) return days;
  const date = onOrAfter(days.start, weekday);
  if (!days.end || compareDates(date, days.end) > 0) return days;
  return { ...days, precision: 'day', start: date, end: date, dates: [date] };
};

const onOrAfter = (reference: PlainDate, weekday: Weekday): PlainDate =>
  addDays(reference, (weekday - weekdayOf(reference) + 7) % 7);

/** Weekdays without a date: the next such day when there is a day to count from, else a day not yet known. */
const weekdaysAlone = (moment: Moment, context: TimeContext): Days => {
  const [first, last] = moment.weekdays;
  const unknown: Days = { precision: 'day', start: null, end: null, dates: [], flags: ['date-missing'] };
  if (first === undefined) return unknown;
  if (moment.weekdays.length > 1) {
    return { precision: 'recurring', start: null, end: null, dates: [], flags: ['weekly-assumed'] };
  }
  if (!context.reference || last !== undefined) return unknown;
  const date = onOrAfter(context.reference, first);
  return { precision: 'day', start: date, end: date, dates: [date], flags: ['date-inferred'] };
};

const isDeadline = (moment: Moment): boolean =>
  moment.lead.before || moment.lead.latest || moment.lead.until || moment.lead.finish;

const dayBasis = (stamp: Stamp | undefined, field: 'day' | 'month' | 'year'): Basis | null => {
  if (!stamp || stamp[field] === null) return null;
  if (field === 'year') return stamp.yearFrom ? inferred(stamp.yearFrom) : STATED;
  if (stamp.unit === 'named') return inferred('holiday-name');
  if (field === 'month' && stamp.monthFrom) return inferred(stamp.monthFrom);
  return STATED;
};

const WEAKER: readonly ('day' | 'month' | 'year')[] = ['day', 'month', 'year'];

/** Stated only when every stamp states it. */
const basisOf = (runs: readonly Run[], moment: Moment): TimeExpression['basis'] => {
  const basis: Partial<Record<TimeField, Basis>> = {};
  for (const field of WEAKER) {
    for (const stamp of stampsOf(runs)) {
      const one = dayBasis(stamp, field);
      if (one && basis[field]?.kind !== 'inferred') basis[field] = one;
    }
  }
  if (moment.clocks.some((c) => c.from)) basis.startTime = STATED;
  if (moment.clocks.some((c) => c.to)) basis.endTime = STATED;
  if (moment.sessions.length > 0) basis.session = STATED;
  if (moment.weekdays.length > 0) basis.weekday = STATED;
  return basis;
};

const PRIVATE_FLAGS: ReadonlySet<string> = new Set(['eve-of-new-year', 'lunar', 'solar', 'dotted']);

const INFERRED_YEAR: ReadonlySet<InferenceSource> = new Set(['document-year', 'reference-date', 'plan-period']);

const inferenceFlags = (runs: readonly Run[]): readonly string[] => {
  const stamps = stampsOf(runs);
  const flags: string[] = [];
  if (stamps.some((s) => s.yearFrom !== null && INFERRED_YEAR.has(s.yearFrom))) flags.push('year-inferred');
  if (stamps.some((s) => s.monthFrom === 'heading')) flags.push('month-inferred');
  if (stamps.some((s) => s.unit === 'school-year')) flags.push('school-year');
  if (stamps.some((s) => s.unit === 'week' && s.index > 0 && s.day === null && s.year !== null)) flags.push('iso-week');
  if (stamps.some((s) => s.unit === 'part-of-year')) flags.push('part-of-year');
  const lateLunar = stamps.some(
    (s) => s.calendar === 'lunar' && (s.month ?? 0) >= 11 && s.yearFrom === 'document-year',
  );
  if (lateLunar) flags.push('lunar-year-assumed');
  return flags;
};

/** The solar days of a lunar date that the text gives itself, and whether the calendar agrees. */
const withTwin = (
  moment: Moment,
  runs: readonly Run[],
  context: TimeContext,
): { runs: readonly Run[]; flags: readonly string[] } => {
  const twins = fillRuns(moment.twin, context);
  const [firstOwn, firstOther] = [runs[0], twins[0]];
  if (!firstOwn || !firstOther) return { runs, flags: [] };
  const [own, other] = [stretchOf(firstOwn), stretchOf(firstOther)];
  const lunarFirst = stampsOf(runs).some((s) => s.calendar === 'lunar');
  const [lunar, solar] = lunarFirst ? [own, other] : [other, own];
  // The lunar year is that of the solar day.
  const year = solar.from.kind === 'known' ? solar.from.start.year : null;
  const checked =
    lunar.run.from.year !== null && lunar.run.from.yearFrom === null
      ? [lunar.from]
      : year === null
        ? []
        : [extentOf({ ...lunar.run.from, year }), extentOf({ ...lunar.run.from, year: year - 1 })];
  const day = startOf(solar);
  const known = checked.filter((e) => e.kind === 'known');
  const agrees = known.length === 0 || !day || known.some((e) => sameDate(e.start, day));
  // "Sáng 15 (mùng 10/5 ÂL)": the solar day lacks its month, which the lunar one gives.
  if (solar.from.kind !== 'known' && lunar.from.kind === 'known') {
    return { runs: lunarFirst ? runs : twins, flags: ['solar-twin'] };
  }
  return { runs: lunarFirst ? twins : runs, flags: agrees ? ['solar-twin'] : ['solar-twin', 'lunar-solar-mismatch'] };
};

const unique = (flags: readonly string[]): readonly string[] =>
  [...new Set(flags)].filter((flag) => !PRIVATE_FLAGS.has(flag));

const recurring = (moment: Moment, flags: readonly string[]): Description => {
  const clocks = clocksOf(moment.clocks, false, false);
  const { session, flag } = sessionOfAll(moment.sessions, false);
  return {
    ...NOTHING,
    precision: 'recurring',
    ...{ startTime: clocks.startTime, endTime: clocks.endTime, session },
    weekdayStated: moment.weekdays[0] ?? null,
    calendar: stampsOf(moment.runs).some((s) => s.calendar === 'lunar') ? 'lunar' : 'solar',
    flags: unique([
      ...flags,
      ...clocks.flags,
      ...(flag === null ? [] : [flag]),
      ...(moment.recurrence === null || moment.recurrence === 'unstated' ? [] : [`every-${moment.recurrence}`]),
    ]),
    basis: basisOf([], moment),
  };
};

const describeDays = (moment: Moment, context: TimeContext, flags: readonly string[]): Description => {
  const filled = fillRuns(moment.runs, context);
  const { runs, flags: twinFlags } = withTwin(moment, filled, context);
  const stretches = runs.map(stretchOf);
  const calendar = stampsOf(filled).some((s) => s.calendar === 'lunar') ? 'lunar' : 'solar';
  const stampFlags = stampsOf(filled).flatMap((s) => s.flags);
  const all = [...flags, ...stampFlags, ...twinFlags, ...inferenceFlags(filled)];
  const faults = faultsOf(stretches, moment.clocks);
  const [weekdayStated = null] = moment.weekdays;
  if (faults.length > 0) {
    return {
      ...NOTHING,
      valid: false,
      precision: 'invalid',
      weekdayStated,
      calendar,
      flags: unique([...all, ...faults]),
      basis: basisOf(runs, moment),
    };
  }
  const plain = inWeek(moment, byWeekday(moment, daysFrom(stretches, moment.week)));
  const days = qualify(plain, moment, context);
  const severalDays = days.start !== null && days.end !== null && !sameDate(days.start, days.end);
  const clocks = clocksOf(moment.clocks, isDeadline(moment), severalDays);
  const { session, flag } = sessionOfAll(moment.sessions, severalDays);
  const weekdayOk = plain.flags.includes('by-weekday') ? true : weekdaysRight(moment, stretches, plain.dates);
  return {
    ...NOTHING,
    ...{ precision: days.precision, start: days.start, end: days.end, dates: days.dates },
    ...{ startTime: clocks.startTime, endTime: clocks.endTime, session, weekdayStated, weekdayOk, calendar },
    flags: unique([
      ...all,
      ...days.flags,
      ...missingOf(stretches),
      ...clocks.flags,
      ...(flag === null ? [] : [flag]),
      ...(clashes(clocks.startTime, moment.sessions) ? ['session-mismatch'] : []),
      ...(weekdayOk === false ? ['weekday-mismatch'] : []),
      ...(moment.lead.occasion ? ['occasion'] : []),
      ...(moment.lead.moved ? ['rescheduled'] : []),
    ]),
    basis: basisOf(runs, moment),
  };
};

const describeTimeOfDay = (moment: Moment, context: TimeContext, flags: readonly string[]): Description => {
  const faults = faultsOf([], moment.clocks);
  const [weekdayStated = null] = moment.weekdays;
  if (faults.length > 0) {
    return { ...NOTHING, valid: false, precision: 'invalid', weekdayStated, flags: unique([...flags, ...faults]) };
  }
  const clocks = clocksOf(moment.clocks, isDeadline(moment), false);
  const { session, flag } = sessionOfAll(moment.sessions, false);
  const days: Days =
    moment.weekdays.length > 0
      ? weekdaysAlone(moment, context)
      : { precision: 'time', start: null, end: null, dates: [], flags: [] };
  return {
    ...NOTHING,
    ...{ precision: days.precision, start: days.start, end: days.end, dates: days.dates },
    ...{ startTime: clocks.startTime, endTime: clocks.endTime, session, weekdayStated },
    flags: unique([
      ...flags,
      ...days.flags,
      ...clocks.flags,
      ...(flag === null ? [] : [flag]),
      ...(clashes(clocks.startTime, moment.sessions) ? ['session-mismatch'] : []),
    ]),
    basis: {
      ...basisOf([], moment),
      ...(days.dates.length > 0 ? { day: inferred('reference-date'), month: inferred('reference-date') } : {}),
    },
  };
};

const isClosedRange = (moment: Moment): boolean => moment.runs.length === 1 && isRange(moment.runs[0]);

const LONG: ReadonlySet<StampUnit> = new Set([
  'month',
  'quarter',
  'half-year',
  'months-of-year',
  'year',
  'school-year',
]);

/** "hàng ngày từ 15 đến 30/8" is that range; "các thứ Bảy trong tháng 6" comes again every week of it. */
const isRecurring = (moment: Moment): boolean => {
  if (moment.recurrence === 'day' && isClosedRange(moment)) return false;
  if (moment.recurrence !== null) return true;
  return moment.weekdays.length > 0 && moment.runs.length > 0 && moment.runs.every((r) => LONG.has(r.from.unit));
};

/** Turns what one moment states into the public record, filling in from the context and checking it. */
export const describe = (moment: Moment, context: TimeContext, segmentFlags: readonly string[]): Description => {
  const flags = [...segmentFlags, ...moment.flags];
  if (isRecurring(moment)) return recurring(moment, [...flags, ...stampsOf(moment.runs).flatMap((s) => s.flags)]);
  if (moment.vague !== null && moment.runs.length === 0) {
    return { ...NOTHING, precision: 'vague', flags: unique([...flags, moment.vague]), basis: basisOf([], moment) };
  }
  return moment.runs.length > 0 ? describeDays(moment, context, flags) : describeTimeOfDay(moment, context, flags);
};
