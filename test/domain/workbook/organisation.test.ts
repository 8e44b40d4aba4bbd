import { organisationType, type OrganisationType } from '../../../src/domain/workbook/organisation';
import { field } from '../../support/schedules';

const typeOf = (
  issuer: string | null,
  number: string | null = null,
  parent: string | null = null,
): OrganisationType | null =>
  organisationType({
    number: number === null ? null : field(number),
    date: null,
    issuer: issuer === null ? null : field(issuer),
    parentBody: parent === null ? null : field(parent),
  });

describe('organisationType', () => {
  it.each<[string, OrganisationType | null]>([
    ['Ban Thường vụ Đoàn Khối Cơ quan', 'youth'],
    ['BAN CHẤP HÀNH ĐOÀN TRƯỜNG THPT HÒA BÌNH', 'youth'],
    ['Tỉnh Đoàn Lam Sơn', 'youth'],
    ['Đoàn TNCS Hồ Chí Minh xã Hoà Bắc', 'youth'],
    ['Hội đồng Đội huyện', 'youth'],
    ['Công đoàn ngành Giáo dục', 'union'],
    ['Liên đoàn Lao động tỉnh', 'union'],
    ['Đảng ủy Khối Doanh nghiệp', 'party'],
    ['Ban Thường vụ Tỉnh uỷ', 'party'],
    ['Chi bộ thôn Đông', 'party'],
    ['Ủy ban nhân dân xã Hòa Bắc', 'state'],
    ['UBND PHƯỜNG 5', 'state'],
    ['Sở Nội vụ', 'state'],
    ['Trường Tiểu học Kim Đồng', 'state'],
    ['Hội Chữ thập đỏ tỉnh', null],
    ['Đoàn đại biểu Quốc hội tỉnh', null],
    ['Đoàn kiểm tra liên ngành', null],
  ])('%s → %s', (issuer, type) => {
    expect(typeOf(issuer)).toBe(type);
  });

  it.each<[string, OrganisationType | null]>([
    ['31-KH/ĐTN', 'youth'],
    ['225-KH/TWĐTN-CTTN', 'youth'],
    ['89-KH/ĐUK', 'party'],
    ['12-KH/TU', 'party'],
    ['70/KH-LĐLĐ', 'union'],
    ['15/KH-CĐCS', 'union'],
    ['125/KH-UBND', 'state'],
    ['9/KH-CĐSP', 'union'],
    ['không số', null],
  ])('number %s → %s', (number, type) => {
    expect(typeOf(null, number)).toBe(type);
  });

  it('goes by the issuer first, the number next, the body above last', () => {
    expect(typeOf('Đảng ủy xã', '12/KH-UBND')).toBe('party');
    expect(typeOf('Ban Chỉ đạo hè', '12/KH-UBND', 'Tỉnh Đoàn')).toBe('state');
    expect(typeOf('Ban Chỉ đạo hè', null, 'Tỉnh Đoàn')).toBe('youth');
    expect(typeOf(null)).toBeNull();
  });
});
