import { LEVEL_PHRASES } from '../../lexicon/name-words';
import { afterOneOf } from '../name/letters';
import type { Scan } from '../scan';

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

/** A level of places ends before `at`: "xã", "thị trấn". */
export const endsLevel = (scan: Scan, at: number): boolean =>
  [at - 1, at - 2].some((from) => {
    const level = from >= 0 ? scan.longest(from, 'place-head') : null;
    return level?.end === at && level.value.rank > 0;
  });
