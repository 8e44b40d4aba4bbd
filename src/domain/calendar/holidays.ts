import { HOLIDAY_NAMES, HOLIDAY_RULES } from './holiday-rules';
import type { HolidayDay, HolidayId, HolidayRule } from './holiday-rules';
import { lunarNewYear, lunarToSolar } from './lunar';
import { addDays, compareDates, plainDate, toDayNumber } from './plain-date';
import type { PlainDate } from './plain-date';

/** What a day of the user's own table is (column LOẠI): nghỉ lễ, nghỉ bù, or làm bù. */
export type DayKind = 'holiday' | 'compensatory' | 'working';

/** A row of the user's table of days (`tblNgayNghi`). It wins over the law on the same day. */
export interface GivenDay {
  readonly date: PlainDate;
  readonly kind: DayKind;
  readonly name: string;
  readonly source: string;
}

/** A day that is not an ordinary one. */
export interface Holiday {
  readonly date: PlainDate;
  /** `working` is a day off turned into a working day (làm bù). */
  readonly kind: DayKind;
  readonly name: string;
  /** The id of the holiday by law, `null` for a day the user gave. */
  readonly id: HolidayId | null;
  /** False when a yearly notice decides whether the day is off; see `HolidayRule.certain`. */
  readonly certain: boolean;
  readonly basis: 'law' | 'given';
  readonly source: string;
}

const dayIn = (day: HolidayDay, year: number): PlainDate | null => {
  switch (day.kind) {
    case 'solar':
      return plainDate(year, day.month, day.day);
    case 'lunar':
      return lunarToSolar({ year, month: day.month, day: day.day, leap: false });
    case 'tet': {
      const first = lunarNewYear(year);
      return first && addDays(first, day.offset);
    }
  }
};

const inForce = (rule: HolidayRule, date: PlainDate): boolean =>
  compareDates(rule.validFrom, date) <= 0 && (rule.validTo === null || compareDates(date, rule.validTo) <= 0);

const byLaw = (year: number): readonly Holiday[] =>
  HOLIDAY_RULES.flatMap((rule): Holiday[] => {
    const date = dayIn(rule.day, year);
    if (!date || !inForce(rule, date)) return [];
    return [
      {
        date,
        kind: 'holiday',
        name: HOLIDAY_NAMES[rule.id],
        id: rule.id,
        certain: rule.certain,
        basis: 'law',
        source: rule.source,
      },
    ];
  });

/**
 * True when the user's table says which days of this holiday are off, so the law's open choices are closed. A row that
 * only repeats a day of the law (`sure`) chooses nothing.
 */
const settles = (given: readonly GivenDay[], sure: ReadonlySet<number>, open: Holiday): boolean =>
  given.some(
    (day) =>
      day.kind === 'holiday' &&
      !sure.has(toDayNumber(day.date)) &&
      Math.abs(toDayNumber(day.date) - toDayNumber(open.date)) <= 7,
  );

/**
 * The days off of a Gregorian year in order of date: those of the law in force on each day, and those the user
 * gave. A given day replaces the law's on the same date. Days that the law leaves open (`certain: false`) are
 * dropped when the table has another holiday within a week of them, for then the notice of that year has been entered.
 * Nothing is inferred from weekends. Empty before 1995 and, for lunar days, after 2100.
 */
export const holidaysOf = (year: number, given: readonly GivenDay[] = []): readonly Holiday[] => {
  const own = given.filter((day) => day.date.year === year);
  const taken = new Set(own.map((day) => toDayNumber(day.date)));
  const lawful = byLaw(year);
  const sure = new Set(lawful.filter(({ certain }) => certain).map(({ date }) => toDayNumber(date)));
  const law = lawful.filter((day) => !taken.has(toDayNumber(day.date)) && (day.certain || !settles(own, sure, day)));
  const mine = own.map((day): Holiday => ({
    date: day.date,
    kind: day.kind,
    name: day.name,
    id: null,
    certain: true,
    basis: 'given',
    source: day.source,
  }));
  return [...law, ...mine].sort((a, b) => compareDates(a.date, b.date));
};
