import { screen, within } from '@testing-library/react';
import { renderApp } from '../../../support/render-app';
import { scheduleBook, type BookRow } from '../../../support/schedule-book';
import { sheetOf, workbookOf } from '../../../support/snapshots';

const open = async (world: Parameters<typeof renderApp>[0] = {}): Promise<ReturnType<typeof renderApp>> => {
  const rendered = renderApp(world);
  await rendered.user.click(screen.getByRole('tab', { name: 'Ngày kỷ niệm' }));
  await screen.findAllByRole('listitem');
  return rendered;
};

// Today in these tests is 01/05/2023.
describe('Ngày kỷ niệm', () => {
  it('lists what is coming with count, class, weekday and lunar twin', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('searchbox'), 'chu tich ho chi minh');
    const card = screen
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent?.includes('19/05/2023') && textContent.includes('133'));
    expect(card?.textContent).toContain('Thứ Sáu, 19/05/2023');
    expect(card?.textContent).toContain('còn 18 ngày');
    expect(card?.textContent).toContain('(19/5/1890 - 19/5/2023)');
  });

  it('inserts the label into the active cell', async () => {
    const { user, recorded } = await open();
    await user.type(screen.getByRole('searchbox'), '19/5 không có tên này');
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'Điện Biên Phủ');
    const [card] = screen.getAllByRole('listitem');
    await user.click(within(card!).getByRole('button', { name: 'Chèn nhãn vào ô đang chọn' }));
    expect(await screen.findByText('Đã chèn vào ô B2 trang Nguồn')).toBeTruthy();
    expect(recorded.inserts[0]).toMatchObject({ kind: 'text' });
  });

  it('never writes over a cell that holds something', async () => {
    const { user } = await open({ cellHolds: true });
    const [button] = screen.getAllByRole('button', { name: 'Chèn nhãn vào ô đang chọn' });
    await user.click(button!);
    expect((await screen.findByRole('alert')).textContent).toContain('Ô B2 trang "Nguồn" đang có nội dung');
  });

  it('writes the list as a table the office can edit', async () => {
    const { user, recorded } = await open();
    await user.click(screen.getByRole('button', { name: 'Ghi danh sách ra trang NGÀY KỶ NIỆM' }));
    await screen.findByText(/KH sẽ dùng theo/);
    expect(recorded.writes[0]?.command).toBe('days');
  });

  it('proposes activities for round years in the days of the schedule', async () => {
    const rows: readonly BookRow[] = [
      { TT: 1, 'HOẠT ĐỘNG': 'Khai mạc', 'BẮT ĐẦU': '2024-05-02', 'KẾT THÚC': '2024-05-02', MÃ: 'K1' },
      { TT: 2, 'HOẠT ĐỘNG': 'Bế mạc', 'BẮT ĐẦU': '2024-05-10', 'KẾT THÚC': '2024-05-10', MÃ: 'K2' },
      { TT: 3, 'HOẠT ĐỘNG': 'Chưa có ngày', MÃ: 'K3' },
    ];
    const { user, recorded } = await open({ workbook: scheduleBook([{ name: 'LỊCH HOẠT ĐỘNG', rows }]) });
    await user.selectOptions(screen.getByLabelText('Khoảng thời gian'), 'plan');
    const card = (await screen.findAllByRole('listitem')).find(({ textContent }) =>
      textContent?.includes('(07/5/1954 - 07/5/2024)'),
    );
    expect(card?.textContent).toContain('Năm tròn');
    expect(screen.getAllByRole('listitem').every(({ textContent }) => /\/05\/2024/u.test(textContent ?? ''))).toBe(
      true,
    );
    await user.click(within(card!).getByRole('button', { name: 'Chèn hoạt động đề xuất' }));
    expect(recorded.inserts.map((one) => (one.kind === 'text' ? one.text : ''))).toEqual([
      'Tổ chức các hoạt động kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)',
    ]);
  });

  it('writes the days off as a table, with what the office has and the days by law', async () => {
    const { user, recorded } = await open();
    const part = screen.getByRole('group', { name: 'Ngày nghỉ của cơ quan' });
    expect(await within(part).findByText(/chưa có trang NGÀY NGHỈ/u)).toBeTruthy();
    await user.click(within(part).getByRole('button', { name: 'Ghi ngày nghỉ ra trang NGÀY NGHỈ' }));
    await screen.findByText(/Thêm ngày nghỉ bù, làm bù/u);
    expect(recorded.writes.at(-1)?.command).toBe('holidays');
    expect(recorded.writes.at(-1)?.sheets[0]?.tables[0]?.name).toBe('tblNgayNghi');
  });

  it('does not write over rows of days off that it cannot read', async () => {
    const rows = [
      ['NGÀY', 'TÊN', 'LOẠI', 'NGUỒN'],
      ['02/5/2023', 'Nghỉ bù', 'nghỉ bù', ''],
      ['30/4', 'thiếu năm', 'nghỉ lễ', ''],
    ];
    const workbook = workbookOf(sheetOf('NGÀY NGHỈ', rows, 'tblNgayNghi'));
    const { user, recorded } = await open({ workbook });
    const part = screen.getByRole('group', { name: 'Ngày nghỉ của cơ quan' });
    expect(await within(part).findByText('Trang NGÀY NGHỈ đang có 1 ngày.')).toBeTruthy();
    await user.click(within(part).getByRole('button', { name: 'Ghi ngày nghỉ ra trang NGÀY NGHỈ' }));
    expect(within(part).getByRole('status').textContent).toContain('Dòng 3 trang NGÀY NGHỈ chưa đọc được');
    expect(recorded.writes).toEqual([]);
  });

  it('says that there is no schedule to propose for', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByLabelText('Khoảng thời gian'), 'plan');
    expect(await screen.findByText(/chưa có bảng LỊCH HOẠT ĐỘNG/)).toBeTruthy();
  });
});
