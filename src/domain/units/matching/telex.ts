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

const VNI_SHAPES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '6': [
    ['a', 'â'],
    ['e', 'ê'],
    ['o', 'ô'],
  ],
  '7': [
    ['uo', 'ươ'],
    ['u', 'ư'],
    ['o', 'ơ'],
  ],
  '8': [['a', 'ă']],
  '9': [['d', 'đ']],
};

/** A digit shapes the last letter before it that it can, wherever in the word it is typed ("nha6n", "nhan6"). */
const composeVni = (word: string): string => {
  let made = '';
  for (const letter of word) {
    const shapes = VNI_SHAPES[letter];
    if (!shapes) {
      made += letter;
      continue;
    }
    const [best] = shapes
      .map(([from, to]) => ({ at: made.lastIndexOf(from), from, to }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.from.length - a.from.length || b.at - a.at);
    if (!best) return word;
    made = made.slice(0, best.at) + best.to + made.slice(best.at + best.from.length);
  }
  return made;
};

const putTone = (word: string, tone: Tone): string => {
  // Any vowel will do: unifyTone moves the sign to its place.
  for (let i = word.length - 1; i >= 0; i -= 1) {
    const vowel = readVowel(word.charAt(i));
    if (vowel) return unifyTone(word.slice(0, i) + writeVowel(vowel.vowel, tone, false) + word.slice(i + 1));
  }
  return word;
};

const TONE_INSIDE = /^(.*[aeiouyăâêôơưw])([sfrxj])(ng|nh|ch|[cmnpt])$/u;

/** "phasp" as "phaps": the tone key may be typed right behind its vowel. */
const toneKeyLast = (word: string): string => word.replace(TONE_INSIDE, '$1$3$2');

/**
 * The word that Telex or VNI keys stand for when the input method was off ("khoois", "Kho6i1" → "khối"), small
 * letters; `null` when the word holds no such keys.
 */
export const decodeKeys = (word: string): string | null => {
  const small = word.toLowerCase();
  const keys = toneKeyLast(small);
  const telexTone = TELEX_TONES[keys.slice(-1)];
  const telexBody = telexTone === undefined ? keys : keys.slice(0, -1);
  const telex = composeShapes(telexBody);
  if (/^[a-zđâăêôơư]+$/u.test(small) && (telex !== telexBody || telexTone !== undefined) && telexBody.length > 1) {
    return telexTone === undefined ? telex : putTone(telex, telexTone);
  }
  if (!/^[a-z]+[a-z0-9]*$/u.test(small) || !/\d/u.test(small)) return null;
  const digits = small.match(/[1-5]/gu) ?? [];
  if (digits.length > 1) return null;
  const body = composeVni(small.replace(/[1-5]/gu, ''));
  if (/\d/u.test(body)) return null;
  const tone = digits[0] === undefined ? undefined : VNI_TONES[digits[0]];
  return tone === undefined ? body : putTone(body, tone);
};
