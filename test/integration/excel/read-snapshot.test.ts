import { Workbook } from '../../../workbench/host/model/workbook';
import { planOf, taskSheet, tasks } from '../../support/plans';
import { openExcel, type, type OpenExcel } from './open-excel';
import { codeOfResult, valueOf } from './result';

let open: OpenExcel;
const start = async (options: Parameters<typeof openExcel>[0] = {}): Promise<void> => {
  open = await openExcel(options);
};
afterEach(() => open.close());

const change = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  open.run(async (context) => {
    batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

describe('a small sheet', () => {
  it('is read in one sync: values, formats, fonts, merged areas', async () => {
    await start();
    await change((sheet) => {
      sheet.getRange('B3:D5').values = [
        ['KẾ HOẠCH', '', ''],
        ['TT', 'Thời gian', 'Nội dung'],
        [1, 45064, '=1/0'],
      ];
      sheet.getRange('B3:D3').merge(false);
      sheet.getRange('B3').format.font.bold = true;
      sheet.getRange('C5').numberFormat = [['dd/mm/yyyy']];
      sheet.getRange('D4').format.font.name = '.VnTime';
    });
    const { value, syncs } = await open.counted(() => open.excel.read({ kind: 'active-sheet' }));
    expect(syncs).toHaveLength(1);
    const snapshot = valueOf(value);
    expect(snapshot).toMatchObject({ kind: 'workbook', date1904: false, notices: [] });
    const [sheet] = snapshot.sheets;
    expect(sheet).toMatchObject({
      name: 'Sheet1',
      visibility: 'visible',
      protected: false,
      top: 3,
      left: 2,
      tables: [],
    });
    expect(sheet?.merges).toEqual([{ top: 3, left: 2, bottom: 3, right: 4 }]);
    expect(sheet?.rows[0]).toEqual([expect.objectContaining({ value: 'KẾ HOẠCH', bold: true })]);
    expect(sheet?.rows[1]?.map((cell) => [cell?.value, cell?.fontName])).toEqual([
      ['TT', 'Calibri'],
      ['Thời gian', 'Calibri'],
      ['Nội dung', '.VnTime'],
    ]);
    expect(sheet?.rows[2]?.map((cell) => [cell?.value, cell?.numberFormat])).toEqual([
      [1, undefined],
      [45064, 'dd/mm/yyyy'],
      [{ error: '#DIV/0!' }, undefined],
    ]);
  });

  it('may be blank', async () => {
    await start();
    const [sheet] = valueOf(await open.excel.read({ kind: 'active-sheet' })).sheets;
    expect(sheet?.rows.flat().filter((cell) => cell !== null)).toEqual([]);
  });

  it('says where its tables are, in two syncs', async () => {
    await start();
    valueOf(await open.excel.write(planOf(taskSheet(tasks(3)))));
    const { value, syncs } = await open.counted(() => open.excel.read({ kind: 'active-sheet' }));
    expect(syncs).toHaveLength(2);
    expect(valueOf(value).sheets[0]?.tables).toEqual([
      { name: 'tblThu', range: { top: 3, left: 1, bottom: 6, right: 7 } },
    ]);
  });

  it('finds merged areas whose first cell is blank and outside the used cells', async () => {
    await start();
    await change((sheet) => {
      sheet.getRange('A1:C2').merge(false);
      sheet.getRange('B4').values = [['x']];
    });
    const [sheet] = valueOf(await open.excel.read({ kind: 'active-sheet' })).sheets;
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
  });

  it('is known to be protected, and is read all the same', async () => {
    await start();
    await type(open, 'Sheet1', 'A1', [['x']]);
    await change((sheet) => {
      sheet.protection.protect();
    });
    expect(valueOf(await open.excel.read({ kind: 'active-sheet' })).sheets[0]).toMatchObject({ protected: true });
  });
});

describe('the 1904 date system', () => {
  it('is noticed, and dates are written in it', async () => {
    const workbook = new Workbook();
    workbook.date1904 = true;
    await start({ workbook });
    expect(valueOf(await open.excel.read({ kind: 'active-sheet' })).date1904).toBe(true);
    valueOf(await open.excel.write(planOf(taskSheet([{ key: 'a', name: 'Việc', day: 18 }]))));
    const seen = await open.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('LỊCH THỬ').getRange('D4');
      cell.load('values,text');
      await context.sync();
      return [cell.values[0]?.[0], cell.text[0]?.[0]] as unknown[];
    });
    expect(seen).toEqual([45430 - 1462, '18/05/2024']);
  });
});

describe('the scope', () => {
  beforeEach(async () => {
    await start();
    await type(open, 'Sheet1', 'A1:C4', [
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
  });
  const select = (address: string): Promise<void> => change((sheet) => sheet.getRange(address).select());
  const cells = async (): Promise<unknown> => {
    const [sheet] = valueOf(await open.excel.read({ kind: 'selection' })).sheets;
    return [sheet?.top, sheet?.left, sheet?.rows.map((row) => row.map((cell) => cell?.value))];
  };

  it.each([
    [
      'B2:C3',
      [
        2,
        2,
        [
          [2, 3],
          [5, 6],
        ],
      ],
    ],
    [
      'A1:C4',
      [
        1,
        1,
        [
          ['a', 'b', 'c'],
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ],
      ],
    ],
    [
      'B3:Z99',
      [
        3,
        2,
        [
          [5, 6],
          [8, 9],
        ],
      ],
    ],
    ['B:B', [1, 2, [['b'], [2], [5], [8]]]],
    ['Z50:Z60', [1, 1, []]],
  ])('selection %s', async (address, expected) => {
    await select(address);
    expect(await cells()).toEqual(expected);
  });

  it('one selected cell stands for the sheet', async () => {
    await select('B2');
    expect(await cells()).toEqual([
      1,
      1,
      [
        ['a', 'b', 'c'],
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    ]);
  });

  it('the workbook leaves hidden sheets out; a sheet by name does not', async () => {
    await open.run(async (context) => {
      context.workbook.worksheets.add('Hai').getRange('A1').values = [['hai']];
      const hidden = context.workbook.worksheets.add('Ẩn');
      hidden.getRange('A1').values = [['ẩn']];
      hidden.visibility = 'Hidden';
      await context.sync();
    });
    expect(valueOf(await open.excel.read({ kind: 'workbook' })).sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      'Hai',
    ]);
    const [named] = valueOf(await open.excel.read({ kind: 'sheets', names: ['Ẩn'] })).sheets;
    expect(named).toMatchObject({ name: 'Ẩn', visibility: 'hidden', rows: [[{ value: 'ẩn' }]] });
    const gone = await open.excel.read({ kind: 'sheets', names: ['Không có'] });
    expect(gone).toMatchObject({ ok: false, failure: { code: 'sheet-missing', params: { sheet: 'Không có' } } });
  });

  it('a cell being edited is named', async () => {
    open.node.host.faults.cellEdit = true;
    expect(codeOfResult(await open.excel.read({ kind: 'active-sheet' }))).toBe('cell-editing');
    expect(codeOfResult(await open.excel.listSheets())).toBe('cell-editing');
  });
});

describe('old fonts far down', () => {
  it('are found cell by cell, beyond the first rows', async () => {
    await start();
    await change((sheet) => {
      sheet.getRange('A1:B900').values = Array.from({ length: 900 }, (_unused, row) => [`a${row}`, `b${row}`]);
      sheet.getRange('B700:B710').format.font.name = 'VNI-Times';
    });
    const [sheet] = valueOf(await open.excel.read({ kind: 'active-sheet' })).sheets;
    const fonts = [0, 650, 699, 709, 710].map((row) => sheet?.rows[row]?.map((cell) => cell?.fontName));
    expect(fonts).toEqual([
      ['Calibri', 'Calibri'],
      ['Calibri', 'Calibri'],
      ['Calibri', 'VNI-Times'],
      ['Calibri', 'VNI-Times'],
      ['Calibri', 'Calibri'],
    ]);
  });
});
