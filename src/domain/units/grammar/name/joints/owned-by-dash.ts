import { HOUSES, PARTS_OF_HOUSES } from '../../../lexicon/head-kinds';
import {
  FACULTY_PARTS,
  FIRM_PARTS,
  GROUP_BRANDS,
  PARENTS,
  ROOM_PARTS,
  TROOPS,
  UNIVERSITY_PHRASES,
} from '../../../lexicon/name-words';
import { wantsMore } from '../../name-parts';
import type { PhraseHit } from '../../phrases';
import { isCapital, type LexemeOf, type Scan } from '../../scan';
import type { Token } from '../../tokens';
import { isBoundary } from '../boundary';
import type { HeadPart } from '../parts';
import type { ReadState } from '../read-state';
import { isPoliceCode } from '../short-form';
import type { JointLook } from './joint-look';

type House = PhraseHit<LexemeOf<'head'>>;

const isDash = (token: Token | undefined): boolean => token?.key === '-' && !token.tight;

const ENDS_ITEM: ReadonlySet<string> = new Set(['\n', ';', ',', '(']);

const OPENS_ITEM: ReadonlySet<string> = new Set(['\n', ';', ':']);

/** "- Phòng Đào tạo": a dash before the item. */
const isBullet = ({ tokens }: Scan, at: number): boolean => at === 0 || OPENS_ITEM.has(tokens[at - 1]?.key ?? '');

/** True when another dash stands in the same item: the dashes part a list. */
export const isOneOfMany = (scan: Scan, at: number): boolean =>
  [1, -1].some((step) => {
    for (let i = at + step; i >= 0 && i < scan.tokens.length; i += step) {
      const token = scan.tokens[i];
      if (isDash(token)) return !isBullet(scan, i);
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

/** "Trường Đại học Khoa học - Đại học Thái Nguyên", "Chi cục X - Cục X", "Chi đoàn 11A2 - Đoàn Trường THPT X". */
const isMember = (part: HeadPart, innermost: HeadPart | null, { value }: House): boolean =>
  (innermost?.phrase.startsWith('trường') === true && UNIVERSITY_PHRASES.has(value.phrase)) ||
  (part.phrase.startsWith('chi cục') && value.phrase.startsWith('cục')) ||
  PARENTS.some(([parts, houses]) => parts.has(part.phrase) && houses.has(value.phrase));

/** "Công ty Than X - TKV": the group at the end of a firm's name. */
const isFirmOfGroup = (scan: Scan, firm: HeadPart | null, { value, end }: House): boolean =>
  firm?.head.kind === 'company' && GROUP_BRANDS.has(value.phrase) && isBoundary(scan, end);

/** "Phòng Nghiệp vụ 1 - Ban Tổ chức Tỉnh ủy": a room of a board of the Party. */
const isPartOfBoard = (scan: Scan, part: HeadPart, { value, end }: House): boolean => {
  if (part.head.kind !== 'division' || value.head.kind !== 'board') return false;
  const field = scan.longest(end, 'field');
  return field !== null && scan.longest(field.end, 'head')?.value.head.kind === 'party-committee';
};

/** A part and a house of other kinds: "Phòng CSGT - Công an tỉnh", "Đoàn thầy thuốc tình nguyện - Hội CTĐ tỉnh". */
const isPartByKind = (part: HeadPart, house: House): boolean => {
  const [own, other] = [part.head.kind, house.value.head.kind];
  if (own === other && own !== 'bureau') return false;
  if (other === 'people-committee') return own === 'division' || own === 'management';
  return (own === 'group' && other === 'association') || (PARTS_OF_HOUSES.has(own) && HOUSES.has(other));
};

/** "Chi đoàn Đại đội C1 - Phòng PK20": a team, or its cell, and the room it belongs to. */
const isTeamOfRoom = (team: HeadPart | null, { value }: House): boolean =>
  team !== null && ROOM_PARTS.has(team.phrase) && value.head.kind === 'division';

const UNIONS: ReadonlySet<string> = new Set(['youth-union', 'trade-union', 'association']);

/** "Cụm thi đua số 3 - Đoàn Khối các cơ quan": a cluster and the union that has it. */
const isClusterOfUnion = ({ phrase }: HeadPart, { value }: House): boolean =>
  phrase.startsWith('cụm') && UNIONS.has(value.head.kind);

/** "Hội Sinh viên - Trường Đại học X": a union of a house that says no more than its sort. */
const isUnionOfSchool = ([part, ...others]: ReadState['parts'], { value }: House): boolean =>
  part?.kind === 'head' && others.length === 0 && UNIONS.has(part.head.kind) && value.head.kind === 'school';

/** "Hải đoàn 32/Bộ Tư lệnh Vùng …", "Đại đội 2/Tiểu đoàn 4": armed bodies write their parent behind a slash. */
export const isOwnedBySlash = ({ head }: JointLook, { parts }: ReadState): boolean => {
  const part = parts[0];
  if (!head || part?.kind !== 'head' || part.head.kind !== 'armed' || head.value.head.kind !== 'armed') return false;
  return part.head.complement === 'needed' && !wantsMore(parts) && part.phrase !== head.value.phrase;
};

/** True when the house has a name behind its head, so that it can be told from a list of bare heads. */
const isNamed = (scan: Scan, house: House): boolean => {
  if (!isBoundary(scan, house.end)) return true;
  const named = scan.source.style === 'mixed' && isCapital(scan, house.end);
  return named || scan.longest(house.end, 'place-head', 'head') !== null;
};

/** True when the body behind the joint is of a sort that the whole name before it belongs to, and has a name. */
export const isPartOfNext = ({ scan, head, house }: JointLook, { parts }: ReadState): boolean => {
  const part = parts[0];
  if (head?.value.phrase === 'công an' && part?.kind === 'proper') return isPoliceCode(scan, part.from);
  if (!head || part?.kind !== 'head' || wantsMore(parts)) return false;
  const owned =
    isPartByWords(part, head) ||
    isMember(part, house, head) ||
    isPartByKind(part, head) ||
    isPartOfBoard(scan, part, head) ||
    isTeamOfRoom(house, head) ||
    isClusterOfUnion(part, head) ||
    isUnionOfSchool(parts, head);
  return (owned && isNamed(scan, head)) || isFirmOfGroup(scan, house, head);
};

/** "Phòng CSGT - Công an tỉnh", "Khoa Luật - Trường Đại học X": a part and the house it belongs to, with a dash. */
export const isOwnedByDash = (look: JointLook, state: ReadState): boolean =>
  !(look.token.tight && look.nextToken.tight) && !isOneOfMany(look.scan, look.at) && isPartOfNext(look, state);
