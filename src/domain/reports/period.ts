import { addDays, compareDates, daysInMonth, type PlainDate } from '../calendar/plain-date';

/** An inclusive stretch of days that a report is about. */
export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Last day of the office's report months (14: from 15 to 14); absent = calendar months. */
  readonly cutOff?: number;
}

/** What the user picked. Months 1–12, quarters 1–4, halves 1–2. */
export type PeriodChoice =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  | { readonly kind: 'year'; readonly year: number }
  /** From the beginning of the year to the end of the month: "6 tháng", "9 tháng". */
  | { readonly kind: 'to-month'; readonly year: number; readonly month: number }
  | { readonly kind: 'any'; readonly start: PlainDate; readonly end: PlainDate };

const dayOf = (year: number, month: number, day: number): PlainDate => {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
};

/** A kind of period that is picked by its number, not by its days. */
export type CountedKind = Exclude<PeriodChoice['kind'], 'any'>;

/** The last day a report month may end on; the 31st is the end of every calendar month. */
export const LAST_CUT_OFF = 30;

/** True for the days a report month may end on. In a shorter month the last day stands for the 29th and 30th. */
export const isCutOff = (cutOff: number): boolean => Number.isInteger(cutOff) && cutOff >= 1 && cutOff <= LAST_CUT_OFF;

/**
 * The months `first`–`last` of a year as report periods. With a cut-off day c the period ends on day c of its last
 * month and starts the day after day c of the month before its first (month 15→14 has c = 14: domain.md §5.1).
 * `cutOff` 0 or 31 means whole calendar months.
 */
const monthsPeriod = (year: number, first: number, last: number, cutOff: number): Period =>
  isCutOff(cutOff)
    ? { start: addDays(dayOf(year, first - 1, cutOff), 1), end: dayOf(year, last, cutOff), cutOff }
    : { start: dayOf(year, first, 1), end: dayOf(year, last, 31) };

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
    case 'to-month':
      return monthsPeriod(choice.year, 1, choice.month, cutOff);
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

/** A month as the report counts it, with its days inside the period. */
export interface ReportMonth {
  readonly year: number;
  readonly month: number;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** The report month a day belongs to: with c = 14, the 15th of April is a day of May. */
const reportMonthOf = (day: PlainDate, cutOff: number): { readonly year: number; readonly month: number } => {
  if (!isCutOff(cutOff) || day.day <= Math.min(cutOff, daysInMonth(day.year, day.month)))
    return { year: day.year, month: day.month };
  return day.month === 12 ? { year: day.year + 1, month: 1 } : { year: day.year, month: day.month + 1 };
};

/** The report months of the period in order; the first and the last may be parts. Together they are the period. */
export const monthsOf = (period: Period): readonly ReportMonth[] => {
  const cutOff = period.cutOff ?? 0;
  const months: ReportMonth[] = [];
  let start = period.start;
  while (compareDates(start, period.end) <= 0) {
    const { year, month } = reportMonthOf(start, cutOff);
    const last = monthsPeriod(year, month, month, cutOff).end;
    const end = compareDates(last, period.end) < 0 ? last : period.end;
    months.push({ year, month, start, end });
    start = addDays(end, 1);
  }
  return months;
};

/** The 0-based place of the day's month in {@link monthsOf}; −1 when the day lies outside the period. */
export const monthIndexIn = (period: Period, day: PlainDate): number => {
  if (compareDates(day, period.start) < 0 || compareDates(day, period.end) > 0) return -1;
  const cutOff = period.cutOff ?? 0;
  const first = reportMonthOf(period.start, cutOff);
  const own = reportMonthOf(day, cutOff);
  return (own.year - first.year) * 12 + own.month - first.month;
};

/** The period of a kind that holds the day; of those that begin with the year the shortest. */
export const choiceAround = (kind: CountedKind, day: PlainDate, cutOff = 0): PeriodChoice => {
  const { year, month } = reportMonthOf(day, cutOff);
  switch (kind) {
    case 'month':
    case 'to-month':
      return { kind, year, month };
    case 'quarter':
      return { kind, year, quarter: Math.ceil(month / 3) };
    case 'half':
      return { kind, year, half: Math.ceil(month / 6) };
    case 'year':
      return { kind, year };
  }
};
