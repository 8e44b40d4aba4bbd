import { minuteOfDay } from '../clock-time';
import { SESSION } from '../lexicon';
import { ANY_SEPARATOR, LEAD, MAX_PARTS, SEPARATOR, changed, isLed, mergeAll, unite } from '../moment';
import type { ClockRun, Moment, Pass } from '../moment';
import type { ClockTime } from '../time-expression';

const NOON = 12;

/** The hour of the clock of 24 hours that "7 giờ tối", "2h chiều", "12h đêm" mean; hours past noon stay. */
const hourIn = (hour: number, session: number): number => {
  if (hour > NOON) return hour;
  switch (session) {
    case SESSION.noon:
      return hour <= 3 && hour > 0 ? hour + NOON : hour;
    case SESSION.afternoon:
      return hour >= 1 && hour < NOON ? hour + NOON : hour;
    case SESSION.evening:
      return hour >= 4 && hour < NOON ? hour + NOON : hour === NOON ? 24 : hour;
    case SESSION.night:
      return hour >= 6 && hour < NOON ? hour + NOON : hour === NOON ? 24 : hour;
    default:
      return hour;
  }
};

const timeIn = (time: ClockTime | null, session: number): ClockTime | null =>
  time && { hour: hourIn(time.hour, session), minute: time.minute };

const runIn = (run: ClockRun, session: number): ClockRun => {
  const to = timeIn(run.to, session);
  const from = timeIn(run.from, session);
  // "8h - 2h chiều": only the end is in the afternoon.
  if (run.from && run.to && from && to && minuteOfDay(from) > minuteOfDay(to))
    return { from: run.from, to, certain: run.certain, fault: run.fault };
  return { from, to, certain: run.certain, fault: run.fault };
};

/** Both as one; a session said beside an hour moves the hour to its half of the day. */
export const uniteTimes = (a: Moment, b: Moment): Moment => {
  const sa = a.sessions;
  const sb = b.sessions;
  if (sa.length === 1 && sb.length === 0 && a.clocks.length === 0 && b.clocks.length > 0) {
    const joined = unite(a, b);
    joined.clocks = b.clocks.map((run) => runIn(run, sa[0] ?? 0));
    return joined;
  }
  if (sb.length === 1 && sa.length === 0 && b.clocks.length === 0 && a.clocks.length > 0) {
    const joined = unite(a, b);
    joined.clocks = a.clocks.map((run) => runIn(run, sb[0] ?? 0));
    return joined;
  }
  return unite(a, b);
};

const onlyTimeOfDay = (m: Moment): boolean =>
  m.runs.length === 0 && m.weekdays.length === 0 && m.recurrence === null && m.vague === null;

const isSession = (m: Moment): boolean => m.sessions.length === 1 && m.clocks.length === 0 && onlyTimeOfDay(m);

/** "chiều: 13h30 - 17h00": the session heads the hours after it, whatever hours stand before it. */
const sessionAndClock = (a: Moment, b: Moment): Moment | null => {
  if (!isSession(a) || !onlyTimeOfDay(b) || b.opens || b.closes) return null;
  return b.clocks.length === 1 && b.sessions.length === 0 ? uniteTimes(a, b) : null;
};

/** "8h30 sáng", "sáng 8h00", "2 giờ (chiều)". */
const clockAndSession = (a: Moment, b: Moment): Moment | null => {
  if (!onlyTimeOfDay(a) || !onlyTimeOfDay(b) || b.closes) return null;
  const fits = a.clocks.length + b.clocks.length === 1 && a.sessions.length + b.sessions.length === 1;
  return fits ? uniteTimes(a, b) : null;
};

/** "sáng, chiều", "sáng và chiều", "sáng - chiều". */
const sessionList = (a: Moment, b: Moment): Moment | null => {
  if (!onlyTimeOfDay(a) || !onlyTimeOfDay(b)) return null;
  if (a.clocks.length + b.clocks.length > 0 || b.opens || b.closes) return null;
  if (a.sessions.length === 0 || b.sessions.length === 0) return null;
  if (a.sessions.length >= MAX_PARTS) return null;
  return unite(a, b);
};

const single = (m: Moment): ClockRun | null => {
  const run = m.clocks[0];
  return m.clocks.length === 1 && run && run.to === null ? run : null;
};

/** "13h30 - 15h30", "từ 8h đến 11h30", "2 đến 4 giờ chiều", "8h sáng đến 2h chiều". */
const clockRange = (a: Moment, b: Moment): Moment | null => {
  if (!onlyTimeOfDay(a) || !onlyTimeOfDay(b)) return null;
  if (b.opens || b.closes) return null;
  const first = single(a);
  const last = single(b);
  if (!first?.from || !last?.from) return null;
  let [from, to] = [first.from, last.from];
  const sa = a.sessions[0];
  const sb = b.sessions[0];
  if (sa === undefined && sb !== undefined) {
    const moved = { hour: hourIn(from.hour, sb), minute: from.minute };
    if (minuteOfDay(moved) <= minuteOfDay(to)) from = moved;
  } else if (sa !== undefined && sb === undefined && minuteOfDay(to) < minuteOfDay(from)) {
    to = { hour: hourIn(to.hour, sa), minute: to.minute };
  }
  const run: ClockRun = {
    from,
    to,
    certain: first.certain || last.certain,
    fault: first.fault ?? last.fault,
  };
  const joined = unite(a, b);
  joined.clocks = [run];
  return joined;
};

/** "7h30 và 14h00 ngày 12/6": two beginnings on the same day. */
const clockList = (a: Moment, b: Moment): Moment | null => {
  if (!onlyTimeOfDay(a) || !onlyTimeOfDay(b) || b.opens || b.closes) return null;
  return a.clocks.length > 0 && b.clocks.length > 0 && a.clocks.length < MAX_PARTS ? unite(a, b) : null;
};

/** "từ 8h" says when it begins, not that it never ends. */
const isPlainStart = (m: Moment): boolean => isLed(m, LEAD.from) && m.clocks.length > 0 && onlyTimeOfDay(m);

const plainStart = (m: Moment): Moment =>
  isPlainStart(m) ? changed(m, { lead: m.lead & (LEAD.before | LEAD.latest | LEAD.dayWord) }) : m;

const HEADING = SEPARATOR.none | SEPARATOR.colon | SEPARATOR.comma;

const plainStarts = (moments: readonly Moment[]): readonly Moment[] => {
  return moments.some(isPlainStart) ? moments.map(plainStart) : moments;
};

const saysTime = (m: Moment): boolean => m.clocks.length > 0 || m.sessions.length > 0;

const PASSES: readonly Pass[] = [
  { separators: SEPARATOR.none, join: clockAndSession },
  { separators: SEPARATOR.to | SEPARATOR.dash, join: clockRange },
  { separators: SEPARATOR.and, join: clockList },
  { separators: HEADING, join: sessionAndClock },
  // "7h30 - 11h30 sáng": the session after the range.
  { separators: SEPARATOR.none, join: clockAndSession },
  { separators: ANY_SEPARATOR & ~SEPARATOR.colon, join: sessionList },
];

/** Puts hours, their ranges and the sessions said with them together. */
export const mergeClocks = (moments: readonly Moment[]): readonly Moment[] => {
  return moments.some(saysTime) ? mergeAll(plainStarts(moments), PASSES) : moments;
};
