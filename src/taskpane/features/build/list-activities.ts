import type { Draft } from '../../../application/edit-draft';
import type { Activity } from '../../../domain/schedule/schedule';

export interface ListedActivity {
  readonly activity: Activity;
  /** 1-based place among all activities of its plan. */
  readonly number: number;
  readonly hasNext: boolean;
}

/** Keys of the activities with a doubt nobody has looked at. */
export const doubtfulKeys = (draft: Draft): ReadonlySet<string> =>
  new Set(
    draft.schedules.flatMap(({ activities }) =>
      activities.filter(({ key, doubts }) => doubts.length > 0 && !draft.accepted.has(key)).map(({ key }) => key),
    ),
  );

/**
 * The activities to list: all, with those of `first` before the others; or only those with an open doubt. The one
 * being edited stays listed, and `first` stays as it was when the list was opened: a card must not leave under the
 * hands of who corrects it.
 */
export const listActivities = (draft: Draft, { onlyDoubts, first, editing }: ListChoice): readonly ListedActivity[] => {
  const listed = draft.schedules.flatMap(({ activities }) =>
    activities.map((activity, index) => ({ activity, number: index + 1, hasNext: index + 1 < activities.length })),
  );
  if (onlyDoubts) {
    const doubtful = doubtfulKeys(draft);
    return listed.filter(({ activity: { key } }) => doubtful.has(key) || key === editing);
  }
  const leads = listed.filter(({ activity }) => first.has(activity.key));
  return [...leads, ...listed.filter(({ activity }) => !first.has(activity.key))];
};

export interface ListChoice {
  readonly onlyDoubts: boolean;
  readonly first: ReadonlySet<string>;
  /** Key of the activity whose form is open. */
  readonly editing: string | null;
}
