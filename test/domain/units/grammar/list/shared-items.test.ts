import { toldUnits } from '../../../../support/told-units';

describe('words behind a colon', () => {
  it.each([
    [
      'Các Ngân hàng: Chính sách xã hội, TMCP Ngoại thương Việt Nam',
      ['- Ngân hàng Chính sách xã hội', '- Ngân hàng TMCP Ngoại thương Việt Nam'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Ngân hàng Chính sách xã hội, VNPT, EVN', ['- Ngân hàng Chính sách xã hội', '- VNPT', '- EVN']]])(
    'short forms of their own: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
