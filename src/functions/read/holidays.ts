import type { GivenDay, Holiday } from '../../domain/calendar/holidays';
import { holidaysOf } from '../../domain/calendar/holidays';
import { addDays, compareDates, type PlainDate } from '../../domain/calendar/plain-date';
import { bareKey } from '../../domain/text/fold';
import { quote, refuse } from '../answer';
import { rememberRange } from '../memo';
import { isBlank, readRange, refuseError, type Position } from './cell';
import { momentIn, readPlainDate } from './date';
import { readTime } from './time';

/** The office's days off, ready to be asked by year. */
export interface HolidayBook {
  readonly ofYear: (year: number) => readonly Holiday[];
  /** Days off and worked days of the year; days that its notice leaves open count as working days. */
  readonly split: (year: number) => SplitYear;
}

export interface SplitYear {
  readonly off: readonly PlainDate[];
  readonly worked: readonly PlainDate[];
}

type Rows = readonly (readonly unknown[])[];

const WORKED = /^(?:ngay )?(?:lam bu|di lam|ngay lam viec|lam viec)/u;
const LONGEST_STRETCH = 60;

/** Days of cells that are dates and nothing else; numbers too small for a serial (years, counts) are no dates. */
const plainDays = (cell: unknown): readonly PlainDate[] => {
  if (typeof cell === 'number' && cell > 2999) {
    const reading = momentIn(cell);
    return reading.ok && reading.moment.kind === 'day' ? [reading.moment.date] : [];
  }
  const reading = typeof cell === 'string' ? readPlainDate(cell) : null;
  return reading?.ok === true && reading.moment.kind === 'day' ? [reading.moment.date] : [];
};

/** A text alone in its row may be any single time: "30/4 - 01/5/2025", "ngày 02 tháng 9 năm 2025". */
const wordedDays = (text: string): readonly PlainDate[] => {
  const { start, end, dates } = readTime(text, null);
  if (dates.length > 0) return dates;
  if (start === null || end === null || compareDates(start, end) > 0) return [];
  const days: PlainDate[] = [];
  for (let day = start; compareDates(day, end) <= 0 && days.length <= LONGEST_STRETCH; day = addDays(day, 1)) {
    days.push(day);
  }
  return days.length > LONGEST_STRETCH ? [] : days;
};

const readRow = (row: readonly unknown[], isFirst: boolean, position: Position): readonly GivenDay[] => {
  const filled = row.filter((cell) => !isBlank(cell));
  for (const cell of filled) refuseError(cell, position);
  const texts = filled.filter((cell) => typeof cell === 'string');
  const [only] = texts;
  const plain = filled.flatMap(plainDays);
  const dates = plain.length > 0 || filled.length !== 1 || only === undefined ? plain : wordedDays(only);
  if (dates.length === 0) {
    // The first row may be the header.
    if (filled.length === 0 || isFirst) return [];
    return refuse('functions.holidays.row', { position, text: quote(filled.map(String).join(' ')) });
  }
  const kind = texts.some((text) => WORKED.test(bareKey(text))) ? 'working' : 'holiday';
  return dates.map((date) => ({ date, kind, name: '', source: '' }));
};

const buildBook =
  (kind: GivenDay['kind'] | null, position: Position) =>
  (rows: Rows): readonly GivenDay[] => {
    const given = rows.flatMap((row, at) => readRow(row, at === 0 && rows.length > 1, position));
    return kind === null ? given : given.map((day) => ({ ...day, kind }));
  };

const FIRST_LIST = 3;
const SECOND_LIST = 4;
const daysOff = rememberRange(buildBook(null, FIRST_LIST));
const daysWorked = rememberRange(buildBook('working', SECOND_LIST));

const splitHolidays = (holidays: readonly Holiday[]): SplitYear => ({
  off: holidays.filter((day) => day.certain && day.kind !== 'working').map((day) => day.date),
  worked: holidays.filter((day) => day.kind === 'working').map((day) => day.date),
});

const byYear = <T>(compute: (year: number) => T): ((year: number) => T) => {
  const known = new Map<number, T>();
  return (year) => {
    const kept = known.get(year);
    if (kept !== undefined) return kept;
    const made = compute(year);
    known.set(year, made);
    return made;
  };
};

const bookOf = (given: readonly GivenDay[]): HolidayBook => {
  const ofYear = byYear((year) => holidaysOf(year, given));
  return { ofYear, split: byYear((year) => splitHolidays(ofYear(year))) };
};

const books = new WeakMap<readonly GivenDay[], WeakMap<readonly GivenDay[], HolidayBook>>();

/**
 * Days off by law, with the office's own lists on top: `off` (3rd argument; rows that say "làm bù" are worked) and
 * `worked` (4th). Lists are read once for each content.
 */
export const readHolidays = (off: unknown, worked: unknown): HolidayBook => {
  const given = daysOff(readRange(off));
  const extra = daysWorked(readRange(worked));
  const byExtra = books.get(given) ?? new WeakMap<readonly GivenDay[], HolidayBook>();
  books.set(given, byExtra);
  const known = byExtra.get(extra);
  if (known !== undefined) return known;
  const book = bookOf([...given, ...extra]);
  byExtra.set(extra, book);
  return book;
};
