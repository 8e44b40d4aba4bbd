import type { PlainDate, Weekday } from '../calendar/plain-date';
import type { Span } from '../text/span';

/** What kind of time the words give. The words are public (cli-contract.md): add, never rename. */
export type TimePrecision =
  | 'day'
  | 'list'
  | 'range'
  | 'week'
  | 'month'
  | 'part-of-month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'deadline'
  | 'open-start'
  | 'recurring'
  | 'time'
  | 'vague'
  | 'none'
  | 'invalid';

export type Session = 'morning' | 'noon' | 'afternoon' | 'evening' | 'all-day';

/** A time of day: `hour` 0–24, `minute` 0–59. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** Whether the words say it, or the reader worked it out (and from what). */
export type Basis = { readonly kind: 'stated' } | { readonly kind: 'inferred'; readonly from: InferenceSource };

/** Where an inferred part of a date came from. */
export type InferenceSource =
  | 'range-other-end'
  | 'list-neighbour'
  | 'document-year'
  | 'plan-period'
  | 'reference-date'
  | 'heading'
  | 'merged-cell'
  | 'lunar-calendar'
  | 'holiday-name'
  | 'anniversary'
  | 'school-year'
  | 'weekday';

/** The parts of a time that a text may state or leave to be inferred. */
export type TimeField = 'day' | 'month' | 'year' | 'startTime' | 'endTime' | 'session' | 'weekday';

/**
 * What one time expression says. `start`/`end` are inclusive days; see cli-contract.md for what each
 * precision puts there. All absent parts are `null`, never guesses.
 */
export interface TimeExpression {
  readonly valid: boolean;
  readonly precision: TimePrecision;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly startTime: ClockTime | null;
  readonly endTime: ClockTime | null;
  readonly session: Session | null;
  /** Every single day meant, in order: for `day` one, for `list` all, otherwise empty. */
  readonly dates: readonly PlainDate[];
  readonly weekdayStated: Weekday | null;
  /** `null` when no weekday is stated or no single day is known to compare it with. */
  readonly weekdayOk: boolean | null;
  readonly calendar: 'solar' | 'lunar';
  /** Stable kebab-case words: `tentative`, `year-inferred`, `two-digit-year`, `reversed`, `day-not-in-month` … */
  readonly flags: readonly string[];
  /** Where each part came from. A part missing here is absent from the expression. */
  readonly basis: Readonly<Partial<Record<TimeField, Basis>>>;
  /** The characters of the original text that were read. */
  readonly span: Span;
  readonly text: string;
  /** The single times of an expression that joins several with their own hours or sessions, in order. */
  readonly parts?: readonly TimeExpression[];
}

/** What the reader of a time may lean on. Nothing here comes from a clock. */
export interface TimeContext {
  /** The document's year: from its title, number, date or period. */
  readonly year?: number;
  /** The month that the heading or the block above names. */
  readonly month?: number;
  /** A day to count from: the day of the document, or of the heading above. */
  readonly reference?: PlainDate;
  /** The period the plan states: months without a year fall inside it. */
  readonly period?: { readonly start: PlainDate; readonly end: PlainDate };
}
