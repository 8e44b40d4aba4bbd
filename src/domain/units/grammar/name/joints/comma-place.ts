import { readCollectiveTail } from '../../collective/tail';
import type { NamePart } from '../../name-parts';
import { isCapital } from '../../scan';
import { isBoundary } from '../boundary';
import { isNumberAt } from '../letters';
import { isOwnName } from '../parts';
import { ENDS, PASS, readMany, type Step } from '../step';
import { join, type JointLook, type JointReader } from './joint-look';

/** Rank of the province among the levels of places (places.ts): it may stand behind any name. */
const PROVINCE = 4;

/** "Đoàn xã, thị trấn": levels without a name mean all of them. */
const readLevels = ({ scan, at, next }: JointLook): Step => {
  const end = readCollectiveTail(scan, next);
  return end === null ? ENDS : readMany({ kind: 'many', from: at, to: end });
};

/** Whether a place of this rank lies around what was read: it is larger, or the name has no place yet. */
const liesAround = (parts: readonly NamePart[], rank: number): boolean => {
  const placed = [...parts].reverse().find((part) => part.kind === 'place-head');
  return placed?.kind === 'place-head' ? rank > placed.rank : isOwnName(parts) || rank === PROVINCE;
};

/** "phường 5, quận 3", "Trường THCS Lê Lợi, Quận 3": a larger place after a comma belongs to the name. */
export const commaPlace: JointReader = (look, { parts }) => {
  const { scan, token, next, last, head } = look;
  if (token.key !== ',') return PASS;
  const place = scan.longest(next, 'place-head');
  if (!place || head) return ENDS;
  if (last.kind === 'place-head' && last.rank > 0 && isBoundary(scan, place.end)) return readLevels(look);
  const named = isCapital(scan, place.end) || isNumberAt(scan, place.end);
  if (!named && scan.source.style !== 'lower') return ENDS;
  return liesAround(parts, place.value.rank) ? join(look) : ENDS;
};
