import { OPEN_BODIES } from '../../../lexicon/head-kinds';
import type { WordReader } from '../looking';
import { PASS, readLoosely } from '../step';

/**
 * "phòng, chống", "phòng chống" right behind the head of a body, or its work: "Ban Chỉ đạo phòng, chống thiên tai", "Đội
 * Kiểm soát phòng chống ma túy".
 */
export const against: WordReader = ({ scan, at, token, small, last, house }) => {
  const open = last?.kind === 'head' || (last?.kind === 'field' && last.verbLike);
  if (token.key !== 'phòng' || !small || !open || !house || !OPEN_BODIES.has(house.head.kind)) return PASS;
  const after = scan.tokens[at + 1]?.key === ',' ? at + 2 : at + 1;
  return scan.tokens[after]?.key === 'chống' ? readLoosely({ kind: 'small', from: at, to: after + 1 }) : PASS;
};
