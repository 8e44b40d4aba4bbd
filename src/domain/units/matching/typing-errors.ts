import { stripMarks } from '../../text/fold';
import {
  isHeadWord,
  isKnownPhrase,
  isKnownPlace,
  isNameWord,
  isProperSyllable,
  isSingleTerm,
  phrasesAround,
} from './known-phrases';
import type { NameToken } from './name-tokens';
import { readVowel, type Tone } from '../../text/tone';
import { osaWithin } from './osa';
import { isSyllable } from './syllable';
import { decodeKeys } from './telex';

/** How far a typed name is from a listed one: 0 = same; `null` = another name. */
export type TypingCost = number | null;

const MARK_LOST = 0.3;
const MARK_WRONG = 0.6;
const LETTER_WRONG = 1;
const KEYS_LEFT = 0.4;

const signsOf = (word: string): readonly string[] => Array.from(word.replaceAll('đ', 'd\u0335').normalize('NFD'));

/** True when the typed word is the right one with some marks left out, none changed or added. */
const onlyLost = (typed: string, right: string): boolean => {
  const wanted = signsOf(right);
  let at = 0;
  for (const sign of signsOf(typed)) {
    while (at < wanted.length && wanted[at] !== sign) at += 1;
    if (at === wanted.length) return false;
    at += 1;
  }
  return typed !== right;
};

/** Beginnings that many speakers do not tell apart; those of one letter each count as one letter anyway. */
const ALIKE_ONSETS: readonly (readonly [string, string])[] = [
  ['ch', 'tr'],
  ['gi', 'd'],
  ['gi', 'r'],
];

/** "trấn" for "chấn": the same sound written with the other beginning. */
const swappedOnset = (typed: string, right: string): boolean =>
  ALIKE_ONSETS.some(([a, b]) =>
    [
      [a, b],
      [b, a],
    ].some(([from = '', to = '']) => typed.startsWith(from) && right === to + typed.slice(from.length)),
  );

const toneAndShape = (word: string): readonly [Tone, string] => {
  let tone: Tone = 0;
  let shape = '';
  for (const letter of word) {
    const vowel = readVowel(letter);
    if (vowel && vowel.tone !== 0) tone = vowel.tone;
    shape += vowel?.vowel ?? letter;
  }
  return [tone, shape];
};

/** Letters (with their hats) that differ, and one more for another tone: the tone moves with its vowel. */
const markedDistance = (typed: string, right: string, limit: number): number => {
  const [typedTone, typedShape] = toneAndShape(typed);
  const [rightTone, rightShape] = toneAndShape(right);
  return osaWithin(typedShape, rightShape, limit) + (typedTone === rightTone ? 0 : 1);
};

/**
 * How the typed word differs from the right one when both are meant to be the same: marks lost, marks wrong, keys
 * of the input method left, one or (in long words) two letters wrong. `null` when they are too far apart.
 */
const wordCost = (typed: NameToken, right: NameToken): TypingCost => {
  if (typed.key === right.key) return 0;
  if (typed.number || right.number) return null;
  if (typed.bare === right.bare) return onlyLost(typed.key, right.key) ? MARK_LOST : MARK_WRONG;
  if (decodeKeys(typed.key) === right.key) return KEYS_LEFT;
  const length = Math.min(typed.bare.length, right.bare.length);
  if (length < 2) return null;
  if (swappedOnset(typed.key, right.key)) return LETTER_WRONG;
  const limit = length >= 7 ? 2 : 1;
  const distance = osaWithin(typed.bare, right.bare, limit);
  if (distance > limit) return null;
  // A letter wrong and marks wrong too is two errors in one word.
  // "Phogn": no syllable and no mark, so that its marks were left out with the slip.
  const bareSlip = typed.key === typed.bare && !isSyllable(typed.key);
  const marks = bareSlip ? distance : markedDistance(typed.key, right.key, limit + 1);
  return marks > limit ? null : LETTER_WRONG * distance;
};

const HOI = '\u0309';
const NGA = '\u0303';

/** "Dủ" for "Dũ": the two tones that many writers mix up. */
const swappedTone = (typed: string, right: string): boolean => {
  const [a, b] = [typed.normalize('NFD'), right.normalize('NFD')];
  return a !== b && a.replace(HOI, NGA) === b.replace(HOI, NGA);
};

/** "Nha Be" for "Nhà Bè": a well-known place typed without any mark, which is no place as typed. */
const isPlaceWithoutMarks = (typed: readonly string[], right: readonly string[], at: number): boolean => {
  for (let length = 3; length >= 2; length -= 1) {
    for (let from = Math.max(0, at - length + 1); from <= at && from + length <= right.length; from += 1) {
      const place = typed.slice(from, from + length);
      const plain = place.every((word) => word === stripMarks(word));
      if (plain && isKnownPlace(right.slice(from, from + length)) && !isKnownPlace(place)) return true;
    }
  }
  return false;
};

/** "Tân Bìn" for "Tân Bình": a well-known place that as typed is none. */
const isInKnownPlace = (typed: readonly string[], right: readonly string[], at: number): boolean => {
  for (let length = 3; length >= 2; length -= 1) {
    for (let from = Math.max(0, at - length + 1); from <= at && from + length <= right.length; from += 1) {
      const here = typed.slice(from, from + length);
      if (isKnownPlace(right.slice(from, from + length)) && !isKnownPlace(here)) return true;
    }
  }
  return false;
};

const hasSameLetters = (a: string, b: string): boolean =>
  Array.from(a).sort().join('') === Array.from(b).sort().join('');

const LEVELS = new Set(['phường', 'quận', 'huyện', 'xã', 'tỉnh', 'thị']);

/** Whether the word as typed could be another word on purpose, at this place of this name. */
const isOtherWord = (typed: readonly NameToken[], right: readonly NameToken[], at: number): boolean => {
  const typedToken = typed[at];
  const rightToken = right[at];
  if (!typedToken || !rightToken) return true;
  const word = typedToken.key;
  if (!isSyllable(rightToken.key)) {
    // Brands and codes: only a slip in a long one that leaves the same letters.
    return !(word.length >= 6 && hasSameLetters(typedToken.bare, rightToken.bare));
  }
  if (!isSyllable(word)) return false;
  // Inside a phrase of the lexicon ("nội vụ") the typed phrase ("nôi vụ") must not be a phrase itself.
  const typedWords = typed.map((token) => token.key);
  const rightWords = right.map((token) => token.key);
  const spans = phrasesAround(rightWords, at);
  if (spans.length > 0) {
    const clash = spans.some((span) => isKnownPhrase(typedWords.slice(span.from, span.to)));
    const inner = [at - 1, at].some(
      (from) => from >= 0 && from + 2 <= typedWords.length && isKnownPhrase(typedWords.slice(from, from + 2)),
    );
    return clash || inner || (isSingleTerm(word) && spans.every((span) => span.to - span.from === 2));
  }
  // "phương 12" for "phường 12": a level of government has its number or name behind it.
  const level = LEVELS.has(rightToken.key) && at + 1 < right.length && rightToken.bare === typedToken.bare;
  if (level) return LEVELS.has(word);
  // "Sỏ" for "Sở" at the front, "đoàn thể Khói" for "đoàn thể Khối" anywhere: a head, written as no word of names.
  const opens = at === 0 || (at === 1 && right[0]?.key === 'đoàn');
  const head = isHeadWord(rightToken.key) && rightToken.bare === typedToken.bare;
  if (head || (opens && isSingleTerm(rightToken.key))) return isSingleTerm(word) || isNameWord(word);
  // Proper names are open: only marks left out, hỏi for ngã, letters that changed places (any letter in a well-known
  // place), in a word that no name is made of, are slips.
  if (rightToken.bare !== typedToken.bare) {
    const slip = hasSameLetters(typedToken.bare, rightToken.bare) || isInKnownPlace(typedWords, rightWords, at);
    return isProperSyllable(word) || !slip;
  }
  const unmarked = word === typedToken.bare;
  if (unmarked && isPlaceWithoutMarks(typedWords, rightWords, at)) return false;
  return isProperSyllable(word) || !(unmarked || swappedTone(word, rightToken.key));
};

/** Most typing errors in a name of so many words. */
const allowed = (words: number): number => (words <= 3 ? 1 : 2);

/**
 * The cost of taking the typed name for the listed one, word by word; `null` when a word is another word, a number
 * differs, or there are too many errors. Names of different length in words are never the same.
 */
export const typingCost = (typed: readonly NameToken[], right: readonly NameToken[]): TypingCost => {
  if (typed.length !== right.length) return null;
  let cost = 0;
  let errors = 0;
  let lost = 0;
  for (let i = 0; i < right.length; i += 1) {
    const [a, b] = [typed[i], right[i]];
    if (!a || !b) return null;
    const step = wordCost(a, b);
    if (step === null) return null;
    if (step === 0) continue;
    if (isOtherWord(typed, right, i)) return null;
    cost += step;
    if (step === MARK_LOST) lost += 1;
    else errors += 1;
  }
  if (errors > allowed(right.length) || (errors > 0 && errors + lost > allowed(right.length) + 1)) return null;
  return cost;
};

/**
 * True when the typed name is the listed one typed without marks: every word agrees without marks, and at least
 * one word is no word of names as it stands ("Doan", "truong"), so that marks were left out on purpose.
 */
export const isUnmarkedWriting = (typed: readonly NameToken[], right: readonly NameToken[]): boolean => {
  if (typed.length !== right.length) return false;
  let evidence = false;
  for (let i = 0; i < right.length; i += 1) {
    const [a, b] = [typed[i], right[i]];
    if (!a || !b) return false;
    if (a.key === b.key) continue;
    if (a.bare !== b.bare || a.key !== a.bare) return false;
    // "Quan" for "Quận": no head or level is written so; "Doan": no name is.
    if (!isNameWord(a.key) || (isSingleTerm(b.key) && !isSingleTerm(a.key))) evidence = true;
  }
  return evidence;
};
