import { plainDate } from '../calendar/plain-date';
import { normalizeText } from '../text/normalize';
import type { TimeContext, TimeExpression } from './time-expression';

const NOTHING = (text: string): TimeExpression => ({
  valid: true,
  precision: 'none',
  start: null,
  end: null,
  startTime: null,
  endTime: null,
  session: null,
  dates: [],
  weekdayStated: null,
  weekdayOk: null,
  calendar: 'solar',
  flags: [],
  basis: {},
  span: { start: 0, end: text.length },
  text,
});

/** Every time in running text, with spans in the original text (working skeleton: full dates only). */
export const findTimes = (text: string, _context: TimeContext = {}): readonly TimeExpression[] => {
  const normalized = normalizeText(text);
  const found: TimeExpression[] = [];
  for (const match of normalized.text.matchAll(/(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/g)) {
    const date = plainDate(Number(match[3]), Number(match[2]), Number(match[1]));
    const span = normalized.toOriginal({ start: match.index, end: match.index + match[0].length });
    found.push({
      ...NOTHING(text),
      valid: date !== null,
      precision: date ? 'day' : 'invalid',
      start: date,
      end: date,
      dates: date ? [date] : [],
      span,
      text: text.slice(span.start, span.end),
    });
  }
  return found;
};

/** Every time of a cell that may hold several events, in order. */
export const parseTimes = (text: string, context: TimeContext = {}): readonly TimeExpression[] =>
  findTimes(text, context);

/** The one reading of a whole cell or record. Never throws. */
export const parseTime = (text: string, context: TimeContext = {}): TimeExpression =>
  findTimes(text, context)[0] ?? NOTHING(text);
