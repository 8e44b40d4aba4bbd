import type { AnniversaryClaim } from '../anniversaries/claim';
import { indexDays, type DayIndex } from '../anniversaries/day-index';
import { builtInDays } from '../anniversaries/day-list';
import { findClaims } from '../anniversaries/find-claims';
import type { PlainDate } from '../calendar/plain-date';
import { findReferences } from '../references/find-references';
import type { DocumentReference } from '../references/reference';
import type { Activity, Schedule } from '../schedule/schedule';
import { wrapWidth } from '../source/passages';
import type { Span } from '../text/span';
import { foldKey } from '../text/fold';
import { normalizeText } from '../text/normalize';
import { findTimes } from '../time';
import type { TimeContext, TimeExpression } from '../time/time-expression';
import type { CheckInput, CheckLine } from './check-input';
import { joinProse, type Place, type Prose } from './prose';
import { groupTexts, type TextGroup } from './texts';
import { readVocabulary, type Vocabulary } from './vocabulary';

/** Something read in the text, with the line it begins in. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** An inclusive stretch of days; an open side is `null`. */
export interface Stretch {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
}

/** The input with what several rules need, read once and only when asked for. */
export interface CheckContext {
  readonly input: CheckInput;
  readonly lines: readonly CheckLine[];
  /** Distinct texts with their lines. */
  readonly texts: readonly TextGroup[];
  readonly paragraphs: readonly CheckLine[];
  readonly prose: Prose;
  /** The lines of the text were broken at a fixed width: a copy of a page, not one line a paragraph. */
  readonly wrapped: boolean;
  readonly activities: readonly Activity[];
  readonly year: number | null;
  readonly issued: PlainDate | null;
  readonly period: Stretch | null;
  days(): DayIndex;
  /** {@link foldKey}, remembered: places and units repeat. */
  keyOf(text: string): string;
  /** Every time of a text. Read afresh: ask only for the few texts a rule looks at closely. */
  times(text: string): readonly TimeExpression[];
  /** Times of a text that something is wrong with: impossible, reversed, of another weekday. Read once for all texts. */
  oddTimes(text: string): readonly TimeExpression[];
  vocabulary(): Vocabulary;
  claims(): readonly Located<AnniversaryClaim>[];
  references(): readonly Located<DocumentReference>[];
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const locateAll = <T>(prose: Prose, found: readonly T[], spanOf: (value: T) => Span): readonly Located<T>[] =>
  found.flatMap((value) => {
    const place = prose.locate(spanOf(value));
    return place === null ? [] : [{ value, place }];
  });

const inCells = <T>(
  texts: readonly TextGroup[],
  find: (text: string) => readonly T[],
  spanOf: (value: T) => Span,
): readonly Located<T>[] =>
  texts.flatMap((group) => {
    if (group.lines.every(({ place }) => place !== 'cell')) return [];
    const found = find(group.text);
    if (found.length === 0) return [];
    const cells = group.lines.filter((line) => line.place === 'cell');
    return cells.flatMap((line) => found.map((value) => ({ value, place: { line, span: spanOf(value) } })));
  });

const byPlace = <T>(found: readonly Located<T>[]): readonly Located<T>[] =>
  [...found].sort((a, b) => a.place.line.index - b.place.line.index || a.place.span.start - b.place.span.start);

const periodOf = (schedules: readonly Schedule[]): Stretch | null => {
  for (const schedule of schedules) {
    const time = schedule.period?.value;
    if (time && (time.start !== null || time.end !== null)) return { start: time.start, end: time.end };
  }
  return null;
};

const timeContext = (year: number | null, issued: PlainDate | null, period: Stretch | null): TimeContext => ({
  ...(year === null ? {} : { year }),
  ...(issued === null ? {} : { reference: issued }),
  ...(period?.start && period.end ? { period: { start: period.start, end: period.end } } : {}),
});

const isOdd = (time: TimeExpression): boolean =>
  !time.valid || time.weekdayOk === false || time.flags.includes('reversed');

const NO_TIMES: readonly TimeExpression[] = [];

/** A quick look that spares the grammar lines without any time in them. */
const MAY_HOLD_TIME = /\d|tháng|quý|thứ|chủ\s+nhật|tết|giỗ/iu;

/** Numbers of documents have a digit and a slash or hyphen soon after. */
const MAY_HOLD_NUMBER = /\d\p{L}?\s{0,3}[/-]/u;

/** Prepares the input. Cheap by itself: reading happens on demand and once. */
export const createContext = (input: CheckInput): CheckContext => {
  const { lines, schedules } = input;
  const first = <T>(pick: (schedule: Schedule) => T | null | undefined): T | null => {
    for (const schedule of schedules) {
      const value = pick(schedule);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  };
  const prose = joinProse(lines);
  const paragraphs = lines.filter((line) => line.place === 'paragraph' && !line.error);
  const issued = first((schedule) => schedule.plan.date?.value);
  const period = periodOf(schedules);
  const year = first((schedule) => schedule.year?.value) ?? input.year ?? issued?.year ?? null;
  const context = timeContext(year, issued, period);
  const claimContext = year === null ? {} : { year };
  const texts = groupTexts(lines);
  const keys = new Map<string, string>();
  const readTimes = (text: string): readonly TimeExpression[] =>
    MAY_HOLD_TIME.test(text) ? findTimes(text, context) : NO_TIMES;
  // Few texts hold any: only those are remembered.
  const odd = once(() => {
    const byText = new Map<string, readonly TimeExpression[]>();
    for (const { text } of texts) {
      const found = readTimes(text).filter(isOdd);
      if (found.length > 0) byText.set(text, found);
    }
    return byText;
  });
  const findInText = (text: string): readonly DocumentReference[] => {
    if (!/\d/.test(text) || !MAY_HOLD_NUMBER.test(text)) return [];
    const normalized = normalizeText(text);
    return findReferences(normalized.text).map((reference) => ({
      ...reference,
      span: normalized.toOriginal(reference.span),
      citation: normalized.toOriginal(reference.citation),
    }));
  };
  return {
    input,
    lines,
    texts,
    paragraphs,
    prose,
    wrapped: wrapWidth(paragraphs.map((line) => line.text.length)) !== null,
    activities: schedules.flatMap((schedule) => schedule.activities),
    year,
    issued,
    period,
    keyOf: (text) => {
      const known = keys.get(text);
      if (known !== undefined) return known;
      const key = foldKey(text);
      keys.set(text, key);
      return key;
    },
    days: once(() => indexDays(input.days ?? builtInDays())),
    times: readTimes,
    oddTimes: (text) => odd().get(text) ?? NO_TIMES,
    vocabulary: once(() => readVocabulary(texts)),
    claims: once(() =>
      byPlace([
        ...locateAll(prose, findClaims(prose.text, claimContext), (claim) => claim.span),
        ...inCells(
          texts,
          (text) => findClaims(text, claimContext),
          (claim) => claim.span,
        ),
      ]),
    ),
    references: once(() =>
      byPlace([
        ...locateAll(prose, findInText(prose.text), (reference) => reference.span),
        ...inCells(texts, findInText, (reference) => reference.span),
      ]),
    ),
  };
};
