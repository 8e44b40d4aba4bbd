import type { Activity, Schedule } from '../domain/schedule/schedule';

/** What the bullet knows and the row does not. */
const complete = (row: Activity, bullet: Activity | undefined): Activity => {
  if (!bullet) return row;
  const units = row.assignments.length > 0 ? row : bullet;
  return {
    ...row,
    place: row.place ?? bullet.place,
    note: row.note ?? bullet.note,
    level: row.level ?? bullet.level,
    section: row.section.length > 0 ? row.section : bullet.section,
    assignments: units.assignments,
    assignmentOrigin: units.assignmentOrigin,
  };
};

/** Annexes of fewer rows are no schedule of their own. */
const LEAST_ANNEX = 3;

/**
 * The lists of activities a plan is shown in. A plan with an annex gives two: the annex as the office laid it out, a
 * row completed by the units and the section of the bullet that means the same; and the bullets that no row tells. A
 * plan without one gives a single list. Empty lists are left out.
 */
export const activityLists = (schedule: Schedule): readonly (readonly Activity[])[] => {
  const byKey = new Map(schedule.activities.map((activity) => [activity.key, activity]));
  const bulletOf = new Map(schedule.links.map(({ annex, body }) => [annex, body]));
  const told = new Set(schedule.links.map(({ body }) => body));
  const rows = schedule.activities
    .filter(({ layer }) => layer === 'annex')
    .map((row) => complete(row, byKey.get(bulletOf.get(row.key) ?? '')));
  const rest = schedule.activities.filter(({ layer, key }) => layer !== 'annex' && !told.has(key));
  const lists = rows.length >= LEAST_ANNEX ? [rows, rest] : [[...rows, ...rest]];
  return lists.filter((list) => list.length > 0);
};
