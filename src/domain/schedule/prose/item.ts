import { folded as fold } from '../vocabulary/folded';
import type { Span } from '../../text/span';
import type { TimeContext, TimeExpression } from '../../time';
import { clockParts, listedActs, sentences, splitActivities, type Part } from '../clauses';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';
import { isLevelHeading } from '../vocabulary/levels';
import { isGenericTitle } from '../vocabulary/section-kinds';
import { readMarker } from '../../source/markers';
import {
  bareDraft,
  inferredField,
  NOBODY,
  NO_TIME,
  stated,
  timeDoubts,
  type Assigned,
  type Draft,
  type Reading,
} from '../draft';
import { findPlace, isGenericPlace, startsLikePlace, type FoundPlace } from '../place';
import type { Field, Origin } from '../../source/origin';
import { contextBelow, inherited, isClockOnly, saysTime, withOuterDay, type OuterTime } from '../time-context';
import { compareDates, isValidDate } from '../../calendar/plain-date';
import type { Assignment, Role } from '../../units/assignment';
import { unitsFor } from '../readers';
import { activityName } from './activity-name';
import { inlineValues, nodeOrigin, type LabelledValue } from './attributes';
import type { ProseContext } from './context';
import { onlyTime } from './implied';
import { mainClause } from './main-clause';
import { bracketAround, occasionTime, ownTimes, pickTime } from './pick-time';
import { pickUnits, type PickedUnits } from './pick-units';
import type { Node } from './tree';

/** What the whole document knows that a single sentence may need. */
export interface ItemKnowledge {
  /** Days of anniversaries by their count, from sentences that give the pair. */
  readonly occasions: ReadonlyMap<number, TimeExpression>;
}

interface WrittenTime {
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
const leadingTime = (
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
const COUNTED =
  /^(?:lần|đợt|vòng|giai đoạn|kỳ|khóa|lớp|ca|chặng|lượt|phiên|bước)\s+(?:thứ\s+)?(?:\d{1,2}|[ivx]{1,4})\s*:\s*(?=\D{0,14}\d)/iu;

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

const pastConnector = /^(?:năm|trong năm|cả năm)\s/iu;

const ownTime = (
  node: Node,
  part: Part,
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): WrittenTime | null => {
  const leading = leadingTime(part.text, reading, ctx.time);
  const counted = COUNTED.exec(part.text);
  if (counted) {
    // "Lần 1: 20-21/4": the number counts the times, it is no hour.
    const rest = part.text.slice(counted[0].length);
    const time = reading.readers.parseTime(rest.replace(/[\s.;]+$/u, ''), ctx.time);
    if (saysTime(time) && time.start !== null) {
      const words = rest.replace(/[\s.;,]+$/u, '');
      const start = part.start + counted[0].length;
      const whole = time.span.end >= words.replace(/\s*\([^()]*\)$/u, '').length - 1;
      return {
        time,
        text: words,
        origin: nodeOrigin(node, start, start + words.length),
        drop: {
          start: counted[0].trimEnd().length - 1,
          end: counted[0].length + (whole ? words.length : time.span.end),
        },
        leads: true,
      };
    }
  }
  if (leading) {
    const words = part.text.slice(0, leading.end).replace(/[\s:,.;–—-]+$/u, '');
    return {
      time: withLaterClock(leading.time, part.text, reading, ctx.time),
      text: words,
      origin: nodeOrigin(node, part.start, part.start + words.length),
      drop: { start: 0, end: leading.end },
      leads: true,
    };
  }
  const session = sessionTime(part.text, reading, ctx);
  if (session) {
    return {
      time: session.time,
      text: part.text.slice(session.span.start, session.span.end).replace(/[\s,:]+$/u, ''),
      origin: nodeOrigin(node, part.start + session.span.start, part.start + session.span.end),
      drop: session.drop,
    };
  }
  const picked =
    pickTime(part.text, reading.readers, ctx.time) ??
    occasionTime(part.text, reading.readers, ctx.time, knowledge.occasions);
  if (!picked) return null;
  const words = part.text.slice(picked.span.start, picked.span.end);
  const bracket = bracketAround(part.text, picked.span);
  const closes = /^[\s.;,)]*$/u.test(part.text.slice(picked.span.end));
  const year = picked.time.precision === 'year' || pastConnector.test(words);
  const drop = picked.time.flags.includes('occasion') || year ? null : (bracket ?? (closes ? picked.span : null));
  return {
    time: withLaterClock(picked.time, part.text, reading, ctx.time),
    text: words,
    origin: nodeOrigin(node, part.start + picked.span.start, part.start + picked.span.end),
    drop,
    leads: bracket !== null,
    ...(year || picked.time.flags.includes('occasion') ? {} : { span: picked.span }),
  };
};

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
const isCoarser = (own: TimeExpression, outer: TimeExpression): boolean =>
  (SIZE[own.precision] ?? 0) > Math.max(SIZE[outer.precision] ?? 0, 2) && outer.start !== null;

/** "… tối ngày 26/7" above "Thời gian: cả năm" of the whole heading: the day of the item itself counts. */
const saysMore = (own: WrittenTime, labelled: WrittenTime): boolean =>
  (labelled.time.precision === 'year' ||
    labelled.time.precision === 'vague' ||
    labelled.time.precision === 'recurring') &&
  own.time.start !== null &&
  (SIZE[own.time.precision] ?? 0) < (SIZE.year ?? 5);

/** Under one day a day in the middle of the words is what they are about: "họp bàn Lễ 30/4", "nhân dịp Lễ Phật đản". */
const isTopic = (own: WrittenTime, outer: TimeExpression): boolean => {
  const oneDay = outer.precision === 'day' || (outer.dates.length === 1 && outer.precision !== 'deadline');
  if (!oneDay || own.leads === true || own.time.startTime !== null || own.time.session !== null) return false;
  return own.time.precision === 'day' || own.time.precision === 'list' || own.time.precision === 'week';
};

const timeField = (
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

const ROLE_OF: Partial<Readonly<Record<LabelledValue['field'], Role>>> = {
  lead: 'lead',
  responsible: 'responsible',
  partner: 'support',
};

/** Units of a labelled value; bullets below the label count too. */
const unitsOf = (value: LabelledValue, reading: Reading): readonly Assignment[] => {
  const role = ROLE_OF[value.field] ?? null;
  const options = unitsFor(reading.units, role);
  const texts = [value.text, ...value.below.map((node) => node.text)].filter((text) => text !== '');
  return texts.flatMap((text) => reading.readers.parseAssignments(text, options));
};

const assignedBy = (
  values: readonly LabelledValue[],
  reading: Reading,
): { assigned: Assigned; note: Field<string> | null } => {
  const charging = values.filter((value) => ROLE_OF[value.field] !== undefined);
  const assignments = charging.flatMap((value) => unitsOf(value, reading));
  const first = charging[0];
  if (!first) return { assigned: NOBODY, note: null };
  const words = charging
    .map((value) => [value.text, ...value.below.map((node) => node.text)].filter((t) => t !== '').join('; '))
    .join('; ');
  return {
    assigned: { assignments, origin: assignments.length > 0 ? first.origin : null },
    note: words === '' ? null : stated(words, first.origin),
  };
};

const valueOf = (values: readonly LabelledValue[], field: LabelledValue['field']): LabelledValue | null =>
  values.find((value) => value.field === field && (value.text !== '' || value.below.length > 0)) ?? null;

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

/** "14h30 ngày 05/01/2024, Phòng họp số 2": a place after the last comma, with how much of the text it takes. */
const commaPlace = (text: string): { readonly words: string; readonly tail: number } | null => {
  const match = /,\s*([^,;:()]{4,90}?)[\s.;]*$/u.exec(text);
  const words = match?.[1] ?? '';
  if (!match || !startsLikePlace(words) || isGenericPlace(words) || /\d{1,2}\s?[/h]\s?\d/u.test(words)) return null;
  return { words, tail: match[0].length };
};

/** Time and place of a combined label ("Thời gian, địa điểm: 7h30 ngày … tại …"). */
const timeLabel = (values: readonly LabelledValue[], ctx: ProseContext, reading: Reading): WrittenTime | null => {
  const value = valueOf(values, 'time') ?? valueOf(values, 'deadline') ?? valueOf(values, 'time-place');
  if (!value) return null;
  const text = value.text !== '' ? value.text : (value.below[0]?.text ?? '');
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

/** A new sentence, or who of the office goes along, after the words of a place label. */
const AFTER_PLACE =
  /(?:(?<=[\p{Ll}\d]{3}|\s\d|[\p{Ll}]{2}\))\.\s+(?=\p{Lu}\p{Ll})|[.;,]\s*(?:LĐVP|CVVP|LĐ VP)(?![\p{L}])).*$/su;

const placeLabel = (values: readonly LabelledValue[]): Field<string> | null => {
  const value = valueOf(values, 'place');
  if (value) {
    const text = (value.text !== '' ? value.text : value.below.map((node) => node.text).join('; '))
      .replace(AFTER_PLACE, '')
      .replace(/[\s.;,]+$/u, '')
      .replace(/^(?:tại|ở)\s+(?=\S)/iu, '');
    return text === '' ? null : stated(text, value.origin);
  }
  for (const other of values) {
    if (other.field !== 'time' && other.field !== 'time-place') continue;
    const found = findPlace(other.text);
    if (found && !found.implied) return stated(found.text, other.origin);
    const after = commaPlace(other.text);
    if (after) return stated(after.words, other.origin);
  }
  return null;
};

const LIST_OF_PLACES =
  /(?<![\p{L}])tại\s+(?:(?:các|\d{1,3})\s+)?(?:xã|phường|thị trấn|điểm|nơi|địa điểm|đơn vị|huyện|cụm|thôn|ấp|khu)[^:;.]{0,30}:\s*/iu;

/** "… tại 3 xã: xã A, huyện X; xã B, huyện Y": one part for each place of the list. */
const placeList = (text: string): { readonly head: Part; readonly places: readonly Part[] } | null => {
  const match = LIST_OF_PLACES.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const places: Part[] = [];
  let at = from;
  for (const piece of text.slice(from).split(';')) {
    const words = piece
      .trim()
      .replace(/[.,]+$/u, '')
      .replace(/^và\s+/u, '');
    const start = at + piece.indexOf(words);
    if (words !== '') places.push({ start, end: start + words.length, text: words });
    at += piece.length + 1;
  }
  if (places.length < 2 || places.some((place) => place.text.length > 120)) return null;
  return { head: { start: 0, end: match.index, text: text.slice(0, match.index).trim() }, places };
};

const PLACE_PART =
  /([^(),;]{3,70})\s\(((?:buổi\s+)?(?:sáng|trưa|chiều|tối)|(?:lúc\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}(?:\s?phút)?)\)/giu;

/** "… tại huyện A (buổi sáng) và huyện B (buổi chiều)": the places of one day, each with its part of it. */
const placesByHour = (
  text: string,
): { readonly head: Part; readonly stops: readonly { readonly place: Part; readonly when: string }[] } | null => {
  const at = /(?<![\p{L}])tại\s+/iu.exec(text);
  if (!at) return null;
  const from = at.index + at[0].length;
  const stops = Array.from(text.slice(from).matchAll(PLACE_PART), (match) => {
    const words = (match[1] ?? '').replace(/^[\s,;]*(?:và\s+)?(?:tại\s+)?/iu, '');
    const start = from + match.index + (match[1] ?? '').length - words.length;
    return { place: { text: words, start, end: start + words.length }, when: match[2] ?? '' };
  });
  if (stops.length < 2 || !stops.every(({ place }) => startsLikePlace(place.text))) return null;
  return { head: { start: 0, end: at.index, text: text.slice(0, at.index).trim() }, stops };
};

const SEGMENT = /\s[-–—]\s|\s*;\s*|,\s+(?=\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}\s*[.;]?$)/gu;
const CLOCK_ONLY = /^(?:lúc\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?(?:\s*(?:phút|’|'))?$/iu;

interface Tail {
  /** Where the words of the name end. */
  readonly end: number;
  readonly clock: string | null;
  readonly place: Part | null;
}

/** "… – Nhà Văn hóa huyện – 8h00": place and hour that close a dated line, parted by dashes. */
const tailSegments = (text: string, from: number): Tail => {
  const cuts = Array.from(text.matchAll(SEGMENT), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter((cut) => cut.start > from + 8);
  let end = text.length;
  let clock: string | null = null;
  let place: Part | null = null;
  for (const cut of cuts.reverse()) {
    const words = text.slice(cut.end, end).replace(/[\s.;,]+$/u, '');
    if (clock === null && CLOCK_ONLY.test(words)) clock = words;
    else if (
      place === null &&
      words.length <= 70 &&
      !/[()“”"]/u.test(words) &&
      startsLikePlace(words) &&
      !isGenericPlace(words)
    ) {
      place = { text: words, start: cut.end, end: cut.end + words.length };
    } else break;
    end = cut.start;
  }
  return { end, clock, place };
};

const tailPlace = (node: Node, part: Part, tail: Tail | null): Field<string> | null => {
  const place = tail?.place ?? null;
  return place && stated(place.text, nodeOrigin(node, part.start + place.start, part.start + place.end));
};

/** "…: Sáng 28/11. Trụ sở UBND phường X. …": a sentence after the time that is nothing but a place. */
const placeSentence = (node: Node, part: Part, own: WrittenTime | null): Field<string> | null => {
  if (own === null) return null;
  const [, ...others] = sentences(part.text);
  for (const piece of others) {
    const words = piece.text.replace(/[\s.;,]+$/u, '');
    if (words.length > 110 || words.includes(':') || !startsLikePlace(words) || isGenericPlace(words)) continue;
    if (startsWithVerb(words) || SAYS_MORE.test(words)) continue;
    return stated(words, nodeOrigin(node, part.start + piece.start, part.start + piece.start + words.length));
  }
  return null;
};

/** "Lễ phát động: sáng ngày 13/3 tại …, kết hợp …": where the act ends that a colon parts from its time; 0 = none. */
const actBeforeTime = (text: string, own: WrittenTime | null): number => {
  if (!own?.span) return 0;
  const head = /^([^:]{6,110}):\s+/u.exec(text);
  if (!head?.[1] || Math.abs(own.span.start - head[0].length) > 2 || /\d{1,2}\s?[/.]\s?\d/u.test(head[1])) return 0;
  return startsWithEvent(head[1]) || startsWithVerb(head[1]) ? head[1].length : 0;
};

/** Rooms that offices shorten. */
const ROOM = /^(?:HT|PH|P\.|NVH|NTĐ|SVĐ|TTVH|TTHC)\s?\S/u;

/** "…: 6h30 sáng 07/3, sân vận động thị xã": a place that follows the time and closes the sentence. */
const placeAfterTime = (text: string, own: WrittenTime | null): Part | null => {
  if (!own?.span) return null;
  const gap = /^\)?\s*(?:\([^()]{1,30}\)\s*)?(?:,|[-–])\s*/u.exec(text.slice(own.span.end));
  if (!gap) return null;
  const start = own.span.end + gap[0].length;
  const words = (/^[^.;:()]{4,100}/u.exec(text.slice(start))?.[0] ?? '').trimEnd();
  const rest = text.slice(start + words.length);
  if (
    !(startsLikePlace(words) || ROOM.test(words)) ||
    isGenericPlace(words) ||
    SAYS_MORE.test(`${words} `) ||
    !/^[\s.;,)]*$/u.test(rest)
  )
    return null;
  if (/\d{1,2}\s?(?:h|g|giờ)(?![\p{L}])/iu.test(words)) return null;
  return { text: words, start, end: start + words.length };
};

const SAYS_MORE =
  /\s(?:tổ chức|phối hợp|thực hiện|chuẩn bị|chịu trách nhiệm|chủ trì|phụ trách|triển khai|tham gia|báo cáo|mời|gửi|là|có|được|sẽ)\s/u;

/** A day that opens the line with the hour that closes it. */
const withTailClock = (
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

const draftOf = (
  node: Node,
  whole: Part,
  values: readonly LabelledValue[],
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): Draft => {
  const leading = leadingTime(whole.text, reading, ctx.time);
  const tail = leading ? tailSegments(whole.text, leading.end) : null;
  const part: Part = tail
    ? { text: whole.text.slice(0, tail.end), start: whole.start, end: whole.start + tail.end }
    : whole;
  const main = mainClause(part.text);
  const labelled = timeLabel(values, ctx, reading);
  const own = withTailClock(ownTime(node, part, ctx, reading, knowledge), tail, reading, ctx);
  const about = own && ctx.outer && (isCoarser(own.time, ctx.outer.expression) || isTopic(own, ctx.outer.expression));
  const closer = labelled !== null && own !== null && !about && saysMore(own, labelled);
  const written = closer ? own : (labelled ?? (about ? null : own));
  const { field, time } = timeField(written, ctx);
  const units = pickUnits(part.text.slice(main), reading.readers, reading.units);
  const shift = (span: Span | null): Span | null => span && { start: span.start + main, end: span.end + main };
  const dropped: Span[] = [];
  if (main > 0) dropped.push({ start: 0, end: main });
  // A time that is not the row's own is what its words are about.
  const used = own !== null && written === own;
  if (own?.drop && (used || own.leads === true) && !about) dropped.push(own.drop);
  const unitDrop = shift(units?.drop ?? null);
  if (unitDrop && !dropped.some((span) => span.start < unitDrop.end && unitDrop.start < span.end))
    dropped.push(unitDrop);
  const sentence = firstSentence(part.text, main);
  const found = findPlace(part.text);
  const after = placeAfterTime(part.text, own);
  if (after && own?.span && used && after.start > own.span.end && own.span.start > 12)
    dropped.push({ start: own.span.start, end: Math.min(after.end, sentence) });
  const named = actBeforeTime(part.text, own);
  if (named > 0 && used) dropped.push({ start: named, end: sentence });
  dropped.push(...trailingParts(blanked(part.text.slice(0, sentence), dropped), main, used ? own : null, found));
  if (ctx.outer !== null) dropped.push(...invitations(part.text.slice(0, sentence)));
  const name = activityName(
    part.text.slice(0, sentence),
    dropped.filter((span) => span.end <= sentence),
  );
  const titled = NAMELESS.test(name) ? headingName(ctx) : ONLY_COUNT.test(name) ? countName(name, ctx) : null;
  const labelledUnits = assignedBy(values, reading);
  const place =
    placeLabel(values) ??
    tailPlace(node, part, tail) ??
    (after && stated(after.text, nodeOrigin(node, part.start + after.start, part.start + after.end))) ??
    placeSentence(node, part, own) ??
    (found && !isGenericPlace(found.text)
      ? found.implied
        ? inferredField(
            found.text,
            nodeOrigin(node, part.start + found.span.start, part.start + found.span.end),
            'schedule.reason.online',
            part.text.slice(found.span.start, found.span.end),
          )
        : stated(found.text, nodeOrigin(node, part.start + found.span.start, part.start + found.span.end))
      : ctx.place);
  const ownUnits: Assigned | null =
    units && units.assignments.length > 0
      ? {
          assignments: units.assignments,
          origin: nodeOrigin(node, part.start + main + units.span.start, part.start + main + units.span.end),
        }
      : null;
  const assigned =
    labelledUnits.assigned.assignments.length > 0 ? labelledUnits.assigned : (ownUnits ?? ctx.assigned ?? NOBODY);
  const note = labelledUnits.note ?? noteOf(units, ownUnits);
  const origin = nodeOrigin(node, part.start, part.end);
  const nameOrigin = nodeOrigin(node, part.start + main, part.end);
  const row = main > 0 ? rowOf(nameOrigin) : rowOf(origin);
  return {
    ...bareDraft(
      titled === null
        ? { value: name, text: part.text, origin: nameOrigin, basis: 'stated' }
        : inferredField(titled, nameOrigin, 'schedule.reason.heading', part.text),
      origin,
      row,
      ctx.layer,
    ),
    ordinal: node.marker && node.marker.count !== null ? node.marker.label : null,
    timeText: field,
    time,
    place,
    note,
    assignments: assigned.assignments,
    assignmentOrigin: assigned.origin,
    section: ctx.section,
    level: ctx.level,
    doubts: timeDoubts(time, field.origin),
  };
};

/** "Tổ chức vào sáng ngày …", "Thực hiện trong tháng 5": an act whose object stands in the heading. */
const NAMELESS =
  /^(?:(?:dự kiến|sẽ|được)\s+)*(?:tổ chức|thực hiện|triển khai|tiến hành|diễn ra|khai mạc)(?:\s*$|\s*[,.;(]|\s+(?:vào|lúc|tại|trong|từ|ngày\s+\d|ngày\s+(?:thứ|chủ)|sáng|chiều|tối|trước|sau|định kỳ|hàng|xong|tập trung|trực tuyến|trực tiếp|đồng loạt|theo|dự kiến)(?![\p{L}]))/iu;

const ONLY_COUNT =
  /^(?:lần|đợt|vòng|giai đoạn|kỳ|khóa|chặng|lượt|phiên)\s+(?:thứ\s+)?(?:\d{1,2}|[ivx]{1,4}|nhất|hai|ba|tư)$/iu;

/** "Lần 1" under "Thi thử": "Thi thử – Lần 1". */
const countName = (name: string, ctx: ProseContext): string | null => {
  const title = ctx.section.at(-1);
  if (title === undefined) return null;
  const words = plainTitle(title).replace(/^thời gian\s+/iu, '');
  if (words.length < 4 || words.length > 120 || isGenericTitle(words)) return null;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} – ${name}`;
};

/** The nearest heading that says what is done, with the level when that stands between. */
const headingName = (ctx: ProseContext): string | null => {
  const title = [...ctx.section]
    .reverse()
    .find((words) => !isLevelHeading(plainTitle(words)) && !isGenericTitle(plainTitle(words)));
  if (title === undefined) return null;
  const words = plainTitle(title);
  if (words.length < 6 || words.length > 160 || !(startsWithVerb(words) || startsWithEvent(words))) return null;
  return ctx.level === null ? words : `${words} (${ctx.level.charAt(0).toLowerCase()}${ctx.level.slice(1)})`;
};

const plainTitle = (title: string): string => title.slice(readMarker(title)?.length ?? 0).replace(/[\s:;.]+$/u, '');

/** The text with the spans as blanks: same places, nothing to read there. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (rest, span) =>
      rest.slice(0, span.start) +
      ' '.repeat(Math.max(0, Math.min(span.end, rest.length) - span.start)) +
      rest.slice(span.end),
    text,
  );

const PLACE_WORD = /[\s,(–-]*(?:điểm\s+)?tại\s*$/iu;
const ONLY_BLANK = /^[\s.;:,)]*$/u;

/**
 * Time and place that close a sentence, in either order: they have columns of their own. A place after a time goes with it
 * ("… vào ngày 03/3 tại Nhà văn hóa xã"); the words left must still say what is done.
 */
const trailingParts = (
  text: string,
  main: number,
  own: WrittenTime | null,
  place: FoundPlace | null,
): readonly Span[] => {
  const spans: Span[] = [];
  let end = text.length;
  const timeSpan = own?.span ?? null;
  const placeSpan =
    place && !place.implied && !isGenericPlace(place.text) && PLACE_WORD.test(text.slice(0, place.span.start))
      ? { start: text.slice(0, place.span.start).search(PLACE_WORD), end: place.span.end }
      : null;
  for (let round = 0; round < 2; round += 1) {
    for (const span of [timeSpan, placeSpan]) {
      if (!span || spans.includes(span) || span.end > end || !ONLY_BLANK.test(text.slice(span.end, end))) continue;
      if ((wordsBefore(text, main, span.start).match(/\p{L}{2,}/gu)?.length ?? 0) < 3) continue;
      spans.push(span);
      end = span.start;
    }
  }
  return spans;
};

/** The words of an act before its time or place; "Khối 8, 9: " before them says for whom. */
const wordsBefore = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/^[^:]{2,40}:\s+(?=\p{L})/u, '');

const INVITES =
  /[,;.]\s+(?:kính\s+)?(?:mời(?:\s+(?:đại diện|các|đồng chí|đ\/c|lãnh đạo|trưởng|ông|bà|\p{Lu}))|điểm(?:\s+(?:tại|tập trung|họp|hội trường|phòng|ubnd|trụ sở)))(?![\p{L}])/iu;
const INVITATION_NOTE =
  /\s*\((?:(?:có\s+)?(?:giấy|thư) mời riêng|ldvp|lđvp|cvvp|lđ văn phòng|kịch bản riêng|có kế hoạch riêng|có chương trình riêng)[^()]*\)/giu;

/** Who is invited and where the line of a calendar says that one meets: no part of the name. */
const invitations = (text: string): readonly Span[] => {
  const notes = Array.from(text.matchAll(INVITATION_NOTE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const at = INVITES.exec(text);
  return at && at.index > 12 ? [...notes, { start: at.index, end: text.length }] : notes;
};

const noteOf = (units: PickedUnits | null, own: Assigned | null): Field<string> | null =>
  units === null || units.note === null ? null : stated(units.note, own?.origin ?? null);

const rowOf = (origin: Origin): number => (origin.kind === 'line' ? origin.line : origin.row);

const SENTENCE_END = /[.!?]["”’)]?\s+(?=[\p{Lu}“"]|\(\p{Lu})/gu;

/** Where the first sentence of a row ends: what follows explains it. Full stops in quotes or brackets do not count. */
const firstSentence = (text: string, from: number): number => {
  const parts = splitFirst(text.slice(from));
  return from + parts;
};

const splitFirst = (text: string): number => {
  for (const match of text.matchAll(SENTENCE_END)) {
    const before = text.slice(0, match.index);
    const quotes = (before.match(/[“"]/gu)?.length ?? 0) - (before.match(/[”]/gu)?.length ?? 0);
    const brackets = (before.match(/\(/gu)?.length ?? 0) - (before.match(/\)/gu)?.length ?? 0);
    const shortWord = /(?:^|\s)(?:\p{Lu}{1,3}|[Tt][Pp]|đ\/c|\d{1,3})$/u.test(before);
    if (quotes % 2 === 0 && brackets <= 0 && !shortWord && match.index >= 15) return match.index + 1;
  }
  return text.length;
};

const PERSON =
  /^((?:(?:đ\/c|đồng chí|ông|bà|chủ tịch|phó chủ tịch|các phó|pct|ct|bí thư|phó bí thư|giám đốc|phó giám đốc|hiệu trưởng|phó hiệu trưởng|thường trực|chánh|lãnh đạo|trưởng|phó trưởng|đại diện|ban giám|toàn thể|tập thể)(?![\p{L}]))[^:;]{0,90}):\s+(?=\S)/iu;

/** "PCT. Thường trực: Sáng làm việc …": who a line of a calendar of days is about, and where its events begin. */
const personPrefix = (text: string, ctx: ProseContext): { readonly name: string; readonly end: number } | null => {
  if (!ctx.outer) return null;
  const match = PERSON.exec(text);
  return match?.[1] === undefined ? null : { name: match[1].trim(), end: match[0].length };
};

const personAssigned = (name: string, origin: Origin, reading: Reading): Assigned => {
  const found = reading.readers.parseAssignments(name, reading.units);
  const span = { start: 0, end: name.length };
  const assignments: readonly Assignment[] =
    found.length > 0
      ? found.map((item) => ({ ...item, role: item.role ?? 'responsible', roleInferred: true }))
      : [{ unit: name, role: 'responsible', text: name, span, collective: false, roleInferred: true }];
  return { assignments, origin };
};

/**
 * The rows that an item of a plan makes: one for each part that stands alone, or for each place of a list. `values` are the
 * labelled lines that belong to it.
 */
export const itemDrafts = (
  node: Node,
  values: readonly LabelledValue[],
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): readonly Draft[] => {
  const person = personPrefix(node.text, ctx);
  const from = person?.end ?? 0;
  const inner: ProseContext =
    person === null
      ? ctx
      : { ...ctx, assigned: personAssigned(person.name, nodeOrigin(node, 0, person.name.length), reading) };
  const said = node.text.slice(from);
  const oneDay =
    ctx.outer !== null && (ctx.outer.expression.precision === 'day' || ctx.outer.expression.dates.length === 1);
  const day = oneDay ? null : (dayOfParts(said, reading, inner) ?? timeOfList(said, reading, inner));
  if (day) {
    const within: ProseContext = { ...inner, outer: day.outer, time: contextBelow(inner.time, day.outer.expression) };
    return day.parts.flatMap((stretch) =>
      stretchDrafts(node, { start: stretch.start + from, end: stretch.end + from }, values, within, reading, knowledge),
    );
  }
  const stretches = ctx.outer === null ? [{ text: said, start: 0, end: said.length }] : clockParts(said);
  return stretches.flatMap((stretch) =>
    stretchDrafts(node, { start: stretch.start + from, end: stretch.end + from }, values, inner, reading, knowledge),
  );
};

const dayBeforeColon = (
  said: string,
  reading: Reading,
  ctx: ProseContext,
): { readonly time: TimeExpression; readonly end: number } | null => {
  const head = /^([^:]{4,44}):\s*/u.exec(said);
  if (head?.[1] === undefined || !/\d/u.test(head[1])) return null;
  const time = reading.readers.parseTime(head[1], ctx.time);
  return time.precision === 'day' && time.start !== null ? { time, end: head[0].length } : null;
};

/** "Tháng 7: Sơ kết …; họp chi bộ ngày 05/7; …": a time and a colon above a list of acts on one line. */
const timeOfList = (
  said: string,
  reading: Reading,
  ctx: ProseContext,
): { readonly outer: OuterTime; readonly parts: readonly Span[] } | null => {
  const head = /^([^:;]{4,60}):\s+(?=\p{L})/u.exec(said);
  if (head?.[1] === undefined || !onlyTime(head[1], ctx, reading)) return null;
  const expression = reading.readers.parseTime(head[1], ctx.time);
  if ((expression.start === null && expression.end === null) || expression.startTime !== null) return null;
  const parts = listedActs(said.slice(head[0].length));
  if (parts.length < 2) return null;
  return {
    outer: { expression, text: head[1].trim(), source: 'heading' },
    parts: parts.map((one) => ({ start: one.start + head[0].length, end: one.end + head[0].length })),
  };
};

/** "Thứ sáu (14/7): Buổi sáng dạy học; buổi chiều thăm …": a day whose parts each have an event, on one line. */
const dayOfParts = (
  said: string,
  reading: Reading,
  ctx: ProseContext,
): { readonly outer: OuterTime; readonly parts: readonly Span[] } | null => {
  const leading = dayBeforeColon(said, reading, ctx) ?? leadingTime(said, reading, ctx.time);
  if (!leading || leading.time.precision !== 'day' || leading.time.startTime !== null) return null;
  const rest = said.slice(leading.end);
  const parts = clockParts(rest);
  if (parts.length < 2) return null;
  const text = said.slice(0, leading.end).replace(/[\s:,.;–—-]+$/u, '');
  return {
    outer: { expression: leading.time, text, source: 'heading' },
    parts: parts.map((one) => ({ start: one.start + leading.end, end: one.end + leading.end })),
  };
};

const stretchDrafts = (
  node: Node,
  stretch: Span,
  values: readonly LabelledValue[],
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): readonly Draft[] => {
  const from = stretch.start;
  const inline = inlineValues(node, from, stretch.end);
  const all = [...values, ...inline.values];
  const text = node.text.slice(from, inline.end);
  const byHour = placesByHour(text);
  if (byHour) {
    const head = { text: byHour.head.text, start: from, end: byHour.head.end + from };
    const draft = draftOf(node, head, all, ctx, reading, knowledge);
    return byHour.stops.map(({ place, when }): Draft => {
      const clock = reading.readers.parseTime(when, ctx.time);
      const day = draft.time ?? null;
      const outer: OuterTime | null = day && { expression: day, text: draft.timeText.value, source: 'heading' };
      const time = outer && isClockOnly(clock) ? withOuterDay(clock, outer) : day;
      return {
        ...draft,
        time,
        timeText: outer ? { ...draft.timeText, value: `${when}, ${draft.timeText.value}` } : draft.timeText,
        place: stated(place.text, nodeOrigin(node, place.start + from, place.end + from)),
      };
    });
  }
  const list = placeList(text);
  if (list) {
    const head = { text: list.head.text, start: list.head.start + from, end: list.head.end + from };
    return list.places.map((place): Draft => {
      const draft = draftOf(node, head, all, ctx, reading, knowledge);
      return { ...draft, place: stated(place.text, nodeOrigin(node, place.start + from, place.end + from)) };
    });
  }
  return splitActivities(text, ctx.outer !== null).map((part) =>
    draftOf(node, { text: part.text, start: part.start + from, end: part.end + from }, all, ctx, reading, knowledge),
  );
};
