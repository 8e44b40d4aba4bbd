import type { Weekday } from '../calendar/plain-date';
import type { Link } from './links';
import type { ClockTime, InferenceSource, TimeContext } from './time-expression';
import type { Tokens } from './tokens';

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
  readonly body: Stamp;
}

/** A number that may turn out to be a day ("17" in "17, 18 & 19/8"). */
export interface BareNumber {
  readonly value: number;
  /** "ngày" or "mùng" stands before it. */
  readonly dayWord: boolean;
  /** "đêm 14 rạng sáng 15/8": a session stands before it. */
  readonly afterSession: boolean;
  readonly digits: number;
}

export interface NumberItem {
  readonly type: 'number';
  readonly body: BareNumber;
}

export interface ClockReading {
  readonly time: ClockTime;
  /** Written with "giờ", "h" or minutes: cannot be anything else. */
  readonly certain: boolean;
  readonly fault: string | null;
}

export interface ClockItem {
  readonly type: 'clock';
  readonly body: ClockReading;
}

export interface SessionItem {
  readonly type: 'session';
  /** Value of the role `session` in the lexicon. */
  readonly body: number;
}

export interface WeekdayReading {
  readonly weekdays: readonly Weekday[];
  /** Every day from the first to the second. */
  readonly range: boolean;
}

export interface WeekdayItem {
  readonly type: 'weekday';
  readonly body: WeekdayReading;
}

/** How often something comes again. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'half-year' | 'unstated';

/** "hàng tuần", "mỗi tháng 1 lần", "thường xuyên". */
export interface RecurrenceItem {
  readonly type: 'recurrence';
  readonly body: Every;
}

/** A time the text leaves open, with the flag that says how: "sẽ thông báo sau". */
export interface VagueItem {
  readonly type: 'vague';
  readonly body: string;
}

/** A word or mark that joins or qualifies times. */
export interface LinkBody {
  readonly type: 'link';
  readonly body: Link;
}

/** Characters that are no time, and why: a street, a document number. Parts what stands before from what comes after. */
export interface StopItem {
  readonly type: 'stop';
  readonly body: string;
}

export type ItemBody =
  StampItem | NumberItem | ClockItem | SessionItem | WeekdayItem | RecurrenceItem | VagueItem | LinkBody | StopItem;

/** What an item has beside its body. */
export interface Placed {
  /** The value of the lexeme of a link (see the lexicon), else 0. */
  readonly value: number;
  /** Tokens; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** An item with the tokens it was read from. Made by the functions below, so that all items are of one shape. */
export type Item = ItemBody & Placed;

/** A link with its place. */
export type LinkItem = LinkBody & Placed;

/** One notation: reads one or more items at a token, or `null` when the notation does not stand there. */
export type Parser = (tokens: Tokens, at: number, scope: Scope) => readonly Item[] | null;

/** What parsers may lean on. */
export interface Scope {
  readonly context: TimeContext;
  /** `cell`: the text is a time field. `running`: a sentence in which most numbers are no times. */
  readonly mode: 'cell' | 'running';
}

/** The item of one stamp. */
export const stampItem = (from: number, to: number, body: Stamp): StampItem & Placed => ({
  type: 'stamp',
  body,
  value: 0,
  from,
  to,
});

/** The item of a number that may be a day. */
export const numberItem = (from: number, to: number, body: BareNumber): Item => ({
  type: 'number',
  body,
  value: 0,
  from,
  to,
});

/** The item of a time of day. */
export const clockItem = (from: number, to: number, body: ClockReading): Item => ({
  type: 'clock',
  body,
  value: 0,
  from,
  to,
});

/** The item of a session, by its value in the lexicon. */
export const sessionItem = (from: number, to: number, body: number): Item => ({
  type: 'session',
  body,
  value: 0,
  from,
  to,
});

/** The item of weekdays. */
export const weekdayItem = (from: number, to: number, body: WeekdayReading): Item => ({
  type: 'weekday',
  body,
  value: 0,
  from,
  to,
});

/** The item of what comes again. */
export const recurrenceItem = (from: number, to: number, body: Every): Item => ({
  type: 'recurrence',
  body,
  value: 0,
  from,
  to,
});

/** The item of a time left open. */
export const vagueItem = (from: number, to: number, body: string): Item => ({
  type: 'vague',
  body,
  value: 0,
  from,
  to,
});

/** The item of a word or mark between times. */
export const linkItem = (from: number, to: number, body: Link, value: number): LinkItem => ({
  type: 'link',
  body,
  value,
  from,
  to,
});

/** A stretch of tokens that is no time. */
export const stopItem = (from: number, to: number, body: string): Item => ({
  type: 'stop',
  body,
  value: 0,
  from,
  to,
});
