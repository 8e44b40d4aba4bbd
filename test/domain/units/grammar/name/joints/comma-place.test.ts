import { toldUnits } from '../../../../../support/told-units';

describe('a larger place behind a comma', () => {
  it.each([
    ['UBND thành phố Tam Kỳ, tỉnh Quảng Nam', ['- UBND thành phố Tam Kỳ, tỉnh Quảng Nam']],
    ['Trạm Y tế phường 5, quận 3', ['- Trạm Y tế phường 5, quận 3']],
    ['UBND huyện Hoa Lư, TP.HCM', ['- UBND huyện Hoa Lư, TP.HCM']],
    ['UBND thị xã Hoa Lư, thành phố Hà Nội', ['- UBND thị xã Hoa Lư, thành phố Hà Nội']],
    ['UBND quận 3, TP Tân An', ['- UBND quận 3, TP Tân An']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['UBND thành phố Đà Nẵng, tỉnh Quảng Nam', ['- UBND thành phố Đà Nẵng', '- UBND tỉnh Quảng Nam']],
    ['Công ty Điện lực miền Trung, TP. Hà Nội', ['- Công ty Điện lực miền Trung', '- Công ty Điện lực TP. Hà Nội']],
    ['UBND huyện Hoa Lư, TP Tân An', ['- UBND huyện Hoa Lư', '- UBND TP Tân An']],
    ['UBND tỉnh An Giang, tỉnh Đồng Tháp', ['- UBND tỉnh An Giang', '- UBND tỉnh Đồng Tháp']],
  ])('parts places side by side: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
