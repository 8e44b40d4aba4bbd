import { addDays, compareDates, daysInMonth, type PlainDate } from '../calendar/plain-date';

/** An inclusive stretch of days that a report is about. */
export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** What the user picked. Months 1–12, quarters 1–4, halves 1–2. */
export type PeriodChoice =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'any'; readonly start: PlainDate; readonly end: PlainDate };

const dayOf = (year: number, month: number, day: number): PlainDate => {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
};

/**
 * The months `first`–`last` of a year as report periods. With a cut-off day c the period ends on day c of its last
 * month and starts the day after day c of the month before its first (month 15→14 has c = 14: domain.md §5.1).
 * `cutOff` 0 or ≥ 28 means whole calendar months.
 */
const monthsPeriod = (year: number, first: number, last: number, cutOff: number): Period => {
  if (cutOff <= 0 || cutOff >= 28) {
    return { start: dayOf(year, first, 1), end: dayOf(year, last, 31) };
  }
  return { start: addDays(dayOf(year, first - 1, cutOff), 1), end: dayOf(year, last, cutOff) };
};

/** The inclusive days of the chosen period. Reversed ends of `any` are put in order. */
export const periodOf = (choice: PeriodChoice, cutOff = 0): Period => {
  switch (choice.kind) {
    case 'month':
      return monthsPeriod(choice.year, choice.month, choice.month, cutOff);
    case 'quarter':
      return monthsPeriod(choice.year, choice.quarter * 3 - 2, choice.quarter * 3, cutOff);
    case 'half':
      return monthsPeriod(choice.year, choice.half * 6 - 5, choice.half * 6, cutOff);
    case 'year':
      return monthsPeriod(choice.year, 1, 12, cutOff);
    case 'any':
      return compareDates(choice.start, choice.end) <= 0
        ? { start: choice.start, end: choice.end }
        : { start: choice.end, end: choice.start };
  }
};

/** Where an activity lies against a period. `undated` has neither first nor last day. */
export type Placement = 'inside' | 'before' | 'after' | 'undated';

/**
 * An activity belongs to the period when it shares a day with it. With only a last day (a deadline) that day
 * decides; with only a first day (an open end) it goes on from there.
 */
export const placeInPeriod = (
  activity: { readonly start: PlainDate | null; readonly end: PlainDate | null },
  period: Period,
): Placement => {
  const { start, end } = activity;
  if (start === null && end === null) return 'undated';
  const first = start ?? end;
  if (first !== null && compareDates(first, period.end) > 0) return 'after';
  if (end !== null && compareDates(end, period.start) < 0) return 'before';
  return 'inside';
};

/** The calendar months that the period touches, in order. */
export const monthsOf = (period: Period): readonly { readonly year: number; readonly month: number }[] => {
  const months: { year: number; month: number }[] = [];
  let { year, month } = period.start;
  while (year < period.end.year || (year === period.end.year && month <= period.end.month)) {
    months.push({ year, month });
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return months;
};
