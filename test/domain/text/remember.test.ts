import { remember, rememberSome, rememberWeakly } from '../../../src/domain/text/remember';

describe('remember', () => {
  it('asks once for each key, also when the answer is nothing', () => {
    const asked: string[] = [];
    const lengthOf = remember((text: string): number | undefined => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect(['ab', '', 'ab', '', 'c'].map(lengthOf)).toEqual([2, undefined, 2, undefined, 1]);
    expect(asked).toEqual(['ab', '', 'c']);
  });

  it('keeps a text and a number apart, and the answers of two runs', () => {
    const kind = remember((value: string | number) => typeof value);
    expect([kind('1'), kind(1)]).toEqual(['string', 'number']);
    const [one, two] = [remember((text: string) => ({ text })), remember((text: string) => ({ text }))];
    expect(one('a')).toBe(one('a'));
    expect(one('a')).not.toBe(two('a'));
  });
});

describe('rememberWeakly', () => {
  it('asks once for each object, also when the answer is nothing, and tells equal objects apart', () => {
    let asked = 0;
    const nameOf = rememberWeakly(({ name }: { readonly name?: string }) => {
      asked += 1;
      return name;
    });
    const [one, other, none] = [{ name: 'A' }, { name: 'A' }, {}];
    expect([one, other, none, one, none].map(nameOf)).toEqual(['A', 'A', undefined, 'A', undefined]);
    expect(asked).toBe(3);
  });
});

describe('rememberSome', () => {
  it('asks once for each key, and again when there were too many between', () => {
    const asked: number[] = [];
    const double = rememberSome((n: number) => {
      asked.push(n);
      return 2 * n;
    }, 2);
    expect([1, 2, 1, 2, 3, 1, 3].map(double)).toEqual([2, 4, 2, 4, 6, 2, 6]);
    expect(asked).toEqual([1, 2, 3, 1]);
  });
});
