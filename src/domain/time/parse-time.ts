import { normalizeText } from '../text/normalize';
import type { NormalizedText } from '../text/normalize';
import { combine, isDated, nothing, union, withHours } from './combine';
import { describe } from './describe';
import type { Description } from './describe';
import type { Scope } from './items';
import { LEAD, isLed, momentsOf, unite } from './moment';
import type { Moment } from './moment';
import { isMark } from './parsers/read';
import { mergeAppositions } from './refiners/apposition';
import { mergeClocks } from './refiners/clocks';
import { hasEvidence } from './refiners/evidence';
import { fillRuns } from './refiners/fill';
import { asOccasion, refusalOf, surroundingsOf, withDistantDeadline } from './refiners/not-a-time';
import { resolveNumbers } from './refiners/numbers';
import { groupMoments, mergeLoose, mergeNear, mergeRanges, mergeReplacements, mergeTouching } from './refiners/points';
import { mergeSeries } from './refiners/series';
import { scan } from './scan';
import type { Segment } from './scan';
import type { TimeContext, TimeExpression } from './time-expression';
import { tokenAt, tokenize } from './tokens';
import type { Tokens } from './tokens';

/**
 * The refiners in their order: hours first, then days of one kind, then what says the same in two ways, then what
 * touches, then ranges, then what stands further apart.
 */
const refine = (moments: readonly Moment[], scope: Scope): readonly Moment[] => {
  let refined = mergeClocks(moments);
  refined = mergeSeries(refined, scope);
  refined = mergeAppositions(refined);
  refined = mergeTouching(refined);
  refined = mergeNear(refined);
  refined = mergeReplacements(refined);
  refined = mergeRanges(refined);
  refined = mergeAppositions(refined);
  return mergeLoose(refined);
};

interface Source {
  readonly tokens: Tokens;
  readonly normalized: NormalizedText;
  readonly scope: Scope;
}

/** The last token of the moment, and the bracket that closes what it opened. */
const lastToken = (tokens: Tokens, from: number, to: number): number => {
  let open = 0;
  for (let i = from; i < to; i += 1) {
    if (isMark(tokenAt(tokens, i), '([')) open += 1;
    else if (isMark(tokenAt(tokens, i), ')]')) open -= 1;
  }
  return open > 0 && isMark(tokenAt(tokens, to), ')]') ? to : to - 1;
};

const place = (description: Description, moment: Moment, source: Source): TimeExpression => {
  const { tokens, normalized } = source;
  const end = tokenAt(tokens, lastToken(tokens, moment.from, moment.to)).end;
  const span = normalized.toOriginal({ start: tokenAt(tokens, moment.from).start, end });
  // Written out: copying with a spread costs more than all the reading before it.
  return {
    valid: description.valid,
    precision: description.precision,
    start: description.start,
    end: description.end,
    startTime: description.startTime,
    endTime: description.endTime,
    session: description.session,
    dates: description.dates,
    weekdayStated: description.weekdayStated,
    weekdayOk: description.weekdayOk,
    calendar: description.calendar,
    flags: description.flags,
    basis: description.basis,
    span,
    text: normalized.original.slice(span.start, span.end),
  };
};

/** Moments of one expression, the days of each filled in from the others; one without days takes its neighbour's. */
const fillGroup = (group: readonly Moment[], context: TimeContext): readonly Moment[] => {
  const runs = fillRuns(
    group.flatMap((m) => m.runs),
    context,
  );
  let next = 0;
  const own = group.map((m) => {
    const mine = runs.slice(next, next + m.runs.length);
    next += m.runs.length;
    return { ...m, runs: mine };
  });
  return own.map((m, i) => {
    if (m.runs.length > 0) return m;
    const left = own
      .slice(0, i)
      .reverse()
      .find((o) => o.runs.length > 0);
    const right = own.slice(i + 1).find((o) => o.runs.length > 0);
    return { ...m, runs: (left ?? right)?.runs ?? [] };
  });
};

/** "từ ngày ban hành … đến quý III": a start is named, though not as a date. */
const hasUnreadStart = (tokens: Tokens, moment: Moment): boolean => {
  if (!isLed(moment, LEAD.until) || isLed(moment, LEAD.from)) return false;
  for (let index = moment.from - 1; index >= moment.from - 14; index -= 1) {
    const token = tokenAt(tokens, index);
    if (token.kind === 'end' || token.kind === 'newline' || isMark(token, '.;:')) return false;
    if (token.role === 'from') return true;
  }
  return false;
};

const describeGroup = (group: readonly Moment[], source: Source, flags: readonly string[]): TimeExpression | null => {
  const [first] = group;
  if (!first) return null;
  const { context } = source.scope;
  if (group.length === 1) return place(describe(first, context, flags), first, source);
  const filled = fillGroup(group, context);
  const whole = group.reduce((a, b) => unite(a, b));
  const parts = filled.map((m) => place(describe(m, context, flags), m, source));
  const days = filled.filter((_, i) => (group[i]?.runs.length ?? 0) > 0);
  const runs = days.flatMap((m) => m.runs);
  const together = describe({ ...whole, runs, weekdays: runs.length > 0 ? [] : whole.weekdays }, context, flags);
  const checks = parts.map((p) => p.weekdayOk).filter((ok) => ok !== null);
  const weekdayOk = checks.length === 0 ? null : checks.every((ok) => ok);
  const weekdayStated = parts.find((p) => p.weekdayStated !== null)?.weekdayStated ?? null;
  const mismatch = weekdayOk === false ? ['weekday-mismatch'] : [];
  return {
    ...place({ ...together, weekdayStated, weekdayOk, flags: [...together.flags, ...mismatch] }, whole, source),
    parts,
  };
};

interface Findings {
  readonly times: readonly TimeExpression[];
  /** Why something that looks like a time was left out. */
  readonly refused: readonly string[];
}

const readSegment = (segment: Segment, source: Source): Findings => {
  const { tokens, scope } = source;
  const series = momentsOf(segment);
  const times: TimeExpression[] = [];
  const refused: string[] = [];
  for (const moments of resolveNumbers(series.moments, scope)) {
    for (const group of groupMoments(refine(moments, scope), scope)) {
      const [head] = group;
      if (!head) continue;
      // A day of a list is judged by what stands before the list.
      const at = surroundingsOf(tokens, head.from, scope);
      const kept: Moment[] = [];
      for (const bare of group) {
        const moment = withDistantDeadline(asOccasion(bare, at), at);
        const refusal = refusalOf(moment, at);
        if (refusal !== null) refused.push(refusal);
        else if (hasEvidence(moment, tokens, scope) || (group.length > 1 && moment.runs.length > 0)) kept.push(moment);
      }
      const unread = hasUnreadStart(tokens, head);
      const expression = describeGroup(kept, source, unread ? [...series.flags, 'start-unstated'] : series.flags);
      if (expression) times.push(expression);
    }
  }
  return { times, refused };
};

const readAll = (text: string, scope: Scope): Findings => {
  const normalized = normalizeText(text);
  const tokens = tokenize(normalized.text);
  const source: Source = { tokens, normalized, scope };
  const times: TimeExpression[] = [];
  const refused: string[] = [];
  for (const segment of scan(tokens, scope)) {
    const found = readSegment(segment, source);
    times.push(...found.times);
    refused.push(...found.refused);
  }
  return { times, refused };
};

/**
 * Every time in running text (a sentence, a heading, a bullet), in order, with spans in the text as given. Only what
 * really is a time of something: no streets, document numbers and their dates, terms of office, shares, anniversaries.
 * A day whose year is neither written nor known from the context has null dates and the flag `year-missing`.
 */
export const findTimes = (text: string, context: TimeContext = {}): readonly TimeExpression[] =>
  readAll(text, { context, mode: 'running' }).times;

/** Every time of a cell or line that is meant to say when, in order; several when it holds several events. */
export const parseTimes = (text: string, context: TimeContext = {}): readonly TimeExpression[] =>
  readAll(text, { context, mode: 'cell' }).times.filter((t) => t.precision !== 'vague' || t.flags.length > 0);

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
  let { times, refused } = readAll(text, { context, mode: 'cell' });
  const unknown = context.year === undefined && context.reference === undefined && context.period === undefined;
  const year = unknown && times.length > 1 ? statedYear(times) : null;
  if (year !== null && times.some((t) => t.flags.includes('year-missing'))) {
    ({ times, refused } = readAll(text, { context: { ...context, year }, mode: 'cell' }));
  }
  const [only] = times;
  if (only && times.length === 1) return only;
  const dated = times.filter(isDated);
  const hours = times.filter((t) => t.precision === 'time');
  const again = times.filter((t) => t.precision === 'recurring');
  if (dated.length > 0) return withHours(combine(dated, text), hours);
  const [repeated] = again;
  if (repeated) return withHours(repeated, hours);
  if (hours.length > 0) return combine(hours, text);
  return times[0] ?? nothing(text, union([refused]));
};
