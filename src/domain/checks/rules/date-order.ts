import { compareDates } from '../../calendar/plain-date';
import { groupBy } from '../../text/group-by';
import { findInTime, statedDays, tableRowsByDocument } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'date-order', severity: 'info' } as const;

/** Only a table that is plainly meant to run by date is judged. */
const LEAST_ROWS = 4;
const MOST_STRAYS = 2;

/** The row says its day itself: a grid takes it from the head of the column, a week or a month list has none. */
const hasOwnDay = ({ time }: Activity): boolean => {
  const basis = time?.basis.day;
  return basis !== undefined && !(basis.kind === 'inferred' && basis.from === 'heading');
};

const checkTable = (table: readonly Activity[]): readonly Finding[] => {
  const bySection = groupBy(table, ({ section }) => section.join(' › '));
  return [...bySection.values()].flatMap((rows) => {
    let row = 0;
    const dated = rows.flatMap((activity) => {
      const days = statedDays(activity);
      // Of several activities in one row the first stands for it.
      if (days === null || activity.row === row || !hasOwnDay(activity)) return [];
      row = activity.row;
      return [{ activity, start: days.start }];
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
