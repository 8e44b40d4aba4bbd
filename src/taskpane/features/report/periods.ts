import { compareDates, formatIso, parseIso, type PlainDate } from '../../../domain/calendar/plain-date';
import { choiceAround, periodOf, type Period, type PeriodChoice } from '../../../domain/reports/period';
import type { ReportPeriodKind, ReportSettings } from '../../services';
import type { Say } from '../../settings-context';

/** Kinds of period that are counted from the one around today. */
type CountedKind = Exclude<ReportPeriodKind, 'any'>;

export const PERIOD_KINDS: readonly ReportPeriodKind[] = ['month', 'quarter', 'half', 'year', 'to-month', 'any'];

/** Periods offered: how many before the one around today, and after it. */
const OFFERED: Readonly<Record<CountedKind, readonly [number, number]>> = {
  month: [12, 3],
  quarter: [4, 2],
  half: [3, 1],
  year: [3, 1],
  'to-month': [12, 3],
};

const around = (kind: CountedKind, today: PlainDate, cutOff: number): PeriodChoice => {
  if (kind !== 'to-month') return choiceAround(kind, today, cutOff);
  const month = choiceAround('month', today, cutOff);
  return month.kind === 'month' ? { kind, year: month.year, month: month.month } : month;
};

/** Year and 1-based part of `perYear` parts, moved by `offset` parts. */
const movePart = (
  year: number,
  part: number,
  perYear: number,
  offset: number,
): { readonly year: number; readonly part: number } => {
  const index = year * perYear + part - 1 + offset;
  return { year: Math.floor(index / perYear), part: (((index % perYear) + perYear) % perYear) + 1 };
};

const move = (choice: PeriodChoice, offset: number): PeriodChoice => {
  switch (choice.kind) {
    case 'month':
    case 'to-month': {
      const { year, part } = movePart(choice.year, choice.month, 12, offset);
      return { kind: choice.kind, year, month: part };
    }
    case 'quarter': {
      const { year, part } = movePart(choice.year, choice.quarter, 4, offset);
      return { kind: 'quarter', year, quarter: part };
    }
    case 'half': {
      const { year, part } = movePart(choice.year, choice.half, 2, offset);
      return { kind: 'half', year, half: part };
    }
    case 'year':
      return { kind: 'year', year: choice.year + offset };
    case 'any':
      return choice;
  }
};

/**
 * The period the settings mean as of today; `null` when the days of `any` are missing. Counted kinds are kept as a
 * distance from the one around today: "tháng trước" stays the month before, whenever the button is pressed.
 */
export const choiceOf = (settings: ReportSettings, today: PlainDate): PeriodChoice | null => {
  const { kind, offset, cutOff } = settings;
  if (kind !== 'any') return move(around(kind, today, cutOff), offset);
  const [start, end] = [parseIso(settings.start), parseIso(settings.end)];
  return start === null || end === null || compareDates(start, end) > 0 ? null : { kind, start, end };
};

/** "Tháng 5/2026", "Quý 2/2026" … */
export const choiceWords = (choice: PeriodChoice, say: Say): string => {
  switch (choice.kind) {
    case 'month':
      return say('report.period.month', { month: choice.month, year: choice.year });
    case 'quarter':
      return say('report.period.quarter', { quarter: choice.quarter, year: choice.year });
    case 'half':
      return say(choice.half === 1 ? 'report.period.half.1' : 'report.period.half.2', { year: choice.year });
    case 'year':
      return say('report.period.year', { year: choice.year });
    case 'to-month':
      return say('report.period.to-month', { count: choice.month, year: choice.year });
    case 'any':
      return `${formatIso(choice.start)} - ${formatIso(choice.end)}`;
  }
};

/** The periods to choose from, latest first, each by its distance from the one around today. */
export const offeredPeriods = (
  kind: CountedKind,
  today: PlainDate,
  cutOff: number,
  say: Say,
): readonly { readonly offset: number; readonly words: string }[] => {
  const [before, after] = OFFERED[kind];
  const first = around(kind, today, cutOff);
  return Array.from({ length: before + after + 1 }, (_unused, k) => {
    const offset = after - k;
    return { offset, words: choiceWords(move(first, offset), say) };
  });
};

/** The days of the chosen period; `null` when it is not complete. */
export const daysOfChoice = (settings: ReportSettings, today: PlainDate): Period | null => {
  const choice = choiceOf(settings, today);
  return choice === null ? null : periodOf(choice, settings.cutOff);
};
