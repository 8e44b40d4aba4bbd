import { checkWorkbook } from '../../src/application/commands/check-workbook';
import { markRequest } from '../../src/application/check-marks';
import { findingsSheet, readIgnoredRows } from '../../src/application/findings-sheet';
import { fail, succeed, type ReadScope, type WorkbookHost } from '../../src/application/ports';
import type { Finding } from '../../src/domain/checks/finding';
import type { SheetSnapshot } from '../../src/domain/source/snapshot';
import { sheetOf, workbookOf } from '../support/snapshots';

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

const KEYS: Readonly<Record<string, string>> = {
  'Đơn vị': 'units',
  Ngày: 'days',
  'KIỂM TRA': 'findings',
  Lịch: 'schedule',
};

const hostOf = (sheets: readonly SheetSnapshot[], asked: ReadScope[] = []): Pick<WorkbookHost, 'read'> => ({
  read: (scope) => {
    asked.push(scope);
    return Promise.resolve(
      succeed(
        workbookOf(
          ...sheets.map((sheet) => {
            const ownKey = KEYS[sheet.name];
            return ownKey === undefined ? sheet : { ...sheet, ownKey };
          }),
        ),
      ),
    );
  },
});

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

describe('checkWorkbook', () => {
  it('judges the open sheet by the unit list and the days of the workbook', async () => {
    const asked: ReadScope[] = [];
    const outcome = await checkWorkbook(hostOf([PLAN, UNITS, DAYS, LEFT], asked), 'active-sheet');
    if (!outcome.ok) throw new Error('not read');
    expect(asked).toEqual([
      { kind: 'check', of: 'active-sheet', lists: ['units', 'days', 'holidays', 'findings'], tables: ['tblDonVi'] },
    ]);
    expect(codes(outcome.value.findings)).toEqual(
      expect.arrayContaining(['date-impossible', 'unit-unknown', 'anniversary-base']),
    );
    expect(outcome.value.own).toEqual(['Đơn vị', 'Ngày', 'KIỂM TRA']);
    expect(outcome.value.sheets).toBe(1);
    expect(outcome.value.ignored).toEqual([{ key: 'date-impossible|31/6/2024', reason: 'trích nguyên văn' }]);
  });

  it('says nothing of units without a list, and leaves out rules that are switched off', async () => {
    const outcome = await checkWorkbook(hostOf([PLAN]), 'workbook', { disabled: ['date-impossible'] });
    if (!outcome.ok) throw new Error('not read');
    expect(codes(outcome.value.findings)).not.toContain('unit-unknown');
    expect(codes(outcome.value.findings)).not.toContain('date-impossible');
  });

  it('does not call a row of its own table a duplicate of the row it was made from', async () => {
    const header = ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'GHI CHÚ'];
    const rows = [
      ['1', 'Hội thi tiếng hát công nhân', '05/6/2024', 'Nhà văn hóa huyện', 'Ban Tổ chức chủ trì'],
      ['2', 'Giải bóng chuyền các xã', '06/6/2024', 'Sân vận động', 'Ban Tổ chức chủ trì'],
    ];
    const source = sheetOf('Kế hoạch', [['KẾ HOẠCH'], header, ...rows]);
    const table = { name: 'tblLichHoatDong', range: { top: 1, left: 1, bottom: 3, right: 5 } };
    const own = (name: string) => ({ ...sheetOf(name, [header, ...rows]), tables: [table] });
    const duplicates = async (...sheets: readonly SheetSnapshot[]): Promise<number> => {
      const outcome = await checkWorkbook(hostOf(sheets), 'workbook');
      return outcome.ok ? outcome.value.findings.filter(({ code }) => code === 'activity-duplicate').length : -1;
    };
    expect(await duplicates(source, own('Lịch'), own('LỊCH GỘP'))).toBe(0);
    const twice = sheetOf('Kế hoạch', [['KẾ HOẠCH'], header, ...rows, ...rows]);
    expect(await duplicates(twice, own('Lịch'))).toBe(2);
  });

  it('hands a failure on', async () => {
    const read = (): ReturnType<WorkbookHost['read']> => Promise.resolve(fail('timeout'));
    expect(await checkWorkbook({ read }, 'workbook')).toEqual(fail('timeout'));
  });

  it('knows the cells of its own sheets that findings point at: rows by key or words, the rest by address', async () => {
    const header = ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'MÃ'];
    const rows = [
      [1, 'Hội thi nấu ăn', '31/6/2024', 'k-1'],
      [2, 'Hội thi cắm hoa', '30/2/2024', null],
    ];
    const schedule = sheetOf('Lịch', [['Kế hoạch năm 2024 của xã  ta', null, null, null], header, ...rows]);
    const table = { name: 'tblLichHoatDong', range: { top: 2, left: 1, bottom: 4, right: 4 } };
    const outcome = await checkWorkbook(hostOf([PLAN, { ...schedule, tables: [table] }]), 'workbook');
    if (!outcome.ok) throw new Error('not read');
    const { findings, own, places } = outcome.value;
    expect(own).toEqual(['Lịch']);
    expect(new Set([...places.values()].map(({ sheet }) => sheet))).toEqual(new Set(['Lịch']));
    const placeOf = (words: string) => {
      const found = findings.find(
        ({ text, origin }) => text.includes(words) && origin?.kind === 'cell' && origin.sheet === 'Lịch',
      );
      return found === undefined ? 'no finding' : places.get(found);
    };
    const at = { sheet: 'Lịch', column: 3, severity: 'error' };
    const place = { table: 'tblLichHoatDong', header: 'THỜI GIAN' };
    expect(placeOf('31/6/2024')).toEqual({ ...at, row: 3, place: { ...place, rowKey: 'k-1' } });
    expect(placeOf('30/2/2024')).toEqual({ ...at, row: 4, place: { ...place, rowKey: 'Hội thi cắm hoa' } });
    const open = findings.filter(({ text }) => text.includes('31/6/2024'));
    expect(markRequest(own, places, open, true).marks).toEqual([placeOf('31/6/2024')]);
  });

  it('reads back what it wrote itself', () => {
    const { blocks } = findingsSheet([], 'vi');
    const rows = blocks[0]?.cells ?? [];
    const plain = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : null)));
    expect(readIgnoredRows(workbookOf(sheetOf('KIỂM TRA', plain, 'tblKiemTra')))).toEqual([]);
  });
});
