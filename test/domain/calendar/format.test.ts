import {
  WEEKDAY_WORDS,
  formatCellDate,
  formatDate,
  formatDayMonth,
  formatLongDate,
  formatMonth,
  formatPeriod,
  weekdayWord,
} from '../../../src/domain/calendar/format';
import { parseIso } from '../../../src/domain/calendar/plain-date';
import type { PlainDate } from '../../../src/domain/calendar/plain-date';

const on = (iso: string): PlainDate => parseIso(iso) ?? { year: 1, month: 1, day: 1 };

describe('writing dates', () => {
  it.each([
    ['2023-01-05', '05/01/2023'],
    ['1890-05-19', '19/5/1890'],
    ['1930-02-03', '03/02/1930'],
    ['1945-09-02', '02/9/1945'],
    ['2020-03-03', '03/3/2020'],
    ['2020-10-20', '20/10/2020'],
    ['2020-12-01', '01/12/2020'],
  ])('%s → %s', (iso, text) => {
    expect(formatDate(on(iso))).toBe(text);
  });
  it('writes the long form, the cell form, day and month, month', () => {
    expect(formatLongDate(on('2023-01-05'))).toBe('ngày 05 tháng 01 năm 2023');
    expect(formatLongDate(on('2023-05-19'))).toBe('ngày 19 tháng 5 năm 2023');
    expect(formatCellDate(on('2023-05-09'))).toBe('09/05/2023');
    expect(formatDayMonth(on('2023-05-09'))).toBe('09/5');
    expect(formatMonth(2023, 2)).toBe('02/2023');
    expect(formatMonth(2023, 5)).toBe('5/2023');
  });
  it.each([
    ['2023-05-19', '2023-05-19', '19/5/2023'],
    ['2020-08-17', '2020-08-19', '17 - 19/8/2020'],
    ['2023-05-01', '2023-06-30', '01/5 - 30/6/2023'],
    ['2022-12-25', '2023-01-05', '25/12/2022 - 05/01/2023'],
    ['2023-06-30', '2023-05-01', '30/6/2023 - 01/5/2023'],
  ])('%s to %s → %s', (start, end, text) => {
    expect(formatPeriod(on(start), on(end))).toBe(text);
  });
  it('has words for each weekday, none used twice', () => {
    expect(weekdayWord(1)).toBe('thứ Hai');
    expect(weekdayWord(7)).toBe('Chủ nhật');
    const all = Object.values(WEEKDAY_WORDS).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
