import { MOST_CHANGES, type RowChange } from '../../../src/application/ports';
import { planOf, taskSheet, tasks } from '../../support/plans';
import { openExcel, picture, rowsOf, sheetOf, type, type OpenExcel } from './open-excel';
import { codeOfResult, valueOf } from './result';

const SHEET = 'LỊCH THỬ';
let open: OpenExcel;
let key: string;
beforeEach(async () => {
  open = await openExcel();
  await type(open, 'Sheet1', 'A1', [['của người khác']]);
  valueOf(await open.excel.write(planOf(taskSheet(tasks(5)))));
  const rows = rowsOf(await picture(open), SHEET);
  key = String(Object.values(rows[0] ?? {}).at(-1));
});
afterEach(() => open.close());

/** Column of a header, 1-based. */
const columnOf = async (header: string): Promise<number> => {
  const { formulas } = sheetOf(await picture(open), SHEET);
  const head = formulas.find((row) => row[0] === 'TT') ?? [];
  return head.indexOf(header) + 1;
};

const FIRST = 4;

const change = async (row: number, text: string, parts: Partial<RowChange> = {}): Promise<RowChange> => {
  const name = await columnOf('HOẠT ĐỘNG');
  return {
    sheet: SHEET,
    row,
    seen: [{ column: name, value: `Việc số ${row - FIRST + 1}` }],
    put: [{ column: await columnOf('TRẠNG THÁI'), value: text }],
    ...parts,
  };
};

describe('setCells', () => {
  it('sets whole rows in three syncs, as text that stays text', async () => {
    expect(key).not.toBe('');
    const changes = [await change(FIRST, 'Hoàn thành'), await change(FIRST + 2, '=1+1')];
    const { value, syncs } = await open.counted(() => open.excel.setCells('set-status', changes));
    expect(valueOf(value)).toEqual(['changed', 'changed']);
    expect(syncs).toHaveLength(3);
    const rows = rowsOf(await picture(open), SHEET);
    expect(rows[0]?.['TRẠNG THÁI']).toBe('Hoàn thành');
    expect(rows[2]?.['TRẠNG THÁI']).toBe('=1+1');
    expect(rows[1]?.['TRẠNG THÁI']).not.toBe('Hoàn thành');
  });

  it('leaves a row alone that changed meanwhile, holds a formula there, or is not ours', async () => {
    const state = await columnOf('TRẠNG THÁI');
    await type(open, SHEET, `B${FIRST}`, [['Tên đã sửa']]);
    await type(open, SHEET, `${String.fromCharCode(64 + state)}${FIRST + 1}`, [['="Hoãn"']]);
    const before = await picture(open);
    const changes = [
      await change(FIRST, 'Hủy'),
      await change(FIRST + 1, 'Hủy'),
      { sheet: 'Sheet1', row: 1, seen: [], put: [{ column: 1, value: 'x' }] },
      { sheet: 'Không có', row: 1, seen: [], put: [{ column: 1, value: 'x' }] },
    ];
    expect(valueOf(await open.excel.setCells('set-status', changes))).toEqual([
      'changed-meanwhile',
      'holds-formula',
      'not-own-sheet',
      'not-own-sheet',
    ]);
    expect(await picture(open)).toEqual(before);
  });

  it('writes every cell of a row or none', async () => {
    const one = await change(FIRST, 'Hủy');
    const note = await columnOf('KẾT QUẢ');
    const both: RowChange = {
      ...one,
      seen: [...one.seen, { column: note, value: 'không phải' }],
      put: [...one.put, { column: note, value: 'y' }],
    };
    const before = await picture(open);
    expect(valueOf(await open.excel.setCells('set-status', [both]))).toEqual(['changed-meanwhile']);
    expect(await picture(open)).toEqual(before);
  });

  it('is undone cell by cell, one command after another, down to the sheet itself', async () => {
    const before = rowsOf(await picture(open), SHEET);
    valueOf(await open.excel.setCells('set-status', [await change(FIRST, 'Hoàn thành')]));
    valueOf(await open.excel.setCells('set-status', [await change(FIRST, 'Hoãn'), await change(FIRST + 1, 'Hoãn')]));
    expect(valueOf(await open.excel.undoInfo())).toEqual({
      command: 'set-status',
      sheets: [{ name: SHEET, effect: 'rows', edited: false, rows: 2 }],
    });
    valueOf(await open.excel.undo());
    expect(rowsOf(await picture(open), SHEET)[0]?.['TRẠNG THÁI']).toBe('Hoàn thành');
    valueOf(await open.excel.undo());
    expect(rowsOf(await picture(open), SHEET)).toEqual(before);
    expect(valueOf(await open.excel.undo()).sheets).toEqual([{ name: SHEET, effect: 'removed', edited: false }]);
  });

  it('undoes only rows that are as the command left them', async () => {
    valueOf(await open.excel.setCells('set-status', [await change(FIRST, 'Hoãn'), await change(FIRST + 1, 'Hoãn')]));
    const state = String.fromCharCode(64 + (await columnOf('TRẠNG THÁI')));
    await type(open, SHEET, `${state}${FIRST}`, [['Hủy']]);
    expect(valueOf(await open.excel.undoInfo())?.sheets).toEqual([
      { name: SHEET, effect: 'rows', edited: true, rows: 1 },
    ]);
    valueOf(await open.excel.undo());
    const rows = rowsOf(await picture(open), SHEET);
    expect(rows[0]?.['TRẠNG THÁI']).toBe('Hủy');
    expect(rows[1]?.['TRẠNG THÁI']).not.toBe('Hoãn');
  });

  it('fills in a schedule table that carries no mark of KH, and undoes that', async () => {
    await open.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Chép sang');
      sheet.getRange('A1:B2').values = [
        ['HOẠT ĐỘNG', 'TRẠNG THÁI'],
        ['Họp', 'Chưa thực hiện'],
      ];
      sheet.tables.add('A1:B2', true).name = 'tblLichHoatDong';
      await context.sync();
    });
    const mark: RowChange = {
      sheet: 'Chép sang',
      row: 2,
      seen: [{ column: 1, value: 'Họp' }],
      put: [{ column: 2, value: 'Hoàn thành' }],
    };
    const { value, syncs } = await open.counted(() => open.excel.setCells('set-status', [mark]));
    expect([valueOf(value), syncs.length]).toEqual([['changed'], 3]);
    const state = async (): Promise<unknown> => sheetOf(await picture(open), 'Chép sang').formulas[1]?.[1];
    expect(await state()).toBe('Hoàn thành');
    valueOf(await open.excel.undo());
    expect(await state()).toBe('Chưa thực hiện');
  });

  it('says why it cannot', async () => {
    const one = await change(FIRST, 'Hoãn');
    const many = Array.from({ length: MOST_CHANGES + 1 }, () => one);
    expect(codeOfResult(await open.excel.setCells('set-status', many))).toBe('too-many-changes');
    await open.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    expect(codeOfResult(await open.excel.setCells('set-status', [one]))).toBe('sheet-protected');
  });
});
