import { toldUnits } from '../../../../support/told-units';

describe('people who are called up', () => {
  it.each([
    ['Các hội huy động hội viên tham gia lễ ra quân', ['responsible *Các hội']],
    ['Công an xã bố trí lực lượng tham gia tuần tra', ['responsible Công an xã']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Trạm Y tế cử cán bộ tham gia', ['participant Trạm Y tế']],
    ['Phòng Nội vụ chuẩn bị tài liệu, tham gia họp báo', ['participant Phòng Nội vụ']],
  ])('not those who take part themselves: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
