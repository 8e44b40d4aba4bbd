import { toldUnits } from '../../../../support/told-units';

describe('short forms as names', () => {
  it.each([
    ['c14, c16', ['- c14', '- c16']],
    ['dBB2, eBB95 thực hiện', ['responsible dBB2', 'responsible eBB95']],
    ['Ban Công binh chủ trì; c20 phối hợp', ['lead Ban Công binh', 'support c20']],
    ['Giao c14 xây dựng kế hoạch', ['responsible c14']],
    ['phối hợp với PC08', ['support PC08']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['họp tại phòng c2', []],
    ['Mặt trận xã phát quà khu d1', ['responsible Mặt trận xã']],
    ['a1, b2', []],
    ['H12', []],
  ])('no name: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
