import { buildReports, type ReportsOutcome } from '../../../src/application/commands/build-reports';
import { buildSchedule } from '../../../src/application/commands/build-schedule';
import type { ReportOptions } from '../../../src/application/reports/plan-reports';
import { openExcel, picture, sheetOf, type, type OpenExcel } from '../excel/open-excel';
import { valueOf } from '../excel/result';

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
const SCHEDULE = 'LỊCH HOẠT ĐỘNG';
const SHEETS = ['BC TỔNG HỢP', 'BC ĐƠN VỊ', 'BC TIẾN ĐỘ', 'LỊCH THÁNG', 'SƠ ĐỒ TIẾN ĐỘ', 'TỜ TRÌNH'];

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

/** The address of a table's column cell, e.g. of TRẠNG THÁI in the second row. */
const cellOf = (table: string, header: string, row: number): Promise<{ sheet: string; address: string }> =>
  open.run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const cell = item.columns.getItem(header).getDataBodyRange().getCell(row, 0);
    cell.load('address');
    item.worksheet.load('name');
    await context.sync();
    return { sheet: item.worksheet.name, address: cell.address.split('!')[1] ?? '' };
  });

const set = async (table: string, header: string, row: number, value: unknown): Promise<void> => {
  const { sheet, address } = await cellOf(table, header, row);
  await type(open, sheet, address, [[value]]);
};

const column = (table: string, header: string): Promise<unknown[]> =>
  open.run(async (context) => {
    const range = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    range.load('values');
    await context.sync();
    return range.values.map((row): unknown => row[0]);
  });

/** The key figures of BC TỔNG HỢP as the cells show them: label, count, share. */
const figures = (): Promise<unknown[][]> =>
  open.run(async (context) => {
    const range = context.workbook.worksheets.getItem('BC TỔNG HỢP').getUsedRange();
    range.load('values');
    await context.sync();
    const { values } = range;
    const first = values.findIndex((row) => row[0] === 'Tổng số hoạt động trong kỳ');
    return values.slice(first, first + 11).map((row): unknown[] => [row[0], row[4], row[5]]);
  });

const visible = async (): Promise<string[]> =>
  (await picture(open)).sheets.filter((sheet) => sheet.visibility === 'Visible').map((sheet) => sheet.name);

describe('Lập báo cáo in an open workbook', () => {
  it('says when there is no schedule yet, and writes nothing', async () => {
    const before = await picture(open);
    expect(await make()).toEqual({ kind: 'nothing-found' });
    expect(await picture(open)).toEqual(before);
  });

  it('makes six sheets from the schedule in three syncs and leaves the schedule alone', async () => {
    await fill();
    const schedule = sheetOf(await picture(open), SCHEDULE);
    const { value, syncs } = await open.counted(() => make());
    expect(value).toMatchObject({ kind: 'written', inPeriod: 4, rows: 5, overdue: 2 });
    expect(syncs.length).toBeLessThanOrEqual(3);
    const after = await picture(open);
    expect(sheetOf(after, SCHEDULE)).toEqual(schedule);
    expect(await visible()).toEqual(['Sheet1', SCHEDULE, ...SHEETS]);
    expect(await column('tblTienDo', 'TÌNH TRẠNG')).toEqual(['Quá hạn', 'Quá hạn', 'Chưa thực hiện', 'Chưa thực hiện']);
    expect(await column('tblTienDo', 'SỐ NGÀY QUÁ HẠN')).toEqual([10, 3, '', '']);
    expect(await column('tblBaoCaoDonVi', 'ĐƠN VỊ')).toEqual([
      'Đoàn Thanh niên',
      'Văn phòng',
      'Ban Tổ chức',
      'Công đoàn',
    ]);
  });

  it('counts what people typed under TRẠNG THÁI and TIẾN ĐỘ', async () => {
    await fill();
    await set('tblLichHoatDong', 'TRẠNG THÁI', 0, 'Hoàn thành');
    await set('tblLichHoatDong', 'TIẾN ĐỘ', 1, 1);
    await set('tblLichHoatDong', 'TRẠNG THÁI', 2, 'Hoãn');
    expect(await make()).toMatchObject({ overdue: 0 });
    const rows = await figures();
    expect(rows.map((row) => row[1])).toEqual([4, 2, 0, 1, 0, 0, 1, 2, 4, 0, 0]);
    expect(rows[1]?.[2]).toBe('2/4 = 50,0 %');
    expect(rows[7]?.[2]).toBe('2/2 = 100,0 %');
  });

  it('refreshes on the second run in three syncs, keeping columns, comments and names', async () => {
    await fill();
    await make();
    await set('tblTienDo', 'Ý KIẾN CHỈ ĐẠO', 1, 'Giao Văn phòng đôn đốc');
    await set('tblBaoCaoDonVi', 'NHẬN XÉT', 0, 'Cần hỗ trợ');
    await open.run(async (context) => {
      const { workbook } = context;
      const table = workbook.tables.getItem('tblTienDo');
      table.columns.add(undefined, [['GHI NHỚ'], ['a'], ['b'], ['c'], ['d']]);
      const sheet = workbook.worksheets.getItem('BC TỔNG HỢP');
      workbook.comments.add(sheet.getRange('A6'), 'Xem lại số này');
      workbook.worksheets.getItem('TỜ TRÌNH').name = 'Tờ trình tháng 5';
      await context.sync();
    });
    const keyBefore = (await column('tblTienDo', 'MÃ'))[1];
    await set('tblLichHoatDong', 'TRẠNG THÁI', 0, 'Hoàn thành');

    const { value, syncs } = await open.counted(() => make());
    expect(value).toMatchObject({ kind: 'written', overdue: 1 });
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(await visible()).toEqual(['Sheet1', SCHEDULE, ...SHEETS.slice(0, 5), 'Tờ trình tháng 5']);
    const keys = await column('tblTienDo', 'MÃ');
    const opinions = await column('tblTienDo', 'Ý KIẾN CHỈ ĐẠO');
    expect(opinions[keys.indexOf(keyBefore)]).toBe('Giao Văn phòng đôn đốc');
    expect(opinions.filter((text) => text !== '')).toHaveLength(1);
    expect((await column('tblTienDo', 'GHI NHỚ')).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect((await column('tblTienDo', 'GHI NHỚ'))[keys.indexOf(keyBefore)]).toBe('b');
    expect((await column('tblBaoCaoDonVi', 'NHẬN XÉT')).filter((text) => text !== '')).toEqual(['Cần hỗ trợ']);
    expect(sheetOf(await picture(open), 'BC TỔNG HỢP').comments).toEqual(['Xem lại số này']);
  });

  it('leaves one chart of each kind after three runs, and charts read the cells', async () => {
    await fill();
    await make();
    await make({ period: { kind: 'quarter', year: 2024, quarter: 2 } });
    await make({ period: { kind: 'year', year: 2024 } });
    const charts = await open.run(async (context) => {
      const { charts: all } = context.workbook.worksheets.getItem('BC TỔNG HỢP');
      all.load('items/name');
      await context.sync();
      return all.items.map((chart) => chart.name);
    });
    expect([...charts].sort()).toEqual(['KH_BieuDoThang', 'KH_BieuDoTinhTrang']);
    expect(await column('tblBaoCaoThang', 'THÁNG')).toHaveLength(12);
    expect(await column('tblBaoCaoThang', 'TỔNG')).toEqual([0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('is undone after the first run: nothing is left', async () => {
    await fill();
    const before = await visible();
    await make();
    valueOf(await open.excel.undo());
    expect(await visible()).toEqual(before);
  });

  it('is undone after the second run: the first reports are back', async () => {
    await fill();
    await make();
    const first = await picture(open);
    await make({ asOf: { year: 2024, month: 5, day: 29 } });
    valueOf(await open.excel.undo());
    const again = await picture(open);
    expect(await visible()).toEqual(['Sheet1', SCHEDULE, ...SHEETS]);
    for (const name of SHEETS) expect(sheetOf(again, name).formulas).toEqual(sheetOf(first, name).formulas);
  });

  it('gives the same figures as formulas, and they follow the schedule', async () => {
    await fill();
    await set('tblLichHoatDong', 'TRẠNG THÁI', 0, 'Hoàn thành');
    await set('tblLichHoatDong', 'TIẾN ĐỘ', 2, 0.4);
    await set('tblLichHoatDong', 'TRẠNG THÁI', 3, 'Huỷ');
    const period = { kind: 'quarter', year: 2024, quarter: 2 } as const;
    await make({ period });
    const values = await figures();
    const months = await column('tblBaoCaoThang', 'TỔNG');
    const made = await make({ period, live: true });
    expect(made.kind === 'failed' ? made.failure : made.kind).toBe('written');
    expect(await figures()).toEqual(values);
    expect(await column('tblBaoCaoThang', 'TỔNG')).toEqual(months);
    await set('tblLichHoatDong', 'TRẠNG THÁI', 1, 'Hoàn thành');
    const after = await figures();
    expect(after[1]).toEqual(['Đã hoàn thành', 2, '2/5 = 40,0 %']);
    expect(after[4]?.[1]).toBe(0);
  });

  it('refuses formulas when a day is typed as text, and names the row', async () => {
    await fill();
    const { sheet, address } = await cellOf('tblLichHoatDong', 'KẾT THÚC', 1);
    await open.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
      cell.numberFormat = [['@']];
      cell.values = [['13/5/2024']];
      await context.sync();
    });
    const before = await picture(open);
    const outcome = await make({ live: true });
    expect(outcome).toMatchObject({ kind: 'live-dates', cells: [{ sheet: SCHEDULE }] });
    expect(await picture(open)).toEqual(before);
    expect(await make()).toMatchObject({ kind: 'written', inPeriod: 4 });
  });

  it('reads the schedule wherever people moved its columns', async () => {
    await fill();
    await make();
    await open.run(async (context) => {
      const table = context.workbook.tables.getItem('tblLichHoatDong');
      table.columns.add(2, [['CỘT RIÊNG'], ...PLAN.map((_row, k) => [`x${k}`])]);
      await context.sync();
    });
    expect(await make()).toMatchObject({ kind: 'written', inPeriod: 4, rows: 5, overdue: 2 });
  });

  it('writes only the reports asked for', async () => {
    await fill();
    await make({ which: ['progress', 'memo'] });
    expect(await visible()).toEqual(['Sheet1', SCHEDULE, 'BC TIẾN ĐỘ', 'TỜ TRÌNH']);
  });

  it('never takes its own reports for a source', async () => {
    await fill();
    await make();
    const outcome = await buildSchedule(open.excel, {
      source: {
        kind: 'workbook',
        scope: { kind: 'sheets', names: ['LỊCH THÁNG', 'SƠ ĐỒ TIẾN ĐỘ', 'TỜ TRÌNH', 'BC TIẾN ĐỘ'] },
      },
      locale: 'vi',
    });
    expect(outcome).toMatchObject({ kind: 'nothing-found' });
  });
});
