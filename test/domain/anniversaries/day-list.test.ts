import { anniversaryClass } from '../../../src/domain/anniversaries/anniversary-class';
import { indexDays } from '../../../src/domain/anniversaries/day-index';
import { builtInDays, mergeDays } from '../../../src/domain/anniversaries/day-list';
import { DAY_COLUMNS, readDayRow, toDayRow, type DayRow } from '../../../src/domain/anniversaries/day-rows';
import { proposeActivities, upcomingDays } from '../../../src/domain/anniversaries/upcoming';
import { isValidDate, type PlainDate } from '../../../src/domain/calendar/plain-date';

const days = builtInDays();
const index = indexDays(days);
const trust = (verified: boolean): string => (verified ? 'đã kiểm chứng' : 'chưa kiểm chứng');

describe('classes of anniversaries', () => {
  it.each([
    [90, 'round', 'round'],
    [95, 'five', 'other'],
    [93, 'other', 'other'],
    [100, 'round', 'round'],
    [5, 'five', 'other'],
    [1, 'other', 'other'],
    [0, null, null],
    [-5, null, null],
    [2.5, null, null],
  ])('%s', (years, nd145, nd111) => {
    expect([anniversaryClass(years, 'nd145'), anniversaryClass(years, 'nd111')]).toEqual([nd145, nd111]);
  });
});

describe('the shipped list', () => {
  it('holds days that exist, each with its own id', () => {
    expect(days.length).toBeGreaterThan(300);
    expect(new Set(days.map((day) => day.id)).size).toBe(days.length);
    const broken = days.filter((day) =>
      day.calendar === 'solar'
        ? !isValidDate(day.baseYear ?? 2000, day.month, day.day)
        : day.day < 1 || day.day > 30 || day.month < 1 || day.month > 12,
    );
    expect(broken).toEqual([]);
  });

  it('marks what no source confirms and ships both kinds', () => {
    expect(days.filter((day) => day.verified).length).toBeGreaterThan(100);
    expect(days.filter((day) => !day.verified).length).toBeGreaterThan(100);
  });

  it('knows seven major days, one of them two dates', () => {
    const places = days.filter((day) => day.major).map((day) => `${day.calendar} ${day.day}/${day.month}`);
    expect(new Set(places)).toEqual(
      new Set([
        'lunar 1/1',
        'lunar 10/3',
        'solar 3/2',
        'solar 30/4',
        'solar 7/5',
        'solar 19/5',
        'solar 19/8',
        'solar 2/9',
      ]),
    );
  });
});

describe('looking up', () => {
  it.each([
    ['Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh', 26, 3],
    ['thành lập Đoàn TNCS Hồ Chí Minh', 26, 3],
    ['NGÀY THÀNH LẬP HỘI LHPN VIỆT NAM', 20, 10],
    ['Ngày hội QPTD', 22, 12],
    ['ngày Quốc Khánh', 2, 9],
    ['Ngày sinh của Chủ tịch Hồ Chí Minh', 19, 5],
  ])('%s is found by name', (name, day, month) => {
    expect(index.named(name).map((one) => [one.day, one.month])).toContainEqual([day, month]);
  });

  it.each([
    ['Ngày thành lập Đảng bộ xã', []],
    ['Ngày thành lập Chi đoàn', []],
  ])('%s is nobody in the list', (name, expected) => {
    expect(index.named(name)).toEqual(expected);
  });

  it.each([
    ['ngay thuong binh liet si', 27, 7],
    ['nha giao viet nam', 20, 11],
    ['thành lập quân đội', 22, 12],
    ['Ngày Báo chí cách mạg', 21, 6],
    ['giai phong mien nam', 30, 4],
  ])('%s is found by what somebody types', (words, day, month) => {
    expect(
      index
        .search(words)
        .slice(0, 3)
        .map(({ day: one }) => [one.day, one.month]),
    ).toContainEqual([day, month]);
  });

  it('gives nothing for words of no day', () => {
    expect(index.search('máy photocopy phòng họp')).toEqual([]);
    expect(index.search('')).toEqual([]);
  });

  it('finds all days of one date', () => {
    expect(index.on('solar', 12, 22).length).toBeGreaterThanOrEqual(2);
    expect(index.on('lunar', 3, 10)).toHaveLength(1);
  });
});

describe('what is coming', () => {
  const today: PlainDate = { year: 2026, month: 11, day: 22 };
  const coming = upcomingDays(days, today, { decree: 'nd145' });

  it('lists this and next year in order, from today on', () => {
    expect(coming[0]?.daysLeft).toBeGreaterThanOrEqual(0);
    expect(coming.map((item) => item.daysLeft)).toEqual(coming.map((item) => item.daysLeft).sort((a, b) => a - b));
    expect(coming.at(-1)?.date.year).toBe(2027);
  });

  it('counts, classes and weekdays are those of the day kept', () => {
    const army = coming.find((item) => item.date.month === 12 && item.date.day === 22 && item.day.baseYear === 1944);
    expect(army).toMatchObject({ years: 82, class: 'other', weekday: 2, daysLeft: 30 });
    const union = coming.find((item) => item.day.baseYear === 1931 && item.date.month === 3 && item.date.day === 26);
    expect(union).toMatchObject({ years: 96, date: { year: 2027 } });
  });

  it('turns lunar days into solar ones and shows the twin', () => {
    const giỗ = coming.find((item) => item.day.calendar === 'lunar' && item.day.month === 3 && item.day.day === 10);
    expect(giỗ).toMatchObject({ date: { year: 2027, month: 4, day: 16 }, years: null, class: null });
    expect(giỗ?.lunar).toEqual({ day: 10, month: 3, leap: false });
  });

  it('proposes round years and major days of the period only', () => {
    const proposals = proposeActivities(
      days,
      { start: { year: 2025, month: 4, day: 1 }, end: { year: 2025, month: 5, day: 31 } },
      'nd111',
    );
    expect(proposals.some((item) => item.years === 50 && item.date.day === 30 && item.date.month === 4)).toBe(true);
    expect(proposals.every((item) => item.class === 'round' || item.day.major)).toBe(true);
    expect(proposals.every((item) => item.date.month === 4 || item.date.month === 5)).toBe(true);
  });
});

describe('the office’s own rows', () => {
  const row = (cells: Partial<Record<(typeof DAY_COLUMNS)[number], string | number>>): DayRow =>
    DAY_COLUMNS.map((column) => cells[column] ?? null);

  it('reads a row, with the least filled in', () => {
    const reading = readDayRow(row({ 'TÊN NGÀY': 'Ngày thành lập Sở', NGÀY: 8, THÁNG: '8', 'NĂM GỐC': 2007 }));
    expect(reading).toMatchObject({
      ok: true,
      day: { id: 'ngay-thanh-lap-so', kind: 'sự kiện', day: 8, month: 8, baseYear: 2007, owner: 'office' },
    });
  });

  it.each([
    [{}, 'blank'],
    [{ NGÀY: 8, THÁNG: 8 }, 'no-name'],
    [{ 'TÊN NGÀY': 'A', NGÀY: 31, THÁNG: 4 }, 'impossible-day'],
    [{ 'TÊN NGÀY': 'A', NGÀY: 'x', THÁNG: 4 }, 'impossible-day'],
    [{ 'TÊN NGÀY': 'A', NGÀY: 1, THÁNG: 4, 'NĂM GỐC': 'xưa' }, 'impossible-year'],
    [{ 'TÊN NGÀY': 'A', NGÀY: 1, THÁNG: 4, LOẠI: 'khác thường' }, 'unknown-kind'],
    [{ 'TÊN NGÀY': 'A', NGÀY: 1, THÁNG: 4, LỊCH: 'Maya' }, 'unknown-calendar'],
  ])('%o gives %s', (cells, problem) => {
    expect(readDayRow(row(cells))).toEqual({ ok: false, problem });
  });

  it('comes back the same after writing', () => {
    for (const day of days.slice(0, 60)) {
      const reading = readDayRow(toDayRow(day, trust));
      expect(reading.ok && [reading.day.name, reading.day.kind, reading.day.baseYear, reading.day.verified]).toEqual([
        day.name,
        day.kind,
        day.baseYear,
        day.verified,
      ]);
    }
  });

  it('replaces a built-in day of the same id or place, and adds the rest', () => {
    const [first, second] = days;
    if (first === undefined || second === undefined) throw new Error('the list is empty');
    const own = [
      { ...first, name: 'Tên khác', owner: 'office' as const },
      { ...second, id: 'khac', owner: 'office' as const },
      { ...second, id: 'moi', name: 'Ngày của cơ quan', owner: 'office' as const },
    ];
    const merged = mergeDays(days, own);
    expect(merged).toHaveLength(days.length + 1);
    expect(merged[0]?.name).toBe('Tên khác');
    expect(merged[1]?.id).toBe('khac');
    expect(merged.at(-1)?.id).toBe('moi');
  });
});
