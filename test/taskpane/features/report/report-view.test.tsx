import { act, screen, within } from '@testing-library/react';
import { readPaneSettings } from '../../../../src/taskpane/pane-settings';
import { DEFAULT_REPORT, DEFAULT_SETTINGS } from '../../../../src/taskpane/services';
import { renderApp } from '../../../support/render-app';
import { scheduleBook, type BookRow } from '../../../support/schedule-book';

// Today in these tests is 01/05/2023.
const ROWS: readonly BookRow[] = [
  {
    TT: 1,
    'HOẠT ĐỘNG': 'Hội thao',
    'BẮT ĐẦU': '2023-05-03',
    'KẾT THÚC': '2023-05-03',
    'CHỦ TRÌ': 'Ban Phong trào',
    MÃ: 'K1',
  },
  { TT: 2, 'HOẠT ĐỘNG': 'Tổng kết', 'BẮT ĐẦU': '2023-12-01', 'KẾT THÚC': '2023-12-01', MÃ: 'K2' },
];
const workbook = scheduleBook([{ name: 'LỊCH HOẠT ĐỘNG', rows: ROWS }]);

const open = async (world: Parameters<typeof renderApp>[0] = {}): Promise<ReturnType<typeof renderApp>> => {
  const rendered = renderApp({ workbook, ...world });
  await rendered.user.click(screen.getByRole('tab', { name: 'Báo cáo' }));
  await screen.findByLabelText('Kỳ báo cáo');
  return rendered;
};
const make = (user: Awaited<ReturnType<typeof open>>['user']): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Lập báo cáo' }));

describe('Báo cáo', () => {
  it('makes the reports of this month with one press and leads to the sheets', async () => {
    const { user, recorded } = await open();
    expect(await screen.findByText('Từ 01/05/2023 đến 31/05/2023')).toBeTruthy();
    expect(screen.getByRole('option', { name: 'Gần hôm nay nhất: Tháng 5/2023' })).toBeTruthy();
    await make(user);
    expect((await screen.findByRole('status')).textContent).toBe(
      'Đã lập báo cáo: 1 hoạt động trong kỳ (trên 2 dòng của lịch), 0 quá hạn.',
    );
    expect(recorded.writes[0]?.command).toBe('build-reports');
    const made = within(screen.getByRole('group', { name: 'Các trang vừa lập' })).getAllByRole('button');
    expect(made.map(({ textContent }) => textContent)).toEqual([
      'Mở BC TỔNG HỢP',
      'Mở BC ĐƠN VỊ',
      'Mở BC TIẾN ĐỘ',
      'Mở LỊCH THÁNG',
      'Mở SƠ ĐỒ TIẾN ĐỘ',
      'Mở TỜ TRÌNH',
    ]);
    await user.click(made[1]!);
    expect(recorded.visits).toEqual([{ sheet: 'BC ĐƠN VỊ', row: 1, column: 1 }]);
  });

  it('of a plan of years ago offers its months, begins with the one nearest to today and says so', async () => {
    const old: readonly BookRow[] = ROWS.map((row, k) => ({
      ...row,
      'BẮT ĐẦU': `2019-0${String(k + 3)}-03`,
      'KẾT THÚC': `2019-0${String(k + 3)}-03`,
    }));
    const { user } = await open({ workbook: scheduleBook([{ name: 'LỊCH HOẠT ĐỘNG', rows: old }]) });
    expect(await screen.findByRole('option', { name: 'Gần hôm nay nhất: Tháng 4/2019', selected: true })).toBeTruthy();
    expect(screen.getByRole('option', { name: 'Tháng 3/2019' })).toBeTruthy();
    expect(screen.getByText('Từ 01/04/2019 đến 30/04/2019')).toBeTruthy();
    await make(user);
    await screen.findByText(/Đã lập báo cáo: 1 hoạt động/);
    expect(screen.getByText('Kỳ báo cáo: tháng 4/2019, từ 01/04/2019 đến 30/04/2019')).toBeTruthy();
  });

  it('asks for what was chosen and remembers it in the workbook', async () => {
    const { user, recorded } = await open();
    await user.selectOptions(screen.getByLabelText('Kỳ báo cáo'), 'Quý');
    await screen.findByRole('option', { name: 'Quý 1/2023 (chưa có hoạt động)' });
    await user.selectOptions(screen.getByLabelText('Kỳ'), 'Quý 1/2023 (chưa có hoạt động)');
    await user.selectOptions(screen.getByLabelText('Ngày chốt tháng báo cáo'), 'Từ ngày 15 tháng trước đến ngày 14');
    await user.click(screen.getByRole('checkbox', { name: 'TỜ TRÌNH' }));
    await user.click(screen.getByRole('switch'));
    await user.clear(screen.getByLabelText('Số liệu tính đến ngày'));
    await user.type(screen.getByLabelText('Số liệu tính đến ngày'), '2023-04-20');
    expect(screen.getByText('Từ 15/12/2022 đến 14/03/2023')).toBeTruthy();
    await make(user);
    await screen.findByRole('status');
    expect(recorded.reports[0]).toMatchObject({
      period: { kind: 'quarter', year: 2023, quarter: 1 },
      cutOff: 14,
      live: true,
      which: ['overview', 'by-unit', 'progress', 'calendar', 'timeline'],
      asOf: { year: 2023, month: 4, day: 20 },
      sheets: null,
    });
    expect(recorded.saved.at(-1)?.report).toMatchObject({ kind: 'quarter', offset: -1, cutOff: 14, live: true });
  });

  it('needs both days of another period, in order, and at least one sheet', async () => {
    const { user } = await open();
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Lập báo cáo' });
    await user.selectOptions(screen.getByLabelText('Kỳ báo cáo'), 'Khoảng ngày khác');
    expect(button.disabled).toBe(true);
    await user.type(screen.getByLabelText('Từ ngày'), '2023-05-10');
    await user.type(screen.getByLabelText('Đến ngày'), '2023-05-01');
    expect(screen.getByText('Ngày cuối phải sau hoặc trùng ngày đầu.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Đến ngày'));
    await user.type(screen.getByLabelText('Đến ngày'), '2023-05-31');
    expect(button.disabled).toBe(false);
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    expect(button.disabled).toBe(true);
  });

  it('runs at once when the ribbon asks, with the last choices', async () => {
    const { intents, recorded } = renderApp({
      workbook,
      settings: { report: { ...DEFAULT_REPORT, kind: 'year', which: ['overview'] } },
    });
    act(() => intents.send({ kind: 'report' }));
    expect(await screen.findByText(/Đã lập báo cáo: 2 hoạt động/)).toBeTruthy();
    expect(recorded.reports).toHaveLength(1);
    expect(recorded.reports[0]).toMatchObject({
      period: { kind: 'nearest', of: 'year' },
      asOf: { year: 2023, month: 5, day: 1 },
    });
    expect(recorded.writes[0]?.sheets.map(({ name }) => name)).toContain('BC TỔNG HỢP');
  });

  it('offers every schedule of the workbook: further plans, further lists, the merged one, and nothing else', async () => {
    await open({
      sheetKeys: {
        'LỊCH HOẠT ĐỘNG': 'schedule',
        'LỊCH HOẠT ĐỘNG 2': 'schedule~2',
        'LỊCH CỤM': 'schedule-2',
        'LỊCH GỘP': 'schedule-merged',
        'KIỂM TRA': 'findings',
        'Bảng chữ số': 'schedule.leftover',
        'Danh sách': null,
      },
    });
    const group = within(await screen.findByRole('group', { name: 'Lịch đưa vào báo cáo' }));
    expect(group.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      'LỊCH HOẠT ĐỘNG',
      'LỊCH HOẠT ĐỘNG 2',
      'LỊCH CỤM',
      'LỊCH GỘP',
    ]);
    expect(screen.getByText(/Bỏ bớt để không đếm/u)).toBeTruthy();
  });

  it('says what to do when there is no schedule, and what failed', async () => {
    const { user } = await open({ workbook: scheduleBook([]) });
    await make(user);
    expect((await screen.findByRole('alert')).textContent).toContain('chưa có bảng LỊCH HOẠT ĐỘNG');
  });

  it('names the rows whose days are no dates when formulas are asked for', async () => {
    const bad = scheduleBook([{ name: 'LỊCH', rows: [{ 'HOẠT ĐỘNG': 'Họp', 'BẮT ĐẦU': 'hôm nào đó', MÃ: 'K' }] }]);
    const { user, recorded } = await open({ workbook: bad });
    await user.click(screen.getByRole('switch'));
    await make(user);
    expect((await screen.findByRole('alert')).textContent).toContain('trang LỊCH dòng 2');
    expect(recorded.writes).toEqual([]);
  });

  it('says what was kept elsewhere when reports were written again', async () => {
    const writeNotices = [{ key: 'excel.notice.unmatched', params: { count: 1, sheet: 'CHƯA KHỚP' } }];
    const { user } = await open({ writeNotices });
    await make(user);
    expect(await screen.findByText(/được giữ ở trang "CHƯA KHỚP"\.$/u)).toBeTruthy();
  });

  it('tells a failure of the workbook', async () => {
    const { user } = await open({ writeFailure: 'workbook-protected' });
    await make(user);
    expect((await screen.findByRole('alert')).textContent).toContain('bảo vệ');
  });
});

describe('the choices kept in the workbook', () => {
  it('fall back part by part', () => {
    const kept = readPaneSettings({
      report: { kind: 'quarter', offset: 'x', cutOff: 99, which: ['overview'], live: true },
    });
    expect(kept.report).toEqual({ ...DEFAULT_REPORT, kind: 'quarter', which: ['overview'], live: true });
    expect(readPaneSettings({ report: 'hỏng' }).report).toEqual(DEFAULT_REPORT);
    expect(readPaneSettings({}).report).toEqual(DEFAULT_SETTINGS.report);
  });
});
