import * as fc from 'fast-check';
import { anchorName, keptDigest, readAnchorName, readMarks, readReceipt, sheetOfFormula } from '../../src/excel/marks';
import { quoteSheetName } from '../../src/domain/workbook/address';

describe('anchors', () => {
  it('say their role and key whatever the key is made of, capitals told apart', () => {
    const roles = fc.constantFrom('sheet', 'backup', 'unfinished');
    fc.assert(
      fc.property(roles, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (role, key) => {
        const name = anchorName(role, key);
        expect(name).toMatch(/^_KH_[sbu]_[a-z0-9_]+$/);
        // Excel does not tell capitals apart in names.
        expect(readAnchorName(name.toUpperCase())).toEqual({ role, key });
      }),
    );
  });

  it('differ for different keys', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(anchorName('sheet', a) === anchorName('sheet', b)).toBe(a === b);
      }),
    );
  });

  it('are no other names', () => {
    expect(readAnchorName('Print_Area')).toBeNull();
    expect(readAnchorName('_KH')).toBeNull();
  });
});

describe('sheetOfFormula', () => {
  it('reads the sheet of any name back', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(name, (sheet) => {
        expect(sheetOfFormula(`=${quoteSheetName(sheet)}!$1:$1048576`)).toBe(sheet);
      }),
    );
  });

  it.each([
    ['=Sheet1!$1:$1048576', 'Sheet1'],
    ['=#REF!', null],
    ['=1+1', null],
    ['="a"', null],
  ])('%s', (formula, sheet) => {
    expect(sheetOfFormula(formula)).toBe(sheet);
  });
});

describe('settings', () => {
  it('that nobody can read count as none', () => {
    for (const text of [undefined, null, 5, '', '{', '[]', 'null']) {
      expect(readMarks(text)).toEqual({});
      expect(readReceipt(text)).toBeNull();
    }
    expect(readReceipt('{"command":"x"}')).toBeNull();
    expect(readReceipt('{"command":"x","sheets":[]}')).toEqual({ command: 'x', sheets: [] });
  });
});

describe('keptDigest', () => {
  const columns = [{ header: 'KẾT QUẢ', numberFormat: null }];
  const row = (key: string, text: string | null) => ({ key, label: '', cells: [text] });

  it('does not change when rows are sorted, and does when somebody types', () => {
    const before = keptDigest({ columns, rows: [row('a', null), row('b', 'xong')] });
    expect(keptDigest({ columns, rows: [row('b', 'xong'), row('a', '')] })).toBe(before);
    expect(keptDigest({ columns, rows: [row('b', 'xong.'), row('a', null)] })).not.toBe(before);
    expect(keptDigest({ columns, rows: [row('b', 'xong')] })).not.toBe(before);
  });

  it('is unknown with formulas', () => {
    expect(
      keptDigest({ columns, rows: [{ key: 'a', label: '', cells: [{ kind: 'formula', formula: '=1' }] }] }),
    ).toBeNull();
    expect(keptDigest(null)).toBeNull();
  });
});
