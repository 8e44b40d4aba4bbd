import { journeysOf } from './support/journey';

const newJourney = journeysOf();
const LIST = 'DANH MỤC ĐƠN VỊ';

describe('the list of units', () => {
  it('is proposed from the assignments of the schedule, written, and undone', async () => {
    const journey = await newJourney();
    await journey.press('Lập bảng từ trang này');
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 8 dòng');
    await journey.open('Đơn vị');
    await journey.press(/^Đề xuất từ lịch \(\d+ đơn vị\)/u);
    await journey.picture('98-units-proposed');
    await journey.press(/^Ghi \d+ đơn vị vào danh mục/u);
    await journey.status(/^Đã ghi danh mục vào trang DANH MỤC ĐƠN VỊ, thêm \d+ đơn vị/u);
    expect(await journey.sheets()).toContain(LIST);
    const names = (await journey.values(`'${LIST}'!A1:C40`)).flat().map(String);
    expect(names).toEqual(expect.arrayContaining(['Hội Liên hiệp Phụ nữ phường']));
    await journey.picture('99-units-listed');
    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.press('Hoàn tác ngay');
    await journey.status(/^Đã hoàn tác/u);
    expect(journey.errors).toEqual([]);
  });
});
