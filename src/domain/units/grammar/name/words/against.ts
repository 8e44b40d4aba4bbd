import { OPEN_BODIES } from '../../../lexicon/head-kinds';
import type { WordReader } from '../looking';
import { PASS, readLoosely } from '../step';

/** "phòng, chống", "phòng chống" right behind the head of a body: "Ban Chỉ đạo phòng, chống thiên tai". */
export const against: WordReader = ({ scan, at, token, small, last }) => {
  if (token.key !== 'phòng' || !small || last?.kind !== 'head' || !OPEN_BODIES.has(last.head.kind)) return PASS;
  const after = scan.tokens[at + 1]?.key === ',' ? at + 2 : at + 1;
  return scan.tokens[after]?.key === 'chống' ? readLoosely({ kind: 'small', from: at, to: after + 1 }) : PASS;
};
