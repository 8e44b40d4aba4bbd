import { findClaims } from '../anniversaries/find-claims';
import type { AnniversaryClaim } from '../anniversaries/claim';
import { findTimes, parseTime, parseTimes, type TimeContext, type TimeExpression } from '../time';
import { parseAssignments, type ParseOptions } from '../units/assignment-parser';
import type { Assignment, Role } from '../units/assignment';

/** The grammars that the extractor asks: times, units, anniversaries. Given in, so that tests may replace them. */
export interface Readers {
  readonly parseTime: (text: string, context: TimeContext) => TimeExpression;
  readonly parseTimes: (text: string, context: TimeContext) => readonly TimeExpression[];
  readonly findTimes: (text: string, context: TimeContext) => readonly TimeExpression[];
  readonly parseAssignments: (text: string, options: ParseOptions) => readonly Assignment[];
  readonly findClaims: (text: string, context: { readonly year?: number }) => readonly AnniversaryClaim[];
}

export const defaultReaders: Readers = { parseTime, parseTimes, findTimes, parseAssignments, findClaims };

const CACHE_LIMIT = 2048;

/** The function with its last answers kept by argument and text: tables repeat times and units row by row. */
const remember = <A extends object, R>(read: (text: string, argument: A) => R): ((text: string, argument: A) => R) => {
  const caches = new WeakMap<A, Map<string, R>>();
  return (text, argument) => {
    let cache = caches.get(argument);
    if (!cache) caches.set(argument, (cache = new Map<string, R>()));
    const known = cache.get(text);
    if (known !== undefined) return known;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const answer = read(text, argument);
    cache.set(text, answer);
    return answer;
  };
};

/** The readers with short memories; the same context object must be given for the memory to serve. */
export const rememberingReaders = (readers: Readers): Readers => ({
  parseTime: remember(readers.parseTime),
  parseTimes: remember(readers.parseTimes),
  findTimes: remember(readers.findTimes),
  parseAssignments: remember(readers.parseAssignments),
  findClaims: remember(readers.findClaims),
});

const BY_ROLE = new WeakMap<ParseOptions, Map<Role, ParseOptions>>();

/** The options with a role for units that have none; the same object for the same role, so that memories serve. */
export const unitsFor = (options: ParseOptions, role: Role | null): ParseOptions => {
  if (role === null) return options;
  let roles = BY_ROLE.get(options);
  if (!roles) BY_ROLE.set(options, (roles = new Map<Role, ParseOptions>()));
  const known = roles.get(role);
  if (known) return known;
  const made: ParseOptions = { ...options, defaultRole: role };
  roles.set(role, made);
  return made;
};
