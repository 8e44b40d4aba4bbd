import { normalizeText } from './normalize';
import { plainQuotes } from './quotes';
import { unifyTone } from './tone';

const DASHES = /[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/gu;

/** Letters whose small form has another length (İ) or stands for another sound stay as they are. */
const lowerOne = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};

const lowerAligned = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, lowerOne).join('');
};

/**
 * The text with letters small, tones in one place, dashes as `-` and quotes as `"` or `'`; nothing else changes.
 * Same length as the input and the same index for every character, so that a match found here can be pointed at
 * in the text itself. Expects NFC (see `normalizeText`).
 */
export const foldAligned = (text: string): string => unifyTone(lowerAligned(plainQuotes(text).replace(DASHES, '-')));

/**
 * The key under which two writings of one name are equal: NFC, no invisible characters, small letters, tones in
 * one place (hoà = hòa), one kind of dash and quote, no blanks around dashes, other blanks single, no blank at
 * the ends. Diacritics stay: "Hội" and "Hỏi" are different names. For keys only: positions are lost.
 */
export const foldKey = (text: string): string =>
  // Composed once more: a sign that was taken out may have stood between a letter and its mark.
  foldAligned(normalizeText(text).text.normalize('NFC'))
    .replace(/\s+/gu, ' ')
    .replace(/ ?-(?: ?-)* ?/gu, '-')
    .trim();

const MARKS = /[\u0300-\u036F]+/gu;
const STROKED = /[đĐðÐ]/gu;
const strokeOff = (letter: string): string => (letter === 'đ' || letter === 'ð' ? 'd' : 'D');

/**
 * The text without diacritics: `Kế hoạch` → `Ke hoach`, `đ` → `d`, whatever its normal form. Case stays.
 * Positions are lost when the input is not NFC; use {@link stripMarksAligned} to keep them.
 */
export const stripMarks = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(STROKED, strokeOff);

const bare = (letter: string): string => {
  const plain = stripMarks(letter);
  return plain.length === letter.length ? plain : letter;
};

/**
 * Like {@link stripMarks}, but each character is taken alone, so the result has the same length and indexes.
 * Combining marks that NFC could not join to a letter stay. Expects NFC.
 */
export const stripMarksAligned = (text: string): string => text.replace(/[\u00C0-\u024F\u1E00-\u1EFF]/gu, bare);

/** {@link foldKey} without diacritics: the loosest key, for matching text typed without marks. */
export const bareKey = (text: string): string => stripMarks(foldKey(text));
