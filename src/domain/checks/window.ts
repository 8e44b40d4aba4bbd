import type { PlainDate } from '../calendar/plain-date';
import { daysBetween } from '../calendar/plain-date';
import type { TimePrecision } from '../time/time-expression';
import { comparableTime } from './activities';
import { readLabel } from './labels';
import type { CheckContext } from './context';

/** The days in which the plan says it is carried out, and the words that say so. */
export interface Window {
  readonly start: PlainDate | null;
  readonly end: PlainDate;
  readonly text: string;
}

/** A year or a school year is what the plan is about, not the days in which it is carried out. */
const NARROW: ReadonlySet<TimePrecision> = new Set([
  'day',
  'list',
  'range',
  'week',
  'month',
  'part-of-month',
  'quarter',
  'deadline',
  'open-start',
]);

const CARRYING_OUT =
  /^[\s\-–+•·*]*(?:tổ\s+chức\s+)?(?:thực\s+hiện|triển\s+khai)(?:\s+(?:tổ\s+chức|thực\s+hiện))?\s*(?:kế\s+hoạch|các\s+hoạt\s+động|các\s+nội\s+dung)?[\s.;:]*$/iu;

/** A heading of its own for the time of the whole: "III. THỜI GIAN THI ĐUA", "2. Thời gian thực hiện:". */
const TIME_HEADING =
  /^[\s*_]*(?:(?:[IVX]{1,5}|\d{1,2})\s?[.)/-]\s*)(?:THỜI\s+GIAN|Thời\s+gian\s+(?:thực\s+hiện|triển\s+khai|thi\s+đua|phát\s+động))/u;
const STRETCHES: ReadonlySet<TimePrecision> = new Set(['range', 'month', 'quarter', 'deadline']);
const LINES_BELOW = 2;

const LINES_OF_SECTION = 12;

/** Several lines of the section have times of their own: those of single activities, none of them the plan's. */
const holdsSeveral = (context: CheckContext, head: number): boolean => {
  let dated = 0;
  for (const line of context.paragraphs.slice(head + 1, head + 1 + LINES_OF_SECTION)) {
    if (readLabel(line)?.style === 'roman') break;
    if (context.times(line.text).some((one) => one.valid && one.end !== null)) dated += 1;
  }
  return dated > 1;
};

const underTimeHeading = (context: CheckContext): Window | null => {
  const { paragraphs } = context;
  const head = paragraphs.findIndex((line) => TIME_HEADING.test(line.text));
  if (head < 0) return null;
  if (holdsSeveral(context, head)) return null;
  for (const line of paragraphs.slice(head, head + 1 + LINES_BELOW)) {
    if (line !== paragraphs[head] && readLabel(line)?.style === 'roman') break;
    const time = context.times(line.text).find((one) => one.valid && STRETCHES.has(one.precision) && one.end !== null);
    if (time?.end) return { start: time.start, end: time.end, text: time.text };
  }
  return null;
};

/**
 * The plan's window: the period of its title, or the time of its time section, or the milestone "tổ chức thực hiện". `null` when
 * the plan names no end.
 */
export const windowOf = (context: CheckContext): Window | null => {
  for (const schedule of context.input.schedules) {
    const time = schedule.period?.value;
    if (time?.end && NARROW.has(time.precision))
      return { start: time.start, end: time.end, text: schedule.period?.text ?? '' };
  }
  const headed = underTimeHeading(context);
  if (headed !== null) return headed;
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
