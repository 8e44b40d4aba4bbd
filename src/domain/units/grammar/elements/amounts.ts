import { COUNTED_PHRASES } from '../../lexicon/name-words';
import { AMOUNT_WORDS } from '../../lexicon/verbs';
import { isSmall, phraseOf } from '../name/letters';
import type { Scan } from '../scan';
import { hasDigit } from '../tokens';
import { lexed, type Lexed } from './element';

/** Most small words behind the last word of measure: "20 suất quà Tết". */
const MOST_WORDS = 3;

const measuresAt = (scan: Scan, at: number): boolean => AMOUNT_WORDS.has(scan.tokens[at]?.key ?? '');

const numberAt = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && hasDigit(token) && /^[\d.]+$/u.test(token.text);
};

/** "(Trường Chính trị, 02 lớp)": at `at`, behind a comma and with nothing more, a number of what is held or sent. */
export const countsHeld = (scan: Scan, at: number): boolean => {
  const [held, closing] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  const ends = closing === undefined || (closing.kind === 'mark' && closing.key !== ',');
  return ends && scan.tokens[at - 1]?.key === ',' && numberAt(scan, at) && COUNTED_PHRASES.has(held?.key ?? '');
};

/** How much, at `at`: "1 tỷ 676 triệu đồng", "20 suất quà", "02 lớp", as one element. */
export const lexAmount = (scan: Scan, at: number): Lexed | null => {
  let end = countsHeld(scan, at) ? at + 2 : at;
  while (numberAt(scan, end) && measuresAt(scan, end + 1)) {
    end += 2;
    while (measuresAt(scan, end)) end += 1;
  }
  if (end === at) return null;
  const last = end + MOST_WORDS;
  while (end < last && isSmall(scan, end) && !scan.longest(end, 'role', 'stop', 'assign', 'partner', 'head')) end += 1;
  return lexed({ kind: 'text', noun: true, amount: true, phrase: phraseOf(scan, at, end), from: at, to: end });
};
