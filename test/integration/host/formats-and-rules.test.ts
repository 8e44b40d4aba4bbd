import { bench, codeOf } from './support';

const { run, sheet } = bench();

describe('formats', () => {
  it('sets and reads back, null where mixed', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A1:B2');
      range.format.font.name = 'Times New Roman';
      range.format.font.size = 13;
      range.format.fill.color = '#4472C4';
      range.format.wrapText = true;
      range.format.verticalAlignment = 'Center';
      range.format.indentLevel = 2;
      range.format.columnWidth = 100;
      range.format.rowHeight = 30;
      sheet(context).getRange('A1').format.font.bold = true;
      range.load(
        'format/wrapText,format/columnWidth,format/rowHeight,format/indentLevel,format/horizontalAlignment,format/font/name,format/font/size,format/font/bold,format/fill/color,top,left,width,height',
      );
      await context.sync();
      const { format } = range;
      expect([
        format.wrapText,
        format.columnWidth,
        format.rowHeight,
        format.indentLevel,
        format.horizontalAlignment,
      ]).toEqual([true, 100, 30, 2, 'General']);
      expect([format.font.name, format.font.size, format.font.bold, format.fill.color]).toEqual([
        'Times New Roman',
        13,
        null,
        '#4472C4',
      ]);
      expect([range.top, range.left, range.width, range.height]).toEqual([0, 0, 200, 60]);
      range.format.fill.clear();
      range.format.fill.load('color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  it('draws borders on shared edges', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('B2:C3');
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        const border = range.format.borders.getItem(side);
        border.style = 'Continuous';
        border.color = '#FF0000';
      }
      const neighbour = sheet(context).getRange('B4').format.borders.getItem('EdgeTop');
      const own = range.format.borders;
      own.load('items/sideIndex,items/style,items/weight,items/color');
      neighbour.load('style,color');
      await context.sync();
      expect([neighbour.style, neighbour.color]).toEqual(['Continuous', '#FF0000']);
      expect(own.items.map((b) => [b.sideIndex, b.style])).toEqual([
        ['EdgeTop', 'Continuous'],
        ['EdgeBottom', 'Continuous'],
        ['EdgeLeft', 'Continuous'],
        ['EdgeRight', 'Continuous'],
        ['InsideVertical', 'Continuous'],
        ['InsideHorizontal', 'Continuous'],
        ['DiagonalDown', 'None'],
        ['DiagonalUp', 'None'],
      ]);
      range.format.borders.getItem('EdgeBottom').style = 'None';
      neighbour.load('style');
      await context.sync();
      expect(neighbour.style).toBe('None');
    });
  });

  it('gives number formats and what they show', async () => {
    const shown = async (value: unknown, format: string): Promise<string> =>
      run(async (context) => {
        const range = sheet(context).getRange('A1');
        range.numberFormat = [[format]];
        range.values = [[value]];
        range.load('text');
        await context.sync();
        return range.text[0]?.[0] ?? '';
      });
    expect(await shown(1234567.891, '#,##0.00')).toBe('1,234,567.89');
    expect(await shown(-5, '0.0;[Red](0.0)')).toBe('(5.0)');
    expect(await shown(0.1234, '0.0%')).toBe('12.3%');
    expect(await shown(45064, 'dd/mm/yyyy')).toBe('18/05/2023');
    expect(await shown(45064, '[$-42A]dddd, "ngày" dd/mm/yyyy')).toBe('Thứ Năm, ngày 18/05/2023');
    expect(await shown(45064.75, 'h:mm AM/PM')).toBe('6:00 PM');
    expect(await shown(1.5, '[h]:mm')).toBe('36:00');
    expect(await shown(1234567, '0.00E+00')).toBe('1.23E+06');
    expect(await shown(0.75, '# ?/?')).toBe('3/4');
    expect(await shown(12345678, '#,##0,"K"')).toBe('12,346K');
    expect(await shown(5, '000')).toBe('005');
    expect(await shown('chữ', '"«"@"»"')).toBe('«chữ»');
    expect(await shown(0, '#,##0;-#,##0;"-"')).toBe('-');
    expect(await shown(1 / 3, 'General')).toBe('0.333333333');
    expect(await shown(123456789012, 'General')).toBe('1.23457E+11');
    expect(await shown(0.0000123, 'General')).toBe('0.0000123');
    expect(await shown(1234.5, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)')).toContain('1,234.50');
  });

  it('applies and changes named styles', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A1');
      range.style = 'Good';
      range.load('style,format/fill/color');
      context.workbook.styles.add('KH');
      const own = context.workbook.styles.getItem('KH');
      own.font.bold = true;
      const other = sheet(context).getRange('A2');
      other.style = 'KH';
      own.font.color = '#00FF00';
      other.load('format/font/bold,format/font/color');
      await context.sync();
      expect([range.style, range.format.fill.color, other.format.font.bold, other.format.font.color]).toEqual([
        'Good',
        '#C6EFCE',
        true,
        '#00FF00',
      ]);
    });
  });

  it('formats whole columns for cells to come', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('B:B').numberFormat = [['dd/mm/yyyy']];
      s.getRange('B5').values = [[45064]];
      const cell = s.getRange('B5');
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([['18/05/2023']]);
    });
  });

  it('autofits', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A1:B1');
      range.values = [['một tiêu đề rất dài của bảng', 'ngắn']];
      range.format.autofitColumns();
      const [a, b] = [sheet(context).getRange('A1'), sheet(context).getRange('B1')];
      for (const r of [a, b]) r.load('format/columnWidth');
      await context.sync();
      expect(a.format.columnWidth).toBeGreaterThan(120);
      expect(b.format.columnWidth).toBeLessThan(60);
    });
  });
});

describe('conditional formats', () => {
  it('are added, read, ordered, deleted', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A1:A9');
      const cell = range.conditionalFormats.add('CellValue');
      cell.cellValue.format.font.color = '#FF0000';
      cell.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=A1>10';
      custom.custom.format.fill.color = 'yellow';
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'trễ' };
      const bar = range.conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#00B050';
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FF0000' },
        maximum: { type: 'HighestValue', color: '#00FF00' },
      };
      const icons = range.conditionalFormats.add('IconSet');
      icons.iconSet.style = 'ThreeTrafficLights1';
      const top = range.conditionalFormats.add('TopBottom');
      top.topBottom.rule = { rank: 3, type: 'TopItems' };
      const preset = range.conditionalFormats.add('PresetCriteria');
      preset.preset.rule = { criterion: 'DuplicateValues' };
      range.conditionalFormats.load('items/type,items/priority');
      cell.cellValue.load('rule');
      const wrong = cell.customOrNullObject;
      wrong.load();
      const where = custom.getRange();
      where.load('address');
      scale.colorScale.load('threeColorScale');
      await context.sync();
      expect(range.conditionalFormats.items.map((f) => f.type)).toEqual([
        'PresetCriteria',
        'TopBottom',
        'IconSet',
        'ColorScale',
        'DataBar',
        'ContainsText',
        'Custom',
        'CellValue',
      ]);
      expect(cell.cellValue.rule).toEqual({ formula1: '=5', operator: 'GreaterThan' });
      expect([wrong.isNullObject, where.address, scale.colorScale.threeColorScale]).toEqual([
        true,
        'Sheet1!A1:A9',
        false,
      ]);
      preset.delete();
      const count = range.conditionalFormats.getCount();
      sheet(context).getRange('A1:A3').conditionalFormats.clearAll();
      const left = sheet(context).getRange('A4:A9').conditionalFormats.getCount();
      const gone = sheet(context).getRange('A1').conditionalFormats.getCount();
      await context.sync();
      expect([count.value, left.value, gone.value]).toEqual([7, 7, 0]);
    });
  });
});

describe('data validation', () => {
  it('sets each kind of rule and finds invalid cells', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:A3').values = [['Xong'], ['Khác'], ['']];
      const list = s.getRange('A1:A3').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: 'Xong,Chưa' } };
      list.prompt = { message: 'Chọn', showPrompt: true, title: 'Trạng thái' };
      list.errorAlert = { message: 'Không có', showAlert: true, style: 'Warning', title: 'Sai' };
      s.getRange('B1:B3').values = [[5], [50], [-1]];
      const whole = s.getRange('B1:B3').dataValidation;
      whole.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };
      s.getRange('C1').values = [['5/1/2023']];
      s.getRange('C1').dataValidation.rule = { date: { formula1: '2023-01-01', operator: 'GreaterThan' } };
      s.getRange('D1').dataValidation.rule = { custom: { formula: '=LEN(D1)<3' } };
      s.getRange('F1:F2').values = [['Xong'], ['Chưa']];
      s.getRange('E1').dataValidation.rule = { list: { inCellDropDown: true, source: '=$F$1:$F$2' } };
      list.load('type,rule,prompt,errorAlert,valid,ignoreBlanks');
      whole.load('type,valid');
      const invalid = s.getRange('A1:D3').dataValidation.getInvalidCellsOrNullObject();
      invalid.load('address');
      const none = s.getRange('H1').dataValidation;
      none.load();
      await context.sync();
      expect(list.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: 'Xong,Chưa' } },
        valid: null,
        ignoreBlanks: true,
        prompt: { title: 'Trạng thái' },
        errorAlert: { style: 'Warning' },
      });
      expect([whole.type, whole.valid]).toEqual(['WholeNumber', null]);
      expect(invalid.address).toBe('Sheet1!A2:B2,Sheet1!B3');
      expect(none.toJSON()).toMatchObject({ type: 'None', rule: {}, valid: true });
      s.getRange('A2').dataValidation.clear();
      const mixed = s.getRange('A1:B3').dataValidation;
      mixed.load('type');
      await context.sync();
      expect(mixed.type).toBe('Inconsistent');
    });
  });

  it('refuses a list over 255 characters and a rule of two kinds', async () => {
    const set = (rule: Excel.DataValidationRule): Promise<string> =>
      codeOf(
        run(async (context) => {
          sheet(context).getRange('A1').dataValidation.rule = rule;
          await context.sync();
        }),
      );
    expect(await set({ list: { inCellDropDown: true, source: 'x,'.repeat(200) } })).toBe('InvalidArgument');
    expect(await set({ decimal: { formula1: 1, operator: 'Between' } })).toBe('InvalidArgument');
    expect(await set({ custom: { formula: '=A1>1' }, list: { inCellDropDown: true, source: 'a' } })).toBe(
      'InvalidArgument',
    );
  });
});
