import { holidayRows, holidaysSheet, readHolidayTable } from '../../src/application/holidays-sheet';
import { planReports } from '../../src/application/reports/plan-reports';
import { understand } from '../../src/application/understand';
import { dateToSerial } from '../../src/domain/calendar/excel-serial';
import { readHolidayRow } from '../../src/domain/calendar/holiday-rows';
import { holidaysOf, type GivenDay } from '../../src/domain/calendar/holidays';
import { formatIso } from '../../src/domain/calendar/plain-date';
import type { CellValue, WorkbookSnapshot } from '../../src/domain/source/snapshot';
import { scheduleSnapshot } from '../support/schedule-book';
import { sheetOf, workbookOf } from '../support/snapshots';

const day = (year: number, month: number, date: number): number => dateToSerial({ year, month, day: date }) ?? 0;

const HEADER = ['NGÀY', 'TÊN', 'LOẠI', 'NGUỒN'];
const DAYS_OFF = sheetOf(
  'NGÀY NGHỈ',
  [
    HEADER,
    [day(2026, 5, 4), 'Nghỉ bù Giỗ Tổ', 'nghỉ bù', 'Thông báo 12'],
    ['Thứ Bảy', 'không phải ngày', '', ''],
    ['09/5/2026', 'Làm bù', 'Làm bù', ''],
    ['15/6/2026 - 17/6/2026', 'Nghỉ hè của trường', '', ''],
    [null, null, null, null],
    ['20/6/2026', 'sai loại', 'họp', ''],
  ],
  'tblNgayNghi',
);

describe('tblNgayNghi', () => {
  it('is read by its headers: serials, texts, stretches; blank LOẠI is a day off', () => {
    const { days, problems } = readHolidayTable(workbookOf(DAYS_OFF));
    expect(days.map(({ date, kind }) => `${formatIso(date)} ${kind}`)).toEqual([
      '2026-05-04 compensatory',
      '2026-05-09 working',
      '2026-06-15 holiday',
      '2026-06-16 holiday',
      '2026-06-17 holiday',
    ]);
    expect(problems.map(({ row, problem }) => `${row} ${problem}`)).toEqual(['3 no-day', '7 unknown-kind']);
    const moved = sheetOf(
      'N',
      [
        ['LOẠI', 'ghi thêm', 'NGÀY'],
        ['làm bù', 'x', '09/5/2026'],
      ],
      'tblNgayNghi_2',
    );
    expect(readHolidayTable(workbookOf(moved)).days).toEqual([
      { date: { year: 2026, month: 5, day: 9 }, kind: 'working', name: '', source: '' },
    ]);
  });

  it.each([
    ['31/6/2026', 'no-day'],
    ['30/4', 'no-day'],
    ['01/01/2026 - 31/12/2026', 'no-day'],
    ['17/6/2026 - 15/6/2026', 'no-day'],
    [45, 'no-day'],
    ['', 'no-day'],
  ])('does not guess %p', (cell, problem) => {
    expect(readHolidayRow([cell, 'tên', '', ''])).toEqual({ ok: false, problem });
  });

  it.each([
    ['ngày 02/9/2026', ['2026-09-02']],
    ['30/4 - 03/5/2027', ['2027-04-30', '2027-05-01', '2027-05-02', '2027-05-03']],
    ['từ ngày 30.4.2027 đến ngày 1.5.2027', ['2027-04-30', '2027-05-01']],
  ])('reads %s', (cell, dates) => {
    const reading = readHolidayRow([cell, '', 'nghỉ lễ', '']);
    expect(reading.ok && reading.days.map(({ date }) => formatIso(date))).toEqual(dates);
  });

  it('reads back what it wrote, and keeps what the office had', () => {
    const own: readonly GivenDay[] = [
      { date: { year: 2026, month: 5, day: 9 }, kind: 'working', name: 'Làm bù cho 04/5', source: 'TB 12' },
    ];
    const rows = holidayRows(own, [2026, 2027]);
    expect(rows).toEqual(expect.arrayContaining([...own]));
    const cells = holidaysSheet(rows).blocks[0]?.cells ?? [];
    const plain = cells.map((row) =>
      row.map((cell): CellValue =>
        typeof cell === 'object' && cell?.kind === 'date'
          ? dateToSerial(cell.date)
          : typeof cell === 'string'
            ? cell
            : null,
      ),
    );
    expect(readHolidayTable(workbookOf(sheetOf('NGÀY NGHỈ', plain, 'tblNgayNghi')))).toEqual({
      days: rows,
      problems: [],
    });
    expect(holidayRows(rows, [2026, 2027])).toEqual(rows);
  });

  it('does not close what the law leaves open when it only repeats the law', () => {
    const open = (given: readonly GivenDay[]): number =>
      holidaysOf(2026, given).filter(({ certain }) => !certain).length;
    expect(open(holidayRows([], [2026]))).toBe(open([]));
    const chosen: GivenDay = { date: { year: 2026, month: 9, day: 1 }, kind: 'holiday', name: '', source: '' };
    expect(open([...holidayRows([], [2026]), chosen])).toBeLessThan(open([]));
  });

  it('is followed by the checks: days in lieu are days off, worked days in lieu are no weekend', () => {
    const plan = sheetOf('Kế hoạch', [
      ['KẾ HOẠCH'],
      ['Hoạt động của trường năm 2026'],
      ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM'],
      ['1', 'Họp phụ huynh toàn trường', '04/5/2026', 'Hội trường'],
      ['2', 'Thi vẽ tranh của khối 5', '09/5/2026', 'Sân trường'],
      ['3', 'Kiểm tra cơ sở vật chất', '16/5/2026', 'Phòng học'],
    ]);
    const hints = (workbook: WorkbookSnapshot): readonly string[] =>
      understand(workbook)
        .findings.filter(({ code }) => code === 'weekend' || code === 'holiday')
        .map(({ code, text }) => `${code} ${text}`);
    expect(hints(workbookOf(plan))).toEqual(['weekend 09/5/2026', 'weekend 16/5/2026']);
    expect([...hints(workbookOf(plan, DAYS_OFF))].sort()).toEqual(['holiday 04/5/2026', 'weekend 16/5/2026']);
  });

  it('is printed by LỊCH THÁNG', () => {
    const row = { TT: 1, 'HOẠT ĐỘNG': 'Họp', 'BẮT ĐẦU': '2026-05-18', 'KẾT THÚC': '2026-05-18', MÃ: 'K1' };
    const book = workbookOf(scheduleSnapshot({ name: 'LỊCH', rows: [row] }), DAYS_OFF);
    const planned = planReports(book, {
      locale: 'vi',
      period: { kind: 'month', year: 2026, month: 5 },
      asOf: { year: 2026, month: 5, day: 1 },
      which: ['calendar'],
    });
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    const words = JSON.stringify(planned.plan.sheets[0]?.blocks);
    expect(words).toContain('Nghỉ bù Giỗ Tổ');
    expect(words).toContain('Làm bù');
  });
});
