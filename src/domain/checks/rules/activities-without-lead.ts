import { annexRows, findInName } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'activities-without-lead', severity: 'warning' } as const;

const LEAST = 8;

const hasLead = (activity: Activity): boolean =>
  activity.assignments.some((one) => one.roleInferred !== true && (one.role === 'lead' || one.role === 'responsible'));

const isCharged = (activity: Activity): boolean =>
  hasLead(activity) || activity.assignments.some((one) => one.roleInferred !== true && one.role !== 'support');

const check = (context: CheckContext): readonly Finding[] => {
  if (annexRows(context).length > 0) return [];
  const items = context.activities.filter((activity) => activity.layer === 'body');
  const open = items.filter((activity) => !isCharged(activity));
  const [first] = open;
  if (first === undefined || items.length < LEAST || open.length < items.length * 0.75) return [];
  return [findInName(CODE, first, { params: { open: open.length, count: items.length } })];
};

/** A plan most of whose activities name nobody who is in charge. */
export const activitiesWithoutLead: Rule = {
  ...CODE,
  group: 'rows',
  source: 'Phân công rõ đơn vị chủ trì',
  mends: false,
  check,
};
