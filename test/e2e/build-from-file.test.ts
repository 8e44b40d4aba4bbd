import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { Workbook } from '@cj-tech-master/excelts';
import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();

const HEAD = ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'GHI CHÚ'];
const ROWS = [
  ['1.', 'Khai mạc Tuần lễ đọc sách', '7g00, thứ Hai 20/4/2026', 'Thư viện xã', 'Đoàn xã chủ trì'],
  ['2.', 'Hội thi kể chuyện theo sách', '22/4/2026', 'Nhà văn hóa thôn 2', 'Chi đoàn thôn 2 phụ trách'],
  ['3.', 'Tổng kết Tuần lễ đọc sách', '26/4/2026', 'Hội trường UBND xã', 'Đoàn xã chủ trì'],
];

const planParagraphs = [
  'ĐOÀN TNCS HỒ CHÍ MINH XÃ TÂN LẬP',
  'Số: 15-KH/ĐTN',
  'Tân Lập, ngày 06 tháng 4 năm 2026',
  'KẾ HOẠCH',
  'Tổ chức Tuần lễ đọc sách năm 2026',
  'I. MỤC ĐÍCH',
  'Xây dựng thói quen đọc sách trong thanh thiếu nhi.',
  'LỊCH HOẠT ĐỘNG',
  '(Kèm theo Kế hoạch số 15-KH/ĐTN ngày 06/4/2026 của Đoàn xã Tân Lập)',
];

const docx = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            ...planParagraphs.map((text) => new Paragraph(text)),
            new Table({
              rows: [HEAD, ...ROWS].map(
                (cells) =>
                  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
              ),
            }),
          ],
        },
      ],
    }),
  );

const xlsx = async (): Promise<Buffer> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Kế hoạch');
  sheet.addRow(['LỊCH HOẠT ĐỘNG TUẦN LỄ ĐỌC SÁCH NĂM 2026']);
  sheet.addRow(HEAD);
  for (const row of ROWS) sheet.addRow(row);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

const csv = [HEAD, ...ROWS].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

const pick = async (journey: Journey, name: string, buffer: Buffer): Promise<void> => {
  await journey.pane
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
};

describe('a schedule from a file', () => {
  it.each([
    ['Word', 'ke-hoach.docx', docx],
    ['Excel', 'ke-hoach.xlsx', xlsx],
    ['CSV', 'ke-hoach.csv', () => Promise.resolve(Buffer.from(`\uFEFF${csv}`))],
  ])('reads a %s file and writes its schedule into the open workbook', async (_, name, make) => {
    const journey = await newJourney();
    const before = await journey.fingerprints();
    await pick(journey, name, await make());
    await journey.status('Đã hiểu 3 hoạt động');
    await journey.picture(`31-understood-${name}`);
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 3 dòng vào trang LỊCH HOẠT ĐỘNG');
    const row = await journey.rowOf('LỊCH HOẠT ĐỘNG', 'B', 'Hội thi kể chuyện theo sách');
    expect((await journey.values(`'LỊCH HOẠT ĐỘNG'!B${row}:D${row}`))[0]).toEqual([
      'Hội thi kể chuyện theo sách',
      '22/4/2026',
      'Nhà văn hóa thôn 2',
    ]);
    const after = await journey.fingerprints();
    for (const sheet of Object.keys(before)) expect([sheet, after[sheet] === before[sheet]]).toEqual([sheet, true]);
    expect(journey.errors).toEqual([]);
  });

  it('says which files it reads when it is given another, and a torn one', async () => {
    const journey = await newJourney();
    await pick(journey, 'ke-hoach.pdf', Buffer.from('%PDF-1.7'));
    const message = journey.pane.getByRole('alert');
    await message.waitFor();
    const other = await message.innerText();
    expect(other).toMatch(/\.docx/u);
    await journey.picture('32-other-file');
    const whole = await docx();
    await pick(journey, 'dut.docx', whole.subarray(0, whole.length >> 1));
    await journey.pane.getByRole('alert').filter({ hasNotText: other }).waitFor();
    await journey.picture('33-torn-file');
    expect(await journey.sheets()).toEqual(['Lịch hè', 'Văn bản dán', 'Theo dõi']);
    expect(await journey.button('Lập bảng từ trang này').isVisible()).toBe(true);
  });
});
