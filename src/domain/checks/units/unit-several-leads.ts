import type { Activity } from '../../schedule/schedule';
import type { Finding } from '../finding';
import { findInName, isRow, nameSome, rowLabel } from '../activities';
import { isNamedHere } from './assigned';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-several-leads', severity: 'info' } as const;

/**
 * Those who lead by the words of the activity or by the header of their column; when nobody leads a row, those whom
 * it states to be responsible.
 */
const leads = (activity: Activity): number => {
  const single = activity.assignments.filter((one) => !one.collective);
  const first = single.filter((one) => one.role === 'lead' && isNamedHere(activity, one)).length;
  if (first > 0 || !isRow(activity)) return first;
  return single.filter((one) => one.role === 'responsible' && one.roleInferred !== true).length;
};

const check: UnitRule['check'] = (schedule): readonly Finding[] => {
  const shared = schedule.activities.filter((activity) => leads(activity) > 1);
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

/** Activities that several units lead: one should have one. One hint for the whole plan. */
export const unitSeveralLeads: UnitRule = {
  ...CODE,
  source: 'Một nhiệm vụ một đơn vị chủ trì (Quy chế làm việc; hướng dẫn xây dựng kế hoạch)',
  mends: false,
  check,
};
