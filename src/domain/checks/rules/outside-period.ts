import { compareDates } from '../../calendar/plain-date';
import { comparableTime, findInTime, isFrameWork } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { windowOf } from '../window';
import { dateText } from '../words';

const CODE = { code: 'outside-period', severity: 'warning' } as const;

const check = (context: CheckContext): readonly Finding[] => {
  const window = windowOf(context);
  if (window === null) return [];
  return context.activities.flatMap((activity) => {
    const time = comparableTime(activity);
    if (time === null || activity.layer === 'milestone') return [];
    const late = compareDates(time.end, window.end) > 0;
    const early = window.start !== null && compareDates(time.start, window.start) < 0;
    if ((!late && !early) || isFrameWork(activity)) return [];
    return [
      findInTime(CODE, activity, {
        variant: late ? 'late' : 'early',
        params: { end: dateText(window.end), start: window.start === null ? '' : dateText(window.start) },
      }),
    ];
  });
};

/** An activity before or after the days for which the plan is made. */
export const outsidePeriod: Rule = {
  ...CODE,
  group: 'period',
  source: 'Thời gian thực hiện ghi trong kế hoạch',
  mends: false,
  check,
};
