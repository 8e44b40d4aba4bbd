import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import fc from 'fast-check';
import type { TextSnapshot } from '../../src/domain/source/snapshot';
import { readDocument } from '../../src/docx/read-document';
import { archive, relationships } from '../support/archive';

const snapshot = (bytes: Uint8Array): TextSnapshot => {
  const result = readDocument(bytes, 'ke-hoach.docx');
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file spelt out: the inside of `<w:body>`, other parts by name. */
const wordFile = (
  body: string,
  parts: Record<string, string> = {},
  links: Parameters<typeof relationships>[0] = [],
): Uint8Array =>
  archive({
    '_rels/.rels': relationships([{ id: 'r1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(links),
    ...parts,
  });

const para = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const lines = (source: TextSnapshot): string[] =>
  source.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [[block.numbering, block.text].filter((part) => part !== undefined && part !== '').join(' ')]
      : block.rows.map((row) => row.cells.map((cell) => cell.text).join(' | ')),
  );

const numberingPart = (levels: string, nums: string): string =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`;
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const item = (text: string, at: number, numId = 1): string =>
  para(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);
const NUMBERED = [{ id: 'n', type: 'numbering', target: 'numbering.xml' }];

const numbered = (
  body: string,
  levels: string,
  nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
): string[] => lines(snapshot(wordFile(body, { 'word/numbering.xml': numberingPart(levels, nums) }, NUMBERED)));

describe('readDocument: a file another program wrote', () => {
  const build = async (): Promise<TextSnapshot> => {
    const cell = (text: string, more: object = {}): TableCell =>
      new TableCell({ children: [new Paragraph(text)], ...more });
    const file = new Document({
      numbering: {
        config: [
          {
            reference: 'muc',
            levels: [
              { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
              { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
              { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: 'KẾ HOẠCH', bold: true, font: 'Times New Roman' })],
            }),
            new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Hè xanh' }),
            new Paragraph({ text: 'Mục đích', numbering: { reference: 'muc', level: 0 } }),
            new Paragraph({ text: 'Nội dung', numbering: { reference: 'muc', level: 0 } }),
            new Paragraph({ text: 'Tuyên truyền', numbering: { reference: 'muc', level: 1 } }),
            new Paragraph({ text: 'Ra quân', numbering: { reference: 'muc', level: 1 } }),
            new Paragraph({ text: 'dọn kênh', numbering: { reference: 'muc', level: 2 } }),
            new Paragraph({ children: [new TextRun('trước\tsau'), new TextRun({ text: 'dưới', break: 1 })] }),
            new Table({
              rows: [
                new TableRow({ tableHeader: true, children: [cell('TT'), cell('VIỆC', { columnSpan: 2 })] }),
                new TableRow({
                  children: [cell('1', { verticalMerge: VerticalMergeType.RESTART }), cell('Họp'), cell('01/6')],
                }),
                new TableRow({
                  children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('Hội thao'), cell('02/6')],
                }),
              ],
            }),
          ],
        },
      ],
    });
    return snapshot(new Uint8Array(await Packer.toBuffer(file)));
  };

  it('gives paragraphs with their looks and numbers, and the table with its spans', async () => {
    const { blocks } = await build();
    expect(blocks.slice(0, 9)).toEqual([
      { kind: 'paragraph', line: 1, text: 'KẾ HOẠCH', bold: true, centered: true, fontName: 'Times New Roman' },
      expect.objectContaining({ line: 2, text: 'Hè xanh', heading: 2 }),
      expect.objectContaining({ line: 3, numbering: 'I.', level: 0, text: 'Mục đích' }),
      expect.objectContaining({ line: 4, numbering: 'II.', level: 0, text: 'Nội dung' }),
      expect.objectContaining({ line: 5, numbering: '1.', level: 1, text: 'Tuyên truyền' }),
      expect.objectContaining({ line: 6, numbering: '2.', level: 1, text: 'Ra quân' }),
      expect.objectContaining({ line: 7, numbering: 'a)', level: 2, text: 'dọn kênh' }),
      expect.objectContaining({ line: 8, text: 'trước\tsau' }),
      expect.objectContaining({ line: 8, text: 'dưới' }),
    ]);
    expect(blocks[9]).toEqual({
      kind: 'table',
      line: 9,
      rows: [
        {
          line: 9,
          header: true,
          cells: [
            { text: 'TT', columnSpan: 1, rowSpan: 1 },
            { text: 'VIỆC', columnSpan: 2, rowSpan: 1 },
          ],
        },
        {
          line: 11,
          header: false,
          cells: [
            { text: '1', columnSpan: 1, rowSpan: 2 },
            { text: 'Họp', columnSpan: 1, rowSpan: 1 },
            { text: '01/6', columnSpan: 1, rowSpan: 1 },
          ],
        },
        {
          line: 14,
          header: false,
          cells: [
            { text: 'Hội thao', columnSpan: 1, rowSpan: 1 },
            { text: '02/6', columnSpan: 1, rowSpan: 1 },
          ],
        },
      ],
    });
  });
});

describe('readDocument: numbering', () => {
  it('shows each format as Word does', () => {
    const body = Array.from({ length: 28 }, (_, k) => item(`việc ${k}`, 0)).join('');
    const last = (format: string, text = '%1.'): string | undefined =>
      numbered(body, level(0, format, text))
        .at(-1)
        ?.replace(/ việc.*/, '');
    expect(last('decimal')).toBe('28.');
    expect(last('upperRoman')).toBe('XXVIII.');
    expect(last('lowerRoman', '(%1)')).toBe('(xxviii)');
    expect(last('lowerLetter', '%1)')).toBe('bb)');
    expect(last('upperLetter')).toBe('BB.');
    expect(last('decimalZero')).toBe('28.');
    expect(last('bullet', '-')).toBe('-');
    expect(last('bullet', '\uF0B7')).toBe('•');
    expect(last('none', '')).toBe('việc 27');
    expect(last('hindiLetters')).toBe('28.');
  });

  it('counts levels, starts deeper ones again, and shows higher ones in "1.2."', () => {
    const levels =
      level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>') + level(2, 'bullet', '+');
    const body = [item('A', 0), item('b', 1), item('c', 1), item('d', 2), item('E', 0), item('f', 1)].join('');
    expect(numbered(body, levels)).toEqual(['I. A', '1.1. b', '1.2. c', '+ d', 'II. E', '2.1. f']);
  });

  it('goes on where lists share a definition, and starts anew where the list says so', () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = [item('a', 0, 1), item('b', 0, 2), item('c', 0, 3), item('d', 0, 3), item('e', 0, 9)].join('');
    expect(numbered(body, level(0, 'decimal', '%1.'), nums)).toEqual(['1. a', '2. b', '5. c', '6. d', 'e']);
  });

  it('finds the number of a numbered style, and none where the paragraph takes it off', () => {
    const styles =
      `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/><w:rPr><w:b/></w:rPr></w:style></w:styles>';
    const source = snapshot(
      wordFile(
        para('một', '<w:pStyle w:val="Con"/>') +
          para('hai', '<w:pStyle w:val="Con"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        {
          'word/styles.xml': styles,
          'word/numbering.xml': numberingPart(
            level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Con"/>'),
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
          ),
        },
        [...NUMBERED, { id: 's', type: 'styles', target: 'styles.xml' }],
      ),
    );
    expect(source.blocks).toEqual([
      { kind: 'paragraph', line: 1, text: 'một', numbering: 'a)', level: 1, bold: true },
      { kind: 'paragraph', line: 2, text: 'hai', bold: true },
    ]);
  });

  it('puts the number into the cells of a table: an automatic TT column', () => {
    const row = (text: string): string => `<w:tr><w:tc>${item('', 0)}</w:tc><w:tc>${para(text)}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('Họp')}${row('Tập huấn')}</w:tbl>`;
    expect(numbered(body, level(0, 'decimal', '%1'))).toEqual(['1 | Họp', '2 | Tập huấn']);
  });
});

describe('readDocument: text', () => {
  const textOf = (body: string): string[] => lines(snapshot(wordFile(body)));

  it.each([
    [
      'deleted and moved-away words',
      '<w:p><w:r><w:t>Họp </w:t></w:r><w:del><w:r><w:delText>sáng</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>nay</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>chiều</w:t></w:r></w:ins></w:p>',
      ['Họp chiều'],
    ],
    [
      'hidden words',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r></w:p>',
      ['hiện'],
    ],
    [
      'codes of fields, not their results',
      '<w:p><w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>5</w:t></w:r></w:p>',
      ['5'],
    ],
    ['marks of notes', '<w:p><w:r><w:t>Điều 1</w:t><w:footnoteReference w:id="2"/></w:r></w:p>', ['Điều 1']],
    [
      'tabs, hyphens, links',
      '<w:p><w:hyperlink><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>c</w:t></w:r></w:hyperlink></w:p>',
      ['a\tb-c'],
    ],
    ['capitals by format', '<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r></w:p>', ['KẾ HOẠCH']],
    ['content controls', `<w:sdt><w:sdtContent>${para('trong khung')}</w:sdtContent></w:sdt>`, ['trong khung']],
    ['page breaks', '<w:p><w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r></w:p>', ['ab']],
    ['a frame of one cell', `<w:tbl><w:tr><w:tc>${para('một')}${para('hai')}</w:tc></w:tr></w:tbl>`, ['một', 'hai']],
  ])('%s', (_, body, expected) => {
    expect(textOf(body)).toEqual(expected);
  });

  it('gives the text of boxes once, before the paragraph they hang on', () => {
    const box = `<w:drawing><wps:txbx xmlns:wps="x"><w:txbxContent>${para('TRONG HỘP')}</w:txbxContent></wps:txbx></w:drawing>`;
    const fallback = `<w:pict><w:txbxContent>${para('TRONG HỘP')}</w:txbxContent></w:pict>`;
    const alternate = `<mc:AlternateContent xmlns:mc="y"><mc:Choice>${box}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
    expect(textOf(`<w:p><w:r>${alternate}</w:r><w:r><w:t>ngoài</w:t></w:r></w:p>`)).toEqual(['TRONG HỘP', 'ngoài']);
  });

  it('reads a first-page header with words in front, and no other header', () => {
    const header = (text: string): string => `<w:hdr ${W}>${para(text)}</w:hdr>`;
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:titlePg/></w:sectPr>';
    const links = [
      { id: 'h1', type: 'header', target: 'header1.xml' },
      { id: 'h2', type: 'header', target: 'header2.xml' },
    ];
    const read = (first: string): string[] =>
      lines(
        snapshot(
          wordFile(
            para('thân') + section,
            { 'word/header1.xml': header('mọi trang'), 'word/header2.xml': header(first) },
            links,
          ),
        ),
      );
    expect(read('UBND XÃ')).toEqual(['UBND XÃ', 'thân']);
    expect(read('1')).toEqual(['thân']);
  });

  it('flattens a table inside a cell and keeps the columns a row leaves out', () => {
    const inner = `<w:tbl><w:tr><w:tc>${para('07:30')}</w:tc><w:tc>${para('Đón khách')}</w:tc></w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${para('Sáng')}${inner}</w:tc></w:tr><w:tr><w:tc>${para('2')}</w:tc><w:tc>${para('b')}</w:tc></w:tr></w:tbl>`;
    expect(textOf(body)).toEqual([' | Sáng\n07:30\tĐón khách', '2 | b']);
  });
});

describe('readDocument: bad files', () => {
  const codeOf = (bytes: Uint8Array): string => {
    const result = readDocument(bytes, 'a');
    return result.ok ? 'ok' : result.failure.code;
  };

  it.each([
    [
      'blank paragraphs only',
      wordFile(
        '<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>',
      ),
      'empty',
    ],
    ['a cut main part', archive({ 'word/document.xml': `<w:document ${W}><w:body>${para('a')}` }), 'damaged'],
    ['no main part', archive({ 'word/styles.xml': '<a/>' }), 'damaged'],
    ['no archive', new Uint8Array(100), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('never throws on XML that means nothing', () => {
    const name = fc.constantFrom(
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:numPr',
      'w:sdt',
      'w:txbxContent',
      'w:pPr',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constant('chữ'),
        fc
          .tuple(name, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    }));
    fc.assert(fc.property(tree, (body) => void readDocument(wordFile(body), 'a')));
  });
});
