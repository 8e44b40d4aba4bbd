import { parseAssignments } from '../../../../src/domain/units/assignment-parser';

const unitsOf = (text: string): readonly string[] => parseAssignments(text).map(({ unit }) => unit);

describe('events, purposes, works and levels in names', () => {
  it.each([
    ['Ban Tổ chức buổi lễ, Phòng Hành chính', ['Ban Tổ chức buổi lễ', 'Phòng Hành chính']],
    ['Ban Chỉ đạo tỉnh về an toàn lao động', ['Ban Chỉ đạo tỉnh về an toàn lao động']],
    ['Tiểu ban an ninh, hậu cần gồm 5 thành viên', ['Tiểu ban an ninh, hậu cần']],
    ['Huyện ủy, UBND huyện Bình An', ['Huyện ủy Bình An', 'UBND huyện Bình An']],
    ['Trung học NN và PTNT, Trung học Y tế', ['Trung học NN và PTNT', 'Trung học Y tế']],
    ['Các khoa: Luật; Du lịch và Thời trang; Điện', ['khoa Luật', 'khoa Du lịch và Thời trang', 'khoa Điện']],
    ['các tiểu ban: Giám sát dịch bệnh mới; Điều trị', ['tiểu ban Giám sát dịch bệnh mới', 'tiểu ban Điều trị']],
    ['1- Vụ Pháp chế, 2- Vụ Kế hoạch', ['Vụ Pháp chế', 'Vụ Kế hoạch']],
    ['Hội CCB; Hội Nông dân; Đoàn Thanh niên xã', ['Hội CCB xã', 'Hội Nông dân xã', 'Đoàn Thanh niên xã']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ['Tỉnh ủy, UBND tỉnh', ['Tỉnh ủy', 'UBND tỉnh']],
    ['Xã đoàn 2 triệu đồng', ['Xã đoàn']],
    ['Quân khu 3, Vĩnh Long', ['Quân khu 3']],
    ['Văn phòng HĐND; Phòng Kinh tế; Công an xã', ['Văn phòng HĐND', 'Phòng Kinh tế', 'Công an xã']],
    ['Sở Y tế báo cáo về an toàn thực phẩm', ['Sở Y tế']],
    ['Trường THPT Lê Lợi và Trần Phú', ['Trường THPT Lê Lợi', 'Trường THPT Trần Phú']],
    ['Các phòng: Nội vụ, Y tế và Tư pháp', ['phòng Nội vụ', 'phòng Y tế', 'phòng Tư pháp']],
  ])('not more than the name: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});
