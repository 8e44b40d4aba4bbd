import { compareDates, daysBetween, daysInMonth, type PlainDate } from '../../calendar/plain-date';
import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';
import type { TimeExpression } from '../../time/time-expression';
import { isYearLong, windowOf, type Window } from '../window';
import { dateText } from '../words';

const CODE = { code: 'report-before-end', severity: 'warning' } as const;

/** A report on the results of the whole, sent up by a day. */
const REPORT = /báo\s+cáo\s+(?:tổng\s+kết|kết\s+quả|đánh\s+giá\s+kết\s+quả|tình\s+hình\s+và\s+kết\s+quả)/iu;
/** Reports on the way, and lists that are wanted before. */
const ON_THE_WAY =
  /định\s+k[ỳì]|h[àằ]ng\s+(?:tuần|tháng|quý)|sơ\s+kết|giữa\s+k[ỳì]|tiến\s+độ|bước\s+đầu|đợt\s+\d|quý\s+[IV\d]+\/|6\s+tháng|tháng\s+\d{1,2}\s*\)|nhanh|năm\s+trước|đăng\s+ký/iu;
const BY =
  /(?:trước|chậm\s+nhất|muộn\s+nhất|hạn\s+(?:cuối|chót)|về\s+(?:trước)?|đến\s+hết)[\s:*_]*(?:là\s+)?(?:ngày)?[\s*_]*$/iu;

const lastDay = (time: TimeExpression): PlainDate | null => {
  if (!time.valid || (time.precision !== 'deadline' && time.precision !== 'day')) return null;
  return time.end ?? time.start;
};

/** Words of the sentence before the time, as far as they belong to it. */
const sentenceBefore = (line: CheckLine, at: number): string => {
  const before = line.text.slice(Math.max(0, at - 260), at);
  return before.slice(before.search(/[^.;]*$/u));
};

/** Day of the last month on which what a quarter or a year is reported on closes (NĐ 09/2019/NĐ-CP điều 12). */
const CLOSING_DAY = 14;

/** The shortest stretch that periodic reports are made of: a quarter. */
const QUARTER_DAYS = 89;

/** A window of a quarter or more, to the end of one, is reported on from the 15th of its last month on. */
const isPeriodicReport = (day: PlainDate, { start, end }: Window): boolean =>
  (start === null || daysBetween(start, end) >= QUARTER_DAYS) &&
  end.month % 3 === 0 &&
  end.day === daysInMonth(end.year, end.month) &&
  day.year === end.year &&
  day.month === end.month &&
  day.day > CLOSING_DAY;

const check = (context: CheckContext): readonly Finding[] => {
  const window = windowOf(context);
  if (window === null || isYearLong(window)) return [];
  return context.lines.flatMap((line) => {
    if (line.error || !REPORT.test(line.text)) return [];
    return context.times(line.text).flatMap((time) => {
      const day = lastDay(time);
      if (day === null || compareDates(day, window.end) >= 0) return [];
      if (window.start !== null && compareDates(day, window.start) < 0) return [];
      if (isPeriodicReport(day, window)) return [];
      const before = sentenceBefore(line, time.span.start);
      if (!REPORT.test(before) || ON_THE_WAY.test(before)) return [];
      if (time.precision === 'day' && !BY.test(`${before.slice(-24)}${time.text}`)) return [];
      return [findInLine(CODE, line, time.span, { params: { end: dateText(window.end) } })];
    });
  });
};

/** The report on the results is due before the plan has ended. */
export const reportBeforeEnd: Rule = {
  ...CODE,
  group: 'period',
  source: 'Thời gian thực hiện ghi trong kế hoạch',
  mends: false,
  check,
};
