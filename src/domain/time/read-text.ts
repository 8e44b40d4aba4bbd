import { ROLE } from './roles';
import { normalizeText } from '../text/normalize';
import type { NormalizedText } from '../text/normalize';
import { describe } from './describe';
import type { Place } from './describe';
import type { Scope } from './items';
import { added } from './lists';
import { MARK } from './marks';
import { LEAD, changed, isLed, mergeAll, momentsOf, unite } from './moment';
import type { Moment, Pass } from './moment';
import { isLineEdge, isMark } from './parsers/read';
import { APPOSITIONS } from './refiners/apposition';
import { mergeClocks } from './refiners/clocks';
import { hasEvidence } from './refiners/evidence';
import { fillRuns } from './refiners/fill';
import { asOccasion, refusalOf, surroundingsOf, withDistantDeadline } from './refiners/not-a-time';
import { resolveNumbers } from './refiners/numbers';
import { BRACKETED, LOOSE, NEAR, RANGES, REPLACEMENTS, TOUCHING, WEEKLY, groupMoments } from './refiners/points';
import { SERIES, SERIES_IN_CELL } from './refiners/series';
import { scan } from './scan';
import type { Segment } from './scan';
import type { TimeContext, TimeExpression } from './time-expression';
import { tokenAt, tokenize } from './tokens';
import type { Tokens } from './tokens';
import { unwrapped } from './unwrap';

const AFTER_SERIES: readonly Pass[] = [
  BRACKETED,
  APPOSITIONS,
  TOUCHING,
  WEEKLY,
  ...NEAR,
  REPLACEMENTS,
  RANGES,
  APPOSITIONS,
  ...LOOSE,
];

/**
 * The refiners in their order: hours first, then days of one kind, then what says the same in two ways, then what
 * touches, then ranges, then what stands further apart.
 */
const REFINERS: Readonly<Record<Scope['mode'], readonly Pass[]>> = {
  cell: [...SERIES_IN_CELL, ...AFTER_SERIES],
  running: [...SERIES, ...AFTER_SERIES],
};

const refine = (moments: readonly Moment[], { mode }: Scope): readonly Moment[] =>
  mergeAll(mergeClocks(moments), REFINERS[mode]);

interface Source {
  readonly tokens: Tokens;
  readonly normalized: NormalizedText;
  readonly scope: Scope;
}

/** The last token of the moment, and the bracket that closes what it opened. */
const lastToken = (tokens: Tokens, from: number, to: number): number => {
  if (!isMark(tokenAt(tokens, to), MARK.close)) return to - 1;
  let open = 0;
  for (let i = from; i < to; i += 1) {
    if (isMark(tokenAt(tokens, i), MARK.open)) open += 1;
    else if (isMark(tokenAt(tokens, i), MARK.close)) open -= 1;
  }
  return open > 0 ? to : to - 1;
};

const placeOf = (moment: Moment, { tokens, normalized }: Source): Place => {
  const end = tokenAt(tokens, lastToken(tokens, moment.from, moment.to)).end;
  const span = normalized.toOriginal({ start: tokenAt(tokens, moment.from).start, end });
  return { span, text: normalized.original.slice(span.start, span.end) };
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
    return changed(m, { runs: mine });
  });
  return own.map((m, i) => {
    if (m.runs.length > 0) return m;
    const left = own
      .slice(0, i)
      .reverse()
      .find((o) => o.runs.length > 0);
    const right = own.slice(i + 1).find((o) => o.runs.length > 0);
    return changed(m, { runs: (left ?? right)?.runs ?? [] });
  });
};

/** "từ ngày ban hành … đến quý III": a start is named, though not as a date. */
const hasUnreadStart = (tokens: Tokens, moment: Moment): boolean => {
  if (!isLed(moment, LEAD.until) || isLed(moment, LEAD.from)) return false;
  for (let index = moment.from - 1; index >= moment.from - 14; index -= 1) {
    const token = tokenAt(tokens, index);
    if (isLineEdge(token) || isMark(token, MARK.dot | MARK.semicolon | MARK.colon)) return false;
    if (token.role === ROLE.from) return true;
  }
  return false;
};

/** Times joined into one, each of them a part with its own hours. */
const describeTogether = (group: readonly Moment[], source: Source, flags: readonly string[]): TimeExpression => {
  const { context } = source.scope;
  const filled = fillGroup(group, context);
  const whole = group.reduce((a, b) => unite(a, b));
  const parts = filled.map((m) => describe(m, context, flags, placeOf(m, source)));
  const days = filled.filter((_, i) => (group[i]?.runs.length ?? 0) > 0);
  const runs = days.flatMap((m) => m.runs);
  const joined = changed(whole, { runs, weekdays: runs.length > 0 ? [] : whole.weekdays });
  const together = describe(joined, context, flags, placeOf(whole, source));
  const checks = parts.map((p) => p.weekdayOk).filter((ok) => ok !== null);
  const weekdayOk = checks.length === 0 ? null : checks.every((ok) => ok);
  const weekdayStated = parts.find((p) => p.weekdayStated !== null)?.weekdayStated ?? null;
  const mismatch = weekdayOk === false ? ['weekday-mismatch'] : [];
  return { ...together, weekdayStated, weekdayOk, flags: [...together.flags, ...mismatch], parts };
};

const describeGroup = (group: readonly Moment[], source: Source, flags: readonly string[]): TimeExpression | null => {
  const first = group[0];
  if (!first) return null;
  if (group.length > 1) return describeTogether(group, source, flags);
  return describe(first, source.scope.context, flags, placeOf(first, source));
};

/** What a text holds: its times, and why something that looks like one was left out. */
export interface Findings {
  readonly times: readonly TimeExpression[];
  readonly refused: readonly string[];
}

interface Found {
  times: TimeExpression[];
  refused: string[];
}

/** The moments of the group that are times of something; the reasons of the others go into `refused`. */
const judge = (group: readonly Moment[], head: Moment, source: Source, into: Found): readonly Moment[] => {
  const { tokens, scope } = source;
  // A day of a list is judged by what stands before the list.
  const at = surroundingsOf(tokens, head.from, scope);
  let kept: readonly Moment[] = [];
  for (let i = 0; i < group.length; i += 1) {
    const bare = group[i];
    if (!bare) continue;
    const moment = at.clause.length === 0 ? bare : withDistantDeadline(asOccasion(bare, at), at);
    const refusal = refusalOf(moment, at);
    if (refusal !== null) into.refused = added(into.refused, refusal);
    else if (hasEvidence(moment, tokens, scope) || (group.length > 1 && moment.runs.length > 0)) {
      kept = kept.length === 0 ? [moment] : [...kept, moment];
    }
  }
  return kept;
};

/** The times of moments that stand together, whose numbers are all read. */
const readMoments = (moments: readonly Moment[], said: readonly string[], source: Source, into: Found): void => {
  const { tokens, scope } = source;
  const groups = groupMoments(refine(moments, scope), scope);
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i];
    const head = group?.[0];
    if (!group || !head) continue;
    const flags = hasUnreadStart(tokens, head) ? [...said, 'start-unstated'] : said;
    const expression = describeGroup(judge(group, head, source, into), source, flags);
    if (expression) into.times = added(into.times, expression);
  }
};

const hasNumber = (moments: readonly Moment[]): boolean => {
  for (let i = 0; i < moments.length; i += 1) if ((moments[i]?.number ?? null) !== null) return true;
  return false;
};

const readSegment = (segment: Segment, source: Source, into: Found): void => {
  const { moments, flags } = momentsOf(segment);
  if (!hasNumber(moments)) readMoments(moments, flags, source, into);
  else for (const series of resolveNumbers(moments, source.scope)) readMoments(series, flags, source, into);
};

const sameSpan: NormalizedText['toOriginal'] = (span) => span;

const identity = (text: string): NormalizedText => ({ original: text, text, toOriginal: sameSpan });

/** All times of a text, in order. Linear in its length. */
export const readText = (text: string, scope: Scope): Findings => {
  const found: Found = { times: [], refused: [] };
  let normalized = identity(text);
  let tokens = tokenize(text);
  if (tokens.odd) {
    normalized = normalizeText(text);
    if (normalized.text !== text) tokens = tokenize(normalized.text);
  }
  const source: Source = { tokens: unwrapped(tokens, scope.mode === 'running'), normalized, scope };
  const segments = scan(source.tokens, scope);
  for (let i = 0; i < segments.length; i += 1) {
    const segment = segments[i];
    if (segment) readSegment(segment, source, found);
  }
  return found;
};
