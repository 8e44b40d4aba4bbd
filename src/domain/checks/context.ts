import type { AnniversaryClaim } from '../anniversaries/claim';
import { indexDays, type DayIndex } from '../anniversaries/day-index';
import { builtInDays } from '../anniversaries/day-list';
import { findClaims } from '../anniversaries/find-claims';
import type { PlainDate } from '../calendar/plain-date';
import { findReferences } from '../references/find-references';
import type { DocumentReference } from '../references/reference';
import type { Activity, Schedule } from '../schedule/schedule';
import type { Span } from '../text/span';
import { normalizeText } from '../text/normalize';
import { findTimes } from '../time';
import type { TimeContext, TimeExpression } from '../time/time-expression';
import type { CheckInput, CheckLine } from './check-input';
import { joinProse, type Place, type Prose } from './prose';

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
  readonly paragraphs: readonly CheckLine[];
  readonly prose: Prose;
  readonly activities: readonly Activity[];
  readonly year: number | null;
  readonly issued: PlainDate | null;
  readonly period: Stretch | null;
  days(): DayIndex;
  times(line: CheckLine): readonly TimeExpression[];
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
  lines: readonly CheckLine[],
  find: (text: string) => readonly T[],
  spanOf: (value: T) => Span,
): readonly Located<T>[] =>
  lines.flatMap((line) =>
    line.place === 'cell' && !line.error
      ? find(line.text).map((value) => ({ value, place: { line, span: spanOf(value) } }))
      : [],
  );

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

/** A quick look that spares the grammar lines without any time in them. */
const MAY_HOLD_TIME = /\d|tháng|quý|thứ|chủ\s+nhật|tết|giỗ/iu;

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
  const issued = first((schedule) => schedule.plan.date?.value);
  const period = periodOf(schedules);
  const year = first((schedule) => schedule.year?.value) ?? input.year ?? issued?.year ?? null;
  const context = timeContext(year, issued, period);
  const claimContext = year === null ? {} : { year };
  const times = new Map<CheckLine, readonly TimeExpression[]>();
  const findInText = (text: string): readonly DocumentReference[] => {
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
    paragraphs: lines.filter((line) => line.place === 'paragraph' && !line.error),
    prose,
    activities: schedules.flatMap((schedule) => schedule.activities),
    year,
    issued,
    period,
    days: once(() => indexDays(input.days ?? builtInDays())),
    times: (line) => {
      const known = times.get(line);
      if (known !== undefined) return known;
      const found = line.error || !MAY_HOLD_TIME.test(line.text) ? [] : findTimes(line.text, context);
      times.set(line, found);
      return found;
    },
    claims: once(() =>
      byPlace([
        ...locateAll(prose, findClaims(prose.text, claimContext), (claim) => claim.span),
        ...inCells(
          lines,
          (text) => findClaims(text, claimContext),
          (claim) => claim.span,
        ),
      ]),
    ),
    references: once(() =>
      byPlace([
        ...locateAll(prose, findInText(prose.text), (reference) => reference.span),
        ...inCells(lines, findInText, (reference) => reference.span),
      ]),
    ),
  };
};
