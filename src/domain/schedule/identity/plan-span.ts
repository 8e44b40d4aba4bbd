import { compareDates, isValidDate, type PlainDate } from '../../calendar/plain-date';
import { findReferences } from '../../references/find-references';
import type { Passage } from '../../source/passages';
import type { Span } from '../../text/span';
import type { TimeContext } from '../../time';

const FULL_DATE = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)/gu;
const SPOKEN_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d{2})(?!\d)/giu;
/** The second day of an anniversary: "(20/11/1982 – 20/11/2024)". */
const PAIR = /\d{4}\s*[-–]\s*$/u;

const datesOf = function* (text: string): Generator<{ readonly date: PlainDate; readonly span: Span }> {
  for (const pattern of [FULL_DATE, SPOKEN_DATE])
    for (const match of text.matchAll(pattern)) {
      const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
      const span = { start: match.index, end: match.index + match[0].length };
      if (isValidDate(year, month, day) && !PAIR.test(text.slice(0, span.start)))
        yield { date: { year, month, day }, span };
    }
};

/** True when the text gives, outside cited documents and anniversaries, a day of the year of `from` that lies after it. */
const plansIn = (passages: Iterable<Passage>, from: PlainDate): boolean => {
  for (const { text } of passages) {
    const later = [...datesOf(text)].filter(({ date }) => date.year === from.year && compareDates(date, from) > 0);
    if (later.length === 0) continue;
    const citations = findReferences(text).map(({ citation }) => citation);
    if (later.some(({ span }) => !citations.some(({ start, end }) => start <= span.start && span.start < end)))
      return true;
  }
  return false;
};

/**
 * The days (inclusive) into which a plan's days without a year are read when its own date and the year of its title differ. A
 * plan for the next year begins in the year of its date when its text gives a day of that year still to come ("Tuyển quân
 * năm 2025" of 20/6/2024, "07 và 08/10/2024"); a yearly plan of December does not. A plan of a past year ("Tổng kết năm 2024" of
 * 06/01/2025) speaks of days after its date. `null` when title and date agree or one is missing.
 */
export const readPlanSpan = (
  year: number | undefined,
  planDate: PlainDate | null,
  passages: Iterable<Passage>,
): TimeContext['period'] | null => {
  if (year === undefined || !planDate) return null;
  if (year === planDate.year + 1 && plansIn(passages, planDate))
    return { start: planDate, end: { year, month: 12, day: 31 } };
  return year === planDate.year - 1 ? { start: planDate, end: { year: planDate.year, month: 12, day: 31 } } : null;
};
