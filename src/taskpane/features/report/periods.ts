import { compareDates, formatIso, parseIso, type PlainDate } from '../../../domain/calendar/plain-date';
import { heldOffsets, nearestChoice, type ActivityDays } from '../../../domain/reports/nearest';
import {
  choiceAround,
  periodOf,
  type CountedKind,
  type Period,
  type PeriodChoice,
} from '../../../domain/reports/period';
import type { ReportPeriodKind, ReportRequest, ReportSettings } from '../../services';
import type { Say } from '../../settings-context';

export const PERIOD_KINDS: readonly ReportPeriodKind[] = ['month', 'quarter', 'half', 'year', 'to-month', 'any'];

/** Periods offered: how many before the one around today, and after it. */
const OFFERED: Readonly<Record<CountedKind, readonly [number, number]>> = {
  month: [12, 3],
  quarter: [4, 2],
  half: [3, 1],
  year: [3, 1],
  'to-month': [12, 3],
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
 * distance from the one around today: "tháng trước" stays the month before, whenever the button is pressed. Until one
 * is picked it is the one with the activities nearest to today; while their `days` are not known, that wish itself.
 */
export const choiceOf = (
  settings: ReportSettings,
  today: PlainDate,
  days: readonly ActivityDays[] | null,
): ReportRequest['period'] | null => {
  const { kind, offset, cutOff } = settings;
  if (kind === 'any') {
    const [start, end] = [parseIso(settings.start), parseIso(settings.end)];
    return start === null || end === null || compareDates(start, end) > 0 ? null : { kind, start, end };
  }
  if (offset !== null) return move(choiceAround(kind, today, cutOff), offset);
  return days === null ? { kind: 'nearest', of: kind } : nearestChoice(kind, days, today, cutOff);
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

/** Longer lists nobody reads; what is left out is reached by "Khoảng ngày khác". */
const MOST_OFFERED = 240;

/** A period to choose. */
export interface OfferedPeriod {
  /** Distance from the one around today. */
  readonly offset: number;
  readonly words: string;
  /** False when the schedules are known to hold no activity in it. */
  readonly held: boolean;
}

/**
 * The periods to choose from, latest first: those around today, and all that hold an activity of the schedules, however
 * long ago. `days` is `null` while these are not known.
 */
export const offeredPeriods = (
  kind: CountedKind,
  today: PlainDate,
  cutOff: number,
  days: readonly ActivityDays[] | null,
  say: Say,
): readonly OfferedPeriod[] => {
  const [before, after] = OFFERED[kind];
  const first = choiceAround(kind, today, cutOff);
  const held = new Set(days === null ? [] : heldOffsets(kind, days, today, cutOff));
  const around = Array.from({ length: before + after + 1 }, (_unused, k) => k - before);
  const nearFirst = [...new Set([...around, ...held])].sort((a, b) => Math.abs(a) - Math.abs(b));
  return nearFirst
    .slice(0, MOST_OFFERED)
    .sort((a, b) => b - a)
    .map((offset) => ({
      offset,
      words: choiceWords(move(first, offset), say),
      held: days === null || held.has(offset),
    }));
};

/** The days of the chosen period; `null` when it is not complete, or not known yet. */
export const daysOfChoice = (
  settings: ReportSettings,
  today: PlainDate,
  days: readonly ActivityDays[] | null,
): Period | null => {
  const choice = choiceOf(settings, today, days);
  return choice === null || choice.kind === 'nearest' ? null : periodOf(choice, settings.cutOff);
};
