import { daysBetween } from '../../calendar/plain-date';
import { foldAligned } from '../../text/fold';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts } from '../texts';
import { dateText } from '../words';

const CODE = { code: 'week-length', severity: 'info' } as const;

/**
 * A week of the calendar: "tuần 21", "tuần thứ 3", "lịch tuần (từ …". "Hai tuần" is no single week, and a campaign
 * ("Tuần lễ Áo dài", "Tuần Văn hóa") takes the name with more days or fewer.
 */
const ONE_WEEK =
  /(?<!\p{L})(?<!(?:\d|hai|ba|bốn|năm|các|những|mỗi|hằng|hàng|nhiều|vài|cuối|đầu)\s)tuần(?:\s+(?:thứ\s+)?\d{1,2}(?!\d)|(?=\s*[(:,])|(?=\s+(?:từ|này|sau|tới)(?!\p{L})))/gu;

/** The days stand soon after the word. */
const NEAR = 90;

/** A week counted to the same weekday again: Monday to Monday. */
const ONE_TOO_MANY = 7;

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) => {
    if (!/tuần/iu.test(text) || !/\d/u.test(text)) return [];
    const folded = foldAligned(text);
    const weeks = Array.from(folded.matchAll(ONE_WEEK), (match) => match.index + match[0].length);
    if (weeks.length === 0) return [];
    return context
      .times(text)
      .filter(({ valid, precision }) => valid && (precision === 'range' || precision === 'week'))
      .flatMap((time) => {
        const { start, end, span } = time;
        if (start === null || end === null || daysBetween(start, end) !== ONE_TOO_MANY) return [];
        // The word may be read as part of the time: "tuần 21 (từ … đến …)".
        const near = weeks.some((at) => {
          if (at > span.start) return at < span.end;
          return span.start - at <= NEAR && !/[.;\n]/u.test(folded.slice(at, span.start));
        });
        return near ? [{ span, parts: { params: { start: dateText(start), end: dateText(end) } } }] : [];
      });
  });

/** Eight days under the name of a week: from one Monday to the next. */
export const weekLength: Rule = { ...CODE, group: 'ranges', source: 'Một tuần có 7 ngày', mends: false, check };
