import { toldUnits } from '../../../../support/told-units';

describe('rooms and the houses they are in', () => {
  it.each([
    ['Hội trường II - UBND huyện', []],
    ['Phòng họp số 2 - Huyện ủy', []],
    ['Hội trường tầng 3 - Sở Y tế; Đoàn xã Tân Hội', ['- Đoàn xã Tân Hội']],
    ['Ký túc xá số 1: đ/c Hoa', []],
  ])('no units: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Hội trường - UBND xã chuẩn bị', ['responsible UBND xã']],
    ['Phòng Nội vụ - UBND huyện Tân Hội', ['- Phòng Nội vụ - UBND huyện Tân Hội']],
    ['Viện Kinh tế; Ký túc xá', ['- Viện Kinh tế', '- Ký túc xá']],
  ])('units: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
