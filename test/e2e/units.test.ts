import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();
const LIST = 'DANH MỤC ĐƠN VỊ';

/** Sources of the drop-downs over cells of the schedule's columns, TRẠNG THÁI left out. */
const dropDowns = (journey: Journey): Promise<readonly string[]> =>
  journey.page.evaluate(() => {
    const sheet = window.khWorkbench!.host.workbook.sheets.find(({ name }) => name === 'LỊCH HOẠT ĐỘNG');
    return (sheet?.validations ?? []).flatMap(({ rule }) => {
      const { list } = rule as { readonly list?: { readonly source: string } };
      return list === undefined || list.source.includes('_KH') ? [] : [list.source];
    });
  });

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
    await journey.status(/Cột CHỦ TRÌ, PHỐI HỢP ở trang "LỊCH HOẠT ĐỘNG" nay chọn được tên từ danh mục/u);
    await journey.picture('99-units-listed');
    const rows = names.filter((name) => /^DV\d+$/u.test(name)).length;
    const offered = `='${LIST}'!$B$2:$B$${rows + 1}`;
    expect(await dropDowns(journey)).toEqual([offered, offered]);
    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.press('Hoàn tác ngay');
    await journey.status(/^Đã hoàn tác: .*danh sách chọn đơn vị ở trang LỊCH HOẠT ĐỘNG/u);
    expect(await dropDowns(journey)).toEqual([]);
    expect(journey.errors).toEqual([]);
  });
});
