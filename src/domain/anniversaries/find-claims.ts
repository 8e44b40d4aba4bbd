import { normalizeText } from '../text/normalize';
import { shiftSpan, type Span } from '../text/span';
import type { AnniversaryClaim, ClaimDate } from './claim';
import { findYearCounts, type YearCount } from './claim-counts';
import { findDatePairs, findDateTokens, type DatePair } from './claim-dates';
import { splitParts } from './claim-parts';
import { claimYear, judgeClaim, pairFits } from './claim-verdict';

/** What the reader of claims may lean on. Nothing here comes from a clock. */
export interface ClaimContext {
  /** The document's year: tells which end a single date is, and whether a label was not rolled over. */
  readonly year?: number;
}

interface Match {
  readonly count: YearCount;
  readonly pair: { readonly from: ClaimDate | null; readonly to: ClaimDate | null; readonly span: Span } | null;
  readonly shared: boolean;
}

const MAX_REACH = 320;
/** Counts that may still wait for their pair: a list has no more. */
const MOST_OPEN = 7;
const CLAUSE_BREAK = /[;]|,\s+(?!\p{Lu})|\s(?:gắn\s+với|thực\s+hiện|tham\s+gia|triển\s+khai|theo|trong)\s/iu;
const PERIOD_INSIDE = /(?:giai\s+đoạn|nhiệm\s+kỳ|năm\s+học|kế\s+hoạch|đề\s+án|chiến\s+lược)/iu;

const sameDayAndMonth = (pair: DatePair): boolean =>
  pair.from.kind === 'day' &&
  pair.to.kind === 'day' &&
  pair.from.date.day === pair.to.date.day &&
  pair.from.date.month === pair.to.date.month;

const yearsApart = (pair: DatePair): number | null => {
  const from = claimYear(pair.from);
  const to = claimYear(pair.to);
  return from === null || to === null ? null : to - from;
};

/** A pair that is a stretch of days or a school year, not two anniversaries of one day. */
const isStretch = (pair: DatePair, years: number): boolean => {
  if (pair.period) return true;
  const apart = yearsApart(pair);
  if (apart === null) return false;
  if (apart === years || sameDayAndMonth(pair)) return false;
  if (pair.since) return true;
  return Math.abs(apart) <= 1 && years > 2 && (pair.from.kind !== 'day' || pair.to.kind !== 'day' || apart >= 0);
};

/** Births and deaths are kept of people, whose years of life may stand behind the name. */
const OF_A_LIFE = /(?:ngày|năm)\s+(?:sinh|mất)(?!\p{L})|tưởng\s+niệm|giỗ/iu;
/** Wider than any slip in counting or in copying a label of some years ago. */
const BEYOND_SLIP = 6;

/** "445 năm ngày mất của … (1503 - 1570)": the years of a life, which no count of an anniversary has to fit. */
const isLifeSpan = (count: YearCount, pair: DatePair, between: string): boolean => {
  const apart = yearsApart(pair);
  if (apart === null || apart < 0 || !pair.bracketed || sameDayAndMonth(pair)) return false;
  return Math.abs(apart - count.years) >= BEYOND_SLIP && OF_A_LIFE.test(between);
};

const mayBelong = (count: YearCount, pair: DatePair, between: string): boolean => {
  if (between.length > MAX_REACH || isStretch(pair, count.years) || isLifeSpan(count, pair, between)) return false;
  if (pair.weak && !pairFits(count.years, pair.from, pair.to)) return false;
  if (count.reason === 'pair-only') {
    return sameDayAndMonth(pair) && !PERIOD_INSIDE.test(between) && (count.storied || /\p{L}{2}/u.test(between));
  }
  if (pairFits(count.years, pair.from, pair.to)) return true;
  if (count.reason === 'round') return sameDayAndMonth(pair);
  const weak = pair.from.kind === 'year' && pair.to.kind === 'year';
  if (!weak) return true;
  if (PERIOD_INSIDE.test(between) || CLAUSE_BREAK.test(between)) return false;
  return pair.bracketed || !/[,.;]/u.test(between);
};

type Event = { readonly kind: 'count'; readonly count: YearCount } | { readonly kind: 'pair'; readonly pair: DatePair };

const startOf = (event: Event): number => (event.kind === 'count' ? event.count.span.start : event.pair.span.start);

const inOrder = (counts: readonly YearCount[], pairs: readonly DatePair[]): readonly Event[] =>
  [
    ...counts.map((count): Event => ({ kind: 'count', count })),
    ...pairs.map((pair): Event => ({ kind: 'pair', pair })),
  ].sort((a, b) => startOf(a) - startOf(b));

/** Pairs that stand together in one bracket: "(22/12/1944 - 22/12/2024; 22/12/1989 - 22/12/2024)". */
const pairRun = (text: string, events: readonly Event[], from: number): readonly DatePair[] => {
  const run: DatePair[] = [];
  for (let index = from; index < events.length; index += 1) {
    const event = events[index];
    if (event?.kind !== 'pair') break;
    const previous = run.at(-1);
    if (previous !== undefined && !/^\s*(?:[;,&]|và)\s*$/iu.test(text.slice(previous.span.end, event.pair.span.start)))
      break;
    run.push(event.pair);
  }
  return run;
};

const between = (text: string, count: YearCount, pair: DatePair): string =>
  count.span.end <= pair.span.start
    ? text.slice(count.span.end, pair.span.start)
    : text.slice(pair.span.end, count.span.start);

/** One pair after several counts: the nearest one it may belong to, unless it fits an earlier one and not that. */
const chooseCount = (text: string, open: readonly YearCount[], pair: DatePair): YearCount | undefined => {
  const able = open.filter((count) => mayBelong(count, pair, between(text, count, pair)));
  const nearest = able.at(-1);
  if (nearest === undefined || pairFits(nearest.years, pair.from, pair.to)) return nearest;
  return (
    [...able].reverse().find((count) => pairFits(count.years, pair.from, pair.to)) ??
    (nearest === open.at(-1) ? nearest : undefined)
  );
};

const SHARED_GAP = /^\s*[)\]*_]*\s*(?:[,;]|và|cùng|&)(?:[^.;()]{0,160})\(?\s*$/iu;

const matchForward = (text: string, events: readonly Event[]): readonly Match[] => {
  const matches: Match[] = [];
  let open: YearCount[] = [];
  let index = 0;
  const take = (count: YearCount, pair: DatePair, shared: boolean): void => {
    matches.push({ count, pair, shared });
  };
  while (index < events.length) {
    const event = events[index];
    if (event === undefined) break;
    if (event.kind === 'count') {
      open = [...open.slice(-MOST_OPEN), event.count];
      index += 1;
      continue;
    }
    const run = pairRun(text, events, index);
    const served = open.slice(-run.length);
    if (run.length > 1 && served.length === run.length) {
      run.forEach((pair, at) => {
        const count = served[at];
        if (count !== undefined && mayBelong(count, pair, between(text, count, pair))) take(count, pair, false);
      });
      open = open.slice(0, -run.length);
      index += run.length;
      continue;
    }
    const chosen = chooseCount(text, open, event.pair);
    const last = matches.at(-1);
    if (chosen !== undefined) {
      take(chosen, event.pair, false);
      open = open.filter((count) => count !== chosen);
    } else if (last !== undefined && open.length === 0) {
      const gap = text.slice(last.pair?.span.end ?? 0, event.pair.span.start);
      const { count } = last;
      if (SHARED_GAP.test(gap) && sameDayAndMonth(event.pair) && !isStretch(event.pair, count.years)) {
        take(count, event.pair, true);
      }
    }
    index += 1;
  }
  return matches;
};

/** The pair stands before its count: "(19/5/1890 - 19/5/2023) kỷ niệm 133 năm …". */
const matchBackward = (text: string, events: readonly Event[]): readonly Match[] => {
  const matches: Match[] = [];
  events.forEach((event, index) => {
    const before = events[index - 1];
    if (event.kind !== 'count' || before?.kind !== 'pair') return;
    const words = between(text, event.count, before.pair);
    if (words.length <= 120 && mayBelong(event.count, before.pair, words)) {
      matches.push({ count: event.count, pair: before.pair, shared: false });
    }
  });
  return matches;
};

const fitting = (matches: readonly Match[]): number =>
  matches.filter(({ count, pair }) => pair?.from && pair.to && pairFits(count.years, pair.from, pair.to)).length;

const matchPairs = (text: string, events: readonly Event[]): readonly Match[] => {
  const forward = matchForward(text, events);
  if (events[0]?.kind !== 'pair') return forward;
  const backward = matchBackward(text, events);
  if (fitting(backward) > fitting(forward) || forward.length === 0) return backward;
  return forward;
};

/** A lone date in the bracket after the words: the base day or the day observed, as the document's year tells. */
const loneDate = (text: string, count: YearCount, limit: number, year: number | undefined): Match['pair'] => {
  const tail = text.slice(count.span.end, Math.min(limit, count.span.end + MAX_REACH));
  const bracket = /^[^;()]{0,200}\(([^()]{4,40})\)/u.exec(tail);
  const inside = bracket?.[1];
  if (bracket === null || inside === undefined || year === undefined) return null;
  const tokens = findDateTokens(inside);
  const token = tokens[0];
  if (tokens.length !== 1 || token === undefined || inside.replace(token.date.text, '').trim() !== '') return null;
  const start = count.span.end + bracket[0].length - 1 - inside.length;
  const span = shiftSpan(token.span, start);
  const date = { ...token.date, span };
  const dated = claimYear(date);
  if (dated === null) return null;
  if (dated + count.years === year) return { from: date, to: null, span };
  return dated === year ? { from: null, to: date, span } : null;
};

const SUBJECT_EDGE = /^[\s*_“"”:,–-]+|(?:\s(?:và|&)\s*)?[\s*_“"”:,([–-]*$/gu;
const SUBJECT_END = /[;(]|\.\s+(?=\p{Ll})|,\s|\s(?:và|&)\s(?=\S+\s+năm(?!\p{L}))|\n\s*\n/u;

const subjectOf = (text: string, count: YearCount, end: number): string => {
  const words = text.slice(count.span.end, Math.min(end, count.span.end + 240));
  const stop = words.search(SUBJECT_END);
  return (stop < 0 ? words : words.slice(0, stop)).replace(SUBJECT_EDGE, '').replace(/\s+/gu, ' ');
};

const CLOSING = /^\s?[)\]]/u;

const toClaim = (
  text: string,
  match: Match,
  limit: number,
  context: ClaimContext,
  toOriginal: (span: Span) => Span,
  original: string,
): AnniversaryClaim => {
  const { count } = match;
  const pair = match.pair ?? loneDate(text, count, limit, context.year);
  const moved = (date: ClaimDate | null): ClaimDate | null =>
    date === null ? null : { ...date, span: toOriginal(date.span) };
  const verdict = judgeClaim(count.years, pair?.from ?? null, pair?.to ?? null, context.year);
  const subject = subjectOf(text, count, pair !== null && pair.span.start > count.span.end ? pair.span.start : limit);
  const subjectAt = subject === '' ? -1 : text.indexOf(subject, count.span.end);
  let end = Math.max(count.span.end, pair?.span.end ?? 0, subjectAt < 0 ? 0 : subjectAt + subject.length);
  const close = pair === null || pair.span.end < end ? null : CLOSING.exec(text.slice(end, end + 2));
  if (close !== null) end += close[0].length;
  const span = toOriginal({ start: Math.min(count.phraseStart, pair?.span.start ?? count.phraseStart), end });
  return {
    years: count.years,
    from: moved(pair?.from ?? null),
    to: moved(pair?.to ?? null),
    correct: verdict.correct,
    expectedYears: verdict.expectedYears,
    subject,
    text: original.slice(span.start, span.end),
    span,
    flags: [
      ...verdict.flags,
      ...(count.reason === 'ordinal' ? ['ordinal'] : []),
      ...(match.shared ? ['shared-count'] : []),
    ],
  };
};

const partEvents = (text: string, part: Span, pairs: readonly DatePair[]): readonly Event[] =>
  inOrder(findYearCounts(text.slice(0, part.end), part.start), pairs);

/**
 * Every anniversary claim of a running text, in order: "kỷ niệm 133 năm Ngày sinh … (19/5/1890 - 19/5/2023)",
 * "41 năm … 20/11 1982-2023", "kỷ niệm lần thứ 93 …". Editions, terms, ages, periods and durations are none.
 * Spans are UTF-16 positions of `text` as given. Never throws; linear in the text.
 */
export const findClaims = (text: string, context: ClaimContext = {}): readonly AnniversaryClaim[] => {
  const normalized = normalizeText(text);
  const plain = normalized.text;
  if (!/năm|thứ|thế\s+kỷ/iu.test(plain)) return [];
  const claims: AnniversaryClaim[] = [];
  for (const part of splitParts(plain)) {
    const words = plain.slice(part.start, part.end);
    const offset = part.start;
    const events = partEvents(words, { start: 0, end: words.length }, findDatePairs(words));
    const matches = matchPairs(words, events);
    const byCount = new Map<YearCount, Match[]>();
    for (const match of matches) byCount.set(match.count, [...(byCount.get(match.count) ?? []), match]);
    const counts = events.flatMap((event) => (event.kind === 'count' ? [event.count] : []));
    counts.forEach((count, index) => {
      const own = byCount.get(count) ?? [];
      if (own.length === 0 && (count.reason === 'pair-only' || count.reason === 'round')) return;
      const limit = counts[index + 1]?.phraseStart ?? words.length;
      const all: readonly Match[] = own.length > 0 ? own : [{ count, pair: null, shared: false }];
      for (const match of all) {
        const toOriginal = (span: Span): Span => normalized.toOriginal(shiftSpan(span, offset));
        claims.push(toClaim(words, match, limit, context, toOriginal, text));
      }
    });
  }
  return claims;
};
