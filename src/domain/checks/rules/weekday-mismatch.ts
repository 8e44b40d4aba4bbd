import { plainDate, weekdayOf, type PlainDate, type Weekday } from '../../calendar/plain-date';
import { foldAligned } from '../../text/fold';
import { normalizeText } from '../../text/normalize';
import { findDateTokens } from '../../anniversaries/claim-dates';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { spansOverlap } from '../../text/span';
import type { TimeExpression } from '../../time/time-expression';
import { findInTexts, type Hit } from '../texts';
import { weekdayParams } from '../words';

const CODE = { code: 'weekday-mismatch', severity: 'error' } as const;

const WEEKDAY_WORDS: ReadonlyMap<string, Weekday> = new Map([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
]);

/**
 * A day that carries its weekday in its name, then at once its date: "Ngày thứ Bảy tình nguyện (20/5/2023)". Only the
 * rest of the name, quotes, a bracket and "vào" may stand between; a place or an owner ends the name, and a summing-up
 * may fall on any day.
 */
const NAMED_DAY =
  /(?<!(?:tổng|sơ)\s+kết\s+(?:["“*]*))ngày\s+(chủ\s*nhật|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy))(?:\s+(?!tại\s|ở\s|do\s|của\s|và\s|với\s|cho\s|trong\s|vào\s|ngày\s)\p{L}+){1,4}\s*["”*_]*\s*[,(]?\s*(?:vào\s+)?(?:ngày\s+)?$/u;

const weekdayNamed = (words: string): Weekday | null =>
  /^chủ/u.test(words) ? 7 : (WEEKDAY_WORDS.get(words.replace(/^thứ\s+/u, '')) ?? null);

/** A year that was worked out may be the wrong one: a plan of December names days of January. */
const mayBeOfAnotherYear = (time: TimeExpression, date: PlainDate): boolean =>
  time.basis.year?.kind !== 'stated' &&
  [date.year - 1, date.year + 1].some((year) => {
    const other = plainDate(year, date.month, date.day);
    return other !== null && weekdayOf(other) === time.weekdayStated;
  });

/** "Ngày thứ hai: 13/8/2022 (Thứ Bảy)": where a further weekday agrees with the date, the first one counts the days. */
const COUNTED_DAY = /ngày\s+thứ\s+\p{L}+/u;
const ANY_WEEKDAY = /(?<!\p{L})(?:chủ\s*nhật|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy))(?!\p{L})/gu;
const countsDays = (time: TimeExpression, date: PlainDate): boolean => {
  const words = foldAligned(normalizeText(time.text).text);
  return (
    COUNTED_DAY.test(words) && [...words.matchAll(ANY_WEEKDAY)].some(([word]) => weekdayNamed(word) === weekdayOf(date))
  );
};

const stated = (times: readonly TimeExpression[]): readonly Hit[] =>
  times.flatMap((time) => {
    if (time.weekdayOk !== false || time.weekdayStated === null) return [];
    const date = time.dates[0] ?? time.start;
    if (date === null || mayBeOfAnotherYear(time, date) || countsDays(time, date)) return [];
    return [{ span: time.span, parts: { params: weekdayParams(time.weekdayStated, date) } }];
  });

const named = (text: string): readonly Hit[] => {
  if (!/ngày\s+(?:chủ|thứ)/iu.test(text)) return [];
  const normalized = normalizeText(text);
  const folded = foldAligned(normalized.text);
  return findDateTokens(normalized.text).flatMap((token) => {
    if (token.date.kind !== 'day') return [];
    const { date } = token.date;
    const from = Math.max(0, token.span.start - 80);
    const match = NAMED_DAY.exec(folded.slice(from, token.span.start));
    const weekday = match?.[1] === undefined ? null : weekdayNamed(match[1]);
    if (match === null || weekday === null || weekday === weekdayOf(date)) return [];
    const close = /^\s?[)\]]/u.exec(normalized.text.slice(token.span.end, token.span.end + 2))?.[0].length ?? 0;
    const span = normalized.toOriginal({ start: from + match.index, end: token.span.end + close });
    return [{ span, parts: { variant: 'named', params: weekdayParams(weekday, date) } }];
  });
};

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) => {
    const direct = stated(context.oddTimes(text));
    const byName = named(text).filter((hit) => !direct.some((other) => spansOverlap(hit.span, other.span)));
    return [...direct, ...byName];
  });

/** A weekday word that is not the weekday of its date, also inside the name of the day. */
export const weekdayMismatch: Rule = { ...CODE, group: 'weekdays', source: 'Lịch Gregory', mends: false, check };
