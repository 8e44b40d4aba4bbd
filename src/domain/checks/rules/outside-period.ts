import { compareDates } from '../../calendar/plain-date';
import type { Activity } from '../../schedule/schedule';
import { comparableTime, findInTime, isFrameWork } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { windowOf } from '../window';
import { dateText } from '../words';

const CODE = { code: 'outside-period', severity: 'warning' } as const;

/** Work that makes ready for what the plan is about, by its name or by the heading above it. */
const MAKES_READY =
  /chuẩn\s+bị|tập\s+huấn|bồi\s+dưỡng|phỏng\s+vấn|tuyển\s+(?:chọn|quân|sinh)|tập\s+luyện|(?<!\p{L})trước\s+(?:khi|khai|chiến\s+dịch|đại\s+hội|hội\s+nghị|lễ|ngày)/iu;

const makesReady = ({ name, section, timeText }: Activity): boolean =>
  [name.value, timeText.text, ...section].some((words) => MAKES_READY.test(words));

const check = (context: CheckContext): readonly Finding[] => {
  const window = windowOf(context);
  if (window === null) return [];
  return context.activities.flatMap((activity) => {
    const time = comparableTime(activity);
    if (time === null || activity.layer === 'milestone') return [];
    const late = compareDates(time.end, window.end) > 0;
    const early =
      window.start !== null && compareDates(time.start, window.start) < 0 && (late || !makesReady(activity));
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
