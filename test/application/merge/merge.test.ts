import { createCollector, type Collected } from '../../../src/application/merge/collect';
import { mergeWorkbook, type MergedWorkbook } from '../../../src/application/merge/merge-workbook';
import { snapshotOfPlan } from '../../../src/application/reports/snapshot-of-plan';
import { understand } from '../../../src/application/understand';
import { readReportRows } from '../../../src/domain/reports/read-rows';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import type { CellInput, SheetPlan } from '../../../src/domain/workbook/write-plan';
import { scheduleBook, type BookRow } from '../../support/schedule-book';

const row = (facts: BookRow): BookRow => ({ 'TRẠNG THÁI': 'Chưa thực hiện', ...facts });
const FESTIVAL: BookRow = {
  'HOẠT ĐỘNG': 'Ngày hội việc làm thanh niên công nhân',
  'THỜI GIAN': '18/5/2026',
  'BẮT ĐẦU': '2026-05-18',
  'KẾT THÚC': '2026-05-18',
  GIỜ: '08:00',
  'ĐỊA ĐIỂM': 'Nhà văn hóa',
  'CHỦ TRÌ': 'Ban Phong trào',
  MÃ: 'K1',
};
const UNIT_A = scheduleBook([
  {
    name: 'LỊCH HOẠT ĐỘNG',
    rows: [
      row(FESTIVAL),
      row({
        'HOẠT ĐỘNG': 'Họp giao ban đầu tuần',
        'BẮT ĐẦU': '2026-05-18',
        'KẾT THÚC': '2026-05-18',
        GIỜ: '08:30',
        'ĐỊA ĐIỂM': 'Phòng họp 1',
        'CHỦ TRÌ': 'Văn phòng',
        'TRẠNG THÁI': 'Hoàn thành',
        'TIẾN ĐỘ': 1,
        'KẾT QUẢ': 'Đủ thành phần',
        MÃ: 'K2',
      }),
    ],
  },
]);
const UNIT_B = scheduleBook([
  {
    name: 'Lịch',
    rows: [
      row({ ...FESTIVAL, 'PHỐI HỢP': 'Chi đoàn 3', 'TRẠNG THÁI': 'Đang thực hiện' }),
      row({
        'HOẠT ĐỘNG': 'Tiếp công dân định kỳ',
        'BẮT ĐẦU': '2026-05-18',
        'KẾT THÚC': '2026-05-18',
        GIỜ: '09:00',
        'ĐỊA ĐIỂM': 'phòng họp 1',
        'CHỦ TRÌ': 'Thanh tra',
        MÃ: 'K2',
      }),
    ],
  },
]);
const TEXT = `KẾ HOẠCH
Tổ chức hoạt động tháng 5 năm 2026

TT\tNội dung\tThời gian\tĐịa điểm\tPhân công
1\tHiến máu tình nguyện đợt hai\t22/5/2026\tBệnh viện tỉnh\tBan Phong trào chủ trì
`;

const collect = (): Collected => {
  const collector = createCollector();
  collector.add('A.xlsx', UNIT_A);
  collector.fail('hỏng.docx', { code: 'damaged', params: {} });
  collector.add('B.xlsx', UNIT_B);
  collector.add('C.txt', textSnapshot('C.txt', TEXT));
  collector.add('thơ.txt', textSnapshot('thơ.txt', 'Mùa xuân nho nhỏ'));
  return collector.collected();
};
const merge = (join = true, collected = collect()): MergedWorkbook => mergeWorkbook(collected, { locale: 'vi', join });
const textOf = (cell: CellInput | undefined): string =>
  typeof cell === 'object' && cell !== null ? (cell.kind === 'link' ? cell.text : '') : String(cell ?? '');
const tableOf = (sheet: SheetPlan | undefined): readonly (readonly string[])[] =>
  sheet?.blocks
    .at(-1)
    ?.cells.slice(1)
    .map((line) => line.map(textOf)) ?? [];
const sheetOf = ({ plan }: MergedWorkbook, name: string): SheetPlan | undefined =>
  plan.sheets.find((sheet) => sheet.name === name);

describe('Gộp lịch', () => {
  it('tells what became of every file, and none stops the others', () => {
    expect(
      collect().files.map((one) => [one.file, one.kind === 'read' ? `${one.from} ${one.activities}` : one.kind]),
    ).toEqual([
      ['A.xlsx', 'table 2'],
      ['hỏng.docx', 'failed'],
      ['B.xlsx', 'table 2'],
      ['C.txt', 'document 1'],
      ['thơ.txt', 'empty'],
    ]);
    const lines = tableOf(sheetOf(merge(), 'TỆP ĐÃ GỘP'));
    expect(lines.map(([, file, count]) => [file, count])).toEqual([
      ['A.xlsx', '2'],
      ['hỏng.docx', '0'],
      ['B.xlsx', '2'],
      ['C.txt', '1'],
      ['thơ.txt', '0'],
    ]);
    expect(lines[1]?.[3]).not.toBe('');
  });

  it('makes the same activity one row, with every source and every unit', () => {
    const merged = merge();
    const { rows } = readReportRows(snapshotOfPlan(merged.plan));
    expect(rows.map(({ name }) => name)).toEqual([
      'Ngày hội việc làm thanh niên công nhân',
      'Họp giao ban đầu tuần',
      'Tiếp công dân định kỳ',
      'Hiến máu tình nguyện đợt hai',
    ]);
    expect(rows[0]).toMatchObject({
      leads: ['Ban Phong trào'],
      supports: ['Chi đoàn 3'],
      typedState: 'running',
      clock: '08:00',
    });
    expect(rows[1]).toMatchObject({ typedState: 'done', progress: 1, result: 'Đủ thành phần' });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
    const sources = tableOf(sheetOf(merged, 'LỊCH GỘP')).map((line) => line[17]);
    expect(sources[0]).toMatch(/^A\.xlsx: .*LỊCH HOẠT ĐỘNG.*; B\.xlsx: .*Lịch/);
    expect(sources[3]).toMatch(/^C\.txt: dòng \d+$/);
  });

  it('shows duplicates and conflicts with links to their rows', () => {
    const merged = merge();
    const lines = tableOf(sheetOf(merged, 'TRÙNG LẶP'));
    expect(lines.map(([kind, , name, , other]) => [kind, name, other])).toEqual([
      ['Trùng', 'Ngày hội việc làm thanh niên công nhân', 'Ngày hội việc làm thanh niên công nhân'],
      ['Trùng địa điểm', 'Họp giao ban đầu tuần', 'Tiếp công dân định kỳ'],
    ]);
    expect(lines[0]?.[6]).toBe('Đã gộp thành một dòng.');
    const links = sheetOf(merged, 'TRÙNG LẶP')
      ?.blocks[0]?.cells.slice(1)
      .map((line) => line[2]);
    const top = sheetOf(merged, 'LỊCH GỘP')?.tables[0]?.range.top ?? 0;
    expect(links).toMatchObject([
      { target: { sheet: 'LỊCH GỘP', address: `B${top + 1}` } },
      { target: { sheet: 'LỊCH GỘP', address: `B${top + 2}` } },
    ]);
  });

  it('keeps both rows when asked, and still shows them', () => {
    const merged = merge(false);
    expect(merged.activities).toBe(5);
    expect(merged.matches.map(({ kind }) => kind)).toEqual(['same']);
    expect(tableOf(sheetOf(merged, 'TRÙNG LẶP'))[0]?.[6]).toBe('Giữ cả hai dòng.');
    // One event in one place is no conflict with itself.
    expect(merged.clashes.map(({ kind }) => kind)).toEqual(['place']);
  });

  it('gives keys that do not depend on the order of the files', () => {
    const keys = (...order: readonly ('A' | 'B')[]): readonly string[] => {
      const collector = createCollector();
      for (const name of order) collector.add(`${name}.xlsx`, name === 'A' ? UNIT_A : UNIT_B);
      return collector
        .collected()
        .items.map(({ activity }) => activity.key)
        .sort();
    };
    expect(keys('A', 'B')).toEqual(keys('B', 'A'));
    expect(new Set(keys('A', 'B')).size).toBe(4);
  });

  it('is no plan to be read again, save for its schedule', () => {
    const { schedules } = understand(snapshotOfPlan(merge().plan));
    expect(
      schedules
        .flatMap(({ activities }) => activities)
        .map(({ name }) => name.value)
        .sort(),
    ).toEqual([
      'Hiến máu tình nguyện đợt hai',
      'Họp giao ban đầu tuần',
      'Ngày hội việc làm thanh niên công nhân',
      'Tiếp công dân định kỳ',
    ]);
  });

  it('keeps no text of the files alive', () => {
    const collector = createCollector();
    collector.add('C.txt', textSnapshot('C.txt', TEXT + '\n' + 'Căn cứ '.repeat(20_000)));
    expect(JSON.stringify(collector.collected()).length).toBeLessThan(6_000);
  });
});
