import { parseAssignments } from '../../../../src/domain/units/assignment-parser';

const unitsOf = (text: string): readonly string[] => parseAssignments(text).map(({ unit }) => unit);

describe('items of a list that are names as a whole', () => {
  it.each([
    ['Trung tâm Dịch vụ tổng hợp, UBND xã Hòa Bình', ['Trung tâm Dịch vụ tổng hợp', 'UBND xã Hòa Bình']],
    ['Sở Y tế; Cục Bảo vệ chăm sóc trẻ em; Sở Nội vụ', ['Sở Y tế', 'Cục Bảo vệ chăm sóc trẻ em', 'Sở Nội vụ']],
    ['CLB Khuyến nông, Trung tâm Dịch vụ tổng hợp', ['CLB Khuyến nông', 'Trung tâm Dịch vụ tổng hợp']],
    ['Công ty Dệt may 29/3; Điện lực Hòa Vang', ['Công ty Dệt may 29/3', 'Điện lực Hòa Vang']],
    ["Trường TH Cư M'Gar, Trường MN Hoa Mai", ["Trường TH Cư M'Gar", 'Trường MN Hoa Mai']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ['Sở Y tế chủ trì, phối hợp với Công an tỉnh quản lý, giám sát', ['Sở Y tế', 'Công an tỉnh']],
    ['UBND xã Hòa Bình tuần tra, Công an xã chốt chặn từ 7h', ['UBND xã Hòa Bình']],
    ['Sở Nội vụ tuyên truyền', ['Sở Nội vụ']],
  ])('not the work in a sentence: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(expect.arrayContaining(units));
  });
});
