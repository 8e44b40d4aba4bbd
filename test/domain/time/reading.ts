import { formatIso } from '../../../src/domain/calendar/plain-date';
import { findTimes, parseTime } from '../../../src/domain/time';
import type { ClockTime, TimeContext, TimeExpression } from '../../../src/domain/time';

/**
 * Test support: a time expression in one line, so that tables of examples stay readable.
 *
 *   day 2023-09-26 09:00 morning T3+      one day, hour, session, weekday stated and right (`-` wrong, none: unknown)
 *   list 2020-08-17 2020-08-18            the days of a list; `list A..B` when its members are no days
 *   range A..B   deadline ..B   open-start A..   month A..B   invalid   none   vague   recurring 07:15-07:30 T2
 *   day ?                                 a day whose date is not known
 */
const clockText = (time: ClockTime | null): string =>
  time ? `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}` : '';

const clocks = (t: TimeExpression): string => {
  if (!t.startTime && !t.endTime) return '';
  return t.endTime ? `${clockText(t.startTime)}-${clockText(t.endTime)}` : clockText(t.startTime);
};

const days = (t: TimeExpression): string => {
  if (t.dates.length > 0) return t.dates.map(formatIso).join(' ');
  if (t.start && t.end && t.precision === 'day') return formatIso(t.start);
  if (t.start || t.end) return `${t.start ? formatIso(t.start) : ''}..${t.end ? formatIso(t.end) : ''}`;
  return ['time', 'none', 'vague', 'recurring', 'invalid'].includes(t.precision) ? '' : '?';
};

const weekday = (t: TimeExpression): string => {
  if (t.weekdayStated === null) return '';
  const name = t.weekdayStated === 7 ? 'CN' : `T${String(t.weekdayStated + 1)}`;
  return `${name}${t.weekdayOk === null ? '' : t.weekdayOk ? '+' : '-'}`;
};

export const readingOf = (t: TimeExpression): string =>
  [t.precision, days(t), clocks(t), t.session ?? '', weekday(t), t.calendar === 'lunar' ? 'lunar' : '']
    .filter((part) => part !== '')
    .join(' ');

/** Text, expected reading, and flags that must be among those given. */
export type Example = readonly [text: string, reading: string, ...flags: readonly string[]];

/** Declares one test for each example, read as a cell. */
export const reads = (title: string, context: TimeContext, examples: readonly Example[]): void => {
  describe(title, () => {
    it.each(examples.map(([text, expected, ...flags]) => ({ text, expected, flags })))(
      '$text → $expected',
      ({ text, expected, flags }) => {
        const time = parseTime(text, context);
        expect({ text, reading: readingOf(time) }).toEqual({ text, reading: expected });
        expect(time.valid).toBe(!expected.startsWith('invalid'));
        for (const flag of flags) expect(time.flags).toContain(flag);
      },
    );
  });
};

/** A sentence and the readings of all its times, joined by " ; "; "-" when it holds none. */
export type Sentence = readonly [text: string, readings: string];

/** Declares one test for each sentence, read as running text in the context. */
export const findsIn =
  (context: TimeContext) =>
  (title: string, sentences: readonly Sentence[]): void => {
    describe(title, () => {
      it.each(sentences)('%s → %s', (text, expected) => {
        expect(findTimes(text, context).map(readingOf).join(' ; ') || '-').toBe(expected);
      });
    });
  };
