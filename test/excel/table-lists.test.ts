import { blankSheet } from '../../src/domain/workbook/blank-sheet';
import type { WritePlan } from '../../src/domain/workbook/write-plan';
import { resolveTableLists } from '../../src/excel/table-lists';

const RANGE = { top: 3, left: 1, bottom: 5, right: 1 };
const planWith = (header: string): WritePlan => ({
  command: 'x',
  activate: null,
  sheets: [
    { ...blankSheet('schedule', 'LỊCH'), tableLists: [{ range: RANGE, table: 'tblDonVi', header }] },
    blankSheet('other', 'KHÁC'),
  ],
});
const SOURCE = { top: 2, left: 2, bottom: 4, right: 2 };
const PLACES = new Map([['tblDonVi', new Map([['TÊN ĐƠN VỊ', { sheet: 'DM', source: SOURCE }]])]]);

describe('drop-downs over a table of the workbook', () => {
  it('become drop-downs over its cells', () => {
    const [sheet, other] = resolveTableLists(planWith('TÊN ĐƠN VỊ'), PLACES).sheets;
    expect(sheet?.validations).toEqual([
      { kind: 'list-range', range: RANGE, lenient: true, sheet: 'DM', source: SOURCE },
    ]);
    expect(sheet).not.toHaveProperty('tableLists');
    expect(other?.validations).toEqual([]);
  });

  it('are left out where the table or the column is missing', () => {
    expect(resolveTableLists(planWith('TÊN KHÁC'), PLACES).sheets[0]?.validations).toEqual([]);
    expect(resolveTableLists(planWith('TÊN ĐƠN VỊ'), new Map()).sheets[0]?.validations).toEqual([]);
  });
});
