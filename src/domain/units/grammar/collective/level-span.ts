import { LEVEL_PHRASES, TIME_HEADS } from '../../lexicon/name-words';
import { isBoundary } from '../name/boundary';
import { afterOneOf, isSmall } from '../name/letters';
import { isCapital, type Scan } from '../scan';

/** Most words of a place: "Bà Rịa Vũng Tàu". */
const LONGEST_PLACE = 4;
const TO = new Set(['đến', 'tới']);

/** "cấp trường" at `at`: index after the level; `null` for other words ("cấp cơ sở vật chất"). */
export const ofLevelEnd = (scan: Scan, at: number): number | null => {
  const end = scan.tokens[at]?.key === 'cấp' ? afterOneOf(scan, at + 1, LEVEL_PHRASES) : null;
  const other = scan.longest(at + 1, 'field', 'not-unit');
  return end !== null && (other === null || other.end <= end) ? end : null;
};

/** "từ tỉnh đến cơ sở" at `at`: index after all the levels that many bodies stand at, or `null`. */
export const levelSpanEnd = (scan: Scan, at: number): number | null => {
  const first = scan.tokens[at]?.key === 'từ' ? afterOneOf(scan, at + 1, LEVEL_PHRASES) : null;
  return first !== null && TO.has(scan.tokens[first]?.key ?? '') ? afterOneOf(scan, first + 1, LEVEL_PHRASES) : null;
};

/** Index after a place with a capital at `at`, or `null`: no "Thứ Hai". */
const placeEnd = (scan: Scan, at: number): number | null => {
  const name = scan.longest(at, 'place-name');
  if (name !== null) return name.end;
  let end = at;
  while (end < at + LONGEST_PLACE && isCapital(scan, end)) end += 1;
  return end > at && !TIME_HEADS.has(scan.tokens[at]?.key ?? '') ? end : null;
};

/** "từ Quảng Ninh đến Khánh Hòa" at `at`: index after the two places that many stand between, or `null`. */
export const placeSpanEnd = (scan: Scan, at: number): number | null => {
  const first = scan.tokens[at]?.key === 'từ' ? placeEnd(scan, at + 1) : null;
  return first !== null && TO.has(scan.tokens[first]?.key ?? '') ? placeEnd(scan, first + 1) : null;
};

const SHORT_LEVELS = new Set(['thành', 'thị']);

/** "huyện, thành, thị": a town in one syllable, with no other word behind it ("thành lập", "thị đội"). */
export const isShortLevel = (scan: Scan, at: number): boolean =>
  isSmall(scan, at) &&
  SHORT_LEVELS.has(scan.tokens[at]?.key ?? '') &&
  scan.hits(at).every(({ end }) => end === at + 1) &&
  (isBoundary(scan, at + 1) ||
    scan.longest(at + 1, 'qualifier') !== null ||
    scan.longest(at + 1, 'field')?.value.verbLike === true);

/** A level of places ends before `at`: "xã", "thị trấn". */
export const endsLevel = (scan: Scan, at: number): boolean =>
  [at - 1, at - 2].some((from) => {
    const level = from >= 0 ? scan.longest(from, 'place-head') : null;
    return level?.end === at && level.value.rank > 0;
  });
