import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/source/snapshot';
import { LIMITS } from '../../../src/files/limits';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { archive, relationships, workbookParts, type SheetFixture } from '../../support/archive';

const read = (
  sheets: readonly SheetFixture[],
  options: Parameters<typeof workbookParts>[1] & { more?: Record<string, string> } = {},
): WorkbookSnapshot => {
  const result = readWorkbook(archive({ ...workbookParts(sheets, options), ...options.more }), 'lich.xlsx');
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

const sheetOf = (xml: string, options: Parameters<typeof read>[1] = {}): SheetSnapshot => {
  const [sheet] = read([{ name: 'Lịch', xml }], options).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const values = (sheet: SheetSnapshot): unknown[][] => sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));

describe('readWorkbook: values', () => {
  it('reads every kind of value', () => {
    const sheet = sheetOf(
      '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>trong</t><r><t> dòng</t></r></is></c>' +
        '<c r="C1" t="str"><f>A1&amp;"x"</f><v>kết_x000D_\nquả</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>' +
        '<c r="F1"><v>45064.5</v></c><c r="G1" t="d"><v>2026-05-18T12:00:00Z</v></c><c r="H1" t="n"><v>1E-3</v></c></row></sheetData>',
      {
        strings: '<si><t>không</t></si><si><r><t>Hội </t></r><r><rPr><b/></rPr><t>nghị</t></r><rPh><t>x</t></rPh></si>',
      },
    );
    expect(values(sheet)).toEqual([
      ['Hội nghị', 'trong dòng', 'kết\nquả', true, { error: '#N/A' }, 45064.5, 46160.5, 0.001],
    ]);
    expect(sheet.rows[0]?.[2]?.formula).toBe('=A1&"x"');
  });

  it('reads cells and rows without addresses by their place, and prefixed names', () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const parts = workbookParts([{ name: 'A', xml: '' }]);
    parts['xl/worksheets/sheet1.xml'] =
      `<x:worksheet ${main}><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>` +
      '<x:row r="4"><x:c r="C4"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const result = readWorkbook(archive(parts), 'a');
    expect(result.ok && values(result.value.sheets[0]!)).toEqual([[1, 2], [], [], [null, null, 3, 4]]);
  });

  it('starts at the first cell that holds something and leaves out blank ones, formatted or not', () => {
    const sheet = sheetOf(
      '<sheetData><row r="1"><c r="A1" s="1"/></row><row r="3"><c r="B3"><v>1</v></c><c r="C3" t="inlineStr"><is><t></t></is></c></row>' +
        '<row r="5"><c r="D5"><v>2</v></c></row><row r="900"><c r="A900" s="1"/></row></sheetData>',
    );
    expect([sheet.top, sheet.left, values(sheet)]).toEqual([3, 2, [[1], [], [null, null, 2]]]);
  });

  it('keeps the cached result of formulas, spells shared ones out and shows custom and later functions by name', () => {
    const sheet = sheetOf(
      '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2+$A2+A$2+"A2"&amp;LOG10(A2)</f><v>1</v></c>' +
        '<c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c>' +
        '<c r="D3"><f>_xlfn.TEXTJOIN(",",1,_xlfn._xlws.SORT(A1:A3))</f><v>4</v></c><c r="E3"><f>_xldudf_KH_NAMKYNIEM(A1)</f><v>5</v></c></row></sheetData>',
    );
    expect(sheet.rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []))).toEqual([
      '=A2+$A2+A$2+"A2"&LOG10(A2)',
      '=B2+$A2+B$2+"A2"&LOG10(B2)',
      '=A3+$A3+A$2+"A2"&LOG10(A3)',
      '=TEXTJOIN(",",1,SORT(A1:A3))',
      '=KH.NAMKYNIEM(A1)',
    ]);
  });

  it('reports formulas that were never calculated', () => {
    const workbook = read([
      { name: 'A', xml: '<sheetData><row><c r="A1"><f>B1</f></c><c r="B1"><v>1</v></c></row></sheetData>' },
    ]);
    expect(workbook.notices).toEqual([{ key: 'files.notice.uncalculated', params: { sheet: 'A', count: 1 } }]);
  });
});

describe('readWorkbook: formats', () => {
  const STYLES =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
    '<fonts><font><name val="Calibri"/></font><font><b/><i val="0"/><name val=".VnTime"/></font><font><b val="0"/><i/></font></fonts>' +
    '<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="14" fontId="2"/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>';

  it('tells number formats, own and built in, fonts, bold and italic', () => {
    const sheet = sheetOf(
      '<sheetData><row><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="2"><v>3</v></c><c r="D1" s="9"><v>4</v></c></row></sheetData>',
      { styles: STYLES },
    );
    expect(sheet.rows[0]).toEqual([
      { value: 1, fontName: 'Calibri' },
      { value: 2, numberFormat: 'dd/mm/yyyy', fontName: '.VnTime', bold: true },
      { value: 3, numberFormat: 'm/d/yyyy', italic: true },
      { value: 4 },
    ]);
  });

  it('takes the font most letters of a rich text have', () => {
    const sheet = sheetOf('<sheetData><row><c r="A1" t="s" s="1"><v>0</v></c></row></sheetData>', {
      styles: STYLES,
      strings:
        '<si><r><rPr><rFont val="VNI-Times"/></rPr><t>Keá hoaïch</t></r><r><rPr><rFont val="Arial"/></rPr><t>5</t></r></si>',
    });
    expect(sheet.rows[0]?.[0]).toMatchObject({ value: 'Keá hoaïch5', fontName: 'VNI-Times' });
  });
});

describe('readWorkbook: sheets', () => {
  const CELL = '<sheetData><row><c r="A1"><v>1</v></c></row></sheetData>';

  it('tells merges, protection, tables, visibility and the date system; chart sheets are left out', () => {
    const workbook = read(
      [
        {
          name: 'Lịch &amp; Họp',
          xml: `${CELL}<sheetProtection sheet="1"/><mergeCells><mergeCell ref="B2:C4"/></mergeCells><tableParts><tablePart r:id="t1"/></tableParts>`,
        },
        { name: 'Ẩn', xml: `${CELL}<sheetProtection sheet="0"/>`, state: 'hidden' },
        { name: 'Rất ẩn', xml: CELL, state: 'veryHidden' },
        { name: 'Biểu đồ', xml: CELL, type: 'chartsheet' },
      ],
      {
        date1904: true,
        more: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships([
            { id: 't1', type: 'table', target: '../tables/table1.xml' },
            { id: 'h1', type: 'hyperlink', target: 'https://example.vn', mode: 'External' },
          ]),
          'xl/tables/table1.xml': '<table xmlns="x" id="1" name="t" displayName="tblLich" ref="A1:B3"/>',
        },
      },
    );
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets.map(({ name, visibility, protected: p }) => [name, visibility, p])).toEqual([
      ['Lịch & Họp', 'visible', true],
      ['Ẩn', 'hidden', false],
      ['Rất ẩn', 'very-hidden', false],
    ]);
    expect(workbook.sheets[0]).toMatchObject({
      merges: [{ top: 2, left: 2, bottom: 4, right: 3 }],
      tables: [{ name: 'tblLich', range: { top: 1, left: 1, bottom: 3, right: 2 } }],
    });
  });

  const wideRow = (count: number): string => `<row>${'<c><v>1</v></c>'.repeat(count)}</row>`;

  it('leaves out a sheet too wide to be a schedule, and refuses a workbook of nothing else', () => {
    const wide = { name: 'Rộng', xml: `<sheetData>${wideRow(16_384)}</sheetData>` };
    const workbook = read([wide, { name: 'Lịch', xml: CELL }]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Lịch']);
    expect(workbook.notices).toMatchObject([
      { key: 'files.notice.too-wide', params: { sheet: 'Rộng', columns: 16_384 } },
    ]);
    expect(readWorkbook(archive(workbookParts([wide])), 'a')).toMatchObject({
      ok: false,
      failure: { code: 'too-wide', params: { columns: 16_384, limit: LIMITS.columns } },
    });
  });

  it('keeps a sheet with a stray cell at the far right, without it', () => {
    const workbook = read([
      { name: 'A', xml: '<sheetData><row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row></sheetData>' },
    ]);
    expect(workbook.sheets[0]?.rows).toEqual([[{ value: 1 }]]);
    expect(workbook.notices).toEqual([{ key: 'files.notice.far-cells', params: { sheet: 'A', count: 1 } }]);
  });
});

describe('readWorkbook: bad files', () => {
  const codeOf = (bytes: Uint8Array): string => {
    const result = readWorkbook(bytes, 'a');
    return result.ok ? 'ok' : result.failure.code;
  };
  const parts = workbookParts([{ name: 'A', xml: '<sheetData><row><c r="A1"><v>1</v></c></row></sheetData>' }]);

  it('reads the fixture that the cases below damage', () => {
    expect(codeOf(archive(parts))).toBe('ok');
  });

  it.each([
    ['no sheet has content', { ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>' }, 'empty'],
    ['the sheet part is cut', { ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }, 'damaged'],
    ['the sheet part is no XML', { ...parts, 'xl/worksheets/sheet1.xml': 'xin chào' }, 'damaged'],
    ['the workbook part is missing', { '_rels/.rels': parts['_rels/.rels']! }, 'damaged'],
    ['the workbook part is empty', { ...parts, 'xl/workbook.xml': '' }, 'damaged'],
  ])('fails when %s', (_, files, code) => {
    expect(codeOf(archive(files))).toBe(code);
  });

  it('fails when a part named by the workbook is missing', () => {
    const rest = Object.entries(parts).filter(([name]) => !name.startsWith('xl/worksheets/'));
    expect(codeOf(archive(Object.fromEntries(rest)))).toBe('damaged');
  });
});
