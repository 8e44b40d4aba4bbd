import { readGrid } from '../../../src/xlsx/read/read-grid';

describe('readGrid', () => {
  it('gives a sheet named after the file, blank fields blank', () => {
    const result = readGrid('TT;HOẠT ĐỘNG;THỜI GIAN\n1;"Họp; giao ban";\n2;Hội thao;5/6', 'lich he.csv', []);
    expect(result.ok && result.value).toMatchObject({
      kind: 'workbook',
      name: 'lich he.csv',
      sheets: [
        {
          name: 'lich he',
          top: 1,
          left: 1,
          rows: [
            [{ value: 'TT' }, { value: 'HOẠT ĐỘNG' }, { value: 'THỜI GIAN' }],
            [{ value: '1' }, { value: 'Họp; giao ban' }, null],
            [{ value: '2' }, { value: 'Hội thao' }, { value: '5/6' }],
          ],
        },
      ],
    });
  });

  it('knows the words of failed formulas', () => {
    const result = readGrid('MÃ,TÊN\nA1, #N/A\nA2,#REF!\nA3,Tổ #1\nA4,#N/A?', 'a.csv', []);
    const rows = result.ok && result.value.kind === 'workbook' ? result.value.sheets[0]?.rows : [];
    expect(rows?.slice(1).map((row) => row[1]?.value)).toEqual([
      { error: '#N/A' },
      { error: '#REF!' },
      'Tổ #1',
      '#N/A?',
    ]);
  });

  it('reads a plan in prose as text, whatever its name, and keeps the notices', () => {
    const notice = { key: 'files.notice.encoding', params: { encoding: 'VNI' } };
    const result = readGrid('KẾ HOẠCH\nI. Mục đích\n1. Nâng cao nhận thức, ý thức.\nII. Nội dung', 'a.csv', [notice]);
    expect(result.ok && result.value).toMatchObject({ kind: 'text', notices: [notice] });
  });
});
