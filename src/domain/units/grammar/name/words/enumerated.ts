import type { NamePart } from '../../name-parts';
import type { PhraseHit } from '../../phrases';
import { isCapital, type LexemeOf } from '../../scan';
import { hasDigit } from '../../tokens';
import { beginsDeed } from '../boundary';
import type { WordReader } from '../looking';
import { headPart, isGathering } from '../parts';
import { PASS, read } from '../step';

/** Sorts of parts of a body, told apart by names: "Công đoàn các khối: …", "Chi hội các khu phố: …". */
const SORTS: ReadonlySet<string> = new Set(['group', 'area']);

const placePart = (from: number, { end, value }: PhraseHit<LexemeOf<'place-head'>>): NamePart => ({
  kind: 'place-head',
  from,
  to: end,
  rank: value.rank,
});

/** "UBND các quận 1, 3", "UBND các phường: 1, 2": "các" only announces names. */
export const enumerated: WordReader = ({ scan, at, house }, { parts }) => {
  const quantifier = scan.longest(at, 'quantifier');
  if (!quantifier || parts.length === 0) return PASS;
  const place = scan.longest(quantifier.end, 'place-head');
  const sort = scan.longest(quantifier.end, 'head');
  const part = place
    ? placePart(quantifier.end, place)
    : sort && (SORTS.has(sort.value.head.kind) || scan.tokens[sort.end]?.key === ':')
      ? headPart(quantifier.end, sort)
      : null;
  if (!part || isGathering(house)) return PASS;
  const mark = scan.tokens[part.to]?.key;
  const opened = mark === ':' || mark === '(';
  const after = opened ? part.to + 1 : part.to;
  const token = scan.tokens[after];
  // "Ban Mặt trận các thôn 1, 2": areas of a number each.
  const numbered = part.kind === 'head' && part.head.kind === 'area' && token !== undefined && hasDigit(token);
  if (part.kind === 'head' && !opened && !numbered) return PASS;
  const named = isCapital(scan, after) && scan.source.style === 'mixed' && !beginsDeed(scan, after);
  if (token?.kind !== 'word' || !(hasDigit(token) || named)) return PASS;
  const announced: readonly NamePart[] = [{ kind: 'gap', from: at, to: quantifier.end }, part];
  return opened ? read(...announced, { kind: 'gap', from: part.to, to: after }) : read(...announced);
};
