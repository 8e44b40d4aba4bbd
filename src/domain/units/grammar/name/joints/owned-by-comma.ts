import { BEFORE_NAMES } from '../../../lexicon/name-words';
import type { ReadState } from '../read-state';
import { PASS } from '../step';
import { join, type JointLook, type JointReader } from './joint-look';
import { isPartOfNext } from './owned-by-dash';

const OPENS_ITEM: ReadonlySet<string> = new Set(['\n', ';', ':', '(', '-', '+']);
const CLOSES_ITEM: ReadonlySet<string> = new Set(['\n', ';', '.', ')', ':']);

/** Nothing but this name and the next stands in the item: no list of offices. */
const isPair = ({ scan, next }: JointLook, from: number, { nameEnd }: ReadState): boolean => {
  const before = scan.tokens[from - 1];
  if (before && !OPENS_ITEM.has(before.key) && !BEFORE_NAMES.has(before.key)) return false;
  const end = nameEnd(scan, next);
  const after = scan.tokens[end];
  if (end <= next) return false;
  return !after || CLOSES_ITEM.has(after.key) || (after.kind === 'word' && scan.longest(end, 'role', 'stop') !== null);
};

/** Parts that never stand in a list with such houses as their equals: faculties, schools of a university. */
const PARTS: ReadonlySet<string> = new Set(['faculty', 'school']);
const HOUSES: ReadonlySet<string> = new Set(['school', 'health', 'institute']);

/** "Khoa Nội, Bệnh viện X", "Trường Đại học Luật, Đại học Huế": a part with its house as an address. */
export const ownedByComma: JointReader = (look, state) => {
  const { scan, at, head } = look;
  const part = state.parts[0];
  if (scan.tokens[at]?.key !== ',' || state.inList || part?.kind !== 'head' || !head) return PASS;
  if (!PARTS.has(part.head.kind) || !HOUSES.has(head.value.head.kind)) return PASS;
  return isPartOfNext(look, state) && isPair(look, part.from, state) ? join(look) : PASS;
};
