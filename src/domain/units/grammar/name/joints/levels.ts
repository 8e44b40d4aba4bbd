import { readCollectiveTail } from '../../collective/tail';
import { isBoundary } from '../boundary';
import { PASS, readMany } from '../step';
import type { JointReader } from './joint-look';

const JOINS = new Set(['-', '/']);

/** "UBND quận-huyện, xã", "Đoàn xã/phường": levels without a name mean all of them. */
export const tightLevels: JointReader = ({ scan, at, token, next, nextToken, last }) => {
  const tight = JOINS.has(token.key) && token.tight && nextToken.tight;
  if (!tight || last.kind !== 'place-head' || last.rank === 0) return PASS;
  const place = scan.longest(next, 'place-head');
  const end = place && isBoundary(scan, place.end) ? readCollectiveTail(scan, next) : null;
  return end === null ? PASS : readMany({ kind: 'many', from: at, to: end });
};
