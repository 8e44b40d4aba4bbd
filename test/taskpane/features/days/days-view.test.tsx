import { screen, within } from '@testing-library/react';
import { renderApp } from '../../../support/render-app';

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
});
