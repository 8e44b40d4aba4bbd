import { screen, within } from '@testing-library/react';
import type { Finding } from '../../../../src/domain/checks/finding';
import { renderApp } from '../../../support/render-app';

const findingOf = (
  code: string,
  severity: Finding['severity'],
  text: string,
  row: number,
  mend: Finding['mend'] = null,
): Finding => ({
  code,
  severity,
  text,
  message: { key: 'pane.check.clean', params: {} },
  origin: { kind: 'cell', sheet: 'LỊCH HOẠT ĐỘNG', row, column: 3 },
  mend,
  suggestion: null,
  activity: null,
});

const FINDINGS = [
  findingOf('date-impossible', 'error', '29/2/2021', 12),
  findingOf('double-space', 'warning', 'do  Ban', 13, { from: 'do  Ban', to: 'do Ban' }),
  findingOf('double-space', 'warning', 'do  Ban', 14, { from: 'do  Ban', to: 'do Ban' }),
  findingOf('weekend', 'info', '28/5/2023', 15),
];

const check = async (world: Parameters<typeof renderApp>[0] = {}): Promise<ReturnType<typeof renderApp>> => {
  const rendered = renderApp({ findings: FINDINGS, ...world });
  await rendered.user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Kiểm tra trang này' }));
  await screen.findByRole('status');
  return rendered;
};

describe('Kiểm tra', () => {
  it('names weekdays, which findings carry as numbers', async () => {
    const weekend = findingOf('weekend', 'warning', '04/7/2026', 10);
    const message = { key: 'checks.weekend.message', params: { date: '04/7/2026', weekday: 6 } };
    await check({ findings: [{ ...weekend, message }] });
    expect(screen.getByText('Ngày 04/7/2026 là Thứ Bảy.')).toBeTruthy();
  });

  it('shows errors and warnings, folds hints, and counts the same finding once', async () => {
    await check();
    expect(screen.getByRole('status').textContent).toBe('1 lỗi, 2 cảnh báo, 1 gợi ý');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(/và 1 chỗ tương tự/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Gợi ý (1)' }).getAttribute('aria-expanded')).toBe('false');
  });

  it('goes to the cell', async () => {
    const { user, recorded } = await check();
    const [first] = screen.getAllByRole('listitem');
    await user.click(within(first!).getByRole('button', { name: 'Tới chỗ này' }));
    expect(recorded.visits).toEqual([{ sheet: 'LỊCH HOẠT ĐỘNG', row: 12, column: 3 }]);
  });

  it('mends all that are alike and checks again', async () => {
    const { user, recorded } = await check();
    await user.click(screen.getByRole('button', { name: 'Sửa thành "do Ban"' }));
    expect(recorded.mends.map(({ row }) => row)).toEqual([13, 14]);
    await screen.findByRole('status');
    expect(recorded.reads).toHaveLength(2);
  });

  it('remembers what was ignored, by rule and words', async () => {
    const { user, recorded } = await check();
    const [first] = screen.getAllByRole('listitem');
    await user.click(within(first!).getByRole('button', { name: 'Bỏ qua' }));
    await user.type(screen.getByLabelText('Lý do bỏ qua'), 'trích nguyên văn{Enter}');
    expect(screen.getByText('Đã bỏ qua 1 điều')).toBeTruthy();
    expect(Object.values(recorded.saved.at(-1)?.ignored ?? {})).toEqual(['trích nguyên văn']);
    await user.click(screen.getByRole('button', { name: 'Xem lại tất cả' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('ignores with the button of the form, too, and calls it off without a trace', async () => {
    const { user, recorded } = await check();
    const [first] = screen.getAllByRole('listitem');
    await user.click(within(first!).getByRole('button', { name: 'Bỏ qua' }));
    await user.click(within(first!).getByRole('button', { name: 'Thôi' }));
    expect(screen.queryByLabelText('Lý do bỏ qua')).toBeNull();
    expect(recorded.saved).toEqual([]);
    await user.click(within(first!).getByRole('button', { name: 'Bỏ qua' }));
    await user.click(within(first!).getByRole('button', { name: 'Bỏ qua' }));
    expect(screen.getByText('Đã bỏ qua 1 điều')).toBeTruthy();
  });

  it('says that nothing is wrong', async () => {
    await check({ findings: [] });
    expect(screen.getByRole('status').textContent).toBe(
      'Không thấy lỗi hay điều cần cảnh báo. Vẫn nên đọc lại một lần trước khi ký.',
    );
  });

  it('says why it could not check', async () => {
    const rendered = renderApp({ readFailure: 'timeout' });
    await rendered.user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await rendered.user.click(await screen.findByRole('button', { name: 'Kiểm tra cả tệp' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Excel không trả lời');
  });

  it('switches a rule off in the workbook, and on again', async () => {
    const { user, recorded } = await check();
    const [first] = screen.getAllByRole('listitem');
    await user.click(within(first!).getByRole('button', { name: 'Bỏ qua' }));
    await user.click(screen.getByRole('button', { name: 'Tắt quy tắc này' }));
    expect(recorded.saved.at(-1)?.disabledRules).toEqual(['date-impossible']);
    expect(screen.getByRole('status').textContent).toBe('0 lỗi, 2 cảnh báo, 1 gợi ý');
    const off = screen.getByRole('list', { name: 'Quy tắc đã tắt trong tệp này' });
    expect(within(off).getByText('Đã tắt: Ngày không có thật (1 chỗ)')).toBeTruthy();
    await user.click(within(off).getByRole('button', { name: 'Bật lại quy tắc Ngày không có thật' }));
    expect(recorded.saved.at(-1)?.disabledRules).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('1 lỗi, 2 cảnh báo, 1 gợi ý');
  });

  it('offers no mend on a sheet of other people, only the words to type', async () => {
    await check({ ownSheets: [] });
    expect(screen.queryByRole('button', { name: 'Sửa thành "do Ban"' })).toBeNull();
    expect(screen.getByText('KH không sửa trang gốc. Chép "do Ban" vào chỗ này.')).toBeTruthy();
  });

  it('leaves out what was marked in the sheet KIỂM TRA, and still writes it there', async () => {
    const { user, recorded } = await check({ leftInSheet: [{ key: 'date-impossible|29/2/2021', reason: 'trích' }] });
    expect(screen.getByRole('status').textContent).toBe('0 lỗi, 2 cảnh báo, 1 gợi ý');
    expect(screen.getByText('Đã bỏ qua 1 điều')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ghi ra trang KIỂM TRA' }));
    expect(recorded.writes).toHaveLength(1);
  });
});
