/**
 * What the grammar asks of a character, answered by one look into a table: the time a text takes is mostly the time
 * of passing over its letters.
 */
const TABLE_SIZE = 0x2000;

const isLetterBelow = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x370 && code < TABLE_SIZE);

const CODES = 0x10000;

const ALPHABET = 'abcdđefghijklmnopqrstuvwxyzàảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';

/** Added to the number of a letter when it is a capital. */
export const CAPITAL = 128;

/** The number of every letter that Vietnamese does not have. */
export const OTHER_LETTER = 1;

const numberOfLetter = (code: number): number => {
  if (code < TABLE_SIZE ? !isLetterBelow(code) : code < 0x3040 || code > 0xfdff) return 0;
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  const known = ALPHABET.indexOf(small);
  return (known < 0 ? OTHER_LETTER : OTHER_LETTER + 1 + known) + (small === letter ? 0 : CAPITAL);
};

const LETTERS = Uint8Array.from({ length: CODES }, (_, code) => numberOfLetter(code));

/**
 * The number of a letter: 0 for what is no letter, 1 for one that Vietnamese does not have (combining marks, other
 * scripts), else its place in the alphabet; with {@link CAPITAL} for a capital.
 */
export const letterOf = (code: number): number => LETTERS[code] ?? 0;

/** True for the decimal digits 0–9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const MARKED = 1;
const ODD = 2;

// Characters that `normalizeText` leaves as they are; see there.
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) ||
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0xc0 && code <= 0x1b0 && code !== 0xd0 && code !== 0xf0) ||
  (code >= 0x1ea0 && code <= 0x1ef9);

const bitsOf = (code: number): number => {
  const odd = isPlain(code) ? 0 : ODD;
  return code >= 0xc0 && isLetterBelow(code) ? MARKED | odd : odd;
};

const isPlainPunctuation = (code: number): boolean =>
  code === 0x2013 || code === 0x2014 || (code >= 0x2018 && code <= 0x201d) || code === 0x2026 || code === 0x2022;

const bitsOfAny = (code: number): number => (code < TABLE_SIZE ? bitsOf(code) : isPlainPunctuation(code) ? 0 : ODD);

const BITS = Uint8Array.from({ length: CODES }, (_, code) => bitsOfAny(code));

/** True for a character that `normalizeText` may change. */
export const isOdd = (code: number): boolean => ((BITS[code] ?? ODD) & ODD) !== 0;

/** True when the text holds a letter with Vietnamese marks: mostly one of its first few. */
export const hasMarks = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (((BITS[text.charCodeAt(i)] ?? 0) & MARKED) !== 0) return true;
  return false;
};
