import type { Stamp, StampUnit } from './items';

type Draft = { -readonly [Part in keyof Stamp]: Stamp[Part] };

/**
 * A copy of the stamp, written out part by part: so every stamp is of one shape. A spread makes a shape of its own at
 * each place where it stands, and the engine reads objects of many shapes several times slower.
 */
export const draftOf = (stamp: Stamp): Draft => ({
  unit: stamp.unit,
  day: stamp.day,
  month: stamp.month,
  year: stamp.year,
  index: stamp.index,
  calendar: stamp.calendar,
  leap: stamp.leap,
  fault: stamp.fault,
  certain: stamp.certain,
  flags: stamp.flags,
  monthFrom: stamp.monthFrom,
  yearFrom: stamp.yearFrom,
});

/** Flag inside the grammar: a range whose end is "trước ngày …", so that its last day is the one before. */
export const BEFORE_END = 'before-end';

export const NO_FLAGS: readonly string[] = [];

/** A stamp that says nothing yet: a solar, certain day. */
const NO_STAMP: Stamp = {
  unit: 'day',
  day: null,
  month: null,
  year: null,
  index: 0,
  calendar: 'solar',
  leap: false,
  fault: null,
  certain: true,
  flags: NO_FLAGS,
  monthFrom: null,
  yearFrom: null,
};

/** The day of a month; `year` is `null` when it is not written. */
export const dayStamp = (
  day: number,
  month: number | null,
  year: number | null,
  fault: string | null,
  flags: readonly string[],
): Stamp => {
  const stamp = draftOf(NO_STAMP);
  stamp.day = day;
  stamp.month = month;
  stamp.year = year;
  stamp.fault = fault;
  stamp.flags = flags;
  return stamp;
};

/** A month of a year, either of them perhaps not written. */
export const monthStamp = (month: number | null, year: number | null, fault: string | null): Stamp => {
  const stamp = draftOf(NO_STAMP);
  stamp.unit = 'month';
  stamp.month = month;
  stamp.year = year;
  stamp.fault = fault;
  return stamp;
};

/** A numbered part of a year: what the number counts is said at {@link Stamp.index}. */
export const partStamp = (unit: StampUnit, index: number, fault: string | null): Stamp => {
  const stamp = draftOf(NO_STAMP);
  stamp.unit = unit;
  stamp.index = index;
  stamp.fault = fault;
  return stamp;
};

/** A whole year. */
export const yearStamp = (year: number | null): Stamp => {
  const stamp = draftOf(NO_STAMP);
  stamp.unit = 'year';
  stamp.year = year;
  return stamp;
};

/** The stamp with its year. */
export const withYear = (stamp: Stamp, year: number, yearFrom: Stamp['yearFrom']): Stamp => {
  const dated = draftOf(stamp);
  dated.year = year;
  dated.yearFrom = yearFrom;
  return dated;
};

/** The stamp with its month. */
export const withMonth = (stamp: Stamp, month: number, monthFrom: Stamp['monthFrom']): Stamp => {
  const dated = draftOf(stamp);
  dated.month = month;
  dated.monthFrom = monthFrom;
  return dated;
};

/** The stamp in a calendar. */
export const inCalendar = (stamp: Stamp, calendar: Stamp['calendar']): Stamp => {
  const turned = draftOf(stamp);
  turned.calendar = calendar;
  return turned;
};

/** The stamp with some parts changed. */
export const changedStamp = (stamp: Stamp, parts: Partial<Stamp>): Stamp => Object.assign(draftOf(stamp), parts);

/** The stamp of these parts: what is not given is unknown, the unit a day, the calendar solar. */
export const stampOf = (parts: Partial<Stamp>): Stamp => changedStamp(NO_STAMP, parts);

// Predicates stand here by name: a function written where it is used is made anew at every call.

/** Words like "ngày" stand before it, or a year is written: see {@link Stamp.certain}. */
export const isCertain = (stamp: Stamp): boolean => stamp.certain;

/** Of the lunar calendar. */
export const isLunar = (stamp: Stamp): boolean => stamp.calendar === 'lunar';

/** A week known only by the days beside it: no end of a range, and without days no time. */
export const isBareWeek = (stamp: Stamp): boolean => stamp.unit === 'week' && stamp.index === 0 && stamp.day === null;
