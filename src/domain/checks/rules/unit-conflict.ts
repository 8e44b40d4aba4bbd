import { foldKey } from '../../text/fold';
import { findInName, tableRows } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { meetings } from '../overlap';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';
import { dateText } from '../words';

const CODE = { code: 'unit-conflict', severity: 'warning' } as const;

/** Only those who lead must be there in person; those who help may send others. */
const leadersOf = (activity: Activity): readonly string[] =>
  activity.assignments
    .filter(
      (one) => !one.collective && one.roleInferred !== true && (one.role === 'lead' || one.role === 'responsible'),
    )
    .map((one) => foldKey(one.unit));

const check = (context: CheckContext): readonly Finding[] =>
  meetings(tableRows(context), leadersOf)
    .filter((meeting) => meeting.hoursMeet === true)
    .map(({ first, second, date, resource }) =>
      findInName(CODE, second, {
        params: {
          other: first.name.value,
          unit: second.assignments.find((one) => foldKey(one.unit) === resource)?.unit ?? '',
          date: dateText(date),
        },
      }),
    );

/** One unit leads two events at overlapping hours. */
export const unitConflict: Rule = {
  ...CODE,
  group: 'conflicts',
  source: 'Một đơn vị không chủ trì hai việc cùng giờ',
  mends: false,
  check,
};
