import type { Activity, Duty, Schedule } from '../schedule/schedule';
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
  const byRow = new Map<Activity, Duty[]>();
  for (const duty of duties) {
    const annex = find(duty.act);
    if (annex === null) continue;
    const known = byRow.get(annex);
    if (known) known.push(duty);
    else byRow.set(annex, [duty]);
  }
  return [...byRow].map(([annex, named]) => ({ annex, duties: named }));
};
