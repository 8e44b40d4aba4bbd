import { tokenize } from '../../../../src/domain/units/grammar/tokens';

const shown = (text: string): readonly string[] => tokenize(text).tokens.map((token) => token.text);

describe('words and marks', () => {
  it.each([
    ['TP.HCM và Q. 1', ['TP', 'HCM', 'và', 'Q', '1']],
    ['Sở VH&TT, P.CTCT-HSSV', ['Sở', 'VH&TT', ',', 'P', 'CTCT-HSSV']],
    ['Tổ KP1', ['Tổ', 'KP', '1']],
    ['theo 54-KH/ĐTN, QĐ/TW', ['theo', '#', ',', '#']],
    ['Đ/c An', ['Đ/c', 'An']],
    ['A/B', ['A', '/', 'B']],
  ])('of %j', (text, tokens) => {
    expect(shown(text)).toEqual(tokens);
  });

  // Would take minutes if a run of letters were read anew from each of them.
  it('are read from one endless word, too', () => {
    for (const letter of ['Ạ', 'A', 'a', '1', '-'])
      expect(shown(letter.repeat(200_000)).join('')).toBe(letter.repeat(200_000));
  });
});
