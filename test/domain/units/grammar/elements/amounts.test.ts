import { toldUnits } from '../../../../support/told-units';

describe('a number of what is held or sent', () => {
  it.each([
    ['Bồi dưỡng nghiệp vụ (Trường Chính trị tỉnh, 02 lớp)', ['- Trường Chính trị tỉnh']],
    ['Tập huấn cán bộ Hội cơ sở (Đoàn trường, 3 đội)', ['- Đoàn trường']],
  ])('is no unit: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Đoàn trường, 3 chi đoàn', ['- Đoàn trường', '- *3 chi đoàn']],
    ['Đoàn trường, 3 lớp tham gia', ['participant Đoàn trường', 'participant *3 lớp']],
  ])('not who takes part: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
