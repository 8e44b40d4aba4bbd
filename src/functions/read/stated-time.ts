import { readSerial } from '../../domain/calendar/excel-serial';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { ClockTime, Session } from '../../domain/time/time-expression';
import { notAvailable, quote, refuse } from '../answer';
import { readCell } from './cell';
import { readYear, toDay } from './date';
import { readTime } from './time';

/** What a time cell says, whether it holds words or a date of Excel. */
export interface StatedTime {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly startTime: ClockTime | null;
  readonly endTime: ClockTime | null;
  readonly session: Session | null;
}

const ofNumber = (serial: number): StatedTime => {
  const reading = readSerial(serial);
  if (reading.kind === 'time') {
    return { start: null, end: null, startTime: reading.time, endTime: null, session: null };
  }
  const day = toDay(serial);
  const startTime = reading.kind === 'date' ? reading.time : null;
  return { start: day, end: day, startTime, endTime: null, session: null };
};

/**
 * The time of a cell; `null` when the cell is blank. Text without any time gives `#N/A`, a day that does not exist or
 * lacks its year (when `days` are wanted) gives `#VALUE!`. Work that is always on ("thường xuyên") has neither day.
 */
export const readStatedTime = (value: unknown, yearValue: unknown, wanted: 'days' | 'hours'): StatedTime | null => {
  const cell = readCell(value, 1);
  const year = readYear(yearValue, 2);
  if (cell === null) return null;
  if (typeof cell === 'number') return ofNumber(cell);
  const text = String(cell);
  const time = readTime(text, year);
  if (time.precision === 'invalid') return refuse('functions.moment.no-such-day', { text: quote(text) });
  if (time.precision === 'none') return notAvailable('functions.time.none', { text: quote(text) });
  const unknown = wanted === 'days' && time.start === null && time.end === null && time.flags.includes('year-missing');
  return unknown ? refuse('functions.moment.year-missing', { text: quote(text) }) : time;
};
