import { findInName } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { unitMeetings } from '../overlap';
import type { Rule } from '../rule';
import { dateText } from '../words';

const CODE = { code: 'unit-same-day', severity: 'info' } as const;

const check = (context: CheckContext): readonly Finding[] => {
  return unitMeetings(context)
    .filter((meeting) => meeting.hoursMeet === null)
    .map(({ first, second, date, resource }) =>
      findInName(CODE, second, {
        params: {
          other: first.name.value,
          unit: second.assignments.find((one) => context.keyOf(one.unit) === resource)?.unit ?? '',
          date: dateText(date),
        },
      }),
    );
};

/** One unit leads two events on one day; the hours are not said. */
export const unitSameDay: Rule = {
  ...CODE,
  group: 'conflicts',
  source: 'Một đơn vị nhiều việc trong một ngày',
  mends: false,
  check,
};
