import type { Span } from '../../text/span';
import type { TimeExpression } from '../../time';
import type { Part } from '../clauses';
import type { Reading } from '../draft';
import type { ProseContext } from './context';
import { COUNT_NOUNS, COUNT_NUMBERS, ROUND_NAMES } from '../vocabulary/rounds';
import { isNameless } from './item-name';
import { ownTimes } from './pick-time';

const COUNTED = `(?:${COUNT_NOUNS}|lớp)\\s+(?:thứ\\s+)?(?:${COUNT_NUMBERS}|đầu|cuối)`;
const ROUND = `(?:thi đấu\\s+)?(?:vòng\\s+)?(?:${ROUND_NAMES})`;
const STAGE = 'khai mạc|bế mạc|tổng kết|trao giải';
const ONE = `(?:${COUNTED}|${ROUND}|${STAGE})`;

/** What tells the parts of one event apart, right before a time: "đợt 1: ", "bán kết và chung kết ngày ". */
const PHASE = new RegExp(
  `(?:^|[\\s:;,(])(${ONE}(?:\\s*(?:,|và|–|-)\\s*${ONE})*)\\s*[:,(–-]?\\s*(?:(?:vào|từ|lúc|dự kiến|trước|trong)\\s+)*$`,
  'iu',
);
const PHASE_WORD = new RegExp(`${COUNT_NOUNS}|lớp|${ROUND_NAMES}|${STAGE}`, 'giu');

const BETWEEN = /[\s:;,.(–-]+$/u;
/** What closes the last phase and belongs to the whole: who does it, the end of a bracket around all phases. */
const CLOSING = /\s*\([^()]*(?:phân công|phụ trách|chủ trì|thực hiện|phối hợp)[^()]*\)[\s.]*$|[\s;,.]+(?:và\s+)?$/iu;
const OPEN_BRACKET = /^([^()]*)\)[\s.]*$/u;

/** An event and its phases: "Hiến máu (đợt 1 ngày 05/4, đợt 2 ngày 12/9)". Places are 0-based, in the words given. */
export interface Phases {
  readonly head: Span;
  /** The first phase runs on from the event without a sign: "Hợp luyện lần 1 …, lần 2 …". */
  readonly runsOn: boolean;
  /** Each from its name on, as far as the next one. */
  readonly parts: readonly Part[];
}

/** Days, not only an hour or a year. */
const saysDay = ({ precision, start, end }: TimeExpression): boolean =>
  (start !== null || end !== null) && precision !== 'year' && precision !== 'time';

/**
 * The phases of an event that a bullet lists with a time each; `null` unless every time of the bullet has a phase right before
 * it, there are at least two, and words before the first say what the event is.
 */
export const phasesOf = (text: string, reading: Reading, ctx: ProseContext): Phases | null => {
  if ((text.match(PHASE_WORD)?.length ?? 0) < 2) return null;
  const times = ownTimes(text, reading.readers, ctx.time).filter(saysDay);
  if (times.length < 2) return null;
  const starts: number[] = [];
  for (const { span } of times) {
    const from = starts.at(-1) ?? 0;
    const match = PHASE.exec(text.slice(from, span.start));
    if (match?.[1] === undefined) return null;
    starts.push(from + match.index + match[0].indexOf(match[1]));
  }
  const before = text.slice(0, starts[0]);
  const head = before.replace(BETWEEN, '');
  if ((head.match(/\p{L}{2,}/gu)?.length ?? 0) < 2 || isNameless(head)) return null;
  return {
    head: { start: 0, end: head.length },
    runsOn: before.slice(head.length).trim() === '',
    parts: starts.map((start, k) => {
      const words = text.slice(start, starts[k + 1] ?? text.length);
      const said = words.replace(CLOSING, '').replace(OPEN_BRACKET, '$1');
      return { text: said, start, end: start + said.length };
    }),
  };
};
