import { journeysOf } from './support/journey';

const newJourney = journeysOf();

describe.each(['2021', '2024'] as const)('an Excel %s', (pose) => {
  it('builds, checks, computes and undoes without asking for what it lacks', async () => {
    const journey = await newJourney({ pose });
    const before = await journey.fingerprints();
    await journey.press('Lập bảng từ trang này');
    await journey.status('Đã hiểu 8 hoạt động, 1 chỗ cần xem');
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 8 dòng vào trang LỊCH HOẠT ĐỘNG');
    await journey.open('Kiểm tra');
    await journey.press('Kiểm tra cả tệp');
    await journey.button('Kiểm tra lại').waitFor();
    await journey.sheetTab('Văn bản dán');
    await journey.type('C1', '=KH.NAMKYNIEM("19/5/1890";2023)');
    await journey.page.locator('[data-cell="C1"]', { hasText: /^133$/u }).waitFor();
    await journey.picture(`B1-excel-${pose}`);
    await journey.type('C1', '');
    // The marks of the check first, then the table they stand in.
    for (const what of [/^Đã hoàn tác: trả dấu kiểm tra/u, /^Đã hoàn tác: .*bỏ trang LỊCH HOẠT ĐỘNG/u]) {
      await journey.ribbon('Hoàn tác');
      await journey.press('Hoàn tác ngay');
      await journey.status(what);
    }
    const after = await journey.fingerprints();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['Lịch hè']).toBe(before['Lịch hè']);
    const failed = await journey.page.evaluate(() =>
      window.khWorkbench!.host.syncs.flatMap(({ error }) => (error === null ? [] : [error])),
    );
    expect(failed).toEqual([]);
    expect(journey.errors).toEqual([]);
  });
});
