import { checkWorkbook } from '../../src/application/commands/check-workbook';
import { findingsSheet, readIgnoredRows } from '../../src/application/findings-sheet';
import { fail, succeed, type ReadScope, type SheetInfo, type WorkbookHost } from '../../src/application/ports';
import type { Finding } from '../../src/domain/checks/finding';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/domain/source/snapshot';

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[], table?: string): SheetSnapshot => ({
  name,
  visibility: 'visible',
  protected: false,
  top: 1,
  left: 1,
  rows: rows.map((row) => row.map((value) => ({ value }))),
  merges: [],
  tables:
    table === undefined
      ? []
      : [{ name: table, range: { top: 1, left: 1, bottom: rows.length, right: rows[0]?.length ?? 1 } }],
});

const PLAN = sheetOf('Kế hoạch', [
  ['KẾ HOẠCH'],
  ['Ngày hội thể thao năm 2024'],
  ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'GHI CHÚ'],
  ['1', 'Khai mạc', 'ngày 31/6/2024', 'Sở Ngoại thương chủ trì'],
  ['2', 'Thi đấu kỷ niệm 12 năm Ngày hội làng (05/6/2012 - 05/6/2024)', 'ngày 05/6/2024', 'Sở Y tế chủ trì'],
]);
const UNITS = sheetOf(
  'Đơn vị',
  [
    ['MÃ', 'TÊN ĐƠN VỊ'],
    ['1', 'Sở Nội vụ'],
    ['2', 'Sở Y tế'],
  ],
  'tblDonVi',
);
const DAYS = sheetOf(
  'Ngày',
  [
    ['MÃ', 'TÊN NGÀY', 'LOẠI', 'NGÀY', 'THÁNG', 'NĂM GỐC', 'LỊCH', 'TIN CẬY', 'NGUỒN'],
    ['', 'Ngày hội làng', 'truyền thống', 5, 6, 2010, 'dương', 'đã kiểm chứng', ''],
  ],
  'tblNgayKyNiem',
);
const LEFT = sheetOf(
  'KIỂM TRA',
  [
    ['MỨC', 'TRẠNG THÁI', 'KHÓA', 'LÝ DO', 'ghi thêm'],
    ['Lỗi', 'Bỏ qua', 'date-impossible|31/6/2024#2', 'trích nguyên văn', ''],
    ['Lỗi', 'mở', 'double-space|a b', '', ''],
    ['Lỗi', 'bỏ qua', '', 'không có khóa', ''],
  ],
  'tblKiemTra',
);

const bookOf = (sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  kind: 'workbook',
  name: 'thử.xlsx',
  date1904: false,
  sheets,
  notices: [],
});

const KEYS: Readonly<Record<string, string>> = { 'Đơn vị': 'units', Ngày: 'days', 'KIỂM TRA': 'findings' };

const hostOf = (
  sheets: readonly SheetSnapshot[],
  asked: ReadScope[] = [],
): Pick<WorkbookHost, 'listSheets' | 'read'> => ({
  listSheets: () =>
    Promise.resolve(
      succeed(
        sheets.map(({ name }): SheetInfo => ({
          name,
          visibility: 'visible',
          active: name === 'Kế hoạch',
          ownKey: KEYS[name] ?? null,
        })),
      ),
    ),
  read: (scope) => {
    asked.push(scope);
    const wanted = scope.kind === 'sheets' ? sheets.filter(({ name }) => scope.names.includes(name)) : sheets;
    return Promise.resolve(succeed(bookOf(scope.kind === 'active-sheet' ? wanted.slice(0, 1) : wanted)));
  },
});

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

describe('checkWorkbook', () => {
  it('judges the open sheet by the unit list and the days of the workbook', async () => {
    const asked: ReadScope[] = [];
    const outcome = await checkWorkbook(hostOf([PLAN, UNITS, DAYS, LEFT], asked), { kind: 'active-sheet' });
    if (!outcome.ok) throw new Error('not read');
    expect(asked).toEqual([{ kind: 'sheets', names: ['Kế hoạch', 'Đơn vị', 'Ngày', 'KIỂM TRA'] }]);
    expect(codes(outcome.value.findings)).toEqual(
      expect.arrayContaining(['date-impossible', 'unit-unknown', 'anniversary-base']),
    );
    expect(outcome.value.own).toEqual(['Đơn vị', 'Ngày', 'KIỂM TRA']);
    expect(outcome.value.sheets).toBe(1);
    expect(outcome.value.ignored).toEqual([{ key: 'date-impossible|31/6/2024', reason: 'trích nguyên văn' }]);
  });

  it('says nothing of units without a list, and leaves out rules that are switched off', async () => {
    const outcome = await checkWorkbook(hostOf([PLAN]), { kind: 'workbook' }, { disabled: ['date-impossible'] });
    if (!outcome.ok) throw new Error('not read');
    expect(codes(outcome.value.findings)).not.toContain('unit-unknown');
    expect(codes(outcome.value.findings)).not.toContain('date-impossible');
  });

  it('hands a failure on, and checks when only the list of sheets is out of reach', async () => {
    const read = (): ReturnType<WorkbookHost['read']> => Promise.resolve(fail('timeout'));
    expect(await checkWorkbook({ ...hostOf([PLAN]), read }, { kind: 'workbook' })).toEqual(fail('timeout'));
    const listSheets = (): ReturnType<WorkbookHost['listSheets']> => Promise.resolve(fail('timeout'));
    const outcome = await checkWorkbook({ ...hostOf([PLAN]), listSheets }, { kind: 'active-sheet' });
    expect(outcome.ok && codes(outcome.value.findings)).toContain('date-impossible');
  });

  it('reads back what it wrote itself', () => {
    const { blocks } = findingsSheet([], 'vi');
    const rows = blocks[0]?.cells ?? [];
    const plain = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : null)));
    expect(readIgnoredRows(bookOf([sheetOf('KIỂM TRA', plain, 'tblKiemTra')]))).toEqual([]);
  });
});
