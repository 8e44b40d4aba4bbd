import { toDayNumber, type PlainDate } from '../calendar/plain-date';
import type { Activity } from '../schedule/schedule';
import type { ClockTime, Session, TimeExpression } from '../time/time-expression';
import { statedDays, tableRows } from './activities';
import type { CheckContext } from './context';

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

const hoursMeet = (a: Activity, b: Activity): boolean | null => {
  const one = a.time === null ? null : hoursOf(a.time);
  const two = b.time === null ? null : hoursOf(b.time);
  if (one === null || two === null) return null;
  return one[0] < two[1] && two[0] < one[1];
};

/** Longer stretches (a campaign of weeks) do not claim a place or a unit for each of their days. */
const LONGEST_EVENT = 3;

/**
 * Pairs of activities that share a resource on one day: each is compared with the one before it in the same bucket
 * only, so the work stays linear; three in one place give two findings.
 */
export const meetings = (
  activities: readonly Activity[],
  resourcesOf: (activity: Activity) => readonly string[],
): readonly (Meeting & { readonly resource: string })[] => {
  const last = new Map<string, Activity>();
  const found: (Meeting & { readonly resource: string })[] = [];
  for (const activity of activities) {
    const days = statedDays(activity);
    if (days === null) continue;
    const [start, end] = [toDayNumber(days.start), toDayNumber(days.end)];
    if (end - start >= LONGEST_EVENT) continue;
    const dates = activity.time?.precision === 'list' ? activity.time.dates.map(toDayNumber) : null;
    for (const resource of resourcesOf(activity)) {
      for (let day = start; day <= end; day += 1) {
        if (dates !== null && !dates.includes(day)) continue;
        const key = `${String(day)}|${resource}`;
        const before = last.get(key);
        last.set(key, activity);
        if (before === undefined || before.key === activity.key) continue;
        const date = day === start ? days.start : days.end;
        found.push({ first: before, second: activity, date, hoursMeet: hoursMeet(before, activity), resource });
      }
    }
  }
  return found;
};

/** Only those who lead must be there in person; those who help may send others. */
const leadersOf = (context: CheckContext, activity: Activity): readonly string[] =>
  activity.assignments
    .filter((one) => !one.collective && one.roleInferred !== true)
    .filter((one) => one.role === 'lead' || one.role === 'responsible')
    .map((one) => context.keyOf(one.unit));

/** Rows that one unit leads on one day. `resource` is the unit's key. */
export const unitMeetings = (context: CheckContext): readonly (Meeting & { readonly resource: string })[] =>
  meetings(tableRows(context), (activity) => leadersOf(context, activity));
