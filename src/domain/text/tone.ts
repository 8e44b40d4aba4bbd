import { readSyllable } from './syllable';
import { readVowel, TONED_LETTERS, writeVowel } from './vowels';

export { readVowel, writeVowel } from './vowels';
export type { Tone } from './vowels';

const unifySyllable = (word: string): string => {
  const syllable = readSyllable(word);
  if (!syllable || syllable.toneAt === null || syllable.toneAt === syllable.placeAt) return word;
  const letters = Array.from(word);
  const source = readVowel(letters[syllable.toneAt] ?? '');
  const target = readVowel(letters[syllable.placeAt] ?? '');
  if (!source || !target) return word;
  letters[syllable.toneAt] = writeVowel(source.vowel, 0, source.upper);
  letters[syllable.placeAt] = writeVowel(target.vowel, source.tone, target.upper);
  return letters.join('');
};

const HAS_TONE = new RegExp(`[${TONED_LETTERS}]`, 'u');

/**
 * Every Vietnamese syllable with its tone mark in the one canonical place (old style: hòa, Tòa, ủy, thủy), so
 * that hoà = hòa and thuỷ = thủy. Marks put in a wrong place are moved too (tòan → toàn, qúy → quý). Words that
 * are no Vietnamese syllable stay as they are; i and y are not merged. Expects NFC; the result has the same
 * length and every character stands at the same index.
 */
export const unifyTone = (text: string): string =>
  HAS_TONE.test(text) ? text.replace(/\p{L}{1,1000}/gu, unifySyllable) : text;
