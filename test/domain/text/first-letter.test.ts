import { capitalFirst, smallFirst, withCaseOf } from '../../../src/domain/text/first-letter';

describe('the first letter', () => {
  it.each([
    ['đại hội Đoàn', 'Đại hội Đoàn', 'đại hội Đoàn'],
    ['Ủy ban', 'Ủy ban', 'ủy ban'],
    ['12 xã', '12 xã', '12 xã'],
    ['', '', ''],
  ])('of %j', (text, capital, small) => {
    expect([capitalFirst(text), smallFirst(text)]).toEqual([capital, small]);
  });

  it('follows a model, not its other letters', () => {
    expect(withCaseOf('Hoà', 'hòa')).toBe('Hòa');
    expect(withCaseOf('hOÀ', 'hòa')).toBe('hòa');
    expect(withCaseOf('', 'hòa')).toBe('hòa');
  });
});
