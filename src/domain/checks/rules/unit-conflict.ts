import type { Rule } from '../rule';
import { findUnitMeetings } from '../unit-meetings';

const CODE = { code: 'unit-conflict', severity: 'warning' } as const;

/** One unit leads two events at overlapping hours. */
export const unitConflict: Rule = {
  ...CODE,
  group: 'conflicts',
  source: 'Một đơn vị không chủ trì hai việc cùng giờ',
  mends: false,
  check: findUnitMeetings(CODE, true),
};
