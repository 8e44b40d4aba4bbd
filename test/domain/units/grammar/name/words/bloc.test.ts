import { toldUnits } from '../../../../../support/told-units';

describe('the bloc of a union', () => {
  it.each([
    ['Đoàn Thanh niên khối doanh nghiệp tỉnh chủ trì', ['lead Đoàn Thanh niên khối doanh nghiệp tỉnh']],
    ['Hội CCB khối các cơ quan tỉnh', ['- Hội CCB khối các cơ quan tỉnh']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Sở Y tế, Khối doanh nghiệp tỉnh', ['- Sở Y tế', '- Khối doanh nghiệp tỉnh']],
    ['Công đoàn khối tổ chức hội thao', ['responsible Công đoàn khối']],
  ])('none: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
