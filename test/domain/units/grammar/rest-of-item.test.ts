import { toldUnits } from '../../../support/told-units';
import { parseAssignments } from '../../../../src/domain/units/assignment-parser';

const unitsOf = (text: string): readonly string[] => parseAssignments(text).map(({ unit }) => unit);

describe('items of a list that are names as a whole', () => {
  it.each([
    ['Trung tâm Khảo sát tổng hợp, UBND xã Hòa Bình', ['Trung tâm Khảo sát tổng hợp', 'UBND xã Hòa Bình']],
    ['Sở Y tế; Cục Bảo vệ chăm sóc trẻ em; Sở Nội vụ', ['Sở Y tế', 'Cục Bảo vệ chăm sóc trẻ em', 'Sở Nội vụ']],
    ['CLB Khuyến nông, Trung tâm Khảo sát tổng hợp', ['CLB Khuyến nông', 'Trung tâm Khảo sát tổng hợp']],
    ['Công ty Dệt may 29/3; Điện lực Hòa Vang', ['Công ty Dệt may 29/3', 'Điện lực Hòa Vang']],
    ["Trường TH Cư M'Gar, Trường MN Hoa Mai", ["Trường TH Cư M'Gar", 'Trường MN Hoa Mai']],
    ['Viện Huyết học ven biển phối hợp với Sở Y tế', ['Viện Huyết học ven biển', 'Sở Y tế']],
    [
      'Trạm kiểm soát Biên phòng xuất nhập cảnh Thiên Cầm, Sở Y tế',
      ['Trạm kiểm soát Biên phòng xuất nhập cảnh Thiên Cầm', 'Sở Y tế'],
    ],
    ['CLB Thơ; Tổ hợp tác trồng bưởi ấp 9', ['CLB Thơ', 'Tổ hợp tác trồng bưởi ấp 9']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ['Sở Y tế chủ trì, phối hợp với Công an tỉnh quản lý, giám sát', ['Sở Y tế', 'Công an tỉnh']],
    ['UBND xã Hòa Bình tuần tra, Công an xã chốt chặn từ 7h', ['UBND xã Hòa Bình']],
    ['Sở Nội vụ tuyên truyền', ['Sở Nội vụ']],
    ['Phòng Hành chính kê bàn ghế, Phòng Y tế trực cấp cứu', ['Phòng Hành chính', 'Phòng Y tế']],
    ['Sở Xây dựng góp ý bản vẽ; Sở Tài chính thẩm định dự toán', ['Sở Xây dựng', 'Sở Tài chính']],
    ['Phòng Đào tạo lập danh sách; Phòng Tài vụ', ['Phòng Đào tạo', 'Phòng Tài vụ']],
    ['Hội Phụ nữ tuyên truyền hội viên tham gia', ['Hội Phụ nữ']],
    ['Hội Nông dân vận động hội viên và phối hợp với Hội Phụ nữ tổ chức', ['Hội Nông dân', 'Hội Phụ nữ']],
    ['Hội Nông dân hơn 2 tỷ đồng; Hội Cựu chiến binh hơn 3 tỷ đồng', ['Hội Nông dân', 'Hội Cựu chiến binh']],
  ])('not the work in a sentence: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(expect.arrayContaining(units));
  });
});

describe('a name up to its role behind a word before names', () => {
  it.each([
    [
      'phối hợp với Công ty Cổ phần Công nghệ an ninh mạng toàn cầu thực hiện',
      ['support Công ty Cổ phần Công nghệ an ninh mạng toàn cầu'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['phối hợp với Công ty Cổ phần Công nghệ vào dịp hè thực hiện', ['support Công ty Cổ phần Công nghệ']]])(
    'not over a clause: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});

describe('a name up to its charge', () => {
  it.each([
    ['(Trung tâm tổ chức biểu diễn phụ trách)', ['responsible Trung tâm tổ chức biểu diễn']],
    ['(Câu lạc bộ nhà giáo cao tuổi chủ trì)', ['lead Câu lạc bộ nhà giáo cao tuổi']],
    ['Chi cục Thủy lợi và phòng chống sạt lở chủ trì', ['lead Chi cục Thủy lợi và phòng chống sạt lở']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Hội Phụ nữ vận động hội viên phụ trách', ['responsible Hội Phụ nữ']],
    ['Phòng Nội vụ lập danh sách và chịu trách nhiệm', ['responsible Phòng Nội vụ']],
    ['Sở Y tế khẩn trương chủ trì', ['lead Sở Y tế']],
    ['Công an tỉnh được phân công phụ trách', ['responsible Công an tỉnh']],
    ['(Hội Chữ thập đỏ vận động, Đoàn xã trao quà)', ['responsible Hội Chữ thập đỏ', 'responsible Đoàn xã']],
  ])('not what it does before: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a name up to what the body is told to do', () => {
  it.each([
    [
      'Giao Trung tâm Giống cây và vật nuôi ven biển lập kế hoạch',
      ['responsible Trung tâm Giống cây và vật nuôi ven biển'],
    ],
    ['Giao Trung tâm giáo dục thường xuyên xây dựng kế hoạch', ['responsible Trung tâm giáo dục thường xuyên']],
    ['Giao Phòng tổng hợp quy hoạch xây dựng kế hoạch', ['responsible Phòng tổng hợp quy hoạch']],
    ['Hội Nông dân vận động hội viên xây dựng kế hoạch', ['responsible Hội Nông dân']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a cell that is one name', () => {
  it.each([
    ['Công ty đấu giá hợp danh Minh Thuận', ['- Công ty đấu giá hợp danh Minh Thuận']],
    ['Phòng Cảnh sát truy nã tội phạm', ['- Phòng Cảnh sát truy nã tội phạm']],
    ['Trung tâm cung ứng dịch vụ công xã Mường Bú', ['- Trung tâm cung ứng dịch vụ công xã Mường Bú']],
    ['Ban Quản lý chợ Bà Hom', ['- Ban Quản lý chợ Bà Hom']],
    ['Ban Chỉ đạo xây dựng nông thôn mới', ['- Ban Chỉ đạo xây dựng nông thôn mới']],
    ['Ban phát triển thôn', ['- Ban phát triển thôn']],
    ['ĐẢNG ỦY PHƯỜNG THANH SƠN', ['- ĐẢNG ỦY PHƯỜNG THANH SƠN']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Chi đoàn quét dọn nghĩa trang', ['responsible Chi đoàn']],
    ['Công an xã tuần tra', ['responsible Công an xã']],
    ['Sở Nội vụ - cơ quan thường trực', ['- Sở Nội vụ']],
    ['Ban Chỉ đạo xây dựng kế hoạch', ['responsible Ban Chỉ đạo']],
    ['Tổ trực Cô Lan, thầy Minh', []],
    ['UBND XÃ HÒA BÌNH HỌP', ['responsible UBND XÃ HÒA BÌNH']],
  ])('not what the body does or is: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('whose board it is, and what a committee is about', () => {
  it.each([
    ['Ban Chỉ huy PCCC-CNCH Công ty tổ chức phân công trực', ['responsible Ban Chỉ huy PCCC-CNCH Công ty']],
    ['Ủy ban về an toàn thực phẩm tỉnh chủ trì', ['lead Ủy ban về an toàn thực phẩm tỉnh']],
    ['Ủy ban quốc gia về trẻ em chủ trì', ['lead Ủy ban quốc gia về trẻ em']],
    ['Ủy ban về người Việt Nam ở nước ngoài tỉnh họp', ['responsible Ủy ban về người Việt Nam ở nước ngoài tỉnh']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Công an huyện về dự hội nghị', ['- Công an huyện']]])('not: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('work with what it is done to ends a name', () => {
  it.each([
    [
      'Chi đoàn Khối Đảng bố trí lực lượng bảo vệ; Phòng Nội vụ chuẩn bị giấy mời',
      ['responsible Chi đoàn Khối Đảng', 'responsible Phòng Nội vụ'],
    ],
    [
      'Ban điều hành thôn tuyên truyền nội dung cuộc vận động; Công an xã tuần tra',
      ['responsible Ban điều hành thôn', 'responsible Công an xã'],
    ],
    [
      'Chi hội Nông dân cùng Ban Kiểm soát Hợp tác xã hướng dẫn hội viên đăng ký',
      ['lead Chi hội Nông dân', 'support Ban Kiểm soát Hợp tác xã'],
    ],
    ['Phòng Y tế bơm nước; Trường THPT Lê Lợi cấp bằng', ['responsible Phòng Y tế', 'responsible Trường THPT Lê Lợi']],
    ['Phòng Y tế trồng cây xanh', ['responsible Phòng Y tế']],
    ['Bệnh viện Quân y 4 tuyên truyền nội dung', ['responsible Bệnh viện Quân y 4']],
    ['Đoàn Khoa Xây dựng tham mưu ban hành văn bản', ['responsible Đoàn Khoa Xây dựng']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Tổ bơm nước', ['- Tổ bơm nước']],
    ['Bệnh viện Quân y 4 tiết mục', ['- Bệnh viện Quân y']],
    ['Tổ tiếp nhận hồ sơ; Ban Tổ chức', ['- Tổ tiếp nhận hồ sơ', '- Ban Tổ chức']],
    ['Tổ xây dựng nội dung; Tổ lễ tân', ['- Tổ xây dựng nội dung', '- Tổ lễ tân']],
    ['Hội đồng thẩm định hồ sơ và Phòng Nội vụ', ['- Hội đồng thẩm định hồ sơ', '- Phòng Nội vụ']],
    ['Hội Thanh niên vận động hiến máu, Đoàn xã', ['- Hội Thanh niên vận động hiến máu', '- Đoàn xã']],
    ['Trung tâm Hỗ trợ người dân; Sở Y tế', ['- Trung tâm Hỗ trợ người dân', '- Sở Y tế']],
  ])('not: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
