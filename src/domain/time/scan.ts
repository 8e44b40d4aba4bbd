import { KIND } from './kinds';
import type { Item, Parser, Scope } from './items';
import { ROLE } from './roles';
import type { Role } from './roles';
import { added } from './lists';
import { MARK } from './marks';
import { blankDate } from './parsers/blank-date';
import { clock } from './parsers/clock';
import { feast } from './parsers/feast';
import { linkOf } from './parsers/link';
import { monthByWord, monthCode } from './parsers/month';
import {
  bareNumber,
  daysAndNights,
  documentNumber,
  fraction,
  insideCode,
  placeNumber,
  quantity,
} from './parsers/non-times';
import { isoDate, numericDate } from './parsers/numeric-date';
import { quarterByWord, quarterCode } from './parsers/quarter';
import { dayOfAnyWeek, eventsPerUnit, everyUnit, regular, timesPerUnit, unitPerTime } from './parsers/recurrence';
import { aroundTet, relativeDay, unknownTime } from './parsers/relative-day';
import { session } from './parsers/session';
import { dayInWords, spokenDate } from './parsers/spoken-date';
import { partOfPeriod, weekByWord, weeksAtEnd } from './parsers/week';
import { shortWeekday, weekday, weekdayTurn } from './parsers/weekday';
import { bareYear, monthsOfYear, schoolYear, semester, term, yearByWord } from './parsers/year';
import { tokenAt } from './tokens';
import type { Token, Tokens } from './tokens';

/**
 * The notations in the order they are tried, by what stands at the token and, for a number, after it. Adding a
 * notation is one file and one line here. Whatever reads a number as something else than a time stands before the
 * times it could be taken for.
 */
const numberBeforeSlash: Parser = (tokens, at, scope) =>
  documentNumber(tokens, at, scope) ??
  isoDate(tokens, at, scope) ??
  bareYear(tokens, at, scope) ??
  placeNumber(tokens, at, scope) ??
  fraction(tokens, at, scope) ??
  numericDate(tokens, at, scope) ??
  blankDate(tokens, at, scope) ??
  spokenDate(tokens, at, scope) ??
  quantity(tokens, at, scope) ??
  bareNumber(tokens, at, scope);

const numberBeforeHyphen: Parser = (tokens, at, scope) =>
  documentNumber(tokens, at, scope) ??
  weekdayTurn(tokens, at, scope) ??
  isoDate(tokens, at, scope) ??
  bareYear(tokens, at, scope) ??
  placeNumber(tokens, at, scope) ??
  numericDate(tokens, at, scope) ??
  spokenDate(tokens, at, scope) ??
  quantity(tokens, at, scope) ??
  bareNumber(tokens, at, scope);

const numberBeforePoint: Parser = (tokens, at, scope) =>
  documentNumber(tokens, at, scope) ??
  bareYear(tokens, at, scope) ??
  placeNumber(tokens, at, scope) ??
  clock(tokens, at, scope) ??
  numericDate(tokens, at, scope) ??
  quantity(tokens, at, scope) ??
  bareNumber(tokens, at, scope);

const numberBeforeMark: Parser = (tokens, at, scope) =>
  documentNumber(tokens, at, scope) ??
  bareYear(tokens, at, scope) ??
  placeNumber(tokens, at, scope) ??
  spokenDate(tokens, at, scope) ??
  quantity(tokens, at, scope) ??
  bareNumber(tokens, at, scope);

const numberBeforeHour: Parser = (tokens, at, scope) =>
  placeNumber(tokens, at, scope) ??
  clock(tokens, at, scope) ??
  quantity(tokens, at, scope) ??
  bareNumber(tokens, at, scope);

const numberBeforeMonth: Parser = (tokens, at, scope) =>
  bareYear(tokens, at, scope) ??
  timesPerUnit(tokens, at, scope) ??
  placeNumber(tokens, at, scope) ??
  blankDate(tokens, at, scope) ??
  monthsOfYear(tokens, at, scope) ??
  spokenDate(tokens, at, scope) ??
  quantity(tokens, at, scope) ??
  bareNumber(tokens, at, scope);

/** "150 đoàn viên", "2 công trình": the word is none of the calendar. */
const numberBeforeNoun: Parser = (tokens, at, scope) =>
  bareYear(tokens, at, scope) ??
  eventsPerUnit(tokens, at, scope) ??
  placeNumber(tokens, at, scope) ??
  quantity(tokens, at, scope) ??
  bareNumber(tokens, at, scope);

const numberBeforeWord: Parser = (tokens, at, scope) =>
  bareYear(tokens, at, scope) ??
  daysAndNights(tokens, at, scope) ??
  timesPerUnit(tokens, at, scope) ??
  eventsPerUnit(tokens, at, scope) ??
  placeNumber(tokens, at, scope) ??
  weeksAtEnd(tokens, at, scope) ??
  spokenDate(tokens, at, scope) ??
  quantity(tokens, at, scope) ??
  bareNumber(tokens, at, scope);

const numberElsewhere: Parser = (tokens, at, scope) =>
  bareYear(tokens, at, scope) ??
  placeNumber(tokens, at, scope) ??
  blankDate(tokens, at, scope) ??
  quantity(tokens, at, scope) ??
  bareNumber(tokens, at, scope);

const numberWord: Parser = (tokens, at, scope) =>
  shortWeekday(tokens, at, scope) ??
  daysAndNights(tokens, at, scope) ??
  timesPerUnit(tokens, at, scope) ??
  placeNumber(tokens, at, scope) ??
  clock(tokens, at, scope) ??
  monthsOfYear(tokens, at, scope) ??
  weeksAtEnd(tokens, at, scope) ??
  spokenDate(tokens, at, scope) ??
  dayInWords(tokens, at, scope) ??
  quantity(tokens, at, scope);

const unknownWord: Parser = (tokens, at, scope) =>
  monthCode(tokens, at, scope) ?? weekday(tokens, at, scope) ?? quarterCode(tokens, at, scope);

const BY_ROLE: ReadonlyMap<Role, Parser> = new Map<Role, Parser>([
  [ROLE.day, (tokens, at, scope) => unitPerTime(tokens, at, scope) ?? dayOfAnyWeek(tokens, at, scope)],
  [ROLE.duration, dayOfAnyWeek],
  [
    ROLE.month,
    (tokens, at, scope) =>
      placeNumber(tokens, at, scope) ??
      unitPerTime(tokens, at, scope) ??
      blankDate(tokens, at, scope) ??
      monthByWord(tokens, at, scope),
  ],
  [
    ROLE.year,
    (tokens, at, scope) =>
      shortWeekday(tokens, at, scope) ??
      unitPerTime(tokens, at, scope) ??
      spokenDate(tokens, at, scope) ??
      dayInWords(tokens, at, scope) ??
      yearByWord(tokens, at, scope),
  ],
  [ROLE.schoolYear, schoolYear],
  [ROLE.semester, semester],
  [ROLE.term, term],
  [ROLE.quarter, (tokens, at, scope) => unitPerTime(tokens, at, scope) ?? quarterByWord(tokens, at, scope)],
  [ROLE.week, (tokens, at, scope) => unitPerTime(tokens, at, scope) ?? weekByWord(tokens, at, scope)],
  [ROLE.part, partOfPeriod],
  [ROLE.ordinal, weekday],
  [ROLE.sunday, weekday],
  [ROLE.fullMoon, spokenDate],
  [ROLE.session, session],
  [ROLE.every, everyUnit],
  [ROLE.regular, regular],
  [ROLE.today, relativeDay],
  [ROLE.unknownTime, unknownTime],
  [ROLE.feast, feast],
  [ROLE.tet, aroundTet],
  [ROLE.number, numberWord],
]);

/** What is tried at a word of the lexicon, by its role. */
const AT_ROLE: readonly (Parser | null)[] = Object.values(ROLE).map((role) => BY_ROLE.get(role) ?? null);

const readNumber = (tokens: Tokens, at: number, scope: Scope): readonly Item[] | null => {
  const { kind, mark, role } = tokenAt(tokens, at + 1);
  if (kind === KIND.mark) {
    if ((mark & MARK.slash) !== 0) return numberBeforeSlash(tokens, at, scope);
    if ((mark & (MARK.hyphen | MARK.dash)) !== 0) return numberBeforeHyphen(tokens, at, scope);
    if ((mark & (MARK.dot | MARK.colon)) !== 0) return numberBeforePoint(tokens, at, scope);
    return numberBeforeMark(tokens, at, scope);
  }
  if (kind !== KIND.word) return numberElsewhere(tokens, at, scope);
  if (role === ROLE.hour || role === ROLE.meridiem) return numberBeforeHour(tokens, at, scope);
  if (role === ROLE.month) return numberBeforeMonth(tokens, at, scope);
  return role === ROLE.plain || role === ROLE.counted
    ? numberBeforeNoun(tokens, at, scope)
    : numberBeforeWord(tokens, at, scope);
};

const readWord = (tokens: Tokens, at: number, scope: Scope, token: Token): readonly Item[] | null => {
  if (token.role !== ROLE.plain) return AT_ROLE[token.role]?.(tokens, at, scope) ?? null;
  return token.letters === 'upper' ? unknownWord(tokens, at, scope) : null;
};

const readAt = (tokens: Tokens, at: number, token: Token, scope: Scope): readonly Item[] | null => {
  switch (token.kind) {
    case KIND.number:
      return insideCode(tokens, at, scope) ?? readNumber(tokens, at, scope);
    case KIND.blank:
      return blankDate(tokens, at, scope);
    case KIND.word:
      return readWord(tokens, at, scope, token);
    case KIND.mark:
    case KIND.newline:
    case KIND.end:
      return null;
  }
};

/** Items that stand together: nothing but times and the words that join them. */
export type Segment = readonly Item[];

/** Never added to. */
const NO_SEGMENTS: Segment[] = [];

/** Adds the links of the tokens `from` to `to`, exclusive. */
const addLinks = (items: Item[], tokens: Tokens, from: number, to: number): void => {
  for (let at = from; at < to; at += 1) items.push(linkOf(tokens, at));
};

/**
 * The stretches of the text in which something may be a time. A word the grammar does not know, a full stop or
 * characters known to be no time end a stretch. One pass; every parser looks at a bounded number of tokens.
 */
export const scan = (tokens: Tokens, scope: Scope): readonly Segment[] => {
  let segments: Segment[] = NO_SEGMENTS;
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
          segments = added(segments, current);
          current = [];
        }
        linksFrom = at + 1;
      }
      at += 1;
      continue;
    }
    let next = at + 1;
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i];
      if (!item) continue;
      if (item.type === 'stop') {
        if (current.length > 0) {
          addLinks(current, tokens, linksFrom, at);
          segments = added(segments, current);
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
    segments = added(segments, current);
  }
  return segments;
};
