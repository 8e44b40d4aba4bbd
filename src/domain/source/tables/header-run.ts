import { exactHeaders, type ColumnRole } from '../../schedule/vocabulary/headers';
import { stripMarksAligned } from '../../text/fold';
import { groupBy } from '../../text/group-by';
import type { CutCell } from './cells';

/** A header in a run of them: its role and where it stands (0-based). */
export interface HeaderWord {
  readonly role: ColumnRole;
  readonly start: number;
  readonly end: number;
}

const MAX_TEXT = 4000;
const WORD_STARTS = /(?<![\p{L}\d])[\p{L}#]/gu;
const SEPARATOR = /^[\s|;,/]+/u;

/** Header words by their first letter, longest first, so that each place of the text tries only a few. */
const BY_INITIAL = groupBy(exactHeaders(), ([word]) => word.charAt(0));

const wordAt = (bare: string, at: number): HeaderWord | null => {
  const candidates = BY_INITIAL.get(bare.charAt(at)) ?? [];
  const found = candidates.find(
    ([word]) => bare.startsWith(word, at) && !/[\p{L}\d]/u.test(bare.charAt(at + word.length)),
  );
  return found ? { role: found[1], start: at, end: at + found[0].length } : null;
};

/** The run of headers from a place on; a role comes once unless `repeats` ("Hình thức … Ghi chú"). */
const runAt = (bare: string, start: number, repeats: boolean): readonly HeaderWord[] => {
  const words: HeaderWord[] = [];
  let at = start;
  for (;;) {
    const word = wordAt(bare, at);
    const last = words.at(-1);
    if (!word) return words;
    // "Môn thi/Bài thi": two words for one column.
    const same = last?.role === word.role && bare.slice(last.end, word.start).trim() === '/';
    if (same) words[words.length - 1] = { ...last, end: word.end };
    else if (!repeats && words.some((other) => other.role === word.role)) return words;
    else words.push(word);
    const gap = SEPARATOR.exec(bare.slice(word.end, word.end + 12));
    if (!gap) return words;
    at = word.end + gap[0].length;
  }
};

const bareOf = (text: string): string | null => {
  const bare = stripMarksAligned(text.slice(0, MAX_TEXT)).toLowerCase();
  return bare.length === Math.min(text.length, MAX_TEXT) ? bare : null;
};

const FIRST: ReadonlySet<ColumnRole | undefined> = new Set(['ordinal', 'time']);

/** The first run of three headers or more in a text that opens with a number or a time and names activities. */
const findHeaderRun = (text: string): readonly HeaderWord[] | null => {
  const bare = bareOf(text);
  if (bare === null) return null;
  for (const match of bare.matchAll(WORD_STARTS)) {
    const words = runAt(bare, match.index, false);
    const roles = words.map((word) => word.role);
    if (words.length >= 3 && FIRST.has(roles[0]) && roles.includes('name')) return words;
  }
  return null;
};

/** A line that holds a whole table, in NFC when that moves no character, with the headers in it. */
export interface HeadedLine {
  readonly text: string;
  readonly words: readonly HeaderWord[];
  /** The cells of the header row. */
  readonly header: readonly CutCell[];
  /** Where the rows begin (0-based). */
  readonly end: number;
}

/** The line with its first run of headers, or `null`. */
export const headedLine = (line: string): HeadedLine | null => {
  const composed = line.normalize('NFC');
  const text = composed.length === line.length ? composed : line;
  const words = findHeaderRun(text);
  const last = words?.at(-1);
  if (!words || !last) return null;
  const header = words.map((word) => ({ text: text.slice(word.start, word.end), offset: word.start }));
  return { text, words, header, end: last.end };
};

/** The headers of a text that is nothing but a run of them, the number of rows first; `null` when it is something else. */
export const wholeHeaderRun = (text: string): readonly HeaderWord[] | null => {
  const bare = bareOf(text);
  const words = bare === null ? [] : runAt(bare, 0, true);
  const roles = words.map((word) => word.role);
  const whole = words.at(-1)?.end === text.trimEnd().length;
  return whole && words.length >= 3 && roles[0] === 'ordinal' && roles.includes('name') ? words : null;
};
