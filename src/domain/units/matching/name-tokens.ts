import { foldAligned, stripMarks } from '../../text/fold';
import { normalizeText } from '../../text/normalize';
import { rememberSome } from '../../text/remember';
import { isSyllable } from './syllable';
import { decodeKeys } from './telex';

/** One word of a name as matching sees it. */
export interface NameToken {
  /** Folded: small, tones in one place, final y as i ("kỹ" = "kĩ"), no leading zeros in numbers. */
  readonly key: string;
  /** The same without marks. */
  readonly bare: string;
  /** Two letters or more in capitals among words that are not, or all in one case and no syllable: perhaps a short form. */
  readonly capitals: boolean;
  /** Perhaps a short form of the table: capitals, or no syllable of Vietnamese. */
  readonly short: boolean;
  /** A number, a code with a digit or a Roman number: never guessed. */
  readonly number: boolean;
  /** "và", "&", a dash or comma stands before it. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[^\s]/gu;
const SHORT_FORM_BRACKETS = /\(\s*(\p{Lu}[\p{Lu}\p{N}&.-]*)\s*\)/gu;
const Y_SYLLABLE = /^(h|k|l|m|s|t|v|qu)([yỳýỷỹỵ])$/u;
const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const LETTERS_THEN_NUMBER = /^(q|p|h|kp|tdp|tp|cụm|khối|quận|phường|ấp|tổ|xã)(\d{1,3}[a-z]?)$/u;
const ROMAN = /^(?=[IVX]+$)X{0,3}(?:IX|IV|V?I{0,3})$/u;
const JOINTS = new Set(['và', '&', '-', ',', '/', '+', 'va']);

const foldY = (word: string): string =>
  word.replace(Y_SYLLABLE, (_all, onset: string, vowel: string) => onset + (Y_TO_I[vowel] ?? vowel));

/** True when a name of capitals only: its words are no short forms. */
const allCapitals = (words: readonly string[]): boolean => {
  const lettered = words.filter((word) => /\p{L}/u.test(word));
  return lettered.length > 1 && lettered.every((word) => word === word.toUpperCase());
};

/** "ii", "xiv": small Roman numbers; "vi" and "i" are syllables, one letter may be anything. */
const isSmallRoman = (word: string): boolean => word.length > 1 && ROMAN.test(word.toUpperCase()) && !isSyllable(word);

/** "VHTT" in "SỞ VHTT", "sở vhtt": where case tells nothing, a word that is no syllable, typed or decoded. */
const cannotBeRead = (word: string): boolean => !isSyllable(word) && !isSyllable(decodeKeys(word) ?? '');

const bareOf = rememberSome(stripMarks, 20_000);

/** Short forms in brackets inside a name: `Công đoàn viên chức (CĐVC)` gives `CĐVC`. */
export const bracketedForms = (name: string): readonly string[] =>
  Array.from(normalizeText(name).text.matchAll(SHORT_FORM_BRACKETS), (match) => match[1] ?? '').filter(
    (form) => form.length > 1,
  );

/** The words of a name in order, without marks, joints and short forms in brackets. */
export const nameTokens = (name: string): readonly NameToken[] => {
  const text = normalizeText(name).text.replace(SHORT_FORM_BRACKETS, ' ');
  const raw = text.match(WORD) ?? [];
  const folded = foldAligned(text).match(WORD) ?? [];
  const shouting = allCapitals(raw);
  const tokens: NameToken[] = [];
  let joined = false;
  raw.forEach((word, i) => {
    const key = folded[i] ?? word.toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(word) || JOINTS.has(key)) {
      joined ||= JOINTS.has(key);
      return;
    }
    const split = LETTERS_THEN_NUMBER.exec(key);
    const pieces = split ? [split[1] ?? '', split[2] ?? ''] : [key];
    for (const piece of pieces) {
      const digits = /\p{N}/u.test(piece);
      const upper = word === word.toUpperCase();
      const oneCase = upper ? shouting : word === key;
      const roman = upper ? ROMAN.test(word) && !(shouting && isSyllable(piece)) : isSmallRoman(word);
      const clean = /^\d+$/u.test(piece) ? piece.replace(/^0+(?=\d)/u, '') : foldY(piece);
      tokens.push({
        key: clean,
        bare: bareOf(clean),
        capitals: !digits && !roman && word.length > 1 && (oneCase ? cannotBeRead(piece) : upper),
        short: !digits && (upper || !isSyllable(piece)),
        number: digits || roman,
        joined,
      });
      joined = false;
    }
  });
  return tokens;
};
