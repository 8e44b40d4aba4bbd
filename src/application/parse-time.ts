import { formatIso, parseIso } from '../domain/calendar/plain-date';
import type { PlainDate, Weekday } from '../domain/calendar/plain-date';
import { parseTime } from '../domain/time';
import type { ClockTime, Session, TimeContext, TimePrecision } from '../domain/time';
import { fail, succeed } from './ports';
import type { Result } from './ports';

/** One output line of `kh parse time`: dates `YYYY-MM-DD`, times `HH:MM`, absent parts `null` (cli-contract.md). */
export interface TimeRecord {
  /** As it came. */
  readonly id: unknown;
  readonly valid: boolean;
  readonly precision: TimePrecision;
  readonly start: string | null;
  readonly end: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly session: Session | null;
  readonly dates: readonly string[];
  /** 1 Thứ Hai … 7 Chủ nhật. */
  readonly weekdayStated: Weekday | null;
  readonly weekdayOk: boolean | null;
  readonly calendar: 'solar' | 'lunar';
  readonly flags: readonly string[];
}

const clockText = (time: ClockTime | null): string | null =>
  time && `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;

const dayText = (date: PlainDate | null): string | null => date && formatIso(date);

const MAX_YEAR = 9999;

/** A whole number, also as text; `null` when absent. */
const readYear = (value: unknown): Result<number | null> => {
  if (value === undefined || value === null || value === '') return succeed(null);
  const year = typeof value === 'string' ? Number(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= MAX_YEAR
    ? succeed(year)
    : fail('missing-field', { field: 'year' });
};

/** A day written `YYYY-MM-DD`; `null` when absent. */
const readReference = (value: unknown): Result<PlainDate | null> => {
  if (value === undefined || value === null || value === '') return succeed(null);
  const date = typeof value === 'string' ? parseIso(value) : null;
  return date ? succeed(date) : fail('missing-field', { field: 'reference' });
};

/**
 * One record: `{id, text, year?, reference?}` in, a {@link TimeRecord} out. Fails with `not-an-object`, or with
 * `missing-field` when `text` is no text, `year` no whole number of 1–9999, `reference` no day `YYYY-MM-DD`.
 */
export const parseTimeRecord = (input: unknown): Result<TimeRecord> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return fail('not-an-object');
  const { id, text, year, reference } = input as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return fail('missing-field', { field: 'text' });
  const [knownYear, day] = [readYear(year), readReference(reference)];
  if (!knownYear.ok) return knownYear;
  if (!day.ok) return day;
  const context: TimeContext = {
    ...(knownYear.value === null ? {} : { year: knownYear.value }),
    ...(day.value === null ? {} : { reference: day.value }),
  };
  const time = parseTime(text, context);
  return succeed({
    id: id ?? null,
    valid: time.valid,
    precision: time.precision,
    start: dayText(time.start),
    end: dayText(time.end),
    startTime: clockText(time.startTime),
    endTime: clockText(time.endTime),
    session: time.session,
    dates: time.dates.map(formatIso),
    weekdayStated: time.weekdayStated,
    weekdayOk: time.weekdayOk,
    calendar: time.calendar,
    flags: time.flags,
  });
};
