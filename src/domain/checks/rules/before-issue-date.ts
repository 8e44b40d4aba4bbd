import { compareDates, type PlainDate } from '../../calendar/plain-date';
import { comparableTime, findInTime, isFrameWork, sharePassed } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts, hitsOf } from '../texts';
import type { Activity } from '../../schedule/schedule';
import { dateText } from '../words';

const CODE = { code: 'before-issue-date', severity: 'warning' } as const;

/** A month of which most had passed counts as passed; of days every one must lie before. */
const MOSTLY = 2 / 3;

const isPast = (activity: Activity, issued: PlainDate): boolean => {
  const time = comparableTime(activity);
  if (time === null) return false;
  if (compareDates(time.end, issued) < 0) return true;
  const precision = activity.time?.precision;
  return (precision === 'month' || precision === 'part-of-month') && sharePassed(time, issued) >= MOSTLY;
};

/** Several months joined to one year: "tháng 3, 5, 7/2018". Each is a time of its own. */
const MONTHS = /tháng\s+(\d{1,2}(?:\s*(?:,|và|&)\s*(?:tháng\s+)?\d{1,2})+)\s*(?:\/|năm\s+)\s*(\d{4})/giu;

const pastMonths = (context: CheckContext, issued: PlainDate): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) =>
    /tháng/iu.test(text)
      ? hitsOf(text, MONTHS, (match) => {
          const year = Number(match[2]);
          const months = Array.from((match[1] ?? '').matchAll(/\d{1,2}/gu), (one) => Number(one[0]));
          const past = months.filter(
            (month) =>
              month >= 1 &&
              month <= 12 &&
              year === issued.year &&
              (month < issued.month || (month === issued.month && issued.day > 20)),
          );
          if (past.length === 0) return null;
          return { variant: 'months', params: { issued: dateText(issued), months: past.join(', ') } };
        })
      : [],
  );

const check = (context: CheckContext): readonly Finding[] => {
  const { issued } = context;
  if (issued === null) return [];
  const months = pastMonths(context, issued);
  // The day of a document that a sentence broken into lines cites is no day of an activity.
  const cited = new Set(context.references().flatMap(({ value }) => value.dateText ?? []));
  const rows = context.activities
    .filter((activity) => !cited.has(activity.timeText.text))
    .filter((activity) => activity.time?.precision !== 'list' || months.length === 0)
    .filter((activity) => isPast(activity, issued) && !isFrameWork(activity))
    .map((activity) => findInTime(CODE, activity, { params: { issued: dateText(issued) } }));
  return [...rows, ...months];
};

/** An activity whose time had passed when the plan was issued. */
export const beforeIssueDate: Rule = {
  ...CODE,
  group: 'period',
  source: 'Ngày ban hành văn bản',
  mends: false,
  check,
};
