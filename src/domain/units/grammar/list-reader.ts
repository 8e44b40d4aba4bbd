import { innermostHead, lastNaming, type NamePart, type NameRead } from './name-parts';
import { isBoundary } from './name/boundary';
import { readComplement, readName } from './name-reader';
import { headAt, personAt, personNameAt } from './name-start';
import { isAnd, isCapital, type Scan } from './scan';
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

/** The item after a joint that takes over the words before ("Sở Xây dựng, Tài chính và Tư pháp"). */
const readShared = (
  scan: Scan,
  at: number,
  before: NameRead,
  first: NameRead,
  announced = false,
): readonly NameRead[] => {
  const nested = readSameArea(scan, at, before);
  if (nested.length > 0) return nested;
  const inner = announced ? readInnerBody(scan, at, before) : [];
  if (inner.length > 0) return inner;
  const brand = readSameHouse(scan, at, before);
  if (brand.length > 0) return brand;
  if (headAt(scan, at) && !scan.longest(at, 'field')) return [];
  const numbered = numberPrefix(before);
  if (numbered && numbered.length > 0) {
    const items = readNumberItems(scan, at, numbered, before);
    if (items.length > 0) return items;
  }
  // "Quân khu 3, Vĩnh Long": names told apart by numbers share with numbers only.
  if (numbered?.length === 1 && !announced && !scan.longest(at, 'field')) return [];
  const place = scan.longest(at, 'place-head');
  const next = place ? scan.tokens[place.end] : undefined;
  if (place && next?.kind === 'word' && (isCapital(scan, place.end) || hasDigit(next))) {
    const prefix = placePrefix(before, false);
    if (!prefix || prefix.length === 0) return [];
    const item = readComplement(scan, at, prefix);
    return item ? [item] : [];
  }
  const person = personAt(scan, at);
  const field = scan.longest(at, 'field');
  const head = headAt(scan, at);
  if (head && head.end >= (field?.end ?? at)) return [];
  if (person && person.end > (field?.end ?? at)) return [];
  const small = scan.source.style === 'mixed' && !isCapital(scan, at);
  const last = lastNaming([...before.prefix, ...before.parts]);
  const placed = placePrefix(before, true);
  if (!field && placed && (last?.kind === 'proper' || last?.kind === 'place-name')) {
    // Communes and streets bear names of people: "xã Lê Minh Xuân".
    if (small) return [];
    const item = readComplement(scan, at, placed);
    return item && endsItem(scan, item.to) && isPlaceShaped(scan, at, item.to) ? [item] : [];
  }
  const prefix = headPrefix(before, announced);
  if (!prefix) return [];
  if (field) {
    const own = last?.kind === 'proper' || last?.kind === 'place-name';
    if ((field.value.verbLike || person || own) && small) return [];
    const stop = scan.longest(at, 'role', 'stop');
    if (stop && stop.end > field.end) return [];
    // "Sở Y tế và các cơ quan": many of a sort.
    if (scan.longest(at, 'quantifier')) return [];
  } else {
    if (small) return [];
    const house = innermostHead(prefix)?.head;
    const firm = house?.kind === 'company' && isAlien(scan.tokens[at]);
    const code = scan.tokens[at];
    // "Trường ĐH KHTN, ĐHQGHCM": a short form that is no field stands for a whole name.
    const short = code?.kind === 'word' && code.letters === 'upper' && code.text.length > 2 && house?.sharing !== 'kin';
    if (house?.kind === 'brand' || firm || isForeign(scan, at, before) || isNamedShortForm(scan, at)) return [];
    if (short && scan.source.style === 'mixed' && !hasDigit(code) && house?.kind !== 'group') return [];
    const named = house?.sharing === 'own';
    if (!named && personNameAt(scan, at)) return [];
    if (scan.longest(at, 'role', 'assign', 'quantifier', 'not-unit')) return [];
    const word = scan.tokens[at];
    if (word?.kind !== 'word') return [];
    // "Đài TNVN, VTV": a station's short form is a name of its own.
    if (word.letters === 'upper' && innermostHead(prefix)?.head.kind === 'press' && scan.source.style === 'mixed')
      return [];
  }
  const item = readComplement(scan, at, prefix);
  if (!item || !endsItem(scan, item.to)) return [];
  // A number alone is no complement of "Sở"; a prefix of small words must be a real head of the first name.
  return first.parts.length === 0 ? [] : [item];
};

/**
 * "Sở Nội vụ; Tài chính; Y tế": behind a semicolon only a whole name of the same kind of office is shared; any field
 * is when a colon announced the list ("Các phòng: Tổ chức - Hành chính; Đào tạo").
 */
const readAfterSemicolon = (scan: Scan, before: NameRead, first: NameRead, announced: boolean): readonly NameRead[] => {
  if (scan.tokens[before.to]?.key !== ';') return [];
  const at = before.to + 1;
  const field = scan.longest(at, 'field');
  if (announced) return field || isCapital(scan, at) ? readShared(scan, at, before, first, true) : [];
  const head = innermostHead([...before.prefix, ...before.parts])?.phrase.split(' ')[0] ?? '';
  const ends = field !== null && (scan.tokens[field.end] === undefined || scan.tokens[field.end]?.kind === 'mark');
  return ends && field.value.wholeOf.includes(head) ? readShared(scan, at, before, first) : [];
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
      next === null
        ? readAfterSemicolon(scan, before, first, announced)
        : readShared(scan, next, before, first, announced);
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
