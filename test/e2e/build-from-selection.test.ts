import { journeysOf } from './support/journey';

const newJourney = journeysOf();

describe('a schedule from the selection', () => {
  it('reads only the selected rows, with the head of the table they stand in', async () => {
    const journey = await newJourney();
    const before = await journey.fingerprint('Lịch hè');
    await journey.select('A7:E12');
    await journey.press('Lập bảng từ vùng đang chọn');
    await journey.status('Đã hiểu 4 hoạt động');
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 4 dòng vào trang LỊCH HOẠT ĐỘNG');
    await journey.picture('11-from-selection');
    expect(await journey.rowOf('LỊCH HOẠT ĐỘNG', 'B', 'Hiến máu tình nguyện đợt 2')).toBeGreaterThan(0);
    expect(await journey.rowOf('LỊCH HOẠT ĐỘNG', 'B', 'Thăm gia đình chính sách')).toBe(0);
    expect(await journey.fingerprint('Lịch hè')).toBe(before);
  });

  it('is offered on the ribbon', async () => {
    const journey = await newJourney();
    await journey.select('A7:E12');
    await journey.ribbon('Từ vùng chọn');
    await journey.status('Đã hiểu 4 hoạt động');
  });

  it('says what to select when several pieces are selected', async () => {
    const journey = await newJourney();
    await journey.page.evaluate(() => {
      const { workbook } = window.khWorkbench!.host;
      workbook.select(workbook.activeSheet, [
        { top: 8, left: 0, bottom: 8, right: 4 },
        { top: 10, left: 0, bottom: 10, right: 4 },
      ]);
    });
    await journey.press('Lập bảng từ vùng đang chọn');
    await journey.status('Vùng chọn gồm nhiều phần rời nhau. Chọn một vùng liền nhau rồi bấm lại.');
    await journey.picture('12-several-areas');
  });
});
