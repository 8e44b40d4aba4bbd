import type { Item, Parser, Scope } from './items';
import type { Role } from './lexicon';
import { blankDate } from './parsers/blank-date';
import { clock } from './parsers/clock';
import { feast } from './parsers/feast';
import { link } from './parsers/link';
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
 * The notations in the order they are tried, by what stands at the token. Adding a notation is one file and one
 * line here. Whatever reads a number as something else than a time stands before the times it could be taken for.
 */
const AT_NUMBER: readonly Parser[] = [
  insideCode,
  documentNumber,
  isoDate,
  bareYear,
  timesPerUnit,
  eventsPerUnit,
  placeNumber,
  fraction,
  clock,
  numericDate,
  blankDate,
  monthsOfYear,
  weeksAtEnd,
  spokenDate,
  quantity,
  bareNumber,
];
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
  day: [unitPerTime, link],
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
  'lunar-month': [],
  session: [session],
  every: [everyUnit],
  regular: [regular],
  today: [relativeDay],
  'unknown-time': [unknownTime],
  feast: [feast],
  number: AT_NUMBER_WORD,
};

const NO_PARSERS: readonly Parser[] = [];
const LINK_ONLY: readonly Parser[] = [link];

const parsersFor = (token: Token): readonly Parser[] => {
  switch (token.kind) {
    case 'number':
      return AT_NUMBER;
    case 'blank':
      return AT_BLANK;
    case 'mark':
    case 'newline':
      return LINK_ONLY;
    case 'word':
      if (token.role !== null) return AT_ROLE[token.role] ?? LINK_ONLY;
      return token.letters === 'upper' ? AT_UNKNOWN_WORD : NO_PARSERS;
    case 'end':
      return NO_PARSERS;
  }
};

const readAt = (tokens: Tokens, at: number, scope: Scope): readonly Item[] | null => {
  for (const parser of parsersFor(tokenAt(tokens, at))) {
    const items = parser(tokens, at, scope);
    if (items) return items;
  }
  return null;
};

/** Items that stand together: nothing but times and the words that join them. */
export type Segment = readonly Item[];

/**
 * The stretches of the text in which something may be a time. A word the grammar does not know, a full stop or
 * characters known to be no time end a stretch. One pass; every parser looks at a bounded number of tokens.
 */
export const scan = (tokens: Tokens, scope: Scope): readonly Segment[] => {
  const segments: Segment[] = [];
  let current: Item[] = [];
  let hasContent = false;
  const close = (): void => {
    if (hasContent) segments.push(current);
    current = [];
    hasContent = false;
  };
  let at = 0;
  while (at < tokens.list.length) {
    const items = readAt(tokens, at, scope);
    const last = items?.at(-1);
    if (!items || !last) {
      close();
      at += 1;
      continue;
    }
    for (const item of items) {
      if (item.type === 'stop') close();
      else {
        current.push(item);
        if (item.type !== 'link') hasContent = true;
      }
    }
    at = Math.max(last.to, at + 1);
  }
  close();
  return segments;
};
