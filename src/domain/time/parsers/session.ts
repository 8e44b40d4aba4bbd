import { sessionItem } from '../items';
import type { Parser } from '../items';
import { SESSION } from '../lexicon';
import type { Session } from '../time-expression';
import { tokenAt } from '../tokens';

const SESSIONS: ReadonlyMap<number, Session> = new Map([
  [SESSION.morning, 'morning'],
  [SESSION.noon, 'noon'],
  [SESSION.afternoon, 'afternoon'],
  [SESSION.evening, 'evening'],
  [SESSION.night, 'evening'],
  [SESSION.allDay, 'all-day'],
]);

/** The session of a value of the lexicon. */
export const sessionOf = (value: number): Session => SESSIONS.get(value) ?? 'all-day';

/** "sáng", "chiều nay", "SÁNG", "cả ngày". Words like "sáng kiến" and "tối thiểu" are phrases of the lexicon. */
export const session: Parser = (tokens, at) => {
  const value = tokenAt(tokens, at).lexeme?.value ?? SESSION.allDay;
  return [sessionItem(at, tokenAt(tokens, at + 1).text === 'nay' ? at + 2 : at + 1, value)];
};
