import type { Span } from '../../text/span';
import type { TimeContext, TimeExpression } from '../../time';
import type { Readers } from '../readers';
import { saysTime } from '../time-context';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';

const DAY = '\\d{1,2}\\s?/\\s?\\d{1,2}';
const DAYS = `${DAY}(?:\\s*(?:,|;|&|-|–|và|đến)\\s*${DAY})*`;
/** "Niêm yết danh sách: 11/7 – 25/7 tại trụ sở": between a sign and the place. */
const BEFORE_PLACE = new RegExp(`[:,(–-]\\s*(${DAYS})\\s+(?=(?:tại|ở)\\s)`, 'u');
/** "Kiểm tra bình chữa cháy 05/5, 12/5": two or more, or one with a nought, at the end. */
const AT_END = new RegExp(`\\p{L}\\s+((?=0\\d|${DAY}\\s*(?:,|;|&|-|–|và|đến)\\s*${DAY})${DAYS})[\\s.;]*$`, 'u');
/** What stands before a share, a house or the name of a day, not before the day of an act. */
const NO_DAY =
  /(?<![\p{L}])(?:đạt|có|còn|được|tổng|số|trên|là|gồm|lớp|nhà|ngõ|ngách|hẻm|kiệt|đường|phố|khoa|phòng|tổ|lộ|thửa|tỷ lệ|kết quả|kỷ niệm|chào mừng|mừng|hưởng ứng|nhân|dịp|lễ|tết)\s*:?\s*$/iu;

const matched = (text: string): Span | null => {
  for (const pattern of [BEFORE_PLACE, AT_END]) {
    const match = pattern.exec(text);
    const words = match?.[1];
    if (!match || words === undefined) continue;
    const start = match.index + match[0].indexOf(words);
    if (!NO_DAY.test(text.slice(0, start))) return { start, end: start + words.length };
  }
  return null;
};

/**
 * Days written without a word of time in a text that says what is done ("Trồng cây: 24/5 tại đường liên thôn"), where running text
 * alone would leave open whether they are shares. `null` when the words name no act, or what they hold is no day.
 */
export const shortDays = (
  text: string,
  readers: Readers,
  context: TimeContext,
): { readonly time: TimeExpression; readonly span: Span } | null => {
  if (!startsWithVerb(text) && !startsWithEvent(text)) return null;
  const span = matched(text);
  if (!span) return null;
  const time = readers.parseTime(text.slice(span.start, span.end), context);
  return saysTime(time) && time.start !== null ? { time: { ...time, span }, span } : null;
};
