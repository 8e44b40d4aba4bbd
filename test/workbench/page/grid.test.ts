import fc from 'fast-check';
import { rect } from '../../../workbench/host/model/geometry';
import { Workbook } from '../../../workbench/host/model/workbook';
import { mergeCells, writeCells } from '../../../workbench/host/operations/cells';
import { addTable } from '../../../workbench/host/operations/tables';
import { lookOf } from '../../../workbench/page/grid/cell-look';
import { fromTabbed, toTabbed } from '../../../workbench/page/grid/clipboard';
import { cycle, jump, spanned, step } from '../../../workbench/page/grid/navigation';
import { hashes, overflowOf } from '../../../workbench/page/grid/overflow';
import { tableLook } from '../../../workbench/page/grid/table-look';

const filled = (...cells: readonly (readonly [row: number, column: number, value: string | number])[]): Workbook => {
  const workbook = new Workbook();
  for (const [row, column, value] of cells) writeCells(workbook, workbook.activeSheet, rect(row, column), () => value);
  return workbook;
};

describe('text that does not fit', () => {
  const free = (step: number): number | null => (Math.abs(step) <= 2 ? 50 : null);
  it('stays in its cell when it fits', () => {
    expect(overflowOf(40, 50, 'left', free)).toEqual({ left: 0, right: 0 });
  });
  it('runs over empty neighbours on the side it is not aligned to', () => {
    expect(overflowOf(90, 50, 'left', free)).toEqual({ left: 0, right: 1 });
    expect(overflowOf(90, 50, 'right', free)).toEqual({ left: 1, right: 0 });
    expect(overflowOf(120, 50, 'center', free)).toEqual({ left: 1, right: 1 });
  });
  it('stops at a filled neighbour', () => {
    expect(overflowOf(900, 50, 'left', free)).toEqual({ left: 0, right: 2 });
    expect(overflowOf(900, 50, 'left', () => null)).toEqual({ left: 0, right: 0 });
  });
  it('gives a number way to at least one "#"', () => {
    expect([hashes(50, 8), hashes(4, 8)]).toEqual(['#####', '#']);
  });
});

describe('keys on the sheet', () => {
  it('step over merged cells and hidden rows', () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    mergeCells(workbook, sheet, rect(1, 1, 2, 3), false);
    sheet.row(3).hidden = true;
    expect(step(sheet, { row: 1, column: 0 }, 'right')).toEqual({ row: 1, column: 1 });
    expect(step(sheet, { row: 1, column: 1 }, 'right')).toEqual({ row: 1, column: 4 });
    expect(step(sheet, { row: 2, column: 0 }, 'down')).toEqual({ row: 4, column: 0 });
    expect(step(sheet, { row: 0, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
  });
  it('jump to the end of a run, to the next run, to the edge', () => {
    const sheet = filled([0, 0, 'a'], [1, 0, 'b'], [5, 0, 'c']).activeSheet;
    expect(jump(sheet, { row: 0, column: 0 }, 'down')).toEqual({ row: 1, column: 0 });
    expect(jump(sheet, { row: 1, column: 0 }, 'down')).toEqual({ row: 5, column: 0 });
    expect(jump(sheet, { row: 5, column: 0 }, 'down')).toEqual({ row: 1_048_575, column: 0 });
    expect(jump(sheet, { row: 1_048_575, column: 0 }, 'up')).toEqual({ row: 5, column: 0 });
    expect(jump(sheet, { row: 0, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
  });
  it('span whole merged areas', () => {
    const workbook = new Workbook();
    mergeCells(workbook, workbook.activeSheet, rect(1, 1, 2, 3), false);
    expect(spanned(workbook.activeSheet, { row: 0, column: 0 }, { row: 1, column: 1 })).toEqual(rect(0, 0, 2, 3));
  });
  it('go round a selection and come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }), (rows, columns) => {
        const area = rect(2, 3, 1 + rows, 2 + columns);
        let at = { row: 2, column: 3 };
        const seen = new Set<string>();
        for (let i = 0; i < rows * columns; i++) {
          seen.add(JSON.stringify(at));
          at = cycle(area, at, 'right') ?? at;
        }
        expect(seen.size).toBe(rows * columns);
        expect(at).toEqual({ row: 2, column: 3 });
        expect(cycle(area, cycle(area, at, 'down') ?? at, 'up')).toEqual(at);
      }),
    );
  });
});

describe('clipboard text', () => {
  it('reads quoted cells with line ends, and takes a stray quote as it is', () => {
    expect(fromTabbed('a\t"b ""c""\nd"\r\n5" ống\t\r\n')).toEqual([
      ['a', 'b "c"\nd'],
      ['5" ống', ''],
    ]);
    expect(fromTabbed('"chưa đóng\tb')).toEqual([['"chưa đóng', 'b']]);
  });
  it('comes back as it was written', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ế', '\t', '\n', '"', ' ', '1') });
    const grid = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(grid, (rows) => {
        // One empty cell writes nothing at all: there is no telling it from no cells.
        fc.pre(!(rows.length === 1 && rows[0]?.length === 1 && rows[0][0] === ''));
        // A last row of one empty cell looks like the line end before it.
        fc.pre(rows.at(-1)?.length !== 1 || rows.at(-1)?.[0] !== '');
        expect(fromTabbed(toTabbed(rows))).toEqual(rows);
      }),
    );
  });
});

describe('the look of a cell', () => {
  it('is nothing for a plain empty cell', () => {
    expect(lookOf(new Workbook(), new Workbook().activeSheet).cell(3, 3)).toBeNull();
  });
  it('aligns numbers right, texts left, errors in the middle', () => {
    const workbook = filled([0, 0, 'chữ'], [0, 1, 12], [0, 2, '=1/0']);
    workbook.calculate();
    const look = lookOf(workbook, workbook.activeSheet);
    expect([0, 1, 2].map((column) => look.cell(0, column)?.align)).toEqual(['left', 'right', 'center']);
    expect(look.cell(0, 2)?.text).toBe('#DIV/0!');
  });
  it('lays own fill over the table style, and the table style over nothing', () => {
    const workbook = filled([0, 0, 'TT'], [0, 1, 'Việc'], [1, 0, 1], [1, 1, 'a'], [2, 0, 2], [2, 1, 'b']);
    const sheet = workbook.activeSheet;
    const table = addTable(workbook, sheet, rect(0, 0, 2, 1), true);
    sheet.ensure(1, 1).style = { ...sheet.style(1, 1), fill: '#FF0000' };
    const look = lookOf(workbook, sheet);
    expect(look.cell(0, 0)).toMatchObject({ fill: '#4472C4', color: '#FFFFFF', bold: true });
    expect(look.cell(1, 1)?.fill).toBe('#FF0000');
    expect(tableLook(table, 1, 0)?.fill).toBe('#DAE3F3');
    expect(tableLook(table, 2, 0)?.fill).toBeUndefined();
    expect(look.tableAt(3, 0)).toBeNull();
  });
});
