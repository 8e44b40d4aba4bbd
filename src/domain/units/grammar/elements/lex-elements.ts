import { EACH_WORDS } from '../../lexicon/name-words';
import { isSmallInMixed, taskEnd } from '../name/letters';
import { readName } from '../name-reader';
import { headAt } from '../name-start';
import { isAnd, type Scan } from '../scan';
import type { Token } from '../tokens';
import { lexed, lexedUnits, skipped, type Element, type Lexed } from './element';
import { lexWord } from './lex-word';
import { startsListNumber } from './list-numbers';

const MARKS = new Map<string, ';' | '\n' | '.' | ':' | '(' | ')'>([
  [';', ';'],
  ['\n', '\n'],
  ['.', '.'],
  ['…', '.'],
  ['!', '.'],
  ['?', '.'],
  [':', ':'],
  ['(', '('],
  [')', ')'],
  ['[', '('],
  [']', ')'],
]);

const JOINTS = new Map<string, ',' | 'and' | '-' | '/'>([
  [',', ','],
  ['-', '-'],
  ['/', '/'],
  ['+', ','],
]);

const skipQuoted = (scan: Scan, at: number): number => {
  for (let i = at + 1; i < scan.tokens.length; i += 1) {
    const key = scan.tokens[i]?.key;
    if (key === '"') return i + 1;
    if (key === '\n') break;
  }
  return at + 1;
};

/** "“Văn phòng” chủ trì": a name in quotation marks that opens a clause and does something; `null` for other words in them. */
const lexQuotedName = (scan: Scan, at: number): Lexed | null => {
  const before = scan.tokens[at - 1];
  const opens = before === undefined || (before.kind === 'mark' && before.key !== ',');
  const name = opens && headAt(scan, at + 1) !== null ? readName(scan, at + 1) : null;
  if (name === null || scan.tokens[name.to]?.key !== '"') return null;
  const acts = scan.longest(name.to + 1, 'role') !== null || taskEnd(scan, name.to + 1) !== null;
  return acts ? { ...lexedUnits([name], at + 1, name.to), next: name.to + 1 } : null;
};

/** "Phòng A, Phòng B… tiếp đoàn": dots for more of the list; the sentence goes on. */
const isAndSoOn = (scan: Scan, at: number, key: string): boolean => {
  const next = scan.tokens[at + 1];
  return key === '…' && at > 0 && next?.kind === 'word' && isSmallInMixed(scan, at + 1);
};

/** A mark as an element; marks that mean nothing here give none. */
const lexMark = (scan: Scan, at: number, { key }: Token): Lexed => {
  const mark = MARKS.get(key);
  const joint = JOINTS.get(key);
  if (isAndSoOn(scan, at, key)) return skipped(at + 1);
  const quoted = key === '"' ? lexQuotedName(scan, at) : null;
  if (quoted) return quoted;
  if (key === '"') return lexed({ kind: 'text', noun: true, from: at, to: skipQuoted(scan, at) });
  if (key === '#') return lexed({ kind: 'text', noun: true, from: at, to: at + 1 });
  if (mark !== undefined) return lexed({ kind: 'mark', mark, from: at, to: at + 1 });
  if (joint !== undefined) return lexed({ kind: 'joint', mark: joint, from: at, to: at + 1 });
  return skipped(at + 1);
};

/** "Phòng A, Phòng B mỗi đơn vị góp 02 tiết mục": once more those before. */
const isEachOf = (before: Element | undefined, { key }: Token, { elements }: Lexed): boolean =>
  EACH_WORDS.has(key) && before?.kind === 'units' && elements[0]?.kind === 'units';

const OPENS_ITEM = new Set(['\n', ';']);

/** Cuts the text into the elements the role grammar works on. */
export const lexElements = (scan: Scan): readonly Element[] => {
  const elements: Element[] = [];
  let lineStart = true;
  for (let at = 0; at < scan.tokens.length;) {
    const item = startsListNumber(scan, at, lineStart);
    const token = scan.tokens[item];
    if (item > at || !token) {
      at = Math.max(item, at + 1);
      continue;
    }
    const found = token.kind === 'mark' && !isAnd(token) ? lexMark(scan, at, token) : lexWord(scan, at);
    lineStart = OPENS_ITEM.has(token.key);
    if (!isEachOf(elements.at(-1), token, found)) elements.push(...found.elements);
    at = Math.max(found.next, at + 1);
  }
  return elements;
};
