import { screen } from '@testing-library/react';
import { renderApp } from '../../../support/render-app';

const open = async (world: Parameters<typeof renderApp>[0] = {}): Promise<ReturnType<typeof renderApp>> => {
  const rendered = renderApp(world);
  await rendered.user.click(screen.getByRole('tab', { name: 'Hàm' }));
  await rendered.user.type(await screen.findByRole('searchbox'), 'ky niem');
  await rendered.user.click(screen.getByRole('button', { name: /KH\.NAMKYNIEM$/ }));
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
    await user.type(await screen.findByRole('searchbox'), 'qwxyz');
    expect(screen.getByText('Không có hàm nào khớp. Thử từ khác.')).toBeTruthy();
  });

  it('says that a formula gives a day, so that its cell is shown as one', async () => {
    const { user, recorded } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Hàm' }));
    await user.type(await screen.findByRole('searchbox'), 'batdau');
    await user.click(screen.getByRole('button', { name: /KH\.BATDAU$/ }));
    await user.type(screen.getAllByRole('textbox')[0]!, 'ngày 5/6/2026');
    await user.click(screen.getByRole('button', { name: 'Chèn vào ô đang chọn' }));
    expect(recorded.inserts).toEqual([{ kind: 'formula', formula: '=KH.BATDAU("ngày 5/6/2026")', isDate: true }]);
  });

  it('turns the formulas of the chosen area into values and names what it left', async () => {
    const left = [{ sheet: 'Tháng 5', row: 4, column: 3, reason: 'error', shown: '#NAME?' } as const];
    const { user, recorded } = renderApp({ formulas: { written: 12, left, syncs: 3 } });
    await user.click(screen.getByRole('tab', { name: 'Hàm' }));
    await user.click(await screen.findByRole('radio', { name: 'Cả tệp' }));
    await user.click(screen.getByRole('button', { name: 'Chuyển công thức KH thành giá trị' }));
    expect(await screen.findByText(/Đã chuyển 12 công thức thành giá trị/)).toBeTruthy();
    expect(screen.getByText(/1 ô đang báo lỗi, ô đầu tiên là C4 trang Tháng 5 \(#NAME\?\)/)).toBeTruthy();
    expect(recorded.conversions).toEqual(['values workbook']);
  });

  it('writes formulas again on the open sheet, and says when there are none', async () => {
    const { user, recorded } = renderApp();
    await user.click(screen.getByRole('tab', { name: 'Hàm' }));
    await user.click(await screen.findByRole('button', { name: 'Ghi lại công thức KH' }));
    expect(await screen.findByText('Không có công thức KH nào ở đó.')).toBeTruthy();
    expect(recorded.conversions).toEqual(['rewrite sheet']);
  });
});
