import { toldUnits } from '../../../../../support/told-units';

describe('a head with nothing behind it after "và"', () => {
  it.each([['Hội Làm vườn và Trang trại huyện', ['- Hội Làm vườn và Trang trại huyện']]])(
    'is work of an association: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );

  it.each([
    ['Hội Luật gia và Viện Hàn lâm', ['- Hội Luật gia', '- Viện Hàn lâm']],
    ['Hội Thầy thuốc trẻ và Sở Xây dựng', ['- Hội Thầy thuốc trẻ', '- Sở Xây dựng']],
    ['Phòng Nội vụ và Trường', ['- Phòng Nội vụ', '- Trường']],
  ])('is another body elsewhere: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a comma between the parts of one field', () => {
  it.each([
    ['Sở Giáo dục, Đào tạo chủ trì', ['lead Sở Giáo dục, Đào tạo']],
    ['Phòng Văn hóa, Thông tin', ['- Phòng Văn hóa, Thông tin']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Sở Tài chính, Kế hoạch và Đầu tư', ['- Sở Tài chính', '- Sở Kế hoạch và Đầu tư']],
    ['Sở Nội vụ, Tư pháp', ['- Sở Nội vụ', '- Sở Tư pháp']],
  ])('parts two names: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('works of one body joined by "và"', () => {
  it.each([
    ['Trung tâm Tư vấn và Hỗ trợ pháp lý', ['- Trung tâm Tư vấn và Hỗ trợ pháp lý']],
    ['Trung tâm Đào tạo và Tư vấn chuyển giao công nghệ', ['- Trung tâm Đào tạo và Tư vấn chuyển giao công nghệ']],
    ['Ban Quản lý Bến xe và Cảng cá An Hải', ['- Ban Quản lý Bến xe và Cảng cá An Hải']],
    ['Ban Quản lý chợ Hòa Bình và các chợ tạm', ['- Ban Quản lý chợ Hòa Bình và các chợ tạm']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Ban Quản lý dự án và Công ty An Hải', ['- Ban Quản lý dự án', '- Công ty An Hải']],
    ['Trung tâm Văn hóa và các xã', ['- Trung tâm Văn hóa', '- *các xã']],
    ['Trung tâm Y tế và hỗ trợ các thôn', ['support Trung tâm Y tế']],
  ])('not: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('what else a body was set up for', () => {
  it.each([
    [
      'Ban Chỉ đạo thực hiện Quy chế dân chủ và công tác vận động quần chúng xã Tân Lập tổ chức sơ kết',
      ['responsible Ban Chỉ đạo thực hiện Quy chế dân chủ và công tác vận động quần chúng xã Tân Lập'],
    ],
    ['Tiểu ban Nội dung và công tác khánh tiết chuẩn bị', ['responsible Tiểu ban Nội dung và công tác khánh tiết']],
    [
      'Tổ công tác thực hiện Đề án 06 và công tác chuyển đổi số xã Tân Lập ra quân',
      ['responsible Tổ công tác thực hiện Đề án 06 và công tác chuyển đổi số xã Tân Lập'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    [
      'Tiểu ban Nội dung và các đơn vị liên quan họp',
      ['responsible Tiểu ban Nội dung', 'responsible *các đơn vị liên quan'],
    ],
    ['Ban Chỉ đạo xã và công an các thôn họp', ['responsible Ban Chỉ đạo xã', 'responsible *công an các thôn']],
    ['Ban Tuyên giáo và Công tác Mặt trận xã', ['- Ban Tuyên giáo và Công tác Mặt trận xã']],
    ['Tổ bầu cử số 2 và hoạt động của thôn', ['- Tổ bầu cử số 2']],
  ])('not: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
