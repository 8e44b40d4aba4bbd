import { toldUnits } from '../../../../../support/told-units';

describe('a number of the body itself', () => {
  it.each([
    ['Thuế cơ sở 4 tỉnh phối hợp', ['support Thuế cơ sở 4 tỉnh']],
    ['Lữ đoàn Công binh 414/QK4', ['- Lữ đoàn Công binh 414/QK4']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Đoàn 12 xã, phường', ['- *Đoàn 12 xã, phường']]])(
    'counts places behind other bodies: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});

describe('how many each one sends', () => {
  it.each([['Công an xã 05 đ/c, Trạm Y tế 02 đ/c', ['- Công an xã', '- Trạm Y tế']]])(
    'is no number of it: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
