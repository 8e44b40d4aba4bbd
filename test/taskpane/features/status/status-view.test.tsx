import { screen, within } from '@testing-library/react';
import { renderApp } from '../../../support/render-app';
import { scheduleBook, type BookRow } from '../../../support/schedule-book';

// Today in these tests is Monday 01/05/2023.
const ROWS: readonly BookRow[] = [
  {
    TT: 1,
    'HOẠT ĐỘNG': 'Hội thao',
    'BẮT ĐẦU': '2023-05-03',
    'KẾT THÚC': '2023-05-03',
    'CHỦ TRÌ': 'Ban Phong trào',
    'TRẠNG THÁI': 'Chưa thực hiện',
    MÃ: 'K1',
  },
  {
    TT: 2,
    'HOẠT ĐỘNG': 'Báo cáo quý',
    'BẮT ĐẦU': '2023-04-10',
    'KẾT THÚC': '2023-04-10',
    'CHỦ TRÌ': 'Văn phòng',
    'TRẠNG THÁI': 'Chưa thực hiện',
    MÃ: 'K2',
  },
  { TT: 3, 'HOẠT ĐỘNG': 'Tổng kết', 'BẮT ĐẦU': '2023-12-01', 'KẾT THÚC': '2023-12-01', MÃ: 'K3' },
];
const workbook = scheduleBook([{ name: 'LỊCH HOẠT ĐỘNG', rows: ROWS, top: 6 }]);

const open = async (world: Parameters<typeof renderApp>[0] = {}): Promise<ReturnType<typeof renderApp>> => {
  const rendered = renderApp({ workbook, ...world });
  await rendered.user.click(screen.getByRole('tab', { name: 'Theo dõi' }));
  return rendered;
};
const names = (): readonly (string | null)[] =>
  screen.getAllByRole('listitem').map((card) => within(card).getAllByText(/./)[0]?.textContent ?? null);

describe('Theo dõi', () => {
  it('lists the open work of the week, overdue first', async () => {
    await open();
    expect(await screen.findByText('2 hoạt động, 1 quá hạn')).toBeTruthy();
    expect(names()).toEqual(['Báo cáo quý', 'Hội thao']);
    expect(screen.getByText('quá hạn 21 ngày')).toBeTruthy();
  });

  it('reads again by itself when an act is undone', async () => {
    const undo = {
      command: 'set-status',
      sheets: [{ name: 'LỊCH HOẠT ĐỘNG', effect: 'rows', edited: false }],
    } as const;
    const world = { workbook, undo };
    const { user } = renderApp(world);
    await user.click(screen.getByRole('tab', { name: 'Theo dõi' }));
    await screen.findByText('2 hoạt động, 1 quá hạn');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    world.workbook = scheduleBook([{ name: 'LỊCH HOẠT ĐỘNG', rows: ROWS.slice(0, 1), top: 6 }]);
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác ngay', hidden: true }));
    expect(await screen.findByText(/^1 hoạt động/u)).toBeTruthy();
    expect(names()).toEqual(['Hội thao']);
  });

  it('marks one as done with a press and reads again', async () => {
    const { user, recorded } = await open();
    await user.click(await screen.findByRole('button', { name: 'Đánh dấu xong: Hội thao' }));
    expect(await screen.findByText(/Đã ghi 1 dòng vào bảng/)).toBeTruthy();
    expect(recorded.changes).toEqual([
      {
        sheet: 'LỊCH HOẠT ĐỘNG',
        row: 7,
        seen: [
          { column: 19, value: 'K1' },
          { column: 2, value: 'Hội thao' },
          { column: 14, value: 'Chưa thực hiện' },
          { column: 15, value: null },
        ],
        put: [
          { column: 14, value: 'Hoàn thành' },
          { column: 15, value: 1 },
        ],
      },
    ]);
    expect(recorded.reads).toHaveLength(2);
  });

  it('marks several at once', async () => {
    const { user, recorded } = await open();
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn Hội thao' }));
    await user.click(screen.getByRole('checkbox', { name: 'Chọn Báo cáo quý' }));
    await user.click(screen.getByRole('button', { name: 'Đánh dấu xong 2 việc đã chọn' }));
    expect(recorded.changes.map(({ row }) => row).sort()).toEqual([7, 8]);
  });

  it('moves an activity with its reason, by keyboard', async () => {
    const { user, recorded } = await open();
    await user.click(await screen.findByRole('button', { name: 'Cập nhật: Hội thao' }));
    await user.clear(screen.getByLabelText('Dời ngày bắt đầu sang'));
    await user.type(screen.getByLabelText('Dời ngày bắt đầu sang'), '2023-05-10');
    await user.clear(screen.getByLabelText('Dời ngày kết thúc sang'));
    await user.type(screen.getByLabelText('Dời ngày kết thúc sang'), '2023-05-11');
    await user.type(screen.getByLabelText('Lý do'), 'trùng họp{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/Đã ghi 1 dòng/)).toBeTruthy();
    expect(recorded.changes[0]?.put).toEqual([
      { column: 6, value: 45056 },
      { column: 7, value: 45057 },
      { column: 17, value: 'Dời sang 10/05/2023 - 11/05/2023 (trước: 03/05/2023): trùng họp' },
    ]);
  });

  it('names what is wrong in the form and closes it on Esc', async () => {
    const { user, recorded } = await open();
    await user.click(await screen.findByRole('button', { name: 'Cập nhật: Hội thao' }));
    await user.type(screen.getByLabelText('Tiến độ (%)'), '150');
    await user.click(screen.getByRole('button', { name: 'Ghi vào bảng' }));
    expect(screen.getByText('Ghi một số từ 0 đến 100.')).toBeTruthy();
    await user.type(screen.getByLabelText('Tiến độ (%)'), '{Escape}');
    expect(screen.queryByLabelText('Tiến độ (%)')).toBeNull();
    expect(recorded.changes).toEqual([]);
  });

  it('says which rows were changed meanwhile', async () => {
    const { user } = await open({ changeOutcome: 'changed-meanwhile' });
    await user.click(await screen.findByRole('button', { name: 'Đánh dấu xong: Hội thao' }));
    expect((await screen.findByRole('alert')).textContent).toContain('1 dòng vừa được sửa');
  });

  it('filters by unit, time and words, and keeps the filter after writing', async () => {
    const { user } = await open();
    await user.selectOptions(await screen.findByLabelText('Thời gian'), 'Tất cả');
    expect(names()).toEqual(['Báo cáo quý', 'Hội thao', 'Tổng kết']);
    await user.selectOptions(screen.getByLabelText('Đơn vị'), 'Ban Phong trào');
    expect(names()).toEqual(['Hội thao']);
    await user.click(screen.getByRole('button', { name: 'Đánh dấu xong: Hội thao' }));
    await screen.findByText(/Đã ghi 1 dòng/);
    expect(names()).toEqual(['Hội thao']);
    await user.selectOptions(screen.getByLabelText('Đơn vị'), 'Chưa phân công');
    await user.type(screen.getByRole('searchbox'), 'tong');
    expect(names()).toEqual(['Tổng kết']);
  });

  it('goes to the row', async () => {
    const { user, recorded } = await open();
    await user.click(await screen.findByRole('button', { name: 'Tới dòng của Hội thao' }));
    expect(recorded.visits).toEqual([{ sheet: 'LỊCH HOẠT ĐỘNG', row: 7, column: 2 }]);
  });

  it('gives the week as a message to copy', async () => {
    const { user, recorded } = await open();
    await user.click(await screen.findByRole('tab', { name: 'Việc tuần này' }));
    await user.selectOptions(screen.getByLabelText('Đơn vị'), 'Văn phòng');
    await user.click(screen.getByRole('button', { name: 'Chép vào bộ nhớ tạm' }));
    expect(await screen.findByText(/Đã chép/)).toBeTruthy();
    expect(recorded.copied[0]).toContain('VIỆC TUẦN NÀY (01/5/2023 - 07/5/2023)');
    expect(recorded.copied[0]).toContain('Quá hạn 21 ngày (hạn 10/4): Báo cáo quý');
    expect(recorded.copied[0]).not.toContain('Hội thao');
  });

  it('tells how to copy by hand when the browser does not let it', async () => {
    const { user } = await open({ copies: false });
    await user.click(await screen.findByRole('tab', { name: 'Việc tuần này' }));
    await user.click(screen.getByRole('button', { name: 'Chép vào bộ nhớ tạm' }));
    expect(await screen.findByText(/Chưa chép được/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Nội dung tin nhắn').value).toContain('Hội thao');
  });

  it('says what to do when there is no schedule yet', async () => {
    const { user } = await open({ workbook: scheduleBook([]) });
    const sentence = await screen.findByText(/chưa có bảng LỊCH HOẠT ĐỘNG/);
    // Nothing has failed: no alarm.
    expect(sentence.closest('[role="status"]')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tới Lập bảng' }));
    expect(screen.getByRole('tab', { name: 'Lập bảng' }).getAttribute('aria-selected')).toBe('true');
  });
});
