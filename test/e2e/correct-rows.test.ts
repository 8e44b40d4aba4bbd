import type { Locator } from 'playwright-core';
import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();

const within = (item: Locator, name: string): Locator => item.getByRole('button', { name, exact: true });

const read = async (): Promise<Journey> => {
  const journey = await newJourney();
  await journey.press('Lập bảng từ trang này');
  await journey.status('Đã hiểu 8 hoạt động, 1 chỗ cần xem');
  return journey;
};

const written = async (journey: Journey, count: number): Promise<readonly (readonly unknown[])[]> => {
  await journey.press('Ghi ra trang mới');
  await journey.status(`Đã ghi ${count} dòng vào trang LỊCH HOẠT ĐỘNG`);
  return journey.values(`'LỊCH HOẠT ĐỘNG'!B7:D${6 + count}`);
};

describe('correcting rows before they are written', () => {
  it('takes a typed time, says how it is understood, and writes it', async () => {
    const journey = await read();
    const doubtful = await journey.card('Ngày hội “Thiếu nhi vui khỏe”');
    await within(doubtful, 'Sửa hoạt động 7').click();
    await doubtful.getByLabel('Thời gian').fill('8g00, ngày 28/6/2026');
    await doubtful.getByText(/Hiểu là: .*28\/0?6\/2026/u).waitFor();
    await journey.picture('41-correct-time');
    await doubtful.getByLabel('Địa điểm').fill('Công viên Cây Dừa, khu A');
    await within(doubtful, 'Xong').click();
    await journey.status('Đã hiểu 8 hoạt động');
    const rows = await written(journey, 8);
    expect(rows[6]).toEqual(['Ngày hội “Thiếu nhi vui khỏe”', '8g00, ngày 28/6/2026', 'Công viên Cây Dừa, khu A']);
    // The source keeps what the office wrote.
    expect(await journey.shown("'Lịch hè'!C16")).toBe('31/6/2026');
  });

  it('takes a doubt as settled when a person agrees', async () => {
    const journey = await read();
    await within(await journey.card('Ngày hội “Thiếu nhi vui khỏe”'), 'Đồng ý cách hiểu này').click();
    await journey.pane.getByRole('heading', { name: 'Đã hiểu 8 hoạt động', exact: true }).waitFor();
    await journey.pane.getByRole('tab', { name: 'Cần xem (0)' }).click();
    await journey.status('Không còn chỗ nào cần xem.');
  });

  it('drops a row, brings it back, and writes without what stays dropped', async () => {
    const journey = await read();
    await within(await journey.card('Thăm gia đình chính sách'), 'Bỏ dòng').click();
    await journey.status('Đã bỏ 1 dòng');
    await journey.picture('42-dropped');
    await journey.press('Lấy lại');
    await journey.status('Tất cả (8)');
    await within(await journey.card('Thăm gia đình chính sách'), 'Bỏ dòng').click();
    await journey.status('Tất cả (7)');
    const rows = await written(journey, 7);
    expect(rows.map(([name]) => name)).not.toContain('Thăm gia đình chính sách');
  });

  it('merges a row with the next one', async () => {
    const journey = await read();
    await within(await journey.card('Lễ ra quân Chiến dịch'), 'Gộp với dòng sau').click();
    await journey.status('Tất cả (7)');
    await journey.picture('43-merged');
    const rows = await written(journey, 7);
    expect(rows[0]?.[0]).toContain('Lễ ra quân Chiến dịch Thanh niên tình nguyện hè');
    expect(rows[0]?.[0]).toContain('Tuyên truyền kỷ niệm 136 năm');
  });

  it('splits a row where the cursor stands', async () => {
    const journey = await read();
    const long = await journey.card('Lớp bơi và phòng chống đuối nước cho thiếu nhi');
    await within(long, 'Sửa hoạt động 3').click();
    const name = journey.pane.getByLabel('Hoạt động', { exact: true });
    await name.evaluate((field: HTMLTextAreaElement) => {
      field.focus();
      field.setSelectionRange('Lớp bơi'.length, 'Lớp bơi'.length);
    });
    await journey.press('Tách thành hai dòng');
    await journey.status('Tất cả (9)');
    await journey.picture('44-split');
    const rows = await written(journey, 9);
    expect(rows[2]?.[0]).toBe('Lớp bơi');
    expect(String(rows[3]?.[0])).toContain('phòng chống đuối nước cho thiếu nhi');
  });

  it('leads from a card to the cell it was read from', async () => {
    const journey = await read();
    await journey.sheetTab('Theo dõi');
    await (
      await journey.card('Thăm gia đình chính sách')
    )
      .getByRole('button', { name: /^Xem trong trang gốc/u })
      .click();
    await journey.page.waitForFunction(() => window.khWorkbench!.host.workbook.activeSheet.name === 'Lịch hè');
    expect(await journey.activeCell()).toMatch(/15$/u);
  });
});
