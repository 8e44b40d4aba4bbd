import { maybeSameUnit } from '../../../src/domain/checks/same-unit';
import { plainUnit } from '../../../src/domain/units/unit';
import { buildUnitIndex } from '../../../src/domain/units/unit-index';

describe('two names that may mean one unit', () => {
  it.each([
    ['Sở Nội vụ', 'Sở Nội vụ Thành phố'],
    ['VP Đoàn Khối', 'Văn phòng Đoàn Khối'],
    ['Văn phòng', 'VP Đoàn Khối'],
    ['Đoàn TN', 'Đoàn trường'],
    ['Đoàn Thanh niên', 'Huyện đoàn'],
    ['BTV Đoàn', 'Ban Chấp hành Đoàn xã'],
    ['Hội LHPN', 'Hội Liên hiệp Phụ nữ xã'],
    ['UBND phường', 'Ủy ban nhân dân phường'],
    ['Phòng Văn hoá', 'phòng văn hóa'],
    ['Trạm Y tế phưòng', 'Trạm Y tế phường'],
  ])('%s, %s', (a, b) => {
    expect(maybeSameUnit(a, b)).toBe(true);
    expect(maybeSameUnit(b, a)).toBe(true);
  });

  it.each([
    ['Sở Y tế', 'Sở Nội vụ'],
    ['Chi đoàn 2', 'Chi đoàn 3'],
    ['Công đoàn Sở Y tế', 'Đoàn Sở Y tế'],
    ['Liên đoàn Lao động huyện', 'Đoàn Thanh niên'],
    ['Ban Thường vụ Đoàn xã', 'Ban Chấp hành Hội Nông dân xã'],
  ])('not %s, %s', (a, b) => {
    expect(maybeSameUnit(a, b)).toBe(false);
  });

  it('are told by the list, with the unit above', () => {
    const list = buildUnitIndex([
      { ...plainUnit('Sở Nội vụ', 'DV1'), aliases: ['Cơ quan tổ chức nhà nước'] },
      { ...plainUnit('Ban Thi đua', 'DV2'), parent: 'DV1' },
      plainUnit('Sở Y tế', 'DV3'),
    ]);
    expect(maybeSameUnit('Cơ quan tổ chức nhà nước', 'Sở Nội vụ', list)).toBe(true);
    expect(maybeSameUnit('Ban Thi đua', 'Sở Nội vụ', list)).toBe(true);
    expect(maybeSameUnit('Sở Y tế', 'Ban Thi đua', list)).toBe(false);
    expect(maybeSameUnit('Cơ quan tổ chức nhà nước', 'Sở Nội vụ')).toBe(false);
  });
});
