import type { ClockTime, TimeExpression } from '../../../domain/time/time-expression';
import { weekdayOf, type PlainDate } from '../../../domain/calendar/plain-date';
import type { Say } from '../../settings-context';

const two = (value: number): string => String(value).padStart(2, '0');
const dayText = ({ year, month, day }: PlainDate): string => `${two(day)}/${two(month)}/${year}`;
const clockText = ({ hour, minute }: ClockTime): string => `${two(hour)}:${two(minute)}`;

const WEEKDAYS = [
  'common.weekday.1',
  'common.weekday.2',
  'common.weekday.3',
  'common.weekday.4',
  'common.weekday.5',
  'common.weekday.6',
  'common.weekday.7',
] as const;

const daysText = (time: TimeExpression, say: Say): string => {
  if (time.precision === 'list') return time.dates.map(dayText).join('; ');
  if (time.precision === 'day' && time.start !== null) {
    const weekday = WEEKDAYS[weekdayOf(time.start) - 1];
    return weekday === undefined ? dayText(time.start) : `${say(weekday)}, ${dayText(time.start)}`;
  }
  if (time.start !== null && time.end !== null) return `${dayText(time.start)} – ${dayText(time.end)}`;
  if (time.end !== null) return `≤ ${dayText(time.end)}`;
  if (time.start !== null) return `≥ ${dayText(time.start)}`;
  return '';
};

/** What a time was read as, for people: "Thứ Năm, 18/05/2023 · 07:30 – 11:00". `""` when it gives no day and no hour. */
export const meaningOf = (time: TimeExpression | null, say: Say): string => {
  if (time === null || !time.valid) return '';
  const days = daysText(time, say);
  const clock = [time.startTime, time.endTime]
    .filter((part) => part !== null)
    .map(clockText)
    .join(' – ');
  return [days, clock].filter((part) => part !== '').join(' · ');
};
