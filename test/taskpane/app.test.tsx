import axe from 'axe-core';
import { act, screen } from '@testing-library/react';
import { activityOf, scheduleOf } from '../support/pane-schedules';
import { renderApp } from '../support/render-app';
import { scheduleBook } from '../support/schedule-book';

const problems = async (container: HTMLElement): Promise<string[]> => {
  // While axe looks, delayed tips and the mark under the tabs come in by timers of Fluent: updates like any other.
  const { violations } = await act(() =>
    axe.run(container, {
      // Colours and page regions need a real browser: the end-to-end tests look at them.
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    }),
  );
  // Fluent's focus guards are hidden and focusable on purpose.
  return violations
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !html.includes('data-tabster-dummy')) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

describe('the pane', () => {
  it.each(['Lập bảng', 'Kiểm tra', 'Cài đặt', 'Trợ giúp'])('has nothing for axe to find in %s', async (tab) => {
    const { user, container } = renderApp();
    await user.click(screen.getByRole('tab', { name: tab }));
    expect(await problems(container)).toEqual([]);
  });

  it('has nothing for axe to find in the list of what was understood', async () => {
    const schedules = [scheduleOf([activityOf({ key: 'a', name: 'Họp', timeText: '31/4/2023', doubts: ['time'] })])];
    const { user, container } = renderApp({ schedules });
    await user.click(screen.getByRole('button', { name: 'Lập bảng từ trang này' }));
    await user.click(await screen.findByRole('button', { name: 'Sửa hoạt động 1' }));
    expect(await problems(container)).toEqual([]);
  });

  it.each([
    ['Báo cáo', 'Lập báo cáo'],
    ['Gộp lịch', 'Chọn các tệp lịch'],
  ])('has nothing for axe to find in %s', async (tab, button) => {
    const { user, container } = renderApp();
    await user.click(screen.getByRole('tab', { name: tab }));
    await screen.findByRole('button', { name: button });
    expect(await problems(container)).toEqual([]);
  });

  it('has nothing for axe to find in Theo dõi, its form and its message', async () => {
    const row = { TT: 1, 'HOẠT ĐỘNG': 'Họp', 'BẮT ĐẦU': '2023-05-02', 'KẾT THÚC': '2023-05-02', 'TIẾN ĐỘ': 0.5 };
    const { user, container } = renderApp({ workbook: scheduleBook([{ name: 'LỊCH HOẠT ĐỘNG', rows: [row] }]) });
    await user.click(screen.getByRole('tab', { name: 'Theo dõi' }));
    await user.click(await screen.findByRole('button', { name: 'Cập nhật: Họp' }));
    expect(await problems(container)).toEqual([]);
    await user.click(screen.getByRole('tab', { name: 'Việc tuần này' }));
    expect(await problems(container)).toEqual([]);
  });

  it.each([
    ['other-host', 'Trang này chạy trong Excel.'],
    ['no-office', 'Không tải được Office.js'],
    ['timeout', 'Excel chưa trả lời.'],
  ] as const)('says so when the host is %s', (trouble, sentence) => {
    renderApp({}, trouble);
    expect(screen.getByText(new RegExp(sentence))).toBeTruthy();
  });

  it('opens help and asks before it undoes, when the ribbon asks', async () => {
    const undo = {
      command: 'build-schedule',
      sheets: [{ name: 'LỊCH HOẠT ĐỘNG', effect: 'removed', edited: true }],
    } as const;
    const { user, intents } = renderApp({ undo });
    act(() => intents.send({ kind: 'show', view: 'help' }));
    expect(await screen.findByText('Cách dùng')).toBeTruthy();
    act(() => intents.send({ kind: 'undo' }));
    expect(await screen.findByText('Hoàn tác sẽ bỏ trang LỊCH HOẠT ĐỘNG.')).toBeTruthy();
    expect(screen.getByText(/đã có chữ bạn gõ thêm/)).toBeTruthy();
    // Without layout the focus keeper of Fluent UI takes the dialog for hidden; in a browser it is not (test/e2e).
    await user.click(screen.getByRole('button', { name: 'Hoàn tác ngay', hidden: true }));
    expect(await screen.findByText('Đã hoàn tác: bỏ trang LỊCH HOẠT ĐỘNG')).toBeTruthy();
  });

  it('counts the sheets that undoing removes instead of repeating itself', async () => {
    const sheets = ['BC TỔNG HỢP', 'BC ĐƠN VỊ'].map((name) => ({ name, effect: 'removed', edited: false }) as const);
    const { user, intents } = renderApp({ undo: { command: 'build-reports', sheets } });
    act(() => intents.send({ kind: 'undo' }));
    expect(await screen.findByText('Hoàn tác sẽ bỏ 2 trang: BC TỔNG HỢP, BC ĐƠN VỊ.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác ngay', hidden: true }));
    expect(await screen.findByText(/^Đã hoàn tác: bỏ 2 trang/)).toBeTruthy();
    // What was said goes with the view it was said in.
    await user.click(screen.getByRole('tab', { name: 'Trợ giúp', hidden: true }));
    expect(screen.queryByText(/^Đã hoàn tác/)).toBeNull();
  });

  it('leads from help to every part', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Trợ giúp' }));
    await user.click(screen.getByRole('button', { name: 'Gộp lịch' }));
    expect(screen.getByRole('tab', { name: 'Gộp lịch', selected: true })).toBeTruthy();
    await screen.findByRole('button', { name: 'Chọn các tệp lịch' });
  });

  it('says that there is nothing to undo', async () => {
    const { user } = renderApp({ undo: null });
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Không có gì để hoàn tác.');
  });

  it('speaks English when asked, and remembers it', async () => {
    const { user, recorded } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Cài đặt' }));
    await user.selectOptions(await screen.findByLabelText('Ngôn ngữ'), 'en');
    expect(await screen.findByRole('tab', { name: 'Settings' })).toBeTruthy();
    expect(recorded.saved.at(-1)?.language).toBe('en');
  });

  it('refuses a year that is none', async () => {
    const { user, recorded } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Cài đặt' }));
    await user.type(await screen.findByLabelText('Năm của kế hoạch'), '23');
    expect(screen.getByText(/Năm gồm bốn chữ số/)).toBeTruthy();
    expect(recorded.saved).toEqual([]);
    await user.clear(screen.getByLabelText('Năm của kế hoạch'));
    await user.type(screen.getByLabelText('Năm của kế hoạch'), '2023');
    expect(recorded.saved.at(-1)?.year).toBe(2023);
  });
});
