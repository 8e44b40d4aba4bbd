import { cellAt, cellText, plainValue, tableColumns, tableRows } from '../../../src/domain/source/cells';
import { sheetOf, tableOver } from '../../support/snapshots';

const ROWS = [
  ['Tên ', 'ngày\n nghỉ', 'TÊN', null],
  ['A', 45_000, 'thừa', { error: '#N/A' }],
  [null, '', 'thừa', true],
];
const SHEET = sheetOf('S', ROWS, { top: 4, left: 2 });
const TABLE = { name: 't', range: { top: 4, left: 2, bottom: 6, right: 5 } };

describe('cells of a sheet', () => {
  it('are found by their address, and outside what was read there are none', () => {
    expect(cellAt(SHEET, 5, 2)).toEqual({ value: 'A' });
    expect(cellAt(SHEET, 1, 1)).toBeNull();
    expect(cellAt(SHEET, 99, 2)).toBeNull();
  });

  it.each([
    [null, null, ''],
    [undefined, null, ''],
    [{ value: null }, null, ''],
    [{ value: { error: '#REF!' } }, null, ''],
    [{ value: '  a ' }, '  a ', 'a'],
    [{ value: 0 }, 0, '0'],
    [{ value: false }, false, 'false'],
  ])('%j holds %j and reads %j', (cell, value, text) => {
    expect(plainValue(cell)).toBe(value);
    expect(cellText(cell)).toBe(text);
  });

  it('give the columns of a table by header, of two alike the first', () => {
    expect([...tableColumns(SHEET, TABLE)]).toEqual([
      ['TÊN', 2],
      ['NGÀY NGHỈ', 3],
    ]);
  });

  it('give the rows of a table in the order of the headers asked for; a missing column is blank', () => {
    expect([...tableRows(SHEET, TABLE, ['NGÀY NGHỈ', 'KHÁC', 'TÊN'])]).toEqual([
      { row: 5, values: [45_000, null, 'A'] },
      { row: 6, values: ['', null, null] },
    ]);
    expect([...tableRows(SHEET, tableOver('t', [['x']]), ['TÊN'])]).toEqual([]);
  });
});
