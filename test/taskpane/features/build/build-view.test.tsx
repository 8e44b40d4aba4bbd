import { act, screen, waitFor, within } from '@testing-library/react';
import { activityOf, scheduleOf } from '../../../support/pane-schedules';
import { renderApp } from '../../../support/render-app';

const SCHEDULES = [
  scheduleOf([
    activityOf({ key: 'a', name: 'Tọa đàm sách', timeText: '18/5/2023', place: 'Thư viện' }),
    activityOf({ key: 'b', name: 'Hội trại hè', timeText: '31/6/2023', doubts: ['time'] }),
  ]),
];

const open = async (user: ReturnType<typeof renderApp>['user']): Promise<void> => {
  await user.click(screen.getByRole('button', { name: 'Lập bảng từ trang này' }));
  await screen.findByRole('status');
};

describe('Lập bảng', () => {
  it('reads the open sheet and says what was understood, doubtful rows first', async () => {
    const { user, recorded } = renderApp({ schedules: SCHEDULES });
    await open(user);
    expect(recorded.reads).toEqual([{ kind: 'active-sheet' }]);
    expect(screen.getByRole('status').textContent).toBe('Đã hiểu 2 hoạt động, 1 chỗ cần xem');
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toContain('Hội trại hè');
    expect(first?.textContent).toContain('Cần xem');
    expect(second?.textContent).toContain('Thứ Năm, 18/05/2023');
  });

  it('writes what was corrected', async () => {
    const { user, recorded } = renderApp({ schedules: SCHEDULES });
    await open(user);
    await user.click(screen.getByRole('button', { name: 'Sửa hoạt động 2' }));
    const time = screen.getByLabelText('Thời gian');
    await user.clear(time);
    await user.type(time, '30/6/2023');
    await user.click(screen.getByRole('button', { name: 'Xong' }));
    await user.click(screen.getByRole('button', { name: 'Ghi ra trang mới' }));
    await screen.findByText('Đã ghi 2 dòng vào trang LỊCH HOẠT ĐỘNG');
    expect(recorded.plans[0]?.[0]?.activities[1]?.timeText.value).toBe('30/6/2023');
    expect(recorded.writes).toHaveLength(1);
  });

  it('asks before corrections are lost, by the button and by the ribbon', async () => {
    const { user, intents, recorded } = renderApp({ schedules: SCHEDULES });
    await open(user);
    await user.click(screen.getByRole('button', { name: 'Chọn nguồn khác' }));
    await open(user);
    const [card] = screen.getAllByRole('listitem');
    await user.click(within(card!).getByRole('button', { name: 'Bỏ dòng' }));
    // Without layout the focus keeper of Fluent UI takes the dialog for hidden; in a browser it is not (test/e2e).
    const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name, hidden: true }));
    await press('Chọn nguồn khác');
    expect(await screen.findByText('Bỏ những chỗ vừa sửa?')).toBeTruthy();
    await press('Ở lại');
    expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(1);
    act(() => intents.send({ kind: 'build', source: 'selection' }));
    expect(await screen.findByText('Bỏ những chỗ vừa sửa?')).toBeTruthy();
    expect(recorded.reads).toHaveLength(2);
    await press('Bỏ và chọn nguồn khác');
    await screen.findByRole('status');
    expect(recorded.reads.at(-1)).toEqual({ kind: 'selection' });
    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
  });

  it('leads on to the check of what was written', async () => {
    const { user, recorded } = renderApp({ schedules: SCHEDULES });
    await open(user);
    await user.click(screen.getByRole('button', { name: 'Ghi ra trang mới' }));
    await user.click(await screen.findByRole('button', { name: 'Kiểm tra bảng này' }));
    expect(await screen.findByRole('button', { name: 'Kiểm tra lại' })).toBeTruthy();
    expect(recorded.writes).toHaveLength(1);
  });

  it('says what was kept elsewhere when the table was written again, and nothing else without it', async () => {
    const writeNotices = [{ key: 'excel.notice.unmatched', params: { count: 2, sheet: 'CHƯA KHỚP' } }];
    const { user } = renderApp({ schedules: SCHEDULES, writeNotices });
    await open(user);
    await user.click(screen.getByRole('button', { name: 'Ghi ra trang mới' }));
    expect(await screen.findByText(/^2 dòng có nội dung đã nhập .* được giữ ở trang "CHƯA KHỚP"\.$/u)).toBeTruthy();
    expect(screen.getAllByRole('status')).toHaveLength(2);
  });

  it('says only that it was written when nothing is to be told beside', async () => {
    const { user } = renderApp({ schedules: SCHEDULES });
    await open(user);
    await user.click(screen.getByRole('button', { name: 'Ghi ra trang mới' }));
    await screen.findByText(/Đã ghi/);
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('writes on Ctrl+Enter', async () => {
    const { user, recorded } = renderApp({ schedules: SCHEDULES });
    await open(user);
    screen.getByRole('list', { name: 'Các hoạt động đã hiểu' }).focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/Đã ghi/);
    expect(recorded.writes).toHaveLength(1);
  });

  it('keeps the corrections when writing fails, and says what to do', async () => {
    const { user } = renderApp({ schedules: SCHEDULES, writeFailure: 'cell-editing' });
    await open(user);
    await user.click(screen.getByRole('button', { name: 'Ghi ra trang mới' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nhấn Enter hoặc Esc rồi bấm lại.');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('drops a row and brings it back', async () => {
    const { user } = renderApp({ schedules: SCHEDULES });
    await open(user);
    const [card] = screen.getAllByRole('listitem');
    await user.click(within(card!).getByRole('button', { name: 'Bỏ dòng' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Lấy lại' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('keeps the focus in the list when the pressed button goes', async () => {
    const { user } = renderApp({ schedules: SCHEDULES });
    await open(user);
    await user.click(screen.getByRole('button', { name: 'Đồng ý cách hiểu này' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sửa hoạt động 2' })));
    for (const left of [1, 0]) {
      const [card] = screen.getAllByRole('listitem');
      await user.click(within(card!).getByRole('button', { name: 'Bỏ dòng' }));
      await waitFor(() => expect(document.activeElement).not.toBe(document.body));
      expect(screen.queryAllByRole('listitem')).toHaveLength(left);
    }
  });

  it('goes to the cell an activity was read from', async () => {
    const { user, recorded } = renderApp({ schedules: SCHEDULES });
    await open(user);
    const [card] = screen.getAllByRole('listitem');
    await user.click(within(card!).getByRole('button', { name: /Xem trong trang gốc/ }));
    expect(recorded.visits).toEqual([{ sheet: 'Nguồn', row: 2, column: 1 }]);
  });

  it('accepts a doubt and shows that nothing is left to look at', async () => {
    const { user } = renderApp({ schedules: SCHEDULES });
    await open(user);
    await user.click(screen.getByRole('button', { name: 'Đồng ý cách hiểu này' }));
    await user.click(screen.getByRole('tab', { name: 'Cần xem (0)' }));
    expect(screen.getByText('Không còn chỗ nào cần xem.')).toBeTruthy();
  });

  it('reads pasted text, and asks for it when there is none', async () => {
    const { user, recorded } = renderApp({ schedules: SCHEDULES });
    await user.click(screen.getByRole('button', { name: 'Dán văn bản' }));
    await user.click(screen.getByRole('button', { name: 'Đọc văn bản' }));
    expect(screen.getByText(/Chưa có chữ nào trong ô/)).toBeTruthy();
    await user.type(screen.getByLabelText('Văn bản kế hoạch'), 'KẾ HOẠCH');
    await user.click(screen.getByRole('button', { name: 'Đọc văn bản' }));
    await screen.findByText(/Đã hiểu/);
    expect(recorded.texts).toEqual(['KẾ HOẠCH']);
  });

  it('opens a file', async () => {
    const { user, recorded } = renderApp({ schedules: SCHEDULES });
    await user.upload(
      screen.getByLabelText('Mở tệp Word, Excel hoặc văn bản', { selector: 'input' }),
      new File(['x'], 'ke-hoach.docx'),
    );
    await screen.findByText(/Đã hiểu/);
    expect(recorded.files).toEqual(['ke-hoach.docx']);
  });

  it('says so when there is no activity, and offers another source', async () => {
    const { user } = renderApp({ schedules: [] });
    await open(user);
    expect(screen.getByRole('status').textContent).toContain('Không thấy hoạt động nào');
    expect(screen.queryByRole('button', { name: 'Ghi ra trang mới' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Chọn nguồn khác' }));
    expect(screen.getByRole('button', { name: 'Lập bảng từ trang này' })).toBeTruthy();
  });

  it('warns when the year is not known', async () => {
    const { user } = renderApp({ schedules: [scheduleOf([activityOf({ key: 'a', name: 'Họp' })], null)] });
    await open(user);
    expect(screen.getByText(/Chưa biết năm của kế hoạch/)).toBeTruthy();
  });

  it('starts when the ribbon asks', async () => {
    const { recorded, intents } = renderApp({ schedules: SCHEDULES });
    act(() => intents.send({ kind: 'build', source: 'selection' }));
    await screen.findByText(/Đã hiểu/);
    expect(recorded.reads).toEqual([{ kind: 'selection' }]);
  });

  it('draws ten thousand rows as a handful', async () => {
    const many = Array.from({ length: 10_000 }, (_, k) => activityOf({ key: `k${k}`, name: `Việc ${k}` }));
    const { user } = renderApp({ schedules: [scheduleOf(many)] });
    await open(user);
    expect(screen.getByRole('status').textContent).toBe('Đã hiểu 10000 hoạt động');
    expect(screen.getAllByRole('listitem').length).toBeLessThan(30);
  });
});
