import { readSerial } from '../calendar/excel-serial';
import { parseIso, type PlainDate } from '../calendar/plain-date';
import { normalizeText } from '../text/normalize';
import { findDateTokens } from './claim-dates';

/** The moment a cell or an argument names: a full day, a month of a year, or only a year. */
export type Moment =
  | { readonly kind: 'day'; readonly date: PlainDate }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number };

/** Why a value names no moment. */
export type MomentProblem =
  /** No date in it, or a value that is neither text nor a number. */
  | 'not-a-date'
  /** The text names a day that does not exist (29/2/2021). */
  | 'no-such-day'
  /** The text names more than one date. */
  | 'several-dates'
  /** A number that is as well a year as the serial of a day of 1900–1904. */
  | 'year-or-serial';

export type MomentReading =
  { readonly ok: true; readonly moment: Moment } | { readonly ok: false; readonly problem: MomentProblem };

const found = (moment: Moment): MomentReading => ({ ok: true, moment });
const missing = (problem: MomentProblem): MomentReading => ({ ok: false, problem });

/**
 * Whole numbers of this range are years. Above it they are serials (2101 is 01/10/1905, no anniversary is typed as
 * the year 2101); below it nobody can tell the year 1583 from the serial of 01/05/1904, so the number is refused.
 */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2100;

const readNumber = (value: number): MomentReading => {
  if (Number.isInteger(value) && value <= LAST_YEAR) {
    if (value < 0) return missing('not-a-date');
    return value < FIRST_YEAR ? missing('year-or-serial') : found({ kind: 'year', year: value });
  }
  const reading = readSerial(value);
  return reading.kind === 'date' ? found({ kind: 'day', date: reading.date }) : missing('not-a-date');
};

const readText = (raw: string): MomentReading => {
  const text = normalizeText(raw).text.trim();
  const iso = parseIso(text);
  if (iso !== null) return found({ kind: 'day', date: iso });
  const [token, second] = findDateTokens(text);
  if (token === undefined) return missing('not-a-date');
  if (second !== undefined) return missing('several-dates');
  const { date } = token;
  if (date.kind === 'impossible') return missing('no-such-day');
  if (date.kind === 'day') return found({ kind: 'day', date: date.date });
  if (date.kind === 'month') return found({ kind: 'month', year: date.year, month: date.month });
  return found({ kind: 'year', year: date.year });
};

/**
 * The moment a cell value names. Text is read in every form claims use ("19/5/1890", "ngày 19 tháng 5 năm 1890",
 * "5/1930", "1930", and ISO). A number is a year from 1700 to 2100 and otherwise a serial of the 1900 system, years
 * from 3000 on taken back by 1900 (`DATE(1890,5,19)`).
 */
export const readMoment = (value: string | number | boolean): MomentReading => {
  if (typeof value === 'number') return readNumber(value);
  return typeof value === 'string' ? readText(value) : missing('not-a-date');
};

/** The year of the moment. */
export const yearOfMoment = (moment: Moment): number => (moment.kind === 'day' ? moment.date.year : moment.year);
