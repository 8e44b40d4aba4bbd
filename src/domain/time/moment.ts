import type { Weekday } from '../calendar/plain-date';
import type { BareNumber, Every, Item, LinkItem, Stamp } from './items';
import { LINK } from './links';
import type { Link } from './links';
import { joined } from './lists';
import { inCalendar } from './stamp';
import type { ClockTime } from './time-expression';

/** One stretch of the calendar: a stamp, or from one stamp to another. */
export interface Run {
  readonly from: Stamp;
  readonly to: Stamp | null;
}

/** A time of day, or from one to another. */
export interface ClockRun {
  readonly from: ClockTime | null;
  readonly to: ClockTime | null;
  readonly certain: boolean;
  readonly fault: string | null;
}

/**
 * What stands between a moment and the one before it, as a bit each; the strongest when there are several. The greater
 * the stronger.
 */
export const SEPARATOR = {
  none: 1,
  slash: 2,
  colon: 4,
  comma: 8,
  dash: 16,
  newline: 32,
  semicolon: 64,
  and: 128,
  to: 256,
} as const;

/** All the bits of {@link SEPARATOR}. */
export const ANY_SEPARATOR = 2 * SEPARATOR.to - 1;

/** Words before a moment that say how to take it, as bits of one number: a moment made of two has the bits of both. */
export const LEAD = {
  from: 1,
  /** "từ nay": the start is the day of writing. */
  fromNow: 2,
  /** "sau": the day after. */
  after: 4,
  before: 8,
  latest: 16,
  /** "đến", with no start before it. */
  until: 32,
  finish: 64,
  endOf: 128,
  occasion: 256,
  dayWord: 512,
  twin: 1024,
  moved: 2048,
  instead: 4096,
} as const;

/** What adjacent items say together of one time. Empty lists are parts that nothing states. */
export interface Moment {
  readonly runs: readonly Run[];
  /** The days are those of a week that is named with them ("Tuần 35 (28/8 - 03/9)"). */
  readonly week: boolean;
  /** The same days in the other calendar, when the text gives both. */
  readonly twin: readonly Run[];
  readonly weekdays: readonly Weekday[];
  /** The two weekdays are the first and the last of a range. */
  readonly weekdayRange: boolean;
  /** Values of the role `session` of the lexicon, in order. */
  readonly sessions: readonly number[];
  readonly clocks: readonly ClockRun[];
  readonly recurrence: Every | null;
  readonly vague: string | null;
  /** A number that is not yet a day. */
  readonly number: BareNumber | null;
  /** Bits of {@link LEAD}. */
  readonly lead: number;
  /** A bit of {@link SEPARATOR}. */
  readonly separator: number;
  /** A bracket opens between the moment before and this one. */
  readonly opens: boolean;
  /** A bracket closes between the moment before and this one. */
  readonly closes: boolean;
  readonly flags: readonly string[];
  /** Tokens, leads included; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A moment still being put together. */
export type MomentDraft = { -readonly [Part in keyof Moment]: Moment[Part] };

/** A copy; written out, not spread, so that all moments are of one shape (see `stamp.ts`). */
export const draftMoment = (m: Moment): MomentDraft => ({
  runs: m.runs,
  week: m.week,
  twin: m.twin,
  weekdays: m.weekdays,
  weekdayRange: m.weekdayRange,
  sessions: m.sessions,
  clocks: m.clocks,
  recurrence: m.recurrence,
  vague: m.vague,
  number: m.number,
  lead: m.lead,
  separator: m.separator,
  opens: m.opens,
  closes: m.closes,
  flags: m.flags,
  from: m.from,
  to: m.to,
});

/** The moment with some parts changed. */
export const changed = (m: Moment, parts: Partial<Moment>): Moment => Object.assign(draftMoment(m), parts);

/** True when any of the words of the mask leads the moment. */
export const isLed = (m: Moment, mask: number): boolean => (m.lead & mask) !== 0;

/** A segment as moments, with the flags of the whole ("dự kiến", "hoãn"). */
export interface MomentSeries {
  readonly moments: readonly Moment[];
  readonly flags: readonly string[];
}

const NONE: readonly never[] = [];

const BETWEEN: ReadonlyMap<Link, number> = new Map<Link, number>([
  [LINK.slash, SEPARATOR.slash],
  [LINK.colon, SEPARATOR.colon],
  [LINK.comma, SEPARATOR.comma],
  [LINK.dash, SEPARATOR.dash],
  [LINK.newline, SEPARATOR.newline],
  [LINK.semicolon, SEPARATOR.semicolon],
  [LINK.and, SEPARATOR.and],
  [LINK.to, SEPARATOR.to],
]);

const LEADS: ReadonlyMap<Link, number> = new Map<Link, number>([
  [LINK.from, LEAD.from],
  [LINK.after, LEAD.after],
  [LINK.before, LEAD.before],
  [LINK.latest, LEAD.latest],
  [LINK.finish, LEAD.finish],
  [LINK.endOf, LEAD.endOf],
  [LINK.occasion, LEAD.occasion],
  [LINK.dayWord, LEAD.dayWord],
  [LINK.twin, LEAD.twin],
  [LINK.moved, LEAD.moved],
  [LINK.instead, LEAD.instead],
]);

const FROM_NOW = 2;
const TO_THE_END = 1;

const leadOf = (item: LinkItem, meaning: Meaning): number => {
  if (item.body === LINK.from && item.value === FROM_NOW) return LEAD.from | LEAD.fromNow;
  if (item.body === LINK.to && item.value === TO_THE_END) return LEAD.endOf;
  return meaning.lead;
};

const flagOf = (item: LinkItem, meaning: Meaning): string | null =>
  item.body === LINK.and && item.value === 1 ? 'alternative' : meaning.flag;

const FLAGS: ReadonlyMap<Link, string> = new Map<Link, string>([
  [LINK.tentative, 'tentative'],
  [LINK.approximate, 'approximate'],
  [LINK.postponed, 'postponed'],
  [LINK.cancelled, 'cancelled'],
  [LINK.added, 'added'],
]);

/** What a link says beside the moments it joins. */
interface Meaning {
  /** A bit of {@link SEPARATOR}. */
  readonly separator: number;
  readonly lead: number;
  readonly flag: string | null;
}

const meant = (link: Link): Meaning => ({
  separator: BETWEEN.get(link) ?? SEPARATOR.none,
  lead: LEADS.get(link) ?? 0,
  flag: FLAGS.get(link) ?? null,
});

const MEANINGS = Object.values(LINK).map(meant);

const NO_MEANING: Meaning = { separator: SEPARATOR.none, lead: 0, flag: null };

const meaningOf = (link: Link): Meaning => MEANINGS[link] ?? NO_MEANING;

/** The words and marks between two moments, gathered one by one. */
interface Gap {
  separator: number;
  lead: number;
  opens: boolean;
  closes: boolean;
  flags: readonly string[];
  /** First token that belongs to the moment: its leads, not mere punctuation. -1 when there is none. */
  from: number;
}

const emptyGap = (): Gap => ({
  separator: SEPARATOR.none,
  lead: 0,
  opens: false,
  closes: false,
  flags: NONE,
  from: -1,
});

/** Shared: nothing is ever added to it. */
const NO_GAP = emptyGap();

const addLink = (gap: Gap, item: LinkItem): void => {
  const meaning = meaningOf(item.body);
  const { separator } = meaning;
  const flag = flagOf(item, meaning);
  const lead = leadOf(item, meaning);
  const joins = item.body === LINK.to || item.body === LINK.whole;
  // "7h30 -⏎11h30": a dash at the end of a line joins what stands on the next.
  const wrapped = separator === SEPARATOR.newline && gap.separator === SEPARATOR.dash;
  if (separator > gap.separator && !wrapped) gap.separator = separator;
  gap.lead |= lead;
  if (flag !== null) gap.flags = [...gap.flags, flag];
  // A bracket that opens and closes with no time in it parts nothing.
  if (item.body === LINK.open) gap.opens = true;
  else if (item.body === LINK.close) {
    if (!gap.opens) gap.closes = true;
    gap.opens = false;
  }
  if (lead !== 0 || joins || (flag !== null && item.body !== LINK.and)) {
    if (gap.from < 0) gap.from = item.from;
    return;
  }
  // "Từ: 08/8" keeps its first word; a comma or bracket starts the moment anew.
  const soft = separator === SEPARATOR.none || separator === SEPARATOR.colon;
  if (!soft || item.body === LINK.open || item.body === LINK.close) gap.from = -1;
};

/** The moment of an item before its body is put in. */
const emptyMoment = (item: Item, gap: Gap, first: boolean): MomentDraft => ({
  runs: NONE,
  week: false,
  twin: NONE,
  weekdays: NONE,
  weekdayRange: false,
  sessions: NONE,
  clocks: NONE,
  recurrence: null,
  vague: null,
  number: null,
  lead: gap.separator === SEPARATOR.to && first ? gap.lead | LEAD.until : gap.lead,
  separator: gap.separator,
  opens: gap.opens,
  closes: gap.closes,
  flags: NONE,
  from: gap.from < 0 ? item.from : gap.from,
  to: item.to,
});

const momentOf = (item: Item, gap: Gap, first: boolean): Moment => {
  const moment = emptyMoment(item, gap, first);
  switch (item.type) {
    case 'stamp':
      moment.runs = [{ from: item.body, to: null }];
      break;
    case 'clock':
      moment.clocks = [{ from: item.body.time, to: null, certain: item.body.certain, fault: item.body.fault }];
      break;
    case 'number':
      moment.number = item.body;
      break;
    case 'session':
      moment.sessions = [item.body];
      break;
    case 'weekday':
      moment.weekdays = item.body.weekdays;
      moment.weekdayRange = item.body.range;
      break;
    case 'recurrence':
      moment.recurrence = item.body;
      break;
    case 'vague':
      moment.vague = item.body;
      break;
    case 'link':
    case 'stop':
      break;
  }
  return moment;
};

const withCalendar = (moment: Moment, calendar: 'lunar' | 'solar', to: number): Moment => {
  if (moment.number) return changed(moment, { flags: [...moment.flags, calendar], to });
  const last = moment.runs.at(-1);
  if (!last) return moment;
  const turn = (stamp: Stamp): Stamp => inCalendar(stamp, calendar);
  const run: Run = { from: turn(last.from), to: last.to && turn(last.to) };
  return changed(moment, { runs: [...moment.runs.slice(0, -1), run], to });
};

const mayAmend = ({ body }: LinkItem): boolean => body === LINK.close || body === LINK.lunar || body === LINK.solar;

/** What a link says of the moment before it: its calendar, or the end of a bracket that said it. `null`: nothing. */
const amend = (last: Moment | undefined, item: LinkItem, gap: Gap): Moment | null => {
  if (!last) return null;
  if (item.body === LINK.lunar || item.body === LINK.solar) {
    const takes = last.runs.length > 0 || last.number !== null;
    return takes
      ? withCalendar(last, item.body === LINK.lunar ? 'lunar' : 'solar', gap.closes ? last.to : item.to)
      : null;
  }
  return item.body === LINK.close && gap.opens && last.to === item.from ? changed(last, { to: item.to }) : null;
};

/** Turns the items of a segment into moments, one for each item that is no link. */
export const momentsOf = (items: readonly Item[]): MomentSeries => {
  let moments: Moment[] | null = null;
  let flags: readonly string[] = NONE;
  let gap: Gap = NO_GAP;
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item) continue;
    if (item.type !== 'link') {
      if (gap.flags.length > 0) flags = [...flags, ...gap.flags];
      if (moments === null) moments = [momentOf(item, gap, true)];
      else moments.push(momentOf(item, gap, false));
      gap = NO_GAP;
      continue;
    }
    const amended = moments && mayAmend(item) ? amend(moments[moments.length - 1], item, gap) : null;
    if (moments && amended) {
      moments[moments.length - 1] = amended;
      if (item.body !== LINK.close) continue;
    }
    if (gap === NO_GAP) gap = emptyGap();
    addLink(gap, item);
  }
  if (gap.flags.length > 0) flags = [...flags, ...gap.flags];
  return { moments: moments ?? NONE, flags: flags.length > 1 ? [...new Set(flags)] : flags };
};

/** More than this many days in one list are read as several lists: keeps long inputs linear. */
export const MAX_RUNS = 64;

/** More sessions or hours than this are no longer one time. */
export const MAX_PARTS = 8;

/** True when the moment states nothing but calendar stamps. */
export const onlyRuns = (m: Moment): boolean =>
  m.runs.length > 0 &&
  m.weekdays.length === 0 &&
  m.sessions.length === 0 &&
  m.clocks.length === 0 &&
  m.recurrence === null;

/** The one run of a moment that names a single stretch, `null` for a range or several. */
export const onlyRun = (m: Moment): Run | null => {
  const run = m.runs[0];
  return m.runs.length === 1 && run && run.to === null ? run : null;
};

/** True when some stamp of the runs passes. */
export const someStamp = (runs: readonly Run[], test: (stamp: Stamp) => boolean): boolean => {
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i];
    if (run && (test(run.from) || (run.to !== null && test(run.to)))) return true;
  }
  return false;
};

/** True when every stamp of the runs passes. */
export const everyStamp = (runs: readonly Run[], test: (stamp: Stamp) => boolean): boolean => {
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i];
    if (run && (!test(run.from) || (run.to !== null && !test(run.to)))) return false;
  }
  return true;
};

const joinFlags = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...new Set([...a, ...b])];

/** Both as one: parts of `b` beside those of `a`, the place of both, the separator of `a`. The result is the caller's own. */
export const unite = (a: Moment, b: Moment): MomentDraft => ({
  runs: joined(a.runs, b.runs),
  week: a.week || b.week,
  twin: joined(a.twin, b.twin),
  weekdays: joined(a.weekdays, b.weekdays),
  weekdayRange: a.weekdayRange || b.weekdayRange,
  sessions: joined(a.sessions, b.sessions),
  clocks: joined(a.clocks, b.clocks),
  recurrence: a.recurrence === 'unstated' ? (b.recurrence ?? a.recurrence) : (a.recurrence ?? b.recurrence),
  vague: a.vague ?? b.vague,
  number: a.number ?? b.number,
  lead: a.lead | b.lead,
  separator: a.separator,
  opens: a.opens,
  closes: a.closes,
  flags: joinFlags(a.flags, b.flags),
  from: a.from,
  to: b.to,
});

/** True when one of these stands between the moment and the one before it: bits of {@link SEPARATOR}. */
export const isParted = (m: Moment, separators: number): boolean => (m.separator & separators) !== 0;

/** One way to join moments that stand beside each other. */
export interface Pass {
  /** Bits of {@link SEPARATOR}: what may stand between them. */
  readonly separators: number;
  /** Both as one, `null` when they stay two. */
  readonly join: (a: Moment, b: Moment) => Moment | null;
}

/** All that stands between the moments, as bits of {@link SEPARATOR}. */
export const separatorsOf = (moments: readonly Moment[]): number => {
  let bits = 0;
  for (let i = 1; i < moments.length; i += 1) bits |= moments[i]?.separator ?? 0;
  return bits;
};

/** The first so many of the moments, and one more. */
const withLast = (moments: readonly Moment[], count: number, last: Moment): Moment[] =>
  count === 0 ? [last] : [...moments.slice(0, count), last];

/**
 * One pass from left to right in which each moment may join the one before it, when one of the separators stands
 * between them. Most passes join nothing.
 */
export const mergePass = (moments: readonly Moment[], { separators, join }: Pass): readonly Moment[] => {
  let out: Moment[] | null = null;
  let previous: Moment | null = null;
  for (let index = 0; index < moments.length; index += 1) {
    const moment = moments[index];
    if (!moment) continue;
    const joined: Moment | null = previous !== null && isParted(moment, separators) ? join(previous, moment) : null;
    if (joined !== null) {
      if (out === null) out = withLast(moments, index - 1, joined);
      else out[out.length - 1] = joined;
    } else if (out !== null) out.push(moment);
    previous = joined ?? moment;
  }
  return out ?? moments;
};

/** The passes one after the other; those that nothing between the moments allows are left out. */
export const mergeAll = (moments: readonly Moment[], passes: readonly Pass[]): readonly Moment[] => {
  if (moments.length === 1) return moments;
  const present = separatorsOf(moments);
  let merged = moments;
  for (let i = 0; i < passes.length; i += 1) {
    const pass = passes[i];
    if (pass && (pass.separators & present) !== 0) merged = mergePass(merged, pass);
    if (merged.length === 1) return merged;
  }
  return merged;
};
