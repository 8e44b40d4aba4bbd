import { remember, rememberRange } from '../../src/functions/memo';

describe('remember', () => {
  test('computes once while the answer is kept, also an answer of null', () => {
    let calls = 0;
    const ask = remember<string | null>((key) => {
      calls += 1;
      return key === 'none' ? null : key.toUpperCase();
    });
    expect([ask('a'), ask('a'), ask('none'), ask('none')]).toEqual(['A', 'A', null, null]);
    expect(calls).toBe(2);
  });

  test('keeps a bounded number of answers, the latest among them', () => {
    let calls = 0;
    const ask = remember((key) => {
      calls += 1;
      return key;
    }, 10);
    for (let i = 0; i < 1000; i += 1) ask(String(i));
    expect(calls).toBe(1000);
    ask('999');
    ask('991');
    expect(calls).toBe(1000);
    ask('0');
    expect(calls).toBe(1001);
  });

  test('does not keep long keys', () => {
    let calls = 0;
    const ask = remember((key) => (calls += 1) + key.length, 10, 5);
    ask('123456');
    ask('123456');
    expect(calls).toBe(2);
  });
});

describe('rememberRange', () => {
  const counting = (): { readonly ask: (rows: unknown[][]) => number; readonly built: () => number } => {
    let built = 0;
    const ask = rememberRange((rows) => {
      built += 1;
      return rows.length * 1000 + built;
    }, 2);
    return { ask, built: () => built };
  };

  test('knows a range again by its content, however often it is copied', () => {
    const { ask, built } = counting();
    for (let i = 0; i < 100; i += 1)
      ask([
        ['a', 1],
        ['b', null],
      ]);
    expect(built()).toBe(1);
  });

  test('sees every difference of value, type and shape', () => {
    const { ask, built } = counting();
    for (const rows of [[['1']], [[1]], [[1], [null]], [[1, null]], [[null]], [['']]]) ask(rows);
    expect(built()).toBe(6);
  });

  test('sees a change made in the same array', () => {
    const { ask, built } = counting();
    const rows = [['a']];
    ask(rows);
    rows[0] = ['b'];
    ask(rows);
    expect(built()).toBe(2);
  });

  test('keeps the ranges used last', () => {
    const { ask, built } = counting();
    ask([['a']]);
    ask([['b']]);
    ask([['a']]);
    ask([['c']]);
    ask([['a']]);
    expect(built()).toBe(3);
    ask([['b']]);
    expect(built()).toBe(4);
  });
});
