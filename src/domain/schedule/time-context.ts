import { compareDates, weekdayOf, type PlainDate } from '../calendar/plain-date';
import type { Basis, InferenceSource, TimeContext, TimeExpression } from '../time';

/** A time that stands in a heading (or merged cell) and holds for what is below it. */
export interface OuterTime {
  readonly expression: TimeExpression;
  readonly text: string;
  readonly source: InferenceSource;
}

const inferred = (source: InferenceSource): Basis => ({ kind: 'inferred', from: source });

/** True when the expression says nothing of a day: only a clock time or a session. */
export const isClockOnly = (time: TimeExpression): boolean =>
  time.start === null &&
  time.end === null &&
  time.dates.length === 0 &&
  (time.startTime !== null || time.session !== null) &&
  time.precision !== 'recurring' &&
  time.precision !== 'deadline';

/** True when the expression gives anything to put on a calendar. */
export const saysTime = (time: TimeExpression | null): time is TimeExpression =>
  time !== null &&
  time.precision !== 'none' &&
  (time.start !== null ||
    time.end !== null ||
    time.startTime !== null ||
    time.session !== null ||
    time.precision === 'recurring' ||
    time.precision === 'vague' ||
    time.precision === 'invalid');

const single = (time: TimeExpression): PlainDate | null =>
  time.dates.length === 1
    ? (time.dates[0] ?? null)
    : time.start && time.end && compareDates(time.start, time.end) === 0
      ? time.start
      : null;

/** The inner words with the day of the heading above: "8h00" under "Thứ Hai 05/6". */
export const withOuterDay = (inner: TimeExpression, outer: OuterTime): TimeExpression => {
  const day = outer.expression;
  const only = single(day);
  const weekday = inner.weekdayStated;
  return {
    ...day,
    startTime: inner.startTime ?? day.startTime,
    endTime: inner.startTime ? inner.endTime : day.endTime,
    session: inner.session ?? (inner.startTime ? null : day.session),
    weekdayStated: weekday ?? day.weekdayStated,
    weekdayOk: weekday && only ? weekdayOf(only) === weekday : day.weekdayOk,
    flags: [...new Set([...day.flags, ...inner.flags])],
    basis: {
      ...inner.basis,
      day: inferred(outer.source),
      month: inferred(outer.source),
      year: inferred(outer.source),
    },
    span: inner.span,
    text: inner.text,
  };
};

/** The heading's time, taken over as a whole. */
export const inherited = (outer: OuterTime): TimeExpression => ({
  ...outer.expression,
  basis: Object.fromEntries(Object.keys(outer.expression.basis).map((field) => [field, inferred(outer.source)])),
});

/** The context for reading below a heading that gives a month or a day. */
export const contextBelow = (context: TimeContext, outer: TimeExpression): TimeContext => {
  const anchor = outer.start ?? outer.end;
  if (!anchor) return context;
  const day = single(outer);
  const oneMonth =
    outer.start !== null &&
    outer.end !== null &&
    outer.start.year === outer.end.year &&
    outer.start.month === outer.end.month;
  return {
    ...context,
    year: anchor.year,
    ...(oneMonth ? { month: anchor.month } : {}),
    ...(day ? { reference: day } : {}),
    ...(outer.start && outer.end ? { period: { start: outer.start, end: outer.end } } : {}),
  };
};
