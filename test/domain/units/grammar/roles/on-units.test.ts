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

describe('another who works, behind “và”', () => {
  it('has work of its own', () => {
    expect(toldUnits('Ban Nữ công trang trí hội trường và Chi đoàn giáo viên dẫn chương trình')).toEqual([
      'responsible Ban Nữ công',
      'responsible Chi đoàn giáo viên',
    ]);
  });

  it('not an object', () => {
    expect(toldUnits('Đoàn xã tặng quà Trường Mầm non và Trạm Y tế')).toEqual(['responsible Đoàn xã']);
  });
});

describe('a body behind a dash', () => {
  it.each([
    ['Hội trường B - UBND huyện', []],
    ['Phòng họp tầng 2 - Huyện ủy', []],
    ['Tư vấn pháp luật - Đoàn Sở Tư pháp', ['- Đoàn Sở Tư pháp']],
  ])('owns the hall before it, or does what is said: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
