import { bench, codeOf } from './support';

const { run, sheet, node } = bench();

const values = (address: string, matrix: unknown[][]): Promise<void> =>
  run(async (context) => {
    sheet(context).getRange(address).values = matrix;
    await context.sync();
  });

const read = <K extends keyof Excel.Range>(address: string, key: K): Promise<Excel.Range[K]> =>
  run(async (context) => {
    const range = sheet(context).getRange(address);
    range.load(key as string);
    await context.sync();
    return range[key];
  });

describe('values', () => {
  it('reads strings as typed in en-US', async () => {
    await values('A1:A12', [
      ['18/5/2023'],
      ['5/18/2023'],
      ['3/4'],
      ['1.'],
      ['50%'],
      ['TRUE'],
      ["'007"],
      ['1,234.5'],
      ['#N/A'],
      ['5/2023'],
      ['Tháng 5'],
      ['7:30'],
    ]);
    expect(await read('A1:A12', 'values')).toEqual([
      ['18/5/2023'],
      [45064],
      [46085],
      [1],
      [0.5],
      [true],
      ['007'],
      [1234.5],
      ['#N/A'],
      [45047],
      ['Tháng 5'],
      [0.3125],
    ]);
    expect(await read('A1:A12', 'text')).toEqual([
      ['18/5/2023'],
      ['5/18/2023'],
      ['4-Mar'],
      ['1'],
      ['50%'],
      ['TRUE'],
      ['007'],
      ['1,234.50'],
      ['#N/A'],
      ['May-23'],
      ['Tháng 5'],
      ['7:30'],
    ]);
    expect(await read('A1:A12', 'valueTypes')).toEqual([
      ['String'],
      ['Double'],
      ['Double'],
      ['Double'],
      ['Double'],
      ['Boolean'],
      ['String'],
      ['Double'],
      ['Error'],
      ['Double'],
      ['String'],
      ['Double'],
    ]);
    expect(await read('A1:A12', 'numberFormat')).toEqual([
      ['General'],
      ['m/d/yyyy'],
      ['d-mmm'],
      ['General'],
      ['0%'],
      ['General'],
      ['General'],
      ['#,##0.00'],
      ['General'],
      ['mmm-yy'],
      ['General'],
      ['h:mm'],
    ]);
  });

  it('keeps text in text cells', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A1:A4');
      range.numberFormat = [['@'], ['@'], ['@'], ['@']];
      range.values = [['1/2'], ['=1+1'], [5], ['007']];
      await context.sync();
    });
    expect(await read('A1:A4', 'values')).toEqual([['1/2'], ['=1+1'], ['5'], ['007']]);
    expect(await read('A1:A4', 'formulas')).toEqual([['1/2'], ['=1+1'], ['5'], ['007']]);
  });

  it('spreads a single value, skips null, clears with ""', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      await context.sync();
      range.values = [
        [null, 'x'],
        ['', null],
      ];
      await context.sync();
    });
    expect(await read('A1:B2', 'values')).toEqual([
      [7, 'x'],
      ['', 7],
    ]);
  });

  it('refuses a grid of another shape', async () => {
    expect(await codeOf(values('A1:B2', [[1, 2, 3]]))).toBe('InvalidArgument');
  });

  it('gives null for whole columns and rows', async () => {
    await values('A1:A2', [[1], [2]]);
    expect(await read('A:A', 'values')).toBeNull();
    expect(await read('A:A', 'address')).toBe('Sheet1!A:A');
    expect(await read('3:4', 'cellCount')).toBe(32768);
  });

  it('quotes sheet names in addresses where Excel does', async () => {
    const addresses = await run(async (context) => {
      const names = ['LỊCH HOẠT ĐỘNG', 'Kế_hoạch', "Q'1", 'A1', '2023'];
      const ranges = names.map((name) => context.workbook.worksheets.add(name).getRange('B2'));
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(addresses).toEqual(["'LỊCH HOẠT ĐỘNG'!B2", 'Kế_hoạch!B2', "'Q''1'!B2", "'A1'!B2", "'2023'!B2"]);
  });
});

describe('navigation', () => {
  const where = (pick: (range: Excel.Range) => Excel.Range, from = 'B2:D5'): Promise<string> =>
    run(async (context) => {
      const range = pick(sheet(context).getRange(from));
      range.load('address');
      await context.sync();
      return range.address.replace('Sheet1!', '');
    });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (r) => r.getCell(1, 1), 'C3'],
    ['getCell outside', (r) => r.getCell(9, 9), 'K11'],
    ['getRow', (r) => r.getRow(1), 'B3:D3'],
    ['getColumn', (r) => r.getColumn(2), 'D2:D5'],
    ['getOffsetRange', (r) => r.getOffsetRange(1, -1), 'A3:C6'],
    ['getResizedRange', (r) => r.getResizedRange(-2, 1), 'B2:E3'],
    ['getAbsoluteResizedRange', (r) => r.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getLastCell', (r) => r.getLastCell(), 'D5'],
    ['getLastRow', (r) => r.getLastRow(), 'B5:D5'],
    ['getLastColumn', (r) => r.getLastColumn(), 'D2:D5'],
    ['getEntireRow', (r) => r.getEntireRow(), '2:5'],
    ['getEntireColumn', (r) => r.getEntireColumn(), 'B:D'],
    ['getIntersection', (r) => r.getIntersection('A1:C3'), 'B2:C3'],
    ['getBoundingRect', (r) => r.getBoundingRect('F9'), 'B2:F9'],
    ['getRowsAbove', (r) => r.getRowsAbove(1), 'B1:D1'],
    ['getRowsBelow', (r) => r.getRowsBelow(2), 'B6:D7'],
    ['getColumnsAfter', (r) => r.getColumnsAfter(), 'E2:E5'],
    ['getColumnsBefore', (r) => r.getColumnsBefore(1), 'A2:A5'],
  ])('%s', async (_, pick, expected) => {
    expect(await where(pick)).toBe(expected);
  });

  it('refuses what leaves the sheet', async () => {
    expect(await codeOf(where((r) => r.getOffsetRange(-2, 0)))).toBe('InvalidArgument');
    expect(await codeOf(where((r) => r.getResizedRange(-9, 0)))).toBe('InvalidArgument');
    expect(await codeOf(where((r) => r.getIntersection('Z9')))).toBe('ItemNotFound');
    expect(await codeOf(where((r) => r.getColumn(3)))).toBe('InvalidArgument');
  });

  it('finds used, surrounding and edge ranges', async () => {
    await values('B2:D4', [
      [1, 2, 3],
      [4, '', 6],
      [7, 8, 9],
    ]);
    expect(await where((r) => r.getUsedRange(true), 'A1:Z100')).toBe('B2:D4');
    expect(await where((r) => r.getSurroundingRegion(), 'C3')).toBe('B2:D4');
    expect(await where((r) => r.getRangeEdge('Down'), 'B2')).toBe('B4');
    expect(await where((r) => r.getRangeEdge('Right'), 'A2')).toBe('B2');
    expect(await where((r) => r.getRangeEdge('Down'), 'B4')).toBe('B1048576');
    expect(await where((r) => r.getExtendedRange('Right'), 'B2')).toBe('B2:D2');
    expect(await codeOf(where((r) => r.getUsedRange(), 'X1:Z9'))).toBe('ItemNotFound');
  });

  it('answers null objects', async () => {
    const nulls = await run(async (context) => {
      const blank = context.workbook.worksheets.add('Trống');
      const used = blank.getUsedRangeOrNullObject();
      const inside = blank.getRange('A1').getIntersectionOrNullObject('B2');
      const missing = context.workbook.worksheets.getItemOrNullObject('không có');
      const first = blank.getUsedRange();
      for (const o of [used, inside, first]) o.load('address');
      missing.load('name');
      await context.sync();
      return [used.isNullObject, inside.isNullObject, missing.isNullObject, first.address];
    });
    expect(nulls).toEqual([true, true, true, 'Trống!A1']);
  });

  it('finds special cells', async () => {
    await values('A1:C3', [
      [1, 'a', '=A1*2'],
      ['', 'b', '=1/0'],
      [3, '', ''],
    ]);
    const special = (type: `${Excel.SpecialCellType}`, valueType?: `${Excel.SpecialCellValueType}`): Promise<string> =>
      run(async (context) => {
        const areas = sheet(context)
          .getRange('A1:C3')
          .getSpecialCells(type as Excel.SpecialCellType, valueType as Excel.SpecialCellValueType);
        areas.load('address');
        await context.sync();
        return areas.address.replace(/Sheet1!/g, '');
      });
    expect(await special('Constants', 'Numbers')).toBe('A1,A3');
    expect(await special('Constants', 'Text')).toBe('B1:B2');
    expect(await special('Formulas')).toBe('C1:C2');
    expect(await special('Formulas', 'Errors')).toBe('C2');
    expect(await special('Blanks')).toBe('A2,B3:C3');
    expect(await codeOf(special('Constants', 'Logical'))).toBe('ItemNotFound');
  });
});

describe('structure', () => {
  beforeEach(() =>
    values('A1:C3', [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, '=SUM(A1:A3)'],
    ]),
  );

  it('inserts cells and moves formulas along', async () => {
    await run(async (context) => {
      sheet(context).getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(await read('A1:C4', 'formulas')).toEqual([
      [1, 2, 3],
      ['', '', ''],
      [4, 5, 6],
      [7, 8, '=SUM(A1:A4)'],
    ]);
  });

  it('deletes cells and leaves #REF! behind', async () => {
    await run(async (context) => {
      sheet(context).getRange('E1').formulas = [['=B2+1']];
      sheet(context).getRange('B2').delete('Up');
      await context.sync();
    });
    expect(await read('B1:B3', 'values')).toEqual([[2], [8], ['']]);
    expect(await read('E1', 'formulas')).toEqual([['=#REF!+1']]);
    expect(await read('E1', 'values')).toEqual([['#REF!']]);
  });

  it('keeps a range on its cells', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A2:C2');
      range.load('address');
      await context.sync();
      sheet(context).getRange('1:1').insert('Down');
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A3:C3');
      expect(range.values).toEqual([[4, 5, 6]]);
    });
  });

  it('copies, transposes, pastes values', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('E1').copyFrom('A1:B2', 'All', false, true);
      s.getRange('E5').copyFrom('C3', 'Values');
      s.getRange('E6').copyFrom('C3', 'Formulas');
      s.getRange('G1:G4').copyFrom('A1:A2');
      await context.sync();
    });
    expect(await read('E1:F2', 'values')).toEqual([
      [1, 4],
      [2, 5],
    ]);
    expect(await read('E5', 'formulas')).toEqual([[12]]);
    expect(await read('E6', 'formulas')).toEqual([['=SUM(C4:C6)']]);
    expect(await read('G1:G4', 'values')).toEqual([[1], [4], [1], [4]]);
  });

  it('moves cells and references to them', async () => {
    await run(async (context) => {
      sheet(context).getRange('A1:A3').moveTo('H5');
      await context.sync();
    });
    expect(await read('C3', 'formulas')).toEqual([['=SUM(H5:H7)']]);
    expect(await read('H5:H7', 'values')).toEqual([[1], [4], [7]]);
    expect(await read('A1', 'values')).toEqual([['']]);
  });

  it('merges and unmerges', async () => {
    const found = await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:B2').merge();
      const merged = s.getRange('A1:D9').getMergedAreasOrNullObject();
      merged.load('address');
      const range = s.getRange('A1:B2');
      range.load('values');
      await context.sync();
      const before = [merged.address, JSON.stringify(range.values)];
      s.getRange('A1').unmerge();
      const after = s.getRange('A1:D9').getMergedAreasOrNullObject();
      after.load('address');
      await context.sync();
      return [...before, after.isNullObject];
    });
    expect(found).toEqual(['Sheet1!A1:B2', '[[1,""],["",""]]', true]);
  });

  it('merges row by row, taking in the merged cells it meets', async () => {
    const areas = await run(async (context) => {
      const s = sheet(context);
      s.getRange('K2:K3').merge();
      s.getRange('M9:N9').merge();
      s.getRange('J1:L4').merge(true);
      const merged = s.getRange('J1:N9').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      const { address } = merged;
      s.getRange('J1:N9').unmerge();
      await context.sync();
      return address.split(',').sort();
    });
    // The second row grows over K2:K3, and the third grows with it.
    expect(areas).toEqual(['Sheet1!J1:L1', 'Sheet1!J2:L3', 'Sheet1!J4:L4', 'Sheet1!M9:N9']);
  });

  it('counts in Roman numbers and back', async () => {
    await run(async (context) => {
      sheet(context).getRange('P1:P6').formulas = [
        ['=ROMAN(1994)'],
        ['=ROMAN(0)'],
        ['=ROMAN(4000)'],
        ['=ARABIC("mcmxciv")'],
        ['=ARABIC("-XIV")'],
        ['=ARABIC("A")'],
      ];
      await context.sync();
    });
    expect(await read('P1:P6', 'values')).toEqual([['MCMXCIV'], [''], ['#VALUE!'], [1994], [-14], ['#VALUE!']]);
    await run(async (context) => {
      sheet(context).getRange('P1:P6').clear();
      await context.sync();
    });
  });

  it('clears contents, formats or all', async () => {
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:B1').format.fill.color = '#FFFF00';
      s.getRange('A1').clear('Contents');
      s.getRange('B1').clear('Formats');
      await context.sync();
      const [a, b] = [s.getRange('A1'), s.getRange('B1')];
      for (const r of [a, b]) r.load('values,format/fill/color');
      await context.sync();
      expect([a.values[0]?.[0], a.format.fill.color, b.values[0]?.[0], b.format.fill.color]).toEqual([
        '',
        '#FFFF00',
        2,
        '#FFFFFF',
      ]);
    });
  });
});

describe('sorting, finding, filling', () => {
  it('sorts by two keys', async () => {
    await values('A1:B5', [
      ['Tên', 'Điểm'],
      ['b', 2],
      ['a', 2],
      ['c', 9],
      ['', ''],
    ]);
    await run(async (context) => {
      sheet(context)
        .getRange('A1:B5')
        .sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true);
      await context.sync();
    });
    expect(await read('A1:A5', 'values')).toEqual([['Tên'], ['c'], ['a'], ['b'], ['']]);
  });

  it('finds and replaces', async () => {
    await values('A1:A4', [['Hà Nội'], ['hà nam'], ['Huế'], ['=1+1']]);
    await run(async (context) => {
      const s = sheet(context);
      const found = s.getRange('A1:A4').find('hà nam', { completeMatch: true });
      const none = s.getRange('A1:A4').findOrNullObject('Đà Lạt', {});
      const all = s.findAll('hà', { completeMatch: false, matchCase: false });
      const count = s.getRange('A1:A4').replaceAll('Hà', 'HÀ', { matchCase: true });
      found.load('address');
      all.load('address');
      await context.sync();
      expect([found.address, none.isNullObject, all.address, count.value]).toEqual([
        'Sheet1!A2',
        true,
        'Sheet1!A1:A2',
        1,
      ]);
    });
    expect(await read('A1:A2', 'values')).toEqual([['HÀ Nội'], ['hà nam']]);
  });

  it('removes duplicates', async () => {
    await values('A1:B5', [
      ['k', 'v'],
      [1, 'a'],
      [1, 'A'],
      [2, 'a'],
      [1, 'b'],
    ]);
    const result = await run(async (context) => {
      const done = sheet(context).getRange('A1:B5').removeDuplicates([0, 1], true);
      done.load('removed,uniqueRemaining');
      await context.sync();
      return [done.removed, done.uniqueRemaining];
    });
    expect(result).toEqual([1, 3]);
    expect(await read('A2:B5', 'values')).toEqual([
      [1, 'a'],
      [2, 'a'],
      [1, 'b'],
      ['', ''],
    ]);
  });

  it('fills series', async () => {
    await values('A1:E2', [
      [1, 'Mon', '1/31/2023', 'Tuần 1', '=A1*2'],
      [3, '', '', '', ''],
    ]);
    await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1:A2').autoFill('A1:A5', 'FillDefault');
      s.getRange('B1').autoFill('B1:B5', 'FillDefault');
      s.getRange('C1').autoFill('C1:C3', 'FillMonths');
      s.getRange('D1').autoFill('D1:D3', 'FillDefault');
      s.getRange('E1').autoFill('E1:E3', 'FillDefault');
      await context.sync();
    });
    expect(await read('A1:A5', 'values')).toEqual([[1], [3], [5], [7], [9]]);
    expect(await read('B1:B5', 'values')).toEqual([['Mon'], ['Tue'], ['Wed'], ['Thu'], ['Fri']]);
    expect(await read('C1:C3', 'text')).toEqual([['1/31/2023'], ['2/28/2023'], ['3/31/2023']]);
    expect(await read('D1:D3', 'values')).toEqual([['Tuần 1'], ['Tuần 2'], ['Tuần 3']]);
    expect(await read('E1:E3', 'formulas')).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
  });

  it('hides and groups rows, reads the visible view', async () => {
    await values('A1:A4', [[1], [2], [3], [4]]);
    const seen = await run(async (context) => {
      const s = sheet(context);
      s.getRange('2:3').rowHidden = true;
      const range = s.getRange('A1:A4');
      const view = range.getVisibleView();
      range.load('rowHidden,hidden');
      view.load('values,rowCount');
      await context.sync();
      return [range.rowHidden, view.values, view.rowCount];
    });
    expect(seen).toEqual([null, [[1], [4]], 2]);
  });
});

describe('other members', () => {
  it('reads R1C1 and local formulas', async () => {
    await values('B2', [['=SUM($A$1,B1:C1)+1.5']]);
    expect(await read('B2', 'formulasR1C1')).toEqual([['=SUM(R1C1,R[-1]C:R[-1]C[1])+1.5']]);
    await run(async (context) => {
      sheet(context).getRange('D4').formulasR1C1 = [['=R[-1]C*R1C1']];
      await context.sync();
    });
    expect(await read('D4', 'formulas')).toEqual([['=D3*$A$1']]);
  });

  it('sets and gets cell properties', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A1:B1');
      range.setCellProperties([
        [
          { format: { fill: { color: 'red' }, font: { bold: true } } },
          { format: { borders: { bottom: { style: 'Double', color: '#00FF00' } } } },
        ],
      ]);
      const back = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true }, borders: { style: true } },
      });
      await context.sync();
      const [first, second] = back.value[0] ?? [];
      expect(first?.address).toBe('Sheet1!A1');
      expect(first?.format?.fill?.color).toBe('#FF0000');
      expect(first?.format?.font?.bold).toBe(true);
      expect(second?.format?.borders?.bottom?.style).toBe('Double');
    });
  });

  it('sets hyperlinks', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A1');
      range.hyperlink = { documentReference: 'Sheet1!B2', screenTip: 'đi', textToDisplay: 'Ô B2' };
      range.load('values,hyperlink');
      await context.sync();
      expect(range.values).toEqual([['Ô B2']]);
      expect(range.hyperlink.documentReference).toBe('Sheet1!B2');
    });
  });

  it('works on several areas', async () => {
    await run(async (context) => {
      const areas = sheet(context).getRanges('A1:B2, D4');
      areas.format.fill.color = 'blue';
      areas.load('address,areaCount,cellCount,format/fill/color');
      areas.areas.load('items/address');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color]).toEqual([
        'Sheet1!A1:B2,Sheet1!D4',
        2,
        5,
        '#0000FF',
      ]);
      expect(areas.areas.items.map((r) => r.address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4']);
    });
  });

  it('uses object loads, expand, toJSON and set', async () => {
    await run(async (context) => {
      const range = sheet(context).getRange('A1');
      range.set({
        values: [['x']],
        format: { font: { color: '#FF0000', italic: true }, horizontalAlignment: 'Center' },
      });
      range.load({
        values: true,
        format: { font: { color: true, italic: true }, horizontalAlignment: true },
        worksheet: { name: true },
      });
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [['x']],
        format: { font: { color: '#FF0000', italic: true }, horizontalAlignment: 'Center' },
      });
      expect(range.worksheet.name).toBe('Sheet1');
      const sheets = context.workbook.worksheets;
      sheets.load({ select: 'name', expand: 'tables', top: 1 });
      await context.sync();
      expect(sheets.items.map((s) => s.name)).toEqual(['Sheet1']);
    });
  });

  it('writes 10,000 × 20 cells in one sync under 4 MB', async () => {
    const matrix = Array.from({ length: 10_000 }, (_, r) =>
      Array.from({ length: 20 }, (__, c) => (c % 2 === 0 ? `Hoạt động ${r}` : r * c)),
    );
    await run(async (context) => {
      sheet(context).getRange('A1:T10000').values = matrix;
      await context.sync();
    });
    const [record] = node().host.syncs;
    expect(node().host.syncs).toHaveLength(1);
    expect(record?.requestBytes).toBeLessThan(4 * 1024 * 1024);
    expect(node().host.workbook.activeSheet.value(9999, 18)).toBe('Hoạt động 9999');
  });
});
