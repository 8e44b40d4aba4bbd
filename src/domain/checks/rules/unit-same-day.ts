import type { Rule } from '../rule';
import { findUnitMeetings } from '../unit-meetings';

const CODE = { code: 'unit-same-day', severity: 'info' } as const;

/** One unit leads two events on one day; the hours are not said. */
export const unitSameDay: Rule = {
  ...CODE,
  group: 'conflicts',
  source: 'Một đơn vị nhiều việc trong một ngày',
  mends: false,
  check: findUnitMeetings(CODE, null),
};
