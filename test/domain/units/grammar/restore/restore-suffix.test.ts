import { toldUnits } from '../../../../support/told-units';

describe('a place that is written once', () => {
  it.each([
    ['Ban CHQS, Công an xã Phú Mỹ và Hạt Kiểm lâm', ['- Ban CHQS xã Phú Mỹ', '- Công an xã Phú Mỹ', '- Hạt Kiểm lâm']],
    ['Huyện ủy, UBND huyện An Hòa, các phòng', ['- Huyện ủy An Hòa', '- UBND huyện An Hòa', '- *các phòng']],
    ['Hội LHPN, Đoàn TN xã và các thôn', ['- Hội LHPN xã', '- Đoàn TN xã', '- *các thôn']],
    ['Đảng ủy, UBND và các đoàn thể xã', ['- Đảng ủy xã', '- UBND xã', '- *các đoàn thể xã']],
    ['UBMTTQ và các đoàn thể thị trấn', ['- UBMTTQ thị trấn', '- *các đoàn thể thị trấn']],
    [
      'Sở Y tế tỉnh, UBMTTQ và các đoàn thể thành phố',
      ['- Sở Y tế tỉnh', '- UBMTTQ thành phố', '- *các đoàn thể thành phố'],
    ],
    ['Công đoàn cơ sở, Đoàn trường THPT A Sanh', ['- Công đoàn cơ sở trường THPT A Sanh', '- Đoàn trường THPT A Sanh']],
    ['Công an, Y tế xã phối hợp', ['support Công an xã', 'support Y tế xã']],
    ['Chi hội Phụ nữ và Chi đoàn Khu phố 3', ['- Chi hội Phụ nữ Khu phố 3', '- Chi đoàn Khu phố 3']],
    ['UBKT Đảng ủy, Văn phòng Đảng ủy phường', ['- UBKT Đảng ủy phường', '- Văn phòng Đảng ủy phường']],
    ['HĐND, UBND, Ủy ban Kiểm tra Đảng ủy xã', ['- HĐND xã', '- UBND xã', '- Ủy ban Kiểm tra Đảng ủy xã']],
    ['UBND, Văn phòng Đảng ủy xã Tân Lập', ['- UBND xã Tân Lập', '- Văn phòng Đảng ủy xã Tân Lập']],
    [
      'Ủy ban MTTQ Việt Nam, các đoàn thể huyện và UBND các xã',
      ['- Ủy ban MTTQ Việt Nam huyện', '- *các đoàn thể huyện', '- *UBND các xã'],
    ],
    [
      'các ban Tổ chức, Nội chính Tỉnh ủy và Sở Nội vụ',
      ['- ban Tổ chức Tỉnh ủy', '- ban Nội chính Tỉnh ủy', '- Sở Nội vụ'],
    ],
    ['các Ban, Văn phòng Huyện ủy', ['- *các Ban Huyện ủy', '- Văn phòng Huyện ủy']],
    ['BCH Công đoàn, BCH Chi đoàn nhà trường', ['- BCH Công đoàn nhà trường', '- BCH Chi đoàn nhà trường']],
    ['Chi đoàn Dân quân, Chi đoàn Công an phường', ['- Chi đoàn Dân quân phường', '- Chi đoàn Công an phường']],
    ['VP, BTC, BTG Đảng ủy', ['- VP Đảng ủy', '- BTC Đảng ủy', '- BTG Đảng ủy']],
    ['TAND, VKSND khu vực 4', ['- TAND khu vực 4', '- VKSND khu vực 4']],
    ['Hội LHTN, Hội Sinh viên Việt Nam tỉnh', ['- Hội LHTN Việt Nam tỉnh', '- Hội Sinh viên Việt Nam tỉnh']],
    ['UBND các huyện; các xã, thị trấn', ['- *UBND các huyện', '- *UBND các xã, thị trấn']],
    ['Công an, Chi cục Thuế huyện, UBND các xã', ['- Công an huyện', '- Chi cục Thuế huyện', '- *UBND các xã']],
  ])('inside a list: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Công an, UBND xã Phú Mỹ, UBND xã Tân Hòa', ['- Công an', '- UBND xã Phú Mỹ', '- UBND xã Tân Hòa']],
    ['Văn phòng, Công an xã Phú Mỹ, Trạm Y tế', ['- Văn phòng', '- Công an xã Phú Mỹ', '- Trạm Y tế']],
    [
      'Ngân hàng Nhà nước và các ngân hàng trên địa bàn tỉnh',
      ['- Ngân hàng Nhà nước', '- *các ngân hàng trên địa bàn tỉnh'],
    ],
    ['Chi đoàn Sở Y tế - Chi đoàn Thanh tra tỉnh', ['- Chi đoàn Sở Y tế', '- Chi đoàn Thanh tra tỉnh']],
    ['BGH, BCH Công đoàn, tổ trưởng', ['- BGH', '- BCH Công đoàn']],
    ['các Ban, Văn phòng và Công an huyện', ['- *các Ban', '- Văn phòng', '- Công an huyện']],
    ['HĐND, Mặt trận Tổ quốc Việt Nam xã', ['- HĐND xã', '- Mặt trận Tổ quốc Việt Nam xã']],
    ['UBND các xã; các phòng, ban', ['- *UBND các xã', '- *các phòng, ban']],
    ['TANDTC, Công an tỉnh', ['- TANDTC', '- Công an tỉnh']],
    ['Kho bạc, TAND khu vực 4', ['- Kho bạc', '- TAND khu vực 4']],
    ['UBND và các xã, phường', ['- UBND', '- *các xã, phường']],
    [
      'Đoàn Sở Tài chính và Đoàn Kho bạc Nhà nước Khu vực II',
      ['- Đoàn Sở Tài chính', '- Đoàn Kho bạc Nhà nước Khu vực II'],
    ],
    ['Chi đoàn Sở Y tế và Chi đoàn Bệnh viện tỉnh', ['- Chi đoàn Sở Y tế', '- Chi đoàn Bệnh viện tỉnh']],
    ['Công đoàn trường, Đoàn khoa Toán - Tin', ['- Công đoàn trường', '- Đoàn khoa Toán - Tin']],
    ['Phòng Kinh tế, Phòng PC08 - Công an tỉnh', ['- Phòng Kinh tế', '- Phòng PC08 - Công an tỉnh']],
    ['Chi đoàn Cục Thuế và UBND huyện Phú Mỹ', ['- Chi đoàn Cục Thuế', '- UBND huyện Phú Mỹ']],
    ['Phòng Y tế huyện và các đoàn thể', ['- Phòng Y tế huyện', '- *các đoàn thể']],
    ['Văn phòng và Chi đoàn Khu phố 3', ['- Văn phòng', '- Chi đoàn Khu phố 3']],
    ['Cục Thống kê; Chi cục Thống kê các huyện', ['- Cục Thống kê', '- *Chi cục Thống kê các huyện']],
  ])('not where each has its own: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a committee that is written once inside a list', () => {
  it.each([
    [
      'Ban Tuyên giáo, Ban Dân vận Tỉnh ủy, Sở Y tế',
      ['- Ban Tuyên giáo Tỉnh ủy', '- Ban Dân vận Tỉnh ủy', '- Sở Y tế'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Sở Nội vụ, Ban Tổ chức Tỉnh ủy, Sở Y tế', ['- Sở Nội vụ', '- Ban Tổ chức Tỉnh ủy', '- Sở Y tế']]])(
    'not for bodies of another sort: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});

describe('what ends the last name alone', () => {
  it.each([
    ['Phòng Tài chính, Phòng Đào tạo đại học', ['- Phòng Tài chính', '- Phòng Đào tạo đại học']],
    ['Các Công ty Gốm Hoa Lư, Thép Hòa Bình', ['- Công ty Gốm Hoa Lư', '- Công ty Thép Hòa Bình']],
    [
      'Các Tổng công ty: Hóa chất, Lương thực miền Bắc',
      ['- Tổng công ty Hóa chất', '- Tổng công ty Lương thực miền Bắc'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Các Công ty Điện lực, Cấp nước Bình Dương', ['- Công ty Điện lực Bình Dương', '- Công ty Cấp nước Bình Dương']],
    ['Phòng Đào tạo, Phòng Tài chính Sở Y tế', ['- Phòng Đào tạo Sở Y tế', '- Phòng Tài chính Sở Y tế']],
  ])('not what all share: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('the name of a place for all', () => {
  it.each([['Thành ủy, HĐND, UBND TPHCM', ['- Thành ủy TPHCM', '- HĐND TPHCM', '- UBND TPHCM']]])(
    '%s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );

  it.each([
    ['Tỉnh ủy, UBND tỉnh', ['- Tỉnh ủy', '- UBND tỉnh']],
    ['Tỉnh Đoàn, Hội LHPN tỉnh Tân Hội', ['- Tỉnh Đoàn', '- Hội LHPN tỉnh Tân Hội']],
  ])('not a level that the word says: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('bodies right before the one with a place', () => {
  it.each([
    [
      'Phòng Giáo dục, Đảng ủy - HĐND - UBND xã An Lạc, Hội Khuyến học',
      ['- Phòng Giáo dục', '- Đảng ủy xã An Lạc', '- HĐND xã An Lạc', '- UBND xã An Lạc', '- Hội Khuyến học'],
    ],
    ['Thường trực UBMTTQ và các đoàn thể phường', ['- Thường trực UBMTTQ phường', '- *các đoàn thể phường']],
  ])('take it over: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    [
      'Đảng ủy, Phòng Giáo dục, UBND xã An Lạc, Hội Khuyến học',
      ['- Đảng ủy', '- Phòng Giáo dục', '- UBND xã An Lạc', '- Hội Khuyến học'],
    ],
  ])('not over a body between: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
