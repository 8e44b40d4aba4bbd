/**
 * The twelve vowel letters, each with its six tones in the order of {@link TONES}. One code unit each in NFC,
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

interface VowelLetter {
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

const ONSETS: ReadonlySet<string> = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);
const CODAS: ReadonlySet<string> = new Set('c ch m n ng nh p t'.split(' '));

/**
 * Where the tone stands in groups of two and three vowels: index in the group for an open syllable, then for
 * one closed by a consonant; -1 when Vietnamese has no such syllable. Old style: hòa, hòe, thủy, but hoàn,
 * xoèn, huýt. Sources: Quy tắc chính tả (Bộ Giáo dục, 30/11/1980) for closed syllables and groups with a
 * marked vowel; the habit of state documents for oa, oe, uy (domain.md §7.1).
 */
const GROUPS: ReadonlyMap<string, readonly [open: number, closed: number]> = new Map(
  (
    [
      ['ai ao au ay âu ây eo êu ia iu oi ôi ơi ua ui ưa ưi ưu', [0, -1]],
      ['oa oe uy', [0, 1]],
      ['iê yê oă oo ôô uâ uê uô uơ ươ', [1, 1]],
      ['iêu yêu oai oao oay oeo uai uao uay uây ueo uêu uôi uya uyu ươi ươu', [1, -1]],
      ['uyê', [2, 2]],
    ] as const
  ).flatMap(([groups, at]) => groups.split(' ').map((group) => [group, at] as const)),
);

const LONGEST_SYLLABLE = 7;

const toneIndex = (letters: readonly string[]): { from: number; to: number } | null => {
  const vowels = letters.map(readVowel);
  const from = vowels.findIndex((v) => v !== null && v.tone !== 0);
  if (from < 0) return null;
  const plain = letters.map((letter, i) => vowels[i]?.vowel ?? letter.toLowerCase());
  let first = vowels.findIndex((v) => v !== null);
  let last = first;
  while (vowels[last + 1]) last += 1;
  if (from > last || vowels.some((v, i) => v && (i > last || (v.tone !== 0 && i !== from)))) return null;
  // The u of qu and the i of gi belong to the onset when a vowel follows.
  const head = plain.slice(0, first).join('');
  if (last > first && ((head === 'q' && plain[first] === 'u') || (head === 'g' && plain[first] === 'i'))) first += 1;
  const onset = plain.slice(0, first).join('');
  const coda = plain.slice(last + 1).join('');
  if (!ONSETS.has(onset) || (coda !== '' && !CODAS.has(coda))) return null;
  if (first === last) return { from, to: first };
  const at = GROUPS.get(plain.slice(first, last + 1).join(''))?.[coda === '' ? 0 : 1] ?? -1;
  return at < 0 ? null : { from, to: first + at };
};

const unifySyllable = (word: string): string => {
  if (word.length < 2 || word.length > LONGEST_SYLLABLE) return word;
  const letters = word.split('');
  const place = toneIndex(letters);
  if (place === null || place.from === place.to) return word;
  const source = readVowel(letters[place.from] ?? '');
  const target = readVowel(letters[place.to] ?? '');
  if (!source || !target) return word;
  letters[place.from] = writeVowel(source.vowel, 0, source.upper);
  letters[place.to] = writeVowel(target.vowel, source.tone, target.upper);
  return letters.join('');
};

const HAS_TONE = new RegExp(
  `[${[...LETTERS]
    .filter(([, l]) => l.tone !== 0)
    .map(([c]) => c)
    .join('')}]`,
  'u',
);

/**
 * Every Vietnamese syllable with its tone mark in the one canonical place (old style: hòa, Tòa, ủy, thủy), so
 * that hoà = hòa and thuỷ = thủy. Marks put in a wrong place are moved too (tòan → toàn, qúy → quý). Words that
 * are no Vietnamese syllable stay as they are; i and y are not merged. Expects NFC; the result has the same
 * length and every character stands at the same index.
 */
export const unifyTone = (text: string): string =>
  HAS_TONE.test(text) ? text.replace(/\p{L}+/gu, unifySyllable) : text;
