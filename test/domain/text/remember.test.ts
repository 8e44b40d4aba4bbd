import { remember } from '../../../src/domain/text/remember';

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
