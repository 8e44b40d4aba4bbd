import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { read as readWithHucre } from 'hucre';
import type { CellStyle, WritePlan } from '../../../src/domain/workbook/write-plan';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { emptySheet, planOf } from '../../support/write-plans';

const write = (plan: WritePlan): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const written = writeWorkbook(plan, (piece) => void pieces.push(piece));
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return new Uint8Array(Buffer.concat(pieces));
};

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, new TextDecoder().decode(data)]));

const partOf = (plan: WritePlan, name: string): string => partsOf(write(plan))[name] ?? '';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('writeWorkbook: values', () => {
  it('brings every text, number and truth back through our reader', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...Array.from('=+-@ab \n\t&<>"_x000D_\u0001\uFFFFệ')),
        minLength: 1,
        maxLength: 30,
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }), (cells) => {
        const bytes = write(planOf(emptySheet({ blocks: [{ row: 2, column: 3, cells }] })));
        const result = readWorkbook(bytes, 'a');
        const sheet = result.ok ? result.value.sheets[0] : undefined;
        expect([sheet?.top, sheet?.left]).toEqual([2, 3]);
        const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
        const expected = cells.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? cell.replace(lone, '\uFFFD').replace(/\r\n/g, '\n') : cell)),
        );
        expect(sheet?.rows.map((row) => row.map((cell) => cell?.value))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps text that looks like input text, and marks it so', () => {
    const texts = ['=1+1', '+84', '-5', '@a', '18/5/2026', '7:30', '1.5', 'true', "'a"];
    const plain = ['Hội nghị', '5 người', 'a=b', 'ngày 18/5'];
    const sheet = emptySheet({ blocks: [{ row: 1, column: 1, cells: [[...texts, ...plain]] }] });
    const parts = partsOf(write(planOf(sheet)));
    const styles = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*xfId[^>]*>/g)].map(([xf]) => xf);
    const isMarked = [...(parts[SHEET] ?? '').matchAll(/<c r="[A-Z]+1"(?: s="(\d+)")? t="s">/g)].map(
      ([, style]) => styles[Number(style ?? 0)]?.includes('quotePrefix="1"') === true,
    );
    expect(isMarked).toEqual([...texts.map(() => true), ...plain.map(() => false)]);
  });

  it('writes dates as serials with a day format, and those before 1900 as text', () => {
    const date = (year: number) => ({ kind: 'date', date: { year, month: 5, day: 19 } }) as const;
    const bytes = write(
      planOf(emptySheet({ blocks: [{ row: 1, column: 1, cells: [[date(2023), date(1900), date(1890)]] }] })),
    );
    const result = readWorkbook(bytes, 'a');
    expect(result.ok && result.value.sheets[0]?.rows[0]?.map((cell) => [cell?.value, cell?.numberFormat])).toEqual([
      [45065, 'dd/mm/yyyy'],
      [140, 'dd/mm/yyyy'],
      ['19/05/1890', undefined],
    ]);
  });

  it('writes formulas as files keep them', () => {
    const formula = '=IF(TEXTJOIN("XLOOKUP(",TRUE,A1)="",KH.NAMKYNIEM(A1,2023),SORT(A1:A3))';
    const sheet = emptySheet({ blocks: [{ row: 1, column: 2, cells: [[{ kind: 'formula', formula }]] }] });
    expect(partOf(planOf(sheet), SHEET)).toContain(
      '<f>IF(_xlfn.TEXTJOIN(&quot;XLOOKUP(&quot;,TRUE,A1)=&quot;&quot;,_xldudf_KH_NAMKYNIEM(A1,2023),_xlfn._xlws.SORT(A1:A3))</f>',
    );
    const result = readWorkbook(write(planOf(sheet)), 'a');
    expect(result.ok && result.value.sheets[0]?.rows[0]?.[0]?.formula).toBe(formula);
  });

  it.each([
    ['a text too long for a cell', 'x'.repeat(32_768), 'text-too-long'],
    ['a number that is none', Number.NaN, 'bad-number'],
  ])('refuses %s and names the cell', (_, value, reason) => {
    const plan = planOf(emptySheet({ blocks: [{ row: 3, column: 2, cells: [[value]] }] }));
    expect(writeWorkbook(plan, () => undefined)).toMatchObject({
      ok: false,
      failure: { code: 'bad-plan', params: { reason, sheet: 'Lịch', address: 'B3' } },
    });
  });
});

describe('writeWorkbook: what stands around the values', () => {
  const sheet = emptySheet({
    key: 'lich',
    name: 'Lịch: tháng 5',
    tabColor: '#C00000',
    blocks: [
      { row: 1, column: 1, cells: [['LỊCH', null, null]] },
      {
        row: 3,
        column: 1,
        cells: [
          ['Việc', 'Trạng thái', 'Tiến độ'],
          ['Họp', 'Xong', 0.5],
          [
            { kind: 'link', text: 'sang', target: { kind: 'cell', sheet: 'ds', address: 'A2' } },
            { kind: 'link', text: 'ra', target: { kind: 'url', url: 'https://example.vn/a?b=1&c=2#x' } },
            0,
          ],
        ],
      },
    ],
    styles: [
      { range: { top: 1, left: 1, bottom: 5, right: 3 }, style: { fontName: 'Times New Roman', fontSize: 13 } },
      { range: { top: 3, left: 1, bottom: 3, right: 3 }, style: { bold: true, fill: '#FFF2CC', border: '#000000' } },
      {
        range: { top: 4, left: 3, bottom: 5, right: 3 },
        style: { numberFormat: '0%', horizontal: 'center', wrap: true },
      },
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    columnWidths: [
      { column: 1, width: 30 },
      { column: 3, width: 10, hidden: true },
    ],
    rowHeights: [{ row: 1, height: 40.5 }],
    freeze: { rows: 3, columns: 1 },
    tables: [
      {
        name: 'tblLich',
        range: { top: 3, left: 1, bottom: 5, right: 3 },
        style: null,
        showFilter: true,
        showBandedRows: false,
      },
    ],
    validations: [
      {
        kind: 'list-range',
        range: { top: 4, left: 2, bottom: 5, right: 2 },
        sheet: 'ds',
        source: { top: 1, left: 1, bottom: 2, right: 1 },
      },
      {
        kind: 'decimal-between',
        min: 0,
        max: 1,
        range: { top: 4, left: 3, bottom: 5, right: 3 },
        alert: { title: 'Sai', message: 'Từ 0 đến 100 %', style: 'warning' },
      },
      {
        kind: 'date-between',
        min: { year: 2026, month: 1, day: 1 },
        max: { year: 2026, month: 12, day: 31 },
        range: { top: 4, left: 5, bottom: 5, right: 5 },
      },
      { kind: 'list-items', items: ['Một', 'Hai "2"'], range: { top: 4, left: 6, bottom: 4, right: 6 } },
    ],
    conditionalFormats: [
      {
        kind: 'text-equals',
        text: 'Xong',
        style: { color: '#006100', fill: '#C6EFCE' },
        range: { top: 4, left: 2, bottom: 5, right: 2 },
      },
      { kind: 'formula', formula: '=$C4<1', style: { bold: true }, range: { top: 4, left: 1, bottom: 5, right: 1 } },
      {
        kind: 'data-bar',
        color: '#9DC3E6',
        min: 0,
        max: 1,
        style: {},
        range: { top: 4, left: 3, bottom: 5, right: 3 },
      },
    ],
    comments: [{ row: 4, column: 1, text: 'Xem lại\ngiờ <họp>' }],
    charts: [
      {
        name: 'Biểu đồ',
        kind: 'bar-stacked',
        title: 'Tiến độ & việc',
        source: { top: 3, left: 1, bottom: 5, right: 3 },
        position: { top: 8, left: 1, bottom: 20, right: 3 },
      },
    ],
    page: {
      orientation: 'landscape',
      paper: 'a4',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: { top: 1, left: 1, bottom: 5, right: 3 },
      titleRows: { first: 3, last: 3 },
      fitToWidth: true,
      pageNumberTop: true,
      centerHorizontally: true,
    },
    showGridlines: false,
  });
  const lists = emptySheet({
    key: 'ds',
    name: 'Danh sách',
    visibility: 'hidden',
    blocks: [{ row: 1, column: 1, cells: [['Xong'], ['Chưa']] }],
  });
  const bytes = write({ ...planOf(sheet, lists), activate: 'lich' });
  const parts = partsOf(bytes);

  it('is read by an independent reader as planned', async () => {
    const workbook = await readWithHucre(bytes, { readStyles: true });
    const [first, second] = workbook.sheets;
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
      ['Lịch tháng 5', false],
      ['Danh sách', true],
    ]);
    expect(second?.rows).toEqual([['Xong'], ['Chưa']]);
    expect(first?.merges).toMatchObject([{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }]);
    expect(first?.freezePane).toMatchObject({ rows: 3, columns: 1 });
    expect(first?.tables).toMatchObject([{ name: 'tblLich', range: 'A3:C5' }]);
    expect(first?.tables?.[0]?.columns.map(({ name }) => name)).toEqual(['Việc', 'Trạng thái', 'Tiến độ']);
    expect(first?.dataValidations?.map(({ type }) => type)).toEqual(['list', 'decimal', 'date', 'list']);
    expect(first?.conditionalRules?.map(({ type }) => type)).toEqual(['cellIs', 'expression', 'dataBar']);
    expect(first?.charts).toHaveLength(1);
    expect(first?.cells?.get('3,0')?.comment?.text).toBe('Xem lại\ngiờ <họp>');
    expect(first?.cells?.get('2,1')?.style).toMatchObject({
      font: { name: 'Times New Roman', size: 13, bold: true },
      border: { top: { style: 'thin' }, left: { style: 'thin' } },
    });
    expect(first?.cells?.get('3,2')?.style).toMatchObject({
      numFmt: '0%',
      alignment: { horizontal: 'center', wrapText: true },
    });
    expect(first?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    expect(first?.pageSetup?.margins).toMatchObject({ left: 1.1811, right: 0.5906, top: 0.7874 });
    expect(first?.view).toMatchObject({ showGridLines: false });
  });

  it('prints what is planned: area, titles, number on top but not of page one', () => {
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Lịch tháng 5\'!$A$1:$C$5</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Lịch tháng 5\'!$3:$3</definedName>',
    );
    expect(parts[SHEET]).toMatch(
      /<headerFooter differentFirst="1"><oddHeader>&amp;C.*&amp;P<\/oddHeader><firstHeader><\/firstHeader>/,
    );
  });

  it('links to the sheet by the name it really got and to the web by relationship', () => {
    expect(parts[SHEET]).toContain('location="\'Danh sách\'!A2"');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="https://example.vn/a?b=1&amp;c=2" TargetMode="External"',
    );
    expect(parts[SHEET]).toContain("<formula1>'Danh sách'!$A$1:$A$2</formula1>");
  });

  it('writes bounds of dates as serials and texts with quotes doubled', () => {
    expect(parts[SHEET]).toContain('<formula1>46023</formula1><formula2>46387</formula2>');
    expect(parts[SHEET]).toContain('<formula1>&quot;Một,Hai &quot;&quot;2&quot;&quot;&quot;</formula1>');
  });

  it('marks its sheets, so that they are found when renamed', () => {
    expect(parts['docProps/custom.xml']).toContain('name="KH.sheet.lich"><vt:lpwstr>Lịch tháng 5</vt:lpwstr>');
  });

  it('leaves no trace of a value gone wrong and declares every part', () => {
    const types = parts['[Content_Types].xml'] ?? '';
    for (const [name, text] of Object.entries(parts)) {
      expect(text).not.toMatch(/NaN|undefined|\[object/);
      if (/\.(?:rels|vml)$/.test(name) || name === '[Content_Types].xml') continue;
      expect(types).toContain(`PartName="/${name}"`);
    }
  });

  it('writes the same bytes for the same plan', () => {
    expect(write({ ...planOf(sheet, lists), activate: 'lich' })).toEqual(bytes);
  });
});

describe('writeWorkbook: plans no file can hold', () => {
  const table = (cells: (string | number | null)[][], bottom = cells.length): WritePlan =>
    planOf(
      emptySheet({
        blocks: [{ row: 1, column: 1, cells }],
        tables: [
          {
            name: 't',
            range: { top: 1, left: 1, bottom, right: cells[0]?.length ?? 1 },
            style: null,
            showFilter: true,
            showBandedRows: true,
          },
        ],
      }),
    );

  it.each([
    [
      'a blank header',
      table([
        ['A', ''],
        ['1', '2'],
      ]),
    ],
    [
      'a header that is a number',
      table([
        ['A', 5],
        ['1', '2'],
      ]),
    ],
    [
      'two headers alike',
      table([
        ['A', 'a'],
        ['1', '2'],
      ]),
    ],
    ['a table without rows', table([['A', 'B']])],
  ])('fails on %s', (_, plan) => {
    expect(writeWorkbook(plan, () => undefined)).toMatchObject({ ok: false, failure: { code: 'bad-plan' } });
  });

  it('gives sheets and tables of one name different ones', () => {
    const one = emptySheet({
      blocks: [{ row: 1, column: 1, cells: [['A'], ['1']] }],
      tables: [
        {
          name: 'tblLich',
          range: { top: 1, left: 1, bottom: 2, right: 1 },
          style: null,
          showFilter: true,
          showBandedRows: true,
        },
      ],
    });
    const result = readWorkbook(write(planOf(one, { ...one, key: 'b' })), 'a');
    expect(result.ok && result.value.sheets.map(({ name, tables }) => [name, tables[0]?.name])).toEqual([
      ['Lịch', 'tblLich'],
      ['Lịch (2)', 'tblLich_2'],
    ]);
  });

  it('stops when it is told to', () => {
    const cells = Array.from({ length: 3000 }, (_, k) => [k]);
    const shares: number[] = [];
    const result = writeWorkbook(planOf(emptySheet({ blocks: [{ row: 1, column: 1, cells }] })), () => undefined, {
      onProgress: (share) => {
        shares.push(share);
        return shares.length < 2 ? 'go-on' : 'cancel';
      },
    });
    expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(shares).toEqual([1 / 3, 2 / 3]);
  });
});

describe('writeWorkbook: styles', () => {
  it('gives each cell the styles that cover it, later ones on top', () => {
    const rect = fc
      .tuple(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
      )
      .map(([a, b, c, d]) => ({
        top: Math.min(a, c),
        left: Math.min(b, d),
        bottom: Math.max(a, c),
        right: Math.max(b, d),
      }));
    const style = fc.oneof(
      fc.record({ bold: fc.boolean() }),
      fc.record({ italic: fc.boolean() }),
      fc.record({ fontName: fc.constantFrom('Arial', 'Courier New') }),
    );
    const cells = Array.from({ length: 8 }, (_, r) => Array.from({ length: 8 }, (__, c) => r * 8 + c));
    fc.assert(
      fc.property(fc.array(fc.record({ range: rect, style }), { maxLength: 8 }), (styles) => {
        const result = readWorkbook(write(planOf(emptySheet({ blocks: [{ row: 1, column: 1, cells }], styles }))), 'a');
        const rows = result.ok ? (result.value.sheets[0]?.rows ?? []) : [];
        for (let row = 1; row <= 8; row += 1) {
          for (let column = 1; column <= 8; column += 1) {
            const expected = styles
              .filter(({ range: r }) => row >= r.top && row <= r.bottom && column >= r.left && column <= r.right)
              .reduce<CellStyle>((sum, run) => ({ ...sum, ...run.style }), {});
            const cell = rows[row - 1]?.[column - 1];
            expect([cell?.bold === true, cell?.italic === true, cell?.fontName]).toEqual([
              expected.bold === true,
              expected.italic === true,
              expected.fontName ?? 'Times New Roman',
            ]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not fill a sheet down to its last row for a whole-column style', () => {
    const plan = planOf(
      emptySheet({
        blocks: [{ row: 1, column: 1, cells: [['a']] }],
        styles: [{ range: { top: 1, left: 1, bottom: 1_048_576, right: 16_384 }, style: { bold: true } }],
      }),
    );
    expect(write(plan).length).toBeLessThan(300_000);
  });
});
