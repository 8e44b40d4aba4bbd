import { findClaims } from '../anniversaries/find-claims';
import type { AnniversaryClaim } from '../anniversaries/claim';
import { findTimes, parseTime, parseTimes, type TimeContext, type TimeExpression } from '../time';
import { parseAssignments, type ParseOptions } from '../units/assignment-parser';
import type { Assignment } from '../units/assignment';

/** The grammars that the extractor asks: times, units, anniversaries. Given in, so that tests may replace them. */
export interface Readers {
  readonly parseTime: (text: string, context: TimeContext) => TimeExpression;
  readonly parseTimes: (text: string, context: TimeContext) => readonly TimeExpression[];
  readonly findTimes: (text: string, context: TimeContext) => readonly TimeExpression[];
  readonly parseAssignments: (text: string, options: ParseOptions) => readonly Assignment[];
  readonly findClaims: (text: string, context: { readonly year?: number }) => readonly AnniversaryClaim[];
}

export const defaultReaders: Readers = { parseTime, parseTimes, findTimes, parseAssignments, findClaims };

const CACHE_LIMIT = 4096;

/** The function with its last answers kept by text: long tables repeat their times and units row by row. */
const remember = <A, R>(read: (text: string, argument: A) => R): ((text: string, argument: A) => R) => {
  let argument: A | undefined;
  const cache = new Map<string, R>();
  return (text, given) => {
    if (given !== argument || cache.size >= CACHE_LIMIT) {
      cache.clear();
      argument = given;
    }
    const known = cache.get(text);
    if (known !== undefined) return known;
    const answer = read(text, given);
    cache.set(text, answer);
    return answer;
  };
};

/** The readers with short memories; the context must be the same object for the memory to serve. */
export const rememberingReaders = (readers: Readers): Readers => ({
  ...readers,
  parseTime: remember(readers.parseTime),
  parseTimes: remember(readers.parseTimes),
  parseAssignments: remember(readers.parseAssignments),
});
