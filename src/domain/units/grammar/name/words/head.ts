import { headAt, isTellingHead } from '../../name-start';
import type { PhraseHit } from '../../phrases';
import { isCapital, type LexemeOf } from '../../scan';
import type { NamePart } from '../../name-parts';
import { isBoundary } from '../boundary';
import { isNumberAt } from '../letters';
import type { WordLook, WordReader } from '../looking';
import { headPart } from '../parts';
import { ENDS, PASS, read } from '../step';

const isTelling = ({ scan, at }: WordLook, { head, first }: Candidate): boolean =>
  first || isTellingHead(scan, at, head) || isCapital(scan, head.end) || isNumberAt(scan, head.end);

const isSyllable = ({ scan, at, headEnd, last, capital }: WordLook, parts: readonly NamePart[]): boolean => {
  const [level, name] = parts.slice(-2);
  const begun = level?.kind === 'place-head' && name?.kind === 'proper' && name.to === name.from + 1;
  return capital && begun && last === name && headEnd === at + 1 && isBoundary(scan, headEnd);
};

interface Candidate {
  readonly head: PhraseHit<LexemeOf<'head'>>;
  /** Nothing of the name was read before. */
  readonly first: boolean;
}

/** A head inside the name: "Đoàn Sở Nội vụ". A small head that tells nothing ends a complete name. */
export const head: WordReader = (look, { parts }) => {
  const { scan, at, small, more, halfWord, headEnd, fieldEnd, placeEnd } = look;
  const widest = look.head !== null && headEnd >= Math.max(fieldEnd, placeEnd);
  if (!widest || (more && fieldEnd === headEnd)) return PASS;
  // "xã Tân Hội", "phường Phú Hội": the last syllable of a place's name.
  if (isSyllable(look, parts)) return read({ kind: 'proper', from: at, to: at + 1 });
  const accepted = headAt(scan, at);
  if (accepted && isTelling(look, { head: accepted, first: parts.length === 0 })) return read(headPart(at, accepted));
  return small && !more && !(halfWord && headEnd - at === 1) ? ENDS : PASS;
};
