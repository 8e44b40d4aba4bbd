import { formatIso } from '../../../src/domain/calendar/plain-date';
import type { Activity } from '../../../src/domain/schedule/schedule';
import type { GoldActivity } from '../gold';
import { verdictOf, type Pair, type Verdict } from './types';

type GoldTime = NonNullable<GoldActivity['time']>;

const iso = (activity: Activity, end: 'start' | 'end'): string | null => {
  const date = activity.time?.[end];
  return date ? formatIso(date) : null;
};

const clock = (time: { readonly hour: number; readonly minute: number } | null | undefined): string | null =>
  time ? `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}` : null;

const tellTime = (activity: Activity): string =>
  activity.time === null
    ? '-'
    : `${activity.time.precision} ${iso(activity, 'start') ?? ''}..${iso(activity, 'end') ?? ''} ${clock(activity.time.startTime) ?? ''}-${clock(activity.time.endTime) ?? ''} ${activity.time.session ?? ''} «${activity.timeText.value}»`;

const saysNothing = (activity: Activity): boolean => {
  const time = activity.time;
  return (
    time === null || (time.start === null && time.end === null && time.startTime === null && time.session === null)
  );
};

const timeIsRight = (gold: GoldTime, activity: Activity): boolean => {
  const time = activity.time;
  if (gold.precision === 'recurring') return time?.precision === 'recurring';
  if (
    gold.start === undefined &&
    gold.end === undefined &&
    gold.startTime === undefined &&
    gold.session === undefined
  ) {
    return saysNothing(activity);
  }
  if ((gold.start ?? null) !== iso(activity, 'start') || (gold.end ?? null) !== iso(activity, 'end')) return false;
  if (gold.dates && gold.dates.length > 1 && time?.dates.map(formatIso).join() !== gold.dates.join()) return false;
  if (gold.startTime !== undefined && clock(time?.startTime) !== gold.startTime) return false;
  if (gold.endTime !== undefined && clock(time?.endTime) !== gold.endTime) return false;
  return gold.session === undefined || time?.session === gold.session;
};

/** Whether an activity has the time of a gold one; one without a time asks for none. */
export const isTimeOf = (gold: GoldActivity, activity: Activity): boolean => timeIsRight(gold.time ?? {}, activity);

/** The times the gold states, and those it says are not there; what it does not judge is left out. */
export const judgeTimes = (pairs: readonly Pair[]): { readonly stated: Verdict; readonly none: Verdict } => {
  const asked = pairs.flatMap(({ gold, ours }) => (gold.time ? [{ line: gold.line, time: gold.time, ours }] : []));
  const judge = (isStated: boolean): Verdict =>
    verdictOf(
      asked.filter(({ time }) => Object.keys(time).length > 0 === isStated),
      ({ time, ours }) => timeIsRight(time, ours),
      ({ line, time, ours }) => ({ kind: 'time', line, expected: JSON.stringify(time), got: tellTime(ours) }),
    );
  return { stated: judge(true), none: judge(false) };
};
