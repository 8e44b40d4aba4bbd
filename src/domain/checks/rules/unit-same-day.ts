import { foldKey } from '../../text/fold';
import { findInName, tableRows } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { meetings } from '../overlap';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';
import { dateText } from '../words';

const CODE = { code: 'unit-same-day', severity: 'info' } as const;

const leadersOf = (activity: Activity): readonly string[] =>
  activity.assignments
    .filter(
      (one) => !one.collective && one.roleInferred !== true && (one.role === 'lead' || one.role === 'responsible'),
    )
    .map((one) => foldKey(one.unit));

const check = (context: CheckContext): readonly Finding[] =>
  meetings(tableRows(context), leadersOf)
    .filter((meeting) => meeting.hoursMeet === null)
    .map(({ first, second, date, resource }) =>
      findInName(CODE, second, {
        params: {
          other: first.name.value,
          unit: second.assignments.find((one) => foldKey(one.unit) === resource)?.unit ?? '',
          date: dateText(date),
        },
      }),
    );

/** One unit leads two events on one day; the hours are not said. */
export const unitSameDay: Rule = {
  ...CODE,
  group: 'conflicts',
  source: 'Một đơn vị nhiều việc trong một ngày',
  mends: false,
  check,
};
