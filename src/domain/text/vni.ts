import { writeVowel } from './vowels';
import type { Tone } from './vowels';

/**
 * VNI for Windows: fonts named "VNI-Times", "VNI-Helve" … A letter is a base followed by a sign, both seen today
 * as Latin-1 characters: "aù" is á, "öù" is ứ. i and ỵ have single characters of their own, đ is "ñ".
 * Source: code table of VNI Software Company, VNI-Win.
 */
const TONE_SIGNS: readonly (readonly [sign: string, tone: Tone])[] = [
  ['ø', 1],
  ['û', 2],
  ['õ', 3],
  ['ù', 4],
  ['ï', 5],
];
/** Signs of â, ê, ô and of ă, in the order of the tones: none, huyền, hỏi, ngã, sắc, nặng. */
const HAT_SIGNS = 'âàåãáä';
const BREVE_SIGNS = 'êèúüéë';

const HATS: readonly (readonly [base: string, vowel: string])[] = [
  ['a', 'â'],
  ['e', 'ê'],
  ['o', 'ô'],
];
const TONED: readonly (readonly [base: string, vowel: string])[] = [
  ['a', 'a'],
  ['e', 'e'],
  ['o', 'o'],
  ['u', 'u'],
  ['y', 'y'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
];
const SINGLE: readonly (readonly [code: string, letter: string])[] = [
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
];

/** Base + sign (small letters) → letter. ỵ has a character of its own, and "yï" is written for it too. */
const COMBINED: ReadonlyMap<string, string> = new Map([
  ...TONED.flatMap(([base, vowel]) =>
    TONE_SIGNS.map(([sign, tone]) => [base + sign, writeVowel(vowel, tone, false)] as const),
  ),
  ...HATS.flatMap(([base, vowel]) =>
    Array.from(HAT_SIGNS, (sign, tone) => [base + sign, writeVowel(vowel, tone as Tone, false)] as const),
  ),
  ...Array.from(BREVE_SIGNS, (sign, tone) => [`a${sign}`, writeVowel('ă', tone as Tone, false)] as const),
]);
const ALONE: ReadonlyMap<string, string> = new Map(SINGLE);

const CODES: ReadonlyMap<string, string> = new Map([
  ...Array.from(COMBINED, ([codes, letter]) => [letter, codes] as const),
  ...Array.from(ALONE, ([code, letter]) => [letter, code] as const),
]);

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** A converted text that still knows where every letter came from. */
export interface VniText {
  readonly text: string;
  /** For each code unit of `text`, the index in the original where it starts; one more for the end. */
  readonly starts: readonly number[];
  /** Latin-1 characters that are no VNI code where they stand, and capital signs on small letters: not VNI. */
  readonly stray: number;
}

/**
 * VNI text as Unicode (NFC), with positions. The case of a letter is that of its base, whatever the case of the
 * sign. Characters that are no VNI code, and signs without a base, stay.
 */
export const vniToUnicode = (original: string): VniText => {
  const starts: number[] = [];
  let text = '';
  let stray = 0;
  for (let i = 0; i < original.length;) {
    const base = original.charAt(i);
    const small = base.toLowerCase();
    const combined = COMBINED.get(small + original.charAt(i + 1).toLowerCase());
    const letter = combined ?? ALONE.get(small);
    text += letter === undefined ? base : isUpper(base) ? letter.toUpperCase() : letter;
    const mixed = combined !== undefined && !isUpper(base) && isUpper(original.charAt(i + 1));
    if (mixed || (letter === undefined && base > '\u00A0' && base < '\u0100')) stray += 1;
    starts.push(i);
    i += combined === undefined ? 1 : 2;
  }
  starts.push(original.length);
  return { text, starts, stray };
};

/**
 * Unicode text (NFC) in VNI: the sign takes the case of its letter. `lossy` lists the letters VNI has no code for,
 * as indexes of `text`; they stay as they are.
 */
export const unicodeToVni = (text: string): { readonly text: string; readonly lossy: readonly number[] } => {
  const lossy: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i);
    const codes = CODES.get(letter.toLowerCase());
    if (codes === undefined && letter > '\u007F' && /\p{L}/u.test(letter)) lossy.push(i);
    out += codes === undefined ? letter : isUpper(letter) ? codes.toUpperCase() : codes;
  }
  return { text: out, lossy };
};
