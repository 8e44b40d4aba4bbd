import { addDays, compareDates, daysBetween, formatIso, weekdayOf, type PlainDate } from '../calendar/plain-date';
import { hoursOf } from '../checks/overlap';
import type { Activity } from '../schedule/schedule';
import { foldKey } from '../text/fold';
import type { TimeExpression } from '../time/time-expression';
import type { Role } from './assignment';
import { matchUnit } from './matching/match-unit';
import type { Unit } from './unit';
import type { UnitIndex } from './unit-index';

/** One assignment of one activity, under the unit it means. */
export interface UnitTask {
  readonly activity: Activity;
  readonly role: Role | null;
  /** The document's words for the unit. */
  readonly words: string;
}

/** Everything one unit has to do. */
export interface UnitLoad {
  /** Stable key: the listed unit's id, else the folded name. */
  readonly key: string;
  /** Standard name when the unit is listed, else as the document words it. */
  readonly name: string;
  readonly unit: Unit | null;
  readonly collective: boolean;
  readonly tasks: readonly UnitTask[];
  /** Tasks it leads or is responsible for. */
  readonly leads: number;
}

export interface LoadOptions {
  readonly units?: UnitIndex;
  /** The document's date, for names that changed. */
  readonly date?: PlainDate;
}

interface Draft {
  readonly key: string;
  readonly name: string;
  readonly unit: Unit | null;
  readonly collective: boolean;
  readonly tasks: UnitTask[];
}

const isLead = (role: Role | null): boolean => role === 'lead' || role === 'responsible';

/**
 * The assignments by unit, most tasks first, then by name. Spellings of a listed unit come together under its
 * standard name; an activity that names a unit twice counts once, with the stronger role.
 */
export const loadsOf = (activities: readonly Activity[], options: LoadOptions = {}): readonly UnitLoad[] => {
  const drafts = new Map<string, Draft>();
  const keys = new Map<string, { key: string; name: string; unit: Unit | null }>();
  const identify = (name: string): { key: string; name: string; unit: Unit | null } => {
    const known = keys.get(name);
    if (known) return known;
    const match = options.units
      ? matchUnit(options.units, name, options.date ? { date: options.date } : {}).unit
      : null;
    const made = match
      ? { key: `id:${match.id}`, name: match.name, unit: match }
      : { key: foldKey(name), name, unit: null };
    keys.set(name, made);
    return made;
  };
  for (const activity of activities) {
    for (const assignment of activity.assignments) {
      const { key, name, unit } = assignment.collective
        ? { key: foldKey(assignment.unit), name: assignment.unit, unit: null }
        : identify(assignment.unit);
      const draft = drafts.get(key) ?? { key, name, unit, collective: assignment.collective, tasks: [] };
      drafts.set(key, draft);
      const task = { activity, role: assignment.role, words: assignment.text };
      const before = draft.tasks.at(-1);
      if (before?.activity !== activity) draft.tasks.push(task);
      else if (isLead(task.role) && !isLead(before.role)) draft.tasks[draft.tasks.length - 1] = task;
    }
  }
  return [...drafts.values()]
    .map((draft) => ({ ...draft, leads: draft.tasks.filter((task) => isLead(task.role)).length }))
    .sort((a, b) => b.tasks.length - a.tasks.length || a.name.localeCompare(b.name, 'vi'));
};

/** The unit of time that work is counted by. */
export type LoadPeriod = 'week' | 'month';

/** What a unit has in one week (`start` a Monday) or month (`start` its first day). */
export interface PeriodLoad {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly tasks: readonly UnitTask[];
}

export interface LoadByPeriod {
  /** In order; periods without work are left out. */
  readonly periods: readonly PeriodLoad[];
  /** Months, quarters and years when counted by week: they fill no particular week. */
  readonly wide: readonly UnitTask[];
  /** No date, or none that can be read. */
  readonly undated: readonly UnitTask[];
}

/** Longest stretch that is counted in every week or month it touches. */
const LONGEST_SPAN_DAYS = 400;
const WIDE_FOR_WEEKS = 14;

const firstOf = (date: PlainDate, period: LoadPeriod): PlainDate =>
  period === 'month' ? { ...date, day: 1 } : addDays(date, 1 - weekdayOf(date));

const nextOf = (start: PlainDate, period: LoadPeriod): PlainDate =>
  period === 'week'
    ? addDays(start, 7)
    : start.month === 12
      ? { year: start.year + 1, month: 1, day: 1 }
      : { year: start.year, month: start.month + 1, day: 1 };

const stretchesOf = (time: TimeExpression): readonly { start: PlainDate; end: PlainDate }[] => {
  if (time.precision === 'list') return time.dates.map((date) => ({ start: date, end: date }));
  const end = time.end ?? time.start;
  const start = time.precision === 'deadline' ? end : (time.start ?? end);
  return start && end ? [{ start, end }] : [];
};

/** A unit's tasks by week or month of their dates; a task over several periods counts in each. */
export const loadByPeriod = (tasks: readonly UnitTask[], period: LoadPeriod): LoadByPeriod => {
  const periods = new Map<string, { start: PlainDate; end: PlainDate; tasks: UnitTask[] }>();
  const wide: UnitTask[] = [];
  const undated: UnitTask[] = [];
  for (const task of tasks) {
    const { time } = task.activity;
    const stretches = time?.valid ? stretchesOf(time) : [];
    if (stretches.length === 0) {
      undated.push(task);
      continue;
    }
    const longest = Math.max(...stretches.map(({ start, end }) => daysBetween(start, end)));
    if (longest > LONGEST_SPAN_DAYS || (period === 'week' && longest >= WIDE_FOR_WEEKS)) {
      wide.push(task);
      continue;
    }
    const seen = new Set<string>();
    for (const { start, end } of stretches) {
      for (let at = firstOf(start, period); compareDates(at, end) <= 0; at = nextOf(at, period)) {
        const key = formatIso(at);
        if (seen.has(key)) continue;
        seen.add(key);
        const entry = periods.get(key) ?? { start: at, end: addDays(nextOf(at, period), -1), tasks: [] };
        entry.tasks.push(task);
        periods.set(key, entry);
      }
    }
  }
  return { periods: [...periods.values()].sort((a, b) => compareDates(a.start, b.start)), wide, undated };
};

/** A unit charged with two things on one day. */
export interface DayClash {
  readonly date: PlainDate;
  /** Two or more, in the order of the schedule. */
  readonly tasks: readonly UnitTask[];
  /** True when stated hours meet, `null` when hours are missing. Hours that do not meet are no clash. */
  readonly hoursMeet: true | null;
}

/** Longer stretches (a campaign, a month) claim no single day. */
const LONGEST_EVENT_DAYS = 3;
const MOST_COMPARED = 200;

// Work that binds nobody to one place: online, and what every unit does at home.
const ANYWHERE =
  /trực\s+tuyến|online|zoom|mạng\s+xã\s+hội|fanpage|^\s*(?:tại\s+)?(?:các\s+)?(?:cơ\s+sở|đơn\s+vị)(?:\s+đoàn)?\s*$/iu;

const eventDays = (activity: Activity): readonly PlainDate[] => {
  const { time } = activity;
  if (!time?.valid || ANYWHERE.test(activity.place?.value ?? '')) return [];
  if (time.precision === 'list') return time.dates;
  if (time.precision !== 'day' && time.precision !== 'range') return [];
  const { start, end } = time;
  if (!start || !end || daysBetween(start, end) >= LONGEST_EVENT_DAYS)
    return start && time.precision === 'day' ? [start] : [];
  return Array.from({ length: daysBetween(start, end) + 1 }, (_, i) => addDays(start, i));
};

const meet = (a: Activity, b: Activity): boolean | null => {
  const one = a.time && hoursOf(a.time);
  const two = b.time && hoursOf(b.time);
  return one && two ? one[0] < two[1] && two[0] < one[1] : null;
};

/**
 * Days on which a unit has two things to do at once or at hours not said. Items of a month do not collide with a
 * day; online work and work "tại cơ sở" never do; hours that do not meet are no clash. In order of the days.
 */
export const dayClashes = (tasks: readonly UnitTask[]): readonly DayClash[] => {
  const days = new Map<string, { date: PlainDate; tasks: UnitTask[] }>();
  for (const task of tasks) {
    for (const date of eventDays(task.activity)) {
      const entry = days.get(formatIso(date)) ?? { date, tasks: [] };
      if (!entry.tasks.includes(task)) entry.tasks.push(task);
      days.set(formatIso(date), entry);
    }
  }
  return [...days.values()]
    .filter((day) => day.tasks.length > 1)
    .sort((a, b) => compareDates(a.date, b.date))
    .flatMap(({ date, tasks: together }) => {
      // So much on one day is a slip of the table, not a question of hours.
      if (together.length > MOST_COMPARED) return [{ date, tasks: together, hoursMeet: null }];
      const clashing = new Set<UnitTask>();
      let hoursMeet: true | null = null;
      together.forEach((one, i) => {
        for (const other of together.slice(i + 1)) {
          const met = meet(one.activity, other.activity);
          if (met === false) continue;
          clashing.add(one).add(other);
          if (met) hoursMeet = true;
        }
      });
      return clashing.size > 1 ? [{ date, tasks: together.filter((task) => clashing.has(task)), hoursMeet }] : [];
    });
};
