import { compareDates } from '../../calendar/plain-date';
import { findInTime, statedDays, tableRowsByDocument } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'date-order', severity: 'info' } as const;

/** Only a table that is plainly meant to run by date is judged. */
const LEAST_ROWS = 4;
const MOST_STRAYS = 2;

const checkTable = (table: readonly Activity[]): readonly Finding[] => {
  const bySection = new Map<string, Activity[]>();
  for (const activity of table) {
    const key = activity.section.join(' › ');
    const rows = bySection.get(key);
    if (rows === undefined) bySection.set(key, [activity]);
    else rows.push(activity);
  }
  return [...bySection.values()].flatMap((rows) => {
    const dated = rows.flatMap((activity) => {
      const days = statedDays(activity);
      return days === null ? [] : [{ activity, start: days.start }];
    });
    if (dated.length < LEAST_ROWS) return [];
    const strays = dated.filter(({ start }, at) => {
      const before = dated[at - 1];
      return before !== undefined && compareDates(start, before.start) < 0;
    });
    if (strays.length === 0 || strays.length > MOST_STRAYS) return [];
    return strays.map(({ activity }) => findInTime(CODE, activity));
  });
};

const check = (context: CheckContext): readonly Finding[] => tableRowsByDocument(context).flatMap(checkTable);

/** One or two rows out of order in a table that otherwise runs by date. */
export const dateOrder: Rule = { ...CODE, group: 'period', source: 'Thứ tự thời gian trong lịch', mends: false, check };
