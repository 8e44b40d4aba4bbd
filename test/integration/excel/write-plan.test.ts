import { blankSheet } from '../../../src/domain/workbook/blank-sheet';
import type { SheetPlan } from '../../../src/domain/workbook/write-plan';
import { planOf, taskSheet, tasks } from '../../support/plans';
import { openExcel, picture, rowsOf, sheetOf, type, type OpenExcel } from './open-excel';
import { valueOf as value } from './result';

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  await type(open, 'Sheet1', 'A1:B2', [
    ['Nguồn', 1],
    ['=A1', '=1+1'],
  ]);
});
afterEach(() => open.close());

describe('a first run', () => {
  it('takes two syncs, one to look and one to write, and leaves the source alone', async () => {
    const before = sheetOf(await picture(open), 'Sheet1');
    const { value: result, syncs } = await open.counted(() => open.excel.write(planOf(taskSheet(tasks(5)))));
    expect(value(result)).toEqual({
      command: 'build-schedule',
      sheets: [{ key: 'schedule', name: 'LỊCH THỬ' }],
      syncs: 2,
    });
    expect(syncs).toHaveLength(2);
    const after = await picture(open);
    expect(sheetOf(after, 'Sheet1')).toEqual(before);
    expect(after.tables).toEqual([{ name: 'tblThu', address: "'LỊCH THỬ'!A3:G8" }]);
    expect(rowsOf(after, 'LỊCH THỬ')[1]).toEqual({
      TT: 2,
      'HOẠT ĐỘNG': 'Việc số 2',
      'THỜI GIAN': '2/5/2024',
      'BẮT ĐẦU': 45414,
      'TRẠNG THÁI': 'Chưa thực hiện',
      'KẾT QUẢ': '',
      MÃ: 'k2',
    });
    expect(sheetOf(after, 'LỊCH THỬ').numberFormats[3]?.[3]).toBe('dd/mm/yyyy');
  });

  it('takes three syncs together with reading the sheet', async () => {
    const { syncs } = await open.counted(async () => {
      value(await open.excel.read({ kind: 'active-sheet' }));
      value(await open.excel.write(planOf(taskSheet(tasks(5)))));
    });
    expect(syncs.length).toBeLessThanOrEqual(3);
  });

  it('shows the new sheet', async () => {
    value(await open.excel.write(planOf(taskSheet(tasks(2)))));
    const active = value(await open.excel.listSheets()).find((sheet) => sheet.active);
    expect(active).toEqual({ name: 'LỊCH THỬ', visibility: 'visible', active: true, ownKey: 'schedule' });
  });

  it('never takes a foreign sheet’s or table’s name', async () => {
    await open.run(async (context) => {
      const foreign = context.workbook.worksheets.add('Lịch thử');
      foreign.getRange('A1:A2').values = [['x'], [1]];
      foreign.tables.add('A1:A2', true).name = 'tblThu';
      await context.sync();
    });
    const foreign = sheetOf(await picture(open), 'Lịch thử');
    expect(value(await open.excel.write(planOf(taskSheet(tasks(2))))).sheets[0]?.name).toBe('LỊCH THỬ (2)');
    const after = await picture(open);
    expect(sheetOf(after, 'Lịch thử')).toEqual(foreign);
    expect(after.tables.map((table) => table.name).sort()).toEqual(['tblThu', 'tblThu_2']);
  });
});

describe('text is data', () => {
  const TEXTS = [
    '=1+1',
    '=HYPERLINK("http://a.vn")',
    '+84 912',
    '-5',
    '@anh',
    "'trích",
    '18/5/2023',
    '5/2023',
    '50%',
    '1.234',
    'TRUE',
    '#N/A',
    '07:30',
    '1e5',
    'May 5',
    '  =A1',
    '54-KH/ĐTN',
    'hai\ndòng',
    '0123',
    '1/2',
  ];

  it('comes back as it was, whatever it looks like, in General cells and in text cells', async () => {
    const sheet: SheetPlan = {
      ...blankSheet('a', 'CHỮ'),
      blocks: [{ row: 1, column: 1, cells: TEXTS.map((text) => [text, text]) }],
      styles: [{ range: { top: 1, left: 2, bottom: TEXTS.length, right: 2 }, style: { numberFormat: '@' } }],
    };
    value(await open.excel.write(planOf(sheet)));
    const types = await open.run(async (context) => {
      const range = context.workbook.worksheets.getItem('CHỮ').getUsedRange();
      range.load('values,valueTypes,text');
      await context.sync();
      return { values: range.values as string[][], types: range.valueTypes, text: range.text };
    });
    expect(types.values).toEqual(TEXTS.map((text) => [text, text]));
    expect(new Set(types.types.flat())).toEqual(new Set(['String']));
  });
});

describe('everything of a plan', () => {
  const full: SheetPlan = {
    ...taskSheet(tasks(3)),
    tabColor: '#C00000',
    showGridlines: false,
    rowHeights: [
      { row: 4, height: 30 },
      { row: 6, height: 30 },
    ],
    columnWidths: [
      { column: 2, width: 40 },
      { column: 7, width: 10, hidden: true },
    ],
    comments: [{ row: 4, column: 3, text: 'Xem lại ngày' }],
    charts: [
      {
        name: 'bieuDo',
        kind: 'column-clustered',
        title: 'Biểu đồ',
        source: { top: 3, left: 1, bottom: 6, right: 2 },
        position: { top: 9, left: 1, bottom: 20, right: 4 },
      },
    ],
    page: {
      orientation: 'landscape',
      paper: 'a4',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: { top: 1, left: 1, bottom: 6, right: 5 },
      titleRows: { first: 3, last: 3 },
      fitToWidth: true,
      pageNumberTop: true,
      centerHorizontally: true,
    },
  };

  it('is carried out', async () => {
    value(await open.excel.write(planOf(full)));
    const seen = await open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('LỊCH THỬ');
      sheet.load('tabColor,showGridlines');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const rule = sheet.getRange('E4').dataValidation;
      rule.load('rule,type');
      const formats = sheet.getRange('E4').conditionalFormats;
      formats.load('items/type');
      sheet.comments.load('items/content');
      sheet.charts.load('items/name');
      const page = sheet.pageLayout;
      page.load('orientation,paperSize,leftMargin,centerHorizontally,zoom');
      const area = page.getPrintAreaOrNullObject();
      area.load('address');
      const height = sheet.getRange('A6').format;
      height.load('rowHeight');
      const hidden = sheet.getRange('G1');
      hidden.load('columnHidden');
      const head = sheet.getRange('B3').format;
      head.load('horizontalAlignment');
      head.font.load('bold,name,size');
      head.fill.load('color');
      const edge = sheet.getRange('B4').format.borders.getItem('EdgeBottom');
      edge.load('style,color');
      const merged = sheet.getRange('A1:G1').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      return {
        tab: sheet.tabColor,
        grid: sheet.showGridlines,
        frozen: frozen.address,
        list: rule.rule.list?.source,
        rules: formats.items.map((item) => item.type),
        comments: sheet.comments.items.map((item) => item.content),
        charts: sheet.charts.items.map((item) => item.name),
        page: [page.orientation, page.paperSize, page.leftMargin, page.centerHorizontally, page.zoom],
        area: area.address,
        height: height.rowHeight,
        hidden: hidden.columnHidden,
        head: [head.horizontalAlignment, head.font.bold, head.font.name, head.font.size, head.fill.color],
        edge: [edge.style, edge.color],
        merged: merged.address,
      };
    });
    expect(seen).toMatchObject({
      tab: '#C00000',
      grid: false,
      list: 'Chưa thực hiện,Hoàn thành,Hoãn',
      rules: ['CellValue'],
      comments: ['Xem lại ngày'],
      charts: ['bieuDo'],
      height: 30,
      hidden: true,
      head: ['Center', true, 'Times New Roman', 13, '#E7EEF7'],
      edge: ['Continuous', '#000000'],
    });
    expect(seen.frozen).toMatch(/A1:B3$/);
    expect(seen.area).toMatch(/A1:E6$/);
    expect(seen.merged).toMatch(/A1:G1$/);
    expect(seen.page[0]).toBe('Landscape');
    expect(seen.page[2]).toBeCloseTo(85.04, 1);
    expect(seen.page[4]).toMatchObject({ horizontalFitToPages: 1 });
  });

  it('may speak of another sheet of the plan, hidden and named otherwise', async () => {
    await open.run(async (context) => {
      context.workbook.worksheets.add('_KH');
      await context.sync();
    });
    const lists: SheetPlan = {
      ...blankSheet('lists', '_KH'),
      visibility: 'hidden',
      blocks: [{ row: 1, column: 1, cells: [['a'], ['b']] }],
    };
    const user: SheetPlan = {
      ...blankSheet('use', 'DÙNG'),
      blocks: [{ row: 1, column: 1, cells: [[{ kind: 'formula', formula: "='_KH'!A2" }]] }],
      validations: [
        {
          kind: 'list-range',
          sheet: '_KH',
          source: { top: 1, left: 1, bottom: 2, right: 1 },
          range: { top: 2, left: 1, bottom: 2, right: 1 },
        },
      ],
    };
    value(await open.excel.write({ command: 'x', sheets: [user, lists], activate: 'use' }));
    const seen = await open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('DÙNG');
      const cell = sheet.getRange('A1');
      cell.load('values,formulas');
      const rule = sheet.getRange('A2').dataValidation;
      rule.load('rule');
      const hidden = context.workbook.worksheets.getItem('_KH (2)');
      hidden.load('visibility');
      await context.sync();
      return [cell.values[0]?.[0], cell.formulas[0]?.[0], rule.rule.list?.source, hidden.visibility] as unknown[];
    });
    expect(seen).toEqual(['b', "='_KH (2)'!A2", "='_KH (2)'!$A$1:$A$2", 'Hidden']);
  });
});

describe.each([
  ['Excel 2021', { pose: '2021' }],
  ['a Vietnamese Excel', { locale: 'vi-VN' }],
  ['the message channel of the web', { transport: 'channel' }],
] as const)('%s', (_name, options) => {
  it('runs the whole life of a sheet', async () => {
    open.close();
    open = await openExcel(options);
    await type(open, 'Sheet1', 'A1', [['Nguồn']]);
    const before = await picture(open);
    value(await open.excel.write(planOf(taskSheet(tasks(4)))));
    await type(open, 'LỊCH THỬ', 'F5', [['Đã họp']]);
    value(await open.excel.write(planOf(taskSheet(tasks(6), 3))));
    expect(rowsOf(await picture(open), 'LỊCH THỬ').map((row) => row['KẾT QUẢ'])).toEqual([
      '',
      'Đã họp',
      '',
      '',
      '',
      '',
    ]);
    expect(rowsOf(await picture(open), 'LỊCH THỬ')[0]?.['THỜI GIAN']).toBe('1/5/2024');
    value(await open.excel.undo());
    expect(rowsOf(await picture(open), 'LỊCH THỬ')).toHaveLength(4);
    expect((await picture(open)).sheets[0]).toEqual(before.sheets[0]);
  });
});
