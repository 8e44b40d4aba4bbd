import { LEVEL_PHRASES } from '../../../lexicon/name-words';
import type { Scan } from '../../scan';
import { startsWith } from '../letters';
import type { WordReader } from '../looking';
import { PASS, read, readMany } from '../step';

const SAME_LEVEL = new Set(['cùng', 'đồng']);

const skip = (scan: Scan, at: number, words: readonly string[]): number =>
  startsWith(scan, at, words) ? at + words.length : at;

/** "UBND cấp huyện", "Đoàn cấp trên trực tiếp cơ sở": all of that level; a plan speaks of one school ("cấp trường"). */
export const level: WordReader = ({ scan, at, token, headEnd, more }, { parts }) => {
  if (parts.length === 0) return PASS;
  // "UBMTTQ cùng cấp": the one of the same level.
  const same = SAME_LEVEL.has(token.key) && scan.tokens[at + 1]?.key === 'cấp' && !more;
  if (same && (scan.longest(at + 1, 'stop')?.end ?? at) <= at + 2) return read({ kind: 'small', from: at, to: at + 2 });
  if (token.key !== 'cấp') return PASS;
  const named = Math.max(...LEVEL_PHRASES.map((words) => skip(scan, at + 1, words)));
  if (named === at + 1) return PASS;
  const end = skip(scan, skip(scan, named, ['trực', 'tiếp']), ['cơ', 'sở']);
  const school = scan.tokens[named - 1]?.key === 'trường';
  return headEnd < end ? readMany({ kind: 'many', from: at, to: end }, !school) : PASS;
};
