import type { Field } from '../../source/origin';
import type { Draft, Reading } from '../draft';
import { isClockOnly, withOuterDay } from '../time-context';
import { oneLine } from './table';

const CLOCK = "\\d{1,2}\\s?(?:h|g|giờ|:)\\s?\\d{0,2}(?:\\s?phút|['’])?";

/** "(7h00)", "(từ 8h30 - 10h00)" at the end of a cell. */
const HOUR_BEHIND = new RegExp(
  `\\s*\\(((?:(?:từ|lúc|vào lúc|bắt đầu(?:\\s(?:từ|lúc))?)\\s)?${CLOCK}(?:\\s?(?:[-–]|đến)\\s?${CLOCK})?)\\)$`,
  'iu',
);

/** True when a cell has its words and behind them an hour in brackets. */
export const endsWithHour = (text: string): boolean => HOUR_BEHIND.test(text);

interface Cut {
  readonly hour: string;
  readonly field: Field<string>;
}

const cutHour = (field: Field<string> | null): Cut | null => {
  const match = field ? HOUR_BEHIND.exec(field.value) : null;
  if (!field || !match?.[1] || match.index === 0) return null;
  return { hour: match[1], field: { ...field, value: field.value.slice(0, match.index) } };
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
  const words = oneLine(draft.timeText.value);
  const day = withOuterDay(clock, { expression: time, text: words, source: 'merged-cell' });
  return {
    ...draft,
    ...(place ? { place: place.field } : { name: cut.field }),
    time: { ...day, basis: { ...day.basis, ...time.basis } },
    timeText: { ...draft.timeText, value: `${cut.hour}, ${words}` },
  };
};
