import { bareKey } from '../text/fold';
import { readSerial } from './excel-serial';
import type { DayKind, GivenDay } from './holidays';
import { addDays, compareDates, daysBetween, plainDate, type PlainDate } from './plain-date';

/** Columns of table tblNgayNghi, in order (workbook.md). */
export const HOLIDAY_COLUMNS = ['NGÀY', 'TÊN', 'LOẠI', 'NGUỒN'] as const;

/** Words of LOẠI. */
export const HOLIDAY_KIND_WORDS: Readonly<Record<DayKind, string>> = {
  holiday: 'nghỉ lễ',
  compensatory: 'nghỉ bù',
  working: 'làm bù',
};

/** Cells of a row in the order of {@link HOLIDAY_COLUMNS}; a date is its serial. */
export type HolidayRow = readonly (string | number | boolean | null | undefined)[];

/** Why a row gives no day. */
export type HolidayRowProblem = 'no-day' | 'unknown-kind';

export type HolidayRowReading =
  | { readonly ok: true; readonly days: readonly GivenDay[] }
  | { readonly ok: false; readonly problem: HolidayRowProblem }
  /** Every cell blank. */
  | { readonly ok: false; readonly problem: 'blank' };

/** A row may name several days ("30/4 - 03/5/2027"), but not half a year by a slip of the pen. */
const LONGEST_STRETCH = 31;

const textOf = (cell: HolidayRow[number]): string =>
  cell === null || cell === undefined ? '' : String(cell).normalize('NFC').trim();

const DAY = String.raw`(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?`;
const ONE_OR_TWO = new RegExp(
  `^(?:ngày\\s+|từ\\s+(?:ngày\\s+)?)?${DAY}(?:\\s*(?:-|–|—|đến)\\s*(?:ngày\\s+)?${DAY})?$`,
  'iu',
);

const dateOf = (day: string | undefined, month: string | undefined, year: string | undefined): PlainDate | null =>
  day === undefined || month === undefined || year === undefined
    ? null
    : plainDate(Number(year), Number(month), Number(day));

const stretch = (from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const length = daysBetween(from, to) + 1;
  if (compareDates(from, to) > 0 || length > LONGEST_STRETCH) return [];
  return Array.from({ length }, (_unused, k) => addDays(from, k));
};

/** The days of the cell NGÀY: a serial, "02/9/2026", "30/4 - 03/5/2027"; a year must be written. */
const daysIn = (cell: HolidayRow[number], date1904: boolean): readonly PlainDate[] => {
  if (typeof cell === 'number') {
    const reading = readSerial(cell, date1904);
    // Serials below 61 are doubtful in themselves, and no plan is of 1900.
    return reading.kind === 'date' && reading.date.year >= 1945 ? [reading.date] : [];
  }
  const match = ONE_OR_TWO.exec(textOf(cell));
  if (match === null) return [];
  const [, day, month, year, lastDay, lastMonth, lastYear] = match;
  if (lastDay === undefined) {
    const date = dateOf(day, month, year);
    return date === null ? [] : [date];
  }
  const to = dateOf(lastDay, lastMonth, lastYear);
  const from = dateOf(day, month, year ?? lastYear);
  return from === null || to === null ? [] : stretch(from, to);
};

const WORKING = /^(?:ngay )?(?:lam bu|di lam|lam viec)/u;
const COMPENSATORY = /^(?:ngay )?nghi bu/u;
const HOLIDAY = /^(?:|(?:ngay )?(?:nghi|le|tet)(?: .*)?)$/u;

/** A blank LOẠI is a day off. */
const kindOf = (text: string): DayKind | null => {
  const word = bareKey(text);
  if (WORKING.test(word)) return 'working';
  if (COMPENSATORY.test(word)) return 'compensatory';
  return HOLIDAY.test(word) ? 'holiday' : null;
};

/** The days that a row of tblNgayNghi means: days off, days off in lieu, or worked days in lieu. */
export const readHolidayRow = (row: HolidayRow, date1904 = false): HolidayRowReading => {
  const [, name, kindText, source] = HOLIDAY_COLUMNS.map((_, at) => textOf(row[at]));
  if (HOLIDAY_COLUMNS.every((_, at) => textOf(row[at]) === '')) return { ok: false, problem: 'blank' };
  const dates = daysIn(row[0], date1904);
  if (dates.length === 0) return { ok: false, problem: 'no-day' };
  const kind = kindOf(kindText ?? '');
  if (kind === null) return { ok: false, problem: 'unknown-kind' };
  return { ok: true, days: dates.map((date) => ({ date, kind, name: name ?? '', source: source ?? '' })) };
};
