import fc from 'fast-check';
import { countText, shareText, shorten } from '../../../src/application/reports/format';

describe('countText', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1.000'],
    [9_831, '9.831'],
    [1_234_567, '1.234.567'],
  ])('%i', (count, text) => {
    expect(countText(count)).toBe(text);
  });
});

describe('shareText', () => {
  it.each([
    [12, 20, '12/20 = 60,0 %'],
    [2, 3, '2/3 = 66,7 %'],
    [0, 7, '0/7 = 0,0 %'],
    [7, 7, '7/7 = 100,0 %'],
    [0, 0, '0/0'],
    [1, 10_000, '1/10.000 = 0,1 %'],
    [9_999, 10_000, '9.999/10.000 = 99,9 %'],
    [16_051, 16_274, '16.051/16.274 = 98,6 %'],
  ])('%i of %i', (count, of, text) => {
    expect(shareText({ count, of })).toBe(text);
  });

  it('says 100 only for all and 0 only for none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000), (of, n) => {
        const count = n % (of + 1);
        const share = shareText({ count, of }).split(' = ')[1];
        expect(share === '100,0 %').toBe(count === of);
        expect(share === '0,0 %').toBe(count === 0);
      }),
    );
  });
});

describe('shorten', () => {
  it('cuts at a blank and says so', () => {
    expect(shorten('Hội nghị sơ kết công tác, thi đua', 26)).toBe('Hội nghị sơ kết công tác…');
    expect(shorten('Hội  nghị\nsơ kết', 60)).toBe('Hội nghị sơ kết');
  });

  it('is never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 2, max: 80 }), (text, most) => {
        expect(shorten(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
