import { parseAssignments } from '../../../../src/domain/units/assignment-parser';
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
    ['Đoàn P.\nCông an H. chủ trì', ['Đoàn P.', 'Công an H.']],
    ['Công an Q. 4', ['Công an Q. 4']],
    ['Sở Y tế. Công an', ['Sở Y tế', 'Công an']],
  ])('dots of levels: %s', (text, expected) => {
    expect(parseAssignments(text).map(({ unit }) => unit)).toEqual(expected);
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
