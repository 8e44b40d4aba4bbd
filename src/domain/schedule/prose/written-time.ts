import { compareDates, isValidDate } from '../../calendar/plain-date';
import type { Field, Origin } from '../../source/origin';
import type { Span } from '../../text/span';
import type { TimeContext, TimeExpression } from '../../time';
import type { Part } from '../clauses';
import { inferredField, NO_TIME, stated, type Reading } from '../draft';
import { findPlace } from '../place';
import { inherited, isClockOnly, saysTime, withOuterDay } from '../time-context';
import { folded as fold } from '../vocabulary/folded';
import { nodeOrigin, valueOf, type LabelledValue } from './attributes';
import type { ItemKnowledge, ProseContext } from './context';
import { commaPlace, type Tail } from './item-place';
import { ownWords } from './labelled-lines';
import { bracketAround, occasionTime, ownTimes, pickTime } from './pick-time';
import type { Node } from './tree';

/** A time written for a row; spans are 0-based in the part's text. */
export interface WrittenTime {
  readonly time: TimeExpression;
  readonly text: string;
  readonly origin: Origin;
  /** What is no part of the name. */
  readonly drop: Span | null;
  /** Where it stands in the part, when it may close the sentence. */
  readonly span?: Span;
  /** It opens the sentence or has brackets of its own: it is when, not what about. */
  readonly leads?: boolean;
}

const LEADING =
  /^(?:(?:vào|từ|lúc|dự kiến|ngày|buổi|sáng|chiều|tối|trưa|thứ|khoảng|bắt đầu|trước|trong|đúng|đến|cả)[\s,:(]*)*$/u;

const AFTER_LEAD = /^[\s)]*(?:[:,.;–—-]|\s(?=\p{Lu}))[\s:,–—-]*/u;

const SESSION_LEAD = /^\(?(?:buổi\s+)?(sáng|trưa|chiều|tối|cả ngày)\)?(?=[\s,:])[\s,:]*/iu;

const SESSION_NOTE = /\(\s*(?:buổi\s+)?(sáng|trưa|chiều|tối|cả ngày)(?=\s*[;,)])/iu;

/** "Sáng làm việc tại cơ quan", "… (chiều; dự: đ/c An)": a part of the day, under a heading that gives the day. */
const sessionTime = (
  text: string,
  reading: Reading,
  ctx: ProseContext,
): { time: TimeExpression; span: Span; drop: Span } | null => {
  if (!ctx.outer) return null;
  const lead = SESSION_LEAD.exec(text);
  const note = lead ? null : SESSION_NOTE.exec(text);
  const word = lead?.[1] ?? note?.[1];
  if (word === undefined) return null;
  const time = reading.readers.parseTime(word, ctx.time);
  if (!isClockOnly(time)) return null;
  if (lead) return { time, span: { start: 0, end: lead[0].trimEnd().length }, drop: { start: 0, end: lead[0].length } };
  const start = (note?.index ?? 0) + (note?.[0].length ?? 0) - word.length;
  const close = text.indexOf(')', start);
  return {
    time,
    span: { start, end: start + word.length },
    drop: { start: note?.index ?? 0, end: close < 0 ? text.length : close + 1 },
  };
};

/** A time that opens the sentence and is parted from it: "Từ ngày 15/7 - 30/7/2020: …", "06h00: …", "Ngày 04/7, …". */
export const leadingTime = (
  text: string,
  reading: Reading,
  context: TimeContext,
): { time: TimeExpression; end: number } | null => {
  const first = ownTimes(text, reading.readers, context)[0];
  if (!first || !saysTime(first) || first.span.start > 24) return null;
  if (!LEADING.test(fold(text.slice(0, first.span.start)))) return null;
  const tail = AFTER_LEAD.exec(text.slice(first.span.end, first.span.end + 8));
  if (!tail) return null;
  return { time: first, end: first.span.end + tail[0].length };
};

/** "tháng 10 lúc 19 giờ, ngày 03/10": the month of the day, with the hour. */
const holdsDay = (month: TimeExpression, day: TimeExpression): boolean =>
  month.precision === 'month' &&
  day.start !== null &&
  month.start?.month === day.start.month &&
  month.start.year === day.start.year;

/** An hour further on belongs to the day that the sentence gives: "ngày 11/3 (thứ bảy), tập trung lúc 6h30". */
const withLaterClock = (time: TimeExpression, text: string, reading: Reading, context: TimeContext): TimeExpression => {
  if (time.precision !== 'day' || time.startTime !== null || !/\d\s?(?:h|g|giờ|:\d)/iu.test(text)) return time;
  const clocks = ownTimes(text, reading.readers, context).filter(
    (other) => other.startTime !== null && (isClockOnly(other) || holdsDay(other, time)),
  );
  const [clock] = clocks;
  if (!clock || clocks.length > 1) return time;
  return { ...time, startTime: clock.startTime, endTime: clock.endTime, session: time.session ?? clock.session };
};

const withContext = (time: TimeExpression, ctx: ProseContext): TimeExpression =>
  isClockOnly(time) && ctx.outer ? withOuterDay(time, ctx.outer) : inOuterYear(time, ctx);

/** A day whose year was only guessed stands in the year of its month's heading. */
const inOuterYear = (time: TimeExpression, ctx: ProseContext): TimeExpression => {
  const outer = ctx.outer?.expression.start;
  const day = time.start;
  if (!outer || !day || time.precision !== 'day' || time.flags.includes('lunar')) return time;
  const guessed = time.basis.year?.kind === 'inferred';
  if (!guessed || day.year === outer.year || day.month !== outer.month) return time;
  const date = { ...day, year: outer.year };
  return isValidDate(date.year, date.month, date.day) ? { ...time, start: date, end: date, dates: [date] } : time;
};

/** The year of a programme or a result, not a day. */
const YEAR_WORDS = /^(?:năm|trong năm|cả năm)\s/iu;

/** Behind a count more than this is a sentence, not only a time. */
const LONG_VALUE = 60;

const COUNTED =
  /^(?:lần|đợt|vòng|giai đoạn|kỳ|khóa|lớp|ca|chặng|lượt|phiên|bước)\s+(?:thứ\s+)?(?:\d{1,2}|[ivx]{1,4})\s*:\s*(?=\D{0,14}\d)/iu;

/** "Lần 1: 20-21/4": the number counts the times, it is no hour. */
const countedTime = (node: Node, part: Part, ctx: ProseContext, reading: Reading): WrittenTime | null => {
  const count = COUNTED.exec(part.text)?.[0];
  if (count === undefined) return null;
  const said = part.text.slice(count.length).replace(/[\s.;,]+$/u, '');
  // "Đợt III: từ … đến … kỷ niệm 90 năm Ngày …": the first of several times.
  const times = said.length > LONG_VALUE ? ownTimes(said, reading.readers, ctx.time) : [];
  const time = times[0] ?? reading.readers.parseTime(said, ctx.time);
  const words = times[0] ? said.slice(0, times[0].span.end) : said;
  if (!saysTime(time) || time.start === null) return null;
  // "Bước 2: Hợp luyện lần 1 vào 15h00 ngày 21/10": words of an act before the time.
  if (!LEADING.test(fold(words.slice(0, time.span.start)))) return null;
  const start = part.start + count.length;
  const whole = time.span.end >= words.replace(/\s*\([^()]*\)$/u, '').length - 1;
  return {
    time,
    text: words,
    origin: nodeOrigin(node, start, start + words.length),
    drop: { start: count.trimEnd().length - 1, end: count.length + (whole ? words.length : time.span.end) },
    leads: true,
  };
};

/** "Ngày 09/3: hạn chót các lớp nộp danh sách": the day is the last one. */
const LAST_DAY = /^(?:hạn (?:chót|cuối)(?: cùng)?|hết hạn|chậm nhất)(?:\s(?:để|cho))?\s+(?=\p{L})/iu;

/** The time that opens the part, as the row's own. */
const openingTime = (node: Node, part: Part, ctx: ProseContext, reading: Reading): WrittenTime | null => {
  const leading = leadingTime(part.text, reading, ctx.time);
  if (!leading) return null;
  const words = part.text.slice(0, leading.end).replace(/[\s:,.;–—-]+$/u, '');
  const last = LAST_DAY.exec(part.text.slice(leading.end))?.[0] ?? '';
  const time = withLaterClock(leading.time, part.text, reading, ctx.time);
  return {
    time: last !== '' && time.precision === 'day' ? { ...time, precision: 'deadline', start: null, dates: [] } : time,
    text: `${words}${last === '' ? '' : `: ${last.trim()}`}`,
    origin: nodeOrigin(node, part.start, part.start + words.length),
    drop: { start: 0, end: leading.end + last.length },
    leads: true,
  };
};

/** The part of the day that the words give below a heading with the day. */
const sessionOfDay = (node: Node, part: Part, ctx: ProseContext, reading: Reading): WrittenTime | null => {
  const session = sessionTime(part.text, reading, ctx);
  return (
    session && {
      time: session.time,
      text: part.text.slice(session.span.start, session.span.end).replace(/[\s,:]+$/u, ''),
      origin: nodeOrigin(node, part.start + session.span.start, part.start + session.span.end),
      drop: session.drop,
    }
  );
};

/** "sơ kết 6 tháng đầu năm (ngày 05/7)", "xét thi đua cuối năm (ngày 20/5)": the period is what the words are about. */
const PERIOD_BEFORE =
  /^(?:\d{1,2}\s+tháng\s+(?:đầu|cuối)\s+năm|(?:đầu|giữa|cuối)\s+(?:năm|kỳ|học kỳ)|quý\s+[\divx]{1,3}|năm)(?:\s+(?:học\s+)?\d{4}(?:\s*-\s*\d{4})?)?\s*\((?=\D{0,12}\d)/u;
const HELD_IN = /(?:^|\s)(?:trong|vào|từ|đến|dự kiến)\s*$/u;

/** The span of a time without the period of the act's topic before it. */
const withoutTopic = (text: string, span: Span): Span => {
  const period = PERIOD_BEFORE.exec(fold(text.slice(span.start, span.end)));
  if (!period || HELD_IN.test(fold(text.slice(0, span.start)))) return span;
  return { start: span.start + period[0].length, end: span.end - (text.charAt(span.end - 1) === ')' ? 1 : 0) };
};

/** Words that give days themselves, whatever feast stands before them. */
const GIVES_DAYS = /^\(?(?:từ|ngày|sáng|chiều|tối|lúc|\d)/iu;

/** The time somewhere in the words; a celebration gives the day that it celebrates. */
const timeWithin = (
  node: Node,
  part: Part,
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): WrittenTime | null => {
  const found =
    pickTime(part.text, reading.readers, ctx.time) ??
    occasionTime(part.text, reading.readers, ctx.time, knowledge.occasions);
  if (!found) return null;
  const picked = { ...found, span: withoutTopic(part.text, found.span) };
  const words = part.text.slice(picked.span.start, picked.span.end);
  const bracket = bracketAround(part.text, picked.span);
  const closes = /^[\s.;,)]*$/u.test(part.text.slice(picked.span.end));
  // An anniversary and a year are what the words are about: they stay in the name.
  const feast = picked.time.flags.includes('occasion') && !GIVES_DAYS.test(words);
  const stays = feast || picked.time.precision === 'year' || YEAR_WORDS.test(words);
  return {
    time: withLaterClock(picked.time, part.text, reading, ctx.time),
    text: words,
    origin: nodeOrigin(node, part.start + picked.span.start, part.start + picked.span.end),
    drop: stays ? null : (bracket ?? (closes ? picked.span : null)),
    leads: bracket !== null,
    ...(stays ? {} : { span: picked.span }),
  };
};

/** The time that the words of a part give for it: what counts, opens, or stands within them. Spans are of `part.text`. */
export const ownTime = (
  node: Node,
  part: Part,
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): WrittenTime | null =>
  countedTime(node, part, ctx, reading) ??
  openingTime(node, part, ctx, reading) ??
  sessionOfDay(node, part, ctx, reading) ??
  timeWithin(node, part, ctx, reading, knowledge);

const SIZE: Partial<Readonly<Record<TimeExpression['precision'], number>>> = {
  month: 2,
  'part-of-month': 1.5,
  week: 1.5,
  quarter: 3,
  'half-year': 4,
  year: 5,
  vague: 6,
};

/** A year, quarter or half year in the words of a name says less than the month of the heading above. */
export const isCoarser = (own: TimeExpression, outer: TimeExpression): boolean =>
  (SIZE[own.precision] ?? 0) > Math.max(SIZE[outer.precision] ?? 0, 2) && outer.start !== null;

/** "… tối ngày 26/7" above "Thời gian: cả năm" of the whole heading: the day of the item itself counts. */
export const saysMore = (own: WrittenTime, labelled: WrittenTime): boolean =>
  (labelled.time.precision === 'year' ||
    labelled.time.precision === 'vague' ||
    labelled.time.precision === 'recurring') &&
  own.time.start !== null &&
  (SIZE[own.time.precision] ?? 0) < (SIZE.year ?? 5);

/** Under one day a day in the middle of the words is what they are about: "họp bàn Lễ 30/4", "nhân dịp Lễ Phật đản". */
export const isTopic = (own: WrittenTime, outer: TimeExpression): boolean => {
  const oneDay = outer.precision === 'day' || (outer.dates.length === 1 && outer.precision !== 'deadline');
  if (!oneDay || own.leads === true || own.time.startTime !== null || own.time.session !== null) return false;
  return own.time.precision === 'day' || own.time.precision === 'list' || own.time.precision === 'week';
};

/** The time column of a row: what is written, or what the heading above says (then inferred). */
export const timeField = (
  written: WrittenTime | null,
  ctx: ProseContext,
): { field: Field<string>; time: TimeExpression | null } => {
  if (written) {
    const time = withContext(written.time, ctx);
    if (time !== written.time && ctx.outer) {
      const text = `${written.text}, ${ctx.outer.text}`;
      return { field: inferredField(text, written.origin, 'schedule.reason.heading', written.text), time };
    }
    return { field: stated(written.text, written.origin), time };
  }
  if (ctx.outer) {
    return { field: inferredField(ctx.outer.text, null, 'schedule.reason.heading', ''), time: inherited(ctx.outer) };
  }
  return { field: NO_TIME, time: null };
};

const BEFORE_PLACE = /[\s,;(–-]*(?:tại|ở|trên địa bàn|trên|qua|thuộc)\s*$/iu;

/** "2 ngày 1 đêm, …": how long it takes, before when it is. */
const LENGTH =
  /^\s*(?:trong\s+)?\d{1,2}\s*(?:ngày|buổi|đêm)(?:[\s,]*(?:và\s+)?\d{1,2}\s*đêm)?\s*(?:\([^()]*\)\s*)?[,;:]\s*/iu;

/** "tháng 4/2019 (dự kiến 02 ngày 19, 20/4)": the days that stand beside their month. */
const dayOfMonth = (words: string, time: TimeExpression, reading: Reading, ctx: ProseContext): TimeExpression => {
  if (time.precision !== 'month' || !time.start || !time.end) return time;
  const { start, end } = time;
  const inside = reading.readers
    .findTimes(words.slice(time.span.end), ctx.time)
    .find(
      (other) =>
        (other.precision === 'day' || other.precision === 'list' || other.precision === 'range') &&
        other.start !== null &&
        other.end !== null &&
        compareDates(start, other.start) <= 0 &&
        compareDates(other.end, end) <= 0,
    );
  return inside ?? time;
};

/** Time and place of a combined label ("Thời gian, địa điểm: 7h30 ngày … tại …"). */
export const timeLabel = (
  values: readonly LabelledValue[],
  ctx: ProseContext,
  reading: Reading,
): WrittenTime | null => {
  const value = valueOf(values, 'time') ?? valueOf(values, 'deadline') ?? valueOf(values, 'time-place');
  if (!value) return null;
  const text = ownWords(value.text !== '' ? value.text : (value.below[0]?.text ?? ''), ctx, reading);
  if (text === '') return null;
  const place = findPlace(text);
  const before =
    place && !place.implied
      ? text.slice(0, place.span.start).replace(BEFORE_PLACE, '')
      : text.slice(0, text.length - (commaPlace(text)?.tail ?? 0));
  const words = before.replace(/[\s.;,]+$/u, '');
  const time = dayOfMonth(words, reading.readers.parseTime(words.replace(LENGTH, ''), ctx.time), reading, ctx);
  return saysTime(time) ? { time, text: words, origin: value.origin, drop: null } : null;
};

/** A day that opens the line with the hour that closes it. */
export const withTailClock = (
  own: WrittenTime | null,
  tail: Tail | null,
  reading: Reading,
  ctx: ProseContext,
): WrittenTime | null => {
  if (!own || tail === null || tail.clock === null) return own;
  const clock = reading.readers.parseTime(tail.clock, ctx.time);
  if (!isClockOnly(clock) || own.time.startTime !== null) return own;
  return {
    ...own,
    time: { ...own.time, startTime: clock.startTime, endTime: clock.endTime },
    text: `${tail.clock}, ${own.text}`,
  };
};
