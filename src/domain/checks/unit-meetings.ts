import { findInName, tableRows } from './activities';
import type { CheckContext } from './context';
import type { Finding } from './finding';
import type { Reporter } from './make-finding';
import { meetings, type Meeting } from './overlap';
import { dateText } from './words';
import type { Activity } from '../schedule/schedule';

/** `resource`: the key of the unit. */
type UnitMeeting = Meeting & { readonly resource: string };

/**
 * Only those who lead must be there in person; those who help may send others. Whoever stands in a column "Chủ trì"
 * leads; being responsible by a mere heading is less.
 */
const leadersOf = (context: CheckContext, activity: Activity): readonly string[] =>
  activity.assignments
    .filter((one) => !one.collective)
    .filter((one) => one.role === 'lead' || (one.role === 'responsible' && one.roleInferred !== true))
    .map((one) => context.keyOf(one.unit));

const known = new WeakMap<CheckContext, readonly UnitMeeting[]>();

/** Rows that one unit leads on one day; worked out once for a context. */
const unitMeetings = (context: CheckContext): readonly UnitMeeting[] => {
  const before = known.get(context);
  if (before !== undefined) return before;
  const made = meetings(tableRows(context), (activity) => leadersOf(context, activity));
  known.set(context, made);
  return made;
};

/**
 * Two events that one unit leads on one day, told at the second one. `hoursMeet`: `true`, their hours are known to
 * meet; `null`, the hours of one are not said.
 */
export const findUnitMeetings =
  (rule: Reporter, hoursMeet: true | null): ((context: CheckContext) => readonly Finding[]) =>
  (context) =>
    unitMeetings(context)
      .filter((meeting) => meeting.hoursMeet === hoursMeet)
      .map(({ first, second, date, resource }) =>
        findInName(rule, second, {
          params: {
            other: first.name.value,
            unit: second.assignments.find((one) => context.keyOf(one.unit) === resource)?.unit ?? '',
            date: dateText(date),
          },
        }),
      );
