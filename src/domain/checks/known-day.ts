import type { AnniversaryClaim } from '../anniversaries/claim';
import type { AnniversaryDay } from '../anniversaries/day-list';
import type { CheckContext } from './context';

/** "Ngày Quốc tế Phụ nữ 8/3": the day of the month is no part of the name. */
const DAY_BEHIND = /\s{0,3}\(?\d{1,2}[/.-]\d{1,2}\)?[\s.]{0,3}$/u;

/** The days of the list that a claim names exactly, with a base year to count from; not all of them are verified. */
export const knownDays = (context: CheckContext, { subject }: AnniversaryClaim): readonly AnniversaryDay[] => {
  const name = subject.replace(DAY_BEHIND, '');
  if (name === '') return [];
  const named = context.days().named(name);
  return named.filter((day) => day.calendar === 'solar' && day.baseYear !== null);
};

/** Years from which the day is counted: that of the event, and that in which the day was set. */
export const baseYears = (day: AnniversaryDay): readonly number[] =>
  [day.baseYear, day.observedSince].filter((year) => year !== null);

/** True when the day is in its `years`th year in `year`. */
export const isCountOf = (years: number, day: AnniversaryDay, year: number): boolean =>
  baseYears(day).some((base) => years === year - base);
