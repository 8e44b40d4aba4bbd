import { inferredField, timeDoubts, type Draft } from '../draft';
import { isClockOnly, withOuterDay } from '../time-context';

const SAME_DAY = /(?<![\p{L}])cùng ngày(?![\p{L}])/iu;

/** The row with the day of the row before it, when its words give an hour "cùng ngày". */
const onDayOf = (draft: Draft, before: Draft | undefined): Draft => {
  const { time, timeText } = draft;
  const day = before?.time ?? null;
  if (!time || !before || !day || !isClockOnly(time) || !SAME_DAY.test(draft.name.text)) return draft;
  if (day.precision !== 'day' || day.start === null || before.section[0] !== draft.section[0]) return draft;
  const full = withOuterDay(time, { expression: day, text: before.timeText.value, source: 'heading' });
  const words = `${timeText.value}, ${before.timeText.value}`;
  return {
    ...draft,
    time: full,
    timeText: inferredField(words, timeText.origin, 'schedule.reason.same-day', timeText.text),
    doubts: timeDoubts(full, timeText.origin),
  };
};

/** The row with the day of the event that it stands below, when it has but an hour of its own. */
const onDayOfEvent = (draft: Draft, event: Draft): Draft => {
  const { time, timeText } = draft;
  if (!time || !event.time || !isClockOnly(time)) return draft;
  const full = withOuterDay(time, { expression: event.time, text: event.timeText.value, source: 'heading' });
  return {
    ...draft,
    time: full,
    timeText: inferredField(
      `${timeText.value}, ${event.timeText.value}`,
      timeText.origin,
      'schedule.reason.heading',
      timeText.text,
    ),
    doubts: timeDoubts(full, timeText.origin),
  };
};

/**
 * The hours of an event's programme on the day that the event's own words or labels give; as they are when the event has
 * no day, or several.
 */
export const onEventDay = (programme: readonly Draft[], events: readonly Draft[]): readonly Draft[] => {
  const [event] = events;
  if (!event?.time || events.length !== 1 || event.time.precision !== 'day' || !event.time.start) return programme;
  return programme.map((draft) => onDayOfEvent(draft, event));
};

/**
 * Rows in the order of the text, with the days that "13h30 cùng ngày" takes from the row before it in the same part of
 * the document; such a day counts as inferred.
 */
export const withSameDays = (drafts: readonly Draft[]): readonly Draft[] => {
  const rows: Draft[] = [];
  for (const draft of drafts) rows.push(onDayOf(draft, rows.at(-1)));
  return rows;
};
