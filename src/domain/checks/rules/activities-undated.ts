import { annexRows, findInName } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'activities-undated', severity: 'warning' } as const;

const LEAST = 8;

/** A time somebody can enter in a calendar: not "năm 2024", not "hằng quý". */
const hasTime = (activity: Activity): boolean => {
  const precision = activity.time?.precision;
  return precision !== undefined && precision !== 'none' && precision !== 'vague' && precision !== 'year';
};

const check = (context: CheckContext): readonly Finding[] => {
  // An annex with rows carries the times of the body.
  if (annexRows(context).length > 0) return [];
  const items = context.activities.filter((activity) => activity.layer === 'body');
  const open = items.filter((activity) => !hasTime(activity));
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
