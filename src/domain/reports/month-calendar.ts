import { addDays, compareDates, daysBetween, daysInMonth, weekdayOf, type PlainDate } from '../calendar/plain-date';
import type { RatedRow } from './report-input';

/** One square of the calendar page. */
export interface CalendarDay {
  readonly date: PlainDate;
  /** False for the days of the neighbouring months that fill the first and last week. */
  readonly inMonth: boolean;
  readonly rows: readonly RatedRow[];
}

export interface MonthCalendar {
  readonly year: number;
  readonly month: number;
  /** Weeks of seven days, Monday first. */
  readonly weeks: readonly (readonly CalendarDay[])[];
  /** Activities of the month too long to stand in single squares (campaigns, "Tháng 5"). */
  readonly allMonth: readonly RatedRow[];
}

/** Longer activities stand beside the grid instead of filling every square. */
const LONGEST_IN_GRID = 7;

const dayKey = ({ year, month, day }: PlainDate): number => (year * 16 + month) * 32 + day;

/** True when the activity has a day in the month, or began before it and has no last day. */
export const touchesMonth = ({ row }: RatedRow, year: number, month: number): boolean => {
  const start = row.start ?? row.end;
  if (start === null) return false;
  return (
    compareDates(start, { year, month, day: daysInMonth(year, month) }) <= 0 &&
    (row.end === null || compareDates(row.end, { year, month, day: 1 }) >= 0)
  );
};

/** The calendar page of a month: squares with their activities, long activities apart. */
export const makeMonthCalendar = (rows: readonly RatedRow[], year: number, month: number): MonthCalendar => {
  const first: PlainDate = { year, month, day: 1 };
  const last: PlainDate = { year, month, day: daysInMonth(year, month) };
  const gridStart = addDays(first, 1 - weekdayOf(first));
  const gridEnd = addDays(last, 7 - weekdayOf(last));
  const byDay = new Map<number, RatedRow[]>();
  const allMonth: RatedRow[] = [];
  for (const rated of rows) {
    const start = rated.row.start ?? rated.row.end;
    const end = rated.row.end ?? rated.row.start;
    if (start === null || end === null) continue;
    // With no last day it goes on: in later months it stands beside the grid.
    const goesOn = rated.row.end === null && compareDates(start, first) < 0;
    if (goesOn) allMonth.push(rated);
    if (compareDates(end, first) < 0 || compareDates(start, last) > 0) continue;
    const length = daysBetween(start, end) + 1;
    if (length > LONGEST_IN_GRID) {
      allMonth.push(rated);
      continue;
    }
    for (let day = start; compareDates(day, end) <= 0; day = addDays(day, 1)) {
      const list = byDay.get(dayKey(day)) ?? [];
      list.push(rated);
      byDay.set(dayKey(day), list);
    }
  }
  const weeks: CalendarDay[][] = [];
  const dayCount = daysBetween(gridStart, gridEnd) + 1;
  for (let week = 0; week * 7 < dayCount; week += 1) {
    weeks.push(
      Array.from({ length: 7 }, (_, column) => {
        const date = addDays(gridStart, week * 7 + column);
        return { date, inMonth: date.month === month, rows: byDay.get(dayKey(date)) ?? [] };
      }),
    );
  }
  return { year, month, weeks, allMonth };
};
