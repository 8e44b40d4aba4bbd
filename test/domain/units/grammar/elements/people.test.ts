import { toldUnits } from '../../../../support/told-units';

describe('posts of many bodies', () => {
  it.each([
    ['Các Phó Chủ tịch UBND, Ban Thường trực UBMTTQ xã', ['- Ban Thường trực UBMTTQ xã']],
    ['LĐVP: Đ/c Hòa', []],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['GVCN các lớp, Tổ chuyên môn, BGH', ['- Tổ chuyên môn', '- BGH']],
    ['BGH, GV Tổng phụ trách, Tổ Văn phòng', ['- BGH', '- Tổ Văn phòng']],
    ['Giao Hiệu trưởng các trường tiểu học, THCS triển khai', []],
    ['Hiệu trưởng các trường Mầm non, Tiểu học, THCS, Trạm Y tế', ['- Trạm Y tế']],
    ['Phối hợp thủ trưởng cơ quan, đơn vị liên quan, Công an xã', ['support Công an xã']],
  ])('end where a body begins: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Các đồng chí lãnh đạo Đảng ủy, HĐND, UBND xã', []]])('leaders of all that follow: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('people of a body', () => {
  it.each([
    ['Cán bộ Phòng Đào tạo hướng dẫn thí sinh', ['responsible Phòng Đào tạo']],
    ['Cán bộ, chiến sĩ Đồn Biên phòng Hải Lý tham gia', ['participant Đồn Biên phòng Hải Lý']],
    ['Đại diện Phòng Đào tạo tham dự', ['participant Phòng Đào tạo']],
  ])('at work stand for it: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Cán bộ Phòng Đào tạo; Ban Giám hiệu', ['- Ban Giám hiệu']],
    ['Học sinh khối 10 tham gia', []],
    ['Trưởng phòng Đào tạo phụ trách', []],
    ['Trưởng các phòng và cán bộ, công chức cơ quan thực hiện nghiêm túc', []],
  ])('in lists and rooms are people: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('people of a force', () => {
  it.each([['Các thôn cử 05 dân quân tham gia', ['participant *Các thôn']]])('counted: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Công an xã, dân quân tham gia', ['participant Công an xã', 'participant dân quân']]])(
    'not the force itself: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
