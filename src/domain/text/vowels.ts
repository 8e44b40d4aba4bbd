/**
 * The twelve vowel letters, each with its six tones in the order of {@link Tone}. One code unit each in NFC,
 * so a tone can move from one letter to another without changing the length of a text.
 */
const LOWER_ROWS = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
] as const;

/** The six tones, in the order used here: none, huyền, hỏi, ngã, sắc, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export interface VowelLetter {
  /** The lower-case letter without its tone: `ế` → `ê`. */
  readonly vowel: string;
  readonly tone: Tone;
  readonly upper: boolean;
}

const ROWS: ReadonlyMap<string, readonly [lower: string, upper: string]> = new Map(
  LOWER_ROWS.map((row) => [row.charAt(0), [row, row.toUpperCase()]]),
);

const LETTERS: ReadonlyMap<string, VowelLetter> = new Map(
  [...ROWS].flatMap(([vowel, [lower, upper]]) =>
    Array.from(lower).flatMap((letter, tone): [string, VowelLetter][] => [
      [letter, { vowel, tone: tone as Tone, upper: false }],
      [upper.charAt(tone), { vowel, tone: tone as Tone, upper: true }],
    ]),
  ),
);

/** Every lower-case Vietnamese letter outside ASCII: 66 vowels with a sign, and `đ`. */
export const VIETNAMESE_LOWER: readonly string[] = LOWER_ROWS.flatMap((row) => Array.from(row))
  .concat('đ')
  .filter((letter) => letter > '\u007F');

/** What a vowel letter is made of, or `null` when the character is no Vietnamese vowel in NFC. */
export const readVowel = (letter: string): VowelLetter | null => LETTERS.get(letter) ?? null;

/** The letter for a toneless lower-case vowel, a tone and a case; the vowel itself when it is not known. */
export const writeVowel = (vowel: string, tone: Tone, upper: boolean): string =>
  ROWS.get(vowel)?.[upper ? 1 : 0].charAt(tone) ?? vowel;

/** A letter that Vietnamese has and Latin-1 has not (ă, đ, ĩ, ũ, ơ, ư, ạ … ỹ): a sure sign of Unicode. */
export const VIETNAMESE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u;

/** The letters that carry a tone, as the inside of a character class. */
export const TONED_LETTERS = [...LETTERS].flatMap(([letter, { tone }]) => (tone === 0 ? [] : [letter])).join('');
