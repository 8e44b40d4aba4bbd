import { rect } from '../../../workbench/host/model/geometry';
import { VI_VN } from '../../../workbench/host/model/locale';
import { Workbook } from '../../../workbench/host/model/workbook';
import { clearCells, mergeCells } from '../../../workbench/host/operations/cells';
import { attempt, pasteCells, pastedArea, pasteTexts, textArea, typeInto } from '../../../workbench/page/state/edit';
import { redo, remembered, undo } from '../../../workbench/page/state/history';

const A1 = { row: 0, column: 0 };

const type = (workbook: Workbook, row: number, column: number, text: string): void => {
  const sheet = workbook.activeSheet;
  const at = { row, column };
  remembered(
    workbook,
    () => [{ sheet, area: rect(row, column) }],
    () => typeInto(workbook, sheet, at, text),
  );
};

describe('taking back what was typed', () => {
  it('goes back and forth, cell by cell, with formulas calculated anew', () => {
    const workbook = new Workbook({ locale: VI_VN });
    const sheet = workbook.activeSheet;
    type(workbook, 0, 0, '2');
    type(workbook, 0, 1, '=A1*10');
    type(workbook, 0, 0, '05/6/2026');
    expect(sheet.value(0, 1)).toBe(461_780);
    expect(undo(workbook)?.area).toEqual(rect(0, 0));
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([2, 20]);
    expect(sheet.style(0, 0).numberFormat).toBe('General');
    undo(workbook);
    expect(sheet.cell(0, 1)).toBeUndefined();
    undo(workbook);
    expect(undo(workbook)).toBeNull();
    redo(workbook);
    redo(workbook);
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([2, 20]);
    redo(workbook);
    expect(sheet.value(0, 0)).toBe(46_178);
    expect(redo(workbook)).toBeNull();
  });

  it('brings back what was cleared, spilled formulas among it', () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    type(workbook, 0, 0, '=SEQUENCE(3)');
    expect(sheet.value(2, 0)).toBe(3);
    const area = rect(0, 0, 9, 9);
    remembered(
      workbook,
      () => [{ sheet, area }],
      () => attempt(workbook, () => clearCells(workbook, sheet, area, 'Contents')),
    );
    expect(sheet.value(2, 0)).toBeNull();
    undo(workbook);
    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([1, 2, 3]);
  });

  it('takes back a pasted block and a cut one, merged cells and all', () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    remembered(
      workbook,
      () => [{ sheet, area: textArea(A1, rows) }],
      () => pasteTexts(workbook, sheet, A1, rows).result,
    );
    mergeCells(workbook, sheet, rect(3, 0, 3, 1), false);
    const own = { sheet, area: rect(0, 0, 1, 1) };
    const target = rect(3, 0);
    remembered(
      workbook,
      () => [{ sheet, area: pastedArea(sheet, own.area, target) }, own],
      () => {
        const { result } = pasteCells(workbook, own, { sheet, area: target });
        attempt(workbook, () => clearCells(workbook, sheet, own.area, 'All'));
        return result;
      },
    );
    expect([sheet.value(0, 0), sheet.value(4, 1), sheet.merges.length]).toEqual([null, 'd', 0]);
    undo(workbook);
    expect([sheet.value(0, 0), sheet.value(1, 1), sheet.value(4, 1), sheet.merges.length]).toEqual(['a', 'd', null, 1]);
  });

  it('forgets everything once the add-in has written: its own undo takes that back', () => {
    const workbook = new Workbook();
    type(workbook, 0, 0, 'x');
    typeInto(workbook, workbook.activeSheet, { row: 1, column: 0 }, 'by the add-in');
    expect(undo(workbook)).toBeNull();
    expect(workbook.activeSheet.value(0, 0)).toBe('x');
  });

  it('remembers nothing of a change that was refused', () => {
    const workbook = new Workbook({ locale: VI_VN });
    type(workbook, 0, 0, 'cũ');
    type(workbook, 0, 0, '=SUM(');
    undo(workbook);
    expect(workbook.activeSheet.value(0, 0)).toBeNull();
  });
});
