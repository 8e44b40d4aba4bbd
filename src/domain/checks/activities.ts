import { compareDates, daysBetween, type PlainDate } from '../calendar/plain-date';
import { foldKey } from '../text/fold';
import type { Activity } from '../schedule/schedule';
import type { TimeExpression, TimePrecision } from '../time/time-expression';
import type { Origin } from '../source/origin';
import type { Span } from '../text/span';
import type { CheckContext } from './context';
import type { CheckLine } from './check-input';
import type { Finding } from './finding';
import { findAt, type FindingParts, type Reporter } from './make-finding';

/** The words that give the time, and where they stand; the name when nothing else does. */
export const timePlace = (activity: Activity): { readonly text: string; readonly origin: Origin } =>
  activity.timeText.text !== '' && activity.timeText.origin !== null
    ? { text: activity.timeText.text, origin: activity.timeText.origin }
    : { text: activity.name.text || activity.name.value, origin: activity.name.origin ?? activity.origin };

const namePlace = (activity: Activity): { readonly text: string; readonly origin: Origin } => ({
  text: activity.name.text || activity.name.value,
  origin: activity.name.origin ?? activity.origin,
});

/** A finding about the time of an activity. */
export const findInTime = (rule: Reporter, activity: Activity, parts: FindingParts = {}): Finding => {
  const { text, origin } = timePlace(activity);
  return findAt(rule, text, origin, { ...parts, activity: activity.key });
};

/** A finding about an activity as a whole, at its name. */
export const findInName = (rule: Reporter, activity: Activity, parts: FindingParts = {}): Finding => {
  const { text, origin } = namePlace(activity);
  return findAt(rule, text, origin, { ...parts, activity: activity.key });
};

/** The line or cell an origin lies in, as a key. */
export const originKey = (origin: Origin): string =>
  origin.kind === 'line'
    ? `${String(origin.line)}:${String(origin.column ?? 0)}`
    : `${origin.sheet}!${String(origin.row)}:${String(origin.column)}`;

/** Where the field `origin` points, as a line of the input; `null` when the line is not there. */
export const lineIndex = (context: CheckContext): ((origin: Origin) => CheckLine | null) => {
  const known = new Map(context.lines.map((line) => [originKey(line.origin), line]));
  return (origin) => known.get(originKey(origin)) ?? null;
};

const SHORT: ReadonlySet<TimePrecision> = new Set(['day', 'list', 'range', 'week', 'time']);
const LONG: ReadonlySet<TimePrecision> = new Set([
  'year',
  'half-year',
  'quarter',
  'recurring',
  'vague',
  'none',
  'invalid',
]);

const OPEN_ENDED: ReadonlySet<TimePrecision> = new Set(['none', 'vague', 'year']);

/** The day of the anniversary an activity is held for ("nhân dịp kỷ niệm …") is not the day of the activity. */
const isOccasion = (time: TimeExpression): boolean =>
  time.flags.includes('occasion') || (time.basis.day?.kind === 'inferred' && time.basis.day.from === 'anniversary');

/** True when the activity has a time that can be entered in a calendar: not "năm 2024", not the day it is held for. */
export const hasCalendarTime = (activity: Activity): boolean => {
  const { time } = activity;
  return time !== null && !OPEN_ENDED.has(time.precision) && !isOccasion(time);
};

/** Items of the body; with those of the duties when the plan tells most of its activities there. */
export const bodyItems = (context: CheckContext): readonly Activity[] => {
  const body = context.activities.filter((activity) => activity.layer === 'body');
  const duties = context.activities.filter((activity) => activity.layer === 'milestone');
  return body.length * 2 >= duties.length ? body : [...body, ...duties];
};

/** The days the activity itself states: of a day, a list, a range or a week; nothing wider. */
export const statedDays = (activity: Activity): { readonly start: PlainDate; readonly end: PlainDate } | null => {
  const { time } = activity;
  if (time === null || !time.valid || !SHORT.has(time.precision) || isOccasion(time)) return null;
  const start = time.dates[0] ?? time.start;
  const end = time.dates.at(-1) ?? time.end;
  return start === null || end === null ? null : { start, end };
};

/** A stretch to compare with others: stated days, and months; not years, quarters, recurring or vague times. */
export const comparableTime = (activity: Activity): { readonly start: PlainDate; readonly end: PlainDate } | null => {
  const { time } = activity;
  if (time === null || !time.valid || LONG.has(time.precision) || isOccasion(time)) return null;
  if (time.start === null || time.end === null) return null;
  return { start: time.start, end: time.end };
};

/** The single day of an activity, or `null`. */
export const singleDay = (activity: Activity): PlainDate | null => {
  const { time } = activity;
  if (time === null || !time.valid || time.precision !== 'day' || isOccasion(time)) return null;
  return time.dates[0] ?? time.start;
};

/** Work before or after the plan's own days: drafting, registering, reporting, summing up. */
const FRAME =
  /báo\s+cáo|tổng\s+kết|sơ\s+kết|đánh\s+giá|rút\s+kinh\s+nghiệm|dự\s+thảo|xây\s+dựng\s+(?:và\s+)?(?:ban\s+hành\s+)?kế\s+hoạch|ban\s+hành|triển\s+khai\s+(?:nội\s+dung\s+)?kế\s+hoạch|chuẩn\s+bị|đăng\s+ký|nộp|gửi|thông\s+báo|tham\s+mưu|khảo\s+sát|lập\s+danh\s+sách|phát\s+động|công\s+tác\s+chuẩn|quyết\s+toán|hoàn\s+thành\s+hồ\s+sơ|khen\s+thưởng|tuyên\s+dương|trao\s+giải|họp|quán\s+triệt|hoàn\s+thành\s+(?:xây\s+dựng\s+)?kế\s+hoạch/iu;

/** True for work that rightly lies before the period or after it. */
export const isFrameWork = (activity: Activity): boolean =>
  FRAME.test(activity.name.value) || FRAME.test(activity.timeText.text);

/** Share (0–1) of the stretch that had passed on the evening before `day`. */
export const sharePassed = (
  stretch: { readonly start: PlainDate; readonly end: PlainDate },
  day: PlainDate,
): number => {
  const length = daysBetween(stretch.start, stretch.end) + 1;
  return Math.min(1, Math.max(0, daysBetween(stretch.start, day)) / length);
};

/** True for a row of a table, wherever the table stands, and for items of an annex. */
export const isRow = ({ layer, name, origin }: Activity): boolean => {
  const place = name.origin ?? origin;
  return layer === 'annex' || place.kind === 'cell' || place.column !== undefined;
};

const rowsOf = new WeakMap<CheckContext, readonly Activity[]>();

/** Rows of tables: of the annex, or of a schedule that is a document of its own. Worked out once for a context. */
export const tableRows = (context: CheckContext): readonly Activity[] => {
  const before = rowsOf.get(context);
  if (before !== undefined) return before;
  const made = context.activities.filter(isRow);
  rowsOf.set(context, made);
  return made;
};

/** Rows of tables, document by document: a workbook holds several plans, and copies of one. */
export const tableRowsByDocument = (context: CheckContext): readonly (readonly Activity[])[] => {
  const sheetOf = ({ name, origin }: Activity): string => {
    const place = name.origin ?? origin;
    return place.kind === 'cell' ? place.sheet : '';
  };
  return context.input.schedules.flatMap((schedule) => {
    const bySheet = new Map<string, Activity[]>();
    for (const activity of schedule.activities) {
      if (!isRow(activity)) continue;
      const rows = bySheet.get(sheetOf(activity));
      if (rows === undefined) bySheet.set(sheetOf(activity), [activity]);
      else rows.push(activity);
    }
    return [...bySheet.values()];
  });
};

/** True when both name the same words, whatever case, marks' place and quotes. */
export const sameWords = (a: string, b: string): boolean => foldKey(a) === foldKey(b);

/** True when the two stretches share a day. */
export const stretchesMeet = (
  a: { readonly start: PlainDate; readonly end: PlainDate },
  b: { readonly start: PlainDate; readonly end: PlainDate },
): boolean => compareDates(a.start, b.end) <= 0 && compareDates(b.start, a.end) <= 0;

/** Up to three names for a sentence: "Hội thi A; Tọa đàm B; … (+4)". */
export const nameSome = (names: readonly string[]): string => {
  const shown = names.slice(0, 3).map((name) => (name.length > 60 ? `${name.slice(0, 57).trimEnd()}…` : name));
  return `${shown.join('; ')}${names.length > 3 ? `; … (+${String(names.length - 3)})` : ''}`;
};

/**
 * What a sentence calls a row: its number as the table has it, without the dot or bracket behind ("1." → "1"), which
 * would read as the end of the sentence; without a number `otherwise`.
 */
export const rowLabel = ({ ordinal }: Activity, otherwise: string): string =>
  (ordinal ?? '').replace(/[\s.)]+$/u, '') || otherwise;

/** The span of an origin, or the whole of the text. */
export const spanOf = (origin: Origin, text: string): Span => origin.span ?? { start: 0, end: text.length };
