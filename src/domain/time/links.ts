import { ROLE } from './roles';
import type { Role } from './roles';

/** Words and marks that join times or say how to take them. Numbers for the reason given at `ROLE`. */
export const LINK = {
  from: 0,
  to: 1,
  endOf: 2,
  and: 3,
  before: 4,
  after: 5,
  latest: 6,
  finish: 7,
  moved: 8,
  instead: 9,
  postponed: 10,
  cancelled: 11,
  added: 12,
  tentative: 13,
  approximate: 14,
  twin: 15,
  lunar: 16,
  solar: 17,
  filler: 18,
  whole: 19,
  occasion: 20,
  dayWord: 21,
  dash: 22,
  comma: 23,
  semicolon: 24,
  newline: 25,
  colon: 26,
  slash: 27,
  open: 28,
  close: 29,
} as const;

/** One of {@link LINK}. */
export type Link = (typeof LINK)[keyof typeof LINK];

const MARKS: ReadonlyMap<string, Link> = new Map<string, Link>([
  ['\n', LINK.newline],
  [',', LINK.comma],
  [';', LINK.semicolon],
  [':', LINK.colon],
  ['(', LINK.open],
  ['[', LINK.open],
  [')', LINK.close],
  [']', LINK.close],
  ['-', LINK.dash],
  ['–', LINK.dash],
  ['—', LINK.dash],
  ['~', LINK.dash],
  ['→', LINK.dash],
  ['➔', LINK.dash],
  ['÷', LINK.dash],
  ['>', LINK.dash],
  ['&', LINK.and],
  ['+', LINK.and],
  ['/', LINK.slash],
]);

const ROLES: ReadonlyMap<Role, Link> = new Map<Role, Link>([
  [ROLE.day, LINK.dayWord],
  [ROLE.earlyDay, LINK.dayWord],
  [ROLE.timeLabel, LINK.filler],
  [ROLE.from, LINK.from],
  [ROLE.to, LINK.to],
  [ROLE.endOf, LINK.endOf],
  [ROLE.and, LINK.and],
  [ROLE.before, LINK.before],
  [ROLE.after, LINK.after],
  [ROLE.latest, LINK.latest],
  [ROLE.finish, LINK.finish],
  [ROLE.moved, LINK.moved],
  [ROLE.instead, LINK.instead],
  [ROLE.postponed, LINK.postponed],
  [ROLE.cancelled, LINK.cancelled],
  [ROLE.added, LINK.added],
  [ROLE.tentative, LINK.tentative],
  [ROLE.approximate, LINK.approximate],
  [ROLE.twin, LINK.twin],
  [ROLE.lunar, LINK.lunar],
  [ROLE.solar, LINK.solar],
  [ROLE.filler, LINK.filler],
  [ROLE.whole, LINK.whole],
  [ROLE.occasion, LINK.occasion],
]);

/** The link a mark or line end is, `null` when it is none. */
export const linkOfMark = (mark: string): Link | null => MARKS.get(mark) ?? null;

/** The link a word of the role is, `null` when it is none. */
export const linkOfRole = (role: Role): Link | null => ROLES.get(role) ?? null;
