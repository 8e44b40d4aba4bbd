import { toldUnits } from '../../../../support/told-units';

describe('dots for more of a list', () => {
  it.each([
    ['Phòng Tài vụ, Phòng Quản trị... tiếp đoàn kiểm tra', ['responsible Phòng Tài vụ', 'responsible Phòng Quản trị']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    [
      'Phòng Tài vụ, Phòng Quản trị... Văn phòng chuẩn bị xe',
      ['- Phòng Tài vụ', '- Phòng Quản trị', 'responsible Văn phòng'],
    ],
  ])('end a sentence before a capital: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('each of those before', () => {
  it.each([
    [
      'Phòng Tài vụ, Phòng Quản trị mỗi đơn vị chuẩn bị 02 bàn',
      ['responsible Phòng Tài vụ', 'responsible Phòng Quản trị'],
    ],
  ])('is no further unit: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Mỗi đơn vị chuẩn bị 02 tiết mục', ['responsible *Mỗi đơn vị']]])(
    'stands for many alone: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});

describe('quotation marks', () => {
  it.each([
    ['“Tổ Hậu cần” chuẩn bị nước uống', ['responsible Tổ Hậu cần']],
    ['“Tổ Hậu cần”', []],
    ['“Ngày hội Đoàn viên” tổ chức tại sân trường', []],
  ])('hold a name only before what it does: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
