import { parseAssignments } from '../../../../../src/domain/units/assignment-parser';

const units = (text: string): readonly string[] => parseAssignments(text).map(({ unit }) => unit);

describe('what a body holds is none of its name', () => {
  it.each([
    ['giao Tổ Văn phòng tổ chức họp', 'Tổ Văn phòng'],
    ['Giao Phòng Hành chính tổ chức họp xóm', 'Phòng Hành chính'],
    ['Giao Phòng Tham mưu tổ chức hội nghị', 'Phòng Tham mưu'],
    ['Đội Thanh niên xung kích tổ chức trực cổng', 'Đội Thanh niên xung kích'],
    ['Đội Công tác xã hội tổ chức thực hiện', 'Đội Công tác xã hội'],
    ['giao Phòng Kinh tế xây dựng kế hoạch', 'Phòng Kinh tế'],
    ['Phòng Kinh tế xây dựng phương án đi lại', 'Phòng Kinh tế'],
    ['Văn phòng Sở tổ chức Hội nghị sơ kết', 'Văn phòng Sở'],
    ['Ban Tham mưu tổ chức Ngày hội đọc sách', 'Ban Tham mưu'],
    ['Giao Bảo tàng xây dựng kịch bản', 'Bảo tàng'],
    ['Phân công Khối Quản trị rủi ro phụ trách', 'Khối Quản trị rủi ro'],
    ['Phân công Chi hội cựu chiến binh phụ trách', 'Chi hội cựu chiến binh'],
  ])('%s', (text, unit) => {
    expect(units(text)).toEqual([unit]);
  });

  it.each([
    ['Phòng Hành chính tổ chức', 'Phòng Hành chính tổ chức'],
    ['Phòng Hành chính tổ chức chủ trì', 'Phòng Hành chính tổ chức'],
    ['Phòng Hành chính tổ chức cán bộ phụ trách', 'Phòng Hành chính tổ chức cán bộ'],
    ['Ban tổ chức hội thi', 'Ban tổ chức hội thi'],
    ['Văn phòng Ban tổ chức Hội thi', 'Văn phòng Ban tổ chức Hội thi'],
    ['Trung tâm Tổ chức sự kiện', 'Trung tâm Tổ chức sự kiện'],
    ['Phòng Kinh tế xây dựng chủ trì', 'Phòng Kinh tế xây dựng'],
    ['Ban Quản lý đầu tư xây dựng công trình giao thông', 'Ban Quản lý đầu tư xây dựng công trình giao thông'],
  ])('%s keeps its name', (text, unit) => {
    expect(units(text)).toEqual([unit]);
  });
});
