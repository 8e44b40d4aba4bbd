import { compareDates, type PlainDate } from '../../calendar/plain-date';
import { comparableTime, findInTime } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { Schedule, Section } from '../../schedule/schedule';
import { findTimes } from '../../time';
import { foldKey } from '../../text/fold';
import { dateText } from '../words';

const CODE = { code: 'phase-overlap', severity: 'warning' } as const;

const PHASE =
  /(?<!\p{L})(trước|trong|sau)\s+((?:đại\s+hội|hội\s+nghị|lễ|ngày|tháng|kỳ|đợt|chiến\s+dịch|tuần|giải|hội|liên\s+hoan|kỳ\s+họp|bầu\s+cử)[^(,.:;]*)/u;

interface Phase {
  readonly when: string;
  readonly event: string;
  readonly section: Section;
}

const phasesOf = (schedule: Schedule): readonly Phase[] =>
  schedule.sections.flatMap((section) => {
    const match = PHASE.exec(foldKey(section.title));
    return match?.[1] === undefined ? [] : [{ when: match[1], event: (match[2] ?? '').trim(), section }];
  });

const sameEvent = (a: string, b: string): boolean => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);

interface Limit {
  readonly phase: Phase;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const check = (context: CheckContext): readonly Finding[] => {
  const year = context.year === null ? {} : { year: context.year };
  return context.input.schedules.flatMap((schedule) => {
    const phases = phasesOf(schedule);
    const limits = phases.flatMap((phase): readonly Limit[] => {
      if (phase.when !== 'trong') return [];
      const time = findTimes(phase.section.title, year).find(
        (one) => one.valid && one.start !== null && one.end !== null,
      );
      return time?.start && time.end ? [{ phase, start: time.start, end: time.end }] : [];
    });
    if (limits.length === 0) return [];
    return schedule.activities.flatMap((activity) => {
      const time = comparableTime(activity);
      if (time === null) return [];
      const path = activity.section.map(foldKey);
      const within = phases.find(
        (one) => one.when !== 'trong' && path.some((title) => title.includes(foldKey(one.section.title))),
      );
      const limit = within && limits.find((one) => sameEvent(one.phase.event, within.event));
      if (within === undefined || limit === undefined) return [];
      // A whole month that holds the event may mean its other days.
      const whole = activity.time?.precision === 'month' || activity.time?.precision === 'list';
      const late = within.when === 'trước' && compareDates(whole ? time.start : time.end, limit.start) >= 0;
      const early = within.when === 'sau' && compareDates(whole ? time.end : time.start, limit.end) <= 0;
      if (!late && !early) return [];
      return [
        findInTime(CODE, activity, {
          variant: late ? 'late' : 'early',
          params: { start: dateText(limit.start), end: dateText(limit.end) },
        }),
      ];
    });
  });
};

/** Something planned before (or after) an event reaches into the days of the event itself. */
export const phaseOverlap: Rule = {
  ...CODE,
  group: 'period',
  source: 'Thứ tự các giai đoạn trước, trong, sau ghi ở đề mục',
  mends: false,
  check,
};
