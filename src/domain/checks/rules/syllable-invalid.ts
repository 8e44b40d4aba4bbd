import { foldAligned } from '../../text/fold';
import { normalizeText } from '../../text/normalize';
import { isSyllable } from '../../text/syllable';
import { words } from '../../text/tokens';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts } from '../texts';

const CODE = { code: 'syllable-invalid', severity: 'warning' } as const;

/** Onsets of Vietnamese; words with others ("crôm", "stiêng") are borrowed or of other peoples. */
const ONSET = /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?![bcdđfghjklmnpqrstvwxz])/u;
const CODA = /(?:[aeiouyà-ỹ]|ch|ng|nh|[cmnpt])$/u;
const MARKED = /[^a-z]/u;
const VOWELS = /[aeiouyà-ỹ]+/gu;

/** Small letters, at least one with a mark, one group of vowels: a single Vietnamese syllable or nothing. */
const isVietnameseWord = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= 8 &&
  /^(?:[a-zđ]|(?=[à-ỹ])\p{Ll})+$/u.test(word) &&
  MARKED.test(word) &&
  !/[fjwz]/u.test(word) &&
  ONSET.test(word) &&
  CODA.test(word) &&
  Array.from(word.replace(/đ/gu, 'd').matchAll(VOWELS)).length === 1;

type Fix = (word: string) => string | null;

const swap =
  (pattern: RegExp, replacement: string): Fix =>
  (word) => {
    const mended = word.replace(pattern, replacement);
    return mended === word ? null : mended;
  };

/** Slips of the hand that leave only one reading. */
const FIXES: readonly Fix[] = [
  // The horn typed on the second letter only, or on the first only: thuơng, thưong.
  swap(/u([ơờớởỡợ])(?=[ncimputg])/u, 'ư$1'),
  swap(/ưo(?=[ncimputg])/u, 'ươ'),
  // ngh and gh before vowels that ask for ng and g, and the other way round.
  swap(/^ngh(?=[aàáảãạăắằẳẵặâấầẩẫậoòóỏõọôốồổỗộơớờởỡợuùúủũụưứừửữự])/u, 'ng'),
  swap(/^gh(?=[aàáảãạăắằẳẵặâấầẩẫậoòóỏõọôốồổỗộơớờởỡợuùúủũụưứừửữự])/u, 'g'),
  swap(/^ng(?=[eèéẻẽẹêếềểễệiìíỉĩị])/u, 'ngh'),
];

const mendOf = (word: string): string | null => {
  for (const fix of FIXES) {
    const mended = fix(word);
    if (mended !== null && isSyllable(foldAligned(mended))) return mended;
  }
  return null;
};

const check = (context: CheckContext): readonly Finding[] => {
  const wrong = new Set(
    [...context.vocabulary().counts.keys()].filter((word) => isVietnameseWord(word) && !isSyllable(foldAligned(word))),
  );
  if (wrong.size === 0) return [];
  return findInTexts(CODE, context.texts, (text) => {
    const normalized = normalizeText(text);
    return words(normalized.text).flatMap((word) => {
      if (!wrong.has(word.text) || isPart(normalized.text, word.span.start, word.span.end)) return [];
      const mended = mendOf(word.text);
      const span = normalized.toOriginal(word.span);
      const from = text.slice(span.start, span.end);
      return [{ span, parts: mended === null ? {} : { variant: 'mended', mend: { from, to: mended } } }];
    });
  });
};

/** Parts of a borrowed word ("bê-tông", "a-xít"), of an address or of a file name are not judged. */
const isPart = (text: string, start: number, end: number): boolean =>
  /[-/@_.]/u.test(text.charAt(start - 1)) ||
  /[-/@_]/u.test(text.charAt(end)) ||
  /^\.\p{L}/u.test(text.slice(end, end + 2));

/** A word with Vietnamese marks that no Vietnamese syllable can be spelt like. */
export const syllableInvalid: Rule = {
  ...CODE,
  group: 'spelling',
  source: 'Cấu tạo âm tiết tiếng Việt',
  mends: true,
  check,
};
