import fc from 'fast-check';
import { HOLIDAY_RULES } from '../../../src/domain/calendar/holiday-rules';
import { holidaysOf } from '../../../src/domain/calendar/holidays';
import type { GivenDay } from '../../../src/domain/calendar/holidays';
import {
  addDays,
  compareDates,
  formatIso,
  fromDayNumber,
  plainDate,
  toDayNumber,
  weekdayOf,
} from '../../../src/domain/calendar/plain-date';
import type { PlainDate } from '../../../src/domain/calendar/plain-date';
import { workingDaysBetween } from '../../../src/domain/calendar/working-days';

const days = (year: number, certain: boolean, given: readonly GivenDay[] = []): string[] =>
  holidaysOf(year, given)
    .filter((h) => h.certain === certain)
    .map((h) => formatIso(h.date));

const given = (date: PlainDate, kind: GivenDay['kind']): GivenDay => ({ date, kind, name: 'x', source: 'y' });

describe('holidaysOf', () => {
  it('2025: the days of the law, with those a notice chooses marked', () => {
    expect(days(2025, true)).toEqual([
      '2025-01-01',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-04-07',
      '2025-04-30',
      '2025-05-01',
      '2025-09-02',
    ]);
    expect(days(2025, false)).toEqual([
      '2025-01-26',
      '2025-01-27',
      '2025-01-31',
      '2025-02-01',
      '2025-09-01',
      '2025-09-03',
    ]);
  });
  it('follows the law of the time', () => {
    expect(days(2006, true)).not.toContain('2006-04-07');
    expect(days(2007, true)).toContain('2007-04-26');
    expect(days(2020, false)).not.toContain('2020-09-03');
    expect(days(2021, false)).toContain('2021-09-03');
    expect(days(2025, true)).not.toContain('2025-11-24');
    expect(days(2026, true)).toContain('2026-11-24');
    expect(days(2027, true)).toContain('2027-11-24');
    expect(holidaysOf(1994)).toEqual([]);
  });
  it('gives as many days off as the law grants', () => {
    const granted = (year: number): number => days(year, true).length;
    // 1994: 8 days (4 at Tết); from 2007 also Giỗ Tổ; 2012: 10, of which one at Tết is open; 2019: 11, three open.
    expect([granted(2000), granted(2010), granted(2015), granted(2022), granted(2027)]).toEqual([8, 9, 9, 8, 9]);
  });
  it('lets the given days win and closes the open ones near them', () => {
    const table = [
      given({ year: 2025, month: 9, day: 1 }, 'holiday'),
      given({ year: 2025, month: 5, day: 2 }, 'compensatory'),
      given({ year: 2025, month: 4, day: 26 }, 'working'),
      given({ year: 2025, month: 4, day: 30 }, 'working'),
      given({ year: 2024, month: 9, day: 3 }, 'holiday'),
    ];
    const found = holidaysOf(2025, table);
    expect(found.filter((h) => h.basis === 'given').map((h) => [formatIso(h.date), h.kind])).toEqual([
      ['2025-04-26', 'working'],
      ['2025-04-30', 'working'],
      ['2025-05-02', 'compensatory'],
      ['2025-09-01', 'holiday'],
    ]);
    expect(found.filter((h) => formatIso(h.date) === '2025-04-30')).toHaveLength(1);
    expect(days(2025, false, table)).toEqual(['2025-01-26', '2025-01-27', '2025-01-31', '2025-02-01']);
  });
  it('has rules whose validity is in order and whose source is named', () => {
    for (const rule of HOLIDAY_RULES) {
      expect(rule.source).not.toBe('');
      if (rule.validTo) expect(compareDates(rule.validFrom, rule.validTo)).toBeLessThan(0);
    }
  });
});

describe('workingDaysBetween', () => {
  const at = (month: number, day: number): PlainDate => ({ year: 2025, month, day });
  it.each([
    [at(9, 1), at(9, 7), 5],
    [at(9, 6), at(9, 7), 0],
    [at(9, 5), at(9, 8), 2],
    [at(9, 3), at(9, 3), 1],
    [at(9, 8), at(9, 5), -2],
    [at(1, 1), at(12, 31), 261],
  ])('%j to %j: %d', (from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count);
  });
  it('takes off days away, once, and adds worked days', () => {
    const off = [at(9, 1), at(9, 2), at(9, 2), at(9, 6), at(10, 1)];
    expect(workingDaysBetween(at(9, 1), at(9, 7), off)).toBe(3);
    expect(workingDaysBetween(at(9, 1), at(9, 7), off, [at(9, 6), at(9, 6)])).toBe(4);
    expect(workingDaysBetween(at(9, 1), at(9, 7), off, [at(9, 2)])).toBe(4);
  });
  it('counts as a walk over the days does', () => {
    const day = fc.integer({ min: -40000, max: 60000 }).map(fromDayNumber);
    const list = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), list, list, (from, length, offs, works) => {
        const off = offs.map((n) => addDays(from, n));
        const work = works.map((n) => addDays(from, n));
        const has = (set: readonly PlainDate[], d: PlainDate): boolean => set.some((s) => compareDates(s, d) === 0);
        let expected = 0;
        for (let n = 0; n <= length; n += 1) {
          const d = addDays(from, n);
          if (has(work, d) || (weekdayOf(d) <= 5 && !has(off, d))) expected += 1;
        }
        expect(workingDaysBetween(from, addDays(from, length), off, work)).toBe(expected);
      }),
    );
    expect(toDayNumber(plainDate(1970, 1, 1) ?? at(1, 1))).toBe(0);
  });
});
