import { daysInMonth, fromDayNumber, mondayOf, toDayNumber, type PlainDate } from '../calendar/plain-date';
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
const WEEK = 7;

const dayNumber = (year: number, month: number, day: number): number => toDayNumber({ year, month, day });

/** The calendar page of a month: squares with their activities, long activities apart. */
export const makeMonthCalendar = (rows: readonly RatedRow[], year: number, month: number): MonthCalendar => {
  const [first, last] = [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))];
  const gridStart = toDayNumber(mondayOf(fromDayNumber(first)));
  const weekCount = Math.ceil((last - gridStart + 1) / WEEK);
  const squares = Array.from({ length: weekCount * WEEK }, (): RatedRow[] => []);
  const allMonth: RatedRow[] = [];
  for (const rated of rows) {
    const start = rated.row.start ?? rated.row.end;
    const end = rated.row.end ?? rated.row.start;
    if (start === null || end === null) continue;
    const [from, to] = [toDayNumber(start), toDayNumber(end)];
    // With no last day it goes on: in later months it stands beside the grid.
    const goesOn = rated.row.end === null && from < first;
    const touches = from <= last && to >= first;
    if (goesOn || (touches && to - from >= LONGEST_IN_GRID)) allMonth.push(rated);
    else if (touches) {
      const [top, bottom] = [Math.max(0, from - gridStart), Math.min(squares.length - 1, to - gridStart)];
      for (let k = top; k <= bottom; k += 1) squares[k]?.push(rated);
    }
  }
  const days = squares.map((own, k): CalendarDay => {
    const date = fromDayNumber(gridStart + k);
    return { date, inMonth: date.month === month, rows: own };
  });
  const weeks = Array.from({ length: weekCount }, (_, week) => days.slice(week * WEEK, (week + 1) * WEEK));
  return { year, month, weeks, allMonth };
};
