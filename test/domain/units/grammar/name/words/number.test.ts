import { toldUnits } from '../../../../../support/told-units';

describe('a number of the body itself', () => {
  it.each([['Thuế cơ sở 4 tỉnh phối hợp', ['support Thuế cơ sở 4 tỉnh']]])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Đoàn 12 xã, phường', ['- *Đoàn 12 xã, phường']]])(
    'counts places behind other bodies: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
