import { toldUnits } from '../../../../../support/told-units';

describe('the house behind a comma', () => {
  it.each([
    ['Khoa Nội tiết, Bệnh viện Tân Phú phụ trách', ['responsible Khoa Nội tiết, Bệnh viện Tân Phú']],
    ['Giao Khoa Nội, Bệnh viện Tân Phú xây dựng kế hoạch', ['responsible Khoa Nội, Bệnh viện Tân Phú']],
    ['Trường Đại học Luật, Đại học Huế', ['- Trường Đại học Luật, Đại học Huế']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Khoa Nội, Bệnh viện Tân Phú, Trạm Y tế', ['- Khoa Nội', '- Bệnh viện Tân Phú', '- Trạm Y tế']],
    ['Phòng Tổng hợp, Sở Y tế', ['- Phòng Tổng hợp', '- Sở Y tế']],
    ['Trường Tiểu học Kim Sơn, Trường THCS Kim Sơn', ['- Trường Tiểu học Kim Sơn', '- Trường THCS Kim Sơn']],
  ])('not the next of a list: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
