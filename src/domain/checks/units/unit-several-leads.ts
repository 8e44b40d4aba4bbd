import type { Activity } from '../../schedule/schedule';
import type { Finding } from '../finding';
import { findInName, nameSome, rowLabel } from '../activities';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-several-leads', severity: 'info' } as const;

/** Stated leads; when nobody leads, those who are responsible. */
const leads = (activity: Activity): number => {
  const stated = activity.assignments.filter((one) => one.roleInferred !== true && !one.collective);
  const first = stated.filter((one) => one.role === 'lead').length;
  return first > 0 ? first : stated.filter((one) => one.role === 'responsible').length;
};

const check: UnitRule['check'] = (schedule): readonly Finding[] => {
  const shared = schedule.activities.filter((activity) => activity.layer === 'annex' && leads(activity) > 1);
  const [first] = shared;
  if (first === undefined) return [];
  return [
    findInName(CODE, first, {
      params: {
        count: shared.length,
        rows: nameSome(shared.map((activity) => rowLabel(activity, activity.name.value))),
      },
    }),
  ];
};

/** Rows that several units lead: one activity should have one. One hint for the whole table. */
export const unitSeveralLeads: UnitRule = {
  ...CODE,
  source: 'Một nhiệm vụ một đơn vị chủ trì (Quy chế làm việc; hướng dẫn xây dựng kế hoạch)',
  mends: false,
  check,
};
