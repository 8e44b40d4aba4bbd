import type { Role } from './lexicon';

/** A word or mark that joins times or says how to take them. */
export type Link =
  | Extract<
      Role,
      | 'from'
      | 'to'
      | 'end-of'
      | 'and'
      | 'before'
      | 'after'
      | 'latest'
      | 'finish'
      | 'moved'
      | 'instead'
      | 'postponed'
      | 'cancelled'
      | 'added'
      | 'tentative'
      | 'approximate'
      | 'twin'
      | 'lunar'
      | 'solar'
      | 'filler'
      | 'whole'
      | 'occasion'
    >
  | 'day-word'
  | 'dash'
  | 'comma'
  | 'semicolon'
  | 'newline'
  | 'colon'
  | 'slash'
  | 'open'
  | 'close';

const MARKS: ReadonlyMap<string, Link> = new Map([
  ['\n', 'newline'],
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
  ['÷', 'dash'],
  ['>', 'dash'],
  ['&', 'and'],
  ['+', 'and'],
  ['/', 'slash'],
]);

const ROLES: Partial<Record<Role, Link>> = {
  day: 'day-word',
  'early-day': 'day-word',
  'time-label': 'filler',
  from: 'from',
  to: 'to',
  'end-of': 'end-of',
  and: 'and',
  before: 'before',
  after: 'after',
  latest: 'latest',
  finish: 'finish',
  moved: 'moved',
  instead: 'instead',
  postponed: 'postponed',
  cancelled: 'cancelled',
  added: 'added',
  tentative: 'tentative',
  approximate: 'approximate',
  twin: 'twin',
  lunar: 'lunar',
  solar: 'solar',
  filler: 'filler',
  whole: 'whole',
  occasion: 'occasion',
};

/** The link a mark or line end is, `null` when it is none. */
export const linkOfMark = (mark: string): Link | null => MARKS.get(mark) ?? null;

/** The link a word of the role is, `null` when it is none. */
export const linkOfRole = (role: Role): Link | null => ROLES[role] ?? null;
