import { bench, codeOf } from './support';

const { run, sheet, node, pose } = bench();

describe('worksheets', () => {
  it('adds, renames, moves, colours, hides, copies, deletes', async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.add('Kế hoạch');
      plan.position = 0;
      plan.tabColor = '#FF0000';
      plan.getRange('A1').values = [['x']];
      const copy = plan.copy('After', worksheets.getItem('Sheet1'));
      copy.load('name,position');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Kế hoạch (2)', 2]);
      copy.name = 'Bản sao';
      copy.visibility = 'Hidden';
      worksheets.load('items/name,items/visibility,items/tabColor');
      const visible = worksheets.getCount(true);
      const first = worksheets.getFirst();
      const last = worksheets.getLast(true);
      first.load('name');
      last.load('name');
      await context.sync();
      expect(worksheets.items.map((s) => [s.name, s.visibility, s.tabColor])).toEqual([
        ['Kế hoạch', 'Visible', '#FF0000'],
        ['Sheet1', 'Visible', ''],
        ['Bản sao', 'Hidden', '#FF0000'],
      ]);
      expect([visible.value, first.name, last.name]).toEqual([2, 'Kế hoạch', 'Sheet1']);
      worksheets.getItem('Bản sao').delete();
      const next = first.getNext();
      next.load('name');
      await context.sync();
      expect(next.name).toBe('Sheet1');
    });
  });

  it('refuses bad and duplicate names, the last sheet, hidden activation', async () => {
    const add = (name: string): Promise<string> =>
      codeOf(
        run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    for (const name of ['a/b', 'a:b', 'a*b', '[x]', "'a", 'x'.repeat(32), 'History'])
      expect(await add(name)).toBe('InvalidArgument');
    expect(await add('sheet1')).toBe('ItemAlreadyExists');
    expect(
      await codeOf(
        run(async (context) => {
          sheet(context).delete();
          await context.sync();
        }),
      ),
    ).toBe('InvalidOperation');
    expect(
      await codeOf(
        run(async (context) => {
          context.workbook.worksheets.getItem('không có').load('name');
          await context.sync();
        }),
      ),
    ).toBe('ItemNotFound');
  });

  it('renames inside formulas', async () => {
    await run(async (context) => {
      const data = context.workbook.worksheets.add('Data');
      data.getRange('A1').values = [[5]];
      const range = sheet(context).getRange('B1');
      range.formulas = [['=Data!A1*2']];
      data.name = 'Dữ liệu';
      range.load('formulas,values');
      await context.sync();
      expect([range.formulas, range.values]).toEqual([[["='Dữ liệu'!A1*2"]], [[10]]]);
    });
  });

  it('freezes panes, sets page layout, protects', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.freezePanes.freezeAt(s.getRange('A1:B2'));
      s.showGridlines = false;
      const layout = s.pageLayout;
      layout.set({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        leftMargin: 36,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      });
      layout.setPrintArea('A1:D20');
      layout.setPrintTitleRows('$1:$2');
      layout.setPrintMargins('Centimeters', { top: 2, bottom: 2 });
      layout.headersFooters.defaultForAllPages.centerFooter = '&P';
      s.horizontalPageBreaks.add('A10');
      const frozen = s.freezePanes.getLocationOrNullObject();
      const area = layout.getPrintArea();
      const titles = layout.getPrintTitleRowsOrNullObject();
      s.load('showGridlines');
      layout.load('orientation,topMargin,zoom,headersFooters/defaultForAllPages/centerFooter');
      for (const r of [frozen, titles]) r.load('address');
      area.load('address');
      s.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      expect([frozen.address, area.address, titles.address]).toEqual(['Sheet1!A1:B2', 'Sheet1!A1:D20', 'Sheet1!1:2']);
      expect([s.showGridlines, layout.orientation, Math.round(layout.topMargin * 10) / 10, layout.zoom]).toEqual([
        false,
        'Landscape',
        56.7,
        { horizontalFitToPages: 1, verticalFitToPages: 0 },
      ]);
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('&P');
      expect(s.horizontalPageBreaks.items.map((b) => b.rowIndex)).toEqual([9]);
      s.freezePanes.unfreeze();
      const none = s.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('refuses to write to a protected sheet but not to unlocked cells', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('B1').format.protection.locked = false;
      s.protection.protect({ allowFormatCells: true }, 'mật khẩu');
      s.protection.load('protected,options');
      await context.sync();
      expect(s.protection.protected).toBe(true);
      expect(s.protection.options.allowFormatCells).toBe(true);
    });
    const write = (address: string): Promise<string> =>
      codeOf(
        run(async (context) => {
          sheet(context).getRange(address).values = [[1]];
          await context.sync();
        }),
      );
    expect(await write('A1')).toBe('AccessDenied');
    expect(await write('B1')).toBe('none');
    const open = (password: string): Promise<string> =>
      codeOf(
        run(async (context) => {
          sheet(context).protection.unprotect(password);
          await context.sync();
        }),
      );
    expect(await open('sai')).toBe('InvalidArgument');
    expect(await open('mật khẩu')).toBe('none');
    expect(await write('A1')).toBe('none');
  });

  it('protects the structure of the workbook', async () => {
    await run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(
      await codeOf(
        run(async (context) => {
          context.workbook.worksheets.add('x');
          await context.sync();
        }),
      ),
    ).toBe('AccessDenied');
  });
});

describe('tables', () => {
  const make = (context: Excel.RequestContext): Excel.Table => {
    const s = sheet(context);
    s.getRange('A1:C4').values = [
      ['Tên', 'SL', 'Giá'],
      ['An', 2, 10],
      ['Bình', 3, 20],
      ['Chi', 1, 5],
    ];
    const table = s.tables.add('A1:C4', true);
    table.name = 'tblHang';
    return table;
  };

  it('is made, read and styled', async () => {
    await run(async (context) => {
      const table = make(context);
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('SL').getDataBodyRange(),
        table.rows.getItemAt(1).getRange(),
      ];
      for (const range of ranges) range.load('address');
      table.load();
      table.columns.load('items/name,items/index,count');
      table.rows.load('items/values,count');
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(ranges.map((r) => r.address.replace('Sheet1!', ''))).toEqual([
        'A1:C4',
        'A1:C1',
        'A2:C4',
        'B2:B4',
        'A3:C3',
      ]);
      expect(table.toJSON()).toMatchObject({
        name: 'tblHang',
        style: 'TableStyleLight9',
        showBandedRows: false,
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
      });
      expect(table.columns.items.map((c) => c.name)).toEqual(['Tên', 'SL', 'Giá']);
      expect(table.rows.items[2]?.values).toEqual([['Chi', 1, 5]]);
      expect([table.rows.count, count.value]).toEqual([3, 1]);
    });
  });

  it('grows and shrinks', async () => {
    await run(async (context) => {
      const table = make(context);
      sheet(context).getRange('A6').values = [['dưới']];
      table.rows.add(undefined, [['Dũng', 4, 40]]);
      table.rows.add(0, [['Ân', 9, 90]]);
      table.columns.add(undefined, [
        ['Thành tiền'],
        ['=[@SL]*[@Giá]'],
        ['=[@SL]*[@Giá]'],
        ['=[@SL]*[@Giá]'],
        ['=[@SL]*[@Giá]'],
        ['=[@SL]*[@Giá]'],
      ]);
      await context.sync();
      const range = table.getRange();
      range.load('values,address');
      const below = sheet(context).getUsedRange();
      below.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:D6');
      expect(range.values.map((r) => r[3])).toEqual(['Thành tiền', 810, 20, 60, 5, 160]);
      table.rows.getItemAt(0).delete();
      table.columns.getItem('Giá').delete();
      const after = table.getRange();
      after.load('address,values');
      await context.sync();
      expect(after.address).toBe('Sheet1!A1:C5');
      expect(after.values[0]).toEqual(['Tên', 'SL', 'Thành tiền']);
      expect(after.values[1]?.[2]).toBe('#REF!');
    });
  });

  it('shows totals, sorts, filters, converts', async () => {
    await run(async (context) => {
      const table = make(context);
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      totals.load('values,formulas');
      await context.sync();
      expect(totals.values).toEqual([['Total', '', 35]]);
      expect(totals.formulas[0]?.[2]).toBe('=SUBTOTAL(109,[Giá])');
      table.sort.apply([{ key: 1, ascending: false }]);
      table.columns.getItem('Giá').filter.applyCustomFilter('>=10');
      const body = table.getDataBodyRange();
      const view = body.getVisibleView();
      body.load('values');
      view.load('values');
      totals.load('values');
      table.autoFilter.load('isDataFiltered,enabled');
      await context.sync();
      expect(body.values.map((r) => r[0])).toEqual(['Bình', 'An', 'Chi']);
      expect(view.values.map((r) => r[0])).toEqual(['Bình', 'An']);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.clearFilters();
      table.showTotals = false;
      const range = table.convertToRange();
      range.load('address');
      const tables = context.workbook.tables.getCount();
      await context.sync();
      expect([range.address, tables.value]).toEqual(['Sheet1!A1:C4', 0]);
    });
  });

  it('keeps SUBTOTAL to visible rows', async () => {
    await run(async (context) => {
      const table = make(context);
      sheet(context).getRange('F1').formulas = [['=SUBTOTAL(9,B2:B4)']];
      table.columns.getItem('Tên').filter.applyValuesFilter(['An']);
      await context.sync();
      sheet(context).getRange('F1').calculate();
      const range = sheet(context).getRange('F1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
  });

  it('refuses overlaps, merged cells, taken names', async () => {
    const attempt = (work: (context: Excel.RequestContext) => void): Promise<string> =>
      codeOf(
        run(async (context) => {
          make(context);
          await context.sync();
          work(context);
          await context.sync();
        }),
      );
    expect(await attempt((context) => void sheet(context).tables.add('B2:D6', true))).toBe('InvalidArgument');
    node().host.open(
      new (node().host.workbook.constructor as typeof import('../../../workbench/host/model/workbook').Workbook)(),
    );
    expect(
      await attempt((context) => {
        sheet(context).getRange('F1:G1').merge();
        sheet(context).tables.add('F1:G5', true);
      }),
    ).toBe('MergedRangeConflict');
  });

  it('makes headers unique and textual', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:D2').values = [
        ['A', 'A', '', 2023],
        [1, 2, 3, 4],
      ];
      const table = s.tables.add('A1:D2', true);
      const header = table.getHeaderRowRange();
      header.load('values,valueTypes');
      await context.sync();
      expect(header.values).toEqual([['A', 'A2', 'Column1', '2023']]);
      header.values = [['X', 'Y', 'Z', 'W']];
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map((c) => c.name)).toEqual(['X', 'Y', 'Z', 'W']);
    });
  });

  it('without headers moves the data down', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const range = s.tables.add('A1:B2', false).getRange();
      range.load('values,address');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        'Sheet1!A1:B3',
        [
          ['Column1', 'Column2'],
          [1, 2],
          [3, 4],
        ],
      ]);
    });
  });

  it('starts from headers alone and fills its blank row', async () => {
    await run(async (context) => {
      const table = sheet(context).tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['a', 'b']];
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      const range = table.getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B3');
    });
  });

  it('resizes and is found through ranges', async () => {
    pose('2021');
    await run(async (context) => {
      const table = make(context);
      table.resize('A1:D6');
      const found = sheet(context).getRange('D5').getTables(false).getFirst();
      found.load('name');
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      expect([found.name, header.values]).toEqual(['tblHang', [['Tên', 'SL', 'Giá', 'Column1']]]);
    });
  });

  it('filters a sheet', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:B4').values = [
        ['k', 'v'],
        ['a', 1],
        ['b', 2],
        ['a', 3],
      ];
      s.autoFilter.apply(s.getRange('A1:B4'), 0, { filterOn: Excel_FilterOn.values, values: ['a'] });
      const range = s.getRange('A1:B4');
      range.load('rowHidden');
      s.autoFilter.load('enabled,isDataFiltered,criteria');
      const third = s.getRange('A3');
      third.load('rowHidden');
      await context.sync();
      expect([s.autoFilter.enabled, s.autoFilter.isDataFiltered, third.rowHidden]).toEqual([true, true, true]);
      s.autoFilter.remove();
      third.load('rowHidden');
      await context.sync();
      expect(third.rowHidden).toBe(false);
    });
  });
});

const Excel_FilterOn = { values: 'Values' as Excel.FilterOn.values };
