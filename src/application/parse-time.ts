import { formatIso, parseIso } from '../domain/calendar/plain-date';
import type { PlainDate, Weekday } from '../domain/calendar/plain-date';
import { parseTime } from '../domain/time';
import type { ClockTime, Session, TimeContext, TimePrecision } from '../domain/time';
import { optionalField, textInput } from './input-record';
import { succeed } from './ports';
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

/**
 * One record: `{id, text, year?, reference?}` in, a {@link TimeRecord} out. Fails with `not-an-object`, or with
 * `missing-field` when `text` is no text, `year` no whole number of 1–9999, `reference` no day `YYYY-MM-DD`.
 */
export const parseTimeRecord = (input: unknown): Result<TimeRecord> => {
  const record = textInput(input);
  if (!record.ok) return record;
  const { fields, id, text, year } = record.value;
  const reference = optionalField(fields, 'reference', parseIso);
  if (!reference.ok) return reference;
  const context: TimeContext = {
    ...(year === null ? {} : { year }),
    ...(reference.value === null ? {} : { reference: reference.value }),
  };
  const time = parseTime(text, context);
  return succeed({
    id,
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
