import { normalizeText } from './normalize';
import type { NormalizedText } from './normalize';
import type { Span } from './span';
import { isSyllable } from './syllable';
import { isAllTcvn3, tcvn3ToUnicode } from './tcvn3';
import { vniToUnicode } from './vni';
import { VIETNAMESE_ONLY } from './vowels';

/** A Vietnamese encoding from before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyFinding {
  readonly encoding: LegacyEncoding;
  /** The font draws capitals for small letters (".VnTimeH"). */
  readonly capitals: boolean;
  /** What told: the name of the font, or the characters alone. */
  readonly by: 'font' | 'characters';
}

/**
 * The encoding a font was made for, by its name: ".VnTime", ".VnArialH" → TCVN3, "VNI-Times" → VNI; `null` for any
 * other. The name says nothing about the text: Unicode text is often left in such a font.
 */
export const encodingOfFont = (fontName: string): Omit<LegacyFinding, 'by'> | null => {
  const name = fontName.trim();
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.endsWith('H') };
  return /^vni[- ]/i.test(name) ? { encoding: 'vni', capitals: false } : null;
};

// A word as it looks in the old encodings: letters and the Latin-1 characters their codes fall on.
const WORD = /[A-Za-z\u00A1-\u00FE]{1,1000}/gu;
const HIGH = /[\u00A1-\u00FE]/u;
const COMBINING = /[\u0300-\u036F]/u;

/**
 * A TCVN3 code that is a sign, not a letter, inside a word ("v¨n", "®oµn"): no living language writes that. Left out
 * are what may stand there: the dot of products (N·m), the sign of micro (µm), raised figures at the end (m²).
 */
const SIGN_IN_WORD = /[A-Za-z\u00C0-\u00FE][¡-´¶¸º-¾×÷]|^[¡-´¶-¾][A-Za-z]{2}|[A-Za-z](?:[µ¹][A-Za-z]|·[A-Za-z]{2})/u;
/**
 * A pair of base and sign that VNI alone writes: a vowel before ø or õ, u, y, ô or ö before ï (French has aï and oï),
 * one of a, e, o before å, ä, ã, e or o before â.
 */
const PAIR_IN_WORD = /[AEOUYÔÖ][ØÕ]|[UYÔÖ]Ï|[AEO][ÅÄÃ]|[EO]Â/iu;
/** Beginnings that Vietnamese words have and European ones have not. */
const VIETNAMESE_ONSET = /^(?:ng|nh|kh)/i;

interface Score {
  /** Words that are spelt as Vietnamese syllables. */
  readonly good: number;
  /** Of the words with a character outside ASCII, those that are. */
  readonly marked: number;
}

const count = (words: readonly string[], decode: (word: string) => string | null): Score => {
  let good = 0;
  let marked = 0;
  for (const word of words) {
    const high = HIGH.test(word);
    const read = high ? decode(word) : word;
    if (read === null || !isSyllable(read)) continue;
    good += 1;
    if (high) marked += 1;
  }
  return { good, marked };
};

interface Decoder {
  readonly encoding: LegacyEncoding;
  /** The word in Unicode; `null` when it has characters that the encoding does not use. */
  readonly decode: (word: string) => string | null;
  /** What gives the encoding away in a single word. */
  readonly typical: RegExp;
}

const readVniWord = (word: string): string | null => {
  const { text, stray } = vniToUnicode(word);
  return stray === 0 ? text : null;
};

const DECODERS: Readonly<Record<LegacyEncoding, Decoder>> = {
  tcvn3: {
    encoding: 'tcvn3',
    decode: (word) => (isAllTcvn3(word) ? tcvn3ToUnicode(word) : null),
    typical: SIGN_IN_WORD,
  },
  vni: { encoding: 'vni', decode: readVniWord, typical: PAIR_IN_WORD },
};

const asItIs = (word: string): string => word;

const isUnicodeVietnamese = (text: string): boolean => VIETNAMESE_ONLY.test(text) || COMBINING.test(text);

const MIN_MARKED = 0.8;
const MIN_GOOD = 0.6;
/** Words needed when nothing in them is typical of the encoding. */
const MANY = 4;
/** No need to look further into a long text. */
const ENOUGH = 400;

const wordsOf = (text: string): readonly string[] => {
  const words: string[] = [];
  for (const match of text.matchAll(WORD)) {
    if (match[0].length > 1 || /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FE]/u.test(match[0])) words.push(match[0]);
    if (words.length === ENOUGH) break;
  }
  return words;
};

const byCharacters = (text: string): LegacyEncoding | null => {
  const words = wordsOf(text);
  const high = words.filter((word) => HIGH.test(word));
  if (high.length === 0) return null;
  const asIs = count(words, asItIs).marked;
  let best: { readonly encoding: LegacyEncoding; readonly marked: number } | null = null;
  for (const { encoding, decode, typical } of Object.values(DECODERS)) {
    const { good, marked } = count(words, decode);
    const sure = high.some(
      (word) =>
        word.length >= 3 && (typical.test(word) || VIETNAMESE_ONSET.test(word)) && isSyllable(decode(word) ?? ''),
    );
    if (marked / high.length < MIN_MARKED || good / words.length < MIN_GOOD) continue;
    const enough = marked >= MANY || (marked >= 2 && words.length >= MANY && good === words.length);
    if (marked <= asIs || (!sure && !enough)) continue;
    if (!best || marked > best.marked) best = { encoding, marked };
  }
  return best?.encoding ?? null;
};

const readsBetterAsIs = (text: string, encoding: LegacyEncoding): boolean => {
  const words = wordsOf(text);
  return count(words, asItIs).marked > count(words, DECODERS[encoding].decode).marked;
};

/**
 * Tells text typed for an old Vietnamese font and now seen as Latin-1 ("Céng hßa", "Coäng hoøa"), by the name of
 * its font or by its characters; `null` for Unicode Vietnamese, other languages and plain ASCII. By characters: the
 * text must have no letter that only Unicode Vietnamese has, and decoding must turn nearly all its words into
 * Vietnamese syllables, more than there were before. A short text needs a word that no other language writes;
 * join the cells of a column or the lines of a file for a surer answer, and hand it to {@link decodeLegacy}.
 */
export const detectLegacy = (text: string, fontName = ''): LegacyFinding | null => {
  if (isUnicodeVietnamese(text)) return null;
  const font = encodingOfFont(fontName);
  if (font) return readsBetterAsIs(text, font.encoding) ? null : { ...font, by: 'font' };
  const encoding = byCharacters(text);
  return encoding && { encoding, capitals: false, by: 'characters' };
};

/** Capitals of the same length: every index stays. */
const upperAligned = (text: string): string =>
  text.replace(/\p{Ll}/gu, (letter) => {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
  });

const UPPER_WORD = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/;

/**
 * TCVN3 has no toned capitals: "KÕ HO¹CH" was typed with the codes of small letters. A word with two capitals and
 * no small ASCII letter is one of capitals; so is a neighbour with one capital.
 */
const raiseCapitals = (source: string, decoded: string): string => {
  const words = Array.from(source.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    upper: UPPER_WORD.test(match[0]) && HIGH.test(match[0]),
    open: /^[^a-z]*$/.test(match[0]),
  }));
  const near = (i: number, j: number): boolean => {
    const [a, b] = i < j ? [words[i], words[j]] : [words[j], words[i]];
    return a !== undefined && b !== undefined && /^[ \u00A0,–-]{1,3}$/u.test(source.slice(a.end, b.start));
  };
  const raised = words.map((word) => word.upper);
  words.forEach((word, i) => {
    if (word.open && raised[i - 1] === true && near(i - 1, i)) raised[i] = true;
  });
  for (let i = words.length - 2; i >= 0; i -= 1) {
    if (words[i]?.open === true && raised[i + 1] === true && near(i, i + 1)) raised[i] = true;
  }
  let out = '';
  let at = 0;
  words.forEach((word, i) => {
    if (raised[i] !== true) return;
    out += decoded.slice(at, word.start) + upperAligned(decoded.slice(word.start, word.end));
    at = word.end;
  });
  return out + decoded.slice(at);
};

/** A text after {@link decodeLegacy}. */
export interface LegacyText extends NormalizedText {
  /** What the text was decoded from; `null` when it was left as it is. */
  readonly legacy: LegacyFinding | null;
}

/** Signs that TCVN3 uses as codes but that stand alone as what they are: a dot before a line, ×, ½, © … */
const LONE_SIGN = /(?<![A-Za-z\u00A1-\u00FE])[·×÷«»¼½¾©](?![A-Za-z\u00A1-\u00FE])/gu;

const decodeTcvn3 = (original: string): string => {
  let out = '';
  let at = 0;
  for (const { index } of original.matchAll(LONE_SIGN)) {
    out += tcvn3ToUnicode(original.slice(at, index)) + original.charAt(index);
    at = index + 1;
  }
  return out + tcvn3ToUnicode(original.slice(at));
};

const decodeAs = (original: string, legacy: LegacyFinding): { text: string; toOriginal: (span: Span) => Span } => {
  if (legacy.encoding === 'vni') {
    const { text, starts } = vniToUnicode(original);
    const at = (i: number): number => starts[i] ?? original.length;
    return { text, toOriginal: (span) => ({ start: at(span.start), end: at(Math.max(span.start, span.end)) }) };
  }
  const decoded = decodeTcvn3(original);
  const text = legacy.capitals ? upperAligned(decoded) : raiseCapitals(original, decoded);
  return { text, toOriginal: (span) => span };
};

/**
 * The text in Unicode and normalised as by `normalizeText`, spans still pointing into the original. Use it in place of
 * `normalizeText` wherever text comes from a file: TCVN3 writes ư as U+00AD, which `normalizeText` alone would drop.
 * `legacy`: what `detectLegacy` said of the cell, or of the whole column or file; text that has Unicode Vietnamese
 * letters, or that reads better as it is, is not decoded.
 */
export const decodeLegacy = (original: string, legacy: LegacyFinding | null): LegacyText => {
  const applies = legacy !== null && !isUnicodeVietnamese(original) && !readsBetterAsIs(original, legacy.encoding);
  if (!applies) return { ...normalizeText(original), legacy: null };
  const decoded = decodeAs(original, legacy);
  const normal = normalizeText(decoded.text);
  return {
    original,
    text: normal.text,
    legacy,
    toOriginal: (span) => decoded.toOriginal(normal.toOriginal(span)),
  };
};

/** {@link detectLegacy} and {@link decodeLegacy} in one step, for a text that stands alone. */
export const readText = (original: string, fontName = ''): LegacyText =>
  decodeLegacy(original, detectLegacy(original, fontName));

/** A text of a file, with the font it is set in when the file says. */
export interface SetText {
  readonly text: string;
  readonly fontName?: string;
}

/**
 * What each of the texts of one sheet or document is written in, in the same order. A short cell ("Tæ", "Toå") says too
 * little by itself, so the texts without an old font are also judged together, and each that could be of the
 * encoding found takes it. Hand each result to {@link decodeLegacy}, which still leaves alone what reads better as is.
 */
export const detectLegacyAmong = (texts: readonly SetText[]): readonly (LegacyFinding | null)[] => {
  const couldBe = texts.map(
    ({ text, fontName = '' }) => encodingOfFont(fontName) === null && HIGH.test(text) && !isUnicodeVietnamese(text),
  );
  const shared = detectLegacy(
    texts
      .filter((_, i) => couldBe[i])
      .map(({ text }) => text)
      .join('\n'),
  );
  return texts.map(({ text, fontName }, i) =>
    shared !== null && couldBe[i] === true ? shared : detectLegacy(text, fontName),
  );
};
