import { readVowel, unifyTone, writeVowel, type Tone } from '../../text/tone';

const TELEX_TONES: Readonly<Record<string, Tone>> = { f: 1, r: 2, x: 3, s: 4, j: 5 };
const VNI_TONES: Readonly<Record<string, Tone>> = { '2': 1, '3': 2, '4': 3, '1': 4, '5': 5 };

const composeShapes = (word: string): string =>
  word
    .replace(/uwow|uow|uwo/gu, 'ươ')
    .replace(/aa/gu, 'â')
    .replace(/aw/gu, 'ă')
    .replace(/ee/gu, 'ê')
    .replace(/oo/gu, 'ô')
    .replace(/ow/gu, 'ơ')
    .replace(/uw/gu, 'ư')
    .replace(/dd/gu, 'đ');

const composeVni = (word: string): string =>
  word
    .replace(/uo7/gu, 'ươ')
    .replace(/a6/gu, 'â')
    .replace(/a8/gu, 'ă')
    .replace(/e6/gu, 'ê')
    .replace(/o6/gu, 'ô')
    .replace(/o7/gu, 'ơ')
    .replace(/u7/gu, 'ư')
    .replace(/d9/gu, 'đ');

const putTone = (word: string, tone: Tone): string => {
  // Any vowel will do: unifyTone moves the sign to its place.
  for (let i = word.length - 1; i >= 0; i -= 1) {
    const vowel = readVowel(word.charAt(i));
    if (vowel) return unifyTone(word.slice(0, i) + writeVowel(vowel.vowel, tone, false) + word.slice(i + 1));
  }
  return word;
};

/**
 * The word that Telex or VNI keys stand for when the input method was off ("khoois", "Kho6i1" → "khối"), small
 * letters; `null` when the word holds no such keys.
 */
export const decodeKeys = (word: string): string | null => {
  const small = word.toLowerCase();
  const telexTone = TELEX_TONES[small.slice(-1)];
  const telexBody = telexTone === undefined ? small : small.slice(0, -1);
  const telex = composeShapes(telexBody);
  if (/^[a-zđâăêôơư]+$/u.test(small) && (telex !== telexBody || telexTone !== undefined) && telexBody.length > 1) {
    return telexTone === undefined ? telex : putTone(telex, telexTone);
  }
  if (!/^[a-z]+[a-z0-9]*\d$/u.test(small)) return null;
  const digits = small.match(/[1-5]/gu) ?? [];
  if (digits.length > 1) return null;
  const body = composeVni(small.replace(/[1-5]/gu, ''));
  if (/\d/u.test(body)) return null;
  const tone = digits[0] === undefined ? undefined : VNI_TONES[digits[0]];
  return tone === undefined ? body : putTone(body, tone);
};
