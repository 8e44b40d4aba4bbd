import { formatIso } from '../../../src/domain/calendar/plain-date';
import { extractSchedule } from '../../../src/domain/schedule/extract';
import type { Activity, Schedule } from '../../../src/domain/schedule/schedule';
import type { WorkbookSnapshot } from '../../../src/domain/source/snapshot';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';

const when = (activity: Activity): string => {
  const { time } = activity;
  const from = time?.start ? formatIso(time.start) : '';
  const to = time?.end ? formatIso(time.end) : '';
  const clock = time?.startTime
    ? `${String(time.startTime.hour).padStart(2, '0')}:${String(time.startTime.minute).padStart(2, '0')}`
    : (time?.session ?? '');
  return [from === to ? from : `${from}..${to}`, clock].filter((part) => part !== '').join(' ');
};

/** An activity as one line: "name | day hour | place". */
export const told = (activity: Activity): string =>
  `${activity.name.value} | ${when(activity)} | ${activity.place?.value ?? ''}`;

const linesOf = (schedule: Schedule): readonly string[] => schedule.activities.map(told);

/** What is read from the lines of a text, one line each. */
export const toldText = (...lines: readonly string[]): readonly string[] =>
  linesOf(extractSchedule(textSnapshot('a.txt', lines.join('\n'))));

/** What is read from a workbook, one line each. */
export const toldSheet = (snapshot: WorkbookSnapshot): readonly string[] => linesOf(extractSchedule(snapshot));
