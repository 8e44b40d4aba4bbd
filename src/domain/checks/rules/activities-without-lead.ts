import { tableRows, bodyItems, findInName } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { planHead } from '../plan-head';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'activities-without-lead', severity: 'warning' } as const;

const LEAST = 8;

/** Whoever a heading charges counts too: the reader of the plan knows whom to ask. */
const isCharged = (activity: Activity): boolean =>
  activity.assignments.some((one) => one.role !== 'support' && one.role !== 'participant');

/** A section of duties says who does what: the bullets above it need not say it again. */
const hasDuties = (context: CheckContext): boolean =>
  context.activities.some((activity) => activity.layer === 'milestone' && isCharged(activity));

const check = (context: CheckContext): readonly Finding[] => {
  if (planHead(context) === null || tableRows(context).length > 0 || hasDuties(context)) return [];
  const items = bodyItems(context);
  const open = items.filter((activity) => !isCharged(activity));
  const [first] = open;
  if (first === undefined || items.length < LEAST || open.length < items.length * 0.75) return [];
  return [findInName(CODE, first, { params: { open: open.length, count: items.length } })];
};

/** A plan most of whose activities name nobody who is in charge, and which has no section of duties that does. */
export const activitiesWithoutLead: Rule = {
  ...CODE,
  group: 'rows',
  source: 'Phân công rõ đơn vị chủ trì',
  mends: false,
  check,
};
