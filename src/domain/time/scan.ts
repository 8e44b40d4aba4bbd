import type { Item, Parser, Scope } from './items';
import type { Role } from './lexicon';
import { blankDate } from './parsers/blank-date';
import { clock } from './parsers/clock';
import { feast } from './parsers/feast';
import { linkOf } from './parsers/link';
import { monthByWord, monthCode } from './parsers/month';
import { bareNumber, documentNumber, fraction, insideCode, placeNumber, quantity } from './parsers/non-times';
import { isoDate, numericDate } from './parsers/numeric-date';
import { quarterByWord, quarterCode } from './parsers/quarter';
import { eventsPerUnit, everyUnit, regular, timesPerUnit, unitPerTime } from './parsers/recurrence';
import { relativeDay, unknownTime } from './parsers/relative-day';
import { session } from './parsers/session';
import { dayInWords, spokenDate } from './parsers/spoken-date';
import { partOfPeriod, weekByWord, weeksAtEnd } from './parsers/week';
import { weekday } from './parsers/weekday';
import { bareYear, monthsOfYear, schoolYear, semester, term, yearByWord } from './parsers/year';
import { tokenAt } from './tokens';
import type { Token, Tokens } from './tokens';

/**
 * The notations in the order they are tried, by what stands at the token and, for a number, after it. Adding a
 * notation is one file and one line here. Whatever reads a number as something else than a time stands before the
 * times it could be taken for.
 */
const NUMBER_BEFORE_MARK: readonly Parser[] = [
  insideCode,
  documentNumber,
  isoDate,
  bareYear,
  placeNumber,
  fraction,
  clock,
  numericDate,
  blankDate,
  spokenDate,
  quantity,
  bareNumber,
];
const NUMBER_BEFORE_WORD: readonly Parser[] = [
  insideCode,
  bareYear,
  timesPerUnit,
  eventsPerUnit,
  placeNumber,
  clock,
  blankDate,
  monthsOfYear,
  weeksAtEnd,
  spokenDate,
  quantity,
  bareNumber,
];
const NUMBER_ELSEWHERE: readonly Parser[] = [insideCode, bareYear, placeNumber, blankDate, quantity, bareNumber];
const AT_NUMBER_WORD: readonly Parser[] = [
  timesPerUnit,
  placeNumber,
  clock,
  monthsOfYear,
  weeksAtEnd,
  spokenDate,
  dayInWords,
  quantity,
];
const AT_BLANK: readonly Parser[] = [blankDate];
const AT_UNKNOWN_WORD: readonly Parser[] = [monthCode, weekday, quarterCode];

const AT_ROLE: Partial<Record<Role, readonly Parser[]>> = {
  day: [unitPerTime],
  month: [placeNumber, unitPerTime, blankDate, monthByWord],
  year: [unitPerTime, spokenDate, dayInWords, yearByWord],
  'school-year': [schoolYear],
  semester: [semester],
  term: [term],
  quarter: [unitPerTime, quarterByWord],
  week: [unitPerTime, weekByWord],
  part: [partOfPeriod],
  ordinal: [weekday],
  sunday: [weekday],
  'full-moon': [spokenDate],
  session: [session],
  every: [everyUnit],
  regular: [regular],
  today: [relativeDay],
  'unknown-time': [unknownTime],
  feast: [feast],
  number: AT_NUMBER_WORD,
};

const NO_PARSERS: readonly Parser[] = [];

const numberParsers = (next: Token): readonly Parser[] => {
  if (next.kind === 'mark') return NUMBER_BEFORE_MARK;
  return next.kind === 'word' ? NUMBER_BEFORE_WORD : NUMBER_ELSEWHERE;
};

const parsersFor = (tokens: Tokens, at: number, token: Token): readonly Parser[] => {
  switch (token.kind) {
    case 'number':
      return numberParsers(tokenAt(tokens, at + 1));
    case 'blank':
      return AT_BLANK;
    case 'word':
      if (token.role !== null) return AT_ROLE[token.role] ?? NO_PARSERS;
      return token.letters === 'upper' ? AT_UNKNOWN_WORD : NO_PARSERS;
    case 'mark':
    case 'newline':
    case 'end':
      return NO_PARSERS;
  }
};

const readAt = (tokens: Tokens, at: number, token: Token, scope: Scope): readonly Item[] | null => {
  for (const parser of parsersFor(tokens, at, token)) {
    const items = parser(tokens, at, scope);
    if (items) return items;
  }
  return null;
};

/** Items that stand together: nothing but times and the words that join them. */
export type Segment = readonly Item[];

/** Adds the links of the tokens `from` to `to`, exclusive. */
const addLinks = (items: Item[], tokens: Tokens, from: number, to: number): void => {
  for (let at = from; at < to; at += 1) items.push(linkOf(tokens, at));
};

/**
 * The stretches of the text in which something may be a time. A word the grammar does not know, a full stop or
 * characters known to be no time end a stretch. One pass; every parser looks at a bounded number of tokens.
 */
export const scan = (tokens: Tokens, scope: Scope): readonly Segment[] => {
  const segments: Segment[] = [];
  let current: Item[] = [];
  // Links are made into items only when a time stands beside them: most words of prose are links to nothing.
  let linksFrom = 0;
  const { list } = tokens;
  const { length } = list;
  let at = 0;
  while (at < length) {
    const token = tokenAt(tokens, at);
    const items = readAt(tokens, at, token, scope);
    if (items === null) {
      if (token.link === null) {
        if (current.length > 0) {
          addLinks(current, tokens, linksFrom, at);
          segments.push(current);
          current = [];
        }
        linksFrom = at + 1;
      }
      at += 1;
      continue;
    }
    let next = at + 1;
    for (const item of items) {
      if (item.type === 'stop') {
        if (current.length > 0) {
          addLinks(current, tokens, linksFrom, at);
          segments.push(current);
          current = [];
        }
        linksFrom = item.to;
      } else {
        addLinks(current, tokens, linksFrom, item.from);
        current.push(item);
        linksFrom = item.to;
      }
      if (item.to > next) next = item.to;
    }
    linksFrom = next;
    at = next;
  }
  if (current.length > 0) {
    addLinks(current, tokens, linksFrom, length);
    segments.push(current);
  }
  return segments;
};
