import { compareDates, type PlainDate } from '../../calendar/plain-date';
import { findReferences } from '../../references/find-references';
import { quotedSpans } from '../../text/quotes';
import { blankSpans, spanHolds, type Span } from '../../text/span';
import type { TimeContext, TimeExpression, TimePrecision } from '../../time';
import type { Readers } from '../readers';
import { saysTime } from '../time-context';
import { shortDays } from './short-days';
import { folded as fold } from '../vocabulary/folded';

/** How much a precision says of when something happens. */
const WEIGHT: Readonly<Record<TimePrecision, number>> = {
  day: 9,
  list: 9,
  range: 9,
  deadline: 8,
  'open-start': 7,
  week: 7,
  'part-of-month': 6,
  month: 6,
  quarter: 5,
  'half-year': 5,
  recurring: 5,
  time: 4,
  year: 2,
  vague: 1,
  invalid: 8,
  none: 0,
};

/** Words after which a time is a term, a story, a basis: not when the activity takes place. */
const NOT_WHEN =
  /(?:nhiệm kỳ|nhiệm kì|khóa|kể từ|thành lập(?: ngày)?|sinh ngày|mậu thân|kỷ niệm \d+ năm|sau ngày|so với(?: năm)?|đến năm|tầm nhìn(?: đến)?|quy định(?: tại)?|theo)\s*$/u;
/** Words after which a bare year belongs to a document, a theme, a result. */
const YEAR_OF_SOMETHING =
  /(?:chủ đề|kế hoạch|chương trình công tác|nghị quyết|nhiệm vụ|chỉ tiêu|kết quả|phương hướng|báo cáo|tổng kết|các hoạt động|dự toán|quyết toán)(?:\s[^\s,.;"]+){0,9}\s*$/u;

/** Spans that hold dates of other things: cited documents, anniversaries. */
const foreignSpans = (text: string, readers: Readers, context: TimeContext): readonly Span[] => {
  const references = MAY_CITE.test(text) ? findReferences(text).map((reference) => reference.citation) : [];
  const claims = readers
    .findClaims(text, context)
    .flatMap((claim) => [claim.from?.span, claim.to?.span].filter((span) => span !== undefined));
  return [...references, ...claims];
};

const MAY_CITE = /[-–/]\s?\p{Lu}/u;

/**
 * The times of a sentence that are its own. Cited documents and anniversary pairs are blanked out first (same length, same
 * places): "… theo Kế hoạch số 5-KH/ĐTN ngày 2/2/2022, vào ngày 20/3/2022" says one time.
 */
export const ownTimes = (text: string, readers: Readers, context: TimeContext): readonly TimeExpression[] =>
  readers.findTimes(blankSpans(text, foreignSpans(text, readers, context)), context);

const brackets = /\([^()]{0,200}\)/gu;

const allowed = (text: string, folded: string, time: TimeExpression): boolean => {
  if (!saysTime(time)) return false;
  const before = folded.slice(Math.max(0, time.span.start - 60), time.span.start);
  if (NOT_WHEN.test(before)) return false;
  if (time.precision === 'year') {
    if (YEAR_OF_SOMETHING.test(before)) return false;
    // A year far from the document's is history or a programme's name.
    return true;
  }
  if (time.precision === 'range' && time.start && time.end && time.end.year - time.start.year >= 2) {
    return /giai đoạn\s*$/u.test(before) && before.length > 0 && text.length - time.span.end < 6;
  }
  return true;
};

/** "sinh hoạt chuyên đề về ngày 20/10, xong trước ngày 17/10": what it is about; counts when nothing else is said. */
const ABOUT = /(?:về|chào mừng|kỷ niệm|hưởng ứng|nhân|nhân dịp|mừng)\s(?:(?:các|lễ|dịp|ngày)\s)*$/u;
/** "nhân dịp 27/7 (từ ngày 22 đến ngày 26/7)": the word that leads to a feast may be part of the time. */
const FEAST = /^(?:(?:nhân|vào)\s)?dịp\s/u;
const isTopicOf = (folded: string, { span }: TimeExpression): boolean =>
  FEAST.test(folded.slice(span.start, span.end)) || ABOUT.test(folded.slice(Math.max(0, span.start - 40), span.start));

/** A time that a sentence gives for the activity, with where it stands. */
export interface PickedTime {
  readonly time: TimeExpression;
  readonly span: Span;
}

/** Widens the span over the words that belong to it: "vào", "dự kiến", "từ ngày", brackets. */
const widen = (text: string, span: Span): Span => {
  const folded = fold(text);
  const before =
    /(?:(?:^|[\s(,])(?:vào|các(?=\s+$)|dự kiến|từ|trước|(?<=(?:dự kiến|trong|tổ chức|diễn ra|thi đấu|[:,–-])\s)(?:hai|ba|bốn|\d{1,2})(?=\s+$)|trong|lúc|ngày|bắt đầu từ|chậm nhất|hoàn thành|xong|thời gian(?: thực hiện| tổ chức)?)\s*:?\s*)+$/u.exec(
      folded.slice(Math.max(0, span.start - 40), span.start),
    );
  let start = before ? span.start - before[0].length : span.start;
  while (start < span.start && /[\s,(]/u.test(text.charAt(start))) start += 1;
  return { start, end: span.end };
};

/**
 * The time that a sentence gives for what it announces, or `null`. Dates of cited documents, terms of office, pairs of
 * anniversaries and years of programmes are passed over. The most precise one counts; among equals the first.
 */
export const pickTime = (text: string, readers: Readers, context: TimeContext): PickedTime | null => {
  if (!/[\d\p{L}]/u.test(text)) return null;
  const times = ownTimes(text, readers, context);
  if (times.length === 0) return shortDays(text, readers, context);
  const folded = fold(text);
  const names = quotedSpans(text).map((quoted) => quoted.span);
  // A date in quotes is part of a name: “Đối thoại tháng 5”, lớp “26/3”.
  const named = ({ span }: TimeExpression): boolean => names.some((name) => spanHolds(name, span));
  const found = times.filter((time) => allowed(text, folded, time) && !named(time));
  // "tuần 11 (từ 11 đến 15/11)" says the days as well as a range does.
  const sort = (time: TimeExpression): TimePrecision =>
    time.precision === 'week' && /\d\s?\/\s?\d/u.test(time.text) ? 'range' : time.precision;
  const weight = (time: TimeExpression): number => (isTopicOf(folded, time) ? 0 : WEIGHT[sort(time)]);
  let best: TimeExpression | null = null;
  for (const time of found) if (!best || weight(time) > weight(best)) best = time;
  if (!best) return null;
  best = sinceWhen(best, readers, context);
  // "Cả năm 2018. Cao điểm từ tháng 4 …": the first, wider time of a labelled value is the time itself.
  return { time: best, span: afterColon(text, widen(text, best.span)) };
};

/** "2 lần/ngày từ 08/5": what comes again from a day on is told by that day, which a calendar can show. */
const sinceWhen = (time: TimeExpression, readers: Readers, context: TimeContext): TimeExpression => {
  if (time.precision !== 'recurring' || time.start !== null || time.weekdayStated !== null) return time;
  const since = SINCE.exec(time.text);
  if (!since) return time;
  const from = readers.parseTime(time.text.slice(since.index + 1), context);
  return from.start !== null && from.startTime === null ? { ...from, span: time.span, text: time.text } : time;
};

const SINCE = /[\s,](?:bắt đầu\s)?từ\s+(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}/iu;

/** "… kết quả tuần: trước 17 giờ thứ Tư": a word before the colon belongs to the act. */
const afterColon = (text: string, span: Span): Span => {
  const lead = /^[^\d:]{1,24}:\s*/u.exec(text.slice(span.start, span.end));
  return lead ? { start: span.start + lead[0].length, end: span.end } : span;
};

const OCCASION = /(?:dịp|nhân dịp|vào dịp)\s+(?:kỷ niệm|chào mừng|lễ kỷ niệm)?/u;
const CELEBRATION = /^(?:tổ chức\s+)?(?:các\s+)?(?:hoạt động\s+|lễ\s+)*kỷ niệm(?![\p{L}])/u;

/** What is done in honour of a coming day is done by that day. */
const IN_HONOUR =
  /(?:chào mừng|lập thành tích|hướng tới|hướng đến|tiến tới)\s+(?:lễ\s+)?(?:kỷ niệm\s+)?(?:lần thứ\s+)?\d/u;

/** The day lies in the plan's year and neither before its period nor before the day it was written. */
const isAhead = (day: PlainDate, { year, period, reference }: TimeContext): boolean =>
  day.year === year &&
  (!period || compareDates(period.start, day) <= 0) &&
  (!reference || compareDates(reference, day) <= 0);

const occasion = (date: PlainDate, { span, text }: Pick<TimeExpression, 'span' | 'text'>, by: boolean): PickedTime => {
  const basis = { kind: 'inferred', from: 'anniversary' } as const;
  const time: TimeExpression = {
    valid: true,
    precision: by ? 'deadline' : 'day',
    start: by ? null : date,
    end: date,
    startTime: null,
    endTime: null,
    session: null,
    dates: by ? [] : [date],
    weekdayStated: null,
    weekdayOk: null,
    calendar: 'solar',
    flags: ['occasion'],
    basis: { day: basis, month: basis, year: basis },
    span,
    text,
  };
  return { time, span };
};

/**
 * The day of a celebration that is itself the activity ("Tổ chức hoạt động kỷ niệm 88 năm … (03/02/1930 - 03/02/2018)", "vào
 * dịp kỷ niệm 92 năm …"): the later date of the pair; from `known` pairs of the document when the sentence has none.
 * "… chào mừng kỷ niệm 88 năm … (15/10/1930 – 15/10/2018)" ends by that day of the plan's year.
 */
export const occasionTime = (
  text: string,
  readers: Readers,
  context: TimeContext,
  known: ReadonlyMap<number, TimeExpression>,
): PickedTime | null => {
  const folded = fold(text);
  const claims = readers.findClaims(text, context);
  for (const claim of claims) {
    const upTo = folded.slice(0, Math.min(claim.span.end, claim.span.start + 24));
    const celebrates =
      OCCASION.test(upTo.slice(Math.max(0, claim.span.start - 50))) ||
      (claim.span.start <= 48 && CELEBRATION.test(upTo));
    const honours = IN_HONOUR.test(folded.slice(Math.max(0, claim.span.start - 30), claim.span.start + 30));
    const { to } = claim;
    if (to?.kind === 'day' && (celebrates || (honours && isAhead(to.date, context)))) {
      return occasion(to.date, to, !celebrates);
    }
    if (!celebrates) continue;
    const same = known.get(claim.years);
    if (same) return { time: same, span: claim.span };
  }
  return null;
};

/** Bracketed stretches that hold nothing but the given span: removed from names together with their brackets. */
export const bracketAround = (text: string, span: Span): Span | null => {
  for (const match of text.matchAll(brackets)) {
    const whole = { start: match.index, end: match.index + match[0].length };
    if (whole.start < span.start && span.end < whole.end + 1) {
      const rest = text.slice(whole.start + 1, span.start) + text.slice(span.end, whole.end - 1);
      if (rest.replace(/[\s,.:;–-]|dự kiến|ngày|vào|từ|trong/giu, '').length <= 12) return whole;
    }
  }
  return null;
};

const DAYS: ReadonlySet<TimePrecision> = new Set<TimePrecision>(['day', 'list', 'range', 'deadline', 'week']);

/** True when the time names the days themselves, not only a month, a year or an hour. */
export const namesDays = (picked: PickedTime | null): picked is PickedTime =>
  picked !== null && DAYS.has(picked.time.precision);
