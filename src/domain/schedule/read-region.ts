import { compareDates } from '../calendar/plain-date';
import { originOf, type Passage } from '../source/passages';
import { folded as fold } from './vocabulary/folded';
import type { TimeExpression } from '../time';
import { bareDraft, inferredField, stated, timeDoubts, type Draft, type LayoutResult, type Reading } from './draft';
import type { Item, Region } from './identity/regions';
import { readTables } from './layouts/read-table';
import { findPlace, startsLikePlace } from './place';
import type { LabelledValue } from './prose/attributes';
import { countedDay, onCountedDays } from './prose/counted-days';
import { sectionTitle, topContext, type ProseContext } from './prose/context';
import { placeLabel } from './prose/item-place';
import { buildTree, type Node } from './prose/tree';
import { readProse } from './prose/walk';
import type { Assigned } from './draft';
import type { Assignment, Role } from '../units/assignment';
import { unitsFor } from './readers';
import { inherited, isClockOnly, saysTime, withOuterDay, type OuterTime } from './time-context';
import type { Duty } from './schedule';
import { startsWithEvent, startsWithVerb } from './vocabulary/events';
import { readLabel } from './vocabulary/labels';
import { levelOf } from './vocabulary/levels';
import { isBarren, sectionKind, type SectionKind } from './vocabulary/section-kinds';
import type { ItemKnowledge, ProseOptions } from './prose/context';

/** What the caller found out about the whole document. */
export interface RegionOptions {
  readonly reading: Reading;
  readonly knowledge: ItemKnowledge;
  readonly baseUnits: Assigned | null;
  /** Name of the document's own event, from its title; `""` when it has none. */
  readonly eventName: string;
  readonly eventLine: Passage | null;
}

export interface RegionResult extends LayoutResult {
  /** What its sections of duties give somebody to lead. */
  readonly duties: readonly Duty[];
  /** The time that the document gives for itself as a whole, when that is no activity. */
  readonly period: { readonly time: TimeExpression; readonly value: LabelledValue } | null;
}

/** The headings that are open at the end of the passages. */
const openHeadings = (passages: readonly Passage[]): readonly Node[] => {
  const path: Node[] = [];
  let nodes = buildTree(passages);
  for (;;) {
    const last = nodes.at(-1);
    if (!last) return path;
    const style = last.marker?.style ?? '';
    if (style.startsWith('bullet') && last.children.length === 0) return path;
    if (last.marker === null && last.time === null && last.children.length === 0 && !isHeadLine(last)) return path;
    path.push(last);
    nodes = last.children;
  }
};

const isHeadLine = (node: Node): boolean =>
  levelOf(node.text) !== null || node.text === node.text.toUpperCase() || node.time !== null;

const tableContext = (before: readonly Passage[], title: Region['title'], options: RegionOptions): ProseContext => {
  let ctx = topContext(options.reading, 'schedule');
  for (const node of openHeadings(before)) {
    const kind = sectionKind(node.text);
    ctx = {
      ...ctx,
      kind: kind === 'unknown' ? ctx.kind : kind,
      section: [...ctx.section, sectionTitle(node)],
      level: levelOf(node.text) ?? ctx.level,
      depth: ctx.depth + 1,
    };
  }
  const outer = dayAbove(before, title, options);
  return outer ? { ...ctx, outer } : ctx;
};

const ATTACHED = /kèm theo|đính kèm|ban hành/u;

/** The one day that a programme's heading names: "(Ngày 12 tháng 01 năm 2024, tại Hội trường …)". */
const dayAbove = (before: readonly Passage[], title: Region['title'], options: RegionOptions): OuterTime | null => {
  const near = before.slice(-2).filter((passage) => passage.text.length <= 160);
  const labelled = before.filter(
    (passage) => readLabel(passage.text.slice(passage.marker?.length ?? 0))?.field === 'time',
  );
  const lines = [...near.reverse(), ...labelled.slice(-1), ...(title?.captions ?? []), ...(title?.lines ?? [])];
  for (const passage of lines) {
    if (ATTACHED.test(fold(passage.text))) continue;
    const times = options.reading.readers.findTimes(passage.text, options.reading.time);
    const days = times.filter((time) => time.precision === 'day' && time.start !== null);
    const day = days.find((one) => one.startTime !== null) ?? days[0];
    if (
      !day ||
      !days.every((one) => isSameDay(one, day)) ||
      /kỷ niệm|\d{4}\s*[-–]/u.test(fold(passage.text.slice(0, day.span.start)))
    )
      continue;
    return { expression: day, text: day.text, source: 'heading' };
  }
  return null;
};

const isSameDay = (a: TimeExpression, b: TimeExpression): boolean =>
  a.start !== null && b.start !== null && compareDates(a.start, b.start) === 0;

const placeAbove = (before: readonly Passage[], title: Region['title']): Draft['place'] => {
  for (const passage of [...before.slice(-2), ...(title?.captions ?? [])]) {
    if (passage.text.length > 200 || ATTACHED.test(fold(passage.text))) continue;
    const found = findPlace(passage.text);
    if (found && !found.implied)
      return inferredField(found.text, originOf(passage, found.span), 'schedule.reason.heading');
  }
  return null;
};

const ROLE_OF: Partial<Readonly<Record<LabelledValue['field'], Role>>> = {
  lead: 'lead',
  responsible: 'responsible',
  partner: 'support',
};

const dayLike = (time: TimeExpression): boolean =>
  time.precision === 'day' ||
  time.precision === 'list' ||
  time.precision === 'time' ||
  (time.precision === 'range' && rangeDays(time) <= 10);

const rangeDays = (time: TimeExpression): number => {
  if (!time.start || !time.end) return 999;
  return (
    (time.end.year - time.start.year) * 366 + (time.end.month - time.start.month) * 31 + time.end.day - time.start.day
  );
};

interface MainTime {
  readonly time: TimeExpression;
  readonly value: LabelledValue;
  readonly text: string;
  /** "Ngày 03/6: Khoa Nội, Khoa Nhi": for whom the event is then. */
  readonly whom: string | null;
}

const FOR_WHOM = /^([^:]{4,60}):\s+(\p{L}[^:]{2,100}?)[\s.;]*$/u;

/** What a line without a label of its own says behind its time and a colon. */
const whomOf = (value: LabelledValue, text: string, options: RegionOptions): string | null => {
  const line = value.words === '' ? FOR_WHOM.exec(text) : null;
  const whom = line?.[2] ?? '';
  if (whom === '' || startsLikePlace(whom) || startsWithVerb(whom) || startsWithEvent(whom)) return null;
  const before = options.reading.readers.parseTime(line?.[1] ?? '', options.reading.time);
  return saysTime(before) && before.start !== null ? whom : null;
};

const mainTimes = (main: readonly LabelledValue[], options: RegionOptions): readonly MainTime[] => {
  const found: MainTime[] = [];
  for (const value of main) {
    if (value.field !== 'time' && value.field !== 'time-place' && value.field !== 'deadline') continue;
    const texts = value.text === '' ? value.below.map((node) => node.text) : [value.text];
    for (const text of texts) {
      const place = findPlace(text);
      const words =
        place && !place.implied ? text.slice(0, place.span.start).replace(/[\s,;(–-]*(?:tại|ở|trên)\s*$/iu, '') : text;
      const time = options.reading.readers.parseTime(withoutLength(words), options.reading.time);
      if (saysTime(time))
        found.push({ time, value, text: words.replace(/[\s.;,]+$/u, ''), whom: whomOf(value, text, options) });
    }
  }
  return found;
};

/** "2 ngày 1 đêm, từ …", "01 buổi, bắt đầu lúc …": how long it takes says nothing of when. */
export const withoutLength = (words: string): string =>
  words
    .replace(/\(?\s*dự phòng[^()]*\)?/iu, '')
    .replace(
      /^\s*(?:trong\s+)?\d{1,2}\s*(?:ngày|buổi|đêm)(?:[\s,]*(?:và\s+)?\d{1,2}\s*đêm)?\s*(?:\([^()]*\)\s*)?[,;:]\s*/iu,
      '',
    );

/** Hours below "Ngày thứ nhất", "Ngày thứ hai" on the days that the document's own time label gives. */
const onMainDays = (
  drafts: readonly Draft[],
  main: readonly LabelledValue[],
  options: RegionOptions,
): readonly Draft[] => {
  const days = mainTimes(main, options).filter(({ time }) => !isClockOnly(time));
  const [first] = days;
  const counted = drafts.some(({ section }) => countedDay(section.at(-1) ?? '') !== null);
  return first && days.length === 1 && counted ? onCountedDays(drafts, first.time, first.text) : drafts;
};

/** Hours of a programme on the day that the document's own time label gives. */
const onMainDay = (
  drafts: readonly Draft[],
  main: readonly LabelledValue[],
  options: RegionOptions,
): readonly Draft[] => {
  const clocks = drafts.filter((draft) => draft.time !== null && isClockOnly(draft.time));
  if (clocks.length < 2) return drafts;
  const days = mainTimes(main, options).filter(({ time }) => time.precision === 'day' && time.start !== null);
  const [day] = days;
  if (!day || days.length > 1) return drafts;
  const outer: OuterTime = { expression: day.time, text: day.text, source: 'heading' };
  return drafts.map((draft) => {
    if (draft.time === null || !isClockOnly(draft.time)) return draft;
    const time = withOuterDay(draft.time, outer);
    const field = inferredField(
      `${draft.timeText.value}, ${day.text}`,
      draft.timeText.origin,
      'schedule.reason.heading',
      draft.timeText.text,
    );
    return { ...draft, time, timeText: field };
  });
};

/** "Thời gian: ngày 27/3", "Lộ trình: xuất phát lúc 4h00": an hour of its own line belongs to the day, it is no further event. */
const withClocks = (times: readonly MainTime[]): readonly MainTime[] => {
  const dated = times.filter(({ time }) => !isClockOnly(time));
  const clocks = times.filter(({ time }) => isClockOnly(time));
  const [day] = dated;
  const [clock] = clocks;
  if (!day) return times;
  if (!clock || clocks.length > 1 || dated.length > 1 || day.time.startTime !== null) return dated;
  if (day.time.precision !== 'day') return dated;
  const outer: OuterTime = { expression: day.time, text: day.text, source: 'heading' };
  return [{ ...day, time: { ...withOuterDay(clock.time, outer), basis: day.time.basis } }];
};

/** Hours of a programme whose title names its day ("… trong ngày 26/3"), and what stands between them without an hour. */
const onTitleDay = (drafts: readonly Draft[], title: Region['title'], options: RegionOptions): readonly Draft[] => {
  const clocks = drafts.filter((draft) => draft.time !== null && isClockOnly(draft.time));
  const undated = drafts.filter((draft) => draft.time === null).length;
  if (clocks.length < 2 || undated > clocks.length) return drafts;
  const outer = dayAbove([], title, options);
  const day = outer?.expression.start;
  if (!outer || !day) return drafts;
  const open = (draft: Draft): boolean => draft.time === null || isClockOnly(draft.time);
  const same = (draft: Draft): boolean => !!draft.time?.start && compareDates(draft.time.start, day) === 0;
  if (!drafts.every((draft) => open(draft) || same(draft))) return drafts;
  return drafts.map((draft) => {
    if (!open(draft)) return draft;
    const time = draft.time ? withOuterDay(draft.time, outer) : inherited(outer);
    const words = draft.timeText.value === '' ? outer.text : `${draft.timeText.value}, ${outer.text}`;
    return {
      ...draft,
      time,
      timeText: inferredField(words, draft.timeText.origin, 'schedule.reason.heading', draft.timeText.text),
    };
  });
};

/** An event that comes to more groups by turns than these is a list of something else. */
const MOST_TURNS = 31;

/** The event that the document announces by its title and labelled lines, or the period it covers. */
const mainEvent = (
  main: readonly LabelledValue[],
  others: number,
  options: RegionOptions,
): { readonly drafts: readonly Draft[]; readonly period: RegionResult['period'] } => {
  const times = mainTimes(main, options);
  const first = times[0];
  if (!first) return { drafts: [], period: null };
  const events = times.filter(({ time }) => dayLike(time));
  // Several stretches are those of several tasks, each with its own label.
  const period = times.length - events.length > 1 ? null : { time: first.time, value: first.value };
  if (others > 0 && events.length === 0) return { drafts: [], period };
  if (options.eventName === '') return { drafts: [], period };
  const parted = events.filter(({ whom }) => whom !== null).length >= 2;
  const chosen = events.length > 0 ? withClocks(events).slice(0, parted ? MOST_TURNS : 4) : [first];
  const place = main.find((value) => value.field === 'place' && value.text !== '');
  const inTime = placeLabel([first.value]);
  const charging = main.filter((value) => ROLE_OF[value.field] !== undefined);
  const assignments: readonly Assignment[] = charging.flatMap((value) => {
    const role = ROLE_OF[value.field];
    const units = unitsFor(options.reading.units, role ?? null);
    return [value.text, ...value.below.map((node) => node.text)]
      .filter((t) => t !== '')
      .flatMap((text) => options.reading.readers.parseAssignments(text, units));
  });
  const nameOrigin = options.eventLine ? originOf(options.eventLine) : null;
  const drafts = chosen.map(({ time, value, text, whom }): Draft => ({
    ...bareDraft(
      {
        value: parted && whom !== null ? `${options.eventName} – ${whom}` : options.eventName,
        text: options.eventLine?.text ?? options.eventName,
        origin: nameOrigin,
        basis: 'inferred',
        reason: 'schedule.reason.title',
      },
      value.origin,
      value.row,
      options.reading.layer,
    ),
    timeText: stated(text, value.origin),
    time,
    place: place ? stated(place.text.replace(/^(?:tại|ở)\s+/iu, '').replace(/[\s.;,]+$/u, ''), place.origin) : inTime,
    note: charging[0]
      ? stated(
          charging
            .map((v) => v.text)
            .filter((t) => t !== '')
            .join('; '),
          charging[0].origin,
        )
      : null,
    assignments,
    assignmentOrigin: assignments.length > 0 ? (charging[0]?.origin ?? null) : null,
    doubts: timeDoubts(time, value.origin),
  }));
  return { drafts, period: null };
};

/**
 * Rows that all stand on the one day of the document's own event are its parts, and so are the days and hours of an
 * event of several days: the event is no further row.
 */
const sharesDays = (rows: readonly Draft[], own: readonly Draft[]): boolean => {
  const days = own.length === 1 ? own[0]?.time : null;
  if (!days?.start || !days.end || rows.length < 2) return false;
  const { start: from, end: to, precision } = days;
  if (precision !== 'day' && (precision !== 'range' || !dayLike(days))) return false;
  return rows.every(
    ({ time }) =>
      time?.precision === 'day' &&
      time.start !== null &&
      (time.startTime === null || precision === 'range') &&
      compareDates(from, time.start) <= 0 &&
      compareDates(time.start, to) <= 0,
  );
};

/** An invitation calls to one meeting: its guests and its agenda are no further events. */
const isInvitation = (region: Region): boolean =>
  /^(?:(?:giấy|thư) mời|giấy triệu tập)/u.test(fold(region.title?.lines.map((line) => line.text).join(' ') ?? ''));

const ordersEvent = (region: Region): boolean =>
  PROGRAMME.test(fold(region.title?.lines.map((line) => line.text).join(' ') ?? ''));

/** The hours of the meeting, and what is to be done by a day before it. */
const hoursOf = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ time }) => time && (time.startTime !== null || time.precision === 'deadline'));

const byRow = (a: Draft, b: Draft): number => a.row - b.row;

/** Reads one part of the document: its prose, its tables in the light of the headings above them, its own event. */
export const readRegion = (region: Region, options: RegionOptions): RegionResult => {
  const passages: Passage[] = [];
  const drafts: Draft[] = [];
  const sections: LayoutResult['sections'][number][] = [];
  const heads = new Set<Passage>();
  const tables: Item[] = region.items.filter((item) => item.kind === 'table');
  for (const item of region.items) {
    if (item.kind === 'passage') {
      passages.push(item.passage);
      continue;
    }
    const base = tableContext(passages, region.title, options);
    if (isBarren(base.kind) && !item.headed) continue;
    const inMoney = base.kind === 'money' || base.kind === 'objective';
    if (inMoney && base.depth > 0) continue;
    const read = readTables(item.grid, options.reading, { ...base, kind: 'schedule' }, true);
    const place = base.outer ? placeAbove(passages, region.title) : null;
    for (const draft of read.drafts) drafts.push(draft.place === null && place !== null ? { ...draft, place } : draft);
    for (const one of read.sections) sections.push(one);
    for (const node of openHeadings(passages)) heads.add(node.passage);
  }
  const prose: ProseOptions = {
    reading: options.reading,
    knowledge: options.knowledge,
    baseUnits: options.baseUnits,
    kind: startKind(region),
  };
  const read = readProse(passages, prose, heads);
  const all = [...drafts, ...read.drafts];
  const own = mainEvent(read.main, all.length, options);
  const dated =
    isInvitation(region) && own.drafts.length > 0
      ? hoursOf(all)
      : onTitleDay(onMainDay(onMainDays(all, read.main, options), read.main, options), region.title, options);
  // A programme with its hours is the event itself: the event is no further row of it.
  const programme =
    dated !== all &&
    dated.length > 0 &&
    own.drafts.length === 1 &&
    dated.every((draft, i) => draft !== all[i] && draft.time?.precision !== 'deadline');
  const parts =
    sharesDays(dated, own.drafts) ||
    (ordersEvent(region) && read.drafts.length === 0 && isProgramme(dated, own.drafts));
  const main = programme || parts ? [] : own.drafts;
  const others = main.length === 1 ? dated.filter((draft) => !namesEventAgain(draft, main[0])) : dated;
  const activities = [...others, ...main].sort(tables.length > 0 || own.drafts.length > 0 ? byRow : () => 0);
  const span = mainTimes(read.main, options)[0];
  const period = programme && span ? { time: span.time, value: span.value } : own.period;
  return { drafts: activities, sections: [...read.sections, ...sections], duties: read.duties, period };
};

/** "Tổ chức Hội thi “Khéo tay”" without a time, beside the event of that name: the same event once more. */
const namesEventAgain = (draft: Draft, event: Draft | undefined): boolean => {
  if (draft.time !== null || draft.place !== null || draft.assignments.length > 0) return false;
  const key = ({ name }: Draft): string =>
    fold(name.value)
      .replace(/[^\p{L}\d\s]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^(?:tổ chức|thực hiện)\s/u, '')
      .trim();
  const own = key(draft);
  return event !== undefined && own.split(' ').length >= 3 && ` ${key(event)} `.includes(` ${own} `);
};

/** A title that gives the order of an event, not news of it. */
const PROGRAMME = /^(?:dự kiến\s)?(?:chương trình|kịch bản|lịch trình|thời gian biểu)(?!\p{L})/u;

/** True when the rows of a table are the hours of the event's own day, from its beginning on: its programme. */
const isProgramme = (rows: readonly Draft[], own: readonly Draft[]): boolean => {
  const event = own.length === 1 ? own[0]?.time : null;
  const day = event?.precision === 'day' ? event.start : null;
  if (!day || rows.length < 3) return false;
  const minutes = (time: TimeExpression | null | undefined): number =>
    time?.startTime ? time.startTime.hour * 60 + time.startTime.minute : -1;
  // Those who prepare come an hour or two before it begins.
  const from = minutes(event) - 120;
  return rows.every(
    ({ time }) => !!time?.start && compareDates(time.start, day) === 0 && minutes(time) >= Math.max(0, from),
  );
};

/** What stands before the first heading of a part. */
const startKind = (region: Region): SectionKind => {
  const title = region.title?.lines.map((line) => line.text).join(' ') ?? '';
  if (region.layer === 'annex') return 'schedule';
  return /^(?:lịch|chương trình|thời gian biểu|danh mục|tiến độ|các mốc)/u.test(fold(title)) ? 'schedule' : 'unknown';
};
