import { readVowel } from './vowels';
import type { Tone } from './vowels';

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
      ['iê yê uê uơ', [1, 1]],
      ['oă oo ôô uâ uô ươ', [-1, 1]],
      ['iêu yêu oai oao oay oeo uai uao uay uây ueo uêu uôi uya uyu ươi ươu', [1, -1]],
      ['uyê', [2, 2]],
    ] as const
  ).flatMap(([groups, at]) => groups.split(' ').map((group) => [group, at] as const)),
);

/** The parts of a Vietnamese syllable, small letters, tone taken off. Indexes are 0-based letters of the word. */
export interface Syllable {
  readonly onset: string;
  readonly nucleus: string;
  readonly coda: string;
  readonly tone: Tone;
  /** Where the tone stands; `null` when the tone is none. */
  readonly toneAt: number | null;
  /** Where the tone should stand (old style: hòa, thủy; hoàn, thuyền). */
  readonly placeAt: number;
}

const LONGEST_SYLLABLE = 7;

const takeApart = (word: string): Syllable | null => {
  const letters = Array.from(word);
  const vowels = letters.map(readVowel);
  const plain = letters.map((letter, i) => vowels[i]?.vowel ?? letter.toLowerCase());
  const begin = vowels.findIndex((v) => v !== null);
  if (begin < 0) return null;
  let last = begin;
  while (vowels[last + 1]) last += 1;
  const toned = vowels.flatMap((v, i) => (v && v.tone !== 0 ? [i] : []));
  if (toned.length > 1 || vowels.some((v, i) => v && i > last)) return null;
  // The u of qu and the i of gi belong to the onset when a vowel follows.
  const head = plain.slice(0, begin).join('');
  const glide = last > begin && ((head === 'q' && plain[begin] === 'u') || (head === 'g' && plain[begin] === 'i'));
  const first = glide ? begin + 1 : begin;
  const onset = plain.slice(0, first).join('');
  const nucleus = plain.slice(first, last + 1).join('');
  const coda = plain.slice(last + 1).join('');
  if (!ONSETS.has(onset) || (coda !== '' && !CODAS.has(coda))) return null;
  const at = first === last ? 0 : (GROUPS.get(nucleus)?.[coda === '' ? 0 : 1] ?? -1);
  if (at < 0) return null;
  const toneAt = toned[0] ?? null;
  return { onset, nucleus, coda, tone: toneAt === null ? 0 : (vowels[toneAt]?.tone ?? 0), toneAt, placeAt: first + at };
};

// A text has few different syllables, so each is taken apart once. Pure: the memory changes speed only.
const MOST_KNOWN = 16384;
const remember = <T>(make: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
};
const remembered = remember(takeApart);

/**
 * Takes a word apart as a Vietnamese syllable, or gives `null` when it has not the shape of one: unknown onset,
 * vowels or coda, two tones, letters of other languages. Expects NFC. Shape only; see {@link isSyllable} for
 * spelling.
 */
export const readSyllable = (word: string): Syllable | null =>
  word.length === 0 || word.length > LONGEST_SYLLABLE ? null : remembered(word);

const FRONT = /^[eêiy]/u;
/** ch, nh follow a, ê, i, y only; c, ng never follow ê, i, y: ích and inh, not íc and ing. */
const PALATAL = /^(?:ch|nh)$/;
const VELAR = /^(?:c|ng)$/;
const CHECKED = /^(?:c|ch|p|t)$/;
const SAC = 4;
const NANG = 5;

const isSpeltRight = (word: string): boolean => {
  const s = readSyllable(word);
  if (s === null) return false;
  const front = FRONT.test(s.nucleus);
  if (front && /^(?:c|g|ng)$/.test(s.onset) && !(s.onset === 'g' && s.nucleus === 'i')) return false;
  if (!front && /^(?:k|gh|ngh)$/.test(s.onset)) return false;
  if (CHECKED.test(s.coda) && s.tone !== SAC && s.tone !== NANG) return false;
  if (s.coda === '' && /^[ăâ]$/u.test(s.nucleus)) return false;
  if (s.coda !== '' && s.nucleus === 'uơ') return false;
  if (PALATAL.test(s.coda) && !/[aêiy]$/u.test(s.nucleus)) return false;
  if (VELAR.test(s.coda) && s.onset !== 'gi' && /^(?:i|ê|y|uê)$/u.test(s.nucleus)) return false;
  const newStyle = /^(?:oa|oe|uy)$/.test(s.nucleus) && s.coda === '';
  return s.toneAt === null || s.toneAt === s.placeAt || (newStyle && s.toneAt === s.placeAt + 1);
};

const rememberedSpelling = remember(isSpeltRight);

/**
 * True when the word is spelt as a Vietnamese syllable can be: shape as in {@link readSyllable}, c/k, g/gh, ng/ngh
 * as the next vowel asks, codas that its vowel takes, only sắc or nặng before a final stop, no open ă or â, the tone
 * on its letter (old or new style). Not a word list: many such syllables mean nothing. Expects NFC.
 */
export const isSyllable = (word: string): boolean =>
  word.length > 0 && word.length <= LONGEST_SYLLABLE && rememberedSpelling(word);
