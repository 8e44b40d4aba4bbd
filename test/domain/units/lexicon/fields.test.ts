import { toldUnits } from '../../../support/told-units';

describe('short forms of fields, joined inside one name', () => {
  it.each([
    ['Trung tâm VH, TT và TT thực hiện', ['responsible Trung tâm VH, TT và TT']],
    ['Sở VH, TT&DL chủ trì', ['lead Sở VH, TT&DL']],
    ['Sở LĐ, TB và XH, Sở KH và CN', ['- Sở LĐ, TB và XH', '- Sở KH và CN']],
    ['Phòng GD và ĐT, Phòng LĐ-TB và XH', ['- Phòng GD và ĐT', '- Phòng LĐ-TB và XH']],
    ['Ban TT-TG, Trung tâm VHTT-TDTT', ['- Ban TT-TG', '- Trung tâm VHTT-TDTT']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Sở NV, TC và XD', ['- Sở NV', '- Sở TC', '- Sở XD']],
    ['Sở GD&ĐT, KH&CN', ['- Sở GD&ĐT', '- Sở KH&CN']],
  ])('not a list of offices: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
