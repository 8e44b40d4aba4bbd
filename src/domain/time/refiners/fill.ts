import { compareDates, daysBetween } from '../../calendar/plain-date';
import type { PlainDate } from '../../calendar/plain-date';
import { extentOf } from '../extent';
import type { Stamp, StampUnit } from '../items';
import { everyStamp } from '../moment';
import type { Run } from '../moment';
import { changedStamp, isLunar, withMonth, withYear } from '../stamp';
import type { InferenceSource, TimeContext } from '../time-expression';

const isYear = (unit: StampUnit): boolean => unit === 'year' || unit === 'school-year';

const isOfMonth = (unit: StampUnit): boolean =>
  unit === 'day' || unit === 'month' || unit === 'part-of-month' || unit === 'week-of-month' || unit === 'named';

const needsYear = (stamp: Stamp): boolean => stamp.year === null && !isYear(stamp.unit);
const needsMonth = (stamp: Stamp): boolean => stamp.unit === 'day' && stamp.month === null;

const END_OF_YEAR = 1231;
const END_OF_SCHOOL_YEAR = 531;

/** Order inside a year (month and day as one number), of a whole year its end, for stamps whose year is not compared. */
const placeInYear = (stamp: Stamp): number => {
  if (stamp.flags.includes('eve-of-new-year')) return 0;
  switch (stamp.unit) {
    case 'quarter':
      return stamp.index * 300;
    case 'half-year':
      return stamp.index * 600;
    case 'year':
      return END_OF_YEAR;
    case 'school-year':
      return END_OF_SCHOOL_YEAR;
    default:
      return (stamp.month ?? 0) * 100 + (stamp.unit === 'day' ? (stamp.day ?? 0) : 0);
  }
};

/** A range that would run backwards in one year crosses New Year, unless that makes it longer than this. */
const LONGEST_CROSSING: Readonly<Record<'range' | 'list', number>> = { range: 300, list: 62 };

const DAYS_A_UNIT = 0.304;

const crossingLength = (earlier: Stamp, later: Stamp): number =>
  365 - (placeInYear(earlier) - placeInYear(later)) * DAYS_A_UNIT;

const crossesNewYear = (earlier: Stamp, later: Stamp, joint: 'range' | 'list'): boolean =>
  placeInYear(earlier) > placeInYear(later) && crossingLength(earlier, later) <= LONGEST_CROSSING[joint];

const source = (joint: 'range' | 'list'): InferenceSource => (joint === 'range' ? 'range-other-end' : 'list-neighbour');

const lunarFrom = (stamp: Stamp, other: Stamp): Stamp =>
  other.calendar === 'lunar' && other.unit === 'day' && stamp.unit === 'day' && stamp.calendar === 'solar'
    ? changedStamp(stamp, { calendar: 'lunar' })
    : stamp;

const DECEMBER = 12;
const SHORT_MONTH = 30;
const LONGEST_OVER_MONTHS = 14;

/** "26 - 01/9": a short range whose first day is of the month before. */
const crossesMonth = (earlier: Stamp, later: Stamp, joint: 'range' | 'list'): boolean =>
  joint === 'range' &&
  later.unit === 'day' &&
  later.calendar === 'solar' &&
  earlier.day !== null &&
  later.day !== null &&
  earlier.day > later.day &&
  SHORT_MONTH - earlier.day + later.day <= LONGEST_OVER_MONTHS;

/** What an earlier stamp takes from the later one: "05-07/01/2026", "từ 28/12 đến 05/01/2024". */
const fromLater = (stamp: Stamp, later: Stamp, joint: 'range' | 'list'): Stamp => {
  let filled = lunarFrom(stamp, later);
  if (needsMonth(filled) && later.month !== null && isOfMonth(later.unit)) {
    filled = crossesMonth(filled, later, joint)
      ? changedStamp(filled, {
          month: later.month === 1 ? DECEMBER : later.month - 1,
          monthFrom: source(joint),
          flags: [...filled.flags, 'month-assumed'],
        })
      : withMonth(filled, later.month, source(joint));
  }
  if (needsYear(filled) && later.year !== null) {
    const laterYear = later.unit === 'school-year' ? later.year + 1 : later.year;
    const year = crossesNewYear(filled, later, joint) ? laterYear - 1 : laterYear;
    filled = withYear(filled, year, source(joint));
  }
  return filled;
};

/** What a later stamp takes from the earlier one: "28/12/2023 - 05/01", "ngày 12/6 - 15". */
const fromEarlier = (stamp: Stamp, earlier: Stamp, joint: 'range' | 'list'): Stamp => {
  let filled = lunarFrom(stamp, earlier);
  if (needsMonth(filled) && earlier.month !== null && isOfMonth(earlier.unit)) {
    filled = withMonth(filled, earlier.month, source(joint));
  }
  if (needsYear(filled) && earlier.year !== null) {
    const year = crossesNewYear(earlier, filled, joint) ? earlier.year + 1 : earlier.year;
    filled = withYear(filled, year, source(joint));
  }
  return filled;
};

/** "28 Tết Giáp Thìn" is the 28th of the last month of the lunar year before. */
const eveOfNewYear = (stamp: Stamp): Stamp =>
  stamp.flags.includes('eve-of-new-year') && stamp.year !== null
    ? changedStamp(stamp, { year: stamp.year - 1 })
    : stamp;

const overlaps = (stamp: Stamp, period: { readonly start: PlainDate; readonly end: PlainDate }): boolean => {
  const extent = extentOf(stamp);
  return (
    extent.kind === 'known' &&
    compareDates(extent.start, period.end) <= 0 &&
    compareDates(extent.end, period.start) >= 0
  );
};

const inPeriod = (stamp: Stamp, context: TimeContext): number | null => {
  const { period } = context;
  if (!period || period.end.year - period.start.year > 10) return null;
  const first = stamp.calendar === 'lunar' ? period.start.year - 1 : period.start.year;
  for (let year = first; year <= period.end.year; year += 1) {
    if (overlaps(eveOfNewYear(changedStamp(stamp, { year })), period)) return year;
  }
  return null;
};

/** The year that puts the stamp nearest to the reference day. */
const nearReference = (stamp: Stamp, reference: PlainDate): number => {
  let best = reference.year;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [reference.year, reference.year + 1, reference.year - 1]) {
    const extent = extentOf(eveOfNewYear(changedStamp(stamp, { year })));
    if (extent.kind !== 'known') continue;
    const away = Math.abs(daysBetween(reference, extent.start));
    if (away < distance) {
      best = year;
      distance = away;
    }
  }
  return best;
};

interface YearGuess {
  readonly year: number;
  readonly from: InferenceSource;
}

const guessYear = (stamp: Stamp, context: TimeContext): YearGuess | null => {
  const within = inPeriod(stamp, context);
  if (within !== null) return { year: within, from: 'plan-period' };
  if (context.year !== undefined) return { year: context.year, from: 'document-year' };
  if (context.reference) return { year: nearReference(stamp, context.reference), from: 'reference-date' };
  return context.period ? { year: context.period.start.year, from: 'plan-period' } : null;
};

const monthFromContext = (stamp: Stamp, context: TimeContext): Stamp =>
  needsMonth(stamp) && context.month !== undefined ? withMonth(stamp, context.month, 'heading') : stamp;

const yearFromContext = (stamp: Stamp, context: TimeContext): Stamp => {
  // The number of a week says nothing without the year it is counted in.
  if (!needsYear(stamp) && stamp.unit !== 'year') return stamp;
  if (stamp.year !== null || (stamp.unit === 'week' && stamp.index > 0)) return stamp;
  const guess = guessYear(stamp, context);
  return guess ? withYear(stamp, guess.year, guess.from) : stamp;
};

const isAssumedLunar = (stamp: Stamp): boolean =>
  stamp.calendar === 'lunar' && stamp.year !== null && stamp.yearFrom !== null && stamp.yearFrom !== 'lunar-calendar';

/**
 * A lunar year taken from the document may be one too many: "30 tháng Chạp" of a plan for 2024 is the eve of Tết 2024
 * when the last month of lunar 2024 has no day 30.
 */
const existingLunarYear = (stamps: readonly Stamp[]): readonly Stamp[] => {
  if (!stamps.some(isLunar)) return stamps;
  const lunar = stamps.filter(isAssumedLunar);
  if (!lunar.some((s) => extentOf(s).kind === 'impossible')) return stamps;
  const earlier = (s: Stamp): Stamp => (isAssumedLunar(s) ? changedStamp(s, { year: (s.year ?? 0) - 1 }) : s);
  return lunar.every((s) => extentOf(earlier(s)).kind === 'known') ? stamps.map(earlier) : stamps;
};

const isNamedLunarMonth = (stamp: Stamp): boolean => stamp.flags.includes('lunar-month-name');
const isSolarMonth = (stamp: Stamp): boolean => stamp.unit === 'month' && stamp.calendar === 'solar';

/** "tháng Giêng, tháng Hai và tháng Ba": beside other months Giêng is an old name of January. */
const withSolarNames = (stamps: readonly Stamp[]): readonly Stamp[] =>
  stamps.some(isNamedLunarMonth) && stamps.some(isSolarMonth)
    ? stamps.map((s) => (isNamedLunarMonth(s) ? changedStamp(s, { calendar: 'solar' }) : s))
    : stamps;

/** Nothing is missing that could be filled in. */
const isComplete = (stamp: Stamp): boolean =>
  stamp.year !== null && (stamp.month !== null || !isOfMonth(stamp.unit)) && stamp.flags.length === 0;

const fillAlone = (stamp: Stamp, context: TimeContext): Stamp => {
  const filled = eveOfNewYear(yearFromContext(monthFromContext(stamp, context), context));
  return filled.calendar === 'lunar' ? (existingLunarYear([filled])[0] ?? filled) : filled;
};

interface Chain {
  readonly stamps: Stamp[];
  /** How each is joined to the one before it. */
  readonly joints: readonly ('range' | 'list')[];
}

const flatten = (runs: readonly Run[]): Chain => {
  const stamps: Stamp[] = [];
  const joints: ('range' | 'list')[] = [];
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i];
    if (!run) continue;
    stamps.push(run.from);
    joints.push('list');
    if (run.to) {
      stamps.push(run.to);
      joints.push('range');
    }
  }
  return { stamps, joints };
};

const rebuild = (runs: readonly Run[], stamps: readonly Stamp[]): readonly Run[] => {
  let index = 0;
  return runs.map((run) => {
    const from = stamps[index] ?? run.from;
    index += 1;
    if (!run.to) return { from, to: null };
    const to = stamps[index] ?? run.to;
    index += 1;
    return { from, to };
  });
};

/** What is still missing, from the context. Without any stated year the first takes that of the context. */
const fromContext = (
  stamp: Stamp,
  earlier: Stamp | undefined,
  joint: 'range' | 'list',
  context: TimeContext,
): Stamp => {
  const monthed = monthFromContext(stamp, context);
  // The others follow the first, over New Year if need be.
  const follows = earlier !== undefined && earlier.year !== null && needsYear(monthed) && context.period === undefined;
  return follows
    ? changedStamp(fromEarlier(monthed, earlier, joint), { yearFrom: earlier.yearFrom })
    : yearFromContext(monthed, context);
};

/**
 * Fills months and years that are not written: first from what stands after in the same expression, then from what
 * stands before, then from the context. Nothing stated is changed; every filled part says where it came from.
 */
export const fillRuns = (runs: readonly Run[], context: TimeContext): readonly Run[] => {
  if (everyStamp(runs, isComplete)) return runs;
  const only = runs[0];
  if (only && runs.length === 1 && !only.to) return [{ from: fillAlone(only.from, context), to: null }];
  const { stamps, joints } = flatten(runs);
  for (let i = stamps.length - 2; i >= 0; i -= 1) {
    const stamp = stamps[i];
    const later = stamps[i + 1];
    if (stamp && later) stamps[i] = fromLater(stamp, later, joints[i + 1] ?? 'list');
  }
  for (let i = 1; i < stamps.length; i += 1) {
    const stamp = stamps[i];
    const earlier = stamps[i - 1];
    if (stamp && earlier) stamps[i] = fromEarlier(stamp, earlier, joints[i] ?? 'list');
  }
  for (let i = 0; i < stamps.length; i += 1) {
    const stamp = stamps[i];
    if (stamp) stamps[i] = fromContext(stamp, i > 0 ? stamps[i - 1] : undefined, joints[i] ?? 'list', context);
  }
  return rebuild(runs, existingLunarYear(withSolarNames(stamps.map(eveOfNewYear))));
};

/** True when the end of a range lies before its start. */
export const isReversed = (start: PlainDate | null, end: PlainDate | null): boolean =>
  start !== null && end !== null && compareDates(start, end) > 0;
