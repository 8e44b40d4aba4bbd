import { lunarToSolar, solarToLunar } from '../calendar/lunar';
import { compareDates, weekdayOf } from '../calendar/plain-date';
import type { PlainDate } from '../calendar/plain-date';
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

/** The day as if its figures were a lunar date of the year in which the lunar time begins. */
const asLunar = (day: PlainDate, lunar: TimeExpression): PlainDate | null => {
  const year = lunar.start && solarToLunar(lunar.start)?.year;
  return year ? lunarToSolar({ year, month: day.month, day: day.day, leap: false }) : null;
};

/** "từ ngày 10 - 12/2 âm lịch (chính hội ngày 12/2)": figures of one of those days, said once more. */
const isLunarEcho = (t: TimeExpression, lunar: TimeExpression): boolean => {
  if (lunar.calendar !== 'lunar' || !lunar.start || !lunar.end) return false;
  if (t.calendar === 'lunar' || t.precision !== 'day' || !t.start || t.basis.year?.kind === 'stated') return false;
  const day = asLunar(t.start, lunar);
  return day !== null && compareDates(lunar.start, day) <= 0 && compareDates(day, lunar.end) <= 0;
};

/**
 * The times of a cell, in which two parts of one time that other words hold apart are one: a session and its hour, a
 * weekday and its date. A weekday without a date says nothing beside times that have one, and the figures of a lunar
 * day are lunar where they come again.
 */
export const joinedApart = (times: readonly TimeExpression[], text: string): readonly TimeExpression[] => {
  const out: TimeExpression[] = [];
  for (const time of times) {
    const last = out.at(-1);
    const joined = last && (sessionOfClock(last, time, text) ?? weekdayOfDay(last, time, text));
    if (joined) out[out.length - 1] = joined;
    else if (!last || !isLunarEcho(time, last)) out.push(time);
  }
  const dated = out.some((t) => t.start !== null || t.end !== null);
  return dated ? out.filter((t) => !isUndatedWeekday(t)) : out;
};
