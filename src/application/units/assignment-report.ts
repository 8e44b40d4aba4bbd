import type { PlainDate } from '../../domain/calendar/plain-date';
import { assignedUnits, type AssignedUnit } from '../../domain/checks/units/assigned';
import { isNumberOutside } from '../../domain/checks/units/unit-number-outside';
import { isShortName } from '../../domain/checks/units/unit-short-name';
import type { Activity, Schedule } from '../../domain/schedule/schedule';
import type { Origin } from '../../domain/source/origin';
import type { SourceSnapshot } from '../../domain/source/snapshot';
import { foldKey } from '../../domain/text/fold';
import type { Role } from '../../domain/units/assignment';
import type { MatchWay } from '../../domain/units/matching/match-unit';
import { longerNameOf, suggestUnits } from '../../domain/units/matching/suggest-units';
import type { Unit } from '../../domain/units/unit';
import { buildUnitIndex, type UnitIndex } from '../../domain/units/unit-index';
import {
  dayClashes,
  loadByPeriod,
  loadsOf,
  type LoadPeriod,
  type UnitLoad,
  type UnitTask,
} from '../../domain/units/workload';
import { assignedSchedules } from './assigned-schedules';
import type { UnitChoice } from './propose-units';

/** One thing a unit has to do. */
export interface ReportTask {
  readonly activity: string;
  readonly name: string;
  readonly timeText: string;
  /** Inclusive days; `null` when the schedule gives none. */
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly role: Role | null;
  /** The document's words for the unit. */
  readonly words: string;
  readonly origin: Origin;
}

/** What a unit has in one week (from a Monday) or month. */
export interface ReportPeriod {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly leads: number;
  readonly supports: number;
}

/** Several things on one day; `hoursMeet` is `null` when an hour is not said. */
export interface ReportClash {
  readonly date: PlainDate;
  readonly tasks: readonly ReportTask[];
  readonly hoursMeet: true | null;
}

/** One line of the table of assignments. */
export interface UnitReportRow {
  readonly key: string;
  readonly name: string;
  /** Id of the listed unit; `null` for a unit the list does not have, and for collectives. */
  readonly unit: string | null;
  readonly collective: boolean;
  /** Activities it leads or is responsible for. */
  readonly leads: number;
  /** The others: support, part in, or no role said. */
  readonly supports: number;
  readonly tasks: readonly ReportTask[];
  readonly periods: readonly ReportPeriod[];
  /** Tasks longer than the periods counted, and tasks without a date. */
  readonly wide: number;
  readonly undated: number;
  readonly clashes: readonly ReportClash[];
}

/**
 * Why a name needs a look: a typing error of a listed one; several that may be meant; a number the list does not
 * have; the beginning of a longer listed name; a name out of force on the document's day; or not listed.
 */
export type NameProblem = 'misspelt' | 'ambiguous' | 'number-outside' | 'short-name' | 'not-valid' | 'unknown';

/** A name in the assignments that is not surely a unit of the list. */
export interface DoubtfulName {
  readonly name: string;
  readonly problem: NameProblem;
  readonly count: number;
  /** Listed units to choose from, the likeliest first; a single one when the name is misspelt. */
  readonly candidates: readonly UnitChoice[];
  readonly mentions: readonly { readonly activity: string; readonly name: string; readonly origin: Origin }[];
}

/** An activity to complete. */
export interface OpenActivity {
  readonly activity: string;
  readonly name: string;
  readonly origin: Origin;
}

/** Who does what, by unit, and what is doubtful. Plain data. */
export interface AssignmentReport {
  /** Most tasks first. */
  readonly rows: readonly UnitReportRow[];
  readonly doubtful: readonly DoubtfulName[];
  readonly withoutUnit: readonly OpenActivity[];
  /** Units are named, but not what they are to do. */
  readonly withoutRole: readonly OpenActivity[];
  readonly severalLeads: readonly OpenActivity[];
  /** Listed units with nothing to do, in force on the document's day. */
  readonly idle: readonly UnitChoice[];
  readonly activities: number;
}

export interface ReportOptions {
  readonly units?: readonly Unit[];
  /** The document's year, when it does not say it itself. */
  readonly year?: number;
  /** Work is counted by week or by month (default). */
  readonly period?: LoadPeriod;
}

const isLead = (role: Role | null): boolean => role === 'lead' || role === 'responsible';

const dateOf = (schedule: Schedule): PlainDate | null =>
  schedule.plan.date?.value ?? schedule.period?.value.start ?? null;

const taskOf = ({ activity, role, words }: UnitTask): ReportTask => ({
  activity: activity.key,
  name: activity.name.value,
  timeText: activity.timeText.value,
  start: activity.time?.valid === true ? activity.time.start : null,
  end: activity.time?.valid === true ? activity.time.end : null,
  role,
  words,
  origin: activity.assignmentOrigin ?? activity.origin,
});

const rowOf = (load: UnitLoad, period: LoadPeriod): UnitReportRow => {
  const { periods, wide, undated } = loadByPeriod(load.tasks, period);
  return {
    key: load.key,
    name: load.name,
    unit: load.unit?.id ?? null,
    collective: load.collective,
    leads: load.leads,
    supports: load.tasks.length - load.leads,
    tasks: load.tasks.map(taskOf),
    periods: periods.map(({ start, end, tasks }) => {
      const leads = tasks.filter(({ role }) => isLead(role)).length;
      return { start, end, leads, supports: tasks.length - leads };
    }),
    wide: wide.length,
    undated: undated.length,
    // Many units at once are in no two places.
    clashes: load.collective
      ? []
      : dayClashes(load.tasks).map(({ date, tasks, hoursMeet }) => ({ date, tasks: tasks.map(taskOf), hoursMeet })),
  };
};

const SLIPS: ReadonlySet<MatchWay> = new Set(['typing', 'spacing', 'unmarked']);

const problemOf = (one: AssignedUnit, index: UnitIndex): NameProblem | null => {
  const { match } = one;
  if (match.unit !== null) {
    if (match.way !== null && SLIPS.has(match.way)) return 'misspelt';
    return match.validity === 'valid' ? null : 'not-valid';
  }
  if (match.alternatives.length > 0) return 'ambiguous';
  if (isNumberOutside(one, index)) return 'number-outside';
  return isShortName(one, index) ? 'short-name' : 'unknown';
};

const MOST_CANDIDATES = 5;

const choice = ({ id, name }: Unit): UnitChoice => ({ id, name });

const successorsOf = (unit: Unit, index: UnitIndex): readonly Unit[] =>
  unit.successors.flatMap((reference) => {
    const key = foldKey(reference);
    return index.units.find(({ id, name }) => foldKey(id) === key || foldKey(name) === key) ?? [];
  });

const candidatesOf = (one: AssignedUnit, problem: NameProblem, index: UnitIndex): readonly UnitChoice[] => {
  const { match, assignment } = one;
  switch (problem) {
    case 'misspelt':
      return match.unit ? [choice(match.unit)] : [];
    case 'not-valid':
      return match.unit ? successorsOf(match.unit, index).map(choice) : [];
    case 'ambiguous':
      return match.alternatives.slice(0, MOST_CANDIDATES).map(choice);
    case 'short-name': {
      const longer = longerNameOf(index, assignment.unit);
      return longer ? [choice(longer)] : [];
    }
    case 'number-outside':
    case 'unknown':
      return suggestUnits(index, assignment.unit).map(choice);
  }
};

const doubtfulNames = (schedules: readonly Schedule[], index: UnitIndex): readonly DoubtfulName[] => {
  const names = new Map<string, { first: AssignedUnit; mentions: DoubtfulName['mentions'][number][] }>();
  for (const schedule of schedules) {
    for (const one of assignedUnits(schedule, index, { date: dateOf(schedule) })) {
      const key = foldKey(one.assignment.unit);
      const known = names.get(key) ?? { first: one, mentions: [] };
      known.mentions.push({ activity: one.activity.key, name: one.activity.name.value, origin: one.origin });
      names.set(key, known);
    }
  }
  return [...names.values()].flatMap(({ first, mentions }) => {
    const problem = problemOf(first, index);
    if (problem === null) return [];
    const candidates = candidatesOf(first, problem, index);
    return [{ name: first.assignment.unit, problem, count: mentions.length, candidates, mentions }];
  });
};

const open = (activity: Activity): OpenActivity => ({
  activity: activity.key,
  name: activity.name.value,
  origin: activity.assignmentOrigin ?? activity.origin,
});

const isInForce = (unit: Unit, date: PlainDate | null): boolean => {
  if (date === null) return true;
  const day = (one: PlainDate): number => one.year * 10_000 + one.month * 100 + one.day;
  const from = unit.validFrom === null || day(unit.validFrom) <= day(date);
  return from && (unit.validTo === null || day(date) <= day(unit.validTo));
};

/**
 * Who does what in a source: by unit with the work of each week or month and the days it has several things at once;
 * names that are not surely of the list, with candidates; activities without unit, without role, with several leads;
 * listed units with nothing to do. Without a list the rows go by the document's words and nothing is doubtful.
 * Pure, never throws.
 */
export const assignmentReport = (source: SourceSnapshot, options: ReportOptions = {}): AssignmentReport => {
  const { units = [], year, period = 'month' } = options;
  const index = units.length === 0 ? undefined : buildUnitIndex(units);
  const schedules = assignedSchedules(source, {
    ...(index === undefined ? {} : { units: index }),
    ...(year === undefined ? {} : { year }),
  });
  const activities = schedules.flatMap((schedule) => schedule.activities);
  const date = schedules.map(dateOf).find((one) => one !== null) ?? null;
  const loads = loadsOf(activities, {
    ...(index === undefined ? {} : { units: index }),
    ...(date === null ? {} : { date }),
  });
  const busy = new Set(loads.map(({ unit }) => unit));
  const named = activities.filter(({ assignments }) => assignments.length > 0);
  return {
    rows: loads.map((load) => rowOf(load, period)),
    doubtful: index === undefined ? [] : doubtfulNames(schedules, index),
    withoutUnit: activities.filter(({ assignments }) => assignments.length === 0).map(open),
    withoutRole: named.filter(({ assignments }) => assignments.every(({ role }) => role === null)).map(open),
    severalLeads: named
      .filter(({ assignments }) => assignments.filter(({ role }) => role === 'lead').length > 1)
      .map(open),
    idle: units.filter((unit) => !busy.has(unit) && isInForce(unit, date)).map(choice),
    activities: activities.length,
  };
};
