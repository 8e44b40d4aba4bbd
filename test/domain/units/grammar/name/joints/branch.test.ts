import { toldUnits } from '../../../../../support/told-units';

describe('branches', () => {
  it.each([
    ['Ngân hàng Agribank, chi nhánh An Hải tài trợ', ['support Ngân hàng Agribank, chi nhánh An Hải']],
    ['Công ty Bảo An - CN Tân Hội', ['- Công ty Bảo An - CN Tân Hội']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Ngân hàng Agribank, Chi nhánh Viettel An Hải', ['- Ngân hàng Agribank', '- Chi nhánh Viettel An Hải']],
    ['Sở Y tế, chi nhánh Viettel An Hải', ['- Sở Y tế', '- chi nhánh Viettel An Hải']],
  ])('not the next of a list: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
