import { LEVEL_PHRASES } from '../../lexicon/name-words';
import { startsWith } from '../name/letters';
import type { Scan } from '../scan';

/** Index after the level of the state at `at` ("trung ương", "cơ sở"), or `null`. */
const afterLevel = (scan: Scan, at: number): number | null => {
  const level = LEVEL_PHRASES.find((words) => startsWith(scan, at, words));
  return level ? at + level.length : null;
};

const TO = new Set(['đến', 'tới']);

/** "từ tỉnh đến cơ sở" at `at`: index after all the levels that many bodies stand at, or `null`. */
export const levelSpanEnd = (scan: Scan, at: number): number | null => {
  const first = scan.tokens[at]?.key === 'từ' ? afterLevel(scan, at + 1) : null;
  return first !== null && TO.has(scan.tokens[first]?.key ?? '') ? afterLevel(scan, first + 1) : null;
};
