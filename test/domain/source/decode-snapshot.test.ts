import { decodeSnapshot } from '../../../src/domain/source/decode-snapshot';
import type { SourceSnapshot } from '../../../src/domain/source/snapshot';
import { unicodeToTcvn3 } from '../../../src/domain/text/tcvn3';
import { unicodeToVni } from '../../../src/domain/text/vni';

const workbookOf = (values: readonly string[], fontName?: string): SourceSnapshot => ({
  kind: 'workbook',
  name: 'thử.xlsx',
  date1904: false,
  sheets: [
    {
      name: 'Lịch',
      visibility: 'visible',
      protected: false,
      top: 1,
      left: 1,
      rows: values.map((value) => [{ value, ...(fontName === undefined ? {} : { fontName }) }]),
      merges: [],
      tables: [],
    },
  ],
  notices: [],
});

const valuesOf = (snapshot: SourceSnapshot): unknown[] =>
  snapshot.kind === 'workbook' ? snapshot.sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell?.value)) : [];

const toTcvn3 = (text: string): string => unicodeToTcvn3(text).text;
const toVni = (text: string): string => unicodeToVni(text).text;

const TEXTS = ['Thời gian tổ chức hội nghị', 'Địa điểm: hội trường ủy ban', 'Tổ'];

describe('decodeSnapshot', () => {
  it.each([
    ['TCVN3', toTcvn3, '.VnTime'],
    ['TCVN3', toTcvn3, undefined],
    ['VNI', toVni, 'VNI-Times'],
    ['VNI', toVni, undefined],
  ] as const)('turns %s cells into Unicode and says so (font %#)', (encoding, encode, font) => {
    const decoded = decodeSnapshot(
      workbookOf(
        TEXTS.map((text) => encode(text)),
        font,
      ),
    );
    expect(valuesOf(decoded)).toEqual(TEXTS);
    expect(decoded.notices).toEqual([{ key: 'files.notice.encoding', params: { encoding } }]);
  });

  it('gives Unicode back untouched, even in an old font', () => {
    const snapshot = workbookOf(TEXTS, '.VnTime');
    expect(decodeSnapshot(snapshot)).toBe(snapshot);
  });

  it('decodes paragraphs and tables of a text', () => {
    const text: SourceSnapshot = {
      kind: 'text',
      name: 'a.docx',
      notices: [],
      blocks: [
        { kind: 'paragraph', line: 1, text: toTcvn3('Kế hoạch tổ chức hội nghị'), fontName: '.VnTime' },
        {
          kind: 'table',
          line: 2,
          rows: [{ line: 2, header: true, cells: [{ text: toTcvn3('Thời gian'), columnSpan: 1, rowSpan: 1 }] }],
        },
      ],
    };
    const decoded = decodeSnapshot(text);
    expect(JSON.stringify(decoded)).toContain('Kế hoạch tổ chức hội nghị');
    expect(JSON.stringify(decoded)).toContain('Thời gian');
  });
});
