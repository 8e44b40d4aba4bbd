import { minuteOfDay } from '../clock-time';
import type { Stamp, StampUnit } from '../items';
import { LEAD, SEPARATOR, everyStamp, isLed, isParted, onlyRuns, unite } from '../moment';
import type { Moment, Pass, Run } from '../moment';
import { changedStamp, draftOf } from '../stamp';
import type { ClockTime } from '../time-expression';

const RANK: Readonly<Record<StampUnit, number>> = {
  day: 0,
  named: 0,
  'week-of-month': 1,
  week: 1,
  'part-of-month': 2,
  month: 3,
  quarter: 4,
  'months-of-year': 5,
  'half-year': 5,
  'part-of-year': 5,
  year: 6,
  'school-year': 6,
};

const CLOSE = SEPARATOR.none | SEPARATOR.comma | SEPARATOR.colon | SEPARATOR.slash | SEPARATOR.dash | SEPARATOR.newline;

const NOT_TO = CLOSE | SEPARATOR.semicolon | SEPARATOR.and;

const isRange = (run: Run | undefined): boolean => run !== undefined && run.to !== null;

const firstOf = (m: Moment): Stamp | null => m.runs[0]?.from ?? null;

const lastOf = (m: Moment): Stamp | null => {
  const run = m.runs.at(-1);
  return run ? (run.to ?? run.from) : null;
};

const mapStamps = (runs: readonly Run[], change: (stamp: Stamp) => Stamp): readonly Run[] =>
  runs.map((run) => ({ from: change(run.from), to: run.to && change(run.to) }));

const FIRST_MONTH = 8;

/** "năm học 2022-2023 (ngày 15/7)": from August on the first of its two years, before that the second. */
const yearInSchoolYear = (fine: Stamp, { year }: Stamp): number | null =>
  year === null || fine.month === null || fine.month >= FIRST_MONTH ? year : year + 1;

/** What the coarser stamp knows and the finer one does not say. */
const filledFrom = (fine: Stamp, coarse: Stamp): Stamp => {
  const filled = draftOf(fine);
  // "Tháng 7 (tuần 3)": a week numbered within the month.
  if (fine.unit === 'week' && coarse.unit === 'month' && fine.index >= 1 && fine.index <= 5 && fine.day === null) {
    filled.unit = 'week-of-month';
    filled.flags = [...fine.flags, 'approximate'];
  }
  filled.month ??= coarse.unit === 'year' || coarse.unit === 'school-year' ? null : coarse.month;
  filled.year ??= coarse.unit === 'school-year' ? yearInSchoolYear(fine, coarse) : coarse.year;
  if (coarse.calendar === 'lunar' && fine.year === null) filled.calendar = 'lunar';
  filled.certain = true;
  return filled;
};

const isDayLike = (stamp: Stamp): boolean => stamp.unit === 'day' || stamp.unit === 'named';

const sameDigits = (a: Stamp, b: Stamp): boolean => a.day === b.day && a.month === b.month;

/** "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "Quốc khánh 2/9": a feast and its own date, which keeps the feast's calendar. */
const namedDate = (a: Moment, b: Moment): Moment | null => {
  const first = firstOf(a);
  const second = firstOf(b);
  if (!first || !second || b.runs.length !== 1 || a.runs.length !== 1 || !onlyRuns(b) || isRange(b.runs[0]))
    return null;
  if (!isParted(b, CLOSE) || !sameDigits(first, second)) return null;
  const named = first.unit === 'named' ? first : second;
  const dated = first.unit === 'named' ? second : first;
  if (named.unit !== 'named' || dated.unit !== 'day') return null;
  const stated: Stamp = changedStamp(dated, {
    calendar: named.calendar,
    year: dated.year ?? named.year,
    flags: [...dated.flags, ...named.flags],
  });
  const joined = unite(a, b);
  joined.runs = [{ from: stated, to: null }];
  joined.lead = a.lead | (b.lead & ~LEAD.twin);
  return joined;
};

/** "0h ngày 22/1 (tức 0h mồng 1 Tết)": the hour said once more. */
const sameClocks = (a: Moment, b: Moment): boolean =>
  a.clocks.length === 1 &&
  b.clocks.length === 1 &&
  sameTime(a.clocks[0]?.from, b.clocks[0]?.from) &&
  sameTime(a.clocks[0]?.to, b.clocks[0]?.to);

const sameTime = (a: ClockTime | null | undefined, b: ClockTime | null | undefined): boolean =>
  (a ? minuteOfDay(a) : -1) === (b ? minuteOfDay(b) : -1);

/** The second says a day, with its weekday when the first has none: "25/1 (thứ Tư, 28 tháng Chạp)". */
const saysDay = (a: Moment, b: Moment): boolean =>
  (b.sessions.length === 0 || a.sessions.length > 0) &&
  (b.clocks.length === 0 || sameClocks(a, b)) &&
  b.recurrence === null &&
  (b.weekdays.length === 0 || a.weekdays.length === 0);

/** "16 - 18 tháng Giêng": lunar when either end says so. */
const calendarOf = (run: Run | undefined): Stamp['calendar'] =>
  run?.from.calendar === 'lunar' || run?.to?.calendar === 'lunar' ? 'lunar' : 'solar';

const isDays = (run: Run): boolean => run.from.unit === 'day' && (run.to === null || run.to.unit === 'day');

/** "Quốc khánh: 02/09/2017 - 04/09/2017", "Giỗ Tổ: 16, 17/4": the name heads days that are written out. */
const headedByName = (a: Moment, b: Moment): Moment | null => {
  const named = a.runs[0];
  if (named?.from.unit !== 'named' || a.runs.length !== 1 || a.lead !== 0 || !onlyRuns(a)) return null;
  const solar = b.runs.every(
    (run) => isDays(run) && calendarOf(run) === 'solar' && (run.to ?? run.from).month !== null,
  );
  if (b.separator !== SEPARATOR.colon || b.runs.length === 0 || !solar) return null;
  const joined = unite(a, b);
  joined.runs = b.runs;
  joined.lead = b.lead;
  return joined;
};

/** "10/3 âm lịch (tức ngày 18/4/2024)", "18/4/2024 (nhằm mùng 10 tháng 3)": one day in both calendars. */
const twin = (a: Moment, b: Moment): Moment | null => {
  const first = firstOf(a);
  const second = firstOf(b);
  if (!first || !second || !saysDay(a, b) || !isDayLike(first) || !isDayLike(second)) return null;
  if ((!b.opens && !isLed(b, LEAD.twin)) || a.runs.length !== b.runs.length) return null;
  if (isRange(a.runs[0]) !== isRange(b.runs[0])) return null;
  if (calendarOf(a.runs.at(-1)) !== calendarOf(b.runs.at(-1))) {
    const joined = unite(a, b);
    joined.runs = a.runs;
    joined.twin = b.runs;
    joined.sessions = a.sessions;
    joined.clocks = a.clocks;
    joined.lead = a.lead;
    return joined;
  }
  // "giỗ tổ (10/3)": a date without a year beside a lunar feast; "mùng 10 tháng 3 tức 18/4/2024".
  if (!isLed(b, LEAD.twin) || first.calendar !== 'solar' || first.year !== null || second.year === null) return null;
  const lunar = mapStamps(a.runs, (stamp) => changedStamp(stamp, { calendar: 'lunar' }));
  const joined = unite(a, b);
  joined.runs = lunar;
  joined.twin = b.runs;
  joined.clocks = a.clocks;
  joined.lead = a.lead;
  return joined;
};

const within = (fine: Stamp, coarse: Stamp): boolean =>
  (fine.year === null || coarse.year === null || fine.year === coarse.year) &&
  (fine.month === null || coarse.month === null || coarse.unit === 'week' || fine.month === coarse.month);

const lacks = (fine: Stamp, coarse: Stamp): boolean =>
  (fine.month === null && coarse.month !== null) || (fine.year === null && coarse.year !== null);

/** "Tuần 35 (28/8 - 03/9/2023)", "Tháng 6/2023: ngày 12, 13", "cuối tháng 6 (dự kiến 25/6)": the finer one counts. */
const refine = (a: Moment, b: Moment): Moment | null => {
  const coarse = lastOf(a);
  const fine = firstOf(b);
  const end = lastOf(b);
  if (!coarse || !fine || !end || a.runs.length !== 1 || !isParted(b, CLOSE)) return null;
  // "Tuần 1: từ 9h00 ngày 06/9 đến 17h00 ngày 11/9": the days of a week may have their hours.
  const hours = coarse.unit === 'week' && onlyRuns(a) && b.recurrence === null && b.runs.length > 0;
  if (!hours && !onlyRuns(b)) return null;
  if (RANK[fine.unit] >= RANK[coarse.unit] || isRange(a.runs[0]) || isLed(b, LEAD.moved | LEAD.instead)) return null;
  const week = coarse.unit === 'week';
  if (week && coarse.day !== null) return null;
  const placed = b.opens || b.separator === SEPARATOR.colon || week || lacks(end, coarse) || lacks(fine, coarse);
  if (!placed || (!week && !within(end, coarse))) return null;
  if (b.separator === SEPARATOR.dash && !week && !lacks(end, coarse)) return null;
  const joined = unite(a, b);
  joined.runs = mapStamps(b.runs, (stamp) => filledFrom(stamp, coarse));
  joined.week = week || a.week;
  joined.lead = a.lead | (b.lead & ~LEAD.from);
  return joined;
};

/** "ngày 12, tháng 6/2023", "ngày 12 và 13, tháng 6", "12/6 (năm 2023)": the coarser one only completes. */
const complete = (a: Moment, b: Moment): Moment | null => {
  const fine = lastOf(a);
  const coarse = firstOf(b);
  if (!fine || !coarse || b.runs.length !== 1 || !onlyRuns(b) || !isParted(b, CLOSE)) return null;
  if (RANK[coarse.unit] <= RANK[fine.unit] || isRange(b.runs[0]) || !lacks(fine, coarse)) return null;
  if (coarse.unit === 'week' || isParted(b, SEPARATOR.newline | SEPARATOR.colon)) return null;
  if (fine.unit === 'day' && fine.month !== null && coarse.unit === 'month') return null;
  if (fine.unit === 'week' && fine.index > 5) return null;
  const joined = unite(a, b);
  joined.runs = mapStamps(a.runs, (stamp) => filledFrom(stamp, coarse));
  joined.lead = a.lead;
  return joined;
};

const isDatedDay = ({ unit, month }: Stamp): boolean => unit === 'day' && month !== null;

/** "07/6, Tuần 1", "02/3 - 08/3 (tuần 10)": the number of the week that the days already say. */
const besideWeek = (a: Moment, b: Moment): Moment | null => {
  const week = b.runs.length === 1 && onlyRuns(b) && !isRange(b.runs[0]) ? firstOf(b) : null;
  if (week?.unit !== 'week' || week.day !== null || week.month !== null) return null;
  if (!isParted(b, CLOSE) || b.separator === SEPARATOR.newline || b.lead !== 0) return null;
  if (!everyStamp(a.runs, isDatedDay)) return null;
  const joined = unite(a, b);
  joined.runs = a.runs;
  joined.week = true;
  return joined;
};

const apposition = (a: Moment, b: Moment): Moment | null =>
  a.runs.length === 0 || b.runs.length === 0
    ? null
    : (namedDate(a, b) ?? headedByName(a, b) ?? twin(a, b) ?? complete(a, b) ?? refine(a, b) ?? besideWeek(a, b));

/** Two stamps beside each other that say one thing in two ways become one. */
export const APPOSITIONS: Pass = { separators: NOT_TO, join: apposition };
