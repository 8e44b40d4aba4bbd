import { toldUnits } from '../../../../../support/told-units';

describe('the house right behind a union or an office', () => {
  it.each([
    ['Đoàn khoa xây dựng', ['- Đoàn khoa xây dựng']],
    ['Liên chi đoàn khoa mầm non chủ trì', ['lead Liên chi đoàn khoa mầm non']],
    ['Công đoàn cty điện lực', ['- Công đoàn cty điện lực']],
    ['Văn phòng ban an toàn giao thông tỉnh', ['- Văn phòng ban an toàn giao thông tỉnh']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Đoàn khoa xây dựng kế hoạch', ['responsible Đoàn khoa']],
    ['Đoàn khoa tổ chức hội nghị', ['responsible Đoàn khoa']],
    ['Văn phòng ban hành văn bản', ['responsible Văn phòng']],
    ['Văn phòng, ban quản lý chợ', ['- Văn phòng', '- ban quản lý chợ']],
  ])('what it does: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
