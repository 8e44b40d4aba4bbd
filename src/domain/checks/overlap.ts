import { fromDayNumber, toDayNumber, type PlainDate } from '../calendar/plain-date';
import type { Activity } from '../schedule/schedule';
import type { ClockTime, Session, TimeExpression } from '../time/time-expression';
import { statedDays } from './activities';

const SESSIONS: Readonly<Record<Session, readonly [number, number]>> = {
  morning: [5 * 60, 12 * 60],
  noon: [11 * 60, 13 * 60 + 30],
  afternoon: [12 * 60, 18 * 60],
  evening: [18 * 60, 24 * 60],
  'all-day': [0, 24 * 60],
};

const minutes = (time: ClockTime): number => time.hour * 60 + time.minute;

/** An event whose end is not said is taken to last at least an hour. */
const LEAST_MINUTES = 60;

/** Minutes of the day that the time takes, `null` when it says neither hour nor session. */
export const hoursOf = (time: TimeExpression): readonly [number, number] | null => {
  if (time.startTime !== null) {
    const start = minutes(time.startTime);
    return [start, time.endTime === null ? start + LEAST_MINUTES : Math.max(start + 1, minutes(time.endTime))];
  }
  return time.session === null ? null : SESSIONS[time.session];
};

/** Two activities on one day, and whether their hours are known to meet. */
export interface Meeting {
  readonly first: Activity;
  readonly second: Activity;
  readonly date: PlainDate;
  /** `null`: the hours of one are not said. */
  readonly hoursMeet: boolean | null;
}

/** Longer stretches (a campaign of weeks) do not claim a place or a unit for each of their days. */
const LONGEST_EVENT = 3;

/** Bookings of one resource on one day that a new one is compared with: enough for any real day, and bounded. */
const MOST_COMPARED = 8;

/** Minutes of the day from `from` to `to`; −1 when the hours are not said. Flat, since there are many. */
interface Booking {
  readonly activity: Activity;
  readonly from: number;
  readonly to: number;
}

const meet = (a: Booking, b: Booking): boolean | null =>
  a.from < 0 || b.from < 0 ? null : a.from < b.to && b.from < a.to;

/** The earlier booking to tell of: the first whose hours meet, or else the first whose hours are not known. */
const firstMet = (others: readonly Booking[], booking: Booking): Booking | undefined => {
  let unknown: Booking | undefined;
  for (const one of others) {
    const hoursMeet = meet(one, booking);
    if (hoursMeet === false || (hoursMeet === null && unknown !== undefined)) continue;
    if (one.activity.key === booking.activity.key) continue;
    if (hoursMeet === true) return one;
    unknown = one;
  }
  return unknown;
};

/**
 * Activities that share a resource on one day: each with the first earlier one whose hours meet its own, or else the
 * first whose hours are not known. Each is compared with a bounded number of others, so the work is linear.
 */
export const meetings = (
  activities: readonly Activity[],
  resourcesOf: (activity: Activity) => readonly string[],
): readonly (Meeting & { readonly resource: string })[] => {
  const bookings = new Map<string, Map<number, Booking[]>>();
  const found: (Meeting & { readonly resource: string })[] = [];
  for (const activity of activities) {
    const resources = resourcesOf(activity);
    const days = resources.length === 0 ? null : statedDays(activity);
    if (days === null) continue;
    const [start, end] = [toDayNumber(days.start), toDayNumber(days.end)];
    if (end - start >= LONGEST_EVENT) continue;
    const dates = activity.time?.precision === 'list' ? activity.time.dates.map(toDayNumber) : null;
    const hours = activity.time === null ? null : hoursOf(activity.time);
    const booking: Booking = { activity, from: hours?.[0] ?? -1, to: hours?.[1] ?? -1 };
    for (const resource of resources) {
      const byDay = bookings.get(resource) ?? new Map<number, Booking[]>();
      bookings.set(resource, byDay);
      for (let day = start; day <= end; day += 1) {
        if (dates !== null && !dates.includes(day)) continue;
        const others = byDay.get(day);
        if (others === undefined) {
          byDay.set(day, [booking]);
          continue;
        }
        const other = firstMet(others, booking);
        if (other !== undefined) {
          const hoursMeet = meet(other, booking);
          found.push({ first: other.activity, second: activity, date: fromDayNumber(day), hoursMeet, resource });
        }
        if (others.length < MOST_COMPARED) others.push(booking);
      }
    }
  }
  return found;
};
