import type { CheckLine } from './check-input';

/** Bullets and numbers of items; "1.000 ngày" begins with an amount. */
const ITEM = /^[\s*_]*(?:[-–—+•·○●▪*]\s|\d{1,2}(?:\.\d{1,2})*[.)](?!\d{3}(?!\d))|[a-zđ]\)|[IVX]{1,5}\s?[.)/])/u;
const HEAD = /^[\s*_]*(?:\p{Lu}{2,}[\s,]|Nơi\s+nhận|Điều\s+\d|Phụ\s+lục)/u;

/**
 * True when the paragraph begins something new in a text whose lines were broken at a fixed width: there a capital
 * at the head of a line says nothing.
 */
export const startsItem = (line: CheckLine): boolean =>
  line.numbering !== null || line.afterBlank || ITEM.test(line.text);

/**
 * True when the paragraph begins something new: a list item, a heading, or any paragraph that starts with a capital.
 * A paragraph that starts with a small letter goes on with the one before (broken by a page or by typing).
 */
export const startsAfresh = (line: CheckLine): boolean =>
  line.numbering !== null || ITEM.test(line.text) || HEAD.test(line.text) || /^[\s*_“"(]*\p{Lu}/u.test(line.text);
