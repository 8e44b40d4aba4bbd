import { HOUSES, PARTS_OF_HOUSES } from '../../../lexicon/head-kinds';
import { FACULTY_PARTS, FIRM_PARTS, TROOPS, UNIVERSITY_PHRASES } from '../../../lexicon/name-words';
import { wantsMore } from '../../name-parts';
import type { PhraseHit } from '../../phrases';
import { isCapital, type LexemeOf, type Scan } from '../../scan';
import type { Token } from '../../tokens';
import { isBoundary } from '../boundary';
import type { HeadPart } from '../parts';
import type { ReadState } from '../read-state';
import type { JointLook } from './joint-look';

type House = PhraseHit<LexemeOf<'head'>>;

const isDash = (token: Token | undefined): boolean => token?.key === '-' && !token.tight;

const ENDS_ITEM: ReadonlySet<string> = new Set(['\n', ';', ',', '(']);

/** True when another dash stands in the same item: the dashes part a list. */
const isOneOfMany = (scan: Scan, at: number): boolean =>
  [1, -1].some((step) => {
    for (let i = at + step; i >= 0 && i < scan.tokens.length; i += step) {
      const token = scan.tokens[i];
      if (isDash(token)) return true;
      if (token && ENDS_ITEM.has(token.key)) return false;
    }
    return false;
  });

/** A part of a firm, of a faculty or of a larger body of troops, told by the words of both. */
const isPartByWords = (part: HeadPart, house: House): boolean => {
  const { phrase } = house.value;
  const size = TROOPS.indexOf(part.phrase);
  return (
    (FIRM_PARTS.has(part.phrase) && house.value.head.kind === 'company') ||
    (FACULTY_PARTS.has(part.phrase) && phrase === 'khoa') ||
    (size >= 0 && size < TROOPS.indexOf(phrase))
  );
};

/** "Trường Đại học Khoa học - Đại học Thái Nguyên", "Chi cục X - Cục X". */
const isMember = (part: HeadPart, innermost: HeadPart | null, house: House): boolean =>
  (innermost?.phrase.startsWith('trường') === true && UNIVERSITY_PHRASES.has(house.value.phrase)) ||
  (part.phrase.startsWith('chi cục') && house.value.phrase.startsWith('cục'));

/** A part and a house of other kinds: "Phòng CSGT - Công an tỉnh", "Đoàn thầy thuốc tình nguyện - Hội CTĐ tỉnh". */
const isPartByKind = (part: HeadPart, house: House): boolean => {
  const [own, other] = [part.head.kind, house.value.head.kind];
  if (own === other && own !== 'bureau') return false;
  return (own === 'group' && other === 'association') || (PARTS_OF_HOUSES.has(own) && HOUSES.has(other));
};

/** "Hải đoàn 32/Bộ Tư lệnh Vùng …", "Đại đội 2/Tiểu đoàn 4": armed bodies write their parent behind a slash. */
export const isOwnedBySlash = ({ head }: JointLook, { parts }: ReadState): boolean => {
  const part = parts[0];
  if (!head || part?.kind !== 'head' || part.head.kind !== 'armed' || head.value.head.kind !== 'armed') return false;
  return part.head.complement === 'needed' && !wantsMore(parts) && part.phrase !== head.value.phrase;
};

/** True when the house has a name behind its head, so that it can be told from a list of bare heads. */
const isNamed = (scan: Scan, house: House): boolean => {
  if (!isBoundary(scan, house.end)) return true;
  const ministry = house.value.head.kind === 'ministry' && isCapital(scan, house.end);
  return ministry || scan.longest(house.end, 'place-head') !== null;
};

/** "Phòng CSGT - Công an tỉnh", "Khoa Luật - Trường Đại học X": a part and the house it belongs to, with a dash. */
export const isOwnedByDash = ({ scan, at, token, head, house }: JointLook, { parts }: ReadState): boolean => {
  const part = parts[0];
  if (!head || token.tight || part?.kind !== 'head' || wantsMore(parts)) return false;
  const owned = isPartByWords(part, head) || isMember(part, house, head) || isPartByKind(part, head);
  return owned && isNamed(scan, head) && !isOneOfMany(scan, at);
};
