import { readSource, type SourceReaders } from '../../src/application/read-source';
import { READERS } from '../../src/cli/files';
import { archive, workbookParts } from '../support/archive';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array, readers: SourceReaders = READERS): string => {
  const result = readSource({ name, bytes }, readers);
  return result.ok ? `${result.value.kind} ${result.value.name}` : result.failure.code;
};

describe('readSource', () => {
  const workbook = archive(workbookParts([{ name: 'A', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }]));

  it('reads each kind by its content', () => {
    expect(read('a.txt', workbook)).toBe('workbook a.txt');
    expect(read('a.txt', bytesOf('Kế hoạch'))).toBe('text a.txt');
    expect(read('a.csv', bytesOf('TT;VIỆC\n1;Họp\n2;Hội thao'))).toBe('workbook a.csv');
    expect(read('a.csv', bytesOf('Chỉ là chữ'))).toBe('text a.csv');
  });

  it('refuses a text over the limit, whatever it holds', () => {
    const readers = { ...READERS, limits: { ...READERS.limits, text: 10 } };
    expect(read('a.txt', bytesOf('x'.repeat(11)), readers)).toBe('too-large');
    expect(read('a.xlsx', workbook, readers)).toBe('workbook a.xlsx');
  });

  it('passes the words of a reader on', () => {
    const latin = Uint8Array.from(Array.from('KÕ ho¹ch c«ng t¸c th¸ng n¨m, héi nghÞ tæng kÕt'), (c) => c.charCodeAt(0));
    const result = readSource({ name: 'a.txt', bytes: latin }, READERS);
    expect(result.ok && result.value.notices).toEqual([
      { key: 'files.notice.encoding', params: { encoding: 'TCVN3 (ABC)' } },
    ]);
    expect(result.ok && result.value.kind === 'text' && result.value.blocks[0]).toMatchObject({
      text: 'Kế hoạch công tác tháng năm, hội nghị tổng kết',
    });
  });
});
