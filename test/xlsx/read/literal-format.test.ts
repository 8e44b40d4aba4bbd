import fc from 'fast-check';
import { literalText } from '../../../src/xlsx/read/literal-format';

describe('literalText', () => {
  it.each([
    [5, '"Tháng "0', 'Tháng 5'],
    [7, '00"."', '07.'],
    [3, '"Quý "0"/2026"', 'Quý 3/2026'],
    [12, '\\Đ\\ợ\\t\\ 0', 'Đợt 12'],
    [5, '"Tuần "##_);[Red]\\-0', 'Tuần 5'],
    [1234, '"Số "0', 'Số 1234'],
  ])('%d under %s → %s', (value, format, text) => {
    expect(literalText(value, format)).toBe(text);
  });

  it.each([
    [5, '0'],
    [5, '#,##0 "đ"'],
    [0.5, '"Tháng "0'],
    [-5, '"Tháng "0'],
    [46000, '"ngày" dd "tháng" mm'],
    [5, '0.0"x"'],
    [5, '0%" xong"'],
    [5, '"chỉ có chữ"'],
    [5, '0" "0"x"'],
    [5, '"--"0'],
  ])('%d under %s says nothing more', (value, format) => {
    expect(literalText(value, format)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.double(), fc.string(), (value, format) => void literalText(value, format)));
  });
});
