import { formatIso } from '../../src/domain/calendar/plain-date';
import { extractSchedule } from '../../src/domain/schedule/extract';
import type { Activity, Schedule } from '../../src/domain/schedule/schedule';
import { textSnapshot } from '../../src/domain/source/text-snapshot';
import { bareKey } from '../../src/domain/text/fold';
import type { GoldActivity, GoldDocument } from './gold';

/** Right out of asked. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What is wrong with one document, in words for a person. */
export interface Miss {
  readonly kind: 'line' | 'extra' | 'name' | 'time' | 'place' | 'units' | 'roles' | 'identity';
  readonly line: number;
  readonly expected: string;
  readonly got: string;
}

export interface DocumentScore {
  readonly id: string;
  /** Gold lines with an activity of ours. */
  readonly lines: Share;
  /** Rows of ours that stand on a line the gold knows, or mean the same as a gold activity. */
  readonly precision: Share;
  readonly names: Share;
  readonly times: Share;
  /** Rows where the gold has no time and we have none. */
  readonly noTimes: Share;
  readonly places: Share;
  readonly units: { readonly hit: number; readonly gold: number; readonly ours: number };
  readonly roles: Share;
  readonly identity: Share;
  readonly misses: readonly Miss[];
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(bareKey(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Shared words of two names, 0–1; 1 when one holds the other. */
export const likeness = (a: string, b: string): number => {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared += 1;
  return Math.max((2 * shared) / (x.size + y.size), shared / Math.min(x.size, y.size) - 0.05);
};

const iso = (activity: Activity, end: 'start' | 'end'): string | null => {
  const date = activity.time?.[end];
  return date ? formatIso(date) : null;
};

const clock = (time: { readonly hour: number; readonly minute: number } | null | undefined): string | null =>
  time ? `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}` : null;

export const tellTime = (activity: Activity): string =>
  activity.time === null
    ? '-'
    : `${activity.time.precision} ${iso(activity, 'start') ?? ''}..${iso(activity, 'end') ?? ''} ${clock(activity.time.startTime) ?? ''}-${clock(activity.time.endTime) ?? ''} ${activity.time.session ?? ''} «${activity.timeText.value}»`;

const saysNothing = (activity: Activity): boolean => {
  const time = activity.time;
  return (
    time === null || (time.start === null && time.end === null && time.startTime === null && time.session === null)
  );
};

const timeIsRight = (gold: NonNullable<GoldActivity['time']>, activity: Activity): boolean => {
  const time = activity.time;
  if (gold.precision === 'recurring') return time?.precision === 'recurring';
  if (
    gold.start === undefined &&
    gold.end === undefined &&
    gold.startTime === undefined &&
    gold.session === undefined
  ) {
    return saysNothing(activity);
  }
  if ((gold.start ?? null) !== iso(activity, 'start') || (gold.end ?? null) !== iso(activity, 'end')) return false;
  if (gold.dates && gold.dates.length > 1 && time?.dates.map(formatIso).join() !== gold.dates.join()) return false;
  if (gold.startTime !== undefined && clock(time?.startTime) !== gold.startTime) return false;
  if (gold.endTime !== undefined && clock(time?.endTime) !== gold.endTime) return false;
  return gold.session === undefined || time?.session === gold.session;
};

const placeIsRight = (gold: string, activity: Activity): boolean => {
  const ours = activity.place?.value ?? '';
  const [a, b] = [bareKey(gold).replace(/^tai /u, ''), bareKey(ours).replace(/^tai /u, '')];
  return a === b || (b !== '' && (b.startsWith(a) || a.startsWith(b) || likeness(gold, ours) >= 0.7));
};

const sameUnit = (a: string, b: string): boolean => {
  const [x, y] = [bareKey(a), bareKey(b)];
  return x === y || likeness(a, b) >= 0.85;
};

const share = (right: number, of: number): Share => ({ right, of });

const best = (gold: GoldActivity, candidates: readonly Activity[]): Activity | null => {
  let found: Activity | null = null;
  let score = -1;
  for (const activity of candidates) {
    const value = likeness(gold.name, activity.name.value);
    if (value > score) {
      found = activity;
      score = value;
    }
  }
  return found;
};

/** Compares one schedule with what the document should give. */
export const scoreSchedule = (gold: GoldDocument, schedule: Schedule): DocumentScore => {
  const misses: Miss[] = [];
  const ours = schedule.activities;
  const byLine = new Map<number, Activity[]>();
  for (const activity of ours) byLine.set(activity.row, [...(byLine.get(activity.row) ?? []), activity]);
  const goldLines = new Set(gold.activities.map((activity) => activity.line));
  let lines = 0;
  for (const line of goldLines) {
    // The gold may point at the bullet of a row, or at the row of a bullet: a twin of the same name and time counts.
    const here = byLine.has(line);
    if (here) lines += 1;
    else {
      const names = gold.activities.filter((activity) => activity.line === line).map((activity) => activity.name);
      misses.push({ kind: 'line', line, expected: names.join(' | '), got: '' });
    }
  }
  const linked = new Set(schedule.links.map((link) => link.body));
  let covered = 0;
  for (const activity of ours) {
    const known =
      goldLines.has(activity.row) ||
      linked.has(activity.key) ||
      gold.activities.some(
        (item) => likeness(item.name, activity.name.value) >= 0.8 && timeIsRight(item.time ?? {}, activity),
      );
    if (known) covered += 1;
    else misses.push({ kind: 'extra', line: activity.row, expected: '', got: activity.name.value });
  }
  let [names, times, timed, noTimes, untimed, places, placed, roles, roled] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [hit, goldUnits, ourUnits] = [0, 0, 0];
  const pool = new Map(Array.from(byLine, ([line, list]) => [line, [...list]]));
  let judged = 0;
  for (const item of gold.activities) {
    const candidates = pool.get(item.line) ?? [];
    const activity = best(item, candidates) ?? best(item, byLine.get(item.line) ?? []);
    if (!activity) continue;
    pool.set(
      item.line,
      candidates.filter((other) => other !== activity),
    );
    judged += 1;
    if (likeness(item.name, activity.name.value) >= 0.6) names += 1;
    else misses.push({ kind: 'name', line: item.line, expected: item.name, got: activity.name.value });
    if (item.time !== undefined && item.time !== null) {
      const right = timeIsRight(item.time, activity);
      const empty = Object.keys(item.time).length === 0;
      if (empty) {
        untimed += 1;
        if (right) noTimes += 1;
      } else {
        timed += 1;
        if (right) times += 1;
      }
      if (!right)
        misses.push({ kind: 'time', line: item.line, expected: JSON.stringify(item.time), got: tellTime(activity) });
    }
    if (item.place !== undefined) {
      placed += 1;
      const right = item.place === null ? activity.place === null : placeIsRight(item.place, activity);
      if (right) places += 1;
      else
        misses.push({ kind: 'place', line: item.line, expected: item.place ?? '-', got: activity.place?.value ?? '-' });
    }
    if (item.units) {
      const mine = [...activity.assignments];
      goldUnits += item.units.length;
      ourUnits += mine.length;
      for (const unit of item.units) {
        const at = mine.findIndex((other) => sameUnit(unit.unit, other.unit));
        if (at < 0) continue;
        hit += 1;
        const [found] = mine.splice(at, 1);
        if (unit.role === undefined) continue;
        roled += 1;
        if (found?.role === unit.role) roles += 1;
        else
          misses.push({
            kind: 'roles',
            line: item.line,
            expected: `${unit.unit}:${unit.role}`,
            got: String(found?.role),
          });
      }
      const told = activity.assignments.map((other) => `${other.unit}:${String(other.role)}`).join('; ');
      if (
        mine.length > 0 ||
        item.units.some((unit) => !activity.assignments.some((other) => sameUnit(unit.unit, other.unit)))
      ) {
        misses.push({
          kind: 'units',
          line: item.line,
          expected: item.units.map((unit) => unit.unit).join('; '),
          got: told,
        });
      }
    }
  }
  const identity: [string | null, string | null, string][] = [
    [gold.number, schedule.plan.number?.value ?? null, 'number'],
    [gold.date, schedule.plan.date ? formatIso(schedule.plan.date.value) : null, 'date'],
  ];
  if (gold.year !== null)
    identity.push([String(gold.year), schedule.year ? String(schedule.year.value) : null, 'year']);
  for (const [expected, got, what] of identity) {
    if ((expected ?? null) !== got)
      misses.push({ kind: 'identity', line: 0, expected: `${what} ${String(expected)}`, got: String(got) });
  }
  return {
    id: gold.id,
    lines: share(lines, goldLines.size),
    precision: share(covered, ours.length),
    names: share(names, judged),
    times: share(times, timed),
    noTimes: share(noTimes, untimed),
    places: share(places, placed),
    units: { hit, gold: goldUnits, ours: ourUnits },
    roles: share(roles, roled),
    identity: share(identity.filter(([expected, got]) => (expected ?? null) === got).length, identity.length),
    misses,
  };
};

/** Reads the text of a gold document and scores what came out. */
export const scoreDocument = (gold: GoldDocument): DocumentScore =>
  scoreSchedule(gold, extractSchedule(textSnapshot(gold.id, gold.text)));

const add = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of });

/** The sum of several scores, as one document "total". */
export const total = (scores: readonly DocumentScore[]): DocumentScore =>
  scores.reduce(
    (sum, score): DocumentScore => ({
      id: 'total',
      lines: add(sum.lines, score.lines),
      precision: add(sum.precision, score.precision),
      names: add(sum.names, score.names),
      times: add(sum.times, score.times),
      noTimes: add(sum.noTimes, score.noTimes),
      places: add(sum.places, score.places),
      units: {
        hit: sum.units.hit + score.units.hit,
        gold: sum.units.gold + score.units.gold,
        ours: sum.units.ours + score.units.ours,
      },
      roles: add(sum.roles, score.roles),
      identity: add(sum.identity, score.identity),
      misses: [],
    }),
    {
      id: 'total',
      lines: share(0, 0),
      precision: share(0, 0),
      names: share(0, 0),
      times: share(0, 0),
      noTimes: share(0, 0),
      places: share(0, 0),
      units: { hit: 0, gold: 0, ours: 0 },
      roles: share(0, 0),
      identity: share(0, 0),
      misses: [],
    },
  );

export const ratio = (value: Share): number => (value.of === 0 ? 1 : value.right / value.of);

export const unitF1 = (units: DocumentScore['units']): number =>
  units.gold + units.ours === 0 ? 1 : (2 * units.hit) / (units.gold + units.ours);
