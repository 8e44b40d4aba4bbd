import { toldUnits } from '../../../support/told-units';

describe('boards that organise an event', () => {
  it.each([
    ['Ban Tổ chức Lễ phát động và Ngày chạy Olympic', ['- Ban Tổ chức Lễ phát động và Ngày chạy Olympic']],
    ['Ban Tổ chức Giải bóng chuyền nữ, Văn phòng', ['- Ban Tổ chức Giải bóng chuyền nữ', '- Văn phòng']],
    ['BTC Lễ khai giảng chuẩn bị sân khấu', ['responsible BTC Lễ khai giảng']],
    ['Ban Tổ chức Đại hội các cấp', ['- Ban Tổ chức Đại hội các cấp']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Ban Tổ chức Hội thi và Văn phòng', ['- Ban Tổ chức Hội thi', '- Văn phòng']],
    ['Ban Tổ chức Hội thao chủ trì', ['lead Ban Tổ chức Hội thao']],
    ['Ban Tổ chức hội thi sẽ bố trí lực lượng', ['responsible Ban Tổ chức hội thi']],
    ['Đoàn trường tổ chức giải bóng chuyền', ['responsible Đoàn trường']],
    ['Ban Tổ chức Huyện ủy, Ban Dân vận', ['- Ban Tổ chức Huyện ủy', '- Ban Dân vận']],
  ])('not what others do: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
