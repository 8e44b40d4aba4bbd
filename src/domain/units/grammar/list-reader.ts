import { innermostHead, lastNaming, type NamePart, type NameRead } from './name-parts';
import { isBoundary } from './name/boundary';
import { readComplement, readName } from './name-reader';
import { headAt, personAt, personNameAt } from './name-start';
import type { PhraseHit } from './phrases';
import { isAnd, isCapital, type LexemeOf, type Scan } from './scan';
import { isSyllable } from '../../text/syllable';
import { hasDigit, isRoman, type Token } from './tokens';

const NO_TOKEN: Token = { kind: 'mark', text: '', key: '', span: { start: 0, end: 0 }, tight: false };

/** Most units a written range may stand for ("Cụm 1 - 12"). */
const LONGEST_RANGE = 40;

/** The token after a list joint (",", "và", "&", "/", "+", ", và"), or `null` when none stands at `at`. */
export const afterListJoint = (scan: Scan, at: number): number | null => {
  const token = scan.tokens[at];
  if (!token) return null;
  if (isAnd(token)) return at + 1;
  if (token.key === ',' || token.key === '/' || token.key === '+') {
    return isAnd(scan.tokens[at + 1]) ? at + 2 : at + 1;
  }
  return null;
};

const isNumberToken = (scan: Scan, at: number, roman: boolean): boolean => {
  const token = scan.tokens[at];
  if (!token) return false;
  if (roman && isRoman(token)) return true;
  return hasDigit(token) && !/%$/u.test(token.text);
};

/** Pieces up to the number at the end: the prefix of "2, 5, 8" in "Cụm hoạt động số 2, 5, 8". */
const numberPrefix = (read: NameRead): readonly NamePart[] | null => {
  const all = [...read.prefix, ...read.parts];
  const last = all.at(-1);
  return last?.kind === 'number' ? all.slice(0, -1) : null;
};

/** Pieces up to the innermost head that has a complement: "Đoàn Sở" of "Đoàn Sở Xây dựng". */
const headPrefix = (read: NameRead, announced = false): readonly NamePart[] | null => {
  const all = [...read.prefix, ...read.parts];
  const lastHead = all.map((part) => part.kind).lastIndexOf('head');
  if (lastHead < 0 || lastHead === all.length - 1) return null;
  const head = all[lastHead];
  if (head?.kind !== 'head') return null;
  const named = all.slice(lastHead + 1).some((part) => part.kind === 'proper' || part.kind === 'place-name');
  const branch = head.phrase.endsWith(' ngành');
  if (head.head.complement !== 'needed' && !named && !announced && !branch) return null;
  return all.slice(0, lastHead + 1);
};

/** Pieces up to the level word: "Đoàn phường" of "Đoàn phường Tân Phú". */
const placePrefix = (read: NameRead, keepLevel: boolean): readonly NamePart[] | null => {
  const all = [...read.prefix, ...read.parts];
  const at = all.map((part) => part.kind).lastIndexOf('place-head');
  if (at < 0 || at === all.length - 1) return null;
  return all.slice(0, keepLevel ? at + 1 : at);
};

const endsItem = (scan: Scan, at: number): boolean => isBoundary(scan, at);

const readNumberItems = (
  scan: Scan,
  at: number,
  prefix: readonly NamePart[],
  before: NameRead,
): readonly NameRead[] => {
  let start = at;
  const skip = scan.tokens[start]?.key;
  if ((skip === 'số' || skip === 'so') && isNumberToken(scan, start + 1, true)) start += 1;
  const roman = before.parts.some(
    (part) =>
      part.kind === 'number' &&
      isRoman(scan.tokens[part.from] ?? { kind: 'mark', text: '', key: '', span: { start: 0, end: 0 }, tight: false }),
  );
  if (!isNumberToken(scan, start, roman) || !endsItem(scan, start + 1)) return [];
  if (headAt(scan, start + 1) || scan.longest(start + 1, 'place-head')) {
    const item = readComplement(scan, start, prefix);
    return item ? [{ ...item, from: at }] : [];
  }
  return [
    { prefix, parts: [{ kind: 'number', from: start, to: start + 1 }], from: at, to: start + 1, collective: false },
  ];
};

interface Numbered {
  /** "6A" of "6A3", "" of "3". */
  readonly stem: string;
  readonly value: number;
}

const numberedOf = (text: string): Numbered | null => {
  const match = /^(\d*\p{L}+)?(\d{1,3})$/u.exec(text);
  return match ? { stem: (match[1] ?? '').toUpperCase(), value: Number(match[2]) } : null;
};

const numberValue = (scan: Scan, read: NameRead): Numbered | null => {
  const last = read.parts.at(-1);
  return last?.kind === 'number' ? numberedOf(scan.tokens[last.from]?.text ?? '') : null;
};

/** "Cụm 1 - 4", "Cụm 1 đến 4", "Cụm 1 đến Cụm 4": the units between and the last one. */
const readRange = (scan: Scan, read: NameRead): readonly NameRead[] => {
  const prefix = numberPrefix(read);
  const from = numberValue(scan, read);
  const joint = scan.tokens[read.to];
  if (!prefix || prefix.length === 0 || from === null || !joint) return [];
  if (joint.key !== '-' && joint.key !== 'đến' && joint.key !== 'tới' && joint.key !== 'den') return [];
  let at = read.to + 1;
  const again = scan.tokens[at]?.kind === 'word' && !hasDigit(scan.tokens[at] ?? joint) ? readName(scan, at) : null;
  if (again) {
    const same = numberPrefix(again);
    if (!same) return [];
    const words = (parts: readonly NamePart[]): string =>
      parts
        .map((part) =>
          scan.tokens
            .slice(part.from, part.to)
            .map((token) => token.key)
            .join(' '),
        )
        .join(' ');
    if (words(same) !== words(prefix)) return [];
    at = again.to - 1;
  } else if (scan.tokens[at]?.key === 'số') {
    at += 1;
  }
  const token = scan.tokens[at];
  const end = token ? numberedOf(token.text) : null;
  if (!token || !end || !endsItem(scan, at + 1) || end.stem !== from.stem) return [];
  const count = end.value - from.value;
  if (count <= 0 || count > LONGEST_RANGE) return [];
  const stem = token.text.slice(0, end.stem.length);
  const digits = token.text.length - end.stem.length;
  const padded = token.text.charAt(end.stem.length) === '0' ? digits : 1;
  return Array.from({ length: count }, (_, i) => ({
    prefix,
    parts: [{ kind: 'number' as const, from: at, to: at + 1 }],
    from: at,
    to: at + 1,
    collective: false,
    number: stem + String(from.value + i + 1).padStart(padded, '0'),
  }));
};

/** "Chi hội Phụ nữ ấp 1, ấp 2": the same sort of place again, under the same body. */
const readSameArea = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const head = headAt(scan, at);
  const all = [...before.prefix, ...before.parts];
  const last = all.map((part) => part.kind).lastIndexOf('head');
  const area = all[last];
  if (!head || area?.kind !== 'head' || last === 0 || area.head.kind !== 'area') return [];
  if (area.phrase !== head.value.phrase || !hasDigit(scan.tokens[head.end] ?? NO_TOKEN)) return [];
  const item = readComplement(scan, at, all.slice(0, last));
  return item ? [item] : [];
};

const isAlien = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.letters !== 'digits' && !isSyllable(token.key);

/** An item that begins with no Vietnamese syllable ("Masterise Homes") behind one that does is a name of its own. */
const isForeign = (scan: Scan, at: number, before: NameRead): boolean =>
  isAlien(scan.tokens[at]) && !isAlien(scan.tokens[lastNaming(before.parts)?.from ?? at]);

const CELLS = new Set(['youth-union', 'trade-union', 'party-cell', 'association']);

/** "03 Chi đoàn: Quân sự, Công an": bare bodies behind an announced cell are the houses of cells. */
const readInnerBody = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const cell = [...before.prefix, ...before.parts][0];
  const head = headAt(scan, at);
  if (cell?.kind !== 'head' || !CELLS.has(cell.head.kind) || before.prefix.length === 0) return [];
  if (!head || head.value.head.complement !== 'optional' || CELLS.has(head.value.head.kind)) return [];
  const item = endsItem(scan, head.end) ? readComplement(scan, at, [cell]) : null;
  return item ? [item] : [];
};

/** "Tập đoàn VNPT, Viettel", "Ngân hàng Agribank, BIDV": brands alone behind a house and a brand. */
const readSameHouse = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const head = headAt(scan, at);
  const all = [...before.prefix, ...before.parts];
  const [house, brand] = [all[0], all[1]];
  if (head?.value.head.kind !== 'brand' || house?.kind !== 'head' || house.head.kind !== 'company') return [];
  if (brand?.kind !== 'head' || brand.head.kind !== 'brand' || all.length !== 2 || !endsItem(scan, head.end)) return [];
  const part: NamePart = { kind: 'head', from: at, to: head.end, head: head.value.head, phrase: head.value.phrase };
  return [{ prefix: [house], parts: [part], from: at, to: head.end, collective: false }];
};

/** Every word with a capital and none a short form, as names of places are written: not "Cảnh sát PCCC". */
const isPlaceShaped = (scan: Scan, from: number, to: number): boolean =>
  scan.source.style !== 'mixed' ||
  scan.tokens
    .slice(from, to)
    .every((token) => token.kind === 'mark' || token.letters === 'title' || token.letters === 'digits');

/** "VPĐKĐĐ CN số 4", "NHNN KV 13": a short form with words of its own behind it is a whole name. */
const isNamedShortForm = (scan: Scan, at: number): boolean => {
  const [code, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (scan.source.style !== 'mixed' || code?.kind !== 'word' || code.letters !== 'upper') return false;
  return code.text.length > 3 && !hasDigit(code) && next?.kind === 'word' && !isBoundary(scan, at + 1);
};

/** Where an item after a joint stands, and what it may take over. */
interface ItemLook {
  readonly scan: Scan;
  readonly at: number;
  readonly before: NameRead;
  /** A colon announced the list. */
  readonly announced: boolean;
  readonly field: PhraseHit<LexemeOf<'field'>> | null;
  readonly person: PhraseHit<LexemeOf<'person' | 'title' | 'people'>> | null;
  /** Case tells, and the item begins with a small letter. */
  readonly small: boolean;
  /** The last piece of the name before. */
  readonly last: NamePart | null;
}

/** True when the name before ends with the name of a place or a proper name. */
const endsProper = ({ last }: ItemLook): boolean => last?.kind === 'proper' || last?.kind === 'place-name';

/** "Công đoàn các khối: Mầm non, Tiểu học": in an opened list a field is no name of its own, though it is a head too. */
const isOpened = ({ scan, before }: ItemLook): boolean =>
  [...before.prefix, ...before.parts].some((part) => part.kind === 'gap' && scan.tokens[part.to - 1]?.key === ':');

/** Whether a unit with a name of its own begins at the item. */
const isOwnUnit = (look: ItemLook): boolean => {
  const head = headAt(look.scan, look.at);
  if (!head) return false;
  const fieldEnd = look.field?.end ?? look.at;
  return isOpened(look) ? head.end > fieldEnd : head.end >= fieldEnd;
};

/** "Cụm 2, 5", "Cụm 2, số 5" */
const readNumbered = ({ scan, at, before }: ItemLook): readonly NameRead[] => {
  const prefix = numberPrefix(before);
  return prefix && prefix.length > 0 ? readNumberItems(scan, at, prefix, before) : [];
};

/** "UBND xã Tân Hội, phường Tân Phú": another level with a name. `null` when none stands there. */
const readSharedLevel = ({ scan, at, before }: ItemLook): readonly NameRead[] | null => {
  const place = scan.longest(at, 'place-head');
  const next = place ? scan.tokens[place.end] : undefined;
  if (!place || next?.kind !== 'word' || !(isCapital(scan, place.end) || hasDigit(next))) return null;
  const prefix = placePrefix(before, false);
  const item = prefix && prefix.length > 0 ? readComplement(scan, at, prefix) : null;
  return item ? [item] : [];
};

/** "Đoàn phường Tân Phú, Tân Thành": the name of another place. `null` when the name before has none. */
const readSharedPlace = (look: ItemLook): readonly NameRead[] | null => {
  const { scan, at, before, field, small } = look;
  const placed = placePrefix(before, true);
  if (field || !placed || !endsProper(look)) return null;
  // Communes and streets bear names of people: "xã Lê Minh Xuân".
  const item = small ? null : readComplement(scan, at, placed);
  return item && endsItem(scan, item.to) && isPlaceShaped(scan, at, item.to) ? [item] : [];
};

/** "Sở Xây dựng, Tài chính": whether the field is no verb and no other word. */
const isSharedField = (look: ItemLook, field: PhraseHit<LexemeOf<'field'>>): boolean => {
  const { scan, at, small, person } = look;
  if (small && (field.value.verbLike || person !== null || endsProper(look))) return false;
  const stop = scan.longest(at, 'role', 'stop');
  // "Sở Y tế và các cơ quan": many of a sort.
  return !(stop && stop.end > field.end) && !scan.longest(at, 'quantifier');
};

/** A short form that stands for a whole name: "Trường ĐH KHTN, ĐHQGHCM"; "Hội KH, HCTĐ" by the letter of the house. */
const isWholeShortForm = (scan: Scan, at: number, { phrase, head }: Extract<NamePart, { kind: 'head' }>): boolean => {
  const code = scan.tokens[at];
  if (code?.kind !== 'word' || code.letters !== 'upper' || scan.source.style !== 'mixed') return false;
  // "Đài TNVN, VTV"
  if (head.kind === 'press') return true;
  const own = head.sharing !== 'kin' || phrase.charAt(0) === code.key.charAt(0);
  return own && code.text.length > 2 && !hasDigit(code) && head.kind !== 'group';
};

/** "Trường THPT Lê Quý Đôn, Trần Phú": whether other words than a field can follow the heads of `prefix`. */
const areSharedWords = ({ scan, at, before, small }: ItemLook, prefix: readonly NamePart[]): boolean => {
  const house = innermostHead(prefix);
  if (small || scan.tokens[at]?.kind !== 'word' || !house) return false;
  const { kind, sharing } = house.head;
  const firm = kind === 'company' && isAlien(scan.tokens[at]);
  if (kind === 'brand' || firm || isForeign(scan, at, before) || isNamedShortForm(scan, at)) return false;
  if (isWholeShortForm(scan, at, house) || (sharing !== 'own' && personNameAt(scan, at))) return false;
  return !scan.longest(at, 'role', 'assign', 'quantifier', 'not-unit');
};

/** The item with the heads of the name before ("Sở Xây dựng, Tài chính và Tư pháp"). */
const readUnderHeads = (look: ItemLook): readonly NameRead[] => {
  const { scan, at, before, announced, field } = look;
  const prefix = headPrefix(before, announced);
  if (!prefix || !(field ? isSharedField(look, field) : areSharedWords(look, prefix))) return [];
  const item = readComplement(scan, at, prefix);
  return item && endsItem(scan, item.to) ? [item] : [];
};

const lookAtItem = (scan: Scan, at: number, before: NameRead, announced: boolean): ItemLook => ({
  scan,
  at,
  before,
  announced,
  field: scan.longest(at, 'field'),
  person: personAt(scan, at),
  small: scan.source.style === 'mixed' && !isCapital(scan, at),
  last: lastNaming([...before.prefix, ...before.parts]),
});

/** The item after a joint that takes over words of the name before; none when it has a name of its own. */
const readShared = (scan: Scan, at: number, before: NameRead, announced = false): readonly NameRead[] => {
  const look = lookAtItem(scan, at, before, announced);
  for (const reader of [readSameArea, ...(announced ? [readInnerBody] : []), readSameHouse]) {
    const special = reader(scan, at, before);
    if (special.length > 0) return special;
  }
  if (headAt(scan, at) && !look.field) return [];
  const numbered = readNumbered(look);
  if (numbered.length > 0) return numbered;
  // "Quân khu 3, Vĩnh Long": names told apart by numbers share with numbers only.
  if (numberPrefix(before)?.length === 1 && !announced && !look.field) return [];
  const level = readSharedLevel(look);
  if (level) return level;
  const person = look.person !== null && look.person.end > (look.field?.end ?? at);
  if (person || isOwnUnit(look)) return [];
  return readSharedPlace(look) ?? readUnderHeads(look);
};

/**
 * "Sở Nội vụ; Tài chính; Y tế": behind a semicolon only a whole name of the same kind of office is shared; any field
 * is when a colon announced the list ("Các phòng: Tổ chức - Hành chính; Đào tạo").
 */
const readAfterSemicolon = (scan: Scan, before: NameRead, announced: boolean): readonly NameRead[] => {
  if (scan.tokens[before.to]?.key !== ';') return [];
  const at = before.to + 1;
  const field = scan.longest(at, 'field');
  if (announced) return field || isCapital(scan, at) ? readShared(scan, at, before, true) : [];
  const head = innermostHead([...before.prefix, ...before.parts])?.phrase.split(' ')[0] ?? '';
  const ends = field !== null && (scan.tokens[field.end] === undefined || scan.tokens[field.end]?.kind === 'mark');
  return ends && field.value.wholeOf.includes(head) ? readShared(scan, at, before) : [];
};

/**
 * The units from `at` on that one head governs: the name there and every following item that shares its first
 * words. Items with a head of their own are left to the caller.
 */
export const readNameList = (scan: Scan, at: number): readonly NameRead[] => {
  const first = readName(scan, at);
  return first ? continueList(scan, first) : [];
};

/** "Đoàn xã: Tân Nhựt, Bình Lợi": a level without a name announces the names behind the colon. */
const readAnnounced = (scan: Scan, first: NameRead): readonly NameRead[] => {
  const last = first.parts.at(-1);
  const at = first.to + 1;
  const token = scan.tokens[at];
  if (last?.kind !== 'place-head' || last.rank === 0 || first.prefix.length > 0) return [];
  if (scan.tokens[first.to]?.key !== ':' || token?.kind !== 'word') return [];
  if (!hasDigit(token) && !isCapital(scan, at)) return [];
  return headAt(scan, at) || scan.longest(at, 'role') ? [] : readUnderHead(scan, at, first.parts);
};

/** Reads on after a name: ranges and items with a shared prefix. `announced`: a colon stands before the first. */
export const continueList = (scan: Scan, first: NameRead, announced = false): readonly NameRead[] => {
  const named = readAnnounced(scan, first);
  if (named.length > 0) return named;
  const items: NameRead[] = [first];
  for (;;) {
    const before = items.at(-1) ?? first;
    if (before.collective) return items;
    const range = readRange(scan, before);
    if (range.length > 0) {
      items.push(...range);
      continue;
    }
    const next = afterListJoint(scan, before.to);
    const shared =
      next === null ? readAfterSemicolon(scan, before, announced) : readShared(scan, next, before, announced);
    if (shared.length === 0) return items;
    items.push(...shared);
  }
};

/** Items that share a bare head ("các Sở: Nội vụ, Tài chính"), from `at`; empty when the first is no complement. */
export const readUnderHead = (scan: Scan, at: number, prefix: readonly NamePart[]): readonly NameRead[] => {
  const token = scan.tokens[at];
  if (!token || token.kind !== 'word' || personAt(scan, at)?.value.type === 'person') return [];
  if (scan.source.style === 'mixed' && !isCapital(scan, at) && !hasDigit(token) && !scan.longest(at, 'field'))
    return [];
  const first = readComplement(scan, at, prefix);
  if (!first || !endsItem(scan, first.to)) return [];
  return continueList(scan, first, scan.tokens[at - 1]?.key === ':');
};
