import { joinedApart } from './apart';
import { combine, isDated, nothing, union, withHours } from './combine';
import { readText } from './read-text';
import type { TimeContext, TimeExpression } from './time-expression';

/**
 * Every time in running text (a sentence, a heading, a bullet), in order, with spans in the text as given. Only what
 * really is a time of something: no streets, document numbers and their dates, terms of office, shares, anniversaries.
 * A day whose year is neither written nor known from the context has null dates and the flag `year-missing`.
 */
export const findTimes = (text: string, context: TimeContext = {}): readonly TimeExpression[] =>
  readText(text, { context, mode: 'running' }).times;

/** Every time of a cell or line that is meant to say when, in order; several when it holds several events. */
export const parseTimes = (text: string, context: TimeContext = {}): readonly TimeExpression[] =>
  readText(text, { context, mode: 'cell' }).times.filter((t) => t.precision !== 'vague' || t.flags.length > 0);

/** The year that some time of the text states lends itself to those that state none. */
const statedYear = (times: readonly TimeExpression[]): number | null =>
  times.find((t) => t.basis.year?.kind === 'stated' && (t.start ?? t.end))?.start?.year ??
  times.find((t) => t.basis.year?.kind === 'stated')?.end?.year ??
  null;

/**
 * The one reading of a whole cell or record: what `kh parse time` prints. `none` when the text holds no time; `list`
 * or `range` when it holds several. Dates are never taken from a clock: a day without a year takes it from the
 * context (`year-inferred`), and without one has null dates and the flag `year-missing`. Never throws.
 */
export const parseTime = (text: string, context: TimeContext = {}): TimeExpression => {
  let { times, refused } = readText(text, { context, mode: 'cell' });
  const unknown = context.year === undefined && context.reference === undefined && context.period === undefined;
  const year = unknown && times.length > 1 ? statedYear(times) : null;
  if (year !== null && times.some((t) => t.flags.includes('year-missing'))) {
    ({ times, refused } = readText(text, { context: { ...context, year }, mode: 'cell' }));
  }
  if (times.length > 1) times = joinedApart(times, text);
  const only = times[0];
  if (only && times.length === 1) return only;
  const dated = times.filter(isDated);
  const hours = times.filter((t) => t.precision === 'time');
  const again = times.filter((t) => t.precision === 'recurring');
  if (dated.length > 0) return withHours(combine(dated, text), hours);
  const repeated = again[0];
  if (repeated) return withHours(repeated, hours);
  if (hours.length > 0) return combine(hours, text);
  return times[0] ?? nothing(text, union([refused]));
};
