import { EVENT_WORDS } from '../lexicon/name-words';
import { CLAUSE_WORDS } from '../lexicon/verbs';
import { startsWith } from './name/letters';
import type { NamePart } from './name-parts';
import { headAt, personAt } from './name-start';
import { isAnd, type Scan } from './scan';

/** Words that begin another clause; "ngày" does not when it is a day that is held. */
const NEVER_INSIDE = new Set(CLAUSE_WORDS);

/** Most words of an event's name. */
const MOST_WORDS = 16;

const ORGANISES = ['tổ', 'chức'];

/** Where the event that a board organises begins: "Ban Tổ chức | Lễ …", "BTC | Giải …"; `null` when it has none. */
const eventStart = (scan: Scan, [board]: readonly NamePart[]): number | null => {
  if (board?.kind !== 'head' || scan.source.style !== 'mixed') return null;
  const short = board.phrase === 'btc';
  if (!short && !(board.phrase === 'ban' && startsWith(scan, board.to, ORGANISES))) return null;
  const start = short ? board.to : board.to + ORGANISES.length;
  return EVENT_WORDS.has(scan.tokens[start]?.key ?? '') ? start : null;
};

/** Index after the event's noun, and after what is done there: "Hội thi", "Lễ phát động", "Hội nghị triển khai". */
const afterNoun = (scan: Scan, at: number): number => {
  const noun = scan.longest(at, 'not-unit')?.end ?? at + 1;
  const opens = noun === at + 1 || scan.tokens[noun - 1]?.key === 'nghị';
  const act = opens ? scan.longest(noun, 'role', 'stop') : null;
  return act && !(act.value.type === 'role' && act.value.strength === 'named') ? act.end : noun;
};

/** Whether the event's name ends before `at`. */
const endsAt = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return true;
  const capital = token.letters !== 'lower';
  if (NEVER_INSIDE.has(token.key) && !capital) return true;
  const stop = scan.longest(at, 'role', 'stop', 'assign', 'partner', 'quantifier');
  if (stop && stop.end >= (scan.longest(at, 'field')?.end ?? at) && !capital) return true;
  return headAt(scan, at) !== null || personAt(scan, at) !== null;
};

/**
 * Where the name of a board that organises an event ends, read up to `at`: with the event's name, up to a verb, a mark or
 * another body ("Ban Tổ chức Lễ phát động và Ngày chạy Olympic"). `null` when it ends at `at` or organises none.
 */
export const restOfEvent = (scan: Scan, parts: readonly NamePart[], at: number): number | null => {
  const start = eventStart(scan, parts);
  if (start === null) return null;
  let end = afterNoun(scan, start);
  while (end < start + MOST_WORDS) {
    const joined = isAnd(scan.tokens[end]);
    if (joined && EVENT_WORDS.has(scan.tokens[end + 1]?.key ?? '')) {
      end = afterNoun(scan, end + 1);
      continue;
    }
    const next = joined ? end + 1 : end;
    if (endsAt(scan, next)) break;
    end = scan.longest(next, 'field', 'place-name', 'place-head', 'not-unit')?.end ?? next + 1;
  }
  return end > at ? end : null;
};
