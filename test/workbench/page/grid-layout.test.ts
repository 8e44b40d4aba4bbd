import { rect } from '../../../workbench/host/model/geometry';
import { Workbook } from '../../../workbench/host/model/workbook';
import { mergeCells } from '../../../workbench/host/operations/cells';
import { cellBox, layoutOf, placeAt, type GridLayout } from '../../../workbench/page/grid/grid-layout';
import { axesOf } from '../../../workbench/page/grid/sheet-axes';

const ROW = 20;
const COLUMN = 64;
const SIZE = { width: 600, height: 400 };

const layout = (change: (workbook: Workbook) => void = () => undefined, scroll = { x: 0, y: 0 }): GridLayout => {
  const workbook = new Workbook();
  change(workbook);
  const sheet = workbook.activeSheet;
  return layoutOf(sheet, axesOf(sheet), { size: SIZE, scroll, last: { row: 99, column: 25 } });
};

describe('the layout of the grid', () => {
  it('finds headings, cells and the edges of headings', () => {
    const view = layout();
    const { width, height } = view.headings;
    expect(placeAt(view, 1, 1)).toEqual({ kind: 'corner' });
    expect(placeAt(view, width + COLUMN * 1.5, 1)).toEqual({ kind: 'column', index: 1, edge: null });
    expect(placeAt(view, width + COLUMN * 2 + 1, 1)).toEqual({ kind: 'column', index: 2, edge: 1 });
    expect(placeAt(view, 1, height + ROW * 3 - 2)).toEqual({ kind: 'row', index: 2, edge: 2 });
    expect(placeAt(view, width + COLUMN * 2.5, height + ROW * 3.5)).toEqual({
      kind: 'cell',
      at: { row: 3, column: 2 },
    });
  });

  it('gives each cell the box in which it is found again, scrolled or not', () => {
    for (const scroll of [
      { x: 0, y: 0 },
      { x: 130, y: 205 },
    ]) {
      const view = layout(undefined, scroll);
      for (const at of [
        { row: 12, column: 4 },
        { row: 15, column: 7 },
      ]) {
        const box = cellBox(view, at);
        expect(box.shown).toBe(true);
        expect(placeAt(view, box.left + box.width / 2, box.top + box.height / 2)).toEqual({ kind: 'cell', at });
      }
    }
  });

  it('keeps frozen lines in place and counts no line above them', () => {
    const view = layout(({ activeSheet }) => (activeSheet.freeze = { top: 0, left: 0, rows: 2, columns: 1 }), {
      x: 0,
      y: ROW * 10,
    });
    expect(view.quadrants).toHaveLength(4);
    expect(cellBox(view, { row: 0, column: 0 })).toMatchObject({ top: view.headings.height, shown: true });
    expect(cellBox(view, { row: 5, column: 0 }).shown).toBe(false);
    expect(placeAt(view, view.headings.width + 1, view.headings.height + ROW * 2.5)).toEqual({
      kind: 'cell',
      at: { row: 12, column: 0 },
    });
  });

  it('takes a merged area for one cell, and no room for headings that are off', () => {
    const view = layout((workbook) => {
      mergeCells(workbook, workbook.activeSheet, rect(1, 1, 2, 3), false);
      workbook.activeSheet.showHeadings = false;
    });
    expect(view.headings).toEqual({ width: 0, height: 0 });
    expect(cellBox(view, { row: 2, column: 2 })).toEqual({
      left: COLUMN,
      top: ROW,
      width: COLUMN * 3,
      height: ROW * 2,
      shown: true,
    });
  });
});
