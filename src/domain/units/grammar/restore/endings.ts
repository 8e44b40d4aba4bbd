import { innermostHead, type NamePart } from '../name-parts';
import type { Scan } from '../scan';

/** The pieces that stand in the name: no short forms in brackets. */
export const naming = (parts: readonly NamePart[]): readonly NamePart[] => parts.filter((part) => part.kind !== 'gap');

/** True for a level of places or the name of one. */
export const isPlace = (part: NamePart | undefined): boolean =>
  part?.kind === 'place-head' || part?.kind === 'place-name';

/** Where the place at the end of the name begins (index in parts); the length when there is none. */
export const placeStart = (scan: Scan, parts: readonly NamePart[]): number => {
  let at = parts.length;
  let i = parts.length - 1;
  const inner = innermostHead(parts);
  const ownName =
    inner?.head.sharing === 'own' || (inner !== null && parts.at(-2) === inner && inner.head.sharing !== 'level');
  // "… Thành phố", "… tỉnh Đồng Nai", "… phường 5, quận 3"; a name in capitals after the level word goes with it.
  while (i > 0) {
    const part = parts[i];
    const before = parts[i - 1];
    // "Trường THCS Tân Bình": the place is the school's name.
    if (part?.kind === 'place-name' && before?.kind !== 'place-head' && ownName) break;
    if (isPlace(part)) at = i;
    else if (part?.kind === 'head' && part.phrase === 'khối' && i === parts.length - 1) at = i;
    else if (part?.kind === 'proper' && isGeneralPlace(scan, part)) at = i;
    else if (part?.kind !== 'proper' && part?.kind !== 'number' && part?.kind !== 'joint') break;
    i -= 1;
  }
  // "Phòng Chính trị Bộ CHQS tỉnh": the house of a whole name goes with its place.
  const house = parts[at - 1];
  const first = parts[0];
  const whole = parts.slice(1, at - 1).some((part) => part.kind === 'field' || isNamed(part));
  if (at < parts.length && at > 2 && house?.kind === 'head' && whole && first?.kind === 'head') {
    return first.head.complement === 'needed' ? at - 1 : at;
  }
  return at;
};

const isGeneralPlace = (scan: Scan, part: NamePart): boolean => {
  const key = scan.tokens[part.from]?.key;
  return part.to - part.from === 1 && (key === 'khối' || key === 'tỉnh');
};

/** "… Việt Nam" at the end: the whole country's. */
export const isNational = (scan: Scan, parts: readonly NamePart[]): boolean => {
  const last = parts.at(-1);
  if (last?.kind === 'head') return false;
  const to = last?.to ?? 0;
  const [first, second] = [scan.tokens[to - 2]?.key, scan.tokens[to - 1]?.key];
  return (first === 'việt' && second === 'nam') || second === 'vn';
};

const OFFICES = [
  ...['department', 'school', 'faculty', 'company', 'health', 'institute'],
  ...['center', 'press', 'bureau', 'culture', 'ministry'],
];

const INSTITUTIONS = new Set([...OFFICES, 'area']);

/** Bodies that a house has inside it. */
const ORGANS = new Set(['youth-union', 'trade-union', 'association', 'party', 'party-cell', 'organ', 'board']);

/** Houses that those bodies belong to, with the place behind them. */
const HOUSES = new Set([...OFFICES, 'brand', 'armed', 'agency']);

/** "Trường THPT Lê Lợi", or "trường" alone: the house without a name is read as a level of its own. */
const isHouse = (part: NamePart): boolean =>
  part.kind === 'head'
    ? HOUSES.has(part.head.kind) || part.phrase === 'nhà trường'
    : part.kind === 'place-head' && part.rank === 1;

/**
 * The house that the body belongs to, with its place: "Trường Đại học Xây dựng Miền Trung" in "Hội Sinh viên Trường …",
 * "cơ quan Bộ Nội vụ" in "Công đoàn cơ quan Bộ Nội vụ". `null` when the name begins with no such body or no house follows it.
 */
export const houseOf = (parts: readonly NamePart[]): Ending | null => {
  const [first] = parts;
  if (first?.kind !== 'head' || !ORGANS.has(first.head.kind)) return null;
  const at = parts.findIndex((part, i) => i > 0 && isHouse(part));
  if (at < 1 || !parts.slice(0, at).every(({ kind }) => kind === 'head')) return null;
  const before = parts[at - 1];
  const seated = at > 1 && before?.kind === 'head' && before.phrase === 'cơ quan';
  return { kind: 'institution', at: seated ? at - 1 : at };
};

/** Rooms that a house is divided into. */
const ROOMS = new Set(['division', 'board', 'faculty', 'group']);

/** "Phòng Đào tạo đại học", "Phòng Giáo dục Mầm non": a level of study that ends the name is no house with a name. */
const isStudyLevel = (parts: readonly NamePart[], at: number): boolean => {
  const level = parts[at];
  return (
    at === parts.length - 1 &&
    level?.kind === 'head' &&
    level.head.kind === 'school' &&
    !/^(?:nhà )?trường/u.test(level.phrase)
  );
};

/** The house of a room: "Sư đoàn 5" in "Phòng Chính trị Sư đoàn 5"; `null` when no house follows what the room is for. */
export const roomHouseOf = (parts: readonly NamePart[]): Ending | null => {
  const [first] = parts;
  if (first?.kind !== 'head' || !ROOMS.has(first.head.kind)) return null;
  const at = parts.findIndex((part, i) => i > 0 && part.kind === 'head' && HOUSES.has(part.head.kind));
  if (isStudyLevel(parts, at)) return null;
  // "Bộ môn Triết học - Khoa Lý luận": a dash ties the house to one room.
  const tied = parts[at - 1]?.kind === 'joint';
  return at > 1 && !tied && isRoom(parts.slice(0, at)) ? { kind: 'institution', at } : null;
};

/** True for a room that says no house of its own: "Phòng Tham mưu", "Tổ Toán - Tin". */
export const isRoom = ([first, ...others]: readonly NamePart[]): boolean =>
  first?.kind === 'head' &&
  ROOMS.has(first.head.kind) &&
  others.length > 0 &&
  others.every(({ kind }) => kind === 'field' || kind === 'joint' || kind === 'small' || kind === 'proper');

/** "Công đoàn trường", "Chi bộ cơ quan": the body says itself that it is the house's own. */
const OWN_HOUSE = /(?<! cơ) (?:trường|khoa|viện|sở|ngành|cơ quan|văn phòng)$/u;

/** True when the name ends with the word for its house: "Công đoàn trường", "BCH Công đoàn cơ quan". */
export const saysOwnHouse = (parts: readonly NamePart[]): boolean => {
  const last = parts.at(-1);
  return last?.kind === 'head' && OWN_HOUSE.test(last.phrase);
};

/** True for a body that says no house of its own: "Đoàn Thanh niên", "BCH Công đoàn"; not "Đoàn Kho bạc". */
export const isHoused = (parts: readonly NamePart[]): boolean =>
  parts.every((part) => part.kind === 'head' && ORGANS.has(part.head.kind) && !OWN_HOUSE.test(part.phrase));

/** What an earlier name may share: the pieces from `at` on, and what they are. */
export type Ending =
  | { readonly kind: 'place'; readonly at: number }
  | { readonly kind: 'party' | 'institution' | 'organ'; readonly at: number };

/** "Phòng PA03 - Công an tỉnh": a dash ties the house at the place that begins at `place` to one room. */
const isTiedHouse = (parts: readonly NamePart[], place: number): boolean => {
  const at = parts[place]?.kind === 'head' ? place : place - 1;
  const house = parts[at];
  return house !== undefined && place < parts.length && isHouse(house) && parts[at - 1]?.kind === 'joint';
};

/** What stands at the end of a name that an earlier name may share. */
export const endingOf = (scan: Scan, parts: readonly NamePart[]): Ending | null => {
  const parent = parentStart(parts);
  if (parent !== null) return { kind: 'party', at: parent };
  const place = placeStart(scan, parts);
  if (isTiedHouse(parts, place)) return null;
  if (place > 0 && place < parts.length) {
    return { kind: 'place', at: place };
  }
  const board = boardAt(parts);
  const heads = parts.flatMap((part, at) => (part.kind === 'head' && at > board ? [{ part, at }] : []));
  const owner = heads[0];
  if (!owner) return null;
  if (INSTITUTIONS.has(owner.part.head.kind)) return { kind: 'institution', at: owner.at };
  return { kind: 'organ', at: owner.at };
};

const PARENTS = new Set([
  'party-committee',
  'party',
  'trade-union',
  'front',
  'people-committee',
  'association',
  'youth-union',
]);
const INNER_BODIES = new Set(['board', 'party-board', 'office', 'division']);

const CELLS = new Set(['youth-union', 'trade-union', 'party-cell']);

/** Where the board stands: behind "Chi đoàn" in "Chi đoàn Ban Dân vận Thành ủy", else first. */
export const boardAt = (parts: readonly NamePart[]): number => {
  const [first, second] = parts;
  const inner = second?.kind === 'head' && INNER_BODIES.has(second.head.kind);
  return first?.kind === 'head' && CELLS.has(first.head.kind) && inner ? 1 : 0;
};

/** "LĐLĐ tỉnh" in "Ban Nữ công LĐLĐ tỉnh": where the body above a board or office begins. */
const parentStart = (parts: readonly NamePart[]): number | null => {
  const board = boardAt(parts);
  const first = parts[board];
  if (first?.kind !== 'head' || !INNER_BODIES.has(first.head.kind)) return null;
  const at = parts.findIndex((part, i) => i > board && part.kind === 'head' && PARENTS.has(part.head.kind));
  return at > 0 ? at : null;
};

/** The head that the name begins with, or `null`. */
export const firstHead = (parts: readonly NamePart[]): Extract<NamePart, { kind: 'head' }> | null => {
  const first = parts.find((part) => part.kind !== 'joint');
  return first?.kind === 'head' ? first : null;
};

/** The words of the leading heads: "đoàn", "đoàn sở", "phòng". Names with the same are of one kind. */
export const lineage = (parts: readonly NamePart[]): string => {
  const head = firstHead(parts);
  return head ? (head.phrase.split(' ')[0] ?? '') : '';
};

/** True for a piece that tells one body from others of its sort. */
export const isNamed = (part: NamePart): boolean =>
  part.kind === 'proper' || part.kind === 'number' || part.kind === 'place-name';

/** "Đài Truyền hình" and "Đài Tiếng nói": the same sort of house. */
export const sameInner = (a: readonly NamePart[], b: readonly NamePart[]): boolean => {
  const first = (parts: readonly NamePart[]): string => innermostHead(parts)?.phrase.split(' ')[0] ?? '';
  return first(a) !== '' && first(a) === first(b);
};

/** True for a region: "Khu vực 3", "Miền Nam". */
export const isRegion = (part: NamePart | undefined): boolean => part?.kind === 'place-head' && part.rank === 0;

/** True when the name is nothing but heads: "Công đoàn", "Ban Thường vụ Đảng ủy". */
export const isBare = (parts: readonly NamePart[]): boolean =>
  parts.every((part) => part.kind === 'head' || part.kind === 'gap');
