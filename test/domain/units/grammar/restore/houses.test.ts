import { toldUnits } from '../../../../support/told-units';

const unitsOf = (text: string): readonly string[] => toldUnits(text).map((unit) => unit.replace(/^\S+ /u, ''));

describe('a house that is written once behind its bodies', () => {
  it.each([
    ['Đoàn Thanh niên và Hội Sinh viên Trường Đại học Kiến trúc Đà Nẵng', 'Trường Đại học Kiến trúc Đà Nẵng'],
    ['Đảng ủy, Công đoàn, Đoàn Thanh niên Bệnh viện Đa khoa tỉnh', 'Bệnh viện Đa khoa tỉnh'],
    ['Chi bộ, Công đoàn, Chi đoàn Trạm Y tế xã Hòa An', 'Trạm Y tế xã Hòa An'],
    ['Công đoàn và Đoàn Thanh niên cơ quan Bộ Nội vụ', 'cơ quan Bộ Nội vụ'],
    ['Ban Chấp hành Công đoàn và Ban Chấp hành Đoàn Thanh niên Công ty', 'Công ty'],
    ['Hội Phụ nữ, Đoàn Thanh niên Đồn Biên phòng Ba Lin', 'Đồn Biên phòng Ba Lin'],
    ['Phòng Tham mưu, Phòng Chính trị Sư đoàn 9', 'Sư đoàn 9'],
    ['Ban Kinh tế và Ban Pháp chế HĐND tỉnh', 'HĐND tỉnh'],
    ['Tổ Toán, Tổ Văn Trường THPT Hùng Vương', 'Trường THPT Hùng Vương'],
    ['Phòng Kế toán và Phòng Tín dụng Agribank CN tỉnh', 'Agribank CN tỉnh'],
  ])('%s', (text, house) => {
    const units = unitsOf(text);
    expect(units.length).toBeGreaterThan(1);
    expect(units.filter((unit) => !unit.endsWith(` ${house}`))).toEqual([]);
  });

  it.each([
    ['Đoàn Cục Thống kê và Đoàn Chi cục Kiểm lâm tỉnh', ['Đoàn Cục Thống kê tỉnh', 'Đoàn Chi cục Kiểm lâm tỉnh']],
    ['Chi đoàn Quân sự, Chi đoàn Công an', ['Chi đoàn Quân sự', 'Chi đoàn Công an']],
    ['Bộ môn Dược, Bộ môn Sinh - Khoa Y học', ['Bộ môn Dược', 'Bộ môn Sinh - Khoa Y học']],
    ['Phòng Nội vụ, Trường Mầm non Hoa Mai', ['Phòng Nội vụ', 'Trường Mầm non Hoa Mai']],
    ['Công đoàn Trường, Hội Sinh viên Trường', ['Công đoàn Trường', 'Hội Sinh viên Trường']],
    ['Hội Nông dân, Công đoàn Trường THCS Lê Lợi', ['Hội Nông dân', 'Công đoàn Trường THCS Lê Lợi']],
  ])('not with a house of its own, nor for bodies of a place: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});

describe('a place that some write and some leave out', () => {
  it.each([
    [
      'Công an quận, Hội Cựu chiến binh và Đoàn Thanh niên quận',
      ['Công an quận', 'Hội Cựu chiến binh quận', 'Đoàn Thanh niên quận'],
    ],
    ['Đảng ủy xã, UBMTTQ và các đoàn thể xã', ['Đảng ủy xã', 'UBMTTQ xã', '*các đoàn thể xã']],
    [
      'UBMTTQ phường, Đoàn TNCS, Hội Nông dân, Hội LHPN phường',
      ['UBMTTQ phường', 'Đoàn TNCS phường', 'Hội Nông dân phường', 'Hội LHPN phường'],
    ],
    ['Công an huyện, Phòng Tài chính, UBMTTQ huyện', ['Công an huyện', 'Phòng Tài chính', 'UBMTTQ huyện']],
    ['Công an tỉnh, UBND, Hội LHPN xã', ['Công an tỉnh', 'UBND', 'Hội LHPN xã']],
    ['Sở Y tế, Công an tỉnh và UBND xã', ['Sở Y tế', 'Công an tỉnh', 'UBND xã']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});

describe('names that dashes tie at the beginning of a list', () => {
  it.each([
    ['LCĐ - LCH Khoa Luật, CLB Tiếng Anh', ['LCĐ Khoa Luật', 'LCH Khoa Luật', 'CLB Tiếng Anh']],
    ['HĐND - UBND xã, Trường THCS Lê Lợi', ['HĐND xã', 'UBND xã', 'Trường THCS Lê Lợi']],
    ['UBND - MTTQ, Đoàn Thanh niên xã', ['UBND xã', 'MTTQ xã', 'Đoàn Thanh niên xã']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});
