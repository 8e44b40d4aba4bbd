import { romanValue, toRoman } from '../../../src/domain/text/roman';

describe('Roman numbers', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('%d is %s', (value, text) => {
    expect(toRoman(value)).toBe(text);
    expect(romanValue(text)).toBe(value);
  });

  it('go there and back', () => {
    for (let value = 1; value < 4000; value += 1) expect(romanValue(toRoman(value) ?? '')).toBe(value);
  });

  it.each([0, -1, 4000, 1.5, Number.NaN])('there is none for %d', (value) => {
    expect(toRoman(value)).toBeNull();
  });

  it('counts letters that are no number as nothing', () => {
    expect(romanValue('ABi')).toBe(0);
  });
});
