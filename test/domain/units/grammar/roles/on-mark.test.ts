import { toldUnits } from '../../../../support/told-units';

describe('labels', () => {
  it.each([
    [
      'Thành phần: Phòng Kinh tế, Trạm Y tế. Văn phòng UBND xã.',
      ['participant Phòng Kinh tế', 'participant Trạm Y tế', 'participant Văn phòng UBND xã'],
    ],
    [
      'Thành phần tham dự\n+ Ban Giám hiệu\n+ Công đoàn trường',
      ['participant Ban Giám hiệu', 'participant Công đoàn trường'],
    ],
    ['Khách mời: Hội Khuyến học xã', ['participant Hội Khuyến học xã']],
    ['THÀNH PHẦN\n– Ban Giám hiệu;\n– Công đoàn trường', ['participant Ban Giám hiệu', 'participant Công đoàn trường']],
    [
      'Phối hợp với các đơn vị : Hội Phụ nữ quận 8, Khối Đảng quận 8 tổ chức hội thao',
      ['support Hội Phụ nữ quận 8', 'support Khối Đảng quận 8'],
    ],
  ])('hold over marks: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    [
      'Thành phần: Phòng Kinh tế. Văn phòng chuẩn bị hội trường.',
      ['participant Phòng Kinh tế', 'responsible Văn phòng'],
    ],
    ['Sở Y tế\nchủ trì', ['lead Sở Y tế']],
    ['Khách mời đến lúc 8 giờ. Văn phòng đón', ['responsible Văn phòng']],
  ])('end where something else is said: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('orders over a semicolon', () => {
  it.each([
    [
      'Đề nghị Điện lực huyện bảo đảm nguồn điện; Trạm Y tế xã cử cán bộ trực',
      ['responsible Điện lực huyện', 'responsible Trạm Y tế xã'],
    ],
    ['Đề nghị Đảng ủy xã tăng cường, phân công các đồng chí phụ trách', ['responsible Đảng ủy xã']],
    ['UBND tỉnh giao Sở Y tế', ['responsible Sở Y tế']],
    ['Giao Văn phòng tổng hợp; Phòng Nội vụ phối hợp', ['responsible Văn phòng', 'support Phòng Nội vụ']],
    [
      'Đề nghị Hội Nông dân tỉnh; các phòng; Tỉnh đoàn phối hợp với Sở Y tế triển khai chiến dịch',
      ['lead Hội Nông dân tỉnh', 'lead *các phòng', 'lead Tỉnh đoàn', 'support Sở Y tế'],
    ],
    [
      'Đề nghị Công an xã bảo đảm an ninh; Trạm Y tế xã phối hợp với Xã đoàn khám bệnh',
      ['responsible Công an xã', 'lead Trạm Y tế xã', 'support Xã đoàn'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Văn phòng có 5 phòng họp; Đoàn trường có mặt sớm', ['- Văn phòng', '- Đoàn trường']],
    ['Đề nghị Văn phòng in tài liệu.\nĐoàn trường có mặt sớm', ['responsible Văn phòng', '- Đoàn trường']],
    ['Các sở căn cứ nhiệm vụ được giao tổ chức thực hiện', ['responsible *Các sở']],
  ])('not without one: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a part over semicolons', () => {
  it.each([
    [
      'Phối hợp với Sở Y tế; Sở Tài chính; Công an tỉnh.',
      ['support Sở Y tế', 'support Sở Tài chính', 'support Công an tỉnh'],
    ],
    [
      'Sở Nội vụ chủ trì, phối hợp các cơ quan gồm Thanh tra tỉnh; Sở Tư pháp',
      ['lead Sở Nội vụ', 'support Thanh tra tỉnh', 'support Sở Tư pháp'],
    ],
    ['Mời đại diện lãnh đạo: Phòng Kinh tế, Hội Phụ nữ xã', ['participant Phòng Kinh tế', 'participant Hội Phụ nữ xã']],
    [
      'Phối hợp với Sở Nội vụ; Sở Xây dựng; các đoàn thể căn cứ nhiệm vụ được giao',
      ['support Sở Nội vụ', 'support Sở Xây dựng', 'support *các đoàn thể'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Phối hợp với Sở Y tế; Sở Tài chính cấp kinh phí', ['support Sở Y tế', 'responsible Sở Tài chính']],
    [
      'Phối hợp với Trạm Y tế; các thôn theo nhiệm vụ được giao tuyên truyền',
      ['support Trạm Y tế', 'responsible *các thôn'],
    ],
  ])('ends with a clause of its own: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a block that heads its members', () => {
  it.each([['Khối 2: Đoàn phường An Phú, Đoàn phường Tân Lợi', ['- Đoàn phường An Phú', '- Đoàn phường Tân Lợi']]])(
    '%s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );

  it.each([['Khối 2: chuẩn bị trại', ['responsible Khối 2']]])('is a unit before a task: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a list that ends with many behind a semicolon', () => {
  it.each([
    [
      'Công an xã chủ trì, phối hợp với Trạm Y tế; Công ty May 10 và các đơn vị liên quan tổ chức diễn tập',
      ['lead Công an xã', 'support Trạm Y tế', 'support Công ty May 10', 'support *các đơn vị liên quan'],
    ],
  ])('is the end of the one before: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    [
      'Văn phòng chủ trì, phối hợp với Phòng Tài chính; Đoàn trường và Công đoàn trang trí',
      ['lead Văn phòng', 'support Phòng Tài chính', 'responsible Đoàn trường', 'responsible Công đoàn'],
    ],
  ])('not names of their own: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a label of its own behind a semicolon', () => {
  it.each([
    ['Chủ trì: đ/c Hà; Chuẩn bị nội dung: Phòng Kinh tế', ['responsible Phòng Kinh tế']],
    ['Chủ trì: Sở Y tế; Phòng Nội vụ', ['lead Sở Y tế', 'lead Phòng Nội vụ']],
  ])('ends the part that the label before gave: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who prepares, in brackets behind those who come', () => {
  it.each([
    [
      'Dự: Công an xã, Trạm Y tế (Văn phòng chuẩn bị tài liệu), Hội Phụ nữ',
      ['participant Công an xã', 'participant Trạm Y tế', 'responsible Văn phòng', 'participant Hội Phụ nữ'],
    ],
    ['Dự: Công an xã (Đội Cảnh sát)', ['participant Công an xã']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('work that goes on behind a semicolon', () => {
  it.each([
    ['Sở Y tế ban hành hướng dẫn; chủ trì, phối hợp với Sở Nội vụ thẩm định', ['lead Sở Y tế', 'support Sở Nội vụ']],
    ['Phòng Nội vụ theo dõi; phối hợp với Công an xã tuần tra', ['responsible Phòng Nội vụ', 'support Công an xã']],
    ['Thành phần: Sở Y tế, Sở Nội vụ; chủ trì: đ/c Lan', ['participant Sở Y tế', 'participant Sở Nội vụ']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a label over lines of a list', () => {
  it.each([
    [
      'Cơ quan phối hợp\n- Hội Nông dân; Hội Luật gia.\n- Các đơn vị liên quan.',
      ['support Hội Nông dân', 'support Hội Luật gia', 'support *Các đơn vị liên quan'],
    ],
    ['Chuẩn bị: Phòng Tổng hợp; Dự: Ban Giám đốc', ['responsible Phòng Tổng hợp', 'participant Ban Giám đốc']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Thành phần: Sở Y tế.\nVăn phòng chuẩn bị hội trường', ['participant Sở Y tế', 'responsible Văn phòng']]])(
    'not further: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});

describe('a task before the colon', () => {
  it('charges those behind it under “Phân công:”', () => {
    expect(toldUnits('Phân công:\n- Âm thanh: Tổ Tin học\n- Nước uống: Tổ Văn phòng')).toEqual([
      'responsible Tổ Tin học',
      'responsible Tổ Văn phòng',
    ]);
  });

  it.each([
    ['Chuẩn bị hội trường: Phòng Quản trị', ['- Phòng Quản trị']],
    ['Thăm, tặng quà: Trường Mầm non Họa Mi', ['- Trường Mầm non Họa Mi']],
    ['Sáng: Chi đoàn Khối Đảng', ['- Chi đoàn Khối Đảng']],
    ['Phân công:\n- Âm thanh: Tổ Tin học\n- Địa điểm: Trường THCS Tân Lập', ['responsible Tổ Tin học']],
  ])('says no part alone, nor does a place: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('what is done, in brackets', () => {
  it.each([
    [
      'Văn phòng xã (chuẩn bị hội trường); Đài Truyền thanh (ghi âm, đưa tin)',
      ['responsible Văn phòng xã', 'responsible Đài Truyền thanh'],
    ],
    ['Thành phần: Trạm Y tế (chuẩn bị báo cáo)', ['participant Trạm Y tế']],
    ['Tổ Văn phòng (hoàn thành trước 15/4)', ['- Tổ Văn phòng']],
    ['Lớp 11A3 (trực tuần)', ['- Lớp 11A3']],
  ])('charges the one before with a task: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('those who get the paper', () => {
  it.each([
    ['Nơi nhận:\n- Sở Nội vụ (để báo cáo);\n- Các phòng, ban;\n- Lưu: VT, KHTH.', []],
    ['Nơi nhận: Đảng ủy xã; Hội Nông dân. Chủ trì: Công an xã', ['lead Công an xã']],
  ])('are no units: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it('not behind a longer label', () => {
    expect(toldUnits('Nơi nhận hồ sơ: Bộ phận Một cửa')).toEqual(['- Bộ phận Một cửa']);
  });
});

describe('brackets with a part for another', () => {
  it.each([
    [
      'Tiểu ban Hậu cần (Văn phòng là cơ quan thường trực) phụ trách xe',
      ['responsible Tiểu ban Hậu cần', 'responsible Văn phòng'],
    ],
    ['Sở Y tế (Sở Tài chính phối hợp) thực hiện', ['responsible Sở Y tế', 'support Sở Tài chính']],
  ])('leave the one before to what follows: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Tổ chức hội thi (Sở Y tế chủ trì)', ['lead Sở Y tế']]])('not with nobody before: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
