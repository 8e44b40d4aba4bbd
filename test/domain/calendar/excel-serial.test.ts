import fc from 'fast-check';
import { dateToSerial, readSerial, timeToFraction, unshiftYear } from '../../../src/domain/calendar/excel-serial';
import { addDays, formatIso, fromDayNumber, toDayNumber } from '../../../src/domain/calendar/plain-date';

const iso = (serial: number, date1904 = false): string => {
  const read = readSerial(serial, date1904);
  return read.kind === 'date' ? formatIso(read.date) : read.kind === 'none' ? read.problem : 'time';
};

describe('readSerial', () => {
  // Figures as Excel shows them; 36526 and 35064 are Microsoft's own example for 01/01/2000 in both systems.
  it.each([
    [1, '1900-01-01'],
    [31, '1900-01-31'],
    [32, '1900-02-01'],
    [59, '1900-02-28'],
    [60, 'false-leap-day'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [36526, '2000-01-01'],
    [43831, '2020-01-01'],
    [44197, '2021-01-01'],
    [2958465, '8099-12-31'],
    [2958466, 'too-large'],
    [-1, 'negative'],
    [Number.NaN, 'too-large'],
    [Number.POSITIVE_INFINITY, 'too-large'],
    [0, 'time'],
    [690449, '1890-05-19'],
  ])('1900 system: %d is %s', (serial, expected) => {
    expect(iso(serial)).toBe(expected);
  });

  it.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [60, '1904-03-01'],
    [35064, '2000-01-01'],
    [42735, '2021-01-01'],
    [-1, 'negative'],
    [2957004, 'too-large'],
  ])('1904 system: %d is %s', (serial, expected) => {
    expect(iso(serial, true)).toBe(expected);
  });

  it('flags what is doubtful', () => {
    expect(readSerial(45)).toMatchObject({ kind: 'date', flags: ['early-1900'] });
    expect(readSerial(690449)).toMatchObject({ flags: ['year-unshifted'] });
    expect(readSerial(44197)).toMatchObject({ flags: [], time: null });
    // DATE(1700,2,29) is 29/02/3600, a day 1700 did not have.
    expect(unshiftYear({ year: 3600, month: 2, day: 29 })).toBeNull();
    const serial = toDayNumber({ year: 3600, month: 2, day: 29 }) - toDayNumber({ year: 1899, month: 12, day: 30 });
    expect(readSerial(serial)).toEqual({ kind: 'none', problem: 'day-not-in-month' });
    expect(unshiftYear({ year: 2999, month: 12, day: 31 })).toMatchObject({ shifted: false });
  });

  it('reads the time of day and carries over midnight', () => {
    expect(readSerial(44197.3125)).toMatchObject({ time: { hour: 7, minute: 30, second: 0 } });
    expect(readSerial(0.5625)).toEqual({ kind: 'time', time: { hour: 13, minute: 30, second: 0 } });
    expect(iso(44196.9999999)).toBe('2021-01-01');
    expect(readSerial(44196.9999999)).toMatchObject({ time: null });
  });

  it('gives every minute of a day back', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1) {
      const time = { hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0 };
      const read = readSerial(45000 + timeToFraction(time));
      expect(read).toMatchObject({ kind: 'date', time: minutes === 0 ? null : time });
    }
  });
});

describe('dateToSerial', () => {
  it('is the inverse of reading for every day from 1900 to 2999, in both systems', () => {
    const first = toDayNumber({ year: 1900, month: 1, day: 1 });
    let wrong = 0;
    for (let n = first; n <= toDayNumber({ year: 2999, month: 12, day: 31 }); n += 1) {
      const date = fromDayNumber(n);
      for (const date1904 of [false, true]) {
        const serial = dateToSerial(date, date1904);
        if (serial === null) wrong += date1904 && date.year < 1904 ? 0 : 1;
        else if (iso(serial, date1904) !== formatIso(date)) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
  });
  it('has no serial for days before the system begins', () => {
    expect(dateToSerial({ year: 1899, month: 12, day: 31 })).toBeNull();
    expect(dateToSerial({ year: 1890, month: 5, day: 19 })).toBeNull();
    expect(dateToSerial({ year: 1903, month: 12, day: 31 }, true)).toBeNull();
    expect(dateToSerial({ year: 1900, month: 2, day: 28 })).toBe(59);
    expect(dateToSerial(addDays({ year: 1900, month: 2, day: 28 }, 1))).toBe(61);
  });
  it('never throws on any number', () => {
    fc.assert(
      fc.property(fc.double(), fc.boolean(), (serial, date1904) => {
        expect(['date', 'time', 'none']).toContain(readSerial(serial, date1904).kind);
      }),
    );
  });
});
