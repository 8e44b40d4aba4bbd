import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();

const understood = async (journey: Journey): Promise<void> => {
  await journey.button('Ghi ra trang mới').waitFor();
};

describe('a schedule from the open sheet', () => {
  it('offers three ways to start and says what becomes of the data', async () => {
    const journey = await newJourney();
    await journey.picture('01-first-minute');
    for (const name of ['Lập bảng từ trang này', 'Dán văn bản', 'Mở tệp Word, Excel hoặc văn bản', 'Xem ví dụ'])
      expect(await journey.button(name).isVisible()).toBe(true);
    await journey.status('Trang gốc được giữ nguyên. Dữ liệu không rời khỏi máy này.');
  });

  it('reads, shows what is doubtful first with the words in question, and writes a new sheet', async () => {
    const journey = await newJourney();
    const before = await journey.fingerprints();
    await journey.press('Lập bảng từ trang này');
    await understood(journey);
    await journey.status('Đã hiểu 8 hoạt động, 1 chỗ cần xem');
    const first = journey.pane.getByRole('listitem').first();
    expect(await first.textContent()).toContain('Ngày hội “Thiếu nhi vui khỏe”');
    expect(await first.locator('mark').textContent()).toBe('31/6/2026');
    await journey.picture('02-understood');

    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 8 dòng vào trang LỊCH HOẠT ĐỘNG');
    await journey.picture('03-written');
    expect(await journey.activeSheet()).toBe('LỊCH HOẠT ĐỘNG');

    const after = await journey.fingerprints();
    for (const [sheet, print] of Object.entries(before))
      expect({ sheet, same: after[sheet] === print }).toEqual({ sheet, same: true });
    expect(await journey.values("'LỊCH HOẠT ĐỘNG'!A6:E6")).toEqual([
      ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'GHI CHÚ'],
    ]);
    const rows = await journey.values("'LỊCH HOẠT ĐỘNG'!A7:D14");
    expect(rows.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rows[0]).toEqual([
      1,
      'Lễ ra quân Chiến dịch Thanh niên tình nguyện hè',
      '7g30, thứ Bảy 30/5/2026',
      'Quảng trường 2 tháng 9',
    ]);
    expect(journey.errors).toEqual([]);
  });

  it('takes at most three syncs from the press to the written sheet', async () => {
    const journey = await newJourney();
    await journey.press('Lập bảng từ trang này');
    await understood(journey);
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 8 dòng');
    const syncs = await journey.page.evaluate(() => window.khWorkbench!.host.syncs.length);
    expect(syncs).toBeLessThanOrEqual(3);
  });

  it('starts from the ribbon too, with the pane closed', async () => {
    const journey = await newJourney();
    await journey.page.getByRole('button', { name: 'Đóng ngăn' }).click();
    await journey.page.locator('aside.pane.closed').waitFor({ state: 'attached' });
    await journey.ribbon('Lập bảng');
    await journey.page.locator('aside.pane:not(.closed)').waitFor();
    await understood(journey);
    await journey.status('Đã hiểu 8 hoạt động, 1 chỗ cần xem');
  });

  it('says what to do when the sheet holds no plan', async () => {
    const journey = await newJourney();
    await journey.page.getByRole('button', { name: 'Sổ mới' }).click();
    await journey.page.waitForFunction(() => window.khWorkbench!.host.workbook.name === 'Book1.xlsx');
    await journey.pane.getByRole('tab').first().waitFor();
    await journey.press('Lập bảng từ trang này');
    await journey.pane.getByText(/trang đang mở/).waitFor();
    await journey.picture('04-empty-sheet');
    expect(await journey.sheets()).toEqual(['Sheet1']);
    expect(await journey.button('Ghi ra trang mới').count()).toBe(0);
  });
});
