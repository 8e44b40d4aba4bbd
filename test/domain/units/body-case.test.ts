import { bodyCase } from '../../../src/domain/units/body-case';

describe('bodyCase', () => {
  it.each([
    ['ĐẢNG ỦY XÃ KRÔNG BÚK', 'Đảng ủy xã Krông Búk'],
    ['TRƯỜNG MẦM NON HOA SEN', 'Trường Mầm non Hoa Sen'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['BAN CHẤP HÀNH ĐẢNG BỘ XÃ VĂN HÒA', 'Ban Chấp hành Đảng bộ xã Văn Hòa'],
    ['UBND HUYỆN LỘC NINH', 'UBND huyện Lộc Ninh'],
    ['LĐLĐ QUẬN 3', 'LĐLĐ Quận 3'],
    ['TRƯỜNG TRUNG HỌC CƠ SỞ LÊ LỢI', 'Trường Trung học cơ sở Lê Lợi'],
    ['TRUNG TÂM VĂN HÓA - THỂ THAO', 'Trung tâm Văn hóa - Thể thao'],
    ['PHÒNG GD&ĐT', 'Phòng GD&ĐT'],
  ])('writes %j as %j', (name, expected) => {
    expect(bodyCase(name)).toBe(expected);
  });

  it.each(['Ban Thường vụ Đoàn Khối', 'Hội LHPN tỉnh', '…', ''])('leaves %j', (name) => {
    expect(bodyCase(name)).toBe(name);
  });
});
