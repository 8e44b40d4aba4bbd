import { renameInFormula, toRawCell, type CellContext } from '../../src/excel/plan-cells';

const names = { sheet: (name: string) => (name === 'lists' ? '_KH' : name), formula: (text: string) => text };
const context: CellContext = { date1904: false, names };
const in1904: CellContext = { date1904: true, names };

describe('toRawCell', () => {
  it('writes dates as serials of the workbook’s own system', () => {
    const date = { kind: 'date', date: { year: 2023, month: 5, day: 18 } } as const;
    expect(toRawCell(date, context)).toBe(45064);
    expect(toRawCell(date, in1904)).toBe(45064 - 1462);
  });

  it('writes days before Excel’s calendar as text that stays text', () => {
    const birth = { kind: 'date', date: { year: 1890, month: 5, day: 19 } } as const;
    expect(toRawCell(birth, context)).toBe("'19/05/1890");
    expect(toRawCell({ kind: 'date', date: { year: 1903, month: 2, day: 3 } }, in1904)).toBe("'03/02/1903");
  });

  it('gives blanks as null, which leaves a fresh cell alone', () => {
    expect(toRawCell(null, context)).toBeNull();
    expect(toRawCell('', context)).toBeNull();
  });

  it('makes links of cells and addresses, quotes doubled', () => {
    const target = { kind: 'cell', sheet: "Tháng '5", address: 'C12' } as const;
    expect(toRawCell({ kind: 'link', text: 'Ô "C12"', target }, context)).toBe(
      '=HYPERLINK("#\'Tháng \'\'5\'!C12","Ô ""C12""")',
    );
    expect(toRawCell({ kind: 'link', text: 'x', target: { kind: 'url', url: 'https://a.vn/?q="1"' } }, context)).toBe(
      '=HYPERLINK("https://a.vn/?q=""1""","x")',
    );
  });

  it('keeps only the words of a link too long for a formula', () => {
    const url = `https://a.vn/${'x'.repeat(300)}`;
    expect(toRawCell({ kind: 'link', text: '=nguồn', target: { kind: 'url', url } }, context)).toBe("'=nguồn");
  });

  it('gives formulas their equals sign', () => {
    expect(toRawCell({ kind: 'formula', formula: 'SUM(A1:A2)' }, context)).toBe('=SUM(A1:A2)');
  });
});

describe('renameInFormula', () => {
  const tables = new Map([['tblThu', 'tblThu_2']]);
  const sheets = new Map([
    ['LỊCH', 'LỊCH (2)'],
    ['KH', 'KH (2)'],
  ]);

  it.each([
    ['=SUM(tblThu[TIẾN ĐỘ])', '=SUM(tblThu_2[TIẾN ĐỘ])'],
    ["='LỊCH'!A1+LỊCH!B1", "='LỊCH (2)'!A1+'LỊCH (2)'!B1"],
    ['="tblThu[x]"&tblThu[x]', '="tblThu[x]"&tblThu_2[x]'],
    ['=tblThuKhac[x]+KH.NAMKYNIEM(A1,2023)', '=tblThuKhac[x]+KH.NAMKYNIEM(A1,2023)'],
    ['=KH!A1', "='KH (2)'!A1"],
  ])('%s', (formula, expected) => {
    expect(renameInFormula(formula, tables, sheets)).toBe(expected);
  });
});
