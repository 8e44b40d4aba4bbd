import { screen, within } from '@testing-library/react';
import { createCollector, type Collected } from '../../../../src/application/merge/collect';
import { renderApp } from '../../../support/render-app';
import { scheduleBook, type BookRow } from '../../../support/schedule-book';

const FESTIVAL: BookRow = {
  'HOẠT ĐỘNG': 'Ngày hội việc làm thanh niên công nhân',
  'BẮT ĐẦU': '2026-05-18',
  'KẾT THÚC': '2026-05-18',
  'CHỦ TRÌ': 'Ban Phong trào',
  MÃ: 'K1',
};

const collected = (): Collected => {
  const collector = createCollector();
  collector.add(
    'A.xlsx',
    scheduleBook([{ name: 'Lịch', rows: [FESTIVAL, { 'HOẠT ĐỘNG': 'Họp giao ban', MÃ: 'K2' }] }]),
  );
  collector.add('B.xlsx', scheduleBook([{ name: 'Lịch', rows: [FESTIVAL] }]));
  collector.fail('cũ.doc', { code: 'encrypted', params: {} });
  return collector.collected();
};

const pick = async (world: Parameters<typeof renderApp>[0] = {}): Promise<ReturnType<typeof renderApp>> => {
  const rendered = renderApp({ collected: collected(), ...world });
  await rendered.user.click(screen.getByRole('tab', { name: 'Gộp lịch' }));
  const input = await screen.findByLabelText<HTMLInputElement>('Chọn các tệp lịch', { selector: 'input' });
  await rendered.user.upload(input, [new File(['a'], 'A.xlsx'), new File(['b'], 'B.xlsx')]);
  return rendered;
};

describe('Gộp lịch', () => {
  it('tells what was read, what is twice, and which file could not be read', async () => {
    const { recorded } = await pick();
    expect((await screen.findByRole('status')).textContent).toBe('2 hoạt động từ 2 tệp');
    expect(recorded.files).toEqual(['A.xlsx', 'B.xlsx']);
    expect(screen.getByText('1 việc trùng, 0 chỗ cần xem, 0 xung đột')).toBeTruthy();
    const files = within(screen.getByRole('list', { name: 'Các tệp' })).getAllByRole('listitem');
    expect(files[0]?.textContent).toMatch(/^cũ\.doc: .*mật khẩu/);
    expect(files[1]?.textContent).toBe('A.xlsx: 2 hoạt động');
    const found = within(screen.getByRole('list', { name: 'Trùng lặp và xung đột' })).getAllByRole('listitem');
    expect(found.map(({ textContent }) => textContent)).toEqual([
      'Trùng: Ngày hội việc làm thanh niên công nhân (A.xlsx · B.xlsx)',
    ]);
    expect(recorded.writes).toEqual([]);
  });

  it('keeps both rows when asked, writes, and leads to the sheet', async () => {
    const { user, recorded } = await pick();
    await user.click(await screen.findByRole('switch', { name: 'Gộp việc trùng thành một dòng' }));
    expect((await screen.findByRole('status')).textContent).toBe('3 hoạt động từ 2 tệp');
    await user.click(screen.getByRole('button', { name: 'Ghi ra trang LỊCH GỘP' }));
    expect(await screen.findByText('Đã ghi 3 dòng vào trang LỊCH GỘP.')).toBeTruthy();
    expect(recorded.writes[0]?.command).toBe('merge-schedules');
    await user.click(screen.getByRole('button', { name: 'Mở trang TRÙNG LẶP' }));
    expect(recorded.visits).toEqual([{ sheet: 'TRÙNG LẶP', row: 1, column: 1 }]);
  });

  it('says what was kept elsewhere when the merged sheet was written again', async () => {
    const writeNotices = [{ key: 'excel.notice.unmatched', params: { count: 1, sheet: 'CHƯA KHỚP' } }];
    const { user } = await pick({ writeNotices });
    await user.click(await screen.findByRole('button', { name: 'Ghi ra trang LỊCH GỘP' }));
    expect(await screen.findByText(/được giữ ở trang "CHƯA KHỚP"\.$/u)).toBeTruthy();
  });

  it('brings in the open workbook when asked', async () => {
    const { user, recorded } = renderApp({ collected: collected() });
    await user.click(screen.getByRole('tab', { name: 'Gộp lịch' }));
    await user.click(await screen.findByRole('switch', { name: 'Gộp cả lịch trong tệp đang mở' }));
    await user.upload(screen.getByLabelText<HTMLInputElement>('Chọn các tệp lịch', { selector: 'input' }), [
      new File(['a'], 'A.xlsx'),
    ]);
    await screen.findByRole('status');
    expect(recorded.files).toEqual(['A.xlsx', '(mở)']);
  });

  it('stays with what was found when writing fails, and says when there is nothing', async () => {
    const { user } = await pick({ writeFailure: 'workbook-protected' });
    await user.click(await screen.findByRole('button', { name: 'Ghi ra trang LỊCH GỘP' }));
    expect((await screen.findByRole('alert')).textContent).toContain('bảo vệ');
    expect(screen.getByText('2 hoạt động từ 2 tệp')).toBeTruthy();
  });

  it('says so when no file holds an activity', async () => {
    await pick({ collected: { items: [], files: [{ kind: 'empty', file: 'A.xlsx' }], findings: [] } });
    expect((await screen.findByRole('status')).textContent).toBe('Không thấy hoạt động nào trong các tệp đã chọn.');
    expect(screen.queryByRole('button', { name: 'Ghi ra trang LỊCH GỘP' })).toBeNull();
  });
});
