import type { ReportRow } from '../../src/domain/reports/report-row';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { bookPlan } from '../support/report-book';
import { rowOf, type RowFacts } from '../support/report-rows';
import { journeysOf, type CellValue, type Journey } from './support/journey';

const newJourney = journeysOf();

const MERGED = 'LỊCH GỘP';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const activity = (facts: RowFacts, k: number): ReportRow => ({
  ...rowOf({ key: `K${k}`, clock: '08:00 - 11:00', ...facts }),
  row: 8 + k,
});

/** What a unit sends: the workbook that KH made there. */
const book = (rows: readonly RowFacts[], issuer: string): Buffer => {
  const pieces: Uint8Array[] = [];
  const written = writeWorkbook(bookPlan(rows.map(activity), issuer), (piece) => void pieces.push(piece));
  if (!written.ok) throw new Error(written.failure.code);
  return Buffer.concat(pieces);
};

const BLOOD: RowFacts = {
  name: 'Ngày hội hiến máu tình nguyện đợt 2',
  start: '2026-06-06',
  place: 'Nhà văn hóa trung tâm',
  leads: ['Đoàn phường An Bình'],
};

const UNIT_A = book(
  [
    BLOOD,
    {
      name: 'Tập huấn nghiệp vụ cho cán bộ chi đoàn',
      start: '2026-06-12',
      place: 'Hội trường tầng 2',
      leads: ['Ban Phong trào'],
    },
  ],
  'Đoàn phường An Bình',
);
const UNIT_B = book(
  [
    BLOOD,
    {
      name: 'Họp đội thanh niên xung kích',
      start: '2026-06-12',
      clock: '09:00 - 10:30',
      place: 'Hội trường tầng 2',
      leads: ['Đoàn phường Tân Hòa'],
    },
    { name: 'Trao quà gia đình chính sách', start: '2026-07-27', leads: ['Đoàn phường Tân Hòa'] },
  ],
  'Đoàn phường Tân Hòa',
);

const FILES = [
  { name: 'an-binh.xlsx', mimeType: XLSX, buffer: UNIT_A },
  // Cut off on the way: its first bytes are those of a workbook.
  { name: 'chua-gui-xong.xlsx', mimeType: XLSX, buffer: UNIT_A.subarray(0, 900) },
  { name: 'tan-hoa.xlsx', mimeType: XLSX, buffer: UNIT_B },
];

const pick = async (journey: Journey, files: typeof FILES = FILES): Promise<void> => {
  await journey.open('Gộp lịch');
  await journey.pane.locator('input[type="file"]').setInputFiles(files);
};

const merge = async (journey: Journey): Promise<void> => {
  await pick(journey);
  await journey.status('4 hoạt động từ 2 tệp');
  await journey.press(`Ghi ra trang ${MERGED}`);
  await journey.status(`Đã ghi 4 dòng vào trang ${MERGED}.`);
};

const textOf = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell);

/** The merged table: texts by header, row by row. */
const table = async (journey: Journey, sheet = MERGED): Promise<readonly Readonly<Record<string, string>>[]> => {
  const cells = await journey.values(`'${sheet}'!A1:Z40`);
  const head = cells.findIndex((line) => line.includes('HOẠT ĐỘNG') || line.includes('TỆP'));
  const names = (cells[head] ?? []).map(textOf);
  return cells
    .slice(head + 1)
    .filter((line) => line.some((cell) => cell !== null && cell !== ''))
    .map((line) => Object.fromEntries(names.map((name, k) => [name, textOf(line[k])])));
};

describe('the schedules of several units', () => {
  it('become one table with the source of each row, what is twice and what clashes; a bad file stops nothing', async () => {
    const journey = await newJourney();
    const before = await journey.fingerprints();
    await pick(journey);
    await journey.status('4 hoạt động từ 2 tệp');
    await journey.status('1 việc trùng, 0 chỗ cần xem, 1 xung đột');
    await journey.pane
      .getByRole('listitem')
      .filter({ hasText: /^chua-gui-xong\.xlsx: .*\S/u })
      .waitFor();
    await journey.pane.getByRole('listitem').filter({ hasText: 'Trùng địa điểm' }).waitFor();
    await journey.picture('D1-merge-found');
    expect(await journey.sheets()).not.toContain(MERGED);

    await journey.press(`Ghi ra trang ${MERGED}`);
    await journey.status(`Đã ghi 4 dòng vào trang ${MERGED}.`);
    await journey.picture('D2-merged');
    expect(await journey.activeSheet()).toBe(MERGED);
    const rows = await table(journey);
    expect(rows.map((row) => row['HOẠT ĐỘNG'])).toEqual([
      'Ngày hội hiến máu tình nguyện đợt 2',
      'Tập huấn nghiệp vụ cho cán bộ chi đoàn',
      'Họp đội thanh niên xung kích',
      'Trao quà gia đình chính sách',
    ]);
    expect(rows[2]?.['THỜI GIAN']).toBe('09:00 - 10:30, 12/6/2026');
    expect(rows[0]?.['NGUỒN']).toMatch(/an-binh\.xlsx.*tan-hoa\.xlsx/u);
    expect(rows[2]?.['NGUỒN']).toMatch(/tan-hoa\.xlsx/u);

    await journey.press('Mở trang TRÙNG LẶP');
    await journey.picture('D3-matches');
    const matches = await table(journey, 'TRÙNG LẶP');
    expect(matches.map((row) => row['LOẠI'])).toEqual(['Trùng', 'Trùng địa điểm']);
    expect(matches[1]?.['CÁCH XỬ LÝ']).toContain('Hội trường tầng 2');
    const files = await table(journey, 'TỆP ĐÃ GỘP');
    expect(files.map((row) => [row['TỆP'], row['SỐ HOẠT ĐỘNG']])).toEqual([
      ['an-binh.xlsx', '2'],
      ['chua-gui-xong.xlsx', '0'],
      ['tan-hoa.xlsx', '3'],
    ]);
    const after = await journey.fingerprints();
    for (const [name, print] of Object.entries(before)) expect([name, after[name]]).toEqual([name, print]);
    expect(journey.errors).toEqual([]);
  });

  it('keep what people typed when they are merged again, and are taken away by Hoàn tác', async () => {
    const journey = await newJourney();
    const before = await journey.sheets();
    await merge(journey);
    const head = (await journey.values(`'${MERGED}'!A1:Z12`)).find((line) => line.includes('KẾT QUẢ')) ?? [];
    const letter = String.fromCharCode(65 + head.indexOf('KẾT QUẢ'));
    const row = await journey.rowOf(MERGED, 'B', 'Họp đội thanh niên xung kích');
    await journey.type(`${letter}${row}`, 'Đủ 25 đội viên');

    await journey.press('Gộp các tệp khác');
    await merge(journey);
    await journey.picture('D4-merged-again');
    const again = await table(journey);
    expect(again.find((one) => one['HOẠT ĐỘNG'] === 'Họp đội thanh niên xung kích')?.['KẾT QUẢ']).toBe(
      'Đủ 25 đội viên',
    );
    expect((await journey.sheets()).filter((name) => name.startsWith(MERGED))).toEqual([MERGED]);

    await journey.ribbon('Hoàn tác');
    await journey.press('Hoàn tác ngay');
    await journey.status(/^Đã hoàn tác/u);
    expect((await table(journey)).some((one) => one['KẾT QUẢ'] === 'Đủ 25 đội viên')).toBe(true);
    expect((await journey.sheets()).filter((name) => !before.includes(name))).toEqual(
      expect.arrayContaining([MERGED, 'TRÙNG LẶP', 'TỆP ĐÃ GỘP']),
    );
    expect(journey.errors).toEqual([]);
  });

  it('that cannot be read at all are told, and nothing is written', async () => {
    const journey = await newJourney();
    await pick(journey, FILES.slice(1, 2));
    await journey.status('Không thấy hoạt động nào trong các tệp đã chọn.');
    await journey.pane
      .getByRole('listitem')
      .filter({ hasText: /^chua-gui-xong\.xlsx: /u })
      .waitFor();
    await journey.picture('D5-nothing-read');
    expect(await journey.button(`Ghi ra trang ${MERGED}`).count()).toBe(0);
    expect(journey.errors).toEqual([]);
  });
});
