import { buildSchedule, type BuildOutcome } from '../../../src/application/commands/build-schedule';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { openExcel, picture, rowsOf, sheetOf, type, type OpenExcel } from './open-excel';

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => open.close());

const HEADER = ['TT', 'Nội dung', 'Thời gian', 'Địa điểm', 'Phân công'];
const activity = (index: number): readonly unknown[] => [
  index + 1,
  `Tổ chức buổi sinh hoạt chuyên đề số ${index + 1} cho đoàn viên các chi đoàn`,
  // As the decree writes dates, so that there is nothing to remark.
  `Ngày ${String((index % 9) + 3).padStart(2, '0')}/${(index % 6) + 4}/2024`,
  `Hội trường tầng ${(index % 9) + 1}`,
  'Ban Thường vụ chủ trì, các chi đoàn phối hợp',
];
const fill = (count: number): Promise<void> =>
  type(open, 'Sheet1', `A1:E${count + 3}`, [
    ['LỊCH HOẠT ĐỘNG', '', '', '', ''],
    ['Năm 2024', '', '', '', ''],
    HEADER,
    ...Array.from({ length: count }, (_unused, index) => activity(index)),
  ]);
const build = (): Promise<BuildOutcome> =>
  buildSchedule(open.excel, { source: { kind: 'workbook', scope: { kind: 'active-sheet' } }, locale: 'vi' });

describe('Lập bảng of the open sheet', () => {
  it('writes a schedule whose rows lead back to their cells, in three syncs', async () => {
    await fill(4);
    const before = sheetOf(await picture(open), 'Sheet1');
    const { value, syncs } = await open.counted(build);
    expect(value).toMatchObject({ kind: 'written', activities: 4 });
    expect(syncs.length).toBeLessThanOrEqual(3);
    const after = await picture(open);
    expect(sheetOf(after, 'Sheet1')).toEqual(before);
    const rows = rowsOf(after, 'LỊCH HOẠT ĐỘNG');
    expect(rows).toHaveLength(4);
    expect(rows[0]?.['BẮT ĐẦU']).toBe(45385);
    expect(rows[0]?.['NGUỒN']).toMatch(/^=HYPERLINK\("#'Sheet1'!/);
    expect(new Set(rows.map((row) => row['MÃ'])).size).toBe(4);
  });

  it('keeps what people typed on its second run, with the hidden lists and findings', async () => {
    await fill(4);
    await build();
    const rows = rowsOf(await picture(open), 'LỊCH HOẠT ĐỘNG');
    const { formulas } = sheetOf(await picture(open), 'LỊCH HOẠT ĐỘNG');
    const at = formulas.findIndex((row) => row[0] === 'TT');
    const column = String.fromCharCode(65 + Object.keys(rows[0] ?? {}).indexOf('KẾT QUẢ'));
    await type(open, 'LỊCH HOẠT ĐỘNG', `${column}${at + 3}`, [['Đã xong']]);
    await open.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
    });
    const { value, syncs } = await open.counted(build);
    expect(value.kind).toBe('written');
    expect(syncs.length).toBeLessThanOrEqual(3);
    const after = await picture(open);
    expect(rowsOf(after, 'LỊCH HOẠT ĐỘNG').map((row) => row['KẾT QUẢ'])).toEqual(['', 'Đã xong', '', '']);
    expect(after.sheets.filter((sheet) => sheet.name.startsWith('LỊCH HOẠT ĐỘNG'))).toHaveLength(1);
    expect(after.sheets.filter((sheet) => sheet.name.startsWith('_KH'))).toHaveLength(1);
  });

  it('says when there is no plan, and writes nothing', async () => {
    await type(open, 'Sheet1', 'A1', [['Chỉ có một câu bình thường.']]);
    const before = await picture(open);
    expect(await build()).toEqual({ kind: 'nothing-found', source: 'Book1.xlsx' });
    expect(await picture(open)).toEqual(before);
  });

  it('hands on what Excel refuses', async () => {
    await fill(1);
    open.node.host.faults.cellEdit = true;
    expect(await build()).toMatchObject({ kind: 'failed', failure: { code: 'cell-editing' } });
  });

  it('takes three syncs for ten thousand activities and keeps each message under 4 MB', async () => {
    await fill(10_000);
    const shares: number[] = [];
    const { value, syncs } = await open.counted(() =>
      buildSchedule(
        open.excel,
        { source: { kind: 'workbook', scope: { kind: 'active-sheet' } }, locale: 'vi' },
        {
          onProgress: (share) => {
            shares.push(share);
            return 'go-on';
          },
        },
      ),
    );
    expect(value).toMatchObject({ kind: 'written', activities: 10_000 });
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(Math.max(...syncs.flatMap((sync) => [sync.requestBytes, sync.responseBytes]))).toBeLessThan(4 * 1024 * 1024);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  }, 120_000);
});

describe('Lập bảng of a text', () => {
  it('writes without links into a workbook that knows nothing of the text', async () => {
    const text = [
      'KẾ HOẠCH',
      'Hoạt động tháng 5 năm 2024',
      '',
      '1. Ngày 12/5/2024: Hội nghị sơ kết tại hội trường A.',
      '2. Ngày 20/5/2024: Ra quân vệ sinh môi trường.',
    ].join('\n');
    const outcome = await buildSchedule(open.excel, {
      source: { kind: 'snapshot', snapshot: textSnapshot('text', text) },
      locale: 'vi',
    });
    expect(outcome).toMatchObject({ kind: 'written' });
    const rows = rowsOf(await picture(open), 'LỊCH HOẠT ĐỘNG');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => !String(row['NGUỒN']).startsWith('='))).toBe(true);
  });
});
