import { BEFORE_NAMES } from '../../lexicon/name-words';
import type { NamePart } from '../name-parts';
import { isAnd, type Scan } from '../scan';
import { hasDigit, isRoman } from '../tokens';
import { isBoundary } from './boundary';
import { isShortForm } from './letters';

/** Numbered police divisions: "PC06", "PA03". */
const POLICE_CODE = /^P[ACKVX]\d{2}$/u;

/** "PC06" at `at`: a division of the police by its number. */
export const isPoliceCode = ({ tokens }: Scan, at: number): boolean => POLICE_CODE.test(tokens[at]?.text ?? '');

/** Troops by size and number: "c20" (company), "dBB1" (battalion), "eBB101" (regiment), "f5" (division). */
const TROOP_CODE = /^(?:[c-f]|[a-f]\p{Lu}{2,4})\d{1,3}$/u;

/** A short form stands alone: at the beginning, behind a mark or "và", or behind a word that names follow. */
const standsApart = ({ tokens }: Scan, at: number): boolean => {
  const before = tokens[at - 1];
  return before?.kind !== 'word' || isAnd(before) || BEFORE_NAMES.has(before.key);
};

/** A short form of capitals that no lexicon knows ("VRG", "VNPT") or a code of troops is taken for an office; `null` for anything else. */
export const shortFormAt = (scan: Scan, at: number): NamePart | null => {
  const token = scan.tokens[at];
  if (!token || !standsApart(scan, at)) return null;
  const troops = TROOP_CODE.test(token.text);
  if (!troops && (!isShortForm(scan, at) || scan.source.style !== 'mixed')) return null;
  if (!troops && (isRoman(token) || (hasDigit(token) && !isPoliceCode(scan, at)))) return null;
  return scan.hits(at).length === 0 && isBoundary(scan, at + 1) ? { kind: 'proper', from: at, to: at + 1 } : null;
};
