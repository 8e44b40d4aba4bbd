import type { CellRect } from '../../../../src/domain/source/snapshot';
import { readUnitList } from '../../../../src/domain/units/list/read-unit-list';
import { rect } from '../../../../src/domain/workbook/office-style';
import { sheetOf, workbookOf, type Cell } from '../../../support/snapshots';

const read = (rows: readonly (readonly Cell[])[], merges: readonly CellRect[] = []): ReturnType<typeof readUnitList> =>
  readUnitList(workbookOf(sheetOf('Danh sách', rows, { merges })));

describe('merged cells', () => {
  it('reads names that stand in cells merged as wide as their header', () => {
    const { units } = read(
      [
        ['STT', 'TÊN ĐƠN VỊ', null, 'TÊN KHÁC'],
        [1, 'Sở Nội vụ', null, 'SNV'],
        ['I', 'KHỐI XÃ', null, null],
        [2, 'Sở Y tế', null, null],
      ],
      [rect(1, 2, 1, 3), rect(2, 2, 2, 3), rect(3, 2, 3, 4), rect(4, 2, 4, 3)],
    );
    expect(units.map(({ name, aliases, kind }) => [name, aliases, kind])).toEqual([
      ['Sở Nội vụ', ['SNV'], null],
      ['Sở Y tế', [], 'KHỐI XÃ'],
    ]);
  });

  it('reads a header of two rows by its upper and lower words', () => {
    const { units, problems } = read(
      [
        ['TT', 'Tên đơn vị', 'Hiệu lực', null],
        [null, null, 'Từ ngày', 'Đến ngày'],
        [1, 'Sở Nội vụ', '01/7/2025', null],
        [2, 'Sở Y tế', null, '30/6/2025'],
      ],
      [rect(1, 1, 2, 1), rect(1, 2, 2, 2), rect(1, 3, 1, 4)],
    );
    expect(problems).toEqual([]);
    expect(units.map(({ name, validFrom, validTo }) => [name, validFrom?.month, validTo?.month])).toEqual([
      ['Sở Nội vụ', 7, undefined],
      ['Sở Y tế', undefined, 6],
    ]);
  });

  it('takes a heading across the table, and a long text above, for no unit', () => {
    const { units } = read(
      [
        [`Danh sách ${'đơn vị '.repeat(20)}`, null],
        ['TÊN ĐƠN VỊ', 'CỤM'],
        ['Khối các sở', null],
        ['Sở Nội vụ', '1'],
      ],
      [rect(3, 1, 3, 2)],
    );
    expect(units.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
  });
});

it('names each cell with an error and reads the others', () => {
  const { units, problems } = read([
    ['MÃ', 'TÊN ĐƠN VỊ', 'TRỰC THUỘC'],
    ['A', { value: { error: '#REF!' } }, null],
    [{ value: { error: '#N/A' } }, 'Sở Y tế', null],
    ['C', 'Sở Nội vụ', { value: { error: '#DIV/0!' } }],
    ['D', null, 'C'],
  ]);
  expect(units.map(({ id, name, parent }) => [id, name, parent])).toEqual([
    ['Sở Y tế', 'Sở Y tế', null],
    ['C', 'Sở Nội vụ', null],
  ]);
  expect(problems.map(({ code, origin }) => [code, origin])).toEqual([
    ['unit-list-cell-error', { kind: 'cell', sheet: 'Danh sách', row: 2, column: 2 }],
    ['unit-list-cell-error', { kind: 'cell', sheet: 'Danh sách', row: 3, column: 1 }],
    ['unit-list-cell-error', { kind: 'cell', sheet: 'Danh sách', row: 4, column: 3 }],
    ['unit-list-name-missing', { kind: 'cell', sheet: 'Danh sách', row: 5, column: 2 }],
  ]);
});
