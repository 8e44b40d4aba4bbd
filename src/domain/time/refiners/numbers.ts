import type { Scope, Stamp } from '../items';
import { SEPARATOR, changed, draftMoment, isParted } from '../moment';
import type { Moment } from '../moment';
import { NO_FLAGS, dayStamp, draftOf, monthStamp } from '../stamp';

type NumberMoment = Moment & { readonly number: NonNullable<Moment['number']> };

const isNumber = (m: Moment | undefined): m is NumberMoment => m !== undefined && m.number !== null;

const JOINS = SEPARATOR.and | SEPARATOR.to | SEPARATOR.dash | SEPARATOR.comma | SEPARATOR.semicolon;

const joined = (b: Moment): boolean => isParted(b, JOINS) && !b.opens && !b.closes;

const MAX_DAY = 31;
const LAST_HOUR = 24;

const asDay = (m: NumberMoment, certain: boolean): Moment => {
  const { value, dayWord } = m.number;
  const calendar = m.flags.includes('lunar') ? 'lunar' : 'solar';
  const day = draftOf(dayStamp(value, null, null, value < 1 || value > MAX_DAY ? 'day-out-of-range' : null, NO_FLAGS));
  day.certain = certain || dayWord;
  day.calendar = calendar;
  const dated = draftMoment(m);
  dated.number = null;
  dated.flags = NO_FLAGS;
  dated.runs = [{ from: day, to: null }];
  return dated;
};

const asMonth = (m: NumberMoment): Moment =>
  changed(m, {
    number: null,
    runs: [{ from: monthStamp(m.number.value, null, null), to: null }],
  });

const asClock = (m: NumberMoment): Moment =>
  changed(m, {
    number: null,
    clocks: [{ from: { hour: m.number.value, minute: 0 }, to: null, certain: true, fault: null }],
  });

const firstUnit = (m: Moment | undefined): Stamp['unit'] | null => m?.runs[0]?.from.unit ?? null;

/** "ngày 5, 12 và 20": the word before the first number is meant for all. */
const spreadDayWord = (moments: readonly Moment[]): readonly Moment[] => {
  let spread = false;
  return moments.map((m) => {
    if (!isNumber(m)) {
      // "ngày 12/6 - 15": a last day whose month is that of the first.
      spread = firstUnit(m) === 'day' && m.runs[0]?.from.certain === true;
      return m;
    }
    const follows = joined(m) && spread && isParted(m, SEPARATOR.to | SEPARATOR.dash | SEPARATOR.and);
    const dayWord = m.number.dayWord || follows || (spread && joined(m));
    spread = dayWord;
    return dayWord === m.number.dayWord ? m : changed(m, { number: { ...m.number, dayWord } });
  });
};

/** "từ 7h đến 12": the last hour of a range whose first is an hour. */
const endsHours = (m: NumberMoment, previous: Moment | undefined): boolean => {
  const start = previous?.clocks[0]?.from;
  if (!start || !isParted(m, SEPARATOR.to) || m.opens || m.closes || previous.runs.length > 0) return false;
  return previous.clocks[0]?.to === null && m.number.value > start.hour && m.number.value <= LAST_HOUR;
};

const resolve = (m: NumberMoment, previous: Moment | undefined, next: Moment | undefined): Moment | null => {
  const { value, dayWord } = m.number;
  if (next && joined(next)) {
    const unit = firstUnit(next);
    if (unit === 'day') return asDay(m, next.runs[0]?.from.certain ?? false);
    if (unit === 'month' && !dayWord && value >= 1 && value <= 12 && next.runs[0]?.from.year !== null)
      return asMonth(m);
    const ranged = isParted(next, SEPARATOR.to | SEPARATOR.dash);
    if (next.clocks.length > 0 && ranged && !dayWord && value <= LAST_HOUR) return asClock(m);
  }
  if (!dayWord && endsHours(m, previous)) return asClock(m);
  return dayWord || m.number.afterSession ? asDay(m, true) : null;
};

/** "05; 12; 19 (Thứ 3)" in a cell: bare days, when the weekday or the month above says what they are. */
const bareDays = (moments: readonly Moment[], scope: Scope): boolean => {
  if (scope.mode !== 'cell' || !isNumber(moments[0])) return false;
  const known = scope.context.month !== undefined || moments.some((m) => m.weekdays.length > 0);
  return known && moments.every((m) => isNumber(m) || (m.weekdays.length > 0 && m.runs.length === 0));
};

/**
 * Decides what each bare number is: a day of the date further on, a month, the hour of a range of hours, or no
 * time at all. Moments parted by a number that is no time come back as separate series.
 */
export const resolveNumbers = (moments: readonly Moment[], scope: Scope): readonly (readonly Moment[])[] => {
  const days = bareDays(moments, scope);
  const spread = spreadDayWord(moments);
  const series: Moment[][] = [];
  let current: Moment[] = [];
  for (let i = spread.length - 1; i >= 0; i -= 1) {
    const m = spread[i];
    if (!m) continue;
    const read = !isNumber(m)
      ? m
      : days
        ? asDay(m, true)
        : resolve(m, i > 0 ? spread[i - 1] : undefined, current.at(-1));
    if (read) current.push(read);
    else {
      if (current.length > 0) series.push(current.reverse());
      current = [];
    }
  }
  if (current.length > 0) series.push(current.reverse());
  return series.reverse();
};
