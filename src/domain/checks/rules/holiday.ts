import { holidaysOf } from '../../calendar/holidays';
import { formatIso } from '../../calendar/plain-date';
import { tableRows, findInTime, singleDay } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { dateText } from '../words';

const CODE = { code: 'holiday', severity: 'info' } as const;

/** A day off that is told as one, and a roster for days off: nobody has overlooked them. */
const KNOWN = /(?<!\p{L})(?:nghỉ|trực)(?!\s+(?:tuyến|tiếp|thuộc)|\p{L})/iu;

const isRoster = (context: CheckContext): boolean =>
  context.input.schedules.some(({ title }) => title !== null && KNOWN.test(title.value));

const check = (context: CheckContext): readonly Finding[] => {
  const named = new Map<number, ReadonlyMap<string, string>>();
  const inYear = (year: number): ReadonlyMap<string, string> => {
    const known = named.get(year);
    if (known !== undefined) return known;
    const days = holidaysOf(year, context.input.holidays ?? []).filter((day) => day.certain && day.kind !== 'working');
    const made = new Map(days.map((day) => [formatIso(day.date), day.name]));
    named.set(year, made);
    return made;
  };
  if (isRoster(context)) return [];
  return tableRows(context).flatMap((activity) => {
    const date = singleDay(activity);
    const name = date === null ? undefined : inYear(date.year).get(formatIso(date));
    if (date === null || name === undefined || KNOWN.test(activity.name.value)) return [];
    return [findInTime(CODE, activity, { params: { date: dateText(date), name } })];
  });
};

/** An activity on a public holiday. */
export const holiday: Rule = {
  ...CODE,
  group: 'conflicts',
  source: 'Bộ luật Lao động 2019 điều 112 và danh mục ngày nghỉ (tblNgayNghi)',
  mends: false,
  check,
};
