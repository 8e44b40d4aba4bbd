import { extensionOf, sniffFile } from '../../src/files/sniff';
import { archive, workbookParts } from '../support/archive';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An OLE container with one stream of that name in its directory. */
const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(`${stream}\0`).forEach((letter, k) => (bytes[1024 + 2 * k] = letter.charCodeAt(0)));
  return bytes;
};

const kindOf = (bytes: Uint8Array, name = 'tep'): string => {
  const kind = sniffFile(bytes, name);
  return kind.ok ? kind.value : kind.failure.code;
};

describe('sniffFile', () => {
  it.each([
    ['a workbook', archive(workbookParts([{ name: 'A', xml: '' }])), 'xlsx'],
    ['a Word file', archive({ 'word/document.xml': '<a/>' }), 'docx'],
    [
      'a workbook whose parts have other names',
      archive({ 'doc/x.xml': '', '[Content_Types].xml': 'application/…spreadsheetml.sheet.main+xml' }),
      'xlsx',
    ],
    ['plain text', bytesOf('Kế hoạch'), 'text'],
    ['nothing', new Uint8Array(0), 'empty'],
    ['an archive of pictures', archive({ 'a.png': 'x' }), 'wrong-type'],
    ['slides', archive({ 'ppt/presentation.xml': '<a/>' }), 'wrong-type'],
    ['an OpenDocument sheet', archive({ mimetype: 'x', 'content.xml': '<a/>' }), 'wrong-type'],
    ['a PDF', bytesOf('%PDF-1.7 …'), 'wrong-type'],
    ['an RTF', bytesOf('{\\rtf1\\ansi'), 'wrong-type'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'wrong-type'],
    ['a file with a password', ole('EncryptedPackage'), 'encrypted'],
    ['an old Word file', ole('WordDocument'), 'old-word'],
    ['an old Excel file', ole('Workbook'), 'old-excel'],
    ['an old Excel 95 file', ole('Book'), 'old-excel'],
    ['another OLE file', ole('Quyen'), 'wrong-type'],
    ['a cut archive', archive({ 'xl/workbook.xml': 'x' }).subarray(0, 40), 'damaged'],
  ])('%s', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it('goes by the content, not by the name', () => {
    expect(kindOf(archive({ 'word/document.xml': '<a/>' }), 'ke-hoach.xlsx')).toBe('docx');
    expect(kindOf(archive(workbookParts([])), 'lich.txt')).toBe('xlsx');
    expect(kindOf(bytesOf('a;b'), 'lich.CSV')).toBe('csv');
    expect(kindOf(bytesOf('a;b'), 'lich.docx')).toBe('text');
  });
});

describe('extensionOf', () => {
  it.each([
    ['a/b.XLSX', 'xlsx'],
    ['a.b/c', ''],
    ['c:\\x.y\\z', ''],
    ['.csv', 'csv'],
    ['x.', ''],
  ])('%s → "%s"', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});
