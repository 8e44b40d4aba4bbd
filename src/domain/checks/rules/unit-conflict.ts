import { findInName } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { unitMeetings } from '../overlap';
import type { Rule } from '../rule';
import { dateText } from '../words';

const CODE = { code: 'unit-conflict', severity: 'warning' } as const;

const check = (context: CheckContext): readonly Finding[] => {
  return unitMeetings(context)
    .filter((meeting) => meeting.hoursMeet === true)
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

/** One unit leads two events at overlapping hours. */
export const unitConflict: Rule = {
  ...CODE,
  group: 'conflicts',
  source: 'Một đơn vị không chủ trì hai việc cùng giờ',
  mends: false,
  check,
};
