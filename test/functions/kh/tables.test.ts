import { FUNCTIONS, type FunctionId } from '../../../src/functions/registry';
import { cellOf, installRuntime, removeRuntime, serial } from '../custom-functions-error';

beforeAll(installRuntime);
afterAll(removeRuntime);

type Row = readonly [args: readonly unknown[], shows: unknown];

const call = (id: FunctionId, args: readonly unknown[]): unknown => {
  const run = FUNCTIONS[id] as (...given: readonly unknown[]) => unknown;
  return cellOf(() => run(...args));
};

const NFD = (text: string): string => text.normalize('NFD');
const NBSP = (text: string): string => text.replace(/ /gu, '\u00a0');
const VALUE = expect.stringMatching(/^#VALUE! .+\.$/u) as unknown;
const NA = expect.stringMatching(/^#N\/A .+\.$/u) as unknown;
const saying = (words: string): unknown => expect.stringContaining(words);

const UNITS = [['Phòng Nội vụ'], ['Phòng Tài chính - Kế hoạch'], ['Ban Dân vận'], [null], [0]];
const TABLE = [
  ['MÃ', 'TÊN ĐƠN VỊ', 'TÊN KHÁC'],
  ['NV', 'Phòng Nội vụ', 'P.NV; Nội vụ'],
  ['TC', 'Phòng Tài chính - Kế hoạch', 'TCKH'],
];
const CITATION = 'Căn cứ Quyết định số 07-QĐ/TU ngày 12/3/2024 của Ban Thường vụ Thành ủy';

const TABLES: Readonly<Record<FunctionId, readonly Row[]>> = {
  NAMKYNIEM: [
    [['19/5/1890', 2023], 133],
    [[serial(3790, 5, 19), 2023], 133],
    [[1890, serial(2023, 1, 1)], 133],
    [['năm 1890', 'tháng 5/2023'], 133],
    [[NFD('ngày 19 tháng 5 năm 1890'), 2023], 133],
    [[NBSP('ngày 19 tháng 5 năm 1890'), NBSP(' 2023 ')], 133],
    [['29/02/2000', 2023], 23],
    [[[['19/5/1890']], [[2023]]], 133],
    [['Ngày thành lập Đảng Cộng sản Việt Nam', 2030], 100],
    [['Quốc khánh 02/9/1945', 2025], 80],
    [['21/7/1969 âm lịch', 2025], 56],
    [['29/2/2001', 2023], VALUE],
    [['2023', 1890], saying('Ngày gốc sau năm xét')],
    [['Giỗ Tổ Hùng Vương', 2025], saying('#N/A “Giỗ Tổ Hùng Vương” không có năm gốc')],
    [[NFD('giỗ tổ'), 2025], saying('không có năm gốc')],
    [['Giỗ Tổ Hùng Vương năm 2025', 2026], saying('không có năm gốc')],
    [['10/3 âm lịch', 2025], saying('chưa có năm')],
    [['19/5/1890', 2150], saying('có thể là năm')],
    [[1500, 2023], saying('có thể là năm')],
    [[60, 2023], VALUE],
    [[-5, 2023], VALUE],
    [[1e12, 2023], VALUE],
    [[true, 2023], VALUE],
  ],
  NHANKYNIEM: [
    [['03/02/1930', 2025, 'Ngày thành lập Đảng'], 'kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2025)'],
    [['03/7/2007', 2027, 'Ngày thành lập Đảng bộ', 3], 'kỷ niệm 20 năm Ngày thành lập Đảng bộ'],
    [[1930, 2025, 'phong trào'], 'kỷ niệm 95 năm phong trào (1930 - 2025)'],
    [['9/1930', 2025, 'phong trào'], 'kỷ niệm 95 năm phong trào (9/1930 - 9/2025)'],
    [['29/02/2000', 2025, 'Ngày thành lập đội'], 'kỷ niệm 25 năm Ngày thành lập đội (29/02/2000 - 28/02/2025)'],
    [
      ['01/01/1950', 2025, NFD('Ngày mất đồng chí A')],
      'tưởng niệm 75 năm Ngày mất đồng chí A (01/01/1950 - 01/01/2025)',
    ],
    [['19/5/1890', 2023, 'Ngày sinh Bác', '{N} năm: {ten}, {ngay goc}'], '133 năm: Ngày sinh Bác, 19/5/1890'],
    [['19/5/1890', 2023, 'Ngày sinh Bác', '{gì}'], saying('Mẫu có {gì}')],
    [['19/5/1890', 2023, 'Ngày sinh Bác', 5], saying('từ 1 đến 4')],
    [['19/5/1890', 1890, 'Ngày sinh Bác'], saying('#N/A Năm 1890 chưa đến lần kỷ niệm đầu tiên')],
    [['19/5/1890', 2023, '\u00a0'], ''],
  ],
  LOAIKYNIEM: [
    [['03/02/1930', 2030], 'Năm tròn'],
    [['03/02/1930', 2025], 'Năm lẻ 5'],
    [['03/02/1930', 2025, '111/2018/NĐ-CP'], 'Năm khác'],
    [['03/02/1930', 2026, 145], 'Năm khác'],
    [['Giỗ Tổ Hùng Vương', 2025], 'Năm lẻ 5'],
    [['Giỗ Tổ Hùng Vương', 2025, 111], NA],
    [['03/02/1930', 2025, 30], saying('Ghi 145 hoặc 111')],
    [['03/02/1930', 1930], NA],
    [['03/02/1930', 1929], VALUE],
  ],
  KIEMTRAKYNIEM: [
    [['kỷ niệm 79 năm Quốc khánh (02/9/1945 - 02/9/2025)'], saying('là 80 năm, văn bản ghi 79 năm')],
    [[NFD('kỷ niệm 79 năm Quốc khánh (02/9/1945 - 02/9/2025)')], saying('là 80 năm, văn bản ghi 79 năm')],
    [[NBSP('kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2025)')], ''],
    [['kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2025)', 2026], saying('81 năm')],
    [['kỷ niệm 80 năm Quốc khánh (02/9/2025 - 02/9/1945)'], saying('sau mốc kỷ niệm')],
    [['kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/8/2025)'], saying('không cùng ngày, tháng')],
    [['Hội nghị tổng kết năm 2025'], ''],
  ],
  NGAYKYNIEM: [
    [['Giỗ Tổ Hùng Vương', 2025], serial(2025, 4, 7)],
    [['Tết Nguyên đán', 2026], serial(2026, 2, 17)],
    [['giao thừa', 2025], serial(2025, 1, 28)],
    [['27/7', 2025], serial(2025, 7, 27)],
    [['29/2', 2024], serial(2024, 2, 29)],
    [['29/2', 2025], serial(2025, 2, 28)],
    [['19/5/1890', 2025], serial(2025, 5, 19)],
    [['10/3 âm lịch', 2026], serial(2026, 4, 26)],
    [['Quốc khánh', 1890], '02/9/1890'],
    [['Giỗ Tổ Hùng Vương', 1890], NA],
    [['Ngày không ai biết', 2025], saying('#N/A Danh mục không có ngày')],
  ],
  KYNIEMTRONGNGAY: [
    [['02/9/2025'], saying('80 năm')],
    [['7/4/2025'], saying('Giỗ Tổ Hùng Vương')],
    [['02/9/1945'], expect.not.stringContaining('năm Quốc khánh')],
    [['năm 2025'], VALUE],
  ],
  BATDAU: [
    [['Từ 01/5 đến 31/5/2023'], serial(2023, 5, 1)],
    [[NFD('Tháng 5 năm 2023')], serial(2023, 5, 1)],
    [[NBSP('sáng thứ Sáu, ngày 19/5'), 2023], serial(2023, 5, 19)],
    [['Quý II/2023'], serial(2023, 4, 1)],
    [[serial(2023, 5, 19) + 0.5], serial(2023, 5, 19)],
    [['15/8/1898'], '15/8/1898'],
    [['Chậm nhất ngày 30/6/2023'], ''],
    [['Thường xuyên'], ''],
    [['19/5'], saying('chưa có năm')],
    [['31/4/2023'], VALUE],
    [['Hội trường tầng 2'], NA],
    [[2023], VALUE],
  ],
  KETTHUC: [
    [['Từ 01/5 đến 31/5/2023'], serial(2023, 5, 31)],
    [['Chậm nhất ngày 30/6/2023'], serial(2023, 6, 30)],
    [['Tháng 2/2024'], serial(2024, 2, 29)],
    [['17 - 19/8', '2020'], serial(2020, 8, 19)],
    [['Tháng 13/2023'], VALUE],
  ],
  GIO: [
    [['7h30 - 11h00, ngày 19/5'], '07:30 - 11:00'],
    [['14 giờ 00'], '14:00'],
    [[serial(2023, 5, 19) + 0.3125], '07:30'],
    [[0.3125], '07:30'],
    [['19/5/2023'], ''],
  ],
  BUOI: [
    [['sáng 19/5'], 'Sáng'],
    [['chiều thứ Sáu, 19/5/2023'], 'Chiều'],
    [['tối 19/5/2023'], 'Tối'],
    [['7h30, ngày 19/5/2023'], 'Sáng'],
    [['19 giờ 30 phút'], 'Tối'],
    [['19/5/2023'], ''],
  ],
  KIEMTRATHOIGIAN: [
    [['Thứ Hai, 19/5/2023'], 'Ngày 19/5/2023 là Thứ Sáu, không phải Thứ Hai.'],
    [[NFD('Thứ Sáu, 19/5/2023')], ''],
    [['29/2/2021'], saying('năm 2021 không nhuận')],
    [['31/4/2023'], saying('chỉ có 30 ngày')],
    [['20/8/2020 - 15/8/2020'], saying('trước ngày bắt đầu')],
    [['19/5'], saying('chưa có năm')],
    [['19/5', 2023], ''],
    [['Thường xuyên'], ''],
    [['Hội trường'], saying('Không thấy thời gian')],
    [[serial(2023, 5, 19)], ''],
  ],
  THU: [
    [['19/5/2023'], 'Thứ Sáu'],
    [[serial(2023, 5, 21)], 'Chủ nhật'],
    [['21/5/2023', 2], 'Chủ nhật'],
    [['21/5/2023', 3], 'CN'],
    [['20/5/2023', 2], 'Thứ 7'],
    [['20/5/2023', 3], 'T7'],
    [['19/5/1890'], 'Thứ Hai'],
    [[serial(3790, 5, 19)], 'Thứ Hai'],
    [['29/02/2024'], 'Thứ Năm'],
    [['tháng 5/2023'], saying('mới có tháng và năm')],
    [['từ 01/5 đến 03/5/2023'], saying('khoảng thời gian')],
    [['01/5, 03/5/2023'], saying('nhiều ngày')],
    [['19/5/2023', 0.5], VALUE],
    [['19/5/2023', 'a'], VALUE],
  ],
  TUAN: [
    [['19/5/2023'], 20],
    [['01/01/2023'], 52],
    [['31/12/2024'], 1],
    [['19/5/2023', 2], 'Tuần 20 (15/5 - 21/5/2023)'],
    [['31/12/2024', 2], 'Tuần 1 (30/12/2024 - 05/01/2025)'],
    [['19/5/2023', 3], serial(2023, 5, 15)],
    [['19/5/2023', 4], serial(2023, 5, 21)],
  ],
  QUY: [
    [['19/5/2023'], 2],
    [['tháng 12/2023'], 4],
    [['quý III năm 2023', 2], 'Quý III'],
    [[serial(2023, 1, 31), 3], 'Quý I/2023'],
    [['năm 2023'], saying('mới có năm')],
    [['từ 01/3 đến 30/4/2023'], saying('khoảng thời gian')],
  ],
  NAMHOC: [
    [['20/11/2023'], '2023-2024'],
    [['31/7/2024'], '2023-2024'],
    [['tháng 8/2024'], '2024-2025'],
  ],
  NGAYCHU: [
    [['5/1/2023'], 'ngày 05 tháng 01 năm 2023'],
    [[serial(2023, 3, 5)], 'ngày 05 tháng 3 năm 2023'],
    [['19/5/1890'], 'ngày 19 tháng 5 năm 1890'],
    [['5/1/2023', 3], 'thứ Năm, ngày 05/01/2023'],
    [['5/1/2023', 5], 'tháng 01/2023'],
  ],
  KHOANGNGAY: [
    [['17/8/2020', '19/8/2020'], '17 - 19/8/2020'],
    [['17/8/2020', 0], '17/8/2020'],
    [[null, '17/8/2020'], '17/8/2020'],
    [['19/8/2020', '17/8/2020'], VALUE],
  ],
  AMLICH: [
    [['29/4/2023'], '10/3 năm Quý Mão'],
    [['25/3/2023'], '4/2 nhuận năm Quý Mão'],
    [['25/3/2023', 3], '4/2 nhuận/2023'],
    [['22/3/2023', 2], 'ngày 1 tháng 2 nhuận năm Quý Mão'],
    [['29/4/2023', 5], 10],
    [['29/01/1968', 1], '1/1 năm Mậu Thân'],
    [['19/5/1890'], NA],
  ],
  DUONGLICH: [
    [[10, 3, 2023], serial(2023, 4, 29)],
    [['1', '2', '2023', true], serial(2023, 3, 22)],
    [[1, 2, 2023, NFD('nhuận')], serial(2023, 3, 22)],
    [[1, 2, 2023, false], serial(2023, 2, 20)],
    [[15, 1, 1899], '24/02/1899'],
    [[30, 3, 2023], saying('chỉ có 29 ngày')],
    [[1, 4, 2023, true], saying('nhuận tháng 2')],
    [[1, 4, 2024, true], saying('không có tháng nhuận')],
    [[1, 13, 2023], VALUE],
    [[1, 1, 2200], NA],
    [[1.5, 1, 2023], VALUE],
    [[1, 1, 2023, 'gì đó'], VALUE],
    [[0, 3, 2023], ''],
  ],
  CANCHI: [
    [[2025], 'Ất Tỵ'],
    [['năm 1890'], 'Canh Dần'],
    [['abc'], VALUE],
  ],
  NGAYLE: [
    [['30/4/2025'], 'Ngày Chiến thắng 30/4'],
    [[serial(2025, 4, 7)], 'Giỗ Tổ Hùng Vương'],
    [['24/11/2025'], ''],
    [['24/11/2026'], saying('Ngày Văn hóa Việt Nam')],
    [['01/9/2025'], saying('tùy thông báo')],
    [['20/11/2025'], ''],
  ],
  SONGAYLAMVIEC: [
    [['24/4/2023', '28/4/2023'], 5],
    [['24/4/2023', '05/5/2023'], 9],
    [['05/5/2023', '24/4/2023'], -9],
    [['24/4/2023', '05/5/2023', [['02/5/2023'], [serial(2023, 5, 3)]]], 7],
    [
      [
        '24/4/2023',
        '05/5/2023',
        [
          ['NGÀY', 'LOẠI'],
          ['02/5/2023', 'nghỉ bù'],
          ['06/5/2023', 'làm bù'],
        ],
      ],
      8,
    ],
    [
      [
        '24/4/2023',
        '07/5/2023',
        [
          ['02/5/2023', 'nghỉ bù'],
          ['06/5/2023', 'làm bù'],
        ],
      ],
      9,
    ],
    [['24/4/2023', '07/5/2023', null, [['06/5/2023']]], 10],
    [['24/4/2023', '05/5/2023', [['02/5 - 03/5/2023']]], 7],
    [['24/4/2023', '05/5/2023', [['NGÀY'], ['hôm nào đó']]], saying('hôm nào đó')],
    [['24/4/2023', '05/5/2023', [['02/5/2023'], ['#N/A']]], NA],
    [['24/4/2023', '05/5/2023', [[null], [0], ['']]], 9],
    [['19/5/1890', '23/5/1890'], 5],
  ],
  THEMNGAYLAMVIEC: [
    [['28/4/2023', 1], serial(2023, 5, 2)],
    [['02/5/2023', -1], serial(2023, 4, 28)],
    [['28/4/2023', 1, [['02/5/2023']]], serial(2023, 5, 3)],
    [['05/5/2023', 1, null, [['06/5/2023']]], serial(2023, 5, 6)],
    [['28/4/2023', 0], serial(2023, 4, 28)],
    [['28/4/2023', 1e9], VALUE],
    [['28/4/2023', 1.5], VALUE],
  ],
  DONVI: [
    [['phòng nội vụ', UNITS], 'Phòng Nội vụ'],
    [[NFD('P. Nội vụ'), UNITS], 'Phòng Nội vụ'],
    [['Chủ trì: Ban Dân vận; phối hợp: Phòng Nội vụ', UNITS, 2], 'Phòng Nội vụ'],
    [['Ban Dân vận', UNITS, 2], ''],
    [['TCKH', TABLE], 'Phòng Tài chính - Kế hoạch'],
    [['Phòng Kinh tế', UNITS], saying('#N/A Danh mục không có')],
    [['Ban Dân vận', [[null]]], saying('Danh mục đơn vị trống')],
    [['Ban Dân vận', UNITS, -1], VALUE],
    [['Ban Dân vận', 'Ban Dân vận'], 'Ban Dân vận'],
  ],
  DEMDONVI: [
    [['Chủ trì: Phòng Nội vụ; phối hợp: Văn phòng, Công đoàn'], 3],
    [['Phòng Tài chính - Kế hoạch', UNITS], 1],
  ],
  VAITRO: [
    [['Chủ trì: Phòng Nội vụ; phối hợp: Ban Dân vận', 'Ban Dân vận'], 'Phối hợp'],
    [['Chủ trì: P. Nội vụ; phối hợp: Ban Dân vận', 'Phòng Nội vụ', UNITS], 'Chủ trì'],
    [['Ban Dân vận', 'Ban Dân vận'], ''],
    [['Chủ trì: Phòng Nội vụ', 'Ban Dân vận'], NA],
  ],
  KIEMTRADONVI: [
    [['Phòng Nội vụ, Ban Dân vận', UNITS], ''],
    [['Phòng Nội vụ, Ban Kinh tế', UNITS], 'Chưa có trong danh mục: Ban Kinh tế.'],
    [['Phòng Nội vụ', []], VALUE],
  ],
  TRANGTHAI: [
    [['01/5/2023', '31/5/2023', 0.5, '10/6/2023'], 'Quá hạn'],
    [['01/5/2023', '31/5/2023', 0, '10/5/2023'], 'Đang thực hiện'],
    [['01/5/2023', '31/5/2023', '', '10/4/2023'], 'Chưa thực hiện'],
    [['01/5/2023', '31/5/2023', 100, '10/6/2023'], 'Hoàn thành'],
    [['01/5/2023', '31/5/2023', '100 %', '10/6/2023'], 'Hoàn thành'],
    [['01/5/2023', '31/5/2023', NFD('Hoãn'), '10/6/2023'], 'Hoãn'],
    [['01/5/2023', null, null, '10/6/2023'], 'Chưa có hạn'],
    [[null, 'Chậm nhất ngày 31/5/2023', null, '10/6/2023'], 'Quá hạn'],
    [[null, null, null, '10/6/2023'], ''],
    [['01/5/2023', '31/5/2023', 150, '10/6/2023'], VALUE],
    [['01/5/2023', '31/5/2023', -0.5, '10/6/2023'], VALUE],
    [['01/5/2023', '31/5/2023', 'sắp xong', '10/6/2023'], VALUE],
  ],
  CONLAI: [
    [['31/5/2023', '20/5/2023'], 11],
    [['31/5/2023', '31/5/2023'], 0],
    [['Tháng 5/2023', '20/6/2023'], -20],
    [['Thường xuyên', '20/6/2023'], ''],
  ],
  KYHIEU: [
    [[CITATION], '07-QĐ/TU'],
    [[NFD(CITATION), 3], 'QĐ'],
    [[NBSP(CITATION), 'số'], 7],
    [[CITATION, 'co quan'], 'TU'],
    [[CITATION, 5], 'QĐ/TU'],
    [[CITATION, 6], 'Quyết định'],
    [[CITATION, 7], serial(2024, 3, 12)],
    [[CITATION, 8], 'Ban Thường vụ Thành ủy'],
    [['không có số nào'], ''],
    [[CITATION, 9], VALUE],
    [[CITATION, 'gì'], VALUE],
  ],
  CHUANHOA: [
    [[NFD('  Kế\u00a0\u200b hoạch ')], 'Kế hoạch'],
    [['một  hai\r\n  ba '], 'một hai\nba'],
    [['hoà'], 'hoà'],
    [['hoà, thuỷ', 2], 'hòa, thủy'],
  ],
  BODAU: [
    [[NFD('Kế hoạch Đoàn')], 'Ke hoach Doan'],
    [['Ðoàn'], 'Doan'],
    [[123], '123'],
    [[true], 'TRUE'],
  ],
  CHUYENMA: [
    [['KÕ ho¹ch', 'TCVN3'], 'Kế hoạch'],
    [['KÕ ho¹ch', '.VnTime'], 'Kế hoạch'],
    [['Coäng hoøa xaõ hoäi', 'vni'], 'Cộng hòa xã hội'],
    [['Kế hoạch', 'TCVN3'], 'Kế hoạch'],
    [['abc', 'utf-9'], VALUE],
  ],
};

describe.each(Object.entries(TABLES) as [FunctionId, readonly Row[]][])('KH.%s', (id, rows) => {
  test.each(rows.map(([args, shows]) => [JSON.stringify(args), args, shows] as const))('%s', (_, args, shows) => {
    expect(call(id, args)).toEqual(shows);
  });

  // Every way Excel says "empty", in every place that is needed.
  test.each([[null], [undefined], [0], [''], [' '], ['\u00a0'], [[[null]]], [[['']]]])(
    'a first argument %p is blank',
    (blank) => {
      const [args = []] = rows[0] ?? [];
      const rest = id === 'TRANGTHAI' ? [blank, blank, '10/6/2023'] : args.slice(1);
      const wanted = id === 'KHOANGNGAY' ? '19/8/2020' : '';
      expect(call(id, [blank, ...rest])).toBe(wanted);
    },
  );

  test.each([
    [[['a'], ['b']], VALUE],
    [[['a', 'b']], VALUE],
    ['#N/A', NA],
    ['#REF!', VALUE],
    [[['#DIV/0!']], VALUE],
    [{}, VALUE],
    [Number.NaN, VALUE],
    [Number.POSITIVE_INFINITY, VALUE],
  ])('a first argument %p ends in an error with a sentence', (bad, shows) => {
    const [args = []] = rows[0] ?? [];
    expect(call(id, [bad, ...args.slice(1)])).toEqual(shows);
  });
});
