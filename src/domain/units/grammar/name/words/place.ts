import type { NamePart } from '../../name-parts';
import { isCapital, type Scan } from '../../scan';
import { hasDigit, isRoman } from '../../tokens';
import { isSmallInMixed } from '../letters';
import type { WordReader } from '../looking';
import { PASS, read } from '../step';

/** The level or the known name of a place at `at` as a part: "phường", "Cần Thơ"; `null` when there is none. */
export const placePartAt = (scan: Scan, at: number): NamePart | null => {
  const level = scan.longest(at, 'place-head');
  const name = scan.longest(at, 'place-name');
  if (name && (!level || name.end > level.end)) {
    return isSmallInMixed(scan, at) ? null : { kind: 'place-name', from: at, to: name.end };
  }
  if (!level) return null;
  const other = scan.longest(at, 'field', 'not-unit', 'head');
  if (other && other.end > level.end) return null;
  const next = scan.tokens[level.end];
  const named = next?.kind === 'word' && (hasDigit(next) || isRoman(next) || isCapital(scan, level.end));
  const first = scan.tokens[at];
  // "P", "Q", "H" alone are letters, not levels.
  const letter = first !== undefined && first.key.length <= 1;
  if (letter && !(named && (isCapital(scan, at) || scan.source.style === 'lower'))) return null;
  return { kind: 'place-head', from: at, to: level.end, rank: level.value.rank };
};

/** The level or the known name of a place: "UBND phường Cô Giang", "Đoàn tỉnh". */
export const place: WordReader = ({ scan, at }) => {
  const part = placePartAt(scan, at);
  return part ? read(part) : PASS;
};
