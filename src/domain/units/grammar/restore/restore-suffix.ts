import { HEADS } from '../../lexicon/heads';
import { phraseOf } from '../name/letters';
import { innermostHead, type NamePart, type NameRead } from '../name-parts';
import { isAnd, type Scan } from '../scan';
import {
  endingOf,
  firstHead,
  houseOf,
  isHoused,
  isRoom,
  lineage,
  roomHouseOf,
  isNational,
  isPlace,
  isRegion,
  naming,
  placeStart,
  type Ending,
} from './endings';
import { sharesCommune, sharesDistrict } from './district-rooms';
import { isBareLevel, isManyOfPlace, shareMany } from './many';
import type { RestoredName } from './restored-name';
import { houseWordOf, isSameParent, nameOfLevel, takes } from './takes';

const NATION = ['việt', 'nam'];

/** Bodies that may be called "… Việt Nam": "hội lhtn". */
const NATIONAL_BODIES: ReadonlySet<string> = new Set(
  HEADS.flatMap(({ phrases }) => phrases)
    .filter((phrase) => phrase.endsWith(` ${NATION.join(' ')}`))
    .map((phrase) => phrase.slice(0, -NATION.join(' ').length - 1)),
);

/** The pieces of a name with those it takes over from the list. */
const wholeName = ({ prefix, parts }: NameRead): readonly NamePart[] => naming([...prefix, ...parts]);

/** "Hội CCB; Hội ND; Đoàn TN xã": semicolons part the names; they share an ending all together or not at all. */
const isChain = (scan: Scan, reads: readonly NameRead[]): boolean =>
  reads.some((read, i) => i > 0 && scan.tokens[read.from - 1]?.key === ';');

/**
 * What the last item of a list with a shared prefix has more than the others: "Công an tỉnh" in "Phòng PA03, PC06
 * Công an tỉnh". `from` is the first item of that list.
 */
const sharedTail = (
  scan: Scan,
  reads: readonly NameRead[],
): { readonly from: number; readonly suffix: readonly NamePart[] } | null => {
  const last = reads.at(-1);
  if (!last || last.prefix.length === 0) return null;
  // "huyện Hóc Môn", "thôn Trại", "ĐH FPT" is the item itself, not something it adds.
  const [first] = last.parts;
  const sort = first?.kind === 'head' && (first.head.kind === 'area' || first.head.kind === 'school');
  const own = sort || first?.kind === 'place-head' ? 2 : 1;
  // "Trường THPT số 1 và số 2 Đức Phổ": behind a number a name is one more word of the house.
  const numbered = first?.kind === 'number';
  // "Trường Cao đẳng Lạng Sơn": a place may be the school's name.
  const school = innermostHead(last.prefix)?.head.kind === 'school';
  const isMore = (part: NamePart): boolean =>
    part.kind === 'head' ||
    (part.kind === 'place-name' ? numbered || !school : isPlace(part)) ||
    (part.kind === 'proper' && numbered);
  const at = last.parts.findIndex((part, i) => i >= own && isMore(part));
  if (at < 0) return null;
  let from = reads.length - 1;
  while (from > 0 && (reads[from]?.prefix.length ?? 0) > 0) from -= 1;
  const bare = reads
    .slice(from, -1)
    .every(
      (read) =>
        !read.parts
          .slice(1 + read.parts.findIndex((p) => p.kind !== 'head'))
          .some((part) => part.kind === 'head' || isPlace(part)),
    );
  // "Công ty Gốm Đất Việt, Thép Hòa Bình", "Hóa chất, Lương thực miền Bắc": a place called in the last name alone is its own.
  const more = last.parts[at];
  const named =
    more?.kind === 'place-name' &&
    reads.slice(from, -1).some(({ parts }) => parts.some(({ kind }) => kind === 'proper'));
  const region = more?.kind === 'place-head' && scan.tokens[more.from]?.key === 'miền';
  return bare && !named && !region ? { from, suffix: last.parts.slice(at) } : null;
};

/** "Việt Nam" of "Hội LHTN, Hội Sinh viên Việt Nam tỉnh", for a body that is called so as well. */
const nationOf = (
  scan: Scan,
  parts: readonly NamePart[],
  last: readonly NamePart[],
  { kind, at }: Ending,
): readonly NamePart[] => {
  const own = last.slice(0, at);
  const to = own.at(-1)?.to ?? 0;
  const national = kind === 'place' && own.length > 0 && phraseOf(scan, to - NATION.length, to) === NATION.join(' ');
  const body = parts.length === 1 ? firstHead(parts) : null;
  return national && body && NATIONAL_BODIES.has(body.phrase) ? [{ kind: 'proper', from: to - NATION.length, to }] : [];
};

/** "các Ban" before "Văn phòng Huyện ủy": all boards of the committee. */
const areBoards = (scan: Scan, { parts }: NameRead): boolean => {
  const [many] = parts;
  return many?.kind === 'many' && parts.length === 1 && phraseOf(scan, many.from, many.to) === 'các ban';
};

/** "xã" of "Ủy ban Kiểm tra Đảng ủy xã": the level behind a committee, which bodies of every level share. */
const levelOf = (scan: Scan, parts: readonly NamePart[]): readonly NamePart[] => {
  const end = placeStart(scan, parts);
  // A named place takes the committee with it.
  const at = parts[end]?.kind === 'head' ? end + 1 : end;
  return parts[at]?.kind === 'place-head' && !isRegion(parts[at]) ? parts.slice(at) : [];
};

/** "xã", "xã Phú Mỹ" at the end of a name: the index of the level; `null` for any other end. */
const levelAt = (scan: Scan, read: NameRead): number | null => {
  const parts = wholeName(read);
  const at = placeStart(scan, parts);
  return at > 0 && parts[at]?.kind === 'place-head' ? at : null;
};

/** The part of a list that ends at `end` (-1: nowhere) and holds all before it that belong; `null` when none does. */
const partUpTo = (
  reads: readonly NameRead[],
  end: number,
  belongs: (read: NameRead) => boolean,
): readonly [from: number, to: number] | null => {
  const from = reads.slice(0, Math.max(end, 0)).map(belongs).lastIndexOf(false) + 1;
  return from < end ? [from, end + 1] : null;
};

/**
 * The part of a list that ends with the one name with a place, when bodies of every level without a place stand right
 * before it and more names behind: "Sở Y tế, | Ban CHQS, Công an xã Phú Mỹ | và Hạt Kiểm lâm". `null` when there is none.
 */
const anchoredPart = (scan: Scan, reads: readonly NameRead[]): readonly [from: number, to: number] | null => {
  const placed = reads.flatMap((read, i) => (levelAt(scan, read) === null ? [] : [i]));
  const [anchor] = placed;
  if (anchor === undefined || placed.length > 1 || anchor === reads.length - 1) return null;
  return partUpTo(reads, anchor, (read) => read.collective || isBareLevel(read));
};

/** The committee above a board: "Tỉnh ủy" of "Ban Dân vận Tỉnh ủy"; `null` for any other name. */
const partyOf = (scan: Scan, read: NameRead): Ending | null => {
  const ending = read.prefix.length === 0 ? endingOf(scan, naming(read.parts)) : null;
  return ending?.kind === 'party' ? ending : null;
};

/**
 * Index after the one board of a party committee, when only bare boards stand before it and other bodies behind: "Ban
 * Tuyên giáo, Ban Dân vận Tỉnh ủy | , Sở Y tế". 0 when there is none.
 */
const boardsEnd = (scan: Scan, reads: readonly NameRead[]): number => {
  const owned = reads.findIndex((read) => !read.collective && partyOf(scan, read) !== null);
  const last = reads[owned];
  const ending = last ? partyOf(scan, last) : null;
  if (!last || !ending || owned === reads.length - 1) return 0;
  const board = naming(last.parts);
  return owned > 0 &&
    reads.slice(0, owned).every((read) => !read.collective && takes(naming(read.parts), ending, board))
    ? owned + 1
    : 0;
};

/** "các ban Tổ chức, Tuyên giáo Tỉnh ủy | và Sở Nội vụ": a run of names with one head, inside the list, and its shared end. */
const runPart = (scan: Scan, reads: readonly NameRead[]): readonly [from: number, to: number] | null => {
  const first = reads.findIndex(({ prefix }) => prefix.length > 0);
  if (first < 1) return null;
  const after = reads.findIndex((read, i) => i > first && read.prefix.length === 0);
  return after > 0 && sharedTail(scan, reads.slice(first - 1, after)) !== null ? [first - 1, after] : null;
};

/** "UBND, MTTQ, các đoàn thể huyện | , Công an các xã": many with a place inside the list, and the bare bodies before them. */
const manyPart = (scan: Scan, reads: readonly NameRead[]): readonly [from: number, to: number] | null => {
  const many = reads.findIndex((read, i) => i < reads.length - 1 && isManyOfPlace(scan, read));
  return partUpTo(reads, many, (read) => !read.collective && isBareLevel(read));
};

/** "Công an quận, Hội CCB | và Đoàn Thanh niên quận": "và" ties the last two, where others spell their place out. */
const pairPart = (scan: Scan, reads: readonly NameRead[]): readonly [from: number, to: number] | null => {
  const from = reads.length - 2;
  const [bare, last] = reads.slice(-2);
  if (from < 1 || !bare || !last || !isAnd(scan.tokens[last.from - 1])) return null;
  const spelled = reads.slice(0, from).some((read) => levelAt(scan, read) !== null);
  return spelled && !bare.collective && isBareLevel(bare) ? [from, reads.length] : null;
};

/** True when a dash stands right before the name. */
const isDashed = (scan: Scan, read: NameRead | undefined): boolean => scan.tokens[(read?.from ?? 0) - 1]?.key === '-';

/** "LCĐ - LCH Khoa Luật | , CLB Sách": dashes tie the first names of a list that goes on with commas; they share their end. */
const dashedPart = (scan: Scan, reads: readonly NameRead[]): readonly [from: number, to: number] | null => {
  const to = reads.findIndex((read, i) => i > 0 && !isDashed(scan, read));
  const last = reads[to - 1];
  if (to < 2 || !last || reads.slice(to).some((read) => isDashed(scan, read))) return null;
  return levelAt(scan, last) !== null || houseOf(wholeName(last)) !== null ? [0, to] : null;
};

/**
 * Gives names of a list the place or owner that is written once behind them: at the end of the list, at the one name
 * with a place that bare bodies of every level stand before, at many of a place, behind dashes, at the end of names with
 * one head, or at the one board of a committee that bare boards stand before. `prefers`: see {@link restoreFromEnd}.
 */
export const restoreSuffixes = (scan: Scan, reads: readonly NameRead[], prefers: Prefers): readonly RestoredName[] => {
  const inside =
    dashedPart(scan, reads) ??
    anchoredPart(scan, reads) ??
    manyPart(scan, reads) ??
    runPart(scan, reads) ??
    pairPart(scan, reads);
  const [from, to] = inside ?? [0, boardsEnd(scan, reads)];
  const parts = [reads.slice(0, from), reads.slice(from, to), reads.slice(to)];
  return parts.flatMap((part) => restoreFromEnd(scan, part, prefers));
};

/** The place at the end of a name, as a list of one; none when it says no place. */
const placeOf = (scan: Scan, read: NameRead): readonly (readonly NamePart[])[] => {
  const parts = wholeName(read);
  const own = endingOf(scan, parts);
  return own?.kind === 'place' ? [parts.slice(own.at)] : [];
};

/** True when both endings are the same word for a level, with no name: "phường". */
const isLevelWord = (scan: Scan, place: readonly NamePart[], suffix: readonly NamePart[]): boolean => {
  const [own, shared] = [place[0], suffix[0]];
  if (place.length !== 1 || suffix.length !== 1 || own?.kind !== 'place-head' || shared?.kind !== 'place-head')
    return false;
  return scan.tokens[own.from]?.key === scan.tokens[shared.from]?.key;
};

/** What the unit list says of a name with a shared ending: `true` with, `false` without, `null` nothing. */
type Prefers = (read: NameRead, suffix: readonly NamePart[]) => boolean | null;

/**
 * Gives earlier names of a list the place or owner that is written once, at its end: "HĐND, UBND quận 3",
 * "Ban Tuyên giáo và Ban Dân vận Thành ủy". Nothing is shared when another name has an ending of its own, since
 * the writer then spells endings out. `prefers` may refuse or demand a name.
 */
const restoreFromEnd = (scan: Scan, reads: readonly NameRead[], prefers: Prefers): readonly RestoredName[] => {
  const none = reads.map((read): RestoredName => ({ read, suffix: [] }));
  const last = reads.at(-1);
  if (!last || reads.length < 2) return none;
  if (last.collective) return shareMany(scan, reads, none);
  const lastParts = wholeName(last);
  const tail = sharedTail(scan, reads);
  const ending = endingOf(scan, lastParts);
  if (!ending && tail === null) return none;
  if (tail !== null) {
    return reads.map((read, i) => ({ read, suffix: i >= tail.from && i < reads.length - 1 ? tail.suffix : [] }));
  }
  if (!ending) return none;
  const suffix = lastParts.slice(ending.at);
  const tied = reads.length === 2 && isAnd(scan.tokens[last.from - 1]);
  const [house, rooms] = last.prefix.length === 0 ? [houseOf(lastParts), roomHouseOf(lastParts)] : [null, null];
  const others = reads.slice(0, -1);
  const places = ending.kind === 'place' ? others.flatMap((read) => placeOf(scan, read)) : [];
  const spelledOut = places.length > 0;
  // "UBMTTQ phường, Đoàn TNCS, Hội LHPN phường": one level for all bodies of every level.
  const oneLevel = spelledOut && places.every((place) => isLevelWord(scan, place, suffix));
  const restored = reads.map((read, i): RestoredName => {
    if (ending.kind === 'party' && areBoards(scan, read)) return { read, suffix };
    if (i === reads.length - 1 || read.collective) return { read, suffix: [] };
    const parts = wholeName(read);
    const preferred = prefers(read, suffix);
    if (preferred !== null) return { read, suffix: preferred ? suffix : [] };
    if (rooms && isRoom(parts) && lineage(parts) === lineage(lastParts))
      return { read, suffix: lastParts.slice(rooms.at) };
    if (house && isHoused(parts) && takes(parts, house, lastParts)) return { read, suffix: lastParts.slice(house.at) };
    const own = houseWordOf(scan, parts, lastParts);
    if (own !== null) return { read, suffix: [own] };
    if (isSameParent(parts, suffix)) return { read, suffix: suffix.slice(1) };
    const end = endingOf(scan, parts);
    const ended = (ending.kind === 'place' ? end?.kind === 'place' : end !== null) || isNational(scan, parts);
    if (
      (spelledOut && !(oneLevel && isBareLevel(read))) ||
      ended ||
      parts.some((part) => part.kind === 'number' || part.kind === 'quoted')
    ) {
      return { read, suffix: [] };
    }
    const named = firstHead(lastParts)?.head.kind === 'group' ? null : nameOfLevel(scan, parts, suffix);
    if (named !== null) return { read, suffix: named };
    const room = sharesDistrict(scan, parts, ending, lastParts) || sharesCommune(scan, parts, ending, lastParts);
    if (room || takes(parts, ending, lastParts, tied))
      return { read, suffix: [...nationOf(scan, parts, lastParts, ending), ...suffix] };
    return { read, suffix: ending.kind === 'party' && isBareLevel(read) ? levelOf(scan, lastParts) : [] };
  });
  const all = restored.slice(0, -1).every((name) => name.suffix.length > 0);
  return isChain(scan, reads) && (reads.length < 3 || !all) ? none : restored;
};
