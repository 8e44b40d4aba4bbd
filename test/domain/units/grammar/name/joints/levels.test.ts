import { toldUnits } from '../../../../../support/told-units';

describe('levels and parents written tight', () => {
  it.each([
    ['UBND quận-huyện, xã, phường', ['- *UBND quận-huyện, xã, phường']],
    ['Đoàn phường/xã, trường học', ['- *Đoàn phường/xã, trường học']],
    ['Hải đội 2/Bộ Tư lệnh Vùng Cảnh sát biển 1', ['- Hải đội 2/Bộ Tư lệnh Vùng Cảnh sát biển 1']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Công an/Quân sự xã', ['- Công an xã', '- Quân sự xã']],
    ['Sở Y tế/Sở Nội vụ', ['- Sở Y tế', '- Sở Nội vụ']],
    ['UBND quận - Công an quận', ['- UBND quận', '- Công an quận']],
  ])('not two bodies: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
