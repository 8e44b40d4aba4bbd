import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { stampItem, vagueItem } from '../items';
import type { Item, Parser, Scope, Stamp } from '../items';
import { MARK } from '../marks';
import { partStamp, stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import type { Tokens } from '../tokens';
import { linkOf } from './link';
import { readLetterCode } from './month';
import { isMark, readNumberWords, readRoman, readSeries } from './read';
import type { Reading } from './read';
import { readYearTail, stampWithYear } from './read-year';

const LAST_QUARTER = 4;

const readQuarterNumber = (tokens: Tokens, at: number): Reading<number> | null => {
  const token = tokenAt(tokens, at);
  const roman = readRoman(token);
  if (roman !== null) return { value: roman, next: at + 1 };
  // "quý iii" in a text without capitals.
  const small = ['i', 'ii', 'iii', 'iv'].indexOf(token.text) + 1;
  if (small > 0) return { value: small, next: at + 1 };
  if (token.kind === KIND.number) return token.digits <= 2 ? { value: token.value, next: at + 1 } : null;
  const words = readNumberWords(tokens, at);
  return words && words.value <= LAST_QUARTER ? words : null;
};

const quarterParts = (value: number): Stamp =>
  partStamp('quarter', value, value < 1 || value > LAST_QUARTER ? 'quarter-out-of-range' : null);

const seriesItems = (tokens: Tokens, at: number, first: Reading<number>, scope: Scope): readonly Item[] => {
  const members = readSeries(tokens, first.next, LAST_QUARTER);
  const last = members.at(-1);
  const year = readYearTail(tokens, last?.next ?? first.next, scope, true);
  if (!last) return [stampWithYear(at, first.next, quarterParts(first.value), year)];
  const items: Item[] = [stampItem(at, first.next, quarterParts(first.value))];
  for (const member of members) {
    items.push(linkOf(tokens, member.joint));
    items.push(stampWithYear(member.at, member.next, quarterParts(member.value), member === last ? year : null));
  }
  return items;
};

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['sau', 1],
  ['tới', 1],
  ['trước', -1],
]);

const relativeQuarter = (tokens: Tokens, at: number, scope: Scope): readonly Item[] | null => {
  const shift = RELATIVE.get(tokenAt(tokens, at + 1).text);
  if (shift === undefined) return null;
  const { reference } = scope.context;
  if (!reference) return [vagueItem(at, at + 2, 'relative')];
  const quarters = reference.year * 4 + Math.floor((reference.month - 1) / 3) + shift;
  return [
    stampItem(
      at,
      at + 2,
      stampOf({
        unit: 'quarter',
        index: (quarters % 4) + 1,
        year: Math.floor(quarters / 4),
        yearFrom: 'reference-date',
      }),
    ),
  ];
};

/** "quý III/2024", "Quý 2 và Quý 3", "quý I, II năm 2024", "quý một". Not "quý khách", not the stem Quý. */
export const quarterByWord: Parser = (tokens, at, scope) => {
  if (tokenAt(tokens, at + 1).role === ROLE.branch) return null;
  const relative = relativeQuarter(tokens, at, scope);
  if (relative) return relative;
  const ordinal = tokenAt(tokens, at + 1).role === ROLE.ordinal ? 1 : 0;
  const number = readQuarterNumber(tokens, at + 1 + ordinal);
  return number ? seriesItems(tokens, at, number, scope) : null;
};

/** "Q1/2025", "QI/2025", "Q.2". */
export const quarterCode: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  if (token.text === 'q') {
    const code = readLetterCode(tokens, at);
    if (!code || code.value < 1 || code.value > LAST_QUARTER) return null;
    const after = tokenAt(tokens, code.next);
    // "Q1" is also Quận 1: a year, a further quarter or the end must follow.
    const plain =
      isMark(after, MARK.slash | MARK.hyphen | MARK.dash | MARK.dot) ||
      after.role === ROLE.year ||
      after.role === ROLE.and ||
      after.kind === KIND.end;
    return plain || scope.mode === 'cell'
      ? seriesItems(tokens, at, { value: code.value, next: code.next }, scope)
      : null;
  }
  if (token.letters !== 'upper' || !/^q(?:i{1,3}|iv)$/u.test(token.text)) return null;
  const value = ['qi', 'qii', 'qiii', 'qiv'].indexOf(token.text) + 1;
  return seriesItems(tokens, at, { value, next: at + 1 }, scope);
};
