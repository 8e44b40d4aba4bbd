import { BEFORE_NAMES } from '../../lexicon/name-words';
import type { NamePart } from '../name-parts';
import { isAnd, type Scan } from '../scan';
import { hasDigit, isRoman } from '../tokens';
import { isBoundary } from './boundary';
import { isShortForm } from './letters';

/** Numbered police divisions: "PC06", "PA03". */
const POLICE_CODE = /^P[ACKVX]\d{2}$/u;

/** A short form of capitals that no lexicon knows ("VRG", "VNPT") is taken for an office; `null` for anything else. */
export const shortFormAt = (scan: Scan, at: number): NamePart | null => {
  const token = scan.tokens[at];
  if (!token || !isShortForm(scan, at) || scan.source.style !== 'mixed') return null;
  const before = scan.tokens[at - 1];
  if (before?.kind === 'word' && !isAnd(before) && !BEFORE_NAMES.has(before.key)) return null;
  if (isRoman(token) || (hasDigit(token) && !POLICE_CODE.test(token.text))) return null;
  return scan.hits(at).length === 0 && isBoundary(scan, at + 1) ? { kind: 'proper', from: at, to: at + 1 } : null;
};
