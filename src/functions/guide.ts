import type { FunctionId } from './registry';

/** The shelves of the help page and of the pane, in their order. */
export const FUNCTION_GROUPS = [
  'anniversaries',
  'times',
  'dates',
  'lunar',
  'workdays',
  'units',
  'progress',
  'text',
] as const;
export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];

/** One argument of an example: a value, `null` for one left out in the middle, or a column of names. */
export type ExampleArgument = string | number | boolean | null | readonly (string | number)[];

export interface Example {
  readonly args: readonly ExampleArgument[];
  /** What the cell shows; days as dd/mm/yyyy. A test computes every one. */
  readonly shows: string;
}

export interface Guide {
  readonly group: FunctionGroup;
  /** `date`: numbers it returns are days, to be shown as dd/mm/yyyy. `mixed`: what it returns depends on the kind asked for. */
  readonly result: 'number' | 'text' | 'date' | 'mixed';
  /** Words people search by that stand neither in the title nor in the help. */
  readonly words: string;
  readonly examples: readonly Example[];
}

const ex = (shows: string, ...args: readonly ExampleArgument[]): Example => ({ args, shows });
const on = (group: FunctionGroup, result: Guide['result'], words: string, ...examples: readonly Example[]): Guide => ({
  group,
  result,
  words,
  examples,
});

const UNITS = ['Phòng Tài chính', 'Phòng Tổ chức - Hành chính', 'Ban Tuyên giáo'] as const;
const OFFICES = ['Văn phòng', 'Phòng Nội vụ'] as const;
const BIRTHDAY = 'Ngày sinh Chủ tịch Hồ Chí Minh';
const CITATION = 'Kế hoạch số 12-KH/ĐTN ngày 05/3/2024 của Ban Thường vụ Đoàn';

/** What the JSDoc of a function cannot hold: its shelf, search words and examples. */
export const GUIDE: Readonly<Record<FunctionId, Guide>> = {
  NAMKYNIEM: on(
    'anniversaries',
    'number',
    'bao nhiêu năm lần thứ tuổi ngày thành lập ngày sinh',
    ex('133', '19/5/1890', 2023),
    ex('95', 'Ngày thành lập Đảng Cộng sản Việt Nam', 2025),
  ),
  NHANKYNIEM: on(
    'anniversaries',
    'text',
    'câu dòng chữ ghi chào mừng',
    ex(`kỷ niệm 133 năm ${BIRTHDAY} (19/5/1890 - 19/5/2023)`, '19/5/1890', 2023, BIRTHDAY),
    ex(`133 năm ${BIRTHDAY}`, '19/5/1890', 2023, BIRTHDAY, 4),
    ex(`Chào mừng 133 năm ${BIRTHDAY}`, '19/5/1890', 2023, BIRTHDAY, 'Chào mừng {số năm} năm {tên}'),
  ),
  LOAIKYNIEM: on(
    'anniversaries',
    'text',
    'chẵn nghị định 145 111',
    ex('Năm lẻ 5', '03/02/1930', 2025),
    ex('Năm khác', '03/02/1930', 2025, 111),
    ex('Năm tròn', 'Giỗ Tổ Hùng Vương', 2030),
  ),
  KIEMTRAKYNIEM: on(
    'anniversaries',
    'text',
    'sai lỗi rà soát đối chiếu',
    ex(
      'Từ 19/5/1890 đến 19/5/2023 là 133 năm, văn bản ghi 132 năm.',
      `kỷ niệm 132 năm ${BIRTHDAY} (19/5/1890 - 19/5/2023)`,
    ),
    ex('', `kỷ niệm 133 năm ${BIRTHDAY} (19/5/1890 - 19/5/2023)`),
  ),
  NGAYKYNIEM: on(
    'anniversaries',
    'date',
    'giỗ tổ tết trung thu rơi vào',
    ex('07/04/2025', 'Giỗ Tổ Hùng Vương', 2025),
    ex('06/10/2025', 'Tết Trung thu', 2025),
    ex('26/04/2026', '10/3 âm lịch', 2026),
  ),
  KYNIEMTRONGNGAY: on(
    'anniversaries',
    'text',
    'hôm nay là ngày gì sự kiện',
    ex('95 năm Ngày thành lập Đảng Cộng sản Việt Nam', '3/2/2025'),
  ),
  BATDAU: on(
    'times',
    'date',
    'từ ngày tách',
    ex('01/05/2023', 'Từ 01/5 đến 31/5/2023'),
    ex('01/05/2023', 'Tháng 5/2023'),
    ex('19/05/2023', 'sáng 19/5', 2023),
  ),
  KETTHUC: on(
    'times',
    'date',
    'đến ngày hạn cuối deadline tách',
    ex('31/05/2023', 'Từ 01/5 đến 31/5/2023'),
    ex('30/06/2023', 'Chậm nhất ngày 30/6/2023'),
  ),
  GIO: on('times', 'text', 'mấy giờ lúc', ex('07:30 - 11:00', '7h30 - 11h00, ngày 19/5/2023'), ex('14:00', '14h00')),
  BUOI: on(
    'times',
    'text',
    'sáng chiều tối',
    ex('Sáng', 'sáng thứ Sáu, ngày 19/5/2023'),
    ex('Chiều', '14h00 ngày 19/5/2023'),
  ),
  KIEMTRATHOIGIAN: on(
    'times',
    'text',
    'sai lỗi thứ không khớp ngày không có',
    ex('Ngày 19/5/2023 là Thứ Sáu, không phải Thứ Hai.', 'Thứ Hai, 19/5/2023'),
    ex('“29/2/2021” không có trong lịch: năm 2021 không nhuận, tháng 2 chỉ có 28 ngày.', '29/2/2021'),
  ),
  THU: on('dates', 'text', 'thứ mấy chủ nhật', ex('Thứ Sáu', '19/5/2023'), ex('T6', '19/5/2023', 3)),
  TUAN: on(
    'dates',
    'mixed',
    'lịch tuần thứ hai đầu tuần cuối tuần',
    ex('20', '19/5/2023'),
    ex('Tuần 20 (15/5 - 21/5/2023)', '19/5/2023', 2),
    ex('15/05/2023', '19/5/2023', 3),
  ),
  QUY: on('dates', 'mixed', 'quý mấy', ex('2', '19/5/2023'), ex('Quý II/2023', 'tháng 5/2023', 3)),
  NAMHOC: on('dates', 'text', 'niên khóa trường học', ex('2023-2024', '20/11/2023')),
  NGAYCHU: on(
    'dates',
    'text',
    'ghi ngày tháng năm nghị định 30',
    ex('ngày 05 tháng 01 năm 2023', '5/1/2023'),
    ex('thứ Năm, ngày 05/01/2023', '5/1/2023', 3),
  ),
  KHOANGNGAY: on(
    'dates',
    'text',
    'từ đến gộp',
    ex('17 - 19/8/2020', '17/8/2020', '19/8/2020'),
    ex('25/12/2022 - 05/01/2023', '25/12/2022', '5/1/2023'),
  ),
  AMLICH: on(
    'lunar',
    'mixed',
    'lịch âm ta',
    ex('10/3 năm Quý Mão', '29/4/2023'),
    ex('4/2 nhuận năm Quý Mão', '25/3/2023'),
    ex('10/3/2023', '29/4/2023', 3),
  ),
  DUONGLICH: on(
    'lunar',
    'date',
    'lịch dương tây tháng nhuận',
    ex('29/04/2023', 10, 3, 2023),
    ex('22/03/2023', 1, 2, 2023, true),
  ),
  CANCHI: on('lunar', 'text', 'năm con gì tuổi', ex('Ất Tỵ', 2025)),
  NGAYLE: on(
    'workdays',
    'text',
    'nghỉ lễ tết',
    ex('Ngày Chiến thắng 30/4', '30/4/2025'),
    ex('Tết Nguyên đán', '29/1/2025'),
    ex('', '20/11/2025'),
  ),
  SONGAYLAMVIEC: on(
    'workdays',
    'number',
    'networkdays trừ nghỉ',
    ex('5', '24/4/2023', '28/4/2023'),
    ex('6', '24/4/2023', '5/5/2023', ['02/5/2023', '03/5/2023', '04/5/2023']),
  ),
  THEMNGAYLAMVIEC: on(
    'workdays',
    'date',
    'workday cộng hạn xử lý',
    ex('10/05/2023', '28/4/2023', 5, ['02/5/2023', '03/5/2023']),
    ex('28/04/2023', '4/5/2023', -3),
  ),
  DONVI: on(
    'units',
    'text',
    'dò tìm chuẩn hóa viết tắt',
    ex('Phòng Tài chính', 'P. Tài chính', UNITS),
    ex('Ban Tuyên giáo', 'Chủ trì: Phòng Tài chính; phối hợp: Ban Tuyên giáo', UNITS, 2),
  ),
  DEMDONVI: on('units', 'number', 'đếm', ex('3', 'Chủ trì: Phòng Tổ chức; phối hợp: Văn phòng, Công đoàn')),
  VAITRO: on(
    'units',
    'text',
    'chủ trì phối hợp phân công',
    ex('Phối hợp', 'Chủ trì: Phòng Nội vụ; phối hợp: Văn phòng', 'Văn phòng'),
    ex('Chủ trì', 'Chủ trì: P. Nội vụ; phối hợp: Văn phòng', 'Phòng Nội vụ', OFFICES),
  ),
  KIEMTRADONVI: on(
    'units',
    'text',
    'sai lỗi tên lạ không có',
    ex('Chưa có trong danh mục: Phòng Đối ngoại.', 'Phòng Tài chính, Phòng Đối ngoại', UNITS),
    ex('', 'Phòng Tài chính', UNITS),
  ),
  TRANGTHAI: on(
    'progress',
    'text',
    'quá hạn hoàn thành đang thực hiện',
    ex('Quá hạn', '01/5/2023', '31/5/2023', 0.5, '10/6/2023'),
    ex('Đang thực hiện', '01/5/2023', '31/5/2023', null, '10/5/2023'),
    ex('Hoàn thành', '01/5/2023', '31/5/2023', 1, '10/6/2023'),
  ),
  CONLAI: on(
    'progress',
    'number',
    'trễ còn bao nhiêu ngày',
    ex('11', '31/5/2023', '20/5/2023'),
    ex('-20', 'Tháng 5/2023', '20/6/2023'),
  ),
  KYHIEU: on(
    'text',
    'mixed',
    'số công văn quyết định kế hoạch',
    ex('12-KH/ĐTN', CITATION),
    ex('KH', CITATION, 3),
    ex('05/03/2024', CITATION, 7),
  ),
  CHUANHOA: on(
    'text',
    'text',
    'khoảng trắng thừa unicode trim',
    ex('Kế hoạch', '  Kế   hoạch '),
    ex('hòa thủy', 'hoà thuỷ', 2),
  ),
  BODAU: on('text', 'text', 'không dấu', ex('Ke hoach thang Nam', 'Kế hoạch tháng Năm')),
  CHUYENMA: on(
    'text',
    'text',
    'tcvn3 vni abc vntime lỗi phông font',
    ex('Kế hoạch', 'KÕ ho¹ch', 'TCVN3'),
    ex('Cộng hòa xã hội', 'Coäng hoøa xaõ hoäi'),
  ),
};
