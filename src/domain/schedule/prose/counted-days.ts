import { addDays, compareDates, type PlainDate } from '../../calendar/plain-date';
import type { TimeExpression } from '../../time';
import { inferredField, timeDoubts, type Draft } from '../draft';
import { isClockOnly, withOuterDay } from '../time-context';
import { folded as fold } from '../vocabulary/folded';

const ORDER: readonly string[] = ['nhất', 'hai', 'ba', 'tư', 'năm'];
const COUNTED = /^(?:\S{1,6}\s+)?ngày\s+(?:thứ\s+(nhất|hai|ba|tư|năm)|(?:thứ\s+)?([1-5]))\s*[:.]?$/u;

/** Which day of an event a heading names ("2. Ngày thứ hai", "Ngày 1"): 1 for the first; `null` for other headings. */
export const countedDay = (title: string): number | null => {
  const match = COUNTED.exec(fold(title).trim());
  if (!match) return null;
  return match[1] === undefined ? Number(match[2]) : ORDER.indexOf(match[1]) + 1;
};

const dayOf = (event: TimeExpression, count: number): PlainDate | null => {
  if (event.precision === 'list') return event.dates[count - 1] ?? null;
  if (event.precision !== 'range' || !event.start || !event.end) return null;
  const day = addDays(event.start, count - 1);
  return compareDates(day, event.end) <= 0 ? day : null;
};

const onDay = (draft: Draft, event: TimeExpression, words: string): Draft => {
  const title = draft.section.at(-1) ?? '';
  const count = countedDay(title);
  const day = count === null ? null : dayOf(event, count);
  if (!draft.time || !day || !isClockOnly(draft.time)) return draft;
  const single: TimeExpression = {
    ...event,
    precision: 'day',
    start: day,
    end: day,
    dates: [day],
    startTime: null,
    endTime: null,
    session: null,
    weekdayStated: null,
    weekdayOk: null,
  };
  const time = withOuterDay(draft.time, { expression: single, text: title, source: 'heading' });
  const value = `${draft.timeText.value}, ${title} (${words})`;
  return {
    ...draft,
    time,
    timeText: inferredField(value, draft.timeText.origin, 'schedule.reason.heading', draft.timeText.text),
    doubts: timeDoubts(time, draft.timeText.origin),
  };
};

/**
 * The hours of a programme below "Ngày thứ nhất", "Ngày thứ hai" on the days of the event, `words` being how the document writes
 * them; rows below other headings, and those with a day of their own, come back as they are.
 */
export const onCountedDays = (drafts: readonly Draft[], event: TimeExpression, words: string): readonly Draft[] =>
  drafts.map((draft) => onDay(draft, event, words));
