import { parseTime } from '../../domain/time';
import type { TimeExpression } from '../../domain/time/time-expression';
import { remember } from '../memo';

const KEY_BREAK = '\u0000';

const parse = remember((key) => {
  const cut = key.indexOf(KEY_BREAK);
  const year = key.slice(0, cut);
  return parseTime(key.slice(cut + 1), year === '' ? {} : { year: Number(year) });
});

/**
 * What the time grammar reads in the text, `year` lent to days without one. Several functions ask the same cell, so
 * the latest readings are kept.
 */
export const readTime = (text: string, year: number | null): TimeExpression =>
  parse(`${year === null ? '' : String(year)}${KEY_BREAK}${text}`);
