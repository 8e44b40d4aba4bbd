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
