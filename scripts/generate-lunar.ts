/**
 * Writes src/domain/calendar/lunar-table.generated.ts: the Vietnamese lunar calendar, lunar years 1899–2100.
 *
 * The rules of the calendar (Meeus, Astronomical Algorithms, 2nd ed., ch. 25, 27, 49; rules of the lunisolar
 * calendar as in Dershowitz & Reingold, Calendrical Calculations, "The Chinese Calendar", with Vietnamese time):
 * a month begins on the local day of the new moon; the winter solstice falls in month 11; when thirteen months
 * lie between two months 11, the first without a major solar term (longitude a multiple of 30°) is the leap one.
 * Local time: UTC+7 from 01/01/1968 (Quyết định 121-CP, 08/8/1967). Before that the calendar of China was kept:
 * UTC+8 from 1929, and until 1928 Beijing mean time (116°25' E, UTC+7:45:40), by which the calendars of those
 * years were printed. With UTC+8 three months of 1914, 1916 and 1920 would begin a day too late. One month of
 * 1906 was printed a day later than the new moon of modern formulas (8 minutes before midnight); see PRINTED.
 *
 * Run: npx tsx scripts/generate-lunar.ts   (prints new moons and terms within two minutes of midnight)
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deltaT } from 'astronomia/deltat';
import { newMoon } from 'astronomia/moonphase';
import { Planet } from 'astronomia/planetposition';
import { apparentVSOP87 } from 'astronomia/solar';
import earthSeries from 'astronomia/data/vsop87Bearth';
import { fromDayNumber, formatIso, toDayNumber } from '../src/domain/calendar/plain-date';

const FIRST_YEAR = 1899;
const LAST_YEAR = 2100;
const UNIX_EPOCH_JD = 2440587.5;
/** Local time by the first day it holds, latest first; offsets in days. */
const ZONES = [
  { from: toDayNumber({ year: 1968, month: 1, day: 1 }), offset: 7 / 24 },
  { from: toDayNumber({ year: 1929, month: 1, day: 1 }), offset: 8 / 24 },
  { from: Number.NEGATIVE_INFINITY, offset: (116 + 25 / 60) / 360 },
] as const;
/** Months printed on another day than computed here: computed first day → printed first day. */
const PRINTED: ReadonlyMap<number, number> = new Map([
  [toDayNumber({ year: 1906, month: 4, day: 23 }), toDayNumber({ year: 1906, month: 4, day: 24 })],
]);
const NEAR_MIDNIGHT_SECONDS = 120;
const SYNODIC_MONTH = 29.530588861;

const earth = new Planet(earthSeries);
const decimalYear = (jde: number): number => 2000 + (jde - 2451545) / 365.25;

/** The local civil day (days since 1970-01-01) of an instant given in dynamical time. */
const localDay = (jde: number, what: string): number => {
  const days = jde - deltaT(decimalYear(jde)) / 86400 - UNIX_EPOCH_JD;
  const zone = ZONES.find(({ from, offset }) => days + offset >= from) ?? ZONES[2];
  const local = days + zone.offset;
  const seconds = (local - Math.round(local)) * 86400;
  if (Math.abs(seconds) < NEAR_MIDNIGHT_SECONDS) {
    console.log(`${formatIso(fromDayNumber(Math.floor(local)))}  ${what} ${seconds.toFixed(0)} s from midnight`);
  }
  return Math.floor(local);
};

const jdeOfYear = (year: number): number => 2451545 + (year - 2000) * 365.25;

const newMoonDays = (): readonly number[] => {
  const days: number[] = [];
  for (let at = jdeOfYear(FIRST_YEAR - 1.2), last = 0; at < jdeOfYear(LAST_YEAR + 2.2); at += SYNODIC_MONTH) {
    const instant = newMoon(decimalYear(at));
    const day = localDay(instant, 'new moon');
    if (instant - last > 1) days.push(PRINTED.get(day) ?? day);
    last = instant;
  }
  return days;
};

const FULL = 2 * Math.PI;
const signed = (angle: number): number => ((((angle + Math.PI) % FULL) + FULL) % FULL) - Math.PI;

/** The instant (JDE) near `guess` when the sun stands at the longitude, to a tenth of a second. */
const sunAt = (longitude: number, guess: number): number => {
  let jde = guess;
  for (let step = 0; step < 50; step += 1) {
    const move = (signed(longitude - apparentVSOP87(earth, jde).lon) / FULL) * 365.2422;
    jde += move;
    if (Math.abs(move) < 1e-6) return jde;
  }
  throw new Error(`No solution for longitude ${longitude} near JDE ${guess}`);
};

/** Local days of the twelve major terms of a Gregorian year, December solstice (270°) last. */
const majorTermDays = (year: number): readonly number[] =>
  Array.from({ length: 12 }, (_, i) => {
    const degrees = (300 + i * 30) % 360;
    return localDay(sunAt((degrees / 360) * FULL, jdeOfYear(year) + 20 + i * 30.44), `longitude ${degrees}°`);
  });

interface Month {
  readonly start: number;
  readonly length: number;
  readonly month: number;
  readonly leap: boolean;
}

const numberMonths = (): readonly Month[] => {
  const moons = newMoonDays();
  const terms: number[] = [];
  const solstices: number[] = [];
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR + 1; year += 1) {
    const days = majorTermDays(year);
    terms.push(...days);
    solstices.push(days.at(-1) ?? 0);
  }
  const hasTerm = (i: number): boolean => terms.some((day) => day >= (moons[i] ?? 0) && day < (moons[i + 1] ?? 0));
  const monthHolding = (day: number): number =>
    moons.findIndex((start, i) => start <= day && day < (moons[i + 1] ?? 0));
  const months: Month[] = [];
  solstices.slice(0, -1).forEach((solstice, k) => {
    const from = monthHolding(solstice);
    const to = monthHolding(solstices[k + 1] ?? 0);
    if (to - from !== 12 && to - from !== 13) throw new Error(`Year of ${to - from} months after ${solstice}`);
    const leapAt = to - from === 13 ? moons.findIndex((_, i) => i > from && i < to && !hasTerm(i)) : -1;
    if (to - from === 13 && leapAt < 0) throw new Error(`No month to be the leap one after ${solstice}`);
    let month = 11;
    for (let i = from; i < to; i += 1) {
      const start = moons[i] ?? 0;
      if (i !== from && i !== leapAt) month = (month % 12) + 1;
      months.push({ start, length: (moons[i + 1] ?? 0) - start, month, leap: i === leapAt });
    }
  });
  return months;
};

const packYear = (months: readonly Month[], year: number): number => {
  const isNewYear = (m: Month): boolean => m.month === 1 && !m.leap;
  const yearOf = (m: Month): number => fromDayNumber(m.start).year;
  const first = months.findIndex((m) => isNewYear(m) && yearOf(m) === year);
  const end = months.findIndex((m, i) => i > first && isNewYear(m));
  const own = months.slice(first, end);
  if (first < 0 || own.length < 12 || own.length > 13) throw new Error(`Lunar year ${year} has ${own.length} months`);
  if (own.some((m) => m.length !== 29 && m.length !== 30)) throw new Error(`Month length in lunar year ${year}`);
  const lengths = own.reduce((bits, m, i) => bits | (m.length === 30 ? 1 << i : 0), 0);
  const leap = own.find((m) => m.leap)?.month ?? 0;
  const offset = (own[0]?.start ?? 0) - toDayNumber({ year, month: 1, day: 1 });
  return (offset << 17) | (leap << 13) | lengths;
};

const months = numberMonths();
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => packYear(months, FIRST_YEAR + i));
const rows: string[] = [];
for (let i = 0; i < years.length; i += 10) {
  rows.push(
    `  ${years
      .slice(i, i + 10)
      .map((n) => `0x${n.toString(16).padStart(6, '0')}`)
      .join(', ')}, // ${FIRST_YEAR + i}`,
  );
}
const target = join(__dirname, '../src/domain/calendar/lunar-table.generated.ts');
writeFileSync(
  target,
  `/** Written by scripts/generate-lunar.ts from astronomical formulas; never edit by hand. */

export const FIRST_LUNAR_YEAR = ${FIRST_YEAR};
export const LAST_LUNAR_YEAR = ${LAST_YEAR};

/**
 * One number for each lunar year. Bits 0–12: the months of the year in order, the leap month in its place, 1 for
 * 30 days and 0 for 29. Bits 13–16: the month that is repeated as a leap month, 0 for none. Bits 17–22: days from
 * 1 January to the first day of the year (Tết).
 */
// prettier-ignore
export const LUNAR_YEARS: readonly number[] = [
${rows.join('\n')}
];
`,
);
console.log(`${years.length} lunar years written`);
