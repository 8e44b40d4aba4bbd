import type { Activity } from '../schedule/schedule';
import type { CheckContext } from './context';

/** One activity told twice: as a row of the annex and as an item of the body. */
export interface LinkedPair {
  readonly annex: Activity;
  readonly body: Activity;
}

/** Every pair that the reader of the plan linked, in the order of the annex. */
export const linkedPairs = (context: CheckContext): readonly LinkedPair[] =>
  context.input.schedules.flatMap((schedule) => {
    const byKey = new Map(schedule.activities.map((activity) => [activity.key, activity]));
    return schedule.links.flatMap((link) => {
      const annex = byKey.get(link.annex);
      const body = byKey.get(link.body);
      return annex === undefined || body === undefined ? [] : [{ annex, body }];
    });
  });
