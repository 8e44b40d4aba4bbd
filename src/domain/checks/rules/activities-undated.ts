import { tableRows, bodyItems, findInName, hasCalendarTime } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { planHead } from '../plan-head';
import type { Rule } from '../rule';

const CODE = { code: 'activities-undated', severity: 'warning' } as const;

const LEAST = 8;

const check = (context: CheckContext): readonly Finding[] => {
  // An annex with rows carries the times of the body.
  if (planHead(context) === null || tableRows(context).length > 0) return [];
  const items = bodyItems(context);
  const open = items.filter((activity) => !hasCalendarTime(activity));
  const [first] = open;
  if (first === undefined || items.length < LEAST || open.length < items.length / 2) return [];
  return [findInName(CODE, first, { params: { open: open.length, count: items.length } })];
};

/** A plan most of whose activities have no time that can be put into a calendar. */
export const activitiesUndated: Rule = {
  ...CODE,
  group: 'rows',
  source: 'Kế hoạch nêu rõ thời gian thực hiện từng nội dung',
  mends: false,
  check,
};
