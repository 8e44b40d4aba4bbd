import type { Activity, Duty, Schedule } from '../schedule/schedule';
import { groupBy } from '../text/group-by';
import { namedActivity } from './named-acts';

/** A row of the annex and the duties of the body that give somebody to lead this very act. */
export interface DutyPair {
  readonly annex: Activity;
  readonly duties: readonly Duty[];
}

/** The rows of the annex that sections of duties name without doubt, in the order of the duties. */
export const dutyPairs = ({ activities, duties = [] }: Schedule): readonly DutyPair[] => {
  if (duties.length === 0) return [];
  const find = namedActivity(activities.filter(({ layer }) => layer === 'annex'));
  const byRow = groupBy(duties, ({ act }) => find(act));
  return [...byRow].flatMap(([annex, named]) => (annex === null ? [] : [{ annex, duties: named }]));
};
