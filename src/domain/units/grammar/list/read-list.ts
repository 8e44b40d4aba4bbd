import { isSmallInMixed } from '../name/letters';
import { innermostHead, type NamePart, type NameRead } from '../name-parts';
import { isBoundary } from '../name/boundary';
import { beginsWork } from '../name/holds';
import { readComplement, readName } from '../name-reader';
import { headAt, personAt, personNameAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { hasDigit } from '../tokens';
import { afterListJoint } from './joints';
import { readNumberBehindMark, readRange } from './numbers';
import { isEnumerated, readShared } from './shared-items';
import { isPlaceShaped } from './special-items';

/** A short form without a number: "KHTN", "KT&CN". */
const isCode = (scan: Scan, from: number, to: number): boolean =>
  scan.source.style === 'mixed' && scan.tokens.slice(from, to).every(({ text }) => /^[\p{Lu}&]+$/u.test(text));

/** "Khoa KT&CN; KHTN": a short form alone behind a semicolon is one more room of the house, where the first is called so. */
const readCodeOfSort = (scan: Scan, at: number, { prefix, parts }: NameRead): NameRead | null => {
  const [all, last] = [[...prefix, ...parts], parts.at(-1)];
  const house = innermostHead(all);
  const room = house?.head.kind === 'faculty' || house?.head.kind === 'division';
  if (!room || !last || all.indexOf(house) !== all.length - 2 || !isCode(scan, last.from, last.to) || headAt(scan, at))
    return null;
  const alone = scan.tokens[at + 1] === undefined || scan.tokens[at + 1]?.key === ';';
  return alone && isCode(scan, at, at + 1) ? readComplement(scan, at, all.slice(0, all.indexOf(house) + 1)) : null;
};

/**
 * "Sở Nội vụ; Tài chính; Y tế": behind a semicolon only a whole name of the same kind of office is shared; any field
 * is when a colon announced the list ("Các phòng: Tổ chức - Hành chính; Đào tạo").
 */
const readAfterSemicolon = (scan: Scan, before: NameRead, announced: boolean): readonly NameRead[] => {
  if (scan.tokens[before.to]?.key !== ';') return [];
  const at = before.to + 1;
  const numbered = readNumberBehindMark(scan, at, before);
  if (numbered.length > 0) return numbered;
  const field = scan.longest(at, 'field');
  if (announced || isEnumerated(scan, before)) {
    const begins = field !== null || isCapital(scan, at) || scan.longest(at, 'place-head') !== null;
    return begins ? readShared(scan, at, before, announced) : [];
  }
  const head = innermostHead([...before.prefix, ...before.parts])?.phrase.split(' ')[0] ?? '';
  const code = readCodeOfSort(scan, at, before);
  if (code) return [code];
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

/** "Huyện Đoàn", "Thành ủy": a body that says its level; the names of places behind its colon are whose it is. */
const LEVEL_BODY = /^(?:tỉnh|thành|huyện|quận|thị|xã|phường) (?:đoàn|ủy|hội)$/u;

/** "Huyện Đoàn: Long Điền, Đất Đỏ": names of places, each an item. */
const readOfLevel = (scan: Scan, { parts, to }: NameRead): readonly NameRead[] => {
  const [body] = parts;
  const at = to + 1;
  if (parts.length !== 1 || body?.kind !== 'head' || !LEVEL_BODY.test(body.phrase)) return [];
  if (scan.tokens[to]?.key !== ':' || headAt(scan, at) !== null || personNameAt(scan, at)) return [];
  const reads = readUnderHead(scan, at, parts);
  return reads.length > 1 && reads.every((read) => isPlaceShaped(scan, read.from, read.to)) ? reads : [];
};

/** "Đoàn xã: Tân Nhựt, Bình Lợi": a level without a name announces the names behind the colon. */
const readAnnounced = (scan: Scan, first: NameRead): readonly NameRead[] => {
  const last = first.parts.at(-1);
  const at = first.to + 1;
  const token = scan.tokens[at];
  if (last?.kind !== 'place-head' || last.rank === 0 || first.prefix.length > 0) return [];
  if (scan.tokens[first.to]?.key !== ':' || token?.kind !== 'word') return [];
  if (!hasDigit(token) && !isCapital(scan, at)) return [];
  // "Đoàn xã: 3 đại biểu": how many.
  if (hasDigit(token) && isSmallInMixed(scan, at + 1)) return [];
  const other = headAt(scan, at) !== null || scan.longest(at, 'role') !== null || beginsWork(scan, at);
  return other ? [] : readUnderHead(scan, at, first.parts);
};

/** Index after levels of places from `at` on ("xã, thị trấn và phường"), or `null` when something else stands among them. */
const levelsEnd = (scan: Scan, at: number): number | null => {
  const level = scan.longest(at, 'place-head');
  if (!level || level.value.rank === 0) return null;
  const next = afterListJoint(scan, level.end);
  return (next === null ? null : levelsEnd(scan, next)) ?? level.end;
};

/** "UBND các huyện; các xã, thị trấn": the same bodies of other levels. */
const readManyAgain = (scan: Scan, before: NameRead): readonly NameRead[] => {
  const all = [...before.prefix, ...before.parts];
  const [prefix, many] = [all.slice(0, -1), all.at(-1)];
  const at = scan.tokens[before.to]?.key === ';' ? before.to + 1 : afterListJoint(scan, before.to);
  const [last, next] = [many?.from, at].map((from) => scan.longest(from ?? scan.tokens.length, 'quantifier'));
  if (many?.kind !== 'many' || at === null || !last || !next) return [];
  if (prefix.length === 0 || !prefix.every(({ kind }) => kind === 'head')) return [];
  const end = levelsEnd(scan, next.end);
  if (end === null || levelsEnd(scan, last.end) !== before.to || !isBoundary(scan, end)) return [];
  // "các xã, ban, ngành": many of other sorts.
  const further = afterListJoint(scan, end);
  if (further !== null && scan.longest(further, 'generic')) return [];
  return [{ prefix, parts: [{ kind: 'many', from: at, to: end }], from: at, to: end, collective: true }];
};

/** Reads on after a name: ranges and items with a shared prefix. `announced`: a colon stands before the first. */
export const continueList = (scan: Scan, first: NameRead, announced = false): readonly NameRead[] => {
  const named = [...readAnnounced(scan, first), ...readOfLevel(scan, first)];
  if (named.length > 0) return named;
  const items: NameRead[] = [first];
  for (;;) {
    const before = items.at(-1) ?? first;
    if (before.collective) {
      const again = readManyAgain(scan, before);
      if (again.length === 0) return items;
      items.push(...again);
      continue;
    }
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
  const named = isCapital(scan, at) || hasDigit(token) || scan.longest(at, 'field', 'place-head') !== null;
  if (scan.source.style === 'mixed' && !named) return [];
  const first = readComplement(scan, at, prefix);
  if (!first || !isBoundary(scan, first.to)) return [];
  return continueList(scan, first, scan.tokens[at - 1]?.key === ':');
};
