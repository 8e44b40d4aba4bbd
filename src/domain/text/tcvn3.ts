import { readVowel } from './vowels';

/**
 * TCVN3 (ABC): fonts named ".VnTime", ".VnArial" … One byte a letter, seen today as the Latin-1 character with
 * that code. Only the seven capitals without tone have codes; toned capitals are typed in fonts whose name ends
 * in H (".VnTimeH"), which draw capitals for the codes of small letters.
 * Source: TCVN 5712:1993, table VN3.
 */
const PAIRS: readonly (readonly [unicode: string, codes: string])[] = [
  ['àảãáạ', '\u00B5\u00B6\u00B7\u00B8\u00B9'],
  ['ăằẳẵắặ', '\u00A8\u00BB\u00BC\u00BD\u00BE\u00C6'],
  ['âầẩẫấậ', '\u00A9\u00C7\u00C8\u00C9\u00CA\u00CB'],
  ['đ', '\u00AE'],
  ['èẻẽéẹ', '\u00CC\u00CE\u00CF\u00D0\u00D1'],
  ['êềểễếệ', '\u00AA\u00D2\u00D3\u00D4\u00D5\u00D6'],
  ['ìỉĩíị', '\u00D7\u00D8\u00DC\u00DD\u00DE'],
  ['òỏõóọ', '\u00DF\u00E1\u00E2\u00E3\u00E4'],
  ['ôồổỗốộ', '\u00AB\u00E5\u00E6\u00E7\u00E8\u00E9'],
  ['ơờởỡớợ', '\u00AC\u00EA\u00EB\u00EC\u00ED\u00EE'],
  ['ùủũúụ', '\u00EF\u00F1\u00F2\u00F3\u00F4'],
  ['ưừửữứự', '\u00AD\u00F5\u00F6\u00F7\u00F8\u00F9'],
  ['ỳỷỹýỵ', '\u00FA\u00FB\u00FC\u00FD\u00FE'],
  ['ĂÂĐÊÔƠƯ', '\u00A1\u00A2\u00A7\u00A3\u00A4\u00A5\u00A6'],
];

const CODE_TO_LETTER: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([letters, codes]) => Array.from(codes, (code, i) => [code, letters.charAt(i)] as const)),
);
const LETTER_TO_CODE: ReadonlyMap<string, string> = new Map(
  Array.from(CODE_TO_LETTER, ([code, letter]) => [letter, code] as const),
);

const CODES = /[\u00A1-\u00FE]/gu;

/** TCVN3 text as Unicode (NFC). Characters that are no TCVN3 code stay. Same length, same indexes. */
export const tcvn3ToUnicode = (text: string): string => text.replace(CODES, (code) => CODE_TO_LETTER.get(code) ?? code);

/** True when every Latin-1 character above ASCII in the word is a TCVN3 code. */
export const isAllTcvn3 = (word: string): boolean =>
  Array.from(word).every((c) => c < '\u00A0' || c > '\u00FF' || CODE_TO_LETTER.has(c));

/** What TCVN3 made of a text. */
export interface Tcvn3Text {
  readonly text: string;
  /** Indexes (0-based code units) of characters that TCVN3 has no code for and that were replaced or kept. */
  readonly lossy: readonly number[];
}

/**
 * Unicode text (NFC) in TCVN3. `capitals`: for a font that draws capitals (".VnTimeH"): every letter gets the code
 * of its small form. Without it a toned capital becomes the small letter, as the font cannot show it; that and any
 * other letter without a code is listed in `lossy`. Same length, same indexes.
 */
export const unicodeToTcvn3 = (text: string, capitals = false): Tcvn3Text => {
  const lossy: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i);
    const small = readVowel(letter) || letter === 'Đ' ? letter.toLowerCase() : letter;
    const code = LETTER_TO_CODE.get(capitals ? small : letter);
    const fallback = LETTER_TO_CODE.get(small);
    if (code === undefined && letter > '\u007F') lossy.push(i);
    out += code ?? fallback ?? letter;
  }
  return { text: out, lossy };
};
