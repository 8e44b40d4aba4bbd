import { ROLE } from './roles';
import type { Role } from './roles';

/** A word or mark that joins times or says how to take them. */
export type Link =
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

const ROLES: ReadonlyMap<Role, Link> = new Map<Role, Link>([
  [ROLE.day, 'day-word'],
  [ROLE.earlyDay, 'day-word'],
  [ROLE.timeLabel, 'filler'],
  [ROLE.from, 'from'],
  [ROLE.to, 'to'],
  [ROLE.endOf, 'end-of'],
  [ROLE.and, 'and'],
  [ROLE.before, 'before'],
  [ROLE.after, 'after'],
  [ROLE.latest, 'latest'],
  [ROLE.finish, 'finish'],
  [ROLE.moved, 'moved'],
  [ROLE.instead, 'instead'],
  [ROLE.postponed, 'postponed'],
  [ROLE.cancelled, 'cancelled'],
  [ROLE.added, 'added'],
  [ROLE.tentative, 'tentative'],
  [ROLE.approximate, 'approximate'],
  [ROLE.twin, 'twin'],
  [ROLE.lunar, 'lunar'],
  [ROLE.solar, 'solar'],
  [ROLE.filler, 'filler'],
  [ROLE.whole, 'whole'],
  [ROLE.occasion, 'occasion'],
]);

/** The link a mark or line end is, `null` when it is none. */
export const linkOfMark = (mark: string): Link | null => MARKS.get(mark) ?? null;

/** The link a word of the role is, `null` when it is none. */
export const linkOfRole = (role: Role): Link | null => ROLES.get(role) ?? null;
