import type { Item, Link, Parser } from '../items';
import type { Role } from '../lexicon';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';

const MARKS: ReadonlyMap<string, Link> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['~', 'dash'],
  ['→', 'dash'],
  ['➔', 'dash'],
  ['&', 'and'],
  ['+', 'and'],
  ['/', 'slash'],
]);

const WORDS: ReadonlySet<Role> = new Set<Role>([
  'from',
  'to',
  'end-of',
  'and',
  'before',
  'after',
  'latest',
  'finish',
  'moved',
  'instead',
  'postponed',
  'cancelled',
  'added',
  'tentative',
  'approximate',
  'twin',
  'lunar',
  'solar',
  'filler',
  'whole',
  'occasion',
]);

const linkName = (token: Token): Link | null => {
  if (token.kind === 'newline') return 'newline';
  if (token.kind === 'mark') return MARKS.get(token.text) ?? null;
  if (token.role === 'day' || token.role === 'early-day') return 'day-word';
  if (token.role === 'time-label') return 'filler';
  return token.role !== null && WORDS.has(token.role) ? (token.role as Link) : null;
};

/** The link item of one token that is known to be a link. */
export const linkOf = (tokens: Tokens, at: number): Item => {
  const token = tokenAt(tokens, at);
  return { type: 'link', link: linkName(token) ?? 'filler', value: token.lexeme?.value ?? 0, from: at, to: at + 1 };
};

/** Words and marks that join times or say how to take them: từ, đến, và, trước, chậm nhất, dự kiến, dashes, brackets. */
export const link: Parser = (tokens, at) => (linkName(tokenAt(tokens, at)) === null ? null : [linkOf(tokens, at)]);
