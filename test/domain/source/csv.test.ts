import fc from 'fast-check';
import { detectDelimiter, parseCsv } from '../../../src/domain/source/csv';

describe('parseCsv', () => {
  it('reads quotes, doubled quotes and line ends inside them', () => {
    expect(parseCsv('TT,Nội dung\n1,"Họp ""mở rộng"", tổng kết\ncuối năm"\n')).toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Họp "mở rộng", tổng kết\ncuối năm'],
    ]);
  });

  it('finds semicolons and tabs among commas', () => {
    expect(parseCsv('TT;Nội dung\n1;Thăm, tặng quà, chúc Tết')).toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Thăm, tặng quà, chúc Tết'],
    ]);
    expect(detectDelimiter('a\tb, c\nd\te, f')).toBe('\t');
  });

  it('obeys the line that Excel writes for the separator, and a byte order mark', () => {
    expect(parseCsv('\uFEFFsep=;\r\na;b\r\n')).toEqual([['a', 'b']]);
  });

  it('keeps blank fields at both ends', () => {
    expect(parseCsv(',x,\n', ',')).toEqual([['', 'x', '']]);
  });

  it('gives back what was written', () => {
    const field = fc.string({ maxLength: 8 });
    const row = fc.array(field, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((cells) => cells.map((cell) => `"${cell.replace(/"/gu, '""')}"`).join(';')).join('\n');
        expect(parseCsv(text, ';')).toEqual(rows);
      }),
    );
  });
});
