/**
 * Text is data: what a document says must not become a formula, a number or a date. Excel parses every string written
 * through `values` as if typed in en-US; a leading apostrophe keeps it text, and is no part of the value (the cell
 * gets Excel's "quote prefix"). The format "@" would do for digits, but not surely for "=", and it stays behind in
 * cells where people later type formulas. So: an apostrophe, and only where Excel might parse.
 */

/** Excel's limit for the text of one cell, in UTF-16 code units. */
export const MAX_CELL_TEXT = 32_767;

const SIGNS = /^\s*[=+\-@'＝＋－＠]/u;
const WORDS =
  /^\s*(?:true|false|#(?:n\/a|ref!|name\?|value!|num!|null!|div\/0!|spill!|calc!|getting_data|field!|blocked!|unknown!|connect!|busy!))\s*$/iu;

/** Names of months and days, halves of the day, the exponent: the only letters a typed number or date may have. */
const LETTERS =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|am?|pm?|sa|ch|e|đ|usd|vnd/giu;
const REST = /^[\d\s.,:;/\\\-–+()%$€£¥₫'"^*_]*$/u;
const DIGIT = /\d/u;

/** No number or date that Excel reads is longer; keeps the test cheap on long texts. */
const LONGEST_INPUT = 64;

/** True when Excel might read this text as something else than text. May say true too often, never too seldom. */
export const mightBeParsed = (text: string): boolean => {
  if (SIGNS.test(text) || WORDS.test(text)) return true;
  if (!DIGIT.test(text)) return false;
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_INPUT && REST.test(trimmed.replace(LETTERS, ''));
};

/** The string to hand to `values` so that the cell holds exactly `text`, with line ends as Excel has them. */
export const toCellText = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n');
  return mightBeParsed(lines) ? `'${lines}` : lines;
};
