import { compareDates, type PlainDate } from '../../calendar/plain-date';
import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';
import type { TimeExpression } from '../../time/time-expression';
import { isYearLong, windowOf } from '../window';
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

const check = (context: CheckContext): readonly Finding[] => {
  const window = windowOf(context);
  if (window === null || isYearLong(window)) return [];
  return context.lines.flatMap((line) => {
    if (line.error || !REPORT.test(line.text)) return [];
    return context.times(line.text).flatMap((time) => {
      const day = lastDay(time);
      if (day === null || compareDates(day, window.end) >= 0) return [];
      if (window.start !== null && compareDates(day, window.start) < 0) return [];
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
