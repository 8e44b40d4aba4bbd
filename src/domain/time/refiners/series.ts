import type { Stamp, StampUnit } from '../items';
import { LEAD, MAX_RUNS, SEPARATOR, isLed, onlyRun, onlyRuns, unite } from '../moment';
import type { Moment, Pass } from '../moment';
import { isBareWeek } from '../stamp';

const MONTHLIKE: ReadonlySet<StampUnit> = new Set(['month', 'part-of-month', 'week-of-month']);

const sameKind = (a: Stamp, b: Stamp): boolean => a.unit === b.unit || (MONTHLIKE.has(a.unit) && MONTHLIKE.has(b.unit));

const bracketed = (b: Moment): boolean => b.opens || b.closes;

const OTHER_MEANING = LEAD.before | LEAD.latest | LEAD.after | LEAD.moved | LEAD.instead | LEAD.twin | LEAD.occasion;

const changesMeaning = (b: Moment): boolean => isLed(b, OTHER_MEANING);

/** "21/2 đến 16 tháng Giêng (3/3)": ends in two calendars; the day in the bracket has its say first. */
const mixesCalendars = (a: Stamp, b: Stamp): boolean =>
  a.calendar !== b.calendar && a.month !== null && b.month !== null;

/** "05-07/01/2026", "01/8 - 31/8/2020", "từ tháng 4/2018 đến tháng 9/2018". */
const range = (a: Moment, b: Moment): Moment | null => {
  if (!onlyRuns(a) || !onlyRuns(b) || bracketed(b) || changesMeaning(b)) return null;
  const first = onlyRun(a);
  const last = onlyRun(b);
  if (!first || !last || isBareWeek(first.from) || isBareWeek(last.from)) return null;
  if (mixesCalendars(first.from, last.from)) return null;
  if (b.separator === SEPARATOR.dash && !sameKind(first.from, last.from)) return null;
  const joined = unite(a, b);
  joined.runs = [{ from: first.from, to: last.from }];
  joined.lead = a.lead;
  return joined;
};

/** "12 - 13 - 14/6": hyphens between single days, the only reading when each follows the one before. */
const hyphenList = (a: Moment, b: Moment): Moment | null => {
  const run = a.runs[0];
  const last = onlyRun(b);
  if (!onlyRuns(a) || !onlyRuns(b) || bracketed(b) || !run?.to || !last) return null;
  const first = run.from;
  const middle = run.to;
  const end = last.from;
  if (a.runs.length > 1 || first.unit !== 'day' || middle.unit !== 'day' || end.unit !== 'day') return null;
  if (first.month !== null || middle.month !== null) return null;
  const joined = unite(a, b);
  joined.runs = [first, middle, end].map((from) => ({ from, to: null }));
  return joined;
};

const lacksMonth = (stamp: Stamp): boolean => stamp.unit === 'day' && stamp.month === null;

/** "Ngày 03; 10; 17; 24", "các ngày 23;24/4": days that lack their month go on over semicolons. */
const bareList = (a: Moment, b: Moment): Moment | null => {
  const last = a.runs.at(-1);
  const next = b.runs[0];
  const goesOn = next !== undefined && (lacksMonth(next.from) || (next.from.unit === 'day' && b.lead === 0));
  return last && lacksMonth(last.from) && goesOn ? list(a, b) : null;
};

/** "17, 18 & 19/8/2020", "tháng 8, tháng 9 năm 2020", "Quý 2 và Quý 3", "01-05/6 và 10-15/6". */
const list = (a: Moment, b: Moment): Moment | null => {
  if (!onlyRuns(a) || !onlyRuns(b) || bracketed(b) || changesMeaning(b)) return null;
  const last = a.runs.at(-1);
  const next = b.runs[0];
  if (!last || !next || !sameKind(last.from, next.from) || a.runs.length >= MAX_RUNS) return null;
  if (isBareWeek(last.from) || isBareWeek(next.from)) return null;
  const started = isLed(a, LEAD.from) && last.to === null && !lacksMonth(last.from);
  // "trước ngày 15 và 25/6": the first day takes its month from the second.
  const until = isLed(a, LEAD.until) || (isLed(a, LEAD.before | LEAD.latest) && !lacksMonth(last.from));
  const openEnded = until || started;
  if (openEnded || isLed(b, LEAD.until) || (isLed(b, LEAD.from) && next.to === null)) return null;
  const joined = unite(a, b);
  // "từ ngày 9, 10 và 11/10": the days are named one by one.
  if (isLed(a, LEAD.from) && last.to === null) joined.lead &= ~LEAD.from;
  return joined;
};

const RANGE = SEPARATOR.to | SEPARATOR.dash;
const LIST = SEPARATOR.and | SEPARATOR.comma;
const LIST_IN_CELL = LIST | SEPARATOR.semicolon | SEPARATOR.newline;

/** Ranges bind closer than lists: "12, 13-15/6" is the 12th and the 13th to the 15th. */
const RANGES: readonly Pass[] = [
  { separators: RANGE, join: range },
  { separators: SEPARATOR.dash, join: hyphenList },
];

/** Days, months or the like that go on each other, in a cell. */
export const SERIES_IN_CELL: readonly Pass[] = [...RANGES, { separators: LIST_IN_CELL, join: list }];

/** The same in running text. */
export const SERIES: readonly Pass[] = [
  ...RANGES,
  { separators: LIST, join: list },
  { separators: SEPARATOR.semicolon, join: bareList },
];
