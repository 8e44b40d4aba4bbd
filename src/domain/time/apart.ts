import { weekdayOf } from '../calendar/plain-date';
import { union } from './combine';
import type { TimeExpression } from './time-expression';

/** Both as one stretch of the text, from the first to the last. */
const spanOf = (a: TimeExpression, b: TimeExpression, text: string): Pick<TimeExpression, 'span' | 'text'> => {
  const span = { start: a.span.start, end: b.span.end };
  return { span, text: text.slice(span.start, span.end) };
};

const isOnlySession = (t: TimeExpression): boolean =>
  t.precision === 'time' && t.session !== null && t.startTime === null && t.endTime === null;

const isOnlyClock = (t: TimeExpression): boolean =>
  t.precision === 'time' && t.session === null && (t.startTime !== null || t.endTime !== null);

const isUndatedWeekday = (t: TimeExpression): boolean =>
  t.precision === 'day' && t.weekdayStated !== null && t.flags.includes('date-missing');

/** "Sáng, bắt đầu làm bài: 8h15" */
const sessionOfClock = (a: TimeExpression, b: TimeExpression, text: string): TimeExpression | null =>
  isOnlySession(a) && isOnlyClock(b)
    ? { ...b, session: a.session, basis: { ...a.basis, ...b.basis }, ...spanOf(a, b, text) }
    : null;

/** "Sáng thứ Bảy tình nguyện 15/4/2023: từ 7h30" */
const weekdayOfDay = (a: TimeExpression, b: TimeExpression, text: string): TimeExpression | null => {
  if (!isUndatedWeekday(a) || b.precision !== 'day' || b.start === null || b.weekdayStated !== null) return null;
  const weekdayOk = weekdayOf(b.start) === a.weekdayStated;
  return {
    ...b,
    weekdayStated: a.weekdayStated,
    weekdayOk,
    session: b.session ?? a.session,
    startTime: b.startTime ?? a.startTime,
    endTime: b.endTime ?? (b.startTime ? null : a.endTime),
    flags: weekdayOk ? b.flags : union([b.flags, ['weekday-mismatch']]),
    basis: { ...a.basis, ...b.basis },
    ...spanOf(a, b, text),
  };
};

/**
 * The times of a cell, in which two parts of one time that other words hold apart are one: a session and its hour, a
 * weekday and its date. A weekday without a date says nothing beside times that have one.
 */
export const joinedApart = (times: readonly TimeExpression[], text: string): readonly TimeExpression[] => {
  const out: TimeExpression[] = [];
  for (const time of times) {
    const last = out.at(-1);
    const joined = last && (sessionOfClock(last, time, text) ?? weekdayOfDay(last, time, text));
    if (joined) out[out.length - 1] = joined;
    else out.push(time);
  }
  const dated = out.some((t) => t.start !== null || t.end !== null);
  return dated ? out.filter((t) => !isUndatedWeekday(t)) : out;
};
