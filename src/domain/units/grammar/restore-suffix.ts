import { CELLS as CELL_KINDS } from '../lexicon/head-kinds';
import { innermostHead, type NamePart, type NameRead } from './name-parts';
import { isAnd, isCapital, type Scan } from './scan';

/** A name with the words it takes over from the end of a list. */
export interface RestoredName {
  readonly read: NameRead;
  readonly suffix: readonly NamePart[];
}

const naming = (parts: readonly NamePart[]): readonly NamePart[] => parts.filter((part) => part.kind !== 'gap');

const isPlace = (part: NamePart | undefined): boolean => part?.kind === 'place-head' || part?.kind === 'place-name';

/** Where the place at the end of the name begins (index in parts); the length when there is none. */
const placeStart = (scan: Scan, parts: readonly NamePart[]): number => {
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
const isNational = (scan: Scan, parts: readonly NamePart[]): boolean => {
  const last = parts.at(-1);
  if (last?.kind === 'head') return false;
  const to = last?.to ?? 0;
  const [first, second] = [scan.tokens[to - 2]?.key, scan.tokens[to - 1]?.key];
  return (first === 'việt' && second === 'nam') || second === 'vn';
};

const INSTITUTIONS = new Set([
  'department',
  'school',
  'faculty',
  'company',
  'health',
  'institute',
  'center',
  'press',
  'bureau',
  'culture',
  'ministry',
  'area',
]);

type Ending =
  | { readonly kind: 'place'; readonly at: number }
  | { readonly kind: 'party' | 'institution' | 'organ'; readonly at: number };

/** What stands at the end of a name that an earlier name may share. */
const endingOf = (scan: Scan, parts: readonly NamePart[]): Ending | null => {
  const parent = parentStart(parts);
  if (parent !== null) return { kind: 'party', at: parent };
  const place = placeStart(scan, parts);
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
const boardAt = (parts: readonly NamePart[]): number => {
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

const firstHead = (parts: readonly NamePart[]): Extract<NamePart, { kind: 'head' }> | null => {
  const first = parts.find((part) => part.kind !== 'joint');
  return first?.kind === 'head' ? first : null;
};

/** The words of the leading heads: "đoàn", "đoàn sở", "phòng". Names with the same are of one kind. */
const lineage = (parts: readonly NamePart[]): string => {
  const head = firstHead(parts);
  return head ? (head.phrase.split(' ')[0] ?? '') : '';
};

const isNamed = (part: NamePart): boolean =>
  part.kind === 'proper' || part.kind === 'number' || part.kind === 'place-name';

/** "Đài Truyền hình" and "Đài Tiếng nói": the same sort of house. */
const sameInner = (a: readonly NamePart[], b: readonly NamePart[]): boolean => {
  const first = (parts: readonly NamePart[]): string => innermostHead(parts)?.phrase.split(' ')[0] ?? '';
  return first(a) !== '' && first(a) === first(b);
};

const isRegion = (part: NamePart | undefined): boolean => part?.kind === 'place-head' && part.rank === 0;

const isBare = (parts: readonly NamePart[]): boolean =>
  parts.every((part) => part.kind === 'head' || part.kind === 'gap');

// Boards and the office of one committee stand side by side; a "phòng" is no part of a committee.
const COMMITTEE_KINDS = new Set(['board', 'party-board', 'office']);

// Bodies that every institution has inside: "Đảng ủy, Công đoàn Trường Đại học X".
const INNER_ORGANS = new Set(['youth-union', 'association', 'party']);

/** "Chi hội Phụ nữ và Chi đoàn Khu phố 3": cells of one numbered neighbourhood. */
const isCellOfArea = (parts: readonly NamePart[], ending: Ending, last: readonly NamePart[]): boolean => {
  const [cell, area] = [firstHead(parts), last[ending.at]];
  const numbered = area?.kind === 'head' && area.head.kind === 'area' && last.at(-1)?.kind === 'number';
  const open = parts.every((part) => part.kind === 'head' || part.kind === 'field');
  return numbered && open && cell !== null && CELL_KINDS.has(cell.head.kind) && cell.phrase.startsWith('chi ');
};

/** Whether a name without an ending of its own takes over this one. */
const takes = (parts: readonly NamePart[], ending: Ending, last: readonly NamePart[]): boolean => {
  const head = firstHead(parts);
  const lastHead = firstHead(last);
  const inner = innermostHead(parts);
  // "Công an, Y tế xã": a name that no lexicon knows, and its level.
  if (!lastHead)
    return ending.kind === 'place' && last[0]?.kind === 'proper' && isBare(parts) && inner?.head.sharing === 'level';
  if (!head || !inner) return false;
  const kin = lineage(parts) !== '' && lineage(parts) === lineage(last);
  const bare = isBare(parts);
  switch (ending.kind) {
    case 'place':
      // "Văn phòng Thành ủy": its level is said.
      if (inner.head.kind === 'party-committee' && parts.length > 1) return false;
      // "Tỉnh ủy, UBND tỉnh": its own word says the level; a ministry has none.
      if (inner.head.kind === 'party-committee' && last.length === ending.at + 1) return false;
      if (head.head.kind === 'ministry') return false;
      // A region ("Khu vực 3") is the name of one house, no place for all.
      if (isRegion(last[ending.at]) && !sameInner(parts, last)) return false;
      if (bare && inner.head.sharing === 'level') return true;
      if (bare && inner.head.sharing === 'organ' && head.head.kind !== 'organ')
        return kin || lastHead.head.sharing === 'level';
      if (!kin) return false;
      if (inner.head.sharing === 'own')
        return !isRegion(last[ending.at]) && sameInner(parts, last) && !parts.some(isNamed);
      return inner.head.sharing === 'kin' || inner.head.sharing === 'level';
    case 'party': {
      // "Ban Nữ công Công đoàn": a union without a level says no more than "here".
      const above = last[ending.at];
      if (above?.kind === 'head' && above.head.sharing === 'organ') return false;
      return (
        (kin || (COMMITTEE_KINDS.has(head.head.kind) && COMMITTEE_KINDS.has(lastHead.head.kind))) && !bareOwn(parts)
      );
    }
    case 'institution':
      if (isCellOfArea(parts, ending, last)) return true;
      // "Chi đoàn Văn phòng" is whole: it needs no house.
      if (!bare || boardAt(parts) > 0 || head.head.sharing === 'own') return false;
      return head.head.sharing === 'organ' || INNER_ORGANS.has(head.head.kind);
    case 'organ':
      return bare && boardAt(parts) === 0 && head.head.kind === 'organ' && lastHead.head.kind === 'organ';
  }
};

/** "Huyện ủy, UBND huyện An Hòa": the head says the level, the name of the place is shared. */
const saysLevel = (scan: Scan, parts: readonly NamePart[], suffix: readonly NamePart[]): boolean => {
  const [level, name] = suffix;
  const [head] = parts;
  if (level?.kind !== 'place-head' || parts.length !== 1 || head?.kind !== 'head') return false;
  const named = name?.kind === 'proper' || name?.kind === 'place-name';
  const first = scan.tokens[head.from]?.key;
  const levelWord = scan.tokens[level.from]?.key;
  return named && first === levelWord && head.to - head.from === 2;
};

/** "Hội CCB; Hội ND; Đoàn TN xã": semicolons part the names; they share an ending all together or not at all. */
const isChain = (scan: Scan, reads: readonly NameRead[]): boolean =>
  reads.some((read, i) => i > 0 && scan.tokens[read.from - 1]?.key === ';');

/** A complete office of its own: "Văn phòng UBND" needs nothing more. */
const bareOwn = (parts: readonly NamePart[]): boolean =>
  parts.length > 1 && parts.some((part, at) => at > boardAt(parts) && part.kind === 'head');

/**
 * What the last item of a list with a shared prefix has more than the others: "Công an tỉnh" in "Phòng PA03, PC06
 * Công an tỉnh". `from` is the first item of that list.
 */
const sharedTail = (
  reads: readonly NameRead[],
): { readonly from: number; readonly suffix: readonly NamePart[] } | null => {
  const last = reads.at(-1);
  if (!last || last.prefix.length === 0) return null;
  // "huyện Hóc Môn" is the item itself, not something it adds.
  const own = last.parts[0]?.kind === 'place-head' ? 2 : 1;
  const at = last.parts.findIndex((part, i) => i >= own && (part.kind === 'head' || isPlace(part)));
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
  return bare ? { from, suffix: last.parts.slice(at) } : null;
};

/** Most words of "đóng trên địa bàn". */
const LONGEST_QUALIFIER = 4;

/** "trên địa bàn" before `at`: where those many are, and nothing of the others. */
const endsQualifier = (scan: Scan, at: number): boolean =>
  Array.from({ length: LONGEST_QUALIFIER }, (_, i) => at - i - 1).some(
    (from) => from >= 0 && scan.longest(from, 'qualifier')?.end === at,
  );

/** "xã" of "các đoàn thể xã", "xã Phú Mỹ" of "các ngành xã Phú Mỹ": the place that ends a collective. */
const placeOfMany = (scan: Scan, { from, to }: NamePart): readonly NamePart[] => {
  for (let at = to - 1; at > from + 1; at -= 1) {
    const place = scan.longest(at, 'place-head');
    const before = scan.tokens[at - 1];
    const named = place !== null && (place.end === to || isCapital(scan, place.end));
    const narrows = !isAnd(before) && !scan.longest(at - 1, 'quantifier', 'place-head') && !endsQualifier(scan, at);
    if (named && before?.kind === 'word' && narrows) {
      const level: NamePart = { kind: 'place-head', from: at, to: place.end, rank: place.value.rank };
      return place.end === to ? [level] : [level, { kind: 'proper', from: place.end, to }];
    }
    if (place === null && !isCapital(scan, at)) return [];
  }
  return [];
};

const isBareLevel = ({ parts }: NameRead): boolean =>
  isBare(parts) && parts.length === 1 && innermostHead(parts)?.head.sharing === 'level';

/** "Đảng ủy, UBND và các đoàn thể xã": bodies of every level stand at the level of the many behind them. */
const shareLevel = (scan: Scan, many: NamePart, none: readonly RestoredName[]): readonly RestoredName[] => {
  const suffix = placeOfMany(scan, many);
  const others = none.slice(0, -1).map(({ read }) => read);
  const open = others.every((read) => placeStart(scan, naming(read.parts)) === naming(read.parts).length);
  if (suffix.length === 0 || !open) return none;
  return none.map(({ read }, i) => {
    const takesOver =
      i < none.length - 1 && isBareLevel(read) && innermostHead(read.parts)?.head.kind !== 'party-committee';
    return { read, suffix: takesOver ? suffix : [] };
  });
};

/** "Đảng ủy, UBND các xã": bodies of every level take over "các xã" and become many as well. */
const shareMany = (scan: Scan, reads: readonly NameRead[], none: readonly RestoredName[]): readonly RestoredName[] => {
  const parts = reads.at(-1)?.parts ?? [];
  const many = parts.at(-1);
  const head = firstHead(parts);
  if (many && parts.length === 1) return shareLevel(scan, many, none);
  if (many?.kind !== 'many' || parts.length !== 2 || head?.head.sharing !== 'level') return none;
  // "các xã" holds for every body; "các khu phố" is the last one's own.
  const noun = scan.longest(many.from, 'quantifier')?.end ?? many.from;
  if (scan.longest(noun, 'head')?.value.head.kind === 'area') return none;
  return none.map(({ read }, i) => {
    return i < none.length - 1 && isBareLevel(read)
      ? { read: { ...read, collective: true }, suffix: [many] }
      : { read, suffix: [] };
  });
};

/** "xã", "xã Phú Mỹ" at the end of a name: the index of the level; `null` for any other end. */
const levelAt = (scan: Scan, read: NameRead): number | null => {
  const parts = naming([...read.prefix, ...read.parts]);
  const at = placeStart(scan, parts);
  return at > 0 && parts[at]?.kind === 'place-head' ? at : null;
};

/**
 * Index after the one name with a place, when only bodies of every level without a place stand before it and more names
 * behind: "Ban CHQS, Công an xã Phú Mỹ | và Hạt Kiểm lâm". 0 when there is none.
 */
const anchoredEnd = (scan: Scan, reads: readonly NameRead[]): number => {
  const placed = reads.flatMap((read, i) => (levelAt(scan, read) === null ? [] : [i]));
  const [anchor] = placed;
  if (anchor === undefined || placed.length > 1 || anchor === 0 || anchor === reads.length - 1) return 0;
  const open = reads.slice(0, anchor).every((read) => !read.collective && isBareLevel(read));
  return open ? anchor + 1 : 0;
};

/**
 * Gives names of a list the place or owner that is written once behind them: at the end of the list, or at the one
 * name with a place that bare bodies of every level stand before. `prefers`: see {@link restoreFromEnd}.
 */
export const restoreSuffixes = (scan: Scan, reads: readonly NameRead[], prefers: Prefers): readonly RestoredName[] => {
  const anchored = anchoredEnd(scan, reads);
  return [reads.slice(0, anchored), reads.slice(anchored)].flatMap((part) => restoreFromEnd(scan, part, prefers));
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
  const lastParts = naming([...last.prefix, ...last.parts]);
  const tail = sharedTail(reads);
  const ending = endingOf(scan, lastParts);
  if (!ending && tail === null) return none;
  if (tail !== null) {
    return reads.map((read, i) => ({ read, suffix: i >= tail.from && i < reads.length - 1 ? tail.suffix : [] }));
  }
  if (!ending) return none;
  const suffix = lastParts.slice(ending.at);
  const others = reads.slice(0, -1);
  const spelledOut =
    ending.kind === 'place' &&
    others.some((read) => {
      const parts = naming([...read.prefix, ...read.parts]);
      const own = endingOf(scan, parts);
      return own?.kind === 'place';
    });
  const restored = reads.map((read, i): RestoredName => {
    if (i === reads.length - 1 || read.collective) return { read, suffix: [] };
    const parts = naming([...read.prefix, ...read.parts]);
    const preferred = prefers(read, suffix);
    if (preferred !== null) return { read, suffix: preferred ? suffix : [] };
    const own = endingOf(scan, parts);
    const ended = (ending.kind === 'place' ? own?.kind === 'place' : own !== null) || isNational(scan, parts);
    if (spelledOut || ended || parts.some((part) => part.kind === 'number' || part.kind === 'quoted')) {
      return { read, suffix: [] };
    }
    if (firstHead(lastParts)?.head.kind !== 'group' && saysLevel(scan, parts, suffix))
      return { read, suffix: suffix.slice(1) };
    return { read, suffix: takes(parts, ending, lastParts) ? suffix : [] };
  });
  const all = restored.slice(0, -1).every((name) => name.suffix.length > 0);
  return isChain(scan, reads) && (reads.length < 3 || !all) ? none : restored;
};
