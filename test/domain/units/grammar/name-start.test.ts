import { toldUnits } from '../../../support/told-units';

describe('heads that are other words too', () => {
  it.each([['Viễn thông Đông Hà bảo đảm đường truyền', ['responsible Viễn thông Đông Hà']]])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Sở Xây dựng kiểm tra hạ tầng viễn thông', ['responsible Sở Xây dựng']]])(
    'no head in small letters: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
