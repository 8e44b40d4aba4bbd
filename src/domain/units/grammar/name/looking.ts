import { innermostHead, lastNaming, wantsMore, type NamePart } from '../name-parts';
import { headAt, notUnitAt } from '../name-start';
import type { PhraseHit } from '../phrases';
import { isAnd, isCapital, type LexemeOf, type Scan } from '../scan';
import type { WordToken } from '../tokens';
import { isBoundary, verbAt } from './boundary';
import { isHolding } from './holds';
import { isSmallInMixed } from './letters';
import { isLoneCapital, type HeadPart } from './parts';
import type { ReadState } from './read-state';
import type { Step } from './step';

/** A role, a verb, a preposition or an everyday phrase: words that end most names. */
export type StopHit = PhraseHit<LexemeOf<'role' | 'stop' | 'assign' | 'partner' | 'not-unit'>>;

/** What the readers of a word look at. Ends are token indexes; the word's own index where there is no such phrase. */
export interface WordLook {
  readonly scan: Scan;
  readonly at: number;
  readonly token: WordToken;
  /** Case tells, and the word is in small letters. */
  readonly small: boolean;
  /** Case tells, and the word is not in small letters. */
  readonly capital: boolean;
  /** The name cannot end before this word. */
  readonly more: boolean;
  readonly last: NamePart | null;
  /** The innermost head read so far. */
  readonly house: HeadPart | null;
  readonly head: PhraseHit<LexemeOf<'head'>> | null;
  readonly headEnd: number;
  readonly field: PhraseHit<LexemeOf<'field'>> | null;
  readonly fieldEnd: number;
  readonly placeEnd: number;
  readonly verb: PhraseHit<LexemeOf<'role' | 'stop' | 'assign' | 'partner'>> | null;
  readonly stop: StopHit | null;
  readonly stopEnd: number;
  /** "Nhóm Thiết kế", "Phòng Quan hệ": the word is the small second syllable of a word with a capital. */
  readonly halfWord: boolean;
}

/** Reads one kind of word of a name. */
export type WordReader = (look: WordLook, state: ReadState) => Step;

/**
 * The longest field at `at` that leaves the next body whole ("Tổ chức" + "Đảng ủy Khối", not "Tổ chức Đảng") and what is held
 * ("Hành chính" + "tổ chức họp").
 */
const fieldAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'field'>> | null => {
  const longest = scan.longest(at, 'field');
  if (!longest || longest.end - at < 2) return longest;
  const body = headAt(scan, longest.end - 1);
  const holds = longest.end - 2 > at && isHolding(scan, longest.end - 2);
  // "Sở Tài chính, Kế hoạch và Đầu tư": the comma parts two names.
  const parts =
    longest.value.wholeOf.length > 0 && longest.value.phrase.includes(',') && isAnd(scan.tokens[longest.end]);
  if (!holds && !parts && (!body || body.end <= longest.end)) return longest;
  let shorter: PhraseHit<LexemeOf<'field'>> | null = null;
  for (const hit of scan.hits(at)) {
    if (hit.value.type === 'field' && hit.end < longest.end) shorter = { value: hit.value, end: hit.end };
  }
  return shorter ?? longest;
};

/** "địa phương": a subject of school at `at` that is only the first half of a longer word in small letters. */
const isHalfSubject = (scan: Scan, at: number, end: number): boolean =>
  end === at + 1 &&
  isSmallInMixed(scan, at) &&
  !isBoundary(scan, end) &&
  !isCapital(scan, end) &&
  !scan.longest(end, 'field');

/** What stands at the word `token` of index `at`, seen from the name read so far. */
export const lookAtWord = (scan: Scan, at: number, token: WordToken, state: ReadState): WordLook => {
  const { parts } = state;
  const last = lastNaming(parts);
  const small = isSmallInMixed(scan, at);
  const head = scan.longest(at, 'head');
  const found = fieldAt(scan, at);
  const field = found && isHalfSubject(scan, at, found.end) ? null : found;
  const fieldEnd = field?.end ?? at;
  const verb = verbAt(scan, at);
  const noise = notUnitAt(scan, at);
  const noisy = noise !== null && !(small && state.loose) && (noise.end > fieldEnd || verb !== null);
  const stop = noisy && noise.end >= (verb?.end ?? at) ? noise : verb;
  return {
    scan,
    at,
    token,
    small,
    capital: !small && scan.source.style === 'mixed',
    more: wantsMore(parts),
    last,
    house: innermostHead(parts),
    head,
    headEnd: head?.end ?? at,
    field,
    fieldEnd,
    placeEnd: scan.longest(at, 'place-head', 'place-name')?.end ?? at,
    verb,
    stop,
    stopEnd: stop?.end ?? at,
    halfWord: small && last?.kind === 'proper' && last.to - last.from === 1 && last.to === at && isLoneCapital(parts),
  };
};
