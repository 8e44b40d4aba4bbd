import { headAt, isTellingHead } from '../../name-start';
import type { PhraseHit } from '../../phrases';
import { isCapital, type LexemeOf } from '../../scan';
import { isBoundary } from '../boundary';
import { isNumberAt } from '../letters';
import type { WordLook, WordReader } from '../looking';
import { headPart } from '../parts';
import type { ReadState } from '../read-state';
import { ENDS, PASS, read, readLoosely } from '../step';

const isTelling = ({ scan, at }: WordLook, { head, first }: Candidate): boolean =>
  first || isTellingHead(scan, at, head) || isCapital(scan, head.end) || isNumberAt(scan, head.end);

/** "Ban quản lý Chương trình Hỗ trợ ngành thủy sản": whom the work of a board of management is for. */
const isBranchServed = ({ scan, at, house, small }: WordLook, { parts }: ReadState): boolean =>
  small && scan.tokens[at]?.key === 'ngành' && house?.head.kind === 'management' && parts.length > 1;

/** "xã Tân Hội", "Các xã: Cửa Hội": the last of two words of a place's name. */
const isSyllable = ({ scan, at, headEnd, last, capital }: WordLook, { parts, inList }: ReadState): boolean => {
  const [level, name] = parts.length === 1 && inList ? [undefined, parts[0]] : parts.slice(-2);
  const begun = name?.kind === 'proper' && name.to === name.from + 1 && (level?.kind === 'place-head' || !level);
  return capital && begun && last === name && headEnd === at + 1 && isBoundary(scan, headEnd);
};

const UNIONS: ReadonlySet<string> = new Set(['youth-union', 'trade-union', 'association']);

const HOUSES_OF_UNIONS: ReadonlySet<string> = new Set(['khoa', 'cty']);

/** "Đoàn khoa xây dựng", "Công đoàn cty điện lực": right behind a union the house it belongs to. */
const isHouseOfUnion = ({ last, head }: WordLook): boolean =>
  HOUSES_OF_UNIONS.has(head?.value.phrase ?? '') && last?.kind === 'head' && UNIONS.has(last.head.kind);

/** "Văn phòng ban an toàn giao thông tỉnh": the board whose office it is. */
const isBoardOfOffice = ({ last }: WordLook, { value }: PhraseHit<LexemeOf<'head'>>): boolean =>
  last?.kind === 'head' && last.phrase === 'văn phòng' && value.phrase === 'ban';

interface Candidate {
  readonly head: PhraseHit<LexemeOf<'head'>>;
  /** Nothing of the name was read before. */
  readonly first: boolean;
}

/** A head inside the name: "Đoàn Sở Nội vụ". A small head that tells nothing ends a complete name. */
export const head: WordReader = (look, state) => {
  const { parts } = state;
  const { scan, at, small, more, halfWord, headEnd, fieldEnd, placeEnd } = look;
  const widest = look.head !== null && headEnd >= Math.max(fieldEnd, placeEnd);
  if (!widest || (more && fieldEnd === headEnd)) return PASS;
  if (isSyllable(look, state)) return read({ kind: 'proper', from: at, to: at + 1 });
  if (isBranchServed(look, state)) return readLoosely({ kind: 'small', from: at, to: headEnd });
  if (isHouseOfUnion(look)) return read(headPart(at, look.head));
  const accepted = headAt(scan, at);
  if (accepted && isBoardOfOffice(look, accepted)) return read(headPart(at, accepted));
  if (accepted && isTelling(look, { head: accepted, first: parts.length === 0 })) return read(headPart(at, accepted));
  // "Tổ an ninh cơ sở": a word that is no head here, but a field.
  if (!accepted && fieldEnd === headEnd) return PASS;
  return small && !more && !(halfWord && headEnd - at === 1) ? ENDS : PASS;
};
