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

/**
 * A stamp that says nothing yet: solar and certain. A stamp is made as `{ ...NO_STAMP, day, month }`: with the spread
 * first every stamp has the same shape, which is what makes reading it fast.
 */
export const NO_STAMP: Stamp = {
  unit: 'day',
  day: null,
  month: null,
  year: null,
  index: 0,
  calendar: 'solar',
  leap: false,
  fault: null,
  certain: true,
  flags: [],
  monthFrom: null,
  yearFrom: null,
};

/** The item of one stamp. */
export const stampItem = (from: number, to: number, stamp: Stamp): Item => ({ type: 'stamp', stamp, from, to });

/** A stretch of tokens that is no time. */
export const stopItem = (from: number, to: number, why: string): Item => ({ type: 'stop', why, from, to });
