import { isLost, listFormula, offersList, runsOf, toCellRule, type CellRule } from '../../src/excel/column-rules';

const PLACE = { sheet: 'DANH MỤC ĐƠN VỊ', source: { top: 2, left: 2, bottom: 9, right: 2 } };
const list = (source: string): CellRule => ({ kind: 'list', source });

describe('the rule of a cell', () => {
  it('is told from what Excel answers', () => {
    expect(toCellRule('None', {})).toEqual({ kind: 'none' });
    expect(toCellRule('List', { list: { source: '=A!$B$2:$B$9' } })).toEqual(list('=A!$B$2:$B$9'));
    expect(toCellRule('List', { list: { source: 'Có,Không' } })).toEqual({ kind: 'other' });
    expect(toCellRule('Custom', { custom: { formula: '=A1>0' } })).toEqual({ kind: 'other' });
    expect(toCellRule('Inconsistent', null)).toEqual({ kind: 'mixed' });
    expect(toCellRule('MixedCriteria', null)).toEqual({ kind: 'mixed' });
    expect(toCellRule('List', null)).toEqual({ kind: 'other' });
  });

  it('is gathered into runs', () => {
    const [none, a, b] = [toCellRule('None', {}), list('=A!$B$2'), list('=A!$B$3')];
    expect(runsOf([none, none, a, b, b, none])).toEqual([
      { first: 0, last: 1, rule: none },
      { first: 2, last: 2, rule: a },
      { first: 3, last: 4, rule: b },
      { first: 5, last: 5, rule: none },
    ]);
    expect(runsOf([])).toEqual([]);
  });
});

describe('a drop-down of the list', () => {
  it('is one over the same column of its sheet, however many rows', () => {
    expect(listFormula(PLACE)).toBe("='DANH MỤC ĐƠN VỊ'!$B$2:$B$9");
    expect(offersList(list(listFormula(PLACE)), PLACE)).toBe(true);
    expect(offersList(list("='Danh mục đơn vị'!B2:B40"), PLACE)).toBe(true);
    expect(offersList(list("='DANH MỤC ĐƠN VỊ'!$B$2"), PLACE)).toBe(true);
    expect(offersList(list('=A!$B$2'), { ...PLACE, sheet: 'A' })).toBe(true);
    expect(offersList(list("='Tổ ''A'''!$B$2:$B$3"), { ...PLACE, sheet: "Tổ 'A'" })).toBe(true);
  });

  it('is none over another column, another sheet, a name or a formula', () => {
    for (const source of [
      "='DANH MỤC ĐƠN VỊ'!$A$2:$A$9",
      "='DANH MỤC ĐƠN VỊ'!$B$2:$C$9",
      "='DANH MỤC ĐƠN VỊ (2)'!$B$2:$B$9",
      '=$B$2:$B$9',
      '=TenDonVi',
      '=INDIRECT("\'DANH MỤC ĐƠN VỊ\'!B2:B9")',
      "=OFFSET('DANH MỤC ĐƠN VỊ'!$B$2,0,0,5)",
    ]) {
      expect([source, offersList(list(source), PLACE)]).toEqual([source, false]);
    }
    for (const kind of ['none', 'other', 'mixed'] as const) expect(offersList({ kind }, PLACE)).toBe(false);
  });

  it('is one whose list is gone', () => {
    expect(isLost(list('=#REF!$B$2:$B$9'))).toBe(true);
    expect(offersList(list('=#REF!'), PLACE)).toBe(true);
    expect(isLost(list("='A'!$B$2"))).toBe(false);
    expect(isLost({ kind: 'other' })).toBe(false);
  });
});
