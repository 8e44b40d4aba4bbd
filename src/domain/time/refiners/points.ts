import type { Scope, Stamp, StampUnit } from '../items';
import { ANY_SEPARATOR, LEAD, SEPARATOR, changed, everyStamp, isLed, isParted, onlyRun, unite } from '../moment';
import type { ClockRun, Moment, Pass, Run } from '../moment';
import { BEFORE_END, changedStamp } from '../stamp';
import { uniteTimes } from './clocks';

/** True when no part is stated by both: then they may be parts of one time. */
const disjoint = (a: Moment, b: Moment): boolean =>
  (a.runs.length === 0 || b.runs.length === 0) &&
  (a.weekdays.length === 0 || b.weekdays.length === 0) &&
  (a.clocks.length === 0 || b.clocks.length === 0) &&
  (a.sessions.length === 0 || b.sessions.length === 0) &&
  (a.recurrence === null || b.recurrence === null || a.recurrence === 'unstated') &&
  a.vague === null &&
  b.vague === null;

const replaces = (m: Moment): boolean => isLed(m, LEAD.moved | LEAD.instead | LEAD.twin);

/** "thứ Bảy hằng tuần, ngày 30/4 và 1/5": what comes again and days of their own are two things. */
const repeatsBeside = (again: Moment, dated: Moment): boolean =>
  again.recurrence !== null &&
  again.recurrence !== 'year' &&
  again.recurrence !== 'unstated' &&
  dated.runs.length > 0 &&
  (dated.lead & ~LEAD.dayWord) === 0 &&
  dated.runs.every((run) => run.to === null && run.from.unit === 'day' && run.from.month !== null);

/** "17h30: Đại lễ Vu Lan": what is done at that hour, not its day. */
const isFeastName = (m: Moment): boolean => m.lead === 0 && m.twin.length === 0 && m.runs[0]?.from.unit === 'named';

const LONG: ReadonlySet<StampUnit> = new Set(['quarter', 'half-year', 'year', 'school-year']);

/** "Lễ khai giảng năm học 2025 - 2026 vào sáng ngày 05/9": the morning is that of the day behind it. */
const isHourOfALongTime = (a: Moment, b: Moment): boolean =>
  b.clocks.length + b.sessions.length > 0 &&
  b.runs.length + b.weekdays.length === 0 &&
  b.recurrence === null &&
  a.recurrence === null &&
  a.runs.length > 0 &&
  a.runs.every((run) => LONG.has(run.from.unit));

const uniteParts = (a: Moment, b: Moment): Moment | null => {
  if (!disjoint(a, b) || isHourOfALongTime(a, b)) return null;
  if (b.separator !== SEPARATOR.none && (repeatsBeside(a, b) || repeatsBeside(b, a))) return null;
  if (replaces(b) && a.runs.length > 0) return null;
  if (b.separator === SEPARATOR.colon && isFeastName(b)) return null;
  // "nghỉ Tết âm lịch từ thứ Bảy 14/2 …": what begins after the name of a feast is not the feast.
  if (isFeastName(a) && isLed(b, LEAD.from | LEAD.before | LEAD.latest)) return null;
  return uniteTimes(a, b);
};

const uniteInside = (a: Moment, b: Moment): Moment | null =>
  a.opens && !b.opens && !b.closes ? uniteParts(a, b) : null;

/** What a bracket holds belongs together before it belongs to what stands outside: "tháng 8 (chiều 28/9)". */
export const BRACKETED: Pass = { separators: SEPARATOR.none | SEPARATOR.comma, join: uniteInside };

/** "thứ Sáu tuần thứ 2": a week counted within every month. */
const isWeekOfMonth = ({ runs }: Moment): boolean =>
  runs.length === 1 && runs[0]?.to === null && runs[0].from.unit === 'week' && runs[0].from.day === null;

const isDay = (s: Stamp): boolean => s.unit === 'day';

/** "trước ngày 15/3, 15/6 và 15/9 hàng năm": the last days of every year. */
const repeatYearly = (a: Moment, b: Moment): Moment | null => {
  if (b.recurrence !== 'year' || a.recurrence !== null || !isLed(a, LEAD.before | LEAD.latest)) return null;
  const days = a.runs.length > 0 && b.runs.length > 0 && everyStamp(a.runs, isDay) && everyStamp(b.runs, isDay);
  return days ? unite(a, b) : null;
};

/** "tối thứ Ba và tối thứ Năm hằng tuần": the words that end the list are meant for all of it. */
const repeatTogether = (a: Moment, b: Moment): Moment | null => {
  if ((b.recurrence !== 'week' && b.recurrence !== 'month') || a.recurrence !== null) return null;
  if (a.weekdays.length === 0 || b.weekdays.length === 0) return null;
  const monthly = b.recurrence === 'month' && isWeekOfMonth(a) && isWeekOfMonth(b);
  if (b.recurrence === 'month' ? !monthly : a.runs.length + b.runs.length > 0) return null;
  return a.clocks.length + b.clocks.length > 0 || b.opens || b.closes ? null : unite(a, b);
};

/** Days of a list that is said to come again every week, month or year. */
export const WEEKLY: Pass = {
  separators: SEPARATOR.and | SEPARATOR.comma,
  join: (a, b) => repeatYearly(a, b) ?? repeatTogether(a, b),
};

const OVER_COLON = SEPARATOR.none | SEPARATOR.comma | SEPARATOR.colon;
const OVER_DASH = OVER_COLON | SEPARATOR.dash;

/** Weekday, date, hour and session that touch, in any order: "sáng thứ Ba (06/01)", "7h30 ngày 05/01/2026". */
export const TOUCHING: Pass = { separators: SEPARATOR.none, join: uniteParts };

/** The same over a comma, colon or slash: "Thứ Hai, ngày 05/01/2026", "12/6: 7h30". */
export const NEAR: readonly Pass[] = [
  { separators: SEPARATOR.none | SEPARATOR.comma | SEPARATOR.slash, join: uniteParts },
  { separators: OVER_COLON, join: uniteParts },
];

/** The same over a dash, a line break or a semicolon: "Thứ Hai - 05/01/2026", "7h30\n12/6/2023". */
export const LOOSE: readonly Pass[] = [
  { separators: OVER_DASH, join: uniteParts },
  { separators: SEPARATOR.newline, join: uniteParts },
];

const joinClocks = (a: readonly ClockRun[], b: readonly ClockRun[]): readonly ClockRun[] => {
  const first = a[0];
  const last = b.at(-1);
  if (!first && !last) return [];
  return [
    {
      from: first?.from ?? null,
      to: last ? (last.to ?? last.from) : null,
      certain: (first?.certain ?? false) || (last?.certain ?? false),
      fault: first?.fault ?? last?.fault ?? null,
    },
  ];
};

/** The one day of the moment as that calendar has it, said outright or as the other name of the day. */
const stampIn = (m: Moment, calendar: Stamp['calendar']): Stamp | null => {
  const own = onlyRun(m);
  if (own?.from.calendar === calendar) return own.from;
  const [twin] = m.twin;
  return m.twin.length === 1 && twin?.to === null && twin.from.calendar === calendar ? twin.from : null;
};

const runIn = (a: Moment, b: Moment, calendar: Stamp['calendar']): Run | null => {
  const [from, to] = [stampIn(a, calendar), stampIn(b, calendar)];
  return from && to ? { from, to } : null;
};

/** From the one to the other, in a calendar that has both ends: "mùng 6 tháng Giêng (21/2) đến 3/3" is a solar range. */
const joinRuns = (a: Moment, b: Moment, first: Run, last: Run): Pick<Moment, 'runs' | 'twin'> => {
  const { calendar } = first.from;
  const [own, other] = [runIn(a, b, calendar), runIn(a, b, calendar === 'solar' ? 'lunar' : 'solar')];
  if (own) return { runs: [own], twin: other ? [other] : [] };
  return { runs: [other ?? { from: first.from, to: last.from }], twin: [] };
};

/** "từ 7h30 ngày 12/6 đến 17h ngày 15/6", "sáng 12/6 - chiều 13/6", "thứ Bảy 09/4 đến hết thứ Hai 11/4". */
const range = (a: Moment, b: Moment): Moment | null => {
  if (replaces(b) || a.vague !== null || b.vague !== null) return null;
  const first = onlyRun(a);
  const last = onlyRun(b);
  if (first && last) {
    const joined = Object.assign(unite(a, b), joinRuns(a, b, first, last));
    joined.clocks = joinClocks(a.clocks, b.clocks);
    joined.weekdayRange = a.weekdays.length === 1 && b.weekdays.length === 1;
    joined.lead = a.lead;
    // "từ 15/3 đến trước 30/4": the day before; with an hour of its own the end is on that day.
    if (isLed(b, LEAD.before) && b.clocks.length === 0) joined.flags = [...joined.flags, BEFORE_END];
    return joined;
  }
  if (b.separator === SEPARATOR.dash) return null;
  // "7h30 ngày 12/6 đến 11h30", "sáng 12/6 đến chiều": the end is on the same day.
  if (first && b.runs.length === 0 && b.weekdays.length === 0 && b.recurrence === null) {
    if (b.clocks.length > 0 && a.clocks.length <= 1) {
      const joined = unite(a, b);
      joined.clocks = joinClocks(a.clocks, b.clocks);
      joined.lead = a.lead & ~LEAD.from;
      return joined;
    }
    if (b.sessions.length > 0 && a.sessions.length > 0) return changed(unite(a, b), { lead: a.lead });
  }
  // "từ thứ Hai đến thứ Sáu ngày 16/6": the first day is known by its weekday.
  if (a.runs.length === 0 && a.weekdays.length === 1 && last && b.weekdays.length === 1) {
    return changed(unite(a, b), { weekdayRange: true, clocks: joinClocks(a.clocks, b.clocks) });
  }
  // "từ sáng thứ Hai đến hết chiều thứ Sáu": the sessions only say where the first and the last day end.
  if (a.runs.length + b.runs.length === 0 && a.weekdays.length === 1 && b.weekdays.length === 1) {
    return changed(unite(a, b), { weekdayRange: true, sessions: [], clocks: joinClocks(a.clocks, b.clocks) });
  }
  return null;
};

/** Two points of time joined by "đến" or a dash. */
export const RANGES: Pass = { separators: SEPARATOR.to | SEPARATOR.dash, join: range };

/** "ngày 12/6 dời sang ngày 15/6": the new day counts; "15/6 (thay vì ngày 12/6)": the first one. */
const replacement = (a: Moment, b: Moment): Moment | null => {
  if (!isLed(b, LEAD.instead | LEAD.moved) || b.runs.length === 0) return null;
  if (isLed(b, LEAD.instead) && a.runs.length > 0) return changed(a, { to: b.to, flags: [...a.flags, 'rescheduled'] });
  if (!isLed(b, LEAD.moved)) return null;
  if (a.runs.length === 0) return null;
  const known = a.runs[0]?.from;
  const runs = b.runs.map((run) => ({
    from: changedStamp(run.from, {
      year: run.from.year ?? known?.year ?? null,
      month: run.from.month ?? known?.month ?? null,
    }),
    to: run.to,
  }));
  return changed(b, { runs, from: a.from, separator: a.separator, flags: [...b.flags, 'rescheduled'] });
};

/** Old day and new day of something put off become the new day. */
export const REPLACEMENTS: Pass = { separators: ANY_SEPARATOR, join: replacement };

const SOFT = SEPARATOR.none | SEPARATOR.comma | SEPARATOR.and | SEPARATOR.colon | SEPARATOR.dash | SEPARATOR.slash;

const closedLead = (m: Moment): boolean =>
  isLed(m, LEAD.before | LEAD.latest | LEAD.until | LEAD.finish | LEAD.after | LEAD.occasion) ||
  m.vague !== null ||
  m.recurrence !== null ||
  (isLed(m, LEAD.from) && m.runs.length > 0 && m.runs[0]?.to === null);

/**
 * Moments that are several times of one expression: days of a list, or parts of one day. Line breaks and
 * semicolons part the events of a cell, so only a cell as a whole is read over them.
 */
export const groupMoments = (moments: readonly Moment[], scope: Scope): readonly (readonly Moment[])[] => {
  if (moments.length === 1) return [moments];
  const groups: Moment[][] = [];
  for (let i = 0; i < moments.length; i += 1) {
    const moment = moments[i];
    if (!moment) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins = isParted(moment, SOFT) || scope.mode === 'cell';
    // "ngày 4 (thứ Bảy) và ngày 5/5": a bracket that has closed before "và" parts nothing.
    const bracket = moment.opens || (moment.closes && !isParted(moment, SEPARATOR.and));
    const bothRuns = last !== undefined && last.runs.length > 0 && moment.runs.length > 0;
    const soft = bothRuns ? isParted(moment, SEPARATOR.and | SEPARATOR.comma) || scope.mode === 'cell' : joins;
    if (
      group &&
      last &&
      soft &&
      !(moment.separator === SEPARATOR.colon && isFeastName(moment)) &&
      !(bracket && bothRuns) &&
      !closedLead(last) &&
      !closedLead(moment) &&
      group.length < 64
    ) {
      group.push(moment);
    } else groups.push([moment]);
  }
  return groups;
};
