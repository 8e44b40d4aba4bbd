import type { Weekday } from '../calendar/plain-date';
import type { Item, NumberItem, RecurrenceItem, Stamp } from './items';
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

/** What stands between a moment and the one before it, strongest first in {@link SEPARATORS}. */
export type Separator = 'to' | 'and' | 'semicolon' | 'newline' | 'dash' | 'comma' | 'colon' | 'slash' | 'none';

/** Words before a moment that say how to take it. */
export interface Lead {
  readonly from: boolean;
  /** "từ nay": the start is the day of writing. */
  readonly fromNow: boolean;
  /** "sau": the day after. */
  readonly after: boolean;
  readonly before: boolean;
  readonly latest: boolean;
  /** "đến", with no start before it. */
  readonly until: boolean;
  readonly finish: boolean;
  readonly endOf: boolean;
  readonly occasion: boolean;
  readonly dayWord: boolean;
  readonly twin: boolean;
  readonly moved: boolean;
  readonly instead: boolean;
}

export const NO_LEAD: Lead = {
  from: false,
  fromNow: false,
  after: false,
  before: false,
  latest: false,
  until: false,
  finish: false,
  endOf: false,
  occasion: false,
  dayWord: false,
  twin: false,
  moved: false,
  instead: false,
};

/** The leads of both: a moment made of two takes over what was said of either. */
export const joinLeads = (a: Lead, b: Lead): Lead => ({
  from: a.from || b.from,
  fromNow: a.fromNow || b.fromNow,
  after: a.after || b.after,
  before: a.before || b.before,
  latest: a.latest || b.latest,
  until: a.until || b.until,
  finish: a.finish || b.finish,
  endOf: a.endOf || b.endOf,
  occasion: a.occasion || b.occasion,
  dayWord: a.dayWord || b.dayWord,
  twin: a.twin || b.twin,
  moved: a.moved || b.moved,
  instead: a.instead || b.instead,
});

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
  readonly recurrence: RecurrenceItem['every'] | null;
  readonly vague: string | null;
  /** A number that is not yet a day. */
  readonly number: Pick<NumberItem, 'value' | 'dayWord' | 'afterSession' | 'digits'> | null;
  readonly lead: Lead;
  readonly separator: Separator;
  /** A bracket opens between the moment before and this one. */
  readonly opens: boolean;
  /** A bracket closes between the moment before and this one. */
  readonly closes: boolean;
  /** A bracket closes right after this moment. */
  readonly closed: boolean;
  readonly flags: readonly string[];
  /** Tokens, leads included; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A segment as moments, with the flags of the whole ("dự kiến", "hoãn"). */
export interface MomentSeries {
  readonly moments: readonly Moment[];
  readonly flags: readonly string[];
  /** "đến" or "trước" that nothing follows, and the like, say nothing and are dropped. */
  readonly to: number;
}

const EMPTY: Moment = {
  runs: [],
  week: false,
  twin: [],
  weekdays: [],
  weekdayRange: false,
  sessions: [],
  clocks: [],
  recurrence: null,
  vague: null,
  number: null,
  lead: NO_LEAD,
  separator: 'none',
  opens: false,
  closes: false,
  closed: false,
  flags: [],
  from: 0,
  to: 0,
};

const contentOf = (item: Item): Partial<Moment> => {
  switch (item.type) {
    case 'stamp':
      return { runs: [{ from: item.stamp, to: null }] };
    case 'number':
      return { number: item };
    case 'clock':
      return { clocks: [{ from: item.time, to: null, certain: item.certain, fault: item.fault }] };
    case 'session':
      return { sessions: [item.value] };
    case 'weekday':
      return { weekdays: item.weekdays, weekdayRange: item.range };
    case 'recurrence':
      return { recurrence: item.every };
    case 'vague':
      return { vague: item.flag };
    case 'link':
    case 'stop':
      return {};
  }
};

const STRENGTH: Readonly<Record<Separator, number>> = {
  none: 0,
  slash: 1,
  colon: 2,
  comma: 3,
  dash: 4,
  newline: 5,
  semicolon: 6,
  and: 7,
  to: 8,
};

const stronger = (a: Separator, b: Separator): Separator => (STRENGTH[a] >= STRENGTH[b] ? a : b);

interface Gap {
  readonly separator: Separator;
  readonly lead: Lead;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly flags: readonly string[];
  /** First token that belongs to the moment: its leads, not mere punctuation. */
  readonly from: number | null;
}

const NO_GAP: Gap = { separator: 'none', lead: NO_LEAD, opens: false, closes: false, flags: [], from: null };

const GLOBAL_FLAGS: ReadonlySet<string> = new Set(['tentative', 'approximate', 'postponed', 'cancelled', 'added']);

type LinkItem = Extract<Item, { type: 'link' }>;

const leadOf = (item: LinkItem): Partial<Lead> => {
  switch (item.link) {
    case 'from':
      return { from: true, fromNow: item.value === 2 };
    case 'after':
      return { after: true };
    case 'before':
      return { before: true };
    case 'latest':
      return { latest: true };
    case 'finish':
      return { finish: true };
    case 'end-of':
      return { endOf: true };
    case 'to':
      return { endOf: item.value === 1 };
    case 'occasion':
      return { occasion: true };
    case 'day-word':
      return { dayWord: true };
    case 'twin':
      return { twin: true };
    case 'moved':
      return { moved: true };
    case 'instead':
      return { instead: true };
    default:
      return {};
  }
};

const separatorOf = (item: LinkItem): Separator => {
  switch (item.link) {
    case 'to':
    case 'and':
    case 'semicolon':
    case 'newline':
    case 'dash':
    case 'comma':
    case 'colon':
    case 'slash':
      return item.link;
    default:
      return 'none';
  }
};

const addLead = (lead: Lead, more: Partial<Lead>): Lead => joinLeads(lead, { ...NO_LEAD, ...more });

const addLink = (gap: Gap, item: LinkItem): Gap => {
  const separator = separatorOf(item);
  const alternative = item.link === 'and' && item.value === 1;
  const flag = GLOBAL_FLAGS.has(item.link) ? item.link : alternative ? 'alternative' : undefined;
  const more = leadOf(item);
  const meaningful =
    (flag !== undefined && !alternative) || item.link === 'to' || item.link === 'whole' || Object.keys(more).length > 0;
  // "Từ: 08/8" keeps its first word; a comma or bracket starts the moment anew.
  const soft = separator === 'none' || separator === 'to' || separator === 'colon';
  const restarts = item.link === 'open' || item.link === 'close' || !soft;
  return {
    separator: stronger(gap.separator, separator),
    lead: Object.keys(more).length > 0 ? addLead(gap.lead, more) : gap.lead,
    // A bracket that opens and closes with no time in it parts nothing.
    opens: item.link === 'open' || (gap.opens && item.link !== 'close'),
    closes: gap.closes || (item.link === 'close' && !gap.opens),
    flags: flag === undefined ? gap.flags : [...gap.flags, flag],
    from: meaningful ? (gap.from ?? item.from) : restarts ? null : gap.from,
  };
};

const withCalendar = (moment: Moment, calendar: 'lunar' | 'solar', to: number): Moment => {
  const last = moment.runs.at(-1);
  if (!last) return moment;
  const turn = (stamp: Stamp): Stamp => ({ ...stamp, calendar });
  const run: Run = { from: turn(last.from), to: last.to && turn(last.to) };
  return { ...moment, runs: [...moment.runs.slice(0, -1), run], to };
};

/** Turns the items of a segment into moments, one for each item that is no link. */
export const momentsOf = (items: readonly Item[]): MomentSeries => {
  const moments: Moment[] = [];
  const flags: string[] = [];
  let gap = NO_GAP;
  const amendLast = (change: (moment: Moment) => Moment): void => {
    const last = moments.pop();
    if (last) moments.push(change(last));
  };
  for (const item of items) {
    if (item.type === 'link') {
      const lastIsStamp = (moments.at(-1)?.runs.length ?? 0) > 0 || (moments.at(-1)?.number ?? null) !== null;
      if ((item.link === 'lunar' || item.link === 'solar') && lastIsStamp) {
        const calendar = item.link;
        amendLast((m) =>
          m.number
            ? { ...m, flags: [...m.flags, calendar], to: item.to }
            : withCalendar(m, calendar, gap.closes ? m.to : item.to),
        );
        continue;
      }
      if (item.link === 'close' && gap.opens && moments.at(-1)?.to === item.from) {
        amendLast((m) => ({ ...m, to: item.to }));
      } else if (item.link === 'close' && !gap.closes && !gap.opens) {
        amendLast((m) => ({ ...m, closed: true }));
      }
      gap = addLink(gap, item);
      continue;
    }
    flags.push(...gap.flags);
    const { separator } = gap;
    moments.push({
      ...EMPTY,
      ...contentOf(item),
      lead: separator === 'to' && moments.length === 0 ? { ...gap.lead, until: true } : gap.lead,
      separator,
      opens: gap.opens,
      closes: gap.closes,
      from: gap.from ?? item.from,
      to: item.to,
    });
    gap = NO_GAP;
  }
  flags.push(...gap.flags);
  return { moments, flags: [...new Set(flags)], to: items.at(-1)?.to ?? 0 };
};

/** More than this many days in one list are read as several lists: keeps long inputs linear. */
export const MAX_RUNS = 64;

/** True when the moment states nothing but calendar stamps. */
export const onlyRuns = (m: Moment): boolean =>
  m.runs.length > 0 &&
  m.weekdays.length === 0 &&
  m.sessions.length === 0 &&
  m.clocks.length === 0 &&
  m.recurrence === null;

/** Both as one: parts of `b` beside those of `a`, the place of both, the separator of `a`. */
export const unite = (a: Moment, b: Moment, parts: Partial<Moment> = {}): Moment => ({
  runs: [...a.runs, ...b.runs],
  week: a.week || b.week,
  twin: [...a.twin, ...b.twin],
  weekdays: [...a.weekdays, ...b.weekdays],
  weekdayRange: a.weekdayRange || b.weekdayRange,
  sessions: [...a.sessions, ...b.sessions],
  clocks: [...a.clocks, ...b.clocks],
  recurrence: a.recurrence === 'unstated' ? (b.recurrence ?? a.recurrence) : (a.recurrence ?? b.recurrence),
  vague: a.vague ?? b.vague,
  number: a.number ?? b.number,
  lead: joinLeads(a.lead, b.lead),
  separator: a.separator,
  opens: a.opens,
  closes: a.closes,
  closed: b.closed,
  flags: [...new Set([...a.flags, ...b.flags])],
  from: a.from,
  to: b.to,
  ...parts,
});

/** One pass from left to right in which each moment may join the one before it. */
export const mergePass = (
  moments: readonly Moment[],
  join: (a: Moment, b: Moment) => Moment | null,
): readonly Moment[] => {
  if (moments.length < 2) return moments;
  const out: Moment[] = [];
  for (const moment of moments) {
    const previous = out.at(-1);
    const joined = previous ? join(previous, moment) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(moment);
  }
  return out;
};
