import { yearOfMoment, type Moment } from './moment';

/**
 * The N of "kỷ niệm N năm": the year observed less the base year, whatever the day (a plan of April rightly says 133
 * years for a day of May). `null` when the base lies after the year observed.
 */
export const anniversaryYears = (base: Moment, observed: Moment): number | null => {
  const years = yearOfMoment(observed) - yearOfMoment(base);
  return years < 0 ? null : years;
};
