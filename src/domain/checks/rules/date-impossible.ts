import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInTexts } from '../texts';
import type { Rule } from '../rule';
import { daysInMonth, isLeapYear } from '../../calendar/plain-date';
import { spansOverlap, type Span } from '../../text/span';

const CODE = { code: 'date-impossible', severity: 'error' } as const;

/** A day written out in full. The time grammar reads looser forms; this one is certain whatever stands around it. */
const FULL_DATE =
  /(?<![\p{L}\d/.-])(?:(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})|ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+|\/)(\d{4}))(?![\p{L}\d]|[/.,-]\d)/giu;

const MAY_BE_FULL = /\d ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d\s+tháng\s+\d/;

interface Wrong {
  readonly span: Span;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const wrongDates = (text: string): readonly Wrong[] =>
  Array.from(text.matchAll(FULL_DATE), (match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    day: Number(match[1] ?? match[5]),
    month: Number(match[3] ?? match[6]),
    year: Number(match[4] ?? match[7]),
  })).filter(({ day, month, year }) => year > 0 && (day < 1 || day > daysInMonth(year, month)));

const variantOf = ({ day, month, year }: Wrong): string => {
  if (month < 1 || month > 12) return 'month';
  return month === 2 && day === 29 && !isLeapYear(year) ? 'leap' : 'message';
};

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) => {
    if (!/\d/u.test(text)) return [];
    const certain = MAY_BE_FULL.test(text) ? wrongDates(text) : [];
    const loose = context
      .oddTimes(text)
      .filter((time) => !time.valid && time.precision === 'invalid' && !time.flags.includes('reversed'))
      // Bare digits ("35/40") may be a share, a street number, a score.
      .filter((time) => /\p{L}/u.test(time.text))
      .filter((time) => !certain.some((wrong) => spansOverlap(wrong.span, time.span)));
    return [
      ...certain.map((wrong) => ({
        span: wrong.span,
        parts: {
          variant: variantOf(wrong),
          params: { day: wrong.day, month: wrong.month, year: wrong.year, last: daysInMonth(wrong.year, wrong.month) },
        },
      })),
      ...loose.map((time) => ({ span: time.span, parts: { variant: 'loose' } })),
    ];
  });

/** A day that is in no calendar: 29/2/2021, 31/4, tháng 13. */
export const dateImpossible: Rule = {
  ...CODE,
  group: 'dates',
  source: 'Lịch Gregory',
  mends: false,
  check,
};
