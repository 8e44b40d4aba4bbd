import { parseAssignments } from '../../../../src/domain/units/assignment-parser';

const unitsOf = (text: string): readonly string[] => parseAssignments(text).map(({ unit }) => unit);

describe('items of a list of offices that no lexicon knows', () => {
  it.each([
    ['Nội vụ, Kinh tế và Hạ tầng, UBND xã Bình An', ['Nội vụ', 'Kinh tế và Hạ tầng', 'UBND xã Bình An']],
    ['Tư pháp, Y tế', ['Tư pháp', 'Y tế']],
    ['GTVT', ['GTVT']],
    ['Điện lực Gia Lai; Dẫn khí Cà Mau; Công an xã', ['Điện lực Gia Lai', 'Dẫn khí Cà Mau', 'Công an xã']],
    ['Chủ trì: Sở Y tế, Tổng kho thóc giống', ['Sở Y tế', 'Tổng kho thóc giống']],
    ['Bộ phận chuyên môn; Thư viện; Y tế; Kế toán', ['Bộ phận chuyên môn', 'Thư viện', 'Y tế']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ['Công viên 23/9, phường Bến Nghé', []],
    ['Sở Y tế, Nguyễn Văn An', ['Sở Y tế']],
    ['Công an xã, Trưởng phòng: Kinh tế, Nội vụ', ['Công an xã']],
    ['Sở Y tế; Kinh phí tổ chức', ['Sở Y tế']],
    ['Công an xã; Tuyên truyền cho người dân', ['Công an xã']],
    ['Sở Y tế tuyên truyền, Giáo dục kỹ năng', ['Sở Y tế']],
    ['Hỗ trợ, Tuyên truyền', []],
    ['Ngày hội Văn hóa, Thể thao', []],
    ['Công an xã, Lúc 7 giờ sáng', ['Công an xã']],
  ])('not what is no office: %s', (text, units) => {
    expect(unitsOf(text).filter((unit) => !unit.startsWith('phường'))).toEqual(units);
  });
});
