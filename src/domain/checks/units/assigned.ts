import { foldKey } from '../../text/fold';
import { groupBy } from '../../text/group-by';
import type { Activity, Schedule } from '../../schedule/schedule';
import type { Origin } from '../../source/origin';
import type { Assignment } from '../../units/assignment';
import { matchUnit, type UnitMatch } from '../../units/matching/match-unit';
import type { UnitIndex } from '../../units/unit-index';
import type { UnitFacts } from './unit-rule';

/** One unit that the document names for an activity, with what the list says to it. */
export interface AssignedUnit {
  readonly activity: Activity;
  readonly assignment: Assignment;
  readonly match: UnitMatch;
  readonly origin: Origin;
}

/** True when the activity's own words name the unit: not the issuer or a heading that stands for it. */
export const isNamedHere = (activity: Activity, assignment: Assignment): boolean => {
  if (assignment.roleInferred !== true) return true;
  const words = foldKey(assignment.text);
  return [activity.name, activity.note].some((field) => field !== null && foldKey(field.text).includes(words));
};

const cache = new WeakMap<Schedule, { units: UnitIndex; date: string; found: readonly AssignedUnit[] }>();

const dateKey = (facts: UnitFacts): string =>
  facts.date ? `${facts.date.year}-${facts.date.month}-${facts.date.day}` : '';

/**
 * Every single unit that the activities name (collectives left out), matched once for all rules. A name is looked
 * up once, however many rows repeat it.
 */
export const assignedUnits = (schedule: Schedule, units: UnitIndex, facts: UnitFacts): readonly AssignedUnit[] => {
  const date = dateKey(facts);
  const known = cache.get(schedule);
  if (known?.units === units && known.date === date) return known.found;
  const matches = new Map<string, UnitMatch>();
  const matchOf = (name: string): UnitMatch => {
    const before = matches.get(name);
    if (before) return before;
    const match = matchUnit(units, name, facts.date ? { date: facts.date } : {});
    matches.set(name, match);
    return match;
  };
  const found = schedule.activities.flatMap((activity) =>
    activity.assignments
      .filter((assignment) => !assignment.collective && isNamedHere(activity, assignment))
      .map((assignment) => ({
        activity,
        assignment,
        match: matchOf(assignment.unit),
        origin: activity.assignmentOrigin ?? activity.origin,
      })),
  );
  cache.set(schedule, { units, date, found });
  return found;
};

/** The first mention of each name among these, with how often it stands there. */
export const firstMentions = (
  assigned: readonly AssignedUnit[],
): readonly { readonly first: AssignedUnit; readonly count: number }[] => {
  const byName = groupBy(assigned, ({ assignment }) => foldKey(assignment.unit));
  return [...byName.values()].flatMap(([first, ...more]) => (first ? [{ first, count: more.length + 1 }] : []));
};

/** The words of the document, when they are the whole name: only then can they be replaced. */
export const replaceable = (assignment: Assignment): string | null =>
  foldKey(assignment.text) === foldKey(assignment.unit) ? assignment.text : null;
