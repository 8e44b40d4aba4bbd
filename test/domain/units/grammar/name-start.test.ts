import { toldUnits } from '../../../support/told-units';

describe('heads that are other words too', () => {
  it.each([['Viễn thông Đông Hà bảo đảm đường truyền', ['responsible Viễn thông Đông Hà']]])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Sở Xây dựng kiểm tra hạ tầng viễn thông', ['responsible Sở Xây dựng']]])(
    'no head in small letters: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});

describe('houses and grounds named by a letter', () => {
  it.each([
    ['Đoàn khoa Mầm non: Khu E, nhà xe', ['- Đoàn khoa Mầm non']],
    ['Lễ khai mạc: Khu A1', []],
  ])('are no units: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Khu phố 3, Khu phố 4', ['- Khu phố 3', '- Khu phố 4']],
    ['Khu Quản lý đường bộ IV', ['- Khu Quản lý đường bộ IV']],
  ])('areas with people and offices are: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
