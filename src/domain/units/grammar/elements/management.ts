import { MANAGEMENT_OWNERS } from '../../lexicon/name-words';
import { isBoundary } from '../name/boundary';
import { startsWith } from '../name/letters';
import type { Scan } from '../scan';
import { lexedUnit, type Lexed } from './element';

const MANAGEMENT = ['chuyên', 'môn'];

// "phối hợp với", "cùng": one it is done with follows.
const BEFORE_PARTNERS = new Set(['với', 'cùng', 'hợp']);

/**
 * "Công đoàn phối hợp với chuyên môn cùng cấp": in papers of a union the management of the house, one body, and only
 * where a partner is expected.
 */
export const lexManagement = (scan: Scan, at: number): Lexed | null => {
  if (!BEFORE_PARTNERS.has(scan.tokens[at - 1]?.key ?? '') || !startsWith(scan, at, MANAGEMENT)) return null;
  const from = at + MANAGEMENT.length;
  const owner = MANAGEMENT_OWNERS.find((words) => startsWith(scan, from, words));
  const to = from + (owner?.length ?? 0);
  // "phối hợp với chuyên môn nghiệp vụ": another word.
  if (!isBoundary(scan, to) && scan.longest(to, 'role', 'stop') === null) return null;
  return lexedUnit({ kind: 'proper', from: at, to }, at, false);
};
