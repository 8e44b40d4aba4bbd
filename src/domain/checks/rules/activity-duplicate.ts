import { formatIso } from '../../calendar/plain-date';
import { foldKey } from '../../text/fold';
import { findInName, rowLabel, tableRowsByDocument } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'activity-duplicate', severity: 'warning' } as const;

/** Names that rows of a timetable share rightly. */
const LEAST_WORDS = 4;

const sameThing = (activity: Activity): string | null => {
  const name = foldKey(activity.name.value).replace(/[.;,:]+$/u, '');
  if (name.split(' ').length < LEAST_WORDS) return null;
  const { time } = activity;
  const when =
    time?.start && time.end ? `${formatIso(time.start)}–${formatIso(time.end)}` : foldKey(activity.timeText.text);
  const clock = time?.startTime
    ? `${String(time.startTime.hour)}:${String(time.startTime.minute)}`
    : (time?.session ?? '');
  const units = activity.assignments.map((one) => foldKey(one.unit)).join('+');
  return [name, when, clock, foldKey(activity.place?.value ?? ''), units].join('|');
};

const roughName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[.;,:]+$/u, '');

const checkTable = (rows: readonly Activity[]): readonly Finding[] => {
  const first = new Map<string, Activity>();
  // Most names are unlike any other: they need no closer look.
  const alone = new Map<string, Activity | null>();
  const alike: Activity[] = [];
  for (const activity of rows) {
    const name = roughName(activity.name.value);
    const before = alone.get(name);
    if (before === undefined) {
      alone.set(name, activity);
      continue;
    }
    if (before !== null) {
      alike.push(before);
      alone.set(name, null);
    }
    alike.push(activity);
  }
  return alike.flatMap((activity) => {
    const key = sameThing(activity);
    if (key === null) return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, activity);
      return [];
    }
    if (before.row === activity.row) return [];
    return [findInName(CODE, activity, { params: { row: rowLabel(before, String(before.row)) } })];
  });
};

const check = (context: CheckContext): readonly Finding[] => tableRowsByDocument(context).flatMap(checkTable);

/** Two rows with the same name, time, place and units. */
export const activityDuplicate: Rule = {
  ...CODE,
  group: 'conflicts',
  source: 'Một hoạt động chỉ ghi một dòng',
  mends: false,
  check,
};
