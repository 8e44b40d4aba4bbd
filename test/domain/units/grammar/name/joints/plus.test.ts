import { toldUnits } from '../../../../../support/told-units';

describe('a team of two grades', () => {
  it.each([['Tổ Văn phòng, Tổ 4+5', ['- Tổ Văn phòng', '- Tổ 4+5']]])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Cụm 4+5', ['- Cụm 4', '- Cụm 5']],
    ['Tổ 4 + Tổ 5', ['- Tổ 4', '- Tổ 5']],
  ])('two bodies: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
