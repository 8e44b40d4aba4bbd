import { minuteOfDay } from '../clock-time';
import { SESSION } from '../lexicon';
import type { ClockRun } from '../moment';
import { sessionOf } from '../parsers/session';
import { NO_FLAGS } from '../stamp';
import type { ClockTime, Session } from '../time-expression';

/** The hours of an expression; flags say what is odd about them. */
export interface Hours {
  readonly startTime: ClockTime | null;
  readonly endTime: ClockTime | null;
  readonly session: Session | null;
  readonly flags: readonly string[];
}

/** Neither hour nor session. */
export const NO_HOURS: Hours = { startTime: null, endTime: null, session: null, flags: NO_FLAGS };

const DAWN = 11;
const DUSK = 18;

/** An hour that cannot be in the session said with it: "14h sáng". */
const clashes = (time: ClockTime, session: number): boolean => {
  switch (session) {
    case SESSION.morning:
      return time.hour > DAWN;
    case SESSION.afternoon:
      return time.hour < 12 || time.hour > DUSK;
    case SESSION.evening:
      return time.hour < 16;
    default:
      return false;
  }
};

interface SessionReading {
  readonly session: Session | null;
  readonly several: boolean;
}

/** One session for all; morning and afternoon of one day are the whole day, of several days they stay with their days. */
const sessionOfAll = (sessions: readonly number[], severalDays: boolean): SessionReading => {
  const only = sessions[0];
  if (sessions.length <= 1) return { session: only === undefined ? null : sessionOf(only), several: false };
  const names = [...new Set(sessions.map(sessionOf))];
  if (names.length <= 1) return { session: names[0] ?? null, several: false };
  if (severalDays) return { session: null, several: true };
  const wholeDay = names.includes('morning') && names.includes('afternoon');
  return wholeDay ? { session: 'all-day', several: false } : { session: names[0] ?? null, several: true };
};

const differs = (a: ClockTime | null, b: ClockTime | null | undefined): boolean =>
  a !== null && b !== null && b !== undefined && minuteOfDay(a) !== minuteOfDay(b);

/** "7h - 22h ngày 25/7 và 7h - 13h ngày 26/7": more hours than one expression has room for. */
const isSeveral = (clocks: readonly ClockRun[]): boolean => {
  if (clocks.length < 2) return false;
  const first = clocks[0];
  return clocks.some((c) => differs(c.from, first?.from) || differs(c.to, first?.to));
};

/**
 * The first hour and the last end of the clocks, and the session. `deadline`: a single hour is the end of a term;
 * `severalDays`: start and end hour are of different days.
 */
export const hoursOf = (
  clocks: readonly ClockRun[],
  sessions: readonly number[],
  deadline: boolean,
  severalDays: boolean,
): Hours => {
  if (clocks.length === 0 && sessions.length === 0) return NO_HOURS;
  const flags: string[] = [];
  const { session, several } = sessionOfAll(sessions, severalDays);
  if (several) flags.push('several-sessions');
  const first = clocks[0]?.from ?? null;
  const last = clocks.length > 0 ? (clocks[clocks.length - 1]?.to ?? null) : null;
  if (isSeveral(clocks)) flags.push('several-clocks');
  const only = sessions[0];
  if (first && only !== undefined && sessions.length === 1 && clashes(first, only)) flags.push('session-mismatch');
  if (deadline && clocks.length === 1 && last === null) return { startTime: null, endTime: first, session, flags };
  if (first && last && minuteOfDay(first) > minuteOfDay(last) && !severalDays) flags.push('clock-reversed');
  return { startTime: first, endTime: last, session, flags };
};
