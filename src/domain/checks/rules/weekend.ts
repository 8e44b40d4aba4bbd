import { formatIso, weekdayOf } from '../../calendar/plain-date';
import { tableRows, findInTime, singleDay } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { weekdayParams } from '../words';

const CODE = { code: 'weekend', severity: 'info' } as const;

/** The document shows that it knows: it says the weekday. */
const KNOWN = /chủ\s*nhật|thứ\s*(?:bảy|bẩy|7)|cuối\s+tuần|\bT7\b|\bCN\b/iu;

const check = (context: CheckContext): readonly Finding[] => {
  const worked = new Set(
    (context.input.holidays ?? []).filter((day) => day.kind === 'working').map((day) => formatIso(day.date)),
  );
  const told = new Set<string>();
  return tableRows(context).flatMap((activity) => {
    const date = singleDay(activity);
    if (date === null || weekdayOf(date) < 6 || worked.has(formatIso(date))) return [];
    if (KNOWN.test(activity.timeText.text) || KNOWN.test(activity.name.value)) return [];
    // The rows of one day are one thing to look at.
    const day = formatIso(date);
    if (told.has(day)) return [];
    told.add(day);
    return [findInTime(CODE, activity, { params: weekdayParams(weekdayOf(date), date) })];
  });
};

/** An activity on a Saturday or Sunday, without a word that says so. */
export const weekend: Rule = { ...CODE, group: 'conflicts', source: 'Lịch làm việc', mends: false, check };
