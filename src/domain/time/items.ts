import type { Weekday } from '../calendar/plain-date';
import type { ClockTime, InferenceSource, Session } from './time-expression';
import type { Link } from './links';
import type { Tokens } from './tokens';
import type { TimeContext } from './time-expression';

/** What stretch of the calendar a stamp names. */
export type StampUnit =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'months-of-year'
  | 'year'
  | 'school-year'
  | 'week'
  | 'week-of-month'
  | 'part-of-month'
  | 'part-of-year'
  | 'named';

/** A calendar reference as written: any of day, month, year may be missing (`null`) and be filled in later. */
export interface Stamp {
  readonly unit: StampUnit;
  /** 1-based; for `day` only. 0 stands for the last day of a lunar month. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** Quarter 1–4, half 1–2, week number, part of month (`PART`), count of months; 0 when unused. -1: the last. */
  readonly index: number;
  readonly calendar: 'solar' | 'lunar';
  readonly leap: boolean;
  /** Why the written date cannot exist, known from its digits alone. */
  readonly fault: string | null;
  /** Words like "ngày" stand before it, or a year is written: it cannot be a mere fraction. */
  readonly certain: boolean;
  readonly flags: readonly string[];
  readonly monthFrom: InferenceSource | null;
  readonly yearFrom: InferenceSource | null;
}

export interface StampItem {
  readonly type: 'stamp';
  readonly stamp: Stamp;
}

/** A number that may turn out to be a day ("17" in "17, 18 & 19/8"). */
export interface NumberItem {
  readonly type: 'number';
  readonly value: number;
  /** "ngày" or "mùng" stands before it. */
  readonly dayWord: boolean;
  /** "đêm 14 rạng sáng 15/8": a session stands before it. */
  readonly afterSession: boolean;
  readonly digits: number;
}

export interface ClockItem {
  readonly type: 'clock';
  readonly time: ClockTime;
  /** Written with "giờ", "h" or minutes: cannot be anything else. */
  readonly certain: boolean;
  readonly fault: string | null;
}

export interface SessionItem {
  readonly type: 'session';
  /** Value of the role `session` in the lexicon. */
  readonly value: number;
  readonly session: Session;
}

export interface WeekdayItem {
  readonly type: 'weekday';
  readonly weekdays: readonly Weekday[];
  /** Every day from the first to the second. */
  readonly range: boolean;
}

/** "hàng tuần", "mỗi tháng 1 lần", "thường xuyên". */
export interface RecurrenceItem {
  readonly type: 'recurrence';
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'half-year' | 'unstated';
}

/** A time the text leaves open: "sẽ thông báo sau". */
export interface VagueItem {
  readonly type: 'vague';
  readonly flag: string;
}

/** A word or mark that joins or qualifies times. */
export interface LinkBody {
  readonly type: 'link';
  readonly link: Link;
  /** The value of the lexeme: see the lexicon. */
  readonly value: number;
}

/** Characters that are no time: a street, a document number. Parts what stands before from what stands after. */
export interface StopItem {
  readonly type: 'stop';
  readonly why: string;
}

export type ItemBody =
  StampItem | NumberItem | ClockItem | SessionItem | WeekdayItem | RecurrenceItem | VagueItem | LinkBody | StopItem;

/** An item with the tokens it was read from; `to` is exclusive. */
export type Item = ItemBody & { readonly from: number; readonly to: number };

/** A link with its place. */
export type LinkItem = LinkBody & { readonly from: number; readonly to: number };

/** One notation: reads one or more items at a token, or `null` when the notation does not stand there. */
export type Parser = (tokens: Tokens, at: number, scope: Scope) => readonly Item[] | null;

/** What parsers may lean on. */
export interface Scope {
  readonly context: TimeContext;
  /** `cell`: the text is a time field. `running`: a sentence in which most numbers are no times. */
  readonly mode: 'cell' | 'running';
}

const NO_FLAGS: readonly string[] = [];

/** A stamp with the given parts; everything else empty, solar and certain. Written out, for speed. */
export const stamp = (parts: Partial<Stamp>): Stamp => ({
  unit: parts.unit ?? 'day',
  day: parts.day ?? null,
  month: parts.month ?? null,
  year: parts.year ?? null,
  index: parts.index ?? 0,
  calendar: parts.calendar ?? 'solar',
  leap: parts.leap ?? false,
  fault: parts.fault ?? null,
  certain: parts.certain ?? true,
  flags: parts.flags ?? NO_FLAGS,
  monthFrom: parts.monthFrom ?? null,
  yearFrom: parts.yearFrom ?? null,
});

const kept = <T>(changed: T | undefined, old: T): T => (changed === undefined ? old : changed);

/** The stamp with some parts changed. Written out: a spread that is not the first member is slow. */
export const amendStamp = (s: Stamp, parts: Partial<Stamp>): Stamp => ({
  unit: kept(parts.unit, s.unit),
  day: kept(parts.day, s.day),
  month: kept(parts.month, s.month),
  year: kept(parts.year, s.year),
  index: kept(parts.index, s.index),
  calendar: kept(parts.calendar, s.calendar),
  leap: kept(parts.leap, s.leap),
  fault: kept(parts.fault, s.fault),
  certain: kept(parts.certain, s.certain),
  flags: kept(parts.flags, s.flags),
  monthFrom: kept(parts.monthFrom, s.monthFrom),
  yearFrom: kept(parts.yearFrom, s.yearFrom),
});

/** The item of one stamp. */
export const stampItem = (from: number, to: number, parts: Partial<Stamp>): Item => ({
  type: 'stamp',
  stamp: stamp(parts),
  from,
  to,
});

/** A stretch of tokens that is no time. */
export const stopItem = (from: number, to: number, why: string): Item => ({ type: 'stop', why, from, to });
