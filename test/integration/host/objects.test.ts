import { bench, codeOf } from './support';

const { run, sheet, node } = bench();

describe('names', () => {
  it('are added for ranges, values, formulas and sheets', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:A3').values = [[1], [2], [3]];
      const { names } = context.workbook;
      names.add('DiemSo', s.getRange('A1:A3'), 'ghi chú');
      names.add('ThueSuat', '=0.1');
      names.addFormulaLocal('Tong', '=SUM(Sheet1!$A$1:$A$3)');
      s.names.add('Rieng', s.getRange('A1'));
      s.getRange('B1').formulas = [['=SUM(DiemSo)*ThueSuat+Rieng']];
      const cell = s.getRange('B1');
      cell.load('values');
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/comment,items/visible');
      const range = names.getItem('DiemSo').getRange();
      range.load('address');
      const local = s.names.getItem('Rieng');
      local.load('scope,value');
      const missing = names.getItemOrNullObject('Rieng');
      const byName = s.getRange('DiemSo');
      byName.load('address');
      await context.sync();
      expect(cell.values).toEqual([[1.6]]);
      expect(names.items.map((n) => [n.name, n.type, n.value, n.scope])).toEqual([
        ['DiemSo', 'Range', 'Sheet1!$A$1:$A$3', 'Workbook'],
        ['ThueSuat', 'Double', 0.1, 'Workbook'],
        ['Tong', 'Integer', 6, 'Workbook'],
      ]);
      expect([range.address, local.scope, missing.isNullObject, byName.address]).toEqual([
        'Sheet1!A1:A3',
        'Worksheet',
        true,
        'Sheet1!A1:A3',
      ]);
      names.getItem('ThueSuat').formula = '=0.2';
      names.getItem('Tong').delete();
      cell.load('values');
      const count = names.getCount();
      await context.sync();
      expect([cell.values, count.value]).toEqual([[[2.2]], 2]);
    });
  });

  it('refuses taken and impossible names', async () => {
    const add = (name: string): Promise<string> =>
      codeOf(
        run(async (context) => {
          context.workbook.names.add(name, '=1');
          await context.sync();
        }),
      );
    expect(await add('Mot')).toBe('none');
    expect(await add('MOT')).toBe('ItemAlreadyExists');
    for (const name of ['A1', '1x', 'a b', 'R1C1', '']) expect(await add(name)).toBe('InvalidArgument');
  });
});

describe('charts', () => {
  it('are made, dressed, moved and removed', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:C4').values = [
        ['Tháng', 'Kế hoạch', 'Thực hiện'],
        ['1', 10, 8],
        ['2', 20, 21],
        ['3', 15, 12],
      ];
      s.getRange('A2:A4').values = [['Một'], ['Hai'], ['Ba']];
      const chart = s.charts.add('ColumnClustered', s.getRange('A1:C4'), 'Auto');
      chart.name = 'Tiến độ';
      chart.title.text = 'Tiến độ theo tháng';
      chart.title.format.font.size = 14;
      chart.legend.position = 'Right';
      chart.axes.valueAxis.title.text = 'Việc';
      chart.axes.valueAxis.maximum = 30;
      chart.axes.categoryAxis.majorGridlines.visible = false;
      chart.setPosition('E2', 'K15');
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor('#123456');
      first.hasDataLabels = true;
      chart.series.load('items/name,count');
      chart.load('name,chartType,top,left,width,height,id');
      chart.title.load('text,visible');
      chart.legend.load('position,visible');
      chart.axes.valueAxis.load('maximum,minimum,majorUnit');
      const values = first.getDimensionValues('Values');
      const categories = first.getDimensionValues('Categories');
      first.points.load('count,items/value');
      await context.sync();
      expect(chart.series.items.map((x) => x.name)).toEqual(['Kế hoạch', 'Thực hiện']);
      expect([chart.name, chart.chartType, chart.top, chart.left, chart.width, chart.height]).toEqual([
        'Tiến độ',
        'ColumnClustered',
        15,
        192,
        336,
        210,
      ]);
      expect([chart.title.text, chart.title.visible, chart.legend.position, chart.legend.visible]).toEqual([
        'Tiến độ theo tháng',
        true,
        'Right',
        true,
      ]);
      expect([chart.axes.valueAxis.maximum, chart.axes.valueAxis.minimum]).toEqual([30, 0]);
      expect(values.value).toEqual([10, 20, 15]);
      expect(categories.value).toEqual(['Một', 'Hai', 'Ba']);
      expect(first.points.items.map((p) => p.value)).toEqual([10, 20, 15]);
      chart.setData(s.getRange('A1:B4'), 'Columns');
      chart.chartType = 'Line';
      const again = s.charts.getItem('Tiến độ');
      again.series.load('count');
      again.title.load('text');
      const trend = chart.series.getItemAt(0).trendlines.add('Linear');
      trend.load('type');
      await context.sync();
      expect([again.series.count, trend.type]).toEqual([1, 'Linear']);
      const added = chart.series.add('Thêm');
      added.setValues(s.getRange('C2:C4'));
      added.setXAxisValues(s.getRange('A2:A4'));
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map((x) => x.name)).toEqual(['Kế hoạch', 'Thêm']);
      chart.delete();
      const gone = s.charts.getItemOrNullObject('Tiến độ');
      const count = s.charts.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 0]);
    });
  });

  it('names a chart of one series after it', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:B3').values = [
        ['', 'Số việc'],
        ['Khối', 3],
        ['Cơ sở', 5],
      ];
      const pie = s.charts.add('Pie', s.getRange('A1:B3'));
      pie.title.load('text');
      pie.load('name');
      await context.sync();
      expect([pie.title.text, pie.name]).toEqual(['Số việc', 'Chart 1']);
    });
  });
});

describe('comments', () => {
  it('are added with replies, resolved and deleted', async () => {
    await run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add('Sheet1!B2', 'Xem lại ngày');
      comment.replies.add('Đã sửa');
      comment.resolved = true;
      comments.add(sheet(context).getRange('C3'), 'Khác');
      comments.load('items/content,items/authorName,items/resolved,items/creationDate');
      comment.replies.load('items/content');
      const where = comment.getLocation();
      where.load('address');
      const byCell = comments.getItemByCell('Sheet1!C3');
      byCell.load('content');
      const count = sheet(context).comments.getCount();
      await context.sync();
      expect(comments.items.map((c) => [c.content, c.resolved])).toEqual([
        ['Xem lại ngày', true],
        ['Khác', false],
      ]);
      expect(new Date(comments.items[0]?.creationDate ?? 0).getFullYear()).toBe(2026);
      expect([comment.replies.items.map((r) => r.content), where.address, byCell.content, count.value]).toEqual([
        ['Đã sửa'],
        'Sheet1!B2',
        'Khác',
        2,
      ]);
      comment.content = 'Mới';
      comment.load('content');
      byCell.delete();
      const left = comments.getCount();
      await context.sync();
      expect([comment.content, left.value]).toEqual(['Mới', 1]);
    });
    expect(
      await codeOf(
        run(async (context) => {
          context.workbook.comments.add('Sheet1!A1:B2', 'x');
          await context.sync();
        }),
      ),
    ).toBe('InvalidArgument');
  });
});

describe('settings, properties, custom XML, bindings', () => {
  it('keep what was put there', async () => {
    await run(async (context) => {
      const { settings, properties, customXmlParts } = context.workbook;
      settings.add('kh', { năm: 2023, ngày: [1, 2] });
      settings.add('cờ', true);
      properties.title = 'Kế hoạch';
      properties.custom.add('Số', 54);
      const part = customXmlParts.add('<kh xmlns="urn:kh"><a/></kh>');
      const xml = part.getXml();
      const one = settings.getItem('kh');
      const none = settings.getItemOrNullObject('không');
      one.load('value');
      settings.load('items/key');
      properties.load('title');
      properties.custom.load('items/key,items/value,items/type');
      const byNamespace = customXmlParts.getByNamespace('urn:kh').getCount();
      await context.sync();
      expect([one.value, none.isNullObject, settings.items.map((x) => x.key)]).toEqual([
        { năm: 2023, ngày: [1, 2] },
        true,
        ['kh', 'cờ'],
      ]);
      expect(properties.title).toBe('Kế hoạch');
      expect(properties.custom.items.map((p) => [p.key, p.value, p.type])).toEqual([['Số', 54, 'Number']]);
      expect([xml.value, byNamespace.value]).toEqual(['<kh xmlns="urn:kh"><a/></kh>', 1]);
      settings.getItem('cờ').delete();
      const count = settings.getCount();
      const binding = context.workbook.bindings.add(sheet(context).getRange('A1:B2'), 'Range', 'b1');
      const bound = binding.getRange();
      bound.load('address');
      binding.load('id,type');
      await context.sync();
      expect([count.value, bound.address, binding.id, binding.type]).toEqual([1, 'Sheet1!A1:B2', 'b1', 'Range']);
    });
  });

  it('share document settings with Office.context', async () => {
    const { Office, host } = node();
    Office.context.document.settings.set('kh.mode', 'thử');
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(host.workbook.settings.get('kh.mode')).toBe('thử');
  });
});

describe('workbook.functions, application, culture', () => {
  it('calls worksheet functions', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:B3').values = [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      const { functions } = context.workbook;
      const results = [
        functions.date(2000, 1, 1),
        functions.sum(s.getRange('B1:B3'), 4),
        functions.vlookup('b', s.getRange('A1:B3'), 2, false),
        functions.text(1234.5, '#,##0.0'),
        functions.countIf(s.getRange('B1:B3'), '>1'),
        functions.beta_Dist(0.5, 2, 3, true),
      ];
      const bad = functions.vlookup('zz', s.getRange('A1:B3'), 2, false);
      for (const result of [...results, bad]) result.load('value,error');
      const nested = functions.sum(functions.max(1, 5), 2);
      nested.load('value');
      await context.sync();
      expect(results.map((r) => r.value)).toEqual([36526, 10, 2, '1,234.5', 2, expect.closeTo(0.6875, 10)]);
      expect([bad.error, nested.value]).toEqual(['#N/A', 7]);
    });
  });

  it('tells the culture and calculates on demand in manual mode', async () => {
    await run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode,decimalSeparator,thousandsSeparator');
      application.cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern');
      await context.sync();
      expect([
        application.calculationMode,
        application.decimalSeparator,
        application.cultureInfo.name,
        application.cultureInfo.datetimeFormat.shortDatePattern,
      ]).toEqual(['Automatic', '.', 'en-US', 'M/d/yyyy']);
      application.calculationMode = 'Manual';
      const s = sheet(context);
      s.getRange('A1').values = [[1]];
      s.getRange('B1').formulas = [['=A1*10']];
      await context.sync();
      s.getRange('A1').values = [[2]];
      const cell = s.getRange('B1');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[10]]);
      application.calculate('Full');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[20]]);
    });
  });
});

describe('shapes', () => {
  it('are added, written and grouped', async () => {
    await run(async (context) => {
      const { shapes } = sheet(context);
      const box = shapes.addTextBox('Ghi chú');
      box.name = 'Hộp';
      box.left = 100;
      box.textFrame.textRange.font.bold = true;
      const star = shapes.addGeometricShape('Star5');
      star.fill.setSolidColor('#FF0000');
      const line = shapes.addLine(0, 0, 100, 50, 'Straight');
      shapes.load('items/name,items/type,items/left');
      box.textFrame.textRange.load('text');
      const group = shapes.addGroup([box, star]);
      group.group.shapes.load('items/name');
      line.delete();
      const count = shapes.getCount();
      await context.sync();
      expect(shapes.items.map((x) => x.type)).toEqual(['GeometricShape', 'GeometricShape', 'Line']);
      expect([box.textFrame.textRange.text, group.group.shapes.items.length, count.value]).toEqual(['Ghi chú', 2, 1]);
    });
  });
});

describe('what the host has none of', () => {
  it('has empty pivot tables and slicers and refuses to add them', async () => {
    await run(async (context) => {
      context.workbook.pivotTables.load('items');
      const count = sheet(context).slicers.getCount();
      await context.sync();
      expect([context.workbook.pivotTables.items.length, count.value]).toEqual([0, 0]);
    });
    const attempt = (work: (context: Excel.RequestContext) => void): Promise<string> =>
      codeOf(
        run(async (context) => {
          work(context);
          await context.sync();
        }),
      );
    expect(await attempt((c) => void c.workbook.pivotTables.add('P', 'Sheet1!A1:B2', 'Sheet1!D1'))).toBe('ApiNotFound');
    expect(await attempt((c) => void sheet(c).getRange('A1').getImage())).toBe('ApiNotFound');
    expect(await attempt((c) => void sheet(c).getRange('A1').load('nonsense'))).toBe('ApiNotFound');
  });
});
