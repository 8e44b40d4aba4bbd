import { romansUpTo } from '../text/roman';
import type { Span } from '../text/span';
import type { CheckLine } from './check-input';

/** How a heading or list item is counted. */
export type LabelStyle = 'roman' | 'decimal' | 'bracket' | 'letter' | 'small-roman';

/** The number a paragraph begins with: "II.", "2.", "2.1.", "a)". */
export interface Label {
  readonly style: LabelStyle;
  /** 1-based; more than one for "2.1". */
  readonly path: readonly number[];
  /** The number as written, with its full stop or bracket. */
  readonly text: string;
  readonly span: Span;
  readonly line: CheckLine;
  /** What follows the number. */
  readonly title: string;
}

/** No plan has more parts. */
const MOST_PARTS = 20;
const ROMAN = romansUpTo(MOST_PARTS);
/** Vietnamese lists count a, b, c, d, đ, e, g …; some writers leave đ out. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const LEAD = '^[\\s*_]*';
const ROMAN_LABEL = new RegExp(`${LEAD}([IVX]{1,5})(?:\\s?[.)/]|[-–](?=\\s))\\s*(?=\\S)(?!\\d)`, 'u');
/**
 * Closed by a full stop, a bracket, a slash, or a hyphen before a capital ("1- Mục đích"). Several levels may stand
 * without a closing sign when a capital follows: "2.1 Công tác …".
 */
const DECIMAL_LABEL = new RegExp(
  `${LEAD}(\\d{1,2}(?:\\.\\d{1,2}){0,3})` +
    '(?:(?:\\s?[.)]|[/](?=\\s))(?!\\d)\\s*(?=[^\\s\\d])|[-–]\\s+(?=["“«(]?\\p{Lu})|(?<=\\.\\d{1,2})\\s+(?=\\p{Lu}))',
  'u',
);
const LETTER_LABEL = new RegExp(`${LEAD}([${LETTERS}])\\)\\s*(?=\\S)`, 'u');

/** "ii)" under "b)"; a lone "i)", "v)" or "x)" is read as a letter and may be either ({@link asSmallRoman}). */
const SMALL_ROMAN_LABEL = new RegExp(`${LEAD}([ivx]{2,5})\\)\\s*(?=\\S)`, 'u');

const labelOf = (style: LabelStyle, match: RegExpExecArray, path: readonly number[], line: CheckLine): Label => {
  const text = match[0].trim();
  const start = match[0].indexOf(text);
  return {
    style,
    path,
    text,
    span: { start, end: start + text.length },
    line,
    title: shownText(line).slice(match[0].length).trim(),
  };
};

/** The text with the number Word shows before it. */
const shownText = (line: CheckLine): string => (line.numbering === null ? line.text : `${line.numbering} ${line.text}`);

/**
 * The number the paragraph begins with, typed or automatic, or `null`. A date ("15.5.2023"), an amount ("1.5 tỷ") or
 * a time is none. The span is that of a typed number; it means nothing for an automatic one.
 */
export const readLabel = (line: CheckLine): Label | null => {
  const text = shownText(line);
  const roman = ROMAN_LABEL.exec(text);
  const value = roman?.[1] === undefined ? undefined : ROMAN.get(roman[1]);
  if (roman !== null && value !== undefined) return labelOf('roman', roman, [value], line);
  const decimal = DECIMAL_LABEL.exec(text);
  if (decimal?.[1] !== undefined) {
    const path = decimal[1].split('.').map(Number);
    const style = path.length === 1 && /\)\s*$/u.test(decimal[0]) ? 'bracket' : 'decimal';
    return path.every((part) => part > 0) ? labelOf(style, decimal, path, line) : null;
  }
  const small = SMALL_ROMAN_LABEL.exec(text);
  const place = small?.[1] === undefined ? undefined : ROMAN.get(small[1].toUpperCase());
  if (small !== null && place !== undefined) return labelOf('small-roman', small, [place], line);
  const letter = LETTER_LABEL.exec(text);
  return letter?.[1] === undefined ? null : labelOf('letter', letter, [LETTERS.indexOf(letter[1]) + 1], line);
};

/** The letter label read as a small Roman number ("i)" → 1), or `null` when it cannot be one. */
export const asSmallRoman = (label: Label): Label | null => {
  const place = label.style === 'letter' ? ROMAN.get(label.text.replace(/[^ivx]/gu, '').toUpperCase()) : undefined;
  return place === undefined ? null : { ...label, style: 'small-roman', path: [place] };
};

/** True when `next` follows `last` in a list of letters: "d" may be followed by "đ" or by "e". */
export const letterFollows = (last: number, next: number): boolean =>
  next === last + 1 || (next === last + 2 && LETTERS.charAt(last) === 'đ');

/** The letter of a 1-based place. */
export const letterAt = (place: number): string => LETTERS.charAt(place - 1);

const ROMAN_WORDS = [...ROMAN.keys()];

/** The label in the style of another: "1.2." for [1, 2]; the closing sign is taken from `like`. */
export const writeLabel = (style: LabelStyle, path: readonly number[], like: string): string => {
  const close = /[.)/–-]$/u.exec(like)?.[0] ?? '';
  if (style === 'roman') return `${ROMAN_WORDS[(path[0] ?? 1) - 1] ?? ''}${close}`;
  if (style === 'small-roman') return `${(ROMAN_WORDS[(path[0] ?? 1) - 1] ?? '').toLowerCase()}${close}`;
  if (style === 'letter') return `${letterAt(path[0] ?? 1)}${close}`;
  return `${path.join('.')}${close}`;
};
