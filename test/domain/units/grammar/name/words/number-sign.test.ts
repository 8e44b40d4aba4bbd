import { toldUnits } from '../../../../../support/told-units';

describe('a site with a number behind the work of a team', () => {
  it.each([
    ['Phân xưởng Vận tải lò 3 và Phòng Điều độ', ['- Phân xưởng Vận tải lò 3', '- Phòng Điều độ']],
    ['Đội Bảo vệ cổng 2; Tổ Xe', ['- Đội Bảo vệ cổng 2', '- Tổ Xe']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Phân xưởng Vận tải tập huấn 02 buổi', ['responsible Phân xưởng Vận tải']],
    ['Phòng Giao thông: cổng 2', ['- Phòng Giao thông']],
  ])('no other words: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
