import type { Field } from '../../source/origin';
import type { Draft, Reading } from '../draft';
import { isClockOnly, withOuterDay, type OuterTime } from '../time-context';
import { wordsForHour } from './row-time';
import { HOUR_BEHIND } from './hour-behind';
import { oneLine } from './table';

interface Cut {
  readonly hour: string;
  readonly field: Field<string>;
}

const cutHour = (field: Field<string> | null): Cut | null => {
  const match = field ? HOUR_BEHIND.exec(field.value) : null;
  if (!field || !match?.[1] || match.index === 0) return null;
  return { hour: match[1], field: { ...field, value: field.value.slice(0, match.index).trimEnd() } };
};

/**
 * A row of a day with the hour that stands in brackets behind its place or its name ("Sân trường (7h00)"); the words lose
 * it. Rows without a day, and rows that have an hour, come back as they are.
 */
export const withBracketHour = (draft: Draft, reading: Reading): Draft => {
  const { time } = draft;
  if (!time?.start || time.startTime !== null) return draft;
  const place = cutHour(draft.place);
  const cut = place ?? cutHour(draft.name);
  if (!cut) return draft;
  const clock = reading.readers.parseTime(cut.hour, reading.time);
  if (!isClockOnly(clock) || clock.startTime === null) return draft;
  const outer: OuterTime = { expression: time, text: oneLine(draft.timeText.value), source: 'merged-cell' };
  const day = withOuterDay(clock, outer);
  return {
    ...draft,
    ...(place ? { place: place.field } : { name: cut.field }),
    time: { ...day, basis: { ...day.basis, ...time.basis } },
    timeText: { ...draft.timeText, value: `${cut.hour}, ${wordsForHour(outer)}` },
  };
};
