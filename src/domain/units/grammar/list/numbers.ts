import type { NamePart, NameRead } from '../name-parts';
import { isBoundary } from '../name/boundary';
import { readComplement, readName } from '../name-reader';
import { headAt } from '../name-start';
import type { Scan } from '../scan';
import { hasDigit, isRoman, type Token } from '../tokens';

/** Stands for a token that is not there. */
export const NO_TOKEN: Token = { kind: 'mark', text: '', key: '', span: { start: 0, end: 0 }, tight: false };

/** Most units a written range may stand for ("Cụm 1 - 12"). */
const LONGEST_RANGE = 40;

const isNumberToken = (scan: Scan, at: number, roman: boolean): boolean => {
  const token = scan.tokens[at];
  if (!token) return false;
  if (roman && isRoman(token)) return true;
  return hasDigit(token) && !/%$/u.test(token.text);
};

/** Pieces up to the number at the end: the prefix of "2, 5, 8" in "Cụm hoạt động số 2, 5, 8". */
export const numberPrefix = (read: NameRead): readonly NamePart[] | null => {
  const all = [...read.prefix, ...read.parts];
  const last = all.at(-1);
  return last?.kind === 'number' ? all.slice(0, -1) : null;
};

/** "5", "số 8" at `at` as an item behind "Cụm 2"; none when words follow. */
export const readNumberItems = (
  scan: Scan,
  at: number,
  prefix: readonly NamePart[],
  before: NameRead,
): readonly NameRead[] => {
  let start = at;
  const skip = scan.tokens[start]?.key;
  if ((skip === 'số' || skip === 'so') && isNumberToken(scan, start + 1, true)) start += 1;
  const roman = before.parts.some(
    (part) =>
      part.kind === 'number' &&
      isRoman(scan.tokens[part.from] ?? { kind: 'mark', text: '', key: '', span: { start: 0, end: 0 }, tight: false }),
  );
  if (!isNumberToken(scan, start, roman) || !isBoundary(scan, start + 1)) return [];
  if (headAt(scan, start + 1) || scan.longest(start + 1, 'place-head')) {
    const item = readComplement(scan, start, prefix);
    return item ? [{ ...item, from: at }] : [];
  }
  return [
    { prefix, parts: [{ kind: 'number', from: start, to: start + 1 }], from: at, to: start + 1, collective: false },
  ];
};

interface Numbered {
  /** "6A" of "6A3", "" of "3". */
  readonly stem: string;
  readonly value: number;
}

const numberedOf = (text: string): Numbered | null => {
  const match = /^(\d*\p{L}+)?(\d{1,3})$/u.exec(text);
  return match ? { stem: (match[1] ?? '').toUpperCase(), value: Number(match[2]) } : null;
};

const numberValue = (scan: Scan, read: NameRead): Numbered | null => {
  const last = read.parts.at(-1);
  return last?.kind === 'number' ? numberedOf(scan.tokens[last.from]?.text ?? '') : null;
};

/** "Cụm 1 - 4", "Cụm 1 đến 4", "Cụm 1 đến Cụm 4": the units between and the last one. */
export const readRange = (scan: Scan, read: NameRead): readonly NameRead[] => {
  const prefix = numberPrefix(read);
  const from = numberValue(scan, read);
  const joint = scan.tokens[read.to];
  if (!prefix || prefix.length === 0 || from === null || !joint) return [];
  if (joint.key !== '-' && joint.key !== 'đến' && joint.key !== 'tới' && joint.key !== 'den') return [];
  let at = read.to + 1;
  const again = scan.tokens[at]?.kind === 'word' && !hasDigit(scan.tokens[at] ?? joint) ? readName(scan, at) : null;
  if (again) {
    const same = numberPrefix(again);
    if (!same) return [];
    const words = (parts: readonly NamePart[]): string =>
      parts
        .map((part) =>
          scan.tokens
            .slice(part.from, part.to)
            .map((token) => token.key)
            .join(' '),
        )
        .join(' ');
    if (words(same) !== words(prefix)) return [];
    at = again.to - 1;
  } else if (scan.tokens[at]?.key === 'số') {
    at += 1;
  }
  const token = scan.tokens[at];
  const end = token ? numberedOf(token.text) : null;
  if (!token || !end || !isBoundary(scan, at + 1) || end.stem !== from.stem) return [];
  const count = end.value - from.value;
  if (count <= 0 || count > LONGEST_RANGE) return [];
  const stem = token.text.slice(0, end.stem.length);
  const digits = token.text.length - end.stem.length;
  const padded = token.text.charAt(end.stem.length) === '0' ? digits : 1;
  return Array.from({ length: count }, (_, i) => ({
    prefix,
    parts: [{ kind: 'number' as const, from: at, to: at + 1 }],
    from: at,
    to: at + 1,
    collective: false,
    number: stem + String(from.value + i + 1).padStart(padded, '0'),
  }));
};
