import { GATHERINGS } from '../../lexicon/name-words';
import { innermostHead, lastNaming, type NamePart } from '../name-parts';
import type { PhraseHit } from '../phrases';
import type { LexemeOf } from '../scan';

/** A part that is a head. */
export type HeadPart = Extract<NamePart, { kind: 'head' }>;

/** The head phrase found at `from` as a part. */
export const headPart = (from: number, hit: PhraseHit<LexemeOf<'head'>>): NamePart => ({
  kind: 'head',
  from,
  to: hit.end,
  head: hit.value.head,
  phrase: hit.value.phrase,
});

/** The field found at `from` as a part. */
export const fieldPart = (from: number, hit: PhraseHit<LexemeOf<'field'>>): NamePart => ({
  kind: 'field',
  from,
  to: hit.end,
  wholeOf: hit.value.wholeOf,
  verbLike: hit.value.verbLike,
});

/** The first word of a head, by which fields know the offices they are whole names of: "sở", "phòng". */
export const sortOf = (head: HeadPart): string => head.phrase.split(' ')[0] ?? '';

/** True when the last piece is no second capitalised word: "Nhóm Thiết" before "kế". */
export const isLoneCapital = (parts: readonly NamePart[]): boolean => parts.at(-2)?.kind !== 'proper';

/** "Cụm thi đua các tỉnh Tây Nguyên": what gathers many is itself one. */
export const isGathering = (house: HeadPart | null): boolean =>
  house !== null && GATHERINGS.some((word) => house.phrase.startsWith(word));

/** True when the name is a proper name: schools, papers, companies, places. */
export const isOwnName = (parts: readonly NamePart[]): boolean =>
  innermostHead(parts)?.head.sharing === 'own' &&
  parts.some((part) => part.kind === 'proper' || part.kind === 'number' || part.kind === 'quoted');

/** Whether two joined fields are each a whole name of the same kind of office ("Sở Tài chính và Tư pháp"). */
export const areBothWhole = (parts: readonly NamePart[], wholeOf: readonly string[]): boolean => {
  const last = lastNaming(parts);
  const head = innermostHead(parts);
  if (last?.kind !== 'field' || !head) return false;
  return last.wholeOf.includes(sortOf(head)) && wholeOf.includes(sortOf(head));
};

/** The parts without the joints and owner words that nothing follows. */
export const withoutOpenEnd = (parts: readonly NamePart[]): readonly NamePart[] => {
  let end = parts.length;
  while (parts[end - 1]?.kind === 'joint' || parts[end - 1]?.kind === 'owner') end -= 1;
  return parts.slice(0, end);
};
