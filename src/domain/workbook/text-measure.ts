import type { CellInput } from './write-plan';

/**
 * Widths of letters in thousandths of the font size: Times New Roman as in Liberation Serif, which has the same
 * metrics (its `hmtx` table, regular and bold).
 */
const REGULAR: readonly (readonly [number, string])[] = [
  [180, "'"],
  [200, '|'],
  [250, ' ,.\u00A0'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`fr‘’'],
  [350, '•'],
  [389, 'Js'],
  [408, '"'],
  [444, '?acez“”'],
  [469, '^'],
  [480, '{}'],
  [500, '#$*0123456789_bdghknopquvxyđ–'],
  [541, '~'],
  [556, 'FPS'],
  [564, '+<=>'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐ'],
  [778, '&m'],
  [833, '%'],
  [889, 'M'],
  [921, '@'],
  [944, 'W'],
  [1000, '—…'],
];

/** Bold letters are wider by about this much (mean over running Vietnamese text). */
const BOLD_FACTOR = 1.07;
const OTHER_LETTER = 1000;

/**
 * Letters of Vietnamese that many "Times" fonts outside Windows lack: such programs take them from a wider font
 * (DejaVu Serif), and a row must have room for that too. By base letter.
 */
const BORROWED: Readonly<Partial<Record<string, number>>> = {
  a: 596,
  e: 592,
  i: 320,
  o: 602,
  u: 644,
  y: 565,
  A: 722,
  E: 730,
  I: 395,
  O: 820,
  U: 843,
  Y: 722,
};

const PLAIN = new Map(REGULAR.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)));

const measureLetter = (letter: string): number => {
  if (/^\p{M}$/u.test(letter)) return 0;
  const base = letter.normalize('NFD').charAt(0);
  const isBorrowed = /[ơƠưƯ\u1EA0-\u1EF9]/u.test(letter);
  return (isBorrowed ? BORROWED[base] : undefined) ?? PLAIN.get(letter) ?? PLAIN.get(base) ?? OTHER_LETTER;
};

/** Widths by code unit for the letters met most; half of a pair of surrogates counts as half a letter. */
const TABLE = Uint16Array.from({ length: 0x2040 }, (_, code) => measureLetter(String.fromCharCode(code)));

const widthOf = (code: number): number => {
  if (code < TABLE.length) return TABLE[code] ?? OTHER_LETTER;
  return code >= 0xd800 && code <= 0xdfff ? OTHER_LETTER / 2 : OTHER_LETTER;
};

export interface FontSize {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Excel draws 96 dots to an inch, 72 points to an inch. */
const PIXELS_PER_POINT = 96 / 72;
/** A column of n characters has n times the digit width of the workbook's font for text (grid.ts of the writer). */
const PIXELS_PER_CHARACTER = 7;

/** Programs differ by a few pixels: text that just fits in one is broken in another. */
const SAFETY = 4;

/** Pixels at 100 % for each thousandth of a letter's width. */
const scaleOf = ({ size, bold }: FontSize): number =>
  (size * PIXELS_PER_POINT * (bold === true ? BOLD_FACTOR : 1)) / 1000;

/** How wide the text is on one line, in pixels at 100 %. */
export const textWidth = (text: string, font: FontSize): number => {
  let thousandths = 0;
  for (let k = 0; k < text.length; k += 1) thousandths += widthOf(text.charCodeAt(k));
  return thousandths * scaleOf(font);
};

const BLANK = 0x20;
const LINE_END = 0x0a;

/**
 * How many lines the text takes in a wrapped cell `characters` wide (Excel's unit), at least 1. Line breaks count.
 * Words are kept whole as Excel does, unless one is longer than a line.
 */
export const countLines = (text: string, characters: number, font: FontSize): number => {
  // Everything in thousandths of a letter's width: one division for the text instead of one for each letter.
  const room = Math.max(1, characters * PIXELS_PER_CHARACTER - SAFETY) / scaleOf(font);
  const blank = widthOf(BLANK);
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let k = 0; k <= text.length; k += 1) {
    const code = k < text.length ? text.charCodeAt(k) : LINE_END;
    if (code !== BLANK && code !== LINE_END) {
      word += widthOf(code);
      continue;
    }
    const needed = used === 0 ? word : used + blank + word;
    if (needed <= room) used = needed;
    else {
      if (used > 0) lines += 1;
      const extra = Math.max(0, Math.ceil(word / room) - 1);
      lines += extra;
      used = word - extra * room;
    }
    word = 0;
    if (code === LINE_END && k < text.length) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
};

/** The width in characters that keeps the longest word of the text whole. */
export const longestWord = (text: string, font: FontSize): number =>
  text.split(/\s/).reduce((widest, word) => Math.max(widest, textWidth(word, font)), 0) / PIXELS_PER_CHARACTER;

/** Excel's line height for Times New Roman, in points for each point of size (16.5 for size 13). */
const LINE_FACTOR = 1.27;
const ROW_PADDING = 3;
/** Excel's limit for a row, in points. */
export const MAX_ROW_HEIGHT = 409;

/** The height of a row of so many lines, in points; never more than Excel allows. */
export const heightOfLines = (lines: number, size: number): number =>
  Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * size * LINE_FACTOR + ROW_PADDING));

/** A date is as wide as its format, `dd/mm/yyyy`. */
const DATE_SHAPE = '00/00/0000';

/** What a cell shows, to measure it: the words of a link, the shape of a date, nothing for what is computed later. */
export const shownText = (value: CellInput): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (value.kind === 'link') return value.text;
  return value.kind === 'date' ? DATE_SHAPE : '';
};
