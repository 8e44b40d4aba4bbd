import { readDateFormat, type DateFormat } from '../../calendar/date-format';
import { readSerial, type TimeOfDay } from '../../calendar/excel-serial';
import { daysInMonth, type PlainDate } from '../../calendar/plain-date';
import type { CellSnapshot } from '../../source/snapshot';
import type { TimeExpression } from '../../time';

const pad = (value: number): string => String(value).padStart(2, '0');

/** `dd/mm/yyyy`, as the offices print it. */
export const printDate = (date: PlainDate): string => `${pad(date.day)}/${pad(date.month)}/${String(date.year)}`;

export const printTime = (time: { readonly hour: number; readonly minute: number }): string =>
  `${pad(time.hour)}:${pad(time.minute)}`;

const FORMATS = new Map<string, DateFormat>();

/** A sheet has few formats and many cells. */
const formatOf = (numberFormat: string | undefined): DateFormat => {
  const key = numberFormat ?? '';
  const known = FORMATS.get(key);
  if (known) return known;
  if (FORMATS.size > 512) FORMATS.clear();
  const read = readDateFormat(numberFormat);
  FORMATS.set(key, read);
  return read;
};

/** A number of a date or time format as a time, its usual words, and what is doubtful about it. */
export interface SerialTime {
  readonly time: TimeExpression;
  readonly text: string;
  readonly doubt: string | null;
}

const expression = (
  date: PlainDate | null,
  clock: TimeOfDay | null,
  text: string,
  flags: readonly string[],
): TimeExpression => ({
  valid: true,
  precision: date ? 'day' : 'time',
  start: date,
  end: date,
  startTime: clock ? { hour: clock.hour, minute: clock.minute } : null,
  endTime: null,
  session: null,
  dates: date ? [date] : [],
  weekdayStated: null,
  weekdayOk: null,
  calendar: 'solar',
  flags,
  basis: date
    ? { day: { kind: 'stated' }, month: { kind: 'stated' }, year: { kind: 'stated' } }
    : { startTime: { kind: 'stated' } },
  span: { start: 0, end: text.length },
  text,
});

/** "3/2024", which Excel keeps as the first of March and shows as a month: the whole month. */
const monthTime = (date: PlainDate): SerialTime => {
  const text = `Tháng ${String(date.month)}/${String(date.year)}`;
  const start = { ...date, day: 1 };
  const end = { ...date, day: daysInMonth(date.year, date.month) };
  const basis = { month: { kind: 'stated' }, year: { kind: 'stated' } } as const;
  return {
    time: { ...expression(start, null, text, []), precision: 'month', end, dates: [], basis },
    text,
    doubt: null,
  };
};

/** Flag of a real date whose format shows no year: nobody wrote the year, Excel took that of the day of typing. */
export const YEAR_HIDDEN = 'year-hidden';

/**
 * What a cell that holds a real date, or a real time, says; `null` for other cells. A month-first number format is
 * flagged (`schedule.doubt.month-first`), never swapped: the value is a real date, only its look is foreign.
 */
export const serialTime = (cell: CellSnapshot, date1904: boolean): SerialTime | null => {
  if (typeof cell.value !== 'number') return null;
  const format = formatOf(cell.numberFormat);
  if (format.kind === 'none' || format.kind === 'elapsed') return null;
  const reading = readSerial(cell.value, date1904);
  if (reading.kind === 'none') return null;
  const monthFirst = format.order === 'month-first' && !format.monthName && !format.followsSystem;
  if (reading.kind === 'time') {
    const text = cell.text ?? printTime(reading.time);
    return { time: expression(null, reading.time, text, []), text, doubt: null };
  }
  if (format.kind === 'date' && format.hasMonth && format.hasYear && !format.hasDay) return monthTime(reading.date);
  const hidden = format.hasDay && format.hasMonth && !format.hasYear && !format.followsSystem;
  if (hidden && reading.time === null) {
    const text = `${pad(reading.date.day)}/${pad(reading.date.month)}`;
    return { time: expression(reading.date, null, text, [YEAR_HIDDEN, ...reading.flags]), text, doubt: null };
  }
  const plain = reading.time ? `${printTime(reading.time)} ${printDate(reading.date)}` : printDate(reading.date);
  const text = cell.text ?? plain;
  const swappable = reading.date.day <= 12 && reading.date.day !== reading.date.month;
  return {
    time: expression(
      reading.date,
      reading.time,
      text,
      monthFirst && swappable ? ['month-first', ...reading.flags] : reading.flags,
    ),
    // A month-first look would be read the wrong way round in the printed annex.
    text: monthFirst ? plain : text,
    doubt:
      monthFirst && swappable
        ? 'schedule.doubt.month-first'
        : reading.flags.includes('year-unshifted')
          ? 'schedule.doubt.year-unshifted'
          : null,
  };
};
