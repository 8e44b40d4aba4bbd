import * as fc from 'fast-check';
import { mightBeParsed, toCellText } from '../../src/excel/cell-text';
import { parseInput } from '../../workbench/host/model/input';
import { EN_US } from '../../workbench/host/model/locale';

const PARSED = [
  '=1+1',
  '+84 912 345 678',
  '-5',
  '@nguyenvan',
  "'trích",
  '  =A1',
  '＝1+1',
  '18/5/2023',
  '5/2023',
  '1/2',
  '1 1/2',
  '2023',
  '1.234,5',
  '1,234.5',
  '50%',
  '% 5',
  '$5',
  '5 ₫',
  '(12)',
  '07:30',
  '7:30 AM',
  '5 p',
  '1e5',
  '12 E3',
  'May 5',
  '5 May 2023',
  'may-23',
  'Sept 2, 1945',
  'Monday, May 5, 2023',
  'TRUE',
  ' false ',
  '#N/A',
  '#ref!',
  '07:30 - 11:00',
];
const PLAIN = [
  'Tháng 5/2023',
  'Ngày 18/5',
  'Họp lúc 7 giờ',
  'II. Nội dung',
  '5 lớp tập huấn',
  'Đoàn Khối',
  'May đo đồng phục',
  'a=b',
  'Chào mừng 133 năm',
  '20-CT/TU',
  '54-KH/ĐTN',
  'truefalse',
  '',
  ' ',
  'E. coli',
  'Quý I/2024',
];

describe('mightBeParsed', () => {
  it.each(PARSED)('sees that Excel might parse %j', (text) => {
    expect(mightBeParsed(text)).toBe(true);
  });

  it.each(PLAIN)('leaves %j alone', (text) => {
    expect(mightBeParsed(text)).toBe(false);
  });

  it('never misses what an en-US Excel reads as a value', () => {
    const pieces = fc.constantFrom(
      ...Array.from('0123456789 .,:/-+()%$€eE=@\'"'),
      'Jan',
      'may',
      'September',
      ' AM',
      'pm',
      'TRUE',
      '1/2',
      '2023',
      'đ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const read = parseInput(text, { locale: EN_US, year: 2024, date1904: false });
        const isFormula = text.startsWith('=');
        if (isFormula || typeof read.value === 'number' || typeof read.value === 'boolean') {
          expect([text, mightBeParsed(text)]).toEqual([text, true]);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('takes linear time on long texts', () => {
    const long = '1 '.repeat(200_000);
    expect(mightBeParsed(`${long}x`)).toBe(false);
  });
});

describe('toCellText', () => {
  it('puts an apostrophe only where it is needed, and one even before an apostrophe', () => {
    expect(toCellText('18/5/2023')).toBe("'18/5/2023");
    expect(toCellText("'trích")).toBe("''trích");
    expect(toCellText('Đoàn Khối')).toBe('Đoàn Khối');
  });

  it('writes line ends as Excel has them', () => {
    expect(toCellText('một\r\nhai\rba\nbốn')).toBe('một\nhai\nba\nbốn');
  });
});
