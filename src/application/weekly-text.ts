import { formatDate, formatDayMonth } from '../domain/calendar/format';
import { compareDates, sameDate, weekdayOf, type PlainDate } from '../domain/calendar/plain-date';
import type { ReportRow } from '../domain/reports/report-row';
import type { UnitWeek, WeeklyWork, WeekItem } from '../domain/reports/weekly-work';
import { foldKey } from '../domain/text/fold';
import { translate, type Locale, type MessageParams } from '../messages';

type Say = (key: string, params?: MessageParams) => string;

const dayWords = (day: PlainDate, say: Say): string =>
  say('status.week.day', { weekday: say(`common.weekday.${String(weekdayOf(day))}`), date: formatDayMonth(day) });

/** When in the week, in the fewest words: the day itself, both days, or how long it goes on. */
const whenText = (row: ReportRow, { monday }: WeeklyWork, say: Say): string => {
  const { start, end } = row;
  const clock = row.clock === '' ? '' : `, ${row.clock}`;
  if (start === null) return end === null ? row.timeText : say('status.week.until', { date: formatDayMonth(end) });
  if (end === null) return say('status.week.from', { date: formatDayMonth(start) });
  if (sameDate(start, end)) return `${dayWords(start, say)}${clock}`;
  if (compareDates(start, monday) < 0) return `${say('status.week.until', { date: formatDayMonth(end) })}${clock}`;
  return `${dayWords(start, say)} - ${dayWords(end, say)}${clock}`;
};

/** One line of text whatever the cell holds; a message has no cells. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[.;,\s]+$/u, '');

const itemText = (item: WeekItem, number: number, work: WeeklyWork, say: Say): string => {
  const { row, role } = item;
  const parts = [
    say('status.week.item', { number, when: whenText(row, work, say), name: oneLine(row.name) }),
    row.place === '' ? '' : say('status.week.place', { place: oneLine(row.place) }),
    role === null ? '' : say(`status.week.${role}`),
  ];
  return parts.filter((part) => part !== '').join(', ');
};

const lateText = ({ row, status }: WeekItem, number: number, say: Say): string =>
  say('status.week.late', {
    number,
    days: status.daysLate,
    date: row.end === null ? '' : formatDayMonth(row.end),
    name: oneLine(row.name),
  });

const unitText = (unit: UnitWeek, work: WeeklyWork, say: Say): string => {
  const count = unit.rows.length + unit.late.length;
  return [
    unit.unit === '' ? say('status.week.no-unit', { count }) : say('status.week.unit', { unit: unit.unit, count }),
    ...unit.late.map((item, k) => lateText(item, k + 1, say)),
    ...unit.rows.map((item, k) => itemText(item, unit.late.length + k + 1, work, say)),
  ].join('\n');
};

/**
 * "Việc tuần này" as plain text for a message: a heading with the week, a paragraph for each unit (or for the one
 * named), what is overdue first. `unit` `null` means all of them.
 */
export const weeklyText = (work: WeeklyWork, locale: Locale, unit: string | null = null): string => {
  const say: Say = (key, params) => translate(locale, key, params);
  const units = work.units.filter((one) => unit === null || foldKey(one.unit) === foldKey(unit));
  const title = say('status.week.title', { from: formatDate(work.monday), to: formatDate(work.sunday) });
  const body = units.length === 0 ? [say('status.week.none')] : units.map((one) => unitText(one, work, say));
  return [title, ...body].join('\n\n');
};
