import fc from 'fast-check';
import {
  formulaText,
  functionCatalogue,
  previewFunction,
  returnsDate,
  searchFunctions,
} from '../../src/functions/catalogue';

const ids = (query: string): readonly string[] => searchFunctions(query).map((entry) => entry.id);

describe('search', () => {
  test.each([
    ['kỷ niệm', 'NAMKYNIEM'],
    ['ky niem', 'NAMKYNIEM'],
    ['=KH.NAMKY', 'NAMKYNIEM'],
    ['kh.thu', 'THU'],
    ['THU', 'THU'],
    ['âm lịch', 'AMLICH'],
    ['quá hạn', 'TRANGTHAI'],
    ['vni', 'CHUYENMA'],
    ['networkdays', 'SONGAYLAMVIEC'],
    ['so ky hieu', 'KYHIEU'],
    ['thứ mấy', 'THU'],
  ])('%s finds %s among the first three', (query, id) => {
    expect(ids(query).slice(0, 3)).toContain(id);
  });

  test('nothing typed gives everything, nonsense nothing', () => {
    expect(ids('  ')).toHaveLength(functionCatalogue().length);
    expect(ids('zzqx')).toEqual([]);
  });

  test('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(searchFunctions(text))));
  });
});

describe('formula text', () => {
  const value = (of: string | number | boolean | null) => ({ kind: 'value', value: of }) as const;

  test('follows the separators and the decimal sign of each Excel', () => {
    const args = [value('01/5/2023'), { kind: 'cells', address: 'B2' }, value(0.5), value(null)] as const;
    expect(formulaText('TRANGTHAI', args, 'vi')).toBe('=KH.TRANGTHAI("01/5/2023";B2;0,5)');
    expect(formulaText('TRANGTHAI', args, 'en')).toBe('=KH.TRANGTHAI("01/5/2023",B2,0.5)');
  });

  test('keeps blanks in the middle, doubles quotes, joins long texts', () => {
    expect(formulaText('TRANGTHAI', [value(null), value('a'), value(null), value(1)], 'en')).toBe(
      '=KH.TRANGTHAI(,"a",,1)',
    );
    expect(formulaText('BODAU', [value('nói "to"')], 'vi')).toBe('=KH.BODAU("nói ""to""")');
    const long = formulaText('BODAU', [value('a'.repeat(300))], 'en');
    expect(long).toBe(`=KH.BODAU("${'a'.repeat(255)}"&"${'a'.repeat(45)}")`);
  });
});

describe('preview', () => {
  test('shows days as days and problems as sentences', () => {
    expect(previewFunction('NGAYKYNIEM', ['Giỗ Tổ', 2025])).toMatchObject({
      kind: 'value',
      value: 45754,
      text: '07/04/2025',
    });
    expect(previewFunction('NAMKYNIEM', ['Giỗ Tổ', 2025])).toMatchObject({ kind: 'problem', code: '#N/A' });
    expect(previewFunction('THU', ['29/2/2021'])).toMatchObject({ kind: 'problem', code: '#VALUE!' });
  });

  test('takes a list as a plain array and as rows', () => {
    const list = ['Phòng Nội vụ', 'Văn phòng'];
    expect(previewFunction('DONVI', ['P. Nội vụ', list])).toMatchObject({ text: 'Phòng Nội vụ' });
    expect(previewFunction('DONVI', ['P. Nội vụ', list.map((one) => [one])])).toMatchObject({ text: 'Phòng Nội vụ' });
  });

  test('says which results need the format of a day', () => {
    expect(returnsDate('BATDAU', ['Tháng 5/2023'])).toBe(true);
    expect(returnsDate('TUAN', ['19/5/2023', 3])).toBe(true);
    expect(returnsDate('TUAN', ['19/5/2023'])).toBe(false);
  });
});
