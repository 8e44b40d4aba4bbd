import { toldUnits } from '../../../../support/told-units';

describe('a second clause behind a comma', () => {
  it.each([
    [
      'Khoa Khám bệnh tổ chức khám vào sáng thứ Bảy, Khoa Dược bố trí người cấp thuốc',
      ['responsible Khoa Khám bệnh', 'responsible Khoa Dược'],
    ],
    [
      'Đoàn trường tổ chức hội trại, Phòng Quản trị chuẩn bị sân bãi',
      ['responsible Đoàn trường', 'responsible Phòng Quản trị'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Văn phòng tổ chức thăm Trạm Y tế, Trường Mầm non Họa Mi', ['responsible Văn phòng']]])(
    'not more objects: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
