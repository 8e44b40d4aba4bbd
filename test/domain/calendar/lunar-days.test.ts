import { isYearName, yearName, yearNamed } from '../../../src/domain/calendar/can-chi';
import { LUNAR_DAYS, lunarDayIn, lunarDayInSolarYear, lunarDayNamed } from '../../../src/domain/calendar/lunar-days';
import { formatIso } from '../../../src/domain/calendar/plain-date';

const inSolarYear = (name: string, year: number): string | null => {
  const day = lunarDayNamed(name);
  const date = day && lunarDayInSolarYear(day, year);
  return date && formatIso(date);
};

describe('named lunar days', () => {
  it.each([
    ['Tết Nguyên đán', 2025, '2025-01-29'],
    ['GIAO THỪA', 2025, '2025-01-28'],
    ['Giao thừa', 2024, '2024-02-09'],
    ['rằm tháng Giêng', 2025, '2025-02-12'],
    ['giỗ tổ hùng vương', 2025, '2025-04-07'],
    ['Phật đản', 2025, '2025-05-12'],
    ['Tết Đoan Ngọ', 2025, '2025-05-31'],
    ['Vu Lan', 2025, '2025-09-06'],
    ['Tết Trung thu', 2025, '2025-10-06'],
    ['ông Công ông Táo', 2026, '2026-02-10'],
  ])('%s %d: %s', (name, year, day) => {
    expect(inSolarYear(name, year)).toBe(day);
  });
  it('falls in every solar year of the table once, in the month it belongs to', () => {
    for (const day of LUNAR_DAYS) {
      for (let year = 1900; year <= 2100; year += 1) expect(lunarDayInSolarYear(day, year)?.year).toBe(year);
    }
  });
  it('keeps ids and names apart', () => {
    expect(new Set(LUNAR_DAYS.map((d) => d.id)).size).toBe(LUNAR_DAYS.length);
    for (const day of LUNAR_DAYS) for (const name of day.names) expect(lunarDayNamed(name)).toBe(day);
    expect(lunarDayNamed('ngày hội làng')).toBeNull();
  });
  it('takes the ordinary month, not the leap one', () => {
    const vuLan = lunarDayNamed('Vu lan');
    const date = vuLan && lunarDayIn(vuLan, 2006);
    expect(date && formatIso(date)).toBe('2006-08-08');
    expect(vuLan && lunarDayIn(vuLan, 2200)).toBeNull();
  });
});

describe('names of years', () => {
  it.each([
    [1930, 'Canh Ngọ'],
    [1945, 'Ất Dậu'],
    [1954, 'Giáp Ngọ'],
    [1968, 'Mậu Thân'],
    [1975, 'Ất Mão'],
    [1984, 'Giáp Tý'],
    [2000, 'Canh Thìn'],
    [2023, 'Quý Mão'],
    [2024, 'Giáp Thìn'],
    [2025, 'Ất Tỵ'],
    [2026, 'Bính Ngọ'],
  ])('%d is %s', (year, name) => {
    expect(yearName(year)).toBe(name);
    expect(yearNamed(name, year)).toBe(year);
    expect(yearNamed(name.toUpperCase(), year + 29)).toBe(year);
    expect(yearNamed(name, year - 29)).toBe(year);
  });
  it('reads other spellings and refuses pairs that do not exist', () => {
    expect(yearNamed('Quí Mẹo', 2020)).toBe(2023);
    expect(yearNamed('ất tị', 2024)).toBe(2025);
    expect(yearNamed('Kỉ Hợi', 2020)).toBe(2019);
    expect(isYearName('Giáp Sửu')).toBe(false);
    expect(yearNamed('', 2020)).toBeNull();
  });
  it('names each of sixty years once', () => {
    expect(new Set(Array.from({ length: 60 }, (_, i) => yearName(1984 + i))).size).toBe(60);
  });
});
