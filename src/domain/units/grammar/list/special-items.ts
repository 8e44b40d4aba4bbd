import { isSyllable } from '../../../text/syllable';
import { HOUSE_LEADERS, SCHOOL_SORTS } from '../../lexicon/name-words';
import { lastNaming, type NamePart, type NameRead } from '../name-parts';
import { isBoundary } from '../name/boundary';
import { afterOneOf } from '../name/letters';
import type { HeadPart } from '../name/parts';
import { readComplement, readName } from '../name-reader';
import { headAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { hasDigit, type Token } from '../tokens';
import { afterListJoint } from './joints';
import { NO_TOKEN } from './numbers';

/** "Chi hội Phụ nữ ấp 1, ấp 2", "Chi bộ thôn Đông, thôn Tây": the same sort of place again, under the same body. */
export const readSameArea = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const head = headAt(scan, at);
  const all = [...before.prefix, ...before.parts];
  const last = all.map((part) => part.kind).lastIndexOf('head');
  const area = all[last];
  if (!head || area?.kind !== 'head' || last === 0 || area.head.kind !== 'area') return [];
  const named = isCapital(scan, head.end) && scan.source.style === 'mixed';
  if (area.phrase !== head.value.phrase || !(named || hasDigit(scan.tokens[head.end] ?? NO_TOKEN))) return [];
  const item = readComplement(scan, at, all.slice(0, last));
  return item ? [item] : [];
};

/** True for a word that is no Vietnamese syllable. */
export const isAlien = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.letters !== 'digits' && !isSyllable(token.key);

/** An item that begins with no Vietnamese syllable ("Masterise Homes") behind one that does is a name of its own. */
export const isForeign = (scan: Scan, at: number, before: NameRead): boolean =>
  isAlien(scan.tokens[at]) && !isAlien(scan.tokens[lastNaming(before.parts)?.from ?? at]);

const CELLS = new Set(['youth-union', 'trade-union', 'party-cell', 'association']);

/** Houses with cells of their own. */
const HOUSES = new Set([
  'department',
  'division',
  'school',
  'company',
  'health',
  'institute',
  'center',
  'bureau',
  'press',
]);

/** "Sở Nội vụ" behind "Các chi đoàn: Sở Y tế;": one more house, parted by the same mark as the list before it. */
const isNextHouse = (scan: Scan, at: number, kind: string, { prefix, parts, from }: NameRead): boolean => {
  const [house] = parts;
  const opened = scan.tokens[from - 1]?.key;
  const same = opened === ':' || (opened === ';') === (scan.tokens[at - 1]?.key === ';');
  return same && HOUSES.has(kind) && prefix.length === 1 && house?.kind === 'head' && parts.length > 1;
};

/** "03 Chi đoàn: Quân sự, Công an", "Các chi bộ: Sở Y tế; Sở Nội vụ": bodies behind an announced cell are the houses of cells. */
export const readInnerBody = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const cell = [...before.prefix, ...before.parts][0];
  const head = headAt(scan, at);
  if (cell?.kind !== 'head' || !CELLS.has(cell.head.kind) || before.prefix.length === 0) return [];
  if (!head || CELLS.has(head.value.head.kind)) return [];
  const bare = head.value.head.complement === 'optional' && isBoundary(scan, head.end);
  const item = bare || isNextHouse(scan, at, head.value.head.kind, before) ? readComplement(scan, at, [cell]) : null;
  return item && isBoundary(scan, item.to) ? [item] : [];
};

/** Index after the last of the houses of one sort ("Khoa Lịch sử và Khoa Địa lý") from `at` on, or `null`. */
const housesEnd = (scan: Scan, at: number, sort: HeadPart): number | null => {
  const head = headAt(scan, at);
  if (!head || head.value.head.kind !== sort.head.kind || !isSameSort(scan, at, head.value.phrase, sort)) return null;
  const house = readName(scan, at);
  if (!house || house.collective || house.parts.length < 2) return null;
  const next = afterListJoint(scan, house.to);
  return next === null ? house.to : housesEnd(scan, next, sort);
};

/** The same word for a house, written alike: not "Trường THPT B" behind "Đoàn trường THPT A". */
const isSameSort = (scan: Scan, at: number, phrase: string, sort: HeadPart): boolean =>
  phrase.split(' ')[0] === sort.phrase.split(' ')[0] && isCapital(scan, at) === isCapital(scan, sort.from);

/**
 * "Do Liên chi đoàn Khoa Ngữ văn và Khoa Lịch sử phụ trách": houses of one sort behind a cell of the first, where one word
 * of role charges them all and nobody else.
 */
export const readHouseOfCell = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const [cell, house, ...named] = [...before.prefix, ...before.parts];
  if (cell?.kind !== 'head' || !CELLS.has(cell.head.kind) || house?.kind !== 'head' || named.length === 0) return [];
  const end = housesEnd(scan, at, house);
  const charge = end === null ? null : scan.longest(end, 'role');
  const item = charge === null ? null : readComplement(scan, at, [cell]);
  return item ? [item] : [];
};

/** "Ban Giám hiệu Trường THCS A, Trường THCS B": the next house of the sort has leaders as well; no leaders stand beside a house. */
export const readHouseOfLeaders = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const [leaders, house, ...named] = [...before.prefix, ...before.parts];
  if (leaders?.kind !== 'head' || !HOUSE_LEADERS.has(leaders.phrase) || house?.kind !== 'head') return [];
  // "Trường THPT Chuyên": a sort that is a name.
  if (named.length === 0 && house.to - house.from < 3) return [];
  const head = headAt(scan, at);
  if (head?.value.head.kind !== house.head.kind || !isSameSort(scan, at, head.value.phrase, house)) return [];
  const item = readComplement(scan, at, [leaders]);
  return item && !item.collective && item.parts.length > 1 ? [item] : [];
};

/** "Tập đoàn VNPT, Viettel", "Ngân hàng Agribank, BIDV": brands alone behind a house and a brand. */
export const readSameHouse = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const head = headAt(scan, at);
  const all = [...before.prefix, ...before.parts];
  const [house, brand] = [all[0], all[1]];
  if (head?.value.head.kind !== 'brand' || house?.kind !== 'head' || house.head.kind !== 'company') return [];
  if (brand?.kind !== 'head' || brand.head.kind !== 'brand' || all.length !== 2 || !isBoundary(scan, head.end))
    return [];
  const part: NamePart = { kind: 'head', from: at, to: head.end, head: head.value.head, phrase: head.value.phrase };
  return [{ prefix: [house], parts: [part], from: at, to: head.end, collective: false }];
};

/** Pieces before the sort of a school: "Liên đội" of "Liên đội TH Lê Lợi", "Đoàn Trường" of "Đoàn Trường THPT Chu Văn An". */
const beforeSchoolSort = (scan: Scan, all: readonly NamePart[]): readonly NamePart[] | null => {
  for (const [i, part] of all.entries()) {
    const school = part.kind === 'head' && part.phrase.startsWith('trường ');
    if (school && afterOneOf(scan, part.from + 1, SCHOOL_SORTS) !== null)
      return [...all.slice(0, i), { ...part, to: part.from + 1, phrase: 'trường' }];
    if ((part.kind === 'proper' || part.kind === 'head') && afterOneOf(scan, part.from, SCHOOL_SORTS) !== null)
      return all.slice(0, i);
  }
  return null;
};

/** Most words of a school's name that are looked back over. */
const LONGEST_SCHOOL = 8;

/** "Đại học Huế, | Trường Đại học Vinh, ĐH FPT": the item before this name is a school that goes without "Trường". */
const isBehindBareSort = (scan: Scan, { prefix, from: at }: NameRead): boolean => {
  if (prefix.length > 0 || scan.tokens[at - 1]?.key !== ',') return false;
  for (let from = at - 2; from >= 0 && from >= at - LONGEST_SCHOOL; from -= 1) {
    const before = scan.tokens[from - 1];
    if (scan.tokens[from]?.kind === 'mark') return false;
    if (before === undefined || before.kind === 'mark') return afterOneOf(scan, from, SCHOOL_SORTS) !== null;
  }
  return false;
};

/** "Liên đội TH Lê Lợi, THCS Chu Văn An", "Trường TH Lê Lợi, THCS Chu Văn An": another sort of school with its name. */
export const readSchool = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const name = afterOneOf(scan, at, SCHOOL_SORTS);
  if (name === null || !isCapital(scan, name) || scan.source.style !== 'mixed') return [];
  const prefix = beforeSchoolSort(scan, [...before.prefix, ...before.parts]);
  if (!prefix || prefix.length === 0 || isBehindBareSort(scan, before)) return [];
  const item = readComplement(scan, at, prefix);
  return item && item.to > name && isBoundary(scan, item.to) ? [item] : [];
};

/** Every word with a capital and none a short form, as names of places are written: not "Cảnh sát PCCC". */
export const isPlaceShaped = (scan: Scan, from: number, to: number): boolean =>
  scan.source.style !== 'mixed' ||
  scan.tokens
    .slice(from, to)
    .every((token) => token.kind === 'mark' || token.letters === 'title' || token.letters === 'digits');

/** "VPĐKĐĐ CN số 4", "NHNN KV 13": a short form with words of its own behind it is a whole name. */
export const isNamedShortForm = (scan: Scan, at: number): boolean => {
  const [code, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (scan.source.style !== 'mixed' || code?.kind !== 'word' || code.letters !== 'upper') return false;
  return code.text.length > 3 && !hasDigit(code) && next?.kind === 'word' && !isBoundary(scan, at + 1);
};
