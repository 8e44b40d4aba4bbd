import { plainDate } from '../calendar/plain-date';
import { coverSpans, type Span } from '../text/span';
import type { ClaimDate } from './claim';

/** Two dates that a text joins: "(19/5/1890 - 19/5/2023)", "1982-2023", "từ 03/02/1930 đến 03/02/2025". */
export interface DatePair {
  readonly from: ClaimDate;
  readonly to: ClaimDate;
  readonly span: Span;
  /** Inside round or square brackets. */
  readonly bracketed: boolean;
  /** Words such as "giai đoạn", "nhiệm kỳ" before it: a period, never an anniversary. */
  readonly period: boolean;
  /** Introduced by "từ": an anniversary only when its ends fit one. */
  readonly since: boolean;
  /** Joined only by "và" or a comma. */
  readonly weak: boolean;
}

/** A date as a token of the text, with the year still as written. */
export interface DateToken {
  readonly date: ClaimDate;
  readonly span: Span;
  /** Only a bare "1930": too weak to stand alone. */
  readonly bareYear: boolean;
}

const SEPARATOR = '\\s?[/.]\\s?|-|\\s-\\s';
const DAY_MONTH_YEAR = `(?<d>\\d{1,2})(?<sep>${SEPARATOR})(?<m>\\d{1,2})(?:\\k<sep>|[/.-])(?<y>\\d{4}|\\d{2}(?!\\d))`;
const WORDS = '(?:ngày\\s+)?(?<wd>\\d{1,2})\\s+tháng\\s+(?<wm>\\d{1,2})(?:\\s+năm\\s+|\\s?[/.\\-]\\s?)(?<wy>\\d{4})';
const MONTH_YEAR = '(?:tháng\\s+)?(?<mm>\\d{1,2})(?:\\s?[/.]\\s?|-|\\s+năm\\s+)(?<my>\\d{4})';
const YEAR = '(?:năm\\s+)?(?<yy>\\d{4})';
/** A year before 1000: after "năm", or at the head of a bracket whose other end is a full year. */
const EARLY_YEAR = 'năm\\s+(?<ey>\\d{2,3})|(?<=\\(\\s?)(?<ay>\\d{2,3})(?=\\s?[-–—]\\s?(?:năm\\s)?\\d{4}\\s?\\))';

const DATE_TOKEN = new RegExp(
  `(?<![\\p{L}\\d]|(?<!\\d{4})/)(?:${WORDS}|${DAY_MONTH_YEAR}|${MONTH_YEAR}|${YEAR}|${EARLY_YEAR})(?![\\p{L}\\d]|[.,]\\d|/(?!\\d{4}(?![\\d/])|\\d{1,2}[-.]\\d{1,2}[-.]\\d{4})\\d)`,
  'giu',
);

/** What may stand between the two dates of a pair. */
const JOIN = /^[\s*_]*(?:[-–—~→]+>?|=>|đến(?:\s+hết)?|tới|\/)[\s*_]*(?:ngày\s+)?$/iu;
/** Too weak to join two dates, unless they are just as far apart as the count says: "(… và …)". */
const WEAK_JOIN = /^\s*(?:[,;]|và)\s*(?:ngày\s+)?$/iu;
const PERIOD_BEFORE =
  /(?:giai\s+đoạn|nhiệm\s+kỳ|nhiệm\s+kì|năm\s+học|niên\s+khóa|niên\s+khoá|khóa|khoá|học\s+kỳ|kế\s+hoạch|chiến\s+lược|thời\s+kỳ|thời\s+gian|trong\s+\S+\s+năm|các\s+năm|những\s+năm|niên\s+độ|mùa\s+giải|hai\s+năm)[\s:*_“"(]*(?:\d+\s+năm[\s(:]*)?(?:từ\s+)?$/iu;
const SINCE_BEFORE = /(?:^|[\s(])(?:kể\s+)?từ(?:\s+ngày|\s+năm|\s+tháng)?[\s:]*$/iu;

const dayDate = (year: number, month: number, day: number, text: string, span: Span): ClaimDate => {
  const date = plainDate(year, month, day);
  return date === null ? { kind: 'impossible', text, span } : { kind: 'day', date, text, span };
};

const monthDate = (year: number, month: number, text: string, span: Span): ClaimDate =>
  month >= 1 && month <= 12 ? { kind: 'month', year, month, text, span } : { kind: 'impossible', text, span };

/** Two digits of a year are read in the 1900s: label pairs that shorten the year mean the last century. */
const fullYear = (digits: string): number => (digits.length === 2 ? 1900 + Number(digits) : Number(digits));

const readToken = (groups: Readonly<Record<string, string | undefined>>, text: string, span: Span): ClaimDate => {
  const { d, m, y, wd, wm, wy, mm, my, yy, ey, ay } = groups;
  if (d !== undefined && m !== undefined && y !== undefined) {
    return dayDate(fullYear(y), Number(m), Number(d), text, span);
  }
  if (wd !== undefined && wm !== undefined && wy !== undefined) {
    return dayDate(Number(wy), Number(wm), Number(wd), text, span);
  }
  if (mm !== undefined && my !== undefined) return monthDate(Number(my), Number(mm), text, span);
  return { kind: 'year', year: Number(yy ?? ey ?? ay), text, span };
};

/** Every date of the text, in order. Linear in the text. */
export const findDateTokens = (text: string): readonly DateToken[] => {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(DATE_TOKEN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const date = readToken(match.groups ?? {}, match[0], span);
    tokens.push({ date, span, bareYear: /^\d{4}$/u.test(match[0]) });
  }
  return tokens;
};

const bracketDepth = (text: string): ((at: number) => boolean) => {
  const opens: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[') start = at;
    else if ((sign === ')' || sign === ']') && start >= 0) {
      opens.push({ start, end: at });
      start = -1;
    }
  }
  let next = 0;
  return (at) => {
    while (next < opens.length && (opens[next]?.end ?? 0) < at) next += 1;
    const open = opens[next];
    return open !== undefined && open.start <= at && at < open.end;
  };
};

const joinsNext = (text: string, tokens: readonly DateToken[], index: number): boolean => {
  const first = tokens[index];
  const second = tokens[index + 1];
  if (first === undefined || second === undefined || second.span.start - first.span.end > 24) return false;
  return JOIN.test(text.slice(first.span.end, second.span.start));
};

/** Every pair of joined dates, in order of the text. A date belongs to one pair at most. */
export const findDatePairs = (text: string): readonly DatePair[] => {
  const tokens = findDateTokens(text);
  const inBracket = bracketDepth(text);
  const pairs: DatePair[] = [];
  let index = 0;
  while (index + 1 < tokens.length) {
    const first = tokens[index];
    const second = tokens[index + 1];
    if (first === undefined || second === undefined) break;
    const between = text.slice(first.span.end, second.span.start);
    const weak = WEAK_JOIN.test(between) && first.date.kind === 'day' && second.date.kind === 'day';
    if (between.length > 24 || !(weak || JOIN.test(between)) || (weak && joinsNext(text, tokens, index + 1))) {
      index += 1;
      continue;
    }
    const before = text.slice(Math.max(0, first.span.start - 48), first.span.start);
    pairs.push({
      from: first.date,
      to: second.date,
      span: coverSpans(first.span, second.span),
      bracketed: inBracket(first.span.start),
      period: PERIOD_BEFORE.test(before),
      since: SINCE_BEFORE.test(before),
      weak,
    });
    index += 2;
  }
  return pairs;
};
