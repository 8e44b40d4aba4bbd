import { KIND } from '../../../src/domain/time/kinds';
import { ROLE } from '../../../src/domain/time/roles';
import { tokenize } from '../../../src/domain/time/tokens';

const wordsOf = (text: string): readonly (readonly [text: string, role: number])[] =>
  tokenize(text)
    .list.filter((token) => token.kind === KIND.word)
    .map((token) => [token.text, token.role]);

describe('the tokens of a text', () => {
  it('count the digits of a number, zeros before it too', () => {
    const numbers = tokenize('ngày 05/3/2024').list.filter((token) => token.kind === KIND.number);
    expect(numbers.map(({ value, digits }) => [value, digits])).toEqual([
      [5, 2],
      [3, 1],
      [2024, 4],
    ]);
  });

  it('give the lexicon’s words and leave unknown ones without text', () => {
    expect(wordsOf('Tháng 5 trồng cây')).toEqual([
      ['tháng', ROLE.month],
      ['', ROLE.plain],
    ]);
  });

  it('read the letters of a code as capitals only', () => {
    expect(wordsOf('T5')).toEqual([['t', ROLE.plain]]);
    expect(wordsOf('t5')).toEqual([['', ROLE.plain]]);
    expect(wordsOf('đêm hội T')).toEqual([
      ['đêm', ROLE.session],
      ['', ROLE.plain],
      ['t', ROLE.plain],
    ]);
  });

  it.each(['ngày\u00a012/5', 'nga\u0300y 12/5', 'ngày 12\u201005', 'ngày １２/5', '\u200bngày 12', 'ngày 12/5\u2028'])(
    'say that %j may need normalising',
    (text) => {
      expect(tokenize(text).odd).toBe(true);
    },
  );

  it.each(['ngày 12/5', 'Thứ Bảy – “8h30”, **15/3**…', 'ĐƯỜNG ưỡn 5 ơ\t1\n2', ''])('say that %j needs none', (text) => {
    expect(tokenize(text).odd).toBe(false);
  });

  it('say where a word with a capital touches what stands before it', () => {
    expect(tokenize('số 25-KH/ĐU').codes).toBe(true);
    expect(tokenize('54/2017/QH14').codes).toBe(true);
    expect(tokenize('7h30 Thứ Hai (sân trường), 12/5').codes).toBe(false);
  });

  it('say where parts of a date may be parted', () => {
    expect(tokenize('ngày 26\ntháng 11').parted).toBe(true);
    expect(tokenize('trong 06 (sáu) ngày').parted).toBe(true);
    expect(tokenize('thứ tư (20/3)').parted).toBe(false);
  });
});
