import type { NamePart } from '../../name-parts';
import { isCapital } from '../../scan';
import { hasDigit } from '../../tokens';
import type { WordReader } from '../looking';
import { isGathering } from '../parts';
import { PASS, read } from '../step';

/** "UBND các quận 1, 3", "UBND các phường: 1, 2": "các" only announces names. */
export const enumerated: WordReader = ({ scan, at, house }, { parts }) => {
  const quantifier = scan.longest(at, 'quantifier');
  if (!quantifier || parts.length === 0) return PASS;
  const place = scan.longest(quantifier.end, 'place-head');
  if (!place || isGathering(house)) return PASS;
  const mark = scan.tokens[place.end]?.key;
  const opened = mark === ':' || mark === '(';
  const after = opened ? place.end + 1 : place.end;
  const token = scan.tokens[after];
  const named = isCapital(scan, after) && scan.source.style === 'mixed';
  if (token?.kind !== 'word' || !(hasDigit(token) || named)) return PASS;
  const announced: readonly NamePart[] = [
    { kind: 'gap', from: at, to: quantifier.end },
    { kind: 'place-head', from: quantifier.end, to: place.end, rank: place.value.rank },
  ];
  return opened ? read(...announced, { kind: 'gap', from: place.end, to: after }) : read(...announced);
};
