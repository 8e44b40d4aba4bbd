/**
 * The workbook people meet first: untidy as offices' sheets are. A plan with merged heads, sections and dates written
 * every which way; a plan pasted as text; a sheet with two tables, a chart, a list to choose from and a formula of KH.
 * Every name and text is made up.
 */
import type { Rect } from '../../host/model/geometry';
import { parseAddress, rect } from '../../host/model/geometry';
import { localeByName } from '../../host/model/locale';
import type { Sheet } from '../../host/model/sheet';
import { charsToPoints } from '../../host/model/sheet';
import type { Border, Style, StylePatch } from '../../host/model/style';
import { withBorder, withStyle } from '../../host/model/style';
import { newBag } from '../../host/model/types';
import { Workbook } from '../../host/model/workbook';
import { mergeCells, restyle, writeCells } from '../../host/operations/cells';
import { readSeries } from '../../host/operations/charts';
import { addTable } from '../../host/operations/tables';

const area = (address: string): Rect => parseAddress(address)?.area ?? rect(0, 0);

interface Writer {
  readonly put: (address: string, value: string | number) => void;
  readonly format: (address: string, patch: StylePatch) => void;
  readonly frame: (address: string) => void;
  readonly merge: (address: string, patch?: StylePatch) => void;
  readonly widths: (...chars: readonly number[]) => void;
  readonly height: (row: number, points: number) => void;
}

const THIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function writer(workbook: Workbook, sheet: Sheet): Writer {
  const format = (address: string, patch: StylePatch): void =>
    restyle(workbook, sheet, area(address), (style) => withStyle(style, patch));
  return {
    put: (address, value) => writeCells(workbook, sheet, area(address), () => value),
    format,
    frame: (address) =>
      restyle(workbook, sheet, area(address), (style) =>
        (['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft'] as const).reduce<Style>(
          (one, side) => withBorder(one, side, THIN),
          style,
        ),
      ),
    merge: (address, patch = {}) => {
      mergeCells(workbook, sheet, area(address), false);
      format(address, patch);
    },
    widths: (...chars) => chars.forEach((width, i) => (sheet.column(i).size = charsToPoints(width))),
    height: (row, points) => {
      sheet.row(row - 1).size = points;
    },
  };
}

const CENTER = { horizontal: 'Center', vertical: 'Center' } as const;
const TEXT = { numberFormat: '@' } as const;

type Row = readonly [tt: string, activity: string, time: string | number, place: string, note: string];

const SECTIONS: readonly { readonly title: string; readonly rows: readonly Row[] }[] = [
  {
    title: 'I. HOẠT ĐỘNG CẤP PHƯỜNG',
    rows: [
      [
        '1.',
        'Lễ ra quân Chiến dịch Thanh niên tình nguyện hè',
        '7g30, thứ Bảy 30/5/2026',
        'Quảng trường 2 tháng 9',
        'Đoàn phường chủ trì, phối hợp Hội Liên hiệp Phụ nữ phường',
      ],
      [
        '2.',
        'Tuyên truyền kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)',
        '15 - 19/5/2026',
        'Các chi đoàn khu phố',
        'Ban Văn hóa - Xã hội chủ trì',
      ],
      [
        '3.',
        'Lớp bơi và phòng chống đuối nước cho thiếu nhi',
        'Từ 06/6 đến hết 27/6/2026',
        'Hồ bơi Trường THCS Nguyễn Du',
        'Chi đoàn Trường THCS Nguyễn Du phụ trách',
      ],
      ['4.', 'Hiến máu tình nguyện đợt 2', 46207, 'Trạm Y tế phường', 'Hội Chữ thập đỏ phường; Đoàn phường phối hợp'],
    ],
  },
  {
    title: 'II. HOẠT ĐỘNG CẤP CHI ĐOÀN',
    rows: [
      [
        '1.',
        'Sinh hoạt hè tại địa bàn dân cư',
        'Tối thứ Sáu hằng tuần, tháng 6 - 7/2026',
        'Nhà văn hóa các khu phố',
        'Chi đoàn các khu phố',
      ],
      ['2.', 'Thăm gia đình chính sách', '27/7/2026', 'Khu phố 1, 3 và 5', 'Chi đoàn Khu phố 1, 3, 5'],
      ['3.', 'Ngày hội “Thiếu nhi vui khỏe”', '31/6/2026', 'Công viên Cây Dừa', 'Liên đội Trường Tiểu học Kim Đồng'],
      ['4.', 'Báo cáo kết quả hè về Đoàn phường', 'Trước ngày 08/8/2026', '', 'Các chi đoàn'],
    ],
  },
];

function planSheet(workbook: Workbook, sheet: Sheet): void {
  const w = writer(workbook, sheet);
  const serif = { fontName: 'Times New Roman', fontSize: 13 } as const;
  w.format('A1:E24', serif);
  w.widths(5, 42, 24, 28, 36);
  w.put('A1', 'ĐOÀN PHƯỜNG AN THẠNH');
  w.merge('A1:B1', { ...CENTER, bold: true });
  w.put('A2', 'Số: 27-KH/ĐTN');
  w.merge('A2:B2', CENTER);
  w.put('D1', 'ĐOÀN TNCS HỒ CHÍ MINH');
  w.merge('D1:E1', { ...CENTER, bold: true, underline: 'Single' });
  w.put('D2', 'An Thạnh, ngày 12 tháng 5 năm 2026');
  w.merge('D2:E2', { ...CENTER, italic: true });
  w.put('A4', 'LỊCH HOẠT ĐỘNG HÈ NĂM 2026');
  w.merge('A4:E4', { ...CENTER, bold: true, fontSize: 16 });
  w.put('A5', '(Kèm theo Kế hoạch số 27-KH/ĐTN ngày 12/5/2026 của Đoàn phường An Thạnh)');
  w.merge('A5:E5', { ...CENTER, italic: true });
  ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'GHI CHÚ'].forEach((head, i) => w.put(`${'ABCDE'[i] ?? ''}7`, head));
  w.format('A7:E7', { ...CENTER, bold: true, fill: '#DDEBF7' });
  let row = 8;
  for (const { title, rows } of SECTIONS) {
    w.put(`A${row}`, title);
    w.merge(`A${row}:E${row}`, { bold: true, fill: '#F2F2F2', vertical: 'Center' });
    w.height(row, 20);
    row++;
    for (const [tt, activity, time, place, note] of rows) {
      w.format(`A${row}:E${row}`, { vertical: 'Center', wrap: true });
      w.format(`A${row}`, { ...TEXT, horizontal: 'Center' });
      w.put(`A${row}`, tt);
      w.put(`B${row}`, activity);
      // One date was typed as a date, the others as texts: so it is in every office.
      w.format(`C${row}`, typeof time === 'number' ? { numberFormat: 'dd/mm/yyyy', horizontal: 'Left' } : TEXT);
      w.put(`C${row}`, time);
      w.put(`D${row}`, place);
      w.put(`E${row}`, note);
      row++;
    }
  }
  w.frame(`A7:E${row - 1}`);
  w.put(`D${row + 1}`, 'TM. BAN THƯỜNG VỤ');
  w.merge(`D${row + 1}:E${row + 1}`, { ...CENTER, bold: true });
  w.put(`D${row + 2}`, 'BÍ THƯ');
  w.merge(`D${row + 2}:E${row + 2}`, { ...CENTER, bold: true });
  sheet.freeze = { top: 0, left: 0, rows: 7, columns: 0 };
  sheet.notes.set('16,2', {
    row: 15,
    column: 2,
    author: 'Văn phòng',
    text: 'Tháng 6 chỉ có 30 ngày: hỏi lại liên đội.',
  });
}

const PASTED = [
  'ỦY BAN NHÂN DÂN XÃ BÌNH MINH',
  'KẾ HOẠCH',
  'Tổ chức kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)',
  '',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '- Giáo dục truyền thống, tri ân người có công với cách mạng.',
  '- Tổ chức trang trọng, thiết thực, tiết kiệm.',
  '',
  'II. NỘI DUNG',
  '1. Lễ viếng nghĩa trang liệt sĩ: 7 giờ 00, ngày 27/7/2026 tại Nghĩa trang liệt sĩ xã. Ban Chỉ huy Quân sự xã chủ trì, phối hợp Đoàn Thanh niên.',
  '2. Thăm, tặng quà gia đình chính sách: từ ngày 20 đến 25/7/2026 tại các thôn. Phòng Văn hóa - Xã hội chủ trì.',
  '3. Họp mặt người có công: 8h30, thứ Bảy ngày 25/7/2026, Hội trường UBND xã. Ủy ban Mặt trận Tổ quốc xã chủ trì.',
  '4. Thắp nến tri ân: 18 giờ 30 ngày 26/7/2026 tại Nghĩa trang liệt sĩ xã; Xã đoàn phụ trách.',
  '',
  'III. TỔ CHỨC THỰC HIỆN',
  'Các thôn báo cáo kết quả về Phòng Văn hóa - Xã hội trước ngày 31/7/2026.',
];

function pastedSheet(workbook: Workbook, sheet: Sheet): void {
  const w = writer(workbook, sheet);
  PASTED.forEach((line, i) => {
    if (line !== '') w.put(`A${i + 1}`, line.startsWith('-') ? `'${line}` : line);
  });
  w.widths(60);
}

function figuresSheet(workbook: Workbook, sheet: Sheet): void {
  const w = writer(workbook, sheet);
  w.widths(6, 32, 14, 18, 12, 4, 30, 13, 16);
  w.put('B1', 'Theo dõi thực hiện và các ngày kỷ niệm');
  w.format('B1', { bold: true, fontSize: 14 });
  const heads = ['TT', 'Công việc', 'Hạn', 'Trạng thái', 'Tiến độ'];
  heads.forEach((head, i) => w.put(`${'ABCDE'[i] ?? ''}3`, head));
  const jobs: readonly (readonly [string, number, string, number])[] = [
    ['Lập danh sách tình nguyện viên', 46160, 'Hoàn thành', 1],
    ['Xin phép sử dụng quảng trường', 46167, 'Hoàn thành', 1],
    ['In phông, băng rôn', 46170, 'Đang thực hiện', 0.6],
    ['Mời báo cáo viên', 46175, 'Chưa thực hiện', 0],
    ['Mua áo phao cho lớp bơi', 46177, 'Đang thực hiện', 0.25],
  ];
  jobs.forEach(([job, due, state, share], i) => {
    const row = i + 4;
    w.put(`A${row}`, i + 1);
    w.put(`B${row}`, job);
    w.put(`C${row}`, due);
    w.put(`D${row}`, state);
    w.put(`E${row}`, share);
  });
  w.format('C4:C8', { numberFormat: 'dd/mm/yyyy' });
  w.format('E4:E8', { numberFormat: '0%' });
  const table = addTable(workbook, sheet, area('A3:E8'), true);
  table.name = 'tblCongViec';
  sheet.validations.push({
    areas: [area('D4:D8')],
    rule: { list: { source: 'Chưa thực hiện,Đang thực hiện,Hoàn thành,Tạm dừng', inCellDropDown: true } },
    type: 'List',
    ignoreBlanks: true,
    prompt: { title: '', message: '', showPrompt: true },
    errorAlert: {
      title: 'Trạng thái',
      message: 'Chọn một trạng thái trong danh sách.',
      showAlert: true,
      style: 'Stop',
    },
  });
  const bar = newBag();
  sheet.conditionalFormats.push({
    id: workbook.newGuid(),
    areas: [area('E4:E8')],
    type: 'DataBar',
    stopIfTrue: false,
    bag: bar,
  });
  // The second table stands beside the first, with a formula of the add-in in its last column.
  ['Ngày kỷ niệm', 'Ngày gốc', 'Số năm (2026)'].forEach((head, i) => w.put(`${'GHI'[i] ?? ''}3`, head));
  const days: readonly (readonly [string, string])[] = [
    ['Sinh Chủ tịch Hồ Chí Minh', '19/5/1890'],
    ['Báo chí Cách mạng Việt Nam', '21/6/1925'],
    ['Thương binh - Liệt sĩ', '27/7/1947'],
    ['Quốc khánh', '02/9/1945'],
  ];
  w.format('H4:H7', TEXT);
  days.forEach(([day, date], i) => {
    const row = i + 4;
    w.put(`G${row}`, day);
    w.put(`H${row}`, date);
    w.put(`I${row}`, `=KH.NAMKYNIEM(H${row},2026)`);
  });
  w.frame('G3:I7');
  w.format('G3:I3', { bold: true, fill: '#E2EFDA', horizontal: 'Center' });
  w.put('G9', 'Mở lịch hoạt động');
  w.format('G9', { underline: 'Single', fontColor: '#0563C1' });
  sheet.ensure(8, 6).hyperlink = { documentReference: "'Lịch hè'!A7", textToDisplay: 'Mở lịch hoạt động' };
  addChart(workbook, sheet);
}

function addChart(workbook: Workbook, sheet: Sheet): void {
  const source = area('B3:B8');
  const { series } = readSeries(workbook, sheet, { ...area('E3:E8') }, 'Columns', 'BarClustered');
  const [first] = series;
  if (first === undefined) return;
  const bag = newBag();
  const title = newBag();
  title.values.set('Text', 'Tiến độ công việc');
  bag.children.set('Title', title);
  const place = sheet.offsetOf(10, 1);
  sheet.charts.push({
    id: workbook.newGuid(),
    name: 'Tiến độ',
    type: 'BarClustered',
    left: place.left,
    top: place.top,
    width: 400,
    height: 210,
    source: { sheetId: sheet.id, area: area('B3:E8') },
    seriesBy: 'Columns',
    series: [{ ...first, categories: { sheetId: sheet.id, area: { ...source, top: source.top + 1 } } }],
    bag,
  });
}

/** A fresh sample workbook, in the locale of that name ("vi-VN"). */
export function createSample(locale: string): Workbook {
  const workbook = new Workbook({ locale: localeByName(locale), name: 'So-mau.xlsx' });
  const plan = workbook.activeSheet;
  workbook.renameSheet(plan, 'Lịch hè');
  planSheet(workbook, plan);
  pastedSheet(workbook, workbook.addSheet('Văn bản dán'));
  figuresSheet(workbook, workbook.addSheet('Theo dõi'));
  workbook.calculate();
  return workbook;
}
