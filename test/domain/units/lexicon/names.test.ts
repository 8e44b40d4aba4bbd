import { parseAssignments } from '../../../../src/domain/units/assignment-parser';

const unitsOf = (text: string): readonly string[] => parseAssignments(text).map(({ unit }) => unit);

const FRAMES: readonly (readonly [string, (name: string) => string])[] = [
  ['alone', (name) => name],
  ['in a list', (name) => `Sở Nội vụ; ${name}; Sở Y tế`],
  ['as the lead', (name) => `${name} chủ trì, phối hợp với Sở Nội vụ`],
  ['as the partner', (name) => `Sở Nội vụ phối hợp với ${name}`],
];

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'armed forces': ['Bộ Tổng Tham mưu', 'Tổng cục Chính trị', 'Binh chủng Công binh', 'Quân chủng Hải quân'],
  police: ['Cơ quan Cảnh sát điều tra', 'Phòng An ninh đối nội', 'Trại tạm giam số 2', 'Nhà tạm giữ'],
  'offices of 2025': ['Thuế tỉnh Lâm Đồng', 'Thuế cơ sở 4', 'Thống kê tỉnh', 'Thống kê cơ sở 3'],
  'short forms of centres': ['TTPVHCC', 'TTDVTH', 'TTKSBT', 'TTGDNN-GDTX'],
  'short forms of boards': [
    'BTGDV Tỉnh ủy',
    'BND ấp 4',
    'BCTMT khu phố 6',
    'HCCB xã',
    'CN VPĐKĐĐ Tân Phú',
    'PC Lâm Đồng',
  ],
  'with a word that is also a post or a tax': [
    'Đoàn Hội thẩm Tòa án nhân dân tỉnh',
    'Trung tâm Sát hạch lái xe',
    'Phòng Quản lý thuế',
  ],
  health: ['Trung tâm Phòng, chống các bệnh xã hội', 'Ban Chỉ đạo sinh hoạt hè phường'],
  'units of ministries': [
    'Cục Xuất bản, In và Phát hành',
    'Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật',
    'Vụ Khoa học Xã hội, Nhân văn và Tự nhiên',
    'Cục Bưu điện Trung ương',
    'Cục Chất lượng, Chế biến và Phát triển thị trường',
    'Văn phòng Bộ',
  ],
  'fields of 2026': [
    'Trạm Kiểm dịch động vật cửa khẩu An Bình',
    'Văn phòng Đăng ký quyền sử dụng đất huyện Hòa An',
    'Hạt Kiểm lâm liên quận An Hải',
    'Phòng Thanh tra giáo dục',
    'Khoa Hệ thống thông tin quản lý',
    'Tổ công tác đặc biệt 15',
    'Công ty Đấu giá hợp danh An Phú',
    'VKSND tối cao',
    'Văn phòng ĐĐBQH và HĐND tỉnh',
    'Cơ quan chuyên trách tham mưu, giúp việc Đảng ủy phường',
    'Liên minh HTX tỉnh',
    'Tổ an ninh trật tự cơ sở',
    'lực lượng bảo vệ ANTT',
  ],
  committees: [
    'Ban Chỉ đạo phòng, chống tham nhũng, lãng phí và tiêu cực',
    'Ban Chỉ đạo Phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh',
    'Ban Chỉ đạo Phổ cập giáo dục, xóa mù chữ xã',
    'Ban Chỉ đạo các Chương trình mục tiêu quốc gia',
  ],
  councils: [
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật',
    'Hội đồng Bồi thường, hỗ trợ và tái định cư',
    'Ban Vì sự tiến bộ của phụ nữ',
    'Ban Giám sát đầu tư của cộng đồng',
  ],
  homes: ['Cơ sở cai nghiện ma túy số 1', 'Cơ sở trợ giúp xã hội Tân Hòa'],
  brands: ['PVFCCo', 'Vietsovpetro', 'Eximbank', 'Saigontourist'],
  religion: ['Ban Cai quản họ đạo Tân Phú', 'Ban Từ thiện Tịnh xá Ngọc Hòa'],
  'pairs that are one name': [
    'Phòng Công tác học sinh, sinh viên',
    'Trung tâm Giáo dục nghề nghiệp, giáo dục thường xuyên',
  ],
  associations: ['Hội đồng hương Phú Thọ', 'Ủy ban Hội LHTN Việt Nam xã', 'Liên đoàn Võ thuật cổ truyền'],
  hospital: ['Khoa Sức khỏe môi trường và Y tế trường học', 'Khoa Truyền thông, giáo dục sức khỏe'],
};

describe.each(Object.entries(NAMES))('names of units: %s', (_, names) => {
  const cases = names.flatMap((name) => FRAMES.map(([frame, text]) => [name, frame, text(name)] as const));
  it.each(cases)('%s %s', (name, _frame, text) => {
    expect(unitsOf(text)).toContain(name);
  });
});

describe('words that only look like a unit', () => {
  it.each([
    ['Thuế thu nhập cá nhân tăng 5%', []],
    ['Nộp thuế đất theo quy định', []],
    ['Thống kê số liệu gửi về trước ngày 20', []],
    ['MC dẫn chương trình; trọng tài điều khiển trận đấu', []],
    ['đoàn thanh tra liên ngành', []],
    ['Văn phòng tổ chức hội nghị giao ban Bí thư chi bộ', ['Văn phòng']],
    ['các Sở: Nội vụ, Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Y tế ban hành Quy chế phối hợp', ['Sở Y tế']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    'Hội Nông dân xã phối hợp với Thượng tọa Thích Minh Tâm tặng quà',
    'Hội Nông dân xã phối hợp cùng Thiếu tá Lê Văn Ba tổ chức buổi nói chuyện',
  ])('a person with a rank is no partner: %s', (text) => {
    expect(unitsOf(text)).toEqual(['Hội Nông dân xã']);
  });

  it('help comes from an office also "từ phía"', () => {
    expect(parseAssignments('Nhận được sự hỗ trợ từ phía Công an xã').map((a) => [a.unit, a.role])).toEqual([
      ['Công an xã', 'support'],
    ]);
  });

  it.each(['Tỉnh ủy viên', 'Đảng ủy viên', 'CHT Ban CHQS xã', 'PHT Trường THCS Lê Lợi', 'Hội thẩm nhân dân', 'Lái xe'])(
    'a post is no unit: %s',
    (post) => {
      expect(unitsOf(post)).toEqual([]);
      expect(unitsOf(`Sở Nội vụ; ${post}; Sở Y tế`)).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    },
  );

  it('"dự họp có" calls those who take part', () => {
    expect(parseAssignments('Dự họp có Thường trực HĐND xã, Công an xã').map((a) => [a.unit, a.role])).toEqual([
      ['Thường trực HĐND xã', 'participant'],
      ['Công an xã', 'participant'],
    ]);
  });

  it('a rule of working together makes nobody a partner', () => {
    expect(parseAssignments('Sở Y tế xây dựng quy chế phối hợp').map(({ role }) => role)).toEqual(['responsible']);
  });
});

describe('many offices and what they do', () => {
  it.each([
    ['Hội Đông y xã phối hợp Trạm Y tế và các đơn vị tổ chức ngày hội', ['lead', 'support', 'support']],
    ['Các đơn vị thực hiện nghiêm túc', ['responsible']],
    ['Các cơ quan phối hợp: Sở Y tế, Sở Nội vụ', ['support', 'support']],
  ])('%s', (text, roles) => {
    expect(parseAssignments(text).map(({ role }) => role)).toEqual(roles);
  });
});

describe('many offices named as one', () => {
  it.each([
    'các cơ quan thông tấn, báo chí trong và ngoài tỉnh',
    'cấp ủy, chính quyền địa phương',
    'các đoàn thể, tổ chức xã hội',
    'các phòng nghiệp vụ',
    'các ban ngành, đoàn thể',
    'các sở ban ngành, đoàn thể',
    'các thôn, xóm',
    'các cấp ủy đảng, chính quyền địa phương',
    'các cấp Hội phụ nữ',
    'cấp ủy, chính quyền, đoàn thể',
  ])('%s', (text) => {
    expect(parseAssignments(`Công an xã phối hợp với ${text}`).map((a) => [a.unit, a.collective])).toEqual([
      ['Công an xã', false],
      [text, true],
    ]);
  });
});
