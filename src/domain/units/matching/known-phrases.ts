import { CONFUSABLE_PHRASES, PROPER_SYLLABLES } from '../lexicon/proper-syllables';
import { BOARD_FIELDS, DEPARTMENT_FIELDS, DIVISION_FIELDS, OTHER_FIELDS, PRESS_FIELDS } from '../lexicon/fields';
import { HEADS } from '../lexicon/heads';
import { DISTRICTS, PLACE_HEADS, PROVINCES } from '../lexicon/places';
import { nameTokens } from './name-tokens';

const LONGEST_PHRASE = 7;

interface Phrases {
  readonly phrases: ReadonlySet<string>;
  readonly singles: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const keyOf = (phrase: string): readonly string[] => nameTokens(phrase.replaceAll('|', ' ')).map((token) => token.key);

let built: Phrases | null = null;

const phrases = (): Phrases => {
  if (built) return built;
  const headPhrases = HEADS.flatMap((head) => head.phrases);
  const all = [
    ...headPhrases,
    ...[DEPARTMENT_FIELDS, DIVISION_FIELDS, BOARD_FIELDS, PRESS_FIELDS, OTHER_FIELDS, CONFUSABLE_PHRASES].flat(),
    ...PLACE_HEADS.flatMap((place) => place.phrases),
  ];
  const joined = new Set<string>();
  const singles = new Set<string>();
  const words = new Set<string>();
  for (const phrase of all) {
    const keys = keyOf(phrase);
    for (const key of keys) words.add(key);
    if (keys.length === 1 && keys[0] !== undefined) singles.add(keys[0]);
    joined.add(keys.join(' '));
  }
  const proper = new Set([...PROPER_SYLLABLES].map((syllable) => keyOf(syllable)[0] ?? syllable));
  const places = new Set([...PROVINCES, ...DISTRICTS].map((name) => keyOf(name).join(' ')));
  const heads = new Set(headPhrases.map((phrase) => keyOf(phrase).join(' ')));
  built = { places, phrases: joined, singles, heads, words, proper };
  return built;
};

/** True when the word (folded, with marks) stands in names of units or places. */
export const isNameWord = (word: string): boolean => phrases().words.has(word) || phrases().proper.has(word);

/** True when places, schools and streets are named with the syllable. */
export const isProperSyllable = (word: string): boolean => phrases().proper.has(word);

/** True when the word alone is a head ("sở", "cụm"), a level ("quận") or a field ("toán"). */
export const isSingleTerm = (word: string): boolean => phrases().singles.has(word);

/** True when names of units begin with the word ("sở", "cụm", "khối"). */
export const isHeadWord = (word: string): boolean => phrases().heads.has(word);

/** True when the words together are a head, field or place of the lexicon. */
export const isKnownPhrase = (words: readonly string[]): boolean => phrases().phrases.has(words.join(' '));

/** True when the words together are a province or a well-known district. */
export const isKnownPlace = (words: readonly string[]): boolean => phrases().places.has(words.join(' '));

/** A stretch of a name that the lexicon knows as one phrase; `to` exclusive. */
export interface PhraseSpan {
  readonly from: number;
  readonly to: number;
}

/** The known phrases of two words or more that cover word `at`, longest first. */
export const phrasesAround = (words: readonly string[], at: number): readonly PhraseSpan[] => {
  const found: PhraseSpan[] = [];
  for (let length = Math.min(LONGEST_PHRASE, words.length); length >= 2; length -= 1) {
    for (let from = Math.max(0, at - length + 1); from <= at && from + length <= words.length; from += 1) {
      if (isKnownPhrase(words.slice(from, from + length))) found.push({ from, to: from + length });
    }
  }
  return found;
};
