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

describe('sites of work and boards of programmes', () => {
  it.each([
    [
      'Công trường Kiến thiết mỏ 1 và Công trường Lộ thiên 3 họp',
      ['responsible Công trường Kiến thiết mỏ 1', 'responsible Công trường Lộ thiên 3'],
    ],
    [
      'Ban quản lý Chương trình Hỗ trợ ngành thủy sản họp',
      ['responsible Ban quản lý Chương trình Hỗ trợ ngành thủy sản'],
    ],
    [
      'Ban Quản lý Dự án Phát triển đô thị giai đoạn 2 bàn giao',
      ['responsible Ban Quản lý Dự án Phát triển đô thị giai đoạn 2'],
    ],
    [
      'các trạm bảo vệ rừng Cà Nhum, Trà Bồng tuần tra',
      ['responsible trạm bảo vệ rừng Cà Nhum', 'responsible trạm bảo vệ rừng Trà Bồng'],
    ],
    ['Ban Văn nghệ trường học; Ban Tổ chức', ['- Ban Văn nghệ trường học', '- Ban Tổ chức']],
    ['giao các Công ty phát điện tập trung khắc phục', ['responsible *các Công ty phát điện']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Sở Y tế giai đoạn 2 bàn giao', ['responsible Sở Y tế']],
    ['Dọn vệ sinh công trường xây dựng cầu', []],
    ['Đoàn phường vận động trường học tham gia', ['responsible Đoàn phường']],
  ])('not: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
