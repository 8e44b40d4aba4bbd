import { tokenize } from '../../../../src/domain/units/grammar/tokens';

const words = (text: string): readonly string[] => tokenize(text).tokens.map((token) => token.text);

describe('tokens of assignments', () => {
  it.each([
    ['HĐND-UBND', ['HĐND', '-', 'UBND']],
    ['1.500.000 đồng', ['1.500.000', 'đồng']],
    ['PX01', ['PX01']],
    ['Sở Văn hóa và\nThể thao', ['Sở', 'Văn', 'hóa', 'và', 'Thể', 'thao']],
    ['UBND các xã,\nphường', ['UBND', 'các', 'xã', ',', 'phường']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['CTCT-HSSV', ['CTCT-HSSV']],
    ['PX1', ['PX', '1']],
    ['KP1', ['KP', '1']],
    ['Sở Y tế,\n- Văn phòng', ['Sở', 'Y', 'tế', ',', '\n', '-', 'Văn', 'phòng']],
    ['ngày 1.5', ['ngày', '1', '.', '5']],
  ])('as before: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
