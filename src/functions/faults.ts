import { findingSentence } from '../application/finding-sentence';
import { weekdayOf } from '../domain/calendar/plain-date';
import { formatDate } from '../domain/calendar/format';
import type { CheckLine } from '../domain/checks/check-input';
import { createContext } from '../domain/checks/context';
import type { Rule } from '../domain/checks/rule';
import { anniversaryBase } from '../domain/checks/rules/anniversary-base';
import { anniversaryCount } from '../domain/checks/rules/anniversary-count';
import { anniversaryDay } from '../domain/checks/rules/anniversary-day';
import { anniversaryReversed } from '../domain/checks/rules/anniversary-reversed';
import { anniversaryStaleYear } from '../domain/checks/rules/anniversary-stale-year';
import { dateImpossible } from '../domain/checks/rules/date-impossible';
import { findClaims } from '../domain/anniversaries/find-claims';
import type { TimeExpression } from '../domain/time/time-expression';
import { translate } from '../messages';
import { quote, say, type FunctionsMessageKey } from './answer';
import { remember } from './memo';
import { knownDays } from './read/named-day';
import { readTime } from './read/time';

const lineOf = (text: string): CheckLine => ({
  index: 0,
  text,
  origin: { kind: 'line', line: 1 },
  place: 'paragraph',
  numbering: null,
  afterBlank: false,
  table: null,
  row: null,
  column: null,
  header: false,
  error: false,
});

const CLAIM_RULES: readonly Rule[] = [
  anniversaryCount,
  anniversaryReversed,
  anniversaryDay,
  anniversaryBase,
  anniversaryStaleYear,
];

const sentencesOf = (rules: readonly Rule[], text: string, year: number | null): readonly string[] => {
  const input = { schedules: [], lines: [lineOf(text)], ...(year === null ? {} : { year }) };
  // The list of days is indexed once for all cells.
  const context = { ...createContext(input), days: knownDays };
  return rules.flatMap((rule) => rule.check(context)).map((finding) => findingSentence('vi', finding));
};

const joined = (sentences: readonly string[]): string => [...new Set(sentences)].join(' ');

const KEY_BREAK = '\u0000';

const readClaims = remember((key) => {
  const cut = key.indexOf(KEY_BREAK);
  const year = cut === 0 ? null : Number(key.slice(0, cut));
  const text = key.slice(cut + 1);
  const claims = findClaims(text, year === null ? {} : { year });
  if (claims.length === 0) return '';
  const impossible = claims.flatMap(({ from, to }) =>
    [from, to].flatMap((end) =>
      end?.kind === 'impossible' ? [say('functions.moment.no-such-day', { text: quote(end.text) })] : [],
    ),
  );
  return joined([...sentencesOf(CLAIM_RULES, text, year), ...impossible]);
});

/**
 * What is wrong with the anniversaries of a text, as sentences of the checker's own rules; `""` when nothing is. `year`
 * is the document's year, for labels that were not rolled over.
 */
export const claimFaults = (text: string, year: number | null): string =>
  readClaims(`${year === null ? '' : String(year)}${KEY_BREAK}${text}`);

/** Flags of the time grammar that say something is wrong, with the sentence of each. */
const FLAG_FAULTS: readonly (readonly [flag: string, key: FunctionsMessageKey])[] = [
  ['reversed', 'functions.fault.reversed'],
  ['clock-reversed', 'functions.fault.clock-reversed'],
  ['session-mismatch', 'functions.fault.session-mismatch'],
  ['lunar-solar-mismatch', 'functions.fault.lunar-solar'],
  ['year-missing', 'functions.fault.year-missing'],
  ['ambiguous-deadline', 'functions.fault.deadline'],
  ['two-digit-year', 'functions.fault.two-digit-year'],
];

const weekdayFault = (time: TimeExpression): readonly string[] => {
  if (time.parts !== undefined && time.parts.length > 0) return time.parts.flatMap(weekdayFault);
  const date = time.dates[0] ?? time.start;
  if (time.weekdayOk !== false || time.weekdayStated === null || date === null) return [];
  const named = (weekday: number): string => translate('vi', `common.weekday.${String(weekday)}`);
  return [
    say('functions.fault.weekday', {
      date: formatDate(date),
      weekday: named(weekdayOf(date)),
      said: named(time.weekdayStated),
    }),
  ];
};

const impossibleDay = (text: string, year: number | null): readonly string[] => {
  const found = sentencesOf([dateImpossible], text, year);
  return found.length > 0 ? found : [say('functions.moment.no-such-day', { text: quote(text) })];
};

/** What is wrong with a time cell, as sentences; `""` when nothing is. Text without any time is told as such. */
export const timeFaults = (text: string, year: number | null): string => {
  const time = readTime(text, year);
  if (time.precision === 'none') return say('functions.time.none', { text: quote(text) });
  const faults = [
    ...(time.precision === 'invalid' && !time.flags.includes('reversed') ? impossibleDay(text, year) : []),
    ...weekdayFault(time),
    ...FLAG_FAULTS.flatMap(([flag, key]) => (time.flags.includes(flag) ? [say(key, { text: quote(text) })] : [])),
  ];
  return joined(faults);
};
