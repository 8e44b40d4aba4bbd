import { planOf, taskSheet, tasks } from '../../support/plans';
import { openExcel, picture, rowsOf, sheetOf, type, type OpenExcel } from './open-excel';
import { codeOfResult, valueOf } from './result';

const SHEET = 'LỊCH THỬ';
let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  await type(open, 'Sheet1', 'A1', [['ngày 29/2/2021']]);
  valueOf(await open.excel.write(planOf(taskSheet(tasks(3)))));
});
afterEach(() => open.close());

describe('goTo', () => {
  it('shows the sheet and selects the cell', async () => {
    valueOf(await open.excel.goTo({ sheet: 'Sheet1', row: 12, column: 3 }));
    expect(valueOf(await open.excel.readSelection())).toEqual({
      sheet: 'Sheet1',
      range: { top: 12, left: 3, bottom: 12, right: 3 },
    });
  });

  it('names a sheet that is gone or hidden', async () => {
    expect(codeOfResult(await open.excel.goTo({ sheet: 'Mất', row: 1, column: 1 }))).toBe('sheet-missing');
    await open.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      await context.sync();
    });
    expect(codeOfResult(await open.excel.goTo({ sheet: 'Sheet1', row: 1, column: 1 }))).toBe('sheet-hidden');
  });
});

describe('mend', () => {
  const at = (row: number, column: number, from: string, to: string, sheet = SHEET) => ({
    sheet,
    row,
    column,
    from,
    to,
  });

  it('replaces words in our sheet in three syncs, several in one cell, and stays text', async () => {
    const { value, syncs } = await open.counted(() =>
      open.excel.mend([at(4, 3, '1/5/2024', '01/6/2024'), at(5, 2, 'Việc', 'Công việc'), at(5, 2, 'số', 'thứ')]),
    );
    expect(valueOf(value)).toEqual(['mended', 'mended', 'mended']);
    expect(syncs).toHaveLength(3);
    const rows = rowsOf(await picture(open), SHEET);
    expect(rows[0]?.['THỜI GIAN']).toBe('01/6/2024');
    expect(rows[1]?.['HOẠT ĐỘNG']).toBe('Công việc thứ 2');
  });

  it('is undone by "Hoàn tác", which then still knows what was made before', async () => {
    const before = valueOf(await open.excel.undoInfo());
    const rows = rowsOf(await picture(open), SHEET);
    valueOf(await open.excel.mend([at(5, 2, 'số', 'thứ'), at(4, 3, '1/5/2024', '01/6/2024')]));
    const { value, syncs } = await open.counted(() => open.excel.undo());
    expect(valueOf(value)).toEqual({
      command: 'mend',
      sheets: [{ name: SHEET, effect: 'rows', edited: false, rows: 2 }],
    });
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(rowsOf(await picture(open), SHEET)).toEqual(rows);
    expect(valueOf(await open.excel.undoInfo())).toEqual(before);
  });

  it('never touches sheets of others, nor cells that changed, nor formulas', async () => {
    await type(open, SHEET, 'F4', [['=B4']]);
    const before = await picture(open);
    const outcomes = valueOf(
      await open.excel.mend([
        at(1, 1, '29/2/2021', '28/2/2021', 'Sheet1'),
        at(4, 2, 'không có', 'x'),
        at(4, 6, 'Việc', 'x'),
        at(1, 1, 'a', 'b', 'Không có'),
      ]),
    );
    expect(outcomes).toEqual(['not-own-sheet', 'changed-meanwhile', 'changed-meanwhile', 'not-own-sheet']);
    expect(sheetOf(await picture(open), SHEET)).toEqual(sheetOf(before, SHEET));
    expect(sheetOf(await picture(open), 'Sheet1')).toEqual(sheetOf(before, 'Sheet1'));
  });

  it('names a protected sheet', async () => {
    await open.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    expect(codeOfResult(await open.excel.mend([at(5, 2, 'Việc', 'x')]))).toBe('sheet-protected');
  });
});

describe('calls', () => {
  it('wait for one another', async () => {
    const results = await Promise.all([
      open.excel.write(planOf(taskSheet(tasks(2)))),
      open.excel.write(planOf(taskSheet(tasks(5)))),
      open.excel.listSheets(),
    ]);
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
    expect(rowsOf(await picture(open), SHEET).map((row) => row['MÃ'])).toEqual(['k1', 'k2', 'k3', 'k4', 'k5']);
  });
});
