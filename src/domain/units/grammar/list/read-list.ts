import { innermostHead, type NamePart, type NameRead } from '../name-parts';
import { isBoundary } from '../name/boundary';
import { readComplement, readName } from '../name-reader';
import { headAt, personAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { hasDigit } from '../tokens';
import { afterListJoint } from './joints';
import { readNumberBehindMark, readRange } from './numbers';
import { readShared } from './shared-items';

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
  const named = isCapital(scan, at) || hasDigit(token) || scan.longest(at, 'field', 'place-head') !== null;
  if (scan.source.style === 'mixed' && !named) return [];
  const first = readComplement(scan, at, prefix);
  if (!first || !isBoundary(scan, first.to)) return [];
  return continueList(scan, first, scan.tokens[at - 1]?.key === ':');
};
