import { screen } from '@testing-library/react';
import { renderApp } from '../../../support/render-app';

const open = async (world: Parameters<typeof renderApp>[0] = {}): Promise<ReturnType<typeof renderApp>> => {
  const rendered = renderApp(world);
  await rendered.user.click(screen.getByRole('tab', { name: 'Hàm' }));
  await rendered.user.type(screen.getByRole('searchbox'), 'ky niem');
  await rendered.user.click(screen.getByRole('button', { name: /^KH\.NAMKYNIEM/ }));
  return rendered;
};

describe('Hàm', () => {
  it('finds a function without marks, shows the result and inserts the formula', async () => {
    const { user, recorded } = await open();
    const [base, at] = screen.getAllByRole('textbox');
    await user.type(base!, '19/5/1890');
    await user.type(at!, '2023');
    expect(screen.getByText('Kết quả: 133')).toBeTruthy();
    expect(screen.getByText('=KH.NAMKYNIEM("19/5/1890";2023)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Chèn vào ô đang chọn' }));
    expect(await screen.findByText('Đã chèn công thức vào ô B2 trang Nguồn')).toBeTruthy();
    expect(recorded.inserts).toEqual([{ kind: 'formula', formula: '=KH.NAMKYNIEM("19/5/1890",2023)' }]);
  });

  it('previews what the selected cell holds', async () => {
    const { user } = await open({ selected: '19/5/1890' });
    const [take] = screen.getAllByRole('button', { name: /Lấy ô đang chọn/ });
    await user.click(take!);
    await user.type(screen.getAllByRole('textbox')[1]!, '2023');
    expect(screen.getByText('Kết quả: 133')).toBeTruthy();
    expect(screen.getByText("=KH.NAMKYNIEM('Nguồn'!B3;2023)")).toBeTruthy();
  });

  it('says what is wrong with an argument', async () => {
    const { user } = await open();
    await user.type(screen.getAllByRole('textbox')[0]!, '31/2/1990');
    await user.type(screen.getAllByRole('textbox')[1]!, '2023');
    expect(screen.getByText(/#VALUE! /)).toBeTruthy();
  });

  it('says that nothing fits', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Hàm' }));
    await user.type(screen.getByRole('searchbox'), 'qwxyz');
    expect(screen.getByText('Không có hàm nào khớp. Thử từ khác.')).toBeTruthy();
  });
});
