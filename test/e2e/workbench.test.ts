import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { Journey } from './support/journey';
import { journeysOf } from './support/journey';

/** What the grid itself has drawn in a cell; null when it draws none. */
const drawn = async ({ page }: Journey, address: string): Promise<string | null> => {
  const cell = page.locator(`[data-cell="${address}"]`).first();
  return (await cell.count()) === 0 ? null : cell.innerText();
};

describe('the page that stands in for Excel', () => {
  const open = journeysOf();

  it('draws the sample workbook and the ribbon of the manifest', async () => {
    const journey = await open();
    expect(await journey.sheets()).toEqual(['Lịch hè', 'Văn bản dán', 'Theo dõi']);
    expect(await drawn(journey, 'B7')).toBe('HOẠT ĐỘNG');
    expect(await journey.page.locator('.ribbon-key').allInnerTexts()).toEqual(
      expect.arrayContaining(['Lập bảng', 'Kiểm tra trang', 'Hàm KH']),
    );
    // The journeys stop the clock; telemetry of the library asks it for the page's load times.
    expect(journey.errors.filter((error) => !error.includes('responseEnd'))).toEqual([]);
    await journey.picture('workbench');
  });

  it('shows the schedule that the ribbon button built', async () => {
    const journey = await open();
    await journey.ribbon('Lập bảng');
    await journey.press('Ghi ra trang mới');
    await journey.page.getByRole('tab', { name: 'LỊCH HOẠT ĐỘNG', exact: true }).waitFor();
    await journey.page.locator('[data-cell="B6"]', { hasText: 'HOẠT ĐỘNG' }).waitFor();
    expect(await journey.activeSheet()).toBe('LỊCH HOẠT ĐỘNG');
    expect(await drawn(journey, 'B10')).toBe('Hiến máu tình nguyện đợt 2');
    // The typed date stays a date; the impossible one stays the document's words, without a date.
    expect(await journey.shown('F10')).toBe('04/07/2026');
    expect([await journey.shown('C13'), await journey.shown('F13')]).toEqual(['31/6/2026', '']);
    await journey.picture('workbench-schedule');
  });

  it('computes a typed KH function in the add-in, with the separators of both languages', async () => {
    const journey = await open();
    await journey.sheetTab('Văn bản dán');
    await journey.type('C1', '=KH.NAMKYNIEM("19/5/1890",2023)');
    await journey.type('C2', '=KH.NAMKYNIEM("19/5/1890";2023)');
    await journey.type('C3', '=KH.NAMKYNIEM("không phải ngày";2023)');
    for (const [address, value] of [
      ['C1', '133'],
      ['C2', '133'],
      ['C3', '#VALUE!'],
    ] as const)
      await journey.page.locator(`[data-cell="${address}"]`, { hasText: new RegExp(`^${value}$`) }).waitFor();
  });

  it('saves the workbook and opens the file again', async () => {
    const journey = await open();
    const download = journey.page.waitForEvent('download');
    await journey.page.getByRole('button', { name: 'Lưu tệp' }).click();
    const file = await (await download).path();
    expect(readFileSync(file).subarray(0, 2).toString('latin1')).toBe('PK');
    await journey.type('A1', 'Đã sửa');
    const before = path.basename((await download).suggestedFilename());
    expect(before).toBe('So-mau.xlsx');
    await journey.page.locator('.title-bar input[type="file"]').setInputFiles({
      name: 'mo-lai.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(file),
    });
    await journey.page.locator('.file-name', { hasText: 'mo-lai.xlsx' }).waitFor();
    expect(await journey.shown('A1')).toBe('ĐOÀN PHƯỜNG AN THẠNH');
    expect(await journey.sheets()).toEqual(['Lịch hè', 'Văn bản dán', 'Theo dõi']);
  });

  it('pastes a block, takes it back, finds words and renames a sheet, as people know it', async () => {
    const journey = await open();
    const { page } = journey;
    const { keyboard } = page;
    await page.getByRole('button', { name: 'Thêm trang' }).click();
    await journey.select('B2');
    await page.locator('.cell-field').evaluate((field) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'TT\tNội dung\n1\t"Họp ""giao ban""\nlần 2"\n2\t=1+1');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    const pasted = [
      ['TT', 'Nội dung'],
      [1, 'Họp "giao ban"\nlần 2'],
      [2, 2],
    ];
    expect(await journey.values('B2:C4')).toEqual(pasted);
    await journey.select('B3:C4');
    await keyboard.press('Delete');
    expect(await journey.values('B4:C4')).toEqual([[null, null]]);
    await keyboard.press('Control+z');
    expect(await journey.values('B2:C4')).toEqual(pasted);
    await keyboard.press('Control+z');
    expect(await journey.values('B2:C2')).toEqual([[null, null]]);
    await keyboard.press('Control+y');
    expect(await journey.values('B2:C4')).toEqual(pasted);

    await keyboard.press('Control+f');
    const search = page.getByRole('search');
    await search.getByRole('searchbox').fill('giao ban');
    await keyboard.press('Enter');
    expect(await journey.activeCell()).toMatch(/!C3$/u);
    await search.getByText('1/1').waitFor();
    await keyboard.press('Escape');
    await search.waitFor({ state: 'detached' });

    await page.locator('.sheet-tab[aria-selected="true"]').dblclick();
    await page.getByLabel('Tên mới của trang').fill('Thử/dán');
    await keyboard.press('Enter');
    const message = page.getByRole('alertdialog');
    await message.getByText('Tên trang không dùng được').waitFor();
    await message.getByRole('button').click();
    await page.locator('.sheet-tab[aria-selected="true"]').dblclick();
    await page.getByLabel('Tên mới của trang').fill('Thử dán');
    await keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Thử dán', exact: true }).waitFor();
    expect(journey.errors).toEqual([]);
  });

  it('says in words what a protected sheet refuses, and changes nothing', async () => {
    const journey = await open();
    await journey.page.getByRole('tab', { name: 'Bàn thử' }).click();
    await journey.page.getByLabel('Khóa trang này').check();
    await journey.type('B9', 'Không được');
    const message = journey.page.getByRole('alertdialog');
    await message.waitFor();
    expect(await message.innerText()).toContain('đang được khóa');
    await message.getByRole('button').click();
    expect(await journey.shown('B9')).toBe('Lễ ra quân Chiến dịch Thanh niên tình nguyện hè');
  });

  it('does not offer the add-in in an Excel that cannot run it', async () => {
    const journey = await open();
    await journey.page.getByRole('tab', { name: 'Bàn thử' }).click();
    await journey.page.getByLabel('Phiên bản').selectOption('2019');
    await journey.page.locator('.unmet', { hasText: 'ExcelApi 1.13' }).waitFor();
    expect(await journey.page.locator('aside.pane').count()).toBe(0);
  });
});
