import { foldKey } from '../../text/fold';
import type { Finding } from '../finding';
import { nameSome } from '../activities';
import { findAt } from '../make-finding';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-collective', severity: 'info' } as const;

const check: UnitRule['check'] = (schedule): readonly Finding[] => {
  const many = schedule.activities.flatMap((activity) =>
    activity.assignments
      .filter((assignment) => assignment.collective)
      .map((assignment) => ({ activity, assignment, key: foldKey(assignment.unit) })),
  );
  const names = new Map(many.map((one) => [one.key, one.assignment.unit]));
  const [first] = many;
  if (first === undefined) return [];
  return [
    findAt(CODE, first.assignment.text, first.activity.assignmentOrigin ?? first.activity.origin, {
      params: { count: many.length, names: nameSome([...names.values()]) },
      activity: first.activity.key,
    }),
  ];
};

/** "các cơ sở Đoàn": the list could name them. One hint for the whole plan. */
export const unitCollective: UnitRule = {
  ...CODE,
  source: 'Phân công rõ đơn vị thực hiện',
  mends: false,
  check,
};
