import type { PlainDate } from '../calendar/plain-date';
import { meetings } from '../checks/overlap';
import { isRoom } from '../checks/rules/place-conflict';
import type { Activity } from '../schedule/schedule';
import { foldKey } from '../text/fold';

/**
 * Two activities of the merged list that claim one place or one leading unit. `place`, `unit`: their hours meet;
 * `place-day`, `unit-day`: the same day, hours not said.
 */
export interface Clash {
  readonly kind: 'place' | 'place-day' | 'unit' | 'unit-day';
  readonly first: Activity;
  readonly second: Activity;
  readonly date: PlainDate;
  /** The place or the unit, as the second activity words it. */
  readonly resource: string;
}

const placeOf = ({ place }: Activity): readonly string[] =>
  place === null || !isRoom(place.value) ? [] : [foldKey(place.value)];

const leadsOf = ({ assignments }: Activity): readonly string[] => [
  ...new Set(
    assignments
      .filter(({ role, collective }) => !collective && (role === 'lead' || role === 'responsible'))
      .map(({ unit }) => foldKey(unit)),
  ),
];

/**
 * Clashes over places and over leading units, in the order of the list. A clash with hours unknown is told only when
 * `isForeign` says that the two come from different files: within one plan its own office has seen it.
 */
export const findClashes = (
  activities: readonly Activity[],
  isForeign: (first: Activity, second: Activity) => boolean,
): readonly Clash[] => {
  const places = meetings(activities, placeOf).map((meeting) => ({
    ...meeting,
    of: 'place' as const,
    resource: meeting.second.place?.value.trim() ?? '',
  }));
  const units = meetings(activities, leadsOf).map((meeting) => ({
    ...meeting,
    of: 'unit' as const,
    resource: meeting.second.assignments.find(({ unit }) => foldKey(unit) === meeting.resource)?.unit ?? '',
  }));
  return [...places, ...units].flatMap(({ first, second, date, hoursMeet, of, resource }): Clash[] => {
    if (hoursMeet === false || (hoursMeet === null && !isForeign(first, second))) return [];
    return [{ kind: hoursMeet === null ? `${of}-day` : of, first, second, date, resource }];
  });
};
