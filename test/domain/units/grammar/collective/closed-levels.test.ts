import { toldUnits } from '../../../../support/told-units';

describe('levels that end a collective', () => {
  it.each([
    ['Đoàn các xã, phường, chi đoàn trực thuộc', ['Đoàn các xã, phường', 'chi đoàn trực thuộc']],
    ['UBND các xã, phường và đơn vị liên quan', ['UBND các xã, phường', 'đơn vị liên quan']],
    ['LĐLĐ các huyện, công đoàn ngành, CĐCS trực thuộc', ['LĐLĐ các huyện', 'công đoàn ngành', 'CĐCS trực thuộc']],
    ['các điện lực quận, huyện, đơn vị trực thuộc', ['các điện lực quận, huyện', 'đơn vị trực thuộc']],
  ])('%s', (text, units) => {
    expect(toldUnits(text).map((unit) => unit.replace(/^\S+ \*?/u, ''))).toEqual(units);
  });

  it.each([
    ['các huyện, thị xã, đơn vị liên quan'],
    ['UBND các xã, phường, đặc khu'],
    ['UBND các xã và phường'],
    ['các sở, ban, ngành, huyện, thành phố, đơn vị liên quan'],
    ['các phòng, ban huyện, đơn vị liên quan'],
  ])('not of places alone, nor of one level: %s', (text) => {
    expect(toldUnits(text)).toHaveLength(1);
  });
});
