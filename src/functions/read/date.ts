import { readMoment, yearOfMoment, type Moment, type MomentProblem } from '../../domain/anniversaries/moment';
import { dateToSerial } from '../../domain/calendar/excel-serial';
import { formatDate } from '../../domain/calendar/format';
import { plainDate, type PlainDate } from '../../domain/calendar/plain-date';
import { quote, refuse } from '../answer';
import { readCell, type Cell, type Position } from './cell';
import { readTime } from './time';

/** Why an argument names no day: what the reader of moments says, and what only the time grammar can tell. */
export type DateProblem = MomentProblem | 'year-missing' | 'a-period' | 'only-month' | 'only-year';

export type MomentResult =
  { readonly ok: true; readonly moment: Moment } | { readonly ok: false; readonly problem: DateProblem };

// The forms that fill most sheets are read without the grammar, which gives the same for them (a test compares).
const NUMERIC = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/u;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/u;
const LAST_YEAR = 2100;
const LAST_YEAR_READ = 2999;

const found = (moment: Moment): MomentResult => ({ ok: true, moment });
const missing = (problem: DateProblem): MomentResult => ({ ok: false, problem });

/** A whole number past the years of anniversaries and before 1908 as a serial: nobody can tell which is meant. */
const isDoubtful = (cell: number | boolean): boolean =>
  typeof cell === 'number' && Number.isInteger(cell) && cell > LAST_YEAR && cell <= LAST_YEAR_READ;

const dayOf = (year: number, month: number, day: number): MomentResult => {
  const date = year > LAST_YEAR_READ ? null : plainDate(year, month, day);
  return date === null ? missing('no-such-day') : found({ kind: 'day', date });
};

/** The day in a plain numeric date, and nothing else in the text; `null` when the text has another shape. */
export const readPlainDate = (text: string): MomentResult | null => {
  const numeric = NUMERIC.exec(text);
  if (numeric) return dayOf(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const iso = ISO.exec(text);
  return iso ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
};

const inText = (text: string, year: number | null): MomentResult => {
  const plain = readPlainDate(text);
  if (plain !== null) return plain;
  const time = readTime(text, year);
  switch (time.precision) {
    case 'day':
      return time.start === null ? missing('year-missing') : found({ kind: 'day', date: time.start });
    case 'month':
      return time.start === null
        ? missing('year-missing')
        : found({ kind: 'month', year: time.start.year, month: time.start.month });
    case 'year':
      // "năm học 2023 - 2024" is a stretch, not a year.
      return time.start === null || time.start.month !== 1 || time.end?.year !== time.start.year
        ? missing('a-period')
        : found({ kind: 'year', year: time.start.year });
    case 'invalid':
      return missing('no-such-day');
    case 'none':
    case 'vague':
    case 'recurring':
    case 'time':
      return readMoment(text);
    default:
      return missing(time.precision === 'list' ? 'several-dates' : 'a-period');
  }
};

/**
 * The day, month or year an argument names. A number is a year (1700–2100) or a serial of the 1900 system, years from
 * 3000 on taken back by 1900 (`DATE(1890;5;19)` is 3790 in Excel). Text is read in every form of the time grammar, a day
 * without a year taking `year`.
 */
export const momentIn = (cell: Cell, year: number | null = null): MomentResult => {
  if (typeof cell === 'string') return inText(cell, year);
  return isDoubtful(cell) ? missing('year-or-serial') : readMoment(cell);
};

const problemOf = (problem: DateProblem, cell: Cell): never =>
  refuse(`functions.moment.${problem}`, { text: quote(cell) });

/** The moment of an argument that is not blank; the function ends when it names none. */
export const toMoment = (cell: Cell, year: number | null = null): Moment => {
  const reading = momentIn(cell, year);
  return reading.ok ? reading.moment : problemOf(reading.problem, cell);
};

/** The single day of an argument that is not blank; a month or a year is not enough. */
export const toDay = (cell: Cell, year: number | null = null): PlainDate => {
  const moment = toMoment(cell, year);
  return moment.kind === 'day' ? moment.date : problemOf(moment.kind === 'month' ? 'only-month' : 'only-year', cell);
};

/** The single day of the argument, `null` when it is blank. */
export const readDay = (value: unknown, position: Position): PlainDate | null => {
  const cell = readCell(value, position);
  return cell === null ? null : toDay(cell);
};

/** The year of the argument (2025, "năm 2025", or a day of it), `null` when it is blank. */
export const readYear = (value: unknown, position: Position): number | null => {
  const cell = readCell(value, position);
  return cell === null ? null : yearOfMoment(toMoment(cell));
};

/** First and last day that an argument says, for functions that look at one end of a period. */
export const readPeriod = (
  value: unknown,
  position: Position,
): { readonly start: PlainDate | null; readonly end: PlainDate | null } | null => {
  const cell = readCell(value, position);
  if (cell === null) return null;
  if (typeof cell !== 'string' || readPlainDate(cell) !== null) {
    const day = toDay(cell);
    return { start: day, end: day };
  }
  const time = readTime(cell, null);
  if (time.precision === 'invalid') return problemOf('no-such-day', cell);
  if (time.start === null && time.end === null) {
    if (time.flags.includes('year-missing')) return problemOf('year-missing', cell);
    if (time.precision === 'recurring' || time.precision === 'vague') return { start: null, end: null };
    return problemOf('not-a-date', cell);
  }
  return { start: time.start, end: time.end };
};

/**
 * The day as a cell keeps it: a serial to be shown as dd/mm/yyyy, and text ("19/5/1890") for days before 1900, which
 * Excel cannot hold as dates.
 */
export const dateResult = (date: PlainDate): number | string => dateToSerial(date) ?? formatDate(date);
