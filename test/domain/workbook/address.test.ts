import fc from 'fast-check';
import {
  columnName,
  columnNumber,
  formatAddress,
  formatRect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseRect,
  quoteSheetName,
} from '../../../src/domain/workbook/address';

const rows = fc.integer({ min: 1, max: MAX_ROWS });
const columns = fc.integer({ min: 1, max: MAX_COLUMNS });

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %d is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name.toLowerCase())).toBe(column);
  });

  it('writes and reads every cell and rectangle back', () => {
    fc.assert(
      fc.property(rows, columns, rows, columns, fc.boolean(), (r1, c1, r2, c2, absolute) => {
        expect(parseAddress(formatAddress(r1, c1, absolute))).toEqual({ row: r1, column: c1 });
        const rect = {
          top: Math.min(r1, r2),
          left: Math.min(c1, c2),
          bottom: Math.max(r1, r2),
          right: Math.max(c1, c2),
        };
        expect(parseRect(formatRect(rect, absolute))).toEqual(rect);
      }),
    );
  });

  it('takes the corners of a rectangle in any order', () => {
    expect(parseRect('E8:A1')).toEqual({ top: 1, left: 1, bottom: 8, right: 5 });
    expect(parseRect('$B$2')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'AAAA1', 'A1B', ' A1', 'A-1', 'Ệ1'])('"%s" is no cell', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it.each(['A1:', ':A1', 'A1:B2:C3', 'A:A', '1:1'])('"%s" is no rectangle of cells', (text) => {
    expect(parseRect(text)).toBeNull();
  });

  it('puts a sheet name in quotes, doubling its own', () => {
    expect(quoteSheetName("Th'ang 5")).toBe("'Th''ang 5'");
  });
});
