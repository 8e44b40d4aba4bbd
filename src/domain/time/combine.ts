import { compareDates, sameDate } from '../calendar/plain-date';
import type { PlainDate } from '../calendar/plain-date';
import { minuteOfDay } from './clock-time';
import type { TimeExpression, TimePrecision } from './time-expression';

/** The reading of a text that holds no time; the flags say what it was taken for. */
export const nothing = (text: string, flags: readonly string[]): TimeExpression => ({
  valid: true,
  precision: 'none',
  start: null,
  end: null,
  startTime: null,
  endTime: null,
  session: null,
  dates: [],
  weekdayStated: null,
  weekdayOk: null,
  calendar: 'solar',
  flags,
  basis: {},
  span: { start: 0, end: text.length },
  text,
});

/** True for what has, or could have, days. */
export const isDated = (t: TimeExpression): boolean =>
  t.precision !== 'time' && t.precision !== 'vague' && t.precision !== 'recurring';

const cover = (times: readonly TimeExpression[], text: string): Pick<TimeExpression, 'span' | 'text'> => {
  const span = { start: times[0]?.span.start ?? 0, end: times.at(-1)?.span.end ?? text.length };
  return { span, text: text.slice(span.start, span.end) };
};

const within = (inner: TimeExpression, outer: TimeExpression): boolean =>
  inner.start !== null &&
  inner.end !== null &&
  outer.start !== null &&
  outer.end !== null &&
  compareDates(outer.start, inner.start) <= 0 &&
  compareDates(inner.end, outer.end) <= 0;

const allDays = (times: readonly TimeExpression[]): readonly PlainDate[] => {
  const days = times.flatMap((t) => t.dates).sort(compareDates);
  return days.filter((day, i) => i === 0 || !sameDate(day, days[i - 1] ?? day));
};

/** All the flags, each once. */
export const union = (sets: readonly (readonly string[])[]): readonly string[] => [...new Set(sets.flat())];

/** Hours said apart from the day: "7h30: đón khách … ngày 12/6". */
export const withHours = (dated: TimeExpression, hours: readonly TimeExpression[]): TimeExpression => {
  const first = hours[0];
  if (!first || dated.startTime !== null || dated.endTime !== null) return dated;
  return {
    ...dated,
    startTime: first.startTime,
    endTime: hours.at(-1)?.endTime ?? null,
    session: dated.session ?? first.session,
    basis: { ...first.basis, ...dated.basis },
  };
};

const PERIODS: ReadonlySet<TimePrecision> = new Set(['week', 'part-of-month', 'month', 'quarter', 'half-year', 'year']);

/** Several dated times of one cell: the longest when it holds the others, days as a list, else what they span. */
export const combine = (times: readonly TimeExpression[], text: string): TimeExpression => {
  const first = times[0];
  if (!first) return nothing(text, []);
  if (times.length === 1) return first;
  const invalid = times.find((t) => !t.valid);
  if (invalid) return { ...invalid, flags: union([invalid.flags, ['several-times']]) };
  const rest = times.slice(1);
  const severalClocks = new Set(times.map((t) => (t.startTime ? minuteOfDay(t.startTime) : -1))).size > 1;
  const flags = union([...times.map((t) => t.flags), severalClocks ? ['several-clocks'] : []]);
  const outer = times.find((t) => times.every((o) => o === t || within(o, t)));
  if (outer && outer.precision !== 'day') {
    return { ...outer, ...cover(times, text), flags: union([outer.flags, ['several-times']]), parts: times };
  }
  const weekdayStated = times.find((t) => t.weekdayStated !== null)?.weekdayStated ?? null;
  const checks = times.map((t) => t.weekdayOk).filter((ok) => ok !== null);
  const weekdayOk = checks.length === 0 ? null : checks.every((ok) => ok);
  const shared = { weekdayStated, weekdayOk, ...cover(times, text), parts: times };
  const dates = allDays(times);
  if (times.every((t) => t.precision === 'day' || t.precision === 'list')) {
    const one = dates.length === 1 && times.every((t) => t.precision === 'day');
    return {
      ...first,
      ...shared,
      precision: one ? 'day' : 'list',
      ...{ start: dates[0] ?? null, end: dates.at(-1) ?? null, dates },
      endTime: one ? ([...times].reverse().find((t) => t.endTime !== null)?.endTime ?? null) : first.endTime,
      session: times.every((t) => t.session === first.session) ? first.session : null,
      flags,
    };
  }
  if (times.every((t) => t.precision === first.precision && PERIODS.has(t.precision))) {
    const ends = [...times].sort((a, b) => (a.start && b.start ? compareDates(a.start, b.start) : 0));
    return {
      ...first,
      ...shared,
      precision: 'list',
      start: ends[0]?.start ?? null,
      end: ends.at(-1)?.end ?? null,
      flags,
    };
  }
  const closed = times.every((t) => t.start !== null && t.end !== null);
  if (!closed) return { ...first, flags: union([first.flags, ['several-times']]), parts: times };
  const end = rest.reduce(
    (latest, t) => (t.end && latest && compareDates(t.end, latest) > 0 ? t.end : latest),
    first.end,
  );
  const start = rest.reduce(
    (earliest, t) => (t.start && earliest && compareDates(t.start, earliest) < 0 ? t.start : earliest),
    first.start,
  );
  return { ...first, ...shared, precision: 'range', ...{ start, end, dates: [] }, flags: [...flags, 'several-times'] };
};
