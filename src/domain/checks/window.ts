import type { PlainDate } from '../calendar/plain-date';
import { daysBetween } from '../calendar/plain-date';
import { comparableTime } from './activities';
import type { CheckContext } from './context';

/** The days in which the plan says it is carried out, and the words that say so. */
export interface Window {
  readonly start: PlainDate | null;
  readonly end: PlainDate;
  readonly text: string;
}

const CARRYING_OUT =
  /^[\s\-–+•·*]*(?:tổ\s+chức\s+)?(?:thực\s+hiện|triển\s+khai)(?:\s+(?:tổ\s+chức|thực\s+hiện))?\s*(?:kế\s+hoạch|các\s+hoạt\s+động|các\s+nội\s+dung)?[\s.;:]*$/iu;

/**
 * The plan's window: the period of its title or time section, or else the milestone "tổ chức thực hiện". `null` when
 * the plan names no end.
 */
export const windowOf = (context: CheckContext): Window | null => {
  for (const schedule of context.input.schedules) {
    const time = schedule.period?.value;
    if (time?.end) return { start: time.start, end: time.end, text: schedule.period?.text ?? '' };
  }
  for (const activity of context.activities) {
    if (!CARRYING_OUT.test(activity.name.value)) continue;
    const stretch = comparableTime(activity);
    if (stretch !== null) return { ...stretch, text: activity.timeText.text };
  }
  return null;
};

/** Longer than ten months: a plan of the year, inside which everything may lie. */
export const isYearLong = (window: Window): boolean =>
  window.start !== null && daysBetween(window.start, window.end) > 300;
