import { buildReports, type ReportsOutcome } from '../../../src/application/commands/build-reports';
import { buildSchedule } from '../../../src/application/commands/build-schedule';
import type { ReportOptions } from '../../../src/application/reports/plan-reports';
import { openExcel, picture, rowsOf, sheetOf, type, type OpenExcel } from '../excel/open-excel';

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => open.close());

const HEADER = ['TT', 'Nội dung', 'Thời gian', 'Địa điểm', 'Phân công'];
const PLAN = [
  ['Hội nghị triển khai', 'Ngày 05/5/2024', 'Hội trường A', 'Ban Tổ chức chủ trì, Văn phòng phối hợp'],
  ['Ra quân vệ sinh môi trường', 'Ngày 12/5/2024', 'Công viên', 'Đoàn Thanh niên chủ trì'],
  ['Hội thao công nhân', 'Ngày 20/5/2024', 'Nhà thi đấu', 'Công đoàn chủ trì, Đoàn Thanh niên phối hợp'],
  ['Tổng kết', 'Ngày 28/5/2024', 'Hội trường A', 'Văn phòng chủ trì'],
  ['Về nguồn', 'Ngày 02/6/2024', 'Khu di tích', 'Ban Tổ chức chủ trì'],
] as const;

const fill = async (): Promise<void> => {
  await type(open, 'Sheet1', `A1:E${PLAN.length + 3}`, [
    ['LỊCH HOẠT ĐỘNG', '', '', '', ''],
    ['Năm 2024', '', '', '', ''],
    HEADER,
    ...PLAN.map((row, k) => [k + 1, ...row]),
  ]);
  await buildSchedule(open.excel, { source: { kind: 'workbook', scope: { kind: 'active-sheet' } }, locale: 'vi' });
};

const OPTIONS: ReportOptions = {
  locale: 'vi',
  period: { kind: 'month', year: 2024, month: 5 },
  asOf: { year: 2024, month: 5, day: 15 },
};
const make = (over: Partial<ReportOptions> = {}): Promise<ReportsOutcome> =>
  buildReports(open.excel, { ...OPTIONS, ...over });

describe('Lập báo cáo in an open workbook', () => {
  it('says when there is no schedule yet, and writes nothing', async () => {
    const before = await picture(open);
    expect(await make()).toEqual({ kind: 'nothing-found' });
    expect(await picture(open)).toEqual(before);
  });

  it('makes the report sheets from the schedule', async () => {
    await fill();
    const schedule = sheetOf(await picture(open), 'LỊCH HOẠT ĐỘNG');
    const outcome = await make();
    expect(outcome).toMatchObject({ kind: 'written', inPeriod: 4, rows: 5, overdue: 2 });
    const after = await picture(open);
    expect(sheetOf(after, 'LỊCH HOẠT ĐỘNG')).toEqual(schedule);
    expect(
      rowsOf(after, 'BC TIẾN ĐỘ')
        .slice(0, 4)
        .map((row) => row['TÌNH TRẠNG']),
    ).toEqual(['Quá hạn', 'Quá hạn', 'Chưa thực hiện', 'Chưa thực hiện']);
  });
});
