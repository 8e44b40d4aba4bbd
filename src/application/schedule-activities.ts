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

/**
 * The activities of a plan as one list: a row of the annex and the bullet of the body that mean the same activity
 * are one (the row's words, completed by the bullet's units and section); bullets without a row follow the annex.
 */
export const mergedActivities = (schedule: Schedule): readonly Activity[] => {
  const byKey = new Map(schedule.activities.map((activity) => [activity.key, activity]));
  const bulletOf = new Map(schedule.links.map(({ annex, body }) => [annex, body]));
  const told = new Set(schedule.links.map(({ body }) => body));
  const rows = schedule.activities.filter(({ layer }) => layer === 'annex');
  const rest = schedule.activities.filter(({ layer, key }) => layer !== 'annex' && !told.has(key));
  return [...rows.map((row) => complete(row, byKey.get(bulletOf.get(row.key) ?? ''))), ...rest];
};
