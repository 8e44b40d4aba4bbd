import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();

/** Waits until a cell of the open sheet shows a text: functions are computed in the pane's runtime. */
const shows = async (journey: Journey, address: string, text: string): Promise<void> => {
  await journey.page.waitForFunction(
    ([place, wanted]) => {
      const { workbook } = window.khWorkbench!.host;
      const found = workbook.resolve(place!, workbook.activeSheet);
      if (found === null) return false;
      const { sheet, area } = found;
      return workbook.textOf(sheet.value(area.top, area.left), sheet.style(area.top, area.left)) === wanted;
    },
    [address, text],
  );
};

describe('KH functions in cells', () => {
  it('computes what is typed, with ";" as a Vietnamese Excel separates, and shows errors as Excel does', async () => {
    const journey = await newJourney();
    await journey.sheetTab('Văn bản dán');
    await journey.type('C1', '=KH.NAMKYNIEM("19/5/1890";2023)');
    await shows(journey, 'C1', '133');
    await journey.type('C2', '2026');
    await journey.type('C3', '=KH.NAMKYNIEM("19/5/1890";C2)');
    await shows(journey, 'C3', '136');
    await journey.type('C2', '2030');
    await shows(journey, 'C3', '140');
    await journey.type('C4', '=KH.NAMKYNIEM("hôm nào đó";2023)');
    await shows(journey, 'C4', '#VALUE!');
    await journey.type('C5', '=KH.KHONGCO("19/5/1890";2023)');
    await shows(journey, 'C5', '#NAME?');
    await journey.type('C6', '=KH.NHANKYNIEM("Ngày sinh Chủ tịch Hồ Chí Minh";"19/5/1890";2026)');
    await journey.picture('81-functions-in-cells');
    expect(await journey.formula('C1')).toBe('=KH.NAMKYNIEM("19/5/1890",2023)');
  });

  it('takes "," in an English Excel', async () => {
    const journey = await newJourney({ language: 'en-US' });
    await journey.sheetTab('Văn bản dán');
    await journey.type('C1', '=KH.NAMKYNIEM("19/5/1890",2023)');
    await shows(journey, 'C1', '133');
  });

  it('is still computed when the pane is closed', async () => {
    const journey = await newJourney();
    await journey.page.getByRole('button', { name: 'Đóng ngăn' }).click();
    await journey.sheetTab('Văn bản dán');
    await journey.type('C1', '=KH.NAMKYNIEM("30/4/1975";2025)');
    await shows(journey, 'C1', '50');
  });
});

describe('a function from the pane', () => {
  it('is found by a word, filled from a cell, shown before it is inserted, and computed in the sheet', async () => {
    const journey = await newJourney();
    await journey.sheetTab('Văn bản dán');
    await journey.type('C1', "'19/5/1890");
    await journey.ribbon('Hàm KH');
    await journey.pane.getByLabel('Tìm hàm').fill('kỷ niệm');
    await journey.picture('82-function-search');
    await journey.press(/KH\.NAMKYNIEM$/u);
    await journey.select('C1');
    await journey.pane
      .getByRole('button', { name: /^Lấy ô đang chọn cho/u })
      .first()
      .click();
    const fields = journey.pane.getByRole('textbox');
    await journey.pane.locator('input[value*="C1"]').waitFor();
    await fields.nth(1).fill('2023');
    await journey.status('Kết quả: 133');
    await journey.picture('83-function-form');
    await journey.select('D1');
    await journey.press('Chèn vào ô đang chọn');
    await journey.status('Đã chèn công thức vào ô D1 trang Văn bản dán');
    await shows(journey, 'D1', '133');
    expect(await journey.formula('D1')).toContain('KH.NAMKYNIEM(');
    expect(journey.errors).toEqual([]);
  });
});

describe('KH formulas before the file is sent', () => {
  it('become what they show, and come back by undo', async () => {
    const journey = await newJourney();
    await journey.sheetTab('Văn bản dán');
    await journey.type('C1', '=KH.NAMKYNIEM("19/5/1890";2023)');
    await journey.type('C2', '=SUM(1;2)');
    await shows(journey, 'C1', '133');
    await journey.open('Hàm');
    await journey.press('Chuyển công thức KH thành giá trị');
    await journey.status('Đã chuyển 1 công thức thành giá trị. Cần lấy lại công thức thì bấm Hoàn tác.');
    await journey.picture('84-formulas-to-values');
    expect([await journey.formula('C1'), await journey.shown('C1')]).toEqual([null, '133']);
    expect(await journey.formula('C2')).toBe('=SUM(1,2)');
    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.press('Hoàn tác ngay');
    await journey.status(/^Đã hoàn tác: trả lại 1 công thức ở trang Văn bản dán/u);
    expect(await journey.formula('C1')).toBe('=KH.NAMKYNIEM("19/5/1890",2023)');
    await shows(journey, 'C1', '133');
  });
});
