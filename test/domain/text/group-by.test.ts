import { groupBy, groupByEach } from '../../../src/domain/text/group-by';

describe('items under their keys', () => {
  it('keep the order they come in', () => {
    const groups = groupBy(['xã', 'huyện', 'phường', 'hội', 'x'], (word) => word.charAt(0));
    expect([...groups]).toEqual([
      ['x', ['xã', 'x']],
      ['h', ['huyện', 'hội']],
      ['p', ['phường']],
    ]);
    expect(groupBy([], String).size).toBe(0);
  });

  it('stand under each of several keys, and under none', () => {
    const groups = groupByEach([12, 20, 7], (n) => [2, 3, 5].filter((k) => n % k === 0));
    expect([...groups]).toEqual([
      [2, [12, 20]],
      [3, [12]],
      [5, [20]],
    ]);
  });
});
