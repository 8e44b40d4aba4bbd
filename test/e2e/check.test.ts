import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();

const check = async (journey: Journey, name = 'Kiểm tra trang này'): Promise<void> => {
  await journey.open('Kiểm tra');
  await journey.press(name);
  await journey.button('Kiểm tra lại').waitFor();
};

/** The fill of an error's mark, as the screen has it. */
const MARK = 'rgb(253, 231, 233)';

const finding = (journey: Journey, words: string) => journey.pane.getByRole('listitem').filter({ hasText: words });

describe('before signing', () => {
  it('lists errors and warnings open, hints folded, and leads to the cell', async () => {
    const journey = await newJourney();
    const before = await journey.fingerprints();
    await check(journey);
    await journey.pane.getByRole('heading', { name: /^1 lỗi, \d+ cảnh báo, \d+ gợi ý$/u }).waitFor();
    await journey.picture('61-findings');
    const wrong = finding(journey, '31/6/2026');
    await wrong.getByText('“31/6/2026” không có trong lịch: tháng 6/2026 chỉ có 30 ngày.').waitFor();
    const hints = journey.pane.getByRole('button', { name: /^Gợi ý/u });
    expect(await hints.getAttribute('aria-expanded')).toBe('false');

    await journey.sheetTab('Theo dõi');
    await wrong.getByRole('button', { name: 'Tới chỗ này' }).click();
    await journey.page.waitForFunction(() => window.khWorkbench!.host.workbook.activeSheet.name === 'Lịch hè');
    expect(await journey.activeCell()).toMatch(/C16$/u);
    expect(await journey.fingerprints()).toEqual(before);
    expect(journey.errors).toEqual([]);
  });

  it('remembers in the file what was left, with its reason, and shows it again when asked', async () => {
    const journey = await newJourney();
    await check(journey);
    const wrong = finding(journey, '31/6/2026');
    await wrong.getByRole('button', { name: 'Bỏ qua' }).click();
    await wrong.getByLabel('Lý do bỏ qua').fill('Chờ liên đội trả lời');
    await journey.picture('62-ignore');
    await wrong.getByLabel('Lý do bỏ qua').press('Enter');
    await journey.pane.getByRole('heading', { name: /^0 lỗi/u }).waitFor();
    await journey.status('Đã bỏ qua 1 điều');

    // The pane starts anew, as after opening the file again.
    await journey.page.waitForFunction(() =>
      [...window.khWorkbench!.host.workbook.settings.values()].some((value) =>
        JSON.stringify(value).includes('Chờ liên đội trả lời'),
      ),
    );
    await journey.page.evaluate(() => window.khWorkbench!.reload());
    await journey.button('Lập bảng từ trang này').waitFor();
    await check(journey);
    await journey.pane.getByRole('heading', { name: /^0 lỗi/u }).waitFor();
    await journey.press('Xem lại tất cả');
    await journey.pane.getByRole('heading', { name: /^1 lỗi/u }).waitFor();
  });

  it('mends a certain slip in its own sheet, checks again by itself, and can be undone', async () => {
    const journey = await newJourney();
    await journey.press('Lập bảng từ trang này');
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 8 dòng');
    const row = await journey.rowOf('LỊCH HOẠT ĐỘNG', 'B', 'Sinh hoạt hè tại địa bàn');
    await journey.type(`B${row}`, 'Sinh hoạt hè tại tại địa bàn dân cư');
    await check(journey);
    const slip = finding(journey, '“tại” bị lặp hai lần liền nhau');
    await slip.first().waitFor();
    await journey.picture('63-mend');
    await slip
      .first()
      .getByRole('button', { name: /^Sửa thành/u })
      .click();
    await slip.first().waitFor({ state: 'detached' });
    expect(await journey.shown(`'LỊCH HOẠT ĐỘNG'!B${row}`)).toBe('Sinh hoạt hè tại địa bàn dân cư');
    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.press('Hoàn tác ngay');
    await journey.status(/^Đã hoàn tác/u);
    expect(await journey.shown(`'LỊCH HOẠT ĐỘNG'!B${row}`)).toBe('Sinh hoạt hè tại tại địa bàn dân cư');
  });

  it('marks the cells of its own table, and takes a mark away when its cell is mended', async () => {
    const journey = await newJourney();
    const source = await journey.fingerprint('Lịch hè');
    await journey.press('Lập bảng từ trang này');
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 8 dòng');
    const own = await journey.fingerprint('LỊCH HOẠT ĐỘNG');
    await check(journey, 'Kiểm tra cả tệp');
    await journey.status(/^Đã đánh dấu \d+ ô trên trang LỊCH HOẠT ĐỘNG/u);
    const row = await journey.rowOf('LỊCH HOẠT ĐỘNG', 'C', '31/6/2026');
    await journey.select(`C${row}`);
    await journey.picture('65-marks');
    expect(await journey.painted(MARK)).toEqual(['31/6/2026']);
    // A mark is a rule over the cells: what they hold and their own colours are as they were.
    expect(await journey.fingerprint('LỊCH HOẠT ĐỘNG')).toBe(own);
    expect(await journey.fingerprint('Lịch hè')).toBe(source);

    await journey.type(`C${row}`, "'30/6/2026");
    await journey.press('Kiểm tra lại');
    await journey.pane.getByRole('heading', { name: /^1 lỗi/u }).waitFor();
    await journey.status(/^Đã đánh dấu \d+ ô trên trang LỊCH HOẠT ĐỘNG/u);
    expect(await journey.painted(MARK)).toEqual([]);
    await journey.picture('66-marks-mended');

    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.pane
      .getByText(/dấu kiểm tra ở \d+ ô của trang LỊCH HOẠT ĐỘNG/u)
      .first()
      .waitFor();
    await journey.press('Hoàn tác ngay');
    await journey.status(/^Đã hoàn tác: trả dấu kiểm tra/u);
    expect(await journey.fingerprint('LỊCH HOẠT ĐỘNG')).not.toBe(own);
    await journey.sheetTab('Lịch hè');
    await journey.select('C16');
    expect(await journey.painted(MARK)).toEqual([]);
    expect(await journey.fingerprint('Lịch hè')).toBe(source);
    expect(journey.errors).toEqual([]);
  });

  it('does not write into a sheet of the office: it says what to copy there', async () => {
    const journey = await newJourney();
    await journey.type('B15', 'Thăm các các gia đình chính sách');
    await check(journey);
    const slip = finding(journey, '“các” bị lặp hai lần liền nhau');
    await slip.getByText(/^KH không sửa trang gốc\. Chép/u).waitFor();
    expect(await slip.getByRole('button', { name: /^Sửa thành/u }).count()).toBe(0);
  });

  it('writes the findings into a sheet of their own and says so', async () => {
    const journey = await newJourney();
    await check(journey, 'Kiểm tra cả tệp');
    await journey.press('Ghi ra trang KIỂM TRA');
    await journey.status(/^Đã ghi \d+ điều vào trang KIỂM TRA/u);
    await journey.picture('64-findings-sheet');
    expect(await journey.activeSheet()).toBe('KIỂM TRA');
  });

  it('runs from the ribbon', async () => {
    const journey = await newJourney();
    await journey.ribbon('Kiểm tra trang');
    await journey.pane.getByRole('heading', { name: /^1 lỗi/u }).waitFor();
  });
});
