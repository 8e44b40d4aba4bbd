/** Dates and times as serial numbers. */
import { dateOf, daysInMonth, isLeapYear, serialOf, timeOf, weekdayOf } from '../../model/serial';
import { parseInput } from '../../model/input';
import type { Scalar } from '../../model/values';
import { errorValue, isError } from '../../model/values';
import type { EvalContext } from '../evaluate';
import { define, numberIn } from '../evaluate';
import type { Value } from '../values';
import { Fail, flat, raise, toText } from '../values';
import type { Call } from './helpers';
import { listFunction, num, scalarFunction, str, whole } from './helpers';

const is1904 = (context: EvalContext): boolean => context.workbook.date1904;
const MAX_SERIAL = 2_958_465;

const valid = (serial: number): number => (serial < 0 || serial > MAX_SERIAL ? raise('#NUM!') : serial);
const serialAt = (item: Scalar | undefined, context: EvalContext): number => valid(numberIn(item ?? null, context));

/** "Now" as a serial in local time. */
function nowSerial(context: EvalContext): number {
  const now = context.workbook.clock();
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate(), is1904(context));
  return (
    day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds() + now.getMilliseconds() / 1000) / 86_400
  );
}
define('TODAY', { min: 0, max: 0, volatile: true, run: (_, context) => Math.floor(nowSerial(context)) });
define('NOW', { min: 0, max: 0, volatile: true, run: (_, context) => nowSerial(context) });

scalarFunction('DATE', 3, 3, ([y = null, m = null, d = null], context) => {
  let year = Math.trunc(numberIn(y, context));
  const month = Math.trunc(numberIn(m, context));
  const day = Math.trunc(numberIn(d, context));
  // Years 0–1899 count from 1900, as ISO 29500 says.
  if (year >= 0 && year < 1900) year += 1900;
  if (year < 0 || year > 9999 || Math.abs(month) > 1e6 || Math.abs(day) > 1e7) return errorValue('#NUM!');
  // Excel counts the 29 February 1900, so days are added to the serial, not to the calendar.
  const serial = serialOf(year, month, 1, is1904(context)) + day - 1;
  return serial < 0 || serial > MAX_SERIAL ? errorValue('#NUM!') : serial;
});
scalarFunction('TIME', 3, 3, ([h = null, m = null, s = null], context) => {
  const seconds =
    Math.trunc(numberIn(h, context)) * 3600 + Math.trunc(numberIn(m, context)) * 60 + Math.trunc(numberIn(s, context));
  return seconds < 0 ? errorValue('#NUM!') : (seconds / 86_400) % 1;
});
scalarFunction('DATEVALUE', 1, 1, ([t = null], context) => {
  if (typeof t !== 'string') return errorValue('#VALUE!');
  const { value, format } = parseInput(t, context.workbook.formulaInput());
  return typeof value === 'number' && format !== null && /[ymd]/.test(format)
    ? Math.floor(value)
    : errorValue('#VALUE!');
});
scalarFunction('TIMEVALUE', 1, 1, ([t = null], context) => {
  if (typeof t !== 'string') return errorValue('#VALUE!');
  const { value, format } = parseInput(t, context.workbook.formulaInput());
  return typeof value === 'number' && format !== null && /[hymd]/.test(format)
    ? value - Math.floor(value)
    : errorValue('#VALUE!');
});

const part = (name: string, work: (serial: number, context: EvalContext) => number): void =>
  scalarFunction(name, 1, 1, ([v = null], context) => work(serialAt(v, context), context));
part('YEAR', (s, c) => dateOf(s, is1904(c)).year);
part('MONTH', (s, c) => dateOf(s, is1904(c)).month);
part('DAY', (s, c) => dateOf(s, is1904(c)).day);
part('HOUR', (s) => timeOf(s).hours);
part('MINUTE', (s) => timeOf(s).minutes);
part('SECOND', (s) => Math.round(timeOf(s).seconds + timeOf(s).fraction) % 60);
part('ISOWEEKNUM', (s, c) => isoWeek(Math.floor(s), is1904(c)));

function isoWeek(serial: number, date1904: boolean): number {
  const thursday = serial + 3 - ((weekdayOf(serial, date1904) + 6) % 7);
  const first = serialOf(dateOf(thursday, date1904).year, 1, 1, date1904);
  return Math.floor((thursday - first) / 7) + 1;
}

scalarFunction('WEEKDAY', 1, 2, ([v = null, t], context) => {
  const day = weekdayOf(serialAt(v, context), is1904(context));
  const type = t === undefined ? 1 : Math.trunc(numberIn(t, context));
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  if (type >= 11 && type <= 17) return ((day - (type - 10) + 7) % 7) + 1;
  return errorValue('#NUM!');
});
scalarFunction('WEEKNUM', 1, 2, ([v = null, t], context) => {
  const serial = Math.floor(serialAt(v, context));
  const type = t === undefined ? 1 : Math.trunc(numberIn(t, context));
  if (type === 21) return isoWeek(serial, is1904(context));
  const start =
    type === 1 || type === 17 ? 0 : type === 2 || type === 11 ? 1 : type >= 12 && type <= 16 ? type - 10 : -1;
  if (start < 0) return errorValue('#NUM!');
  const first = serialOf(dateOf(serial, is1904(context)).year, 1, 1, is1904(context));
  const offset = (weekdayOf(first, is1904(context)) - start + 7) % 7;
  return Math.floor((serial - first + offset) / 7) + 1;
});

function addMonths(serial: number, months: number, date1904: boolean, end: boolean): number {
  const { year, month, day } = dateOf(serial, date1904);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  if (y < 1900 || y > 9999) return raise('#NUM!');
  return serialOf(y, m, end ? daysInMonth(y, m) : Math.min(day, daysInMonth(y, m)), date1904);
}
scalarFunction('EDATE', 2, 2, ([v = null, m = null], context) =>
  addMonths(Math.floor(serialAt(v, context)), Math.trunc(numberIn(m, context)), is1904(context), false),
);
scalarFunction('EOMONTH', 2, 2, ([v = null, m = null], context) =>
  addMonths(Math.floor(serialAt(v, context)), Math.trunc(numberIn(m, context)), is1904(context), true),
);
scalarFunction(
  'DAYS',
  2,
  2,
  ([end = null, start = null], context) => Math.floor(serialAt(end, context)) - Math.floor(serialAt(start, context)),
);

function days360(start: number, end: number, european: boolean, date1904: boolean): number {
  const a = dateOf(start, date1904);
  const b = dateOf(end, date1904);
  let d1 = a.day;
  let d2 = b.day;
  if (european) {
    d1 = Math.min(d1, 30);
    d2 = Math.min(d2, 30);
  } else {
    const lastFebruary = (d: typeof a): boolean => d.month === 2 && d.day === daysInMonth(d.year, 2);
    if (lastFebruary(a)) d1 = 30;
    if (d2 === 31 && d1 >= 30) d2 = 30;
    if (d1 === 31) d1 = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + d2 - d1;
}
scalarFunction('DAYS360', 2, 3, ([s = null, e = null, european], context) =>
  days360(
    serialAt(s, context),
    serialAt(e, context),
    european === true || (typeof european === 'number' && european !== 0),
    is1904(context),
  ),
);

/** Share of a year between two dates in one of the five day counts. */
export function yearFraction(start: number, end: number, basis: number, date1904: boolean): number {
  const [from, to] = start <= end ? [Math.floor(start), Math.floor(end)] : [Math.floor(end), Math.floor(start)];
  const a = dateOf(from, date1904);
  const b = dateOf(to, date1904);
  switch (basis) {
    case 0:
      return days360(from, to, false, date1904) / 360;
    case 1: {
      const years = b.year - a.year;
      const within = years === 0 || (years === 1 && (b.month < a.month || (b.month === a.month && b.day <= a.day)));
      if (within) {
        const leap =
          years === 0
            ? isLeapYear(a.year)
            : (isLeapYear(a.year) && a.month < 3) ||
              (isLeapYear(b.year) && (b.month > 2 || (b.month === 2 && b.day === 29)));
        return (to - from) / (leap ? 366 : 365);
      }
      let total = 0;
      for (let y = a.year; y <= b.year; y++) total += isLeapYear(y) ? 366 : 365;
      return (to - from) / (total / (years + 1));
    }
    case 2:
      return (to - from) / 360;
    case 3:
      return (to - from) / 365;
    case 4:
      return days360(from, to, true, date1904) / 360;
    default:
      return raise('#NUM!');
  }
}
scalarFunction('YEARFRAC', 2, 3, ([s = null, e = null, b], context) =>
  yearFraction(
    serialAt(s, context),
    serialAt(e, context),
    b === undefined ? 0 : Math.trunc(numberIn(b, context)),
    is1904(context),
  ),
);

scalarFunction('DATEDIF', 3, 3, ([s = null, e = null, u = null], context) => {
  const start = Math.floor(serialAt(s, context));
  const end = Math.floor(serialAt(e, context));
  if (start > end) return errorValue('#NUM!');
  const a = dateOf(start, is1904(context));
  const b = dateOf(end, is1904(context));
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (toText(u).toLowerCase()) {
    case 'y':
      return Math.floor(months / 12);
    case 'm':
      return months;
    case 'd':
      return end - start;
    case 'ym':
      return months % 12;
    case 'md': {
      if (b.day >= a.day) return b.day - a.day;
      const [year, month] = b.month === 1 ? [b.year - 1, 12] : [b.year, b.month - 1];
      return end - serialOf(year, month, Math.min(a.day, daysInMonth(year, month)), is1904(context));
    }
    case 'yd': {
      const same = (year: number): number =>
        serialOf(year, a.month, Math.min(a.day, daysInMonth(year, a.month)), is1904(context));
      const from = same(b.year) <= end ? same(b.year) : same(b.year - 1);
      return end - from;
    }
    default:
      return errorValue('#NUM!');
  }
});

// Working days

/** Which weekdays (0 Sunday) are free. */
function weekend(value: Value | undefined, context: EvalContext): boolean[] {
  if (value === undefined || value === null) return [true, false, false, false, false, false, true];
  const item = flat(value)[0] ?? null;
  if (typeof item === 'string' && /^[01]{7}$/.test(item)) {
    if (item === '1111111') return raise('#VALUE!');
    return [6, 0, 1, 2, 3, 4, 5].map((i) => item.charAt(i) === '1');
  }
  const code = Math.trunc(numberIn(item, context));
  const free = new Array<boolean>(7).fill(false);
  if (code >= 1 && code <= 7) {
    free[(code + 5) % 7] = true;
    free[(code + 6) % 7] = true;
  } else if (code >= 11 && code <= 17) free[code - 11] = true;
  else return raise('#NUM!');
  return free;
}

function holidays(value: Value | undefined, context: EvalContext): Set<number> {
  const out = new Set<number>();
  if (value === undefined) return out;
  for (const item of flat(value)) {
    if (isError(item)) throw new Fail(item);
    if (item !== null && item !== '') out.add(Math.floor(numberIn(item, context)));
  }
  return out;
}

function networkDays(call: Call, free: readonly boolean[], off: ReadonlySet<number>): number {
  const start = Math.floor(valid(num(call, 0)));
  const end = Math.floor(valid(num(call, 1)));
  const [from, to, sign] = start <= end ? [start, end, 1] : [end, start, -1];
  let count = 0;
  for (let day = from; day <= to; day++)
    if (free[weekdayOf(day, is1904(call.context))] !== true && !off.has(day)) count++;
  return count * sign;
}
listFunction('NETWORKDAYS', 2, 3, (call) =>
  networkDays(call, weekend(undefined, call.context), holidays(call.args[2], call.context)),
);
listFunction('NETWORKDAYS.INTL', 2, 4, (call) =>
  networkDays(call, weekend(call.args[2], call.context), holidays(call.args[3], call.context)),
);

function workDay(call: Call, free: readonly boolean[], off: ReadonlySet<number>): number {
  let day = Math.floor(valid(num(call, 0)));
  let left = whole(call, 1);
  const step = Math.sign(left);
  while (left !== 0) {
    day += step;
    if (day < 0 || day > MAX_SERIAL) return raise('#NUM!');
    if (free[weekdayOf(day, is1904(call.context))] !== true && !off.has(day)) left -= step;
  }
  return day;
}
listFunction('WORKDAY', 2, 3, (call) =>
  workDay(call, weekend(undefined, call.context), holidays(call.args[2], call.context)),
);
listFunction('WORKDAY.INTL', 2, 4, (call) =>
  workDay(call, weekend(call.args[2], call.context), holidays(call.args[3], call.context)),
);
export { str };
