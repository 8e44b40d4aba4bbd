import { toldUnits } from '../../../../support/told-units';

describe('unions of several branches', () => {
  it.each([
    [
      'Công đoàn Y tế, Xây dựng và Viên chức tỉnh',
      ['- Công đoàn Y tế tỉnh', '- Công đoàn Xây dựng tỉnh', '- Công đoàn Viên chức tỉnh'],
    ],
    ['Công đoàn Viên chức, Giáo dục', ['- Công đoàn Viên chức', '- Công đoàn Giáo dục']],
    ['Công đoàn ngành Giáo dục, Y tế', ['- Công đoàn ngành Giáo dục', '- Công đoàn ngành Y tế']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Công đoàn Y tế, Văn phòng', ['- Công đoàn Y tế', '- Văn phòng']],
    ['Công đoàn, Y tế xã', ['- Công đoàn', '- Y tế xã']],
    ['Công đoàn Sở Y tế, Nội vụ', ['- Công đoàn Sở Y tế', '- Công đoàn Sở Nội vụ']],
    ['Công đoàn Y tế, y tế thôn', ['- Công đoàn Y tế']],
  ])('no more than is meant: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
