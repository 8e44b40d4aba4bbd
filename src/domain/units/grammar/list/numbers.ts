import { romansUpTo, toRoman } from '../../../text/roman';
import { innermostHead, type NamePart, type NameRead } from '../name-parts';
import { isBoundary } from '../name/boundary';
import { isTitled, phraseOf } from '../name/letters';
import { readComplement, readName } from '../name-reader';
import { headAt } from '../name-start';
import { isAnd, type Scan } from '../scan';
import { hasDigit, isRoman, type Token } from '../tokens';

/** Stands for a token that is not there. */
export const NO_TOKEN: Token = { kind: 'mark', text: '', key: '', span: { start: 0, end: 0 }, tight: false };

/** Most units a written range may stand for ("Cụm 1 - 12"). */
const LONGEST_RANGE = 40;

/** How a name is told apart from its like: "Cụm 3", "Cụm III", "Tổ A", "Lớp 5/3". */
type Notation = 'digits' | 'roman' | 'letter' | 'fraction';

/** True for one capital letter ("Tổ A"). */
const isLetter = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}$/u.test(token.text);

/** Index after "5/3" at `at`, or `null`. */
const fractionEnd = (scan: Scan, at: number): number | null => {
  const [slash, second] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  const joined = slash?.key === '/' && slash.tight && second !== undefined && hasDigit(second) && second.tight;
  return joined ? at + 3 : null;
};

const notationOf = (scan: Scan, { from, to }: NamePart): Notation => {
  const token = scan.tokens[from];
  if (to - from > 1) return 'fraction';
  if (token && isRoman(token)) return 'roman';
  return isLetter(token) ? 'letter' : 'digits';
};

/** Index after the number at `at` that may follow one of this notation; `null` when none stands there. */
const numberEnd = (scan: Scan, at: number, notation: Notation): number | null => {
  const token = scan.tokens[at];
  if (!token) return null;
  if (notation === 'fraction') return fractionEnd(scan, at);
  if (hasDigit(token)) return token.text.endsWith('%') ? null : at + 1;
  return (notation === 'roman' && isRoman(token)) || (notation === 'letter' && isLetter(token)) ? at + 1 : null;
};

const isNumbering = (scan: Scan, part: NamePart | undefined): boolean =>
  part?.kind === 'number' || (part?.kind === 'proper' && part.to === part.from + 1 && isLetter(scan.tokens[part.from]));

/** Pieces up to the number or letter at the end: the prefix of "2, 5, 8" in "Cụm hoạt động số 2, 5, 8". */
export const numberPrefix = (scan: Scan, read: NameRead): readonly NamePart[] | null => {
  const all = [...read.prefix, ...read.parts];
  return isNumbering(scan, all.at(-1)) ? all.slice(0, -1) : null;
};

const isSign = (scan: Scan, at: number): boolean => scan.tokens[at]?.key === 'số' || scan.tokens[at]?.key === 'so';

/** "6B" of "B" behind "6A", "6A2" of "A2" behind "6A1"; `null` when the item is written out. */
const completed = (before: string, item: string): string | null => {
  const letters = /^(\p{Lu}?\d{1,2})\p{Lu}(\d*)$/u.exec(before);
  const shape = letters?.[2] === '' ? /^\p{Lu}$/u : /^\p{Lu}\d+$/u;
  return letters && shape.test(item) ? (letters[1] ?? '') + item : null;
};

const textOf = (scan: Scan, from: number, to: number): string =>
  scan.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

/** The number of the name before, as written or as completed. */
const writtenNumber = (scan: Scan, { number, parts }: NameRead): string => {
  const last = parts.at(-1);
  return number ?? (last ? textOf(scan, last.from, last.to) : '');
};

/** "số 2 Đức Phổ" behind "Trường THPT số 1": the name of a place that schools with numbers share, up to the end of the item. */
const readSchoolNumber = (scan: Scan, at: number, prefix: readonly NamePart[]): NameRead | null => {
  if (innermostHead(prefix)?.head.kind !== 'school' || !isTitled(scan, at + 1, at + 3)) return null;
  const item = readComplement(scan, at, prefix);
  return item && item.to > at + 2 && isBoundary(scan, item.to) ? item : null;
};

/** "5", "số 8" at `at` as an item behind "Cụm 2"; none when words follow. */
export const readNumberItems = (
  scan: Scan,
  at: number,
  prefix: readonly NamePart[],
  before: NameRead,
): readonly NameRead[] => {
  const last = before.parts.at(-1);
  if (!last) return [];
  const start = isSign(scan, at) ? at + 1 : at;
  const token = scan.tokens[start];
  const number = token && start === at ? completed(writtenNumber(scan, before), token.text) : null;
  // "Khối thi đua số 2; PC07": a short form with a number in it is a name of its own.
  if (number === null && /^\d/u.test(writtenNumber(scan, before)) && /^\p{L}.*\d/u.test(token?.text ?? '')) return [];
  const end = number === null ? numberEnd(scan, start, notationOf(scan, last)) : start + 1;
  const school = end === start + 1 ? readSchoolNumber(scan, start, prefix) : null;
  if (school) return [{ ...school, from: at }];
  if (end === null || !isBoundary(scan, end)) return [];
  if (headAt(scan, end) || scan.longest(end, 'place-head')) {
    const item = readComplement(scan, start, prefix);
    return item ? [{ ...item, from: at }] : [];
  }
  const parts: readonly NamePart[] = [{ kind: 'number', from: start, to: end }];
  return [{ prefix, parts, from: at, to: end, collective: false, ...(number === null ? {} : { number }) }];
};

const MORE_NUMBERS = new Set([';', ',', '\n', ')', '(', '-']);

/** "Cụm số 1; 2; 6": behind a semicolon a number alone, not that of the next item ("; 3. Văn phòng"). */
export const readNumberBehindMark = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const prefix = numberPrefix(scan, before);
  const [item] = prefix && prefix.length > 0 ? readNumberItems(scan, at, prefix, before) : [];
  if (!item || item.parts.length > 1) return [];
  const behind = scan.tokens[item.to];
  const alone = behind === undefined || isAnd(behind) || MORE_NUMBERS.has(behind.key);
  return alone || scan.longest(item.to, 'role', 'stop') !== null ? [item] : [];
};

/** A number of a series: "6A3" is the third of "6A", "IV" the fourth of "", "6C" the third of "6", "6/2" the second of "6/". */
interface Numbered {
  readonly stem: string;
  readonly value: number;
  /** The number of this series with another value. */
  readonly write: (value: number) => string;
}

/** Series of more are not numbered in Roman. */
const ROMANS = romansUpTo(20);
const LETTERS = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const numberedOf = (text: string): Numbered | null => {
  const roman = ROMANS.get(text);
  if (roman !== undefined) return { stem: '', value: roman, write: (value) => toRoman(value) ?? '' };
  const letter = /^(\d{1,2})(\p{Lu})$/u.exec(text);
  if (letter) {
    const stem = letter[1] ?? '';
    return { stem, value: LETTERS.indexOf(letter[2] ?? ' '), write: (value) => stem + LETTERS.charAt(value) };
  }
  const match = /^(\d*\p{L}+|\d{1,2}\/)?(\d{1,3})$/u.exec(text);
  if (!match) return null;
  const [stem, digits] = [match[1] ?? '', match[2] ?? ''];
  const width = digits.startsWith('0') ? digits.length : 1;
  return {
    stem: stem.toUpperCase(),
    value: Number(digits),
    write: (value) => stem + String(value).padStart(width, '0'),
  };
};

const RANGE_WORDS = new Set(['-', 'đến', 'tới', 'den']);

/** The folded words of these pieces. */
const wordsOf = (scan: Scan, parts: readonly NamePart[]): string =>
  parts.map(({ from, to }) => phraseOf(scan, from, to)).join(' ');

/**
 * Where the last number of a range stands, behind the joint: "4", "số 4", "Cụm 4" with the words of `prefix`. A dash
 * between whole names parts them ("Đoàn phường 5 - Đoàn phường 7").
 */
const lastOfRange = (scan: Scan, at: number, prefix: readonly NamePart[]): number | null => {
  const token = scan.tokens[at];
  if (isSign(scan, at)) return at + 1;
  if (token?.kind !== 'word' || hasDigit(token) || isRoman(token)) return at;
  if (scan.tokens[at - 1]?.kind === 'mark') return null;
  const again = readName(scan, at);
  const same = again ? numberPrefix(scan, again) : null;
  return again && same && wordsOf(scan, same) === wordsOf(scan, prefix) ? again.to - 1 : null;
};

/** "Cụm 1 - 4", "Cụm I đến IV", "Cụm 1 đến Cụm 4", "Lớp 6A đến 6D": the units between and the last one. */
export const readRange = (scan: Scan, read: NameRead): readonly NameRead[] => {
  const prefix = numberPrefix(scan, read);
  const from = numberedOf(writtenNumber(scan, read));
  if (!prefix || prefix.length === 0 || from === null || !RANGE_WORDS.has(scan.tokens[read.to]?.key ?? '')) return [];
  const at = lastOfRange(scan, read.to + 1, prefix);
  if (at === null) return [];
  const to = fractionEnd(scan, at) ?? at + 1;
  const end = numberedOf(textOf(scan, at, to));
  if (!end || !isBoundary(scan, to) || end.stem !== from.stem) return [];
  const count = end.value - from.value;
  if (count <= 0 || count > LONGEST_RANGE) return [];
  return Array.from({ length: count }, (_, i) => ({
    prefix,
    parts: [{ kind: 'number' as const, from: at, to }],
    from: at,
    to,
    collective: false,
    number: from.write(from.value + i + 1),
  }));
};
