import { LEVEL_PHRASES } from '../../../lexicon/name-words';
import { levelSpanEnd } from '../../collective/level-span';
import { readCollectiveTail } from '../../collective/tail';
import type { Scan } from '../../scan';
import { isBoundary } from '../boundary';
import { afterOneOf, startsWith } from '../letters';
import type { WordReader } from '../looking';
import { firstStep, PASS, read, readMany } from '../step';

const PEERS = [['bạn'], ['kết', 'nghĩa'], ['sở', 'tại']];

const SAME_LEVEL = new Set(['cùng', 'đồng']);

const skip = (scan: Scan, at: number, words: readonly string[]): number =>
  startsWith(scan, at, words) ? at + words.length : at;

/** "Chi đoàn bạn", "Chi đoàn kết nghĩa", "Công an xã sở tại": another body of the same sort, or the one there, before a mark, a verb or the end. */
const readPeer: WordReader = ({ scan, at, more, last }) => {
  const end = more || !last ? null : afterOneOf(scan, at, PEERS);
  return end !== null && isBoundary(scan, end) && !scan.longest(end, 'partner')
    ? read({ kind: 'small', from: at, to: end })
    : PASS;
};

/** "Kho bạc Nhà nước từ tỉnh đến huyện": those of all levels between. */
const readSpan: WordReader = ({ scan, at, more, last }) => {
  const end = more || !last ? null : levelSpanEnd(scan, at);
  return end === null ? PASS : readMany({ kind: 'many', from: at, to: end });
};

/** "UBND cấp huyện có liên quan", "UBND cấp xã trên địa bàn": index after what narrows the level before `at`; else `end`. */
const narrowedEnd = (scan: Scan, named: number, end: number): number =>
  named === end && scan.longest(end, 'qualifier') ? (readCollectiveTail(scan, end - 1) ?? end) : end;

/** "UBND cấp huyện", "Đoàn cấp trên trực tiếp cơ sở": all of that level; a plan speaks of one school ("cấp trường"). */
export const level: WordReader = (look, state) => {
  const { scan, at, token, headEnd, more } = look;
  if (state.parts.length === 0) return PASS;
  const step = firstStep([readPeer, readSpan], look, state);
  if (step.kind !== 'pass') return step;
  // "UBMTTQ cùng cấp": the one of the same level.
  const same = SAME_LEVEL.has(token.key) && scan.tokens[at + 1]?.key === 'cấp' && !more;
  if (same && (scan.longest(at + 1, 'stop')?.end ?? at) <= at + 2) return read({ kind: 'small', from: at, to: at + 2 });
  if (token.key !== 'cấp') return PASS;
  const named = Math.max(...LEVEL_PHRASES.map((words) => skip(scan, at + 1, words)));
  if (named === at + 1) return PASS;
  const end = skip(scan, skip(scan, named, ['trực', 'tiếp']), ['cơ', 'sở']);
  // "cấp trường" is one school; a committee of a level is the one that the text sets up.
  const one = scan.tokens[named - 1]?.key === 'trường' || look.house?.head.kind === 'steering';
  if (headEnd >= end) return PASS;
  return readMany({ kind: 'many', from: at, to: narrowedEnd(scan, named, end) }, !one);
};
