import { LEVEL_PHRASES } from '../../lexicon/name-words';
import { afterOneOf } from '../name/letters';
import type { Scan } from '../scan';

const TO = new Set(['đến', 'tới']);

/** "từ tỉnh đến cơ sở" at `at`: index after all the levels that many bodies stand at, or `null`. */
export const levelSpanEnd = (scan: Scan, at: number): number | null => {
  const first = scan.tokens[at]?.key === 'từ' ? afterOneOf(scan, at + 1, LEVEL_PHRASES) : null;
  return first !== null && TO.has(scan.tokens[first]?.key ?? '') ? afterOneOf(scan, first + 1, LEVEL_PHRASES) : null;
};
