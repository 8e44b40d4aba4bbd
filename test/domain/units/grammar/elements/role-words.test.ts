import { toldUnits } from '../../../../support/told-units';

describe('roles and the noun "sự"', () => {
  it.each([
    ['Ban Sự kiện phụ trách', ['responsible Ban Sự kiện']],
    ['Ban cán sự lớp phối hợp', ['support Ban cán sự lớp']],
    ['Tổ xử lý sự cố phụ trách', ['responsible Tổ xử lý sự cố']],
  ])('a syllable of another word: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it('makes a noun of the part', () => {
    expect(toldUnits('nhận được sự quan tâm, phối hợp của Ban Giám hiệu')).toEqual(['support Ban Giám hiệu']);
  });
});
