import type { ScheduleSpec } from './support';
import type { CheckInput } from '../../../src/domain/checks/check-input';
import { plainUnit } from '../../../src/domain/units/unit';
import { buildUnitIndex } from '../../../src/domain/units/unit-index';

/** A text (and what was read from it) with the texts that a rule must find in it; none: it must keep silent. */
export interface RuleExample {
  readonly text: string;
  readonly plan?: ScheduleSpec;
  readonly more?: Partial<CheckInput>;
  readonly finds: readonly string[];
}

const bad = (text: string, finds: readonly string[], plan?: ScheduleSpec, more?: Partial<CheckInput>): RuleExample => ({
  text,
  finds,
  ...(plan === undefined ? {} : { plan }),
  ...(more === undefined ? {} : { more }),
});
const good = (text: string, plan?: ScheduleSpec, more?: Partial<CheckInput>): RuleExample => bad(text, [], plan, more);

const row = (name: string, start: string, hours?: string, place?: string, units?: readonly string[]) => ({
  name,
  time: { start, ...(hours === undefined ? {} : { hours }) },
  ...(place === undefined ? {} : { place }),
  ...(units === undefined ? {} : { units }),
});

const TEN = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];

const LIST = {
  units: buildUnitIndex([
    ...[
      'Sở Nội vụ',
      'Sở Giáo dục và Đào tạo',
      'Phòng Tổ chức',
      'Phòng Tài chính',
      'Cụm hoạt động số 1',
      'Cụm hoạt động số 2',
    ].map((name) => plainUnit(name)),
    { ...plainUnit('UBND Quận 8'), validTo: { year: 2025, month: 6, day: 30 }, successors: ['UBND phường Chánh Hưng'] },
  ]),
};

/** Examples for every rule, by code. Written for these tests; none is taken from a real document. */
export const RULE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {
  'date-impossible': [
    bad('Công văn số 12-CV/HU ngày 30/02/2024 của Huyện ủy', ['30/02/2024']),
    bad('ngày 31 tháng 6 năm 2024', ['ngày 31 tháng 6 năm 2024']),
    bad('Hạn nộp 15.13.2024', ['15.13.2024']),
    bad('khai mạc 29-2-2023', ['29-2-2023']),
    good('ngày 29/02/2024, mức độ 3/4, tỷ lệ 15/20, số 54/2017/QH14, phiên bản 1.13.2024.5'),
  ],
  'date-malformed': [
    bad('thành lập Quân đội (22/12/1944 - 22/122024)', ['22/122024']),
    bad('họp ngày 2505/2024', ['2505/2024']),
    bad('từ 13h30 đến 15h30 ngày 20!02/2024, nộp bài 22//02/2024', ['20!02/2024', '22//02/2024']),
    bad('kế hoạch năm học 202-2023, tổng kết năm học 2021 – 20222', ['202-2023', '2021 – 20222']),
    good('năm học 2022 - 2023, năm học 2022-23, năm học 2022, 120-2023 học sinh, các năm học 2020 - 2023'),
    bad('trước ngày 12/5/20244 hoặc l5/5/2024', ['12/5/20244', 'l5/5/2024']),
    good('ngày 20/02/2024, 20.02.2024, số 12/2024/NQ-HĐND, phòng 12/5, hẻm 12/5/202 Lê Lợi, 2505/2024/QĐ-UBND'),
    good('tỷ lệ 12/2000 hộ, phiên bản 1.12.20245, mã 22/122024-KH, ngày 05/20 nhóm, 12/5 - 20/5/2024'),
  ],
  'weekday-mismatch': [
    bad('Phát động Ngày thứ Bảy tình nguyện (ngày 19/5/2024)', ['Ngày thứ Bảy tình nguyện (ngày 19/5/2024)']),
    bad('Ra quân “Ngày Chủ nhật đỏ” vào ngày 18/5/2024', ['Ngày Chủ nhật đỏ” vào ngày 18/5/2024']),
    good('Phát động Ngày thứ Bảy tình nguyện (ngày 18/5/2024)'),
    good('Tổng kết Ngày Chủ nhật xanh tại hội trường, ngày 20/5/2024'),
    bad('Khai mạc ngày thứ Hai, 13/8/2022', ['ngày thứ Hai, 13/8/2022']),
    bad('Ngày thứ hai: 13/8/2022 (Chủ nhật)', ['Ngày thứ hai: 13/8/2022 (Chủ nhật)']),
    good('Ngày thứ hai: 13/8/2022 (Thứ Bảy)'),
    good('NGÀY THỨ BA (thứ Sáu, ngày 19/7/2024)'),
  ],
  'body-annex-date': [
    bad('', ['20/5/2024'], {
      activities: [
        { name: 'Hội thi A', time: { start: '2024-05-20' }, timeText: '20/5/2024' },
        { name: 'Hội thi A', time: { start: '2024-05-21' }, timeText: 'ngày 21/5/2024', layer: 'body' },
      ],
      links: [[0, 1]],
    }),
    good('', {
      activities: [
        { name: 'Hội thi A', time: { start: '2024-05-20' } },
        { name: 'Hội thi A', time: { start: '2024-05-01', end: '2024-05-31', precision: 'month' }, layer: 'body' },
      ],
      links: [[0, 1]],
    }),
    good('', {
      activities: [
        { name: 'Hội thi A', time: { start: '2024-05-20' } },
        { name: 'Hội thi A', layer: 'body' },
      ],
      links: [[0, 1]],
    }),
  ],
  'body-annex-unit': [
    bad('', ['Hội thi A'], {
      activities: [
        { name: 'Hội thi A', units: ['Đoàn Sở Du lịch:lead'] },
        { name: 'Hội thi A', units: ['Đoàn Sở Du lịch:lead', 'Quận Đoàn 3:support'], layer: 'body' },
      ],
      links: [[0, 1]],
    }),
    good('', {
      activities: [
        { name: 'Hội thi A', units: ['Đoàn Sở Du lịch:lead'] },
        { name: 'Hội thi A', units: ['Đoàn Sở Du lịch Thành phố:lead'], layer: 'body' },
      ],
      links: [[0, 1]],
    }),
    good('', {
      activities: [
        { name: 'Hội thi A', units: ['Đoàn Sở Du lịch:lead'] },
        { name: 'Hội thi A', layer: 'body' },
      ],
      links: [[0, 1]],
    }),
    bad('', ['Hội thi “Rung chuông vàng”'], {
      activities: [{ name: 'Hội thi “Rung chuông vàng”', units: ['Đoàn Sở Du lịch:lead'] }],
      duties: [{ act: 'Hội thi “Rung chuông vàng”.', units: ['Đoàn Sở Y tế:lead'] }],
    }),
    // One of several leaders, and a unit without a part where nobody has one.
    good('', {
      activities: [
        { name: 'Hội thi “Rung chuông vàng”', units: ['Đoàn Sở Du lịch:lead', 'Đoàn Sở Y tế:lead'] },
        { name: 'Lễ phát động trồng cây', units: ['Đoàn Sở Xây dựng'] },
      ],
      duties: [
        { act: 'Hội thi “Rung chuông vàng”.', units: ['Đoàn Sở Y tế:lead'] },
        { act: 'Lễ phát động trồng cây', units: ['Đoàn Sở Xây dựng:responsible'] },
      ],
    }),
    // A row that a collective does, or that names nobody.
    good('', {
      activities: [
        { name: 'Hội thi “Rung chuông vàng”', units: ['Các chi đoàn:lead'] },
        { name: 'Lễ phát động trồng cây' },
        { name: 'Ngày hội sách mùa xuân', units: ['Đoàn Sở Y tế:support'] },
      ],
      duties: [
        { act: 'Hội thi “Rung chuông vàng”.', units: ['Đoàn Sở Y tế:lead'] },
        { act: 'Lễ phát động trồng cây', units: ['Đoàn Sở Xây dựng:lead'] },
        { act: 'Ngày hội sách mùa xuân', units: ['Đoàn Sở Xây dựng:lead'] },
      ],
    }),
  ],
  'body-not-in-annex': [
    bad('', ['Tổ chức Hội thi C'], {
      activities: [
        { name: 'Tọa đàm A' },
        { name: 'Diễn đàn B' },
        { name: 'Ra quân' },
        { name: 'Tọa đàm A', layer: 'body', section: ['II', '1'] },
        { name: 'Diễn đàn B', layer: 'body', section: ['II', '1'] },
        { name: 'Tổ chức Hội thi C', layer: 'body', section: ['II', '1'] },
        { name: 'Đẩy mạnh tuyên truyền', layer: 'body', section: ['II', '1'] },
      ],
      links: [
        [0, 3],
        [1, 4],
      ],
    }),
    good('', {
      activities: [
        { name: 'Tọa đàm A' },
        { name: 'Diễn đàn B' },
        { name: 'Ra quân' },
        { name: 'Tọa đàm A', layer: 'body', section: ['II', '1'] },
        { name: 'Diễn đàn B', layer: 'body', section: ['II', '1'] },
        { name: 'Hội thi của cơ sở', layer: 'body', section: ['II', '3'] },
      ],
      links: [
        [0, 3],
        [1, 4],
      ],
    }),
  ],
  'annex-title': [
    bad(
      'KẾ HOẠCH\nTổ chức Tháng hành động vì môi trường xanh của ngành Giáo dục năm 2024\n-----\n' +
        'LỊCH HOẠT ĐỘNG\nTháng hành động vì môi trường sạch của ngành Giáo dục năm 2024\n(Kèm theo Kế hoạch số 1/KH-SGD)',
      ['Tháng hành động vì môi trường sạch của ngành Giáo dục năm 2024'],
    ),
    good(
      'KẾ HOẠCH\nTổ chức Tháng hành động vì môi trường xanh của ngành Giáo dục năm 2024\n-----\n' +
        'LỊCH HOẠT ĐỘNG\nTháng hành động vì môi trường xanh năm 2024\n(Kèm theo Kế hoạch số 1/KH-SGD)',
    ),
    good(
      'KẾ HOẠCH\nTổ chức Tháng hành động vì trẻ em năm 2024\n-----\nPHỤ LỤC\nPhân công nhiệm vụ thành viên ban tổ chức',
    ),
  ],
  'anniversary-count': [
    bad('kỷ niệm 92 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024)', [
      'kỷ niệm 92 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024)',
    ]),
    bad('chào mừng 15 năm thành lập Trường\n(2008 - 2024)', ['chào mừng 15 năm thành lập Trường\n(2008 - 2024)']),
    good('kỷ niệm 93 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024), Tháng Thanh niên lần thứ 20'),
    bad(
      'chào mừng 93 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2023)',
      ['chào mừng 93 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2023)'],
      undefined,
      { year: 2024 },
    ),
    good('kỷ niệm 110 năm Ngày sinh đồng chí Trần Văn Bình (12/8/1914 - 03/4/1979)'),
  ],
  'anniversary-day': [
    bad('kỷ niệm 93 năm Ngày thành lập Đoàn (26/3/1931 - 26/4/2024)', [
      'kỷ niệm 93 năm Ngày thành lập Đoàn (26/3/1931 - 26/4/2024)',
    ]),
    good('kỷ niệm 93 năm Ngày thành lập Đoàn (26/3/1931 - 3/2024)'),
  ],
  'anniversary-reversed': [
    bad('kỷ niệm 93 năm Ngày thành lập Đoàn (26/3/2931 - 26/3/2024)', [
      'kỷ niệm 93 năm Ngày thành lập Đoàn (26/3/2931 - 26/3/2024)',
    ]),
    good('giai đoạn 2025 - 2020'),
  ],
  'anniversary-base': [
    bad('kỷ niệm 81 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2025)', [
      'kỷ niệm 81 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2025)',
    ]),
    bad(
      'kỷ niệm 90 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh',
      ['kỷ niệm 90 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh'],
      undefined,
      {
        year: 2024,
      },
    ),
    good('kỷ niệm 36 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2025)'),
    good('kỷ niệm 94 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh', undefined, { year: 2024 }),
    good('kỷ niệm 20 năm Ngày thành lập Đoàn trường (26/3/2004 - 26/3/2024)'),
  ],
  'anniversary-stale-year': [
    bad(
      '- Tổ chức kỷ niệm 65 năm Ngày truyền thống ngành (20/7/1957 - 20/7/2022).',
      ['kỷ niệm 65 năm Ngày truyền thống ngành (20/7/1957 - 20/7/2022)'],
      undefined,
      { year: 2024 },
    ),
    good('- Báo cáo kết quả tổ chức kỷ niệm 65 năm Ngày truyền thống ngành (20/7/1957 - 20/7/2022).', undefined, {
      year: 2024,
    }),
    good(
      'Căn cứ Kế hoạch số 10-KH/TU ngày 05/3/2022 về kỷ niệm 65 năm Ngày truyền thống (20/7/1957 - 20/7/2022);',
      undefined,
      {
        year: 2024,
      },
    ),
    // The count is that of 2024: one slip, told by anniversary-count.
    good('- Tổ chức kỷ niệm 67 năm Ngày truyền thống ngành (20/7/1957 - 20/7/2022).', undefined, { year: 2024 }),
  ],
  'anniversary-past': [
    bad(
      '- Tổ chức các hoạt động kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024).',
      ['kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)'],
      { issued: '2024-03-15' },
    ),
    good('- Tổ chức các hoạt động kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024).', {
      issued: '2024-01-15',
    }),
  ],
  'anniversary-no-pair': [
    bad('kỷ niệm 70 năm Chiến thắng Điện Biên Phủ', ['kỷ niệm 70 năm Chiến thắng Điện Biên Phủ']),
    good(
      'kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024); thi đua mừng 70 năm Chiến thắng Điện Biên Phủ',
    ),
    bad('kỷ niệm 114 năm Ngày Quốc tế Phụ nữ', ['kỷ niệm 114 năm Ngày Quốc tế Phụ nữ'], undefined, { year: 2025 }),
    good('kỷ niệm 114 năm Ngày Quốc tế Phụ nữ và 1984 năm Khởi nghĩa Hai Bà Trưng (40 - 2024)', undefined, {
      year: 2024,
    }),
    good('chào mừng 93 năm Ngày thành lập Đoàn\n(26/3/1931\n– 26/3/2024)'),
  ],
  'anniversary-outside-period': [
    bad(
      'hướng tới kỷ niệm 49 năm Ngày thống nhất đất nước (30/4/1975 - 30/4/2024)',
      ['kỷ niệm 49 năm Ngày thống nhất đất nước (30/4/1975 - 30/4/2024)'],
      { period: { start: '2024-05-01', end: '2024-05-31' } },
    ),
    good('kỷ niệm 134 năm Ngày sinh Bác (19/5/1890 - 19/5/2024)', {
      period: { start: '2024-05-01', end: '2024-05-31' },
    }),
  ],
  'outside-period': [
    bad('', ['2024-06-02'], {
      period: { start: '2024-05-01', end: '2024-05-31' },
      activities: [row('Hội thi', '2024-05-20'), row('Ra quân', '2024-06-02')],
    }),
    good('', {
      period: { start: '2024-05-01', end: '2024-05-31' },
      activities: [row('Báo cáo kết quả', '2024-06-05'), row('Ra quân', '2024-05-31')],
    }),
    bad('', ['2024-04-20'], {
      period: { start: '2024-05-01', end: '2024-05-31' },
      activities: [row('Hội thi', '2024-04-20'), row('Ra quân', '2024-05-31')],
    }),
    good('', {
      period: { start: '2024-05-01', end: '2024-05-31' },
      activities: [
        row('Tập huấn tình nguyện viên', '2024-04-20'),
        { ...row('Vẽ tranh tường', '2024-04-25'), section: ['A. Trước khai mạc'] },
      ],
    }),
  ],
  'before-issue-date': [
    bad('', ['2024-03-01'], {
      issued: '2024-03-20',
      activities: [row('Hội thi', '2024-03-01'), row('Ra quân', '2024-03-20')],
    }),
    bad('Cao điểm: tháng 3, 5, 7/2024', ['tháng 3, 5, 7/2024'], { issued: '2024-03-28' }),
    good('Cao điểm: tháng 3, 5, 7/2024', {
      issued: '2024-03-02',
      activities: [
        row('Xây dựng dự thảo kế hoạch', '2024-02-20'),
        { name: 'Thi đua', time: { start: '2024-01-01', end: '2024-12-31', precision: 'year' } },
        { name: 'Tháng cao điểm', time: { start: '2024-03-01', end: '2024-03-31', precision: 'month' } },
      ],
    }),
  ],
  'report-before-end': [
    bad('- Các đơn vị báo cáo kết quả thực hiện trước ngày 20/5/2024.', ['trước ngày 20/5/2024'], {
      period: { start: '2024-05-01', end: '2024-05-31' },
    }),
    good('- Các đơn vị báo cáo kết quả thực hiện trước ngày 05/6/2024.', {
      period: { start: '2024-05-01', end: '2024-05-31' },
    }),
    good('- Các đơn vị báo cáo tiến độ, sơ kết trước ngày 10/5/2024.', {
      period: { start: '2024-05-01', end: '2024-05-31' },
    }),
    good('- Các đơn vị báo cáo kết quả thực hiện trước ngày 18/12/2024.', {
      period: { start: '2024-07-01', end: '2024-12-31' },
    }),
    bad('- Các đơn vị báo cáo kết quả thực hiện trước ngày 10/12/2024.', ['trước ngày 10/12/2024'], {
      period: { start: '2024-07-01', end: '2024-12-31' },
    }),
  ],
  'phase-overlap': [
    bad('', ['01/7/2024 - 12/7/2024'], {
      sections: ['Trước Hội thi', 'Trong Hội thi (10/7/2024)', 'Sau Hội thi'],
      activities: [
        {
          name: 'Trang trí',
          time: { start: '2024-07-01', end: '2024-07-12' },
          timeText: '01/7/2024 - 12/7/2024',
          layer: 'body',
          section: ['Trước Hội thi'],
        },
        { name: 'Tổng vệ sinh', time: { start: '2024-07-15' }, layer: 'body', section: ['Sau Hội thi'] },
      ],
    }),
    good('', {
      sections: ['Trước Hội thi', 'Trong Hội thi (10/7/2024)'],
      activities: [
        {
          name: 'Trang trí',
          time: { start: '2024-07-01', end: '2024-07-09' },
          layer: 'body',
          section: ['Trước Hội thi'],
        },
      ],
    }),
  ],
  'deadline-ambiguous': [
    bad('gửi về Văn phòng chậm nhất trước ngày 15/6/2024', ['chậm nhất trước ngày 15/6/2024']),
    good('gửi về Văn phòng chậm nhất ngày 15/6/2024; đăng ký trước ngày 10/6/2024'),
  ],
  'date-order': [
    bad('', ['2024-05-02'], {
      activities: [row('A', '2024-05-01'), row('B', '2024-05-07'), row('C', '2024-05-02'), row('D', '2024-05-20')],
    }),
    good('', {
      activities: [row('A', '2024-05-01'), row('B', '2024-05-07'), row('C', '2024-05-07'), row('D', '2024-05-20')],
    }),
    // A row may hold the days of several weeks: its first activity stands for it.
    good('', {
      activities: [
        row('A', '2024-05-01'),
        { ...row('B', '2024-05-20'), row: 2 },
        { ...row('C', '2024-05-13'), row: 2 },
        row('D', '2024-05-21'),
        row('E', '2024-05-27'),
      ],
    }),
  ],
  'range-reversed': [
    bad('Chương trình giai đoạn 2025 - 2021', ['giai đoạn 2025 - 2021']),
    bad('nhiệm kỳ 2027-2022', ['nhiệm kỳ 2027-2022']),
    good('giai đoạn 2021 - 2025, năm học 2023 - 2024, từ năm 2020 đến năm 2020'),
  ],
  'horizon-reversed': [
    bad('Quy hoạch đến năm 2040, tầm nhìn đến năm 2030', ['tầm nhìn đến năm 2030']),
    bad('giai đoạn 2021 - 2030, định hướng đến năm 2025', ['định hướng đến năm 2025']),
    good('Quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2050'),
  ],
  'week-length': [
    bad('Lịch làm việc tuần 21 (từ ngày 20/5/2024 đến ngày 27/5/2024)', [
      'tuần 21 (từ ngày 20/5/2024 đến ngày 27/5/2024)',
    ]),
    bad('Lịch công tác tuần: 04/3/2024 - 11/3/2024', ['tuần: 04/3/2024 - 11/3/2024']),
    good('Tuần lễ Áo dài: 01/3/2024 - 08/3/2024'),
    good('Lịch làm việc tuần 21 (từ ngày 20/5/2024 đến ngày 26/5/2024)'),
    good('Thực hiện trong hai tuần, từ ngày 20/5/2024 đến ngày 27/5/2024; các tuần sau 03/6/2024 - 10/6/2024'),
    good('Đợt cao điểm từ ngày 20/5/2024 đến ngày 27/5/2024. Họp giao ban tuần.'),
  ],
  'numbering-gap': [
    bad('I. MỤC ĐÍCH\n1. Mục đích\n3. Yêu cầu', ['3.']),
    bad('I. MỤC ĐÍCH\nIII. TỔ CHỨC THỰC HIỆN', ['III.']),
    bad('1. Công tác\n1.1. Giáo dục\n1.3. Phong trào', ['1.3.']),
    bad('a) Một\nb) Hai\ne) Ba', ['e)']),
    good('I. A\n1. B\n2. C\nII. D\n1. E\n1.1. F\n1.2. G\n2. H\n2.1. K\na) L\nb) M\nc) N\nd) O\nđ) P\ne) Q\nIII. R'),
    good('1. A\n- x\n2. B\nPHỤ LỤC\n1. C\n2. D\n30.4.2024: nghỉ lễ\n2.5 tỷ đồng'),
    good('II. A\n2.1. B\n2.2. C\nIII. D\n3.1. E'),
    good('I- A\n1- B\n2- C\nII- D\n1/ E\n2/ F\n1) x\n2) y\n3) z\n3/ G\n1) x\n2) y\n4/ H'),
    bad('I- A\nII- B\nIV- C', ['IV-']),
    bad('1- A\n2- B\n4- C', ['4-']),
    good('1. A\n2. B\n24.5. Ngày hội\n3. C'),
    good('I. Danh sách thí sinh: theo tệp kèm II. Lịch thi:\n- Ngày 20/5\nIII. Tổng kết'),
    good('1- Tuyên truyền\n2- “Gặp gỡ đầu năm”\n3- “Chợ không đồng”\n4- Thể thao'),
    good('1. Tuyên truyền\n2: hội thi\n3. Thể thao'),
    good('2.3. Phần hội: trò chơi dân gian\n2.4. Bế mạc'),
    bad('2. Các hoạt động\n2.2. Cấp tỉnh', ['2.2.']),
    good('I. MỤC ĐÍCH\nII. NỘI DUNG\nHội thi\n1.1. Thời gian\n1.2. Đối tượng\nIII. KINH PHÍ'),
    bad('1. A\n2. Nội dung\n1.1. Thời gian', ['1.1.']),
  ],
  'numbering-duplicate': [
    bad('1. A\n2. B\n2. C\n3. D', ['2.']),
    bad('1. A\n1.1. B\n1.1. C', ['1.1.']),
    bad('1. A\n1.1. B\n1.2. C\n1.2. D', ['1.2.']),
    good('1. A\n2. B\n1. C\n2. D\n3. E'),
  ],
  'table-numbering': [
    bad('', ['C'], {
      activities: [
        { name: 'A', ordinal: '1.' },
        { name: 'B', ordinal: '2.' },
        { name: 'C', ordinal: '4.' },
      ],
    }),
    good('', {
      activities: [
        { name: 'A', ordinal: '1' },
        { name: 'B', ordinal: '2' },
        { name: 'C', ordinal: '2', row: 2 },
        { name: 'D', ordinal: '3' },
        { name: 'E', ordinal: '1' },
      ],
    }),
    // The second row of number 2 goes on with it.
    good('1 | A\n2 | B\n  | C\n3 | D', {
      activities: [
        { name: 'A', ordinal: '1' },
        { name: 'B', ordinal: '2' },
        { name: 'C', ordinal: '2' },
        { name: 'D', ordinal: '3', row: 4 },
      ],
    }),
    bad('1 | A\n2 | B\n2 | C', ['C'], {
      activities: [
        { name: 'A', ordinal: '1' },
        { name: 'B', ordinal: '2' },
        { name: 'C', ordinal: '2' },
      ],
    }),
  ],
  'rows-undated': [
    bad('', ['C'], { activities: [row('A', '2024-05-01'), row('B', '2024-05-02'), { name: 'C' }] }),
    good('', { activities: [{ name: 'A' }, { name: 'B' }, row('C', '2024-05-02')] }),
  ],
  'rows-without-unit': [
    bad('', ['C'], { activities: [{ name: 'A', units: ['X:lead'] }, { name: 'B', units: ['Y:lead'] }, { name: 'C' }] }),
    good('', { activities: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] }),
    good('TT\tHOẠT ĐỘNG\tNGƯỜI PHỤ TRÁCH\n1\tHọp\tSở X\n2\tThi\tSở Y\n3\tTrực\tToàn thể CBGV', {
      activities: [
        { name: 'Họp', row: 2, units: ['Sở X:lead'] },
        { name: 'Thi', row: 3, units: ['Sở Y:lead'] },
        { name: 'Trực', row: 4 },
      ],
    }),
    good('', {
      activities: [
        { name: 'A', units: ['X:lead'] },
        { name: 'B', units: ['X:lead'] },
        { name: 'Các đơn vị làm việc theo kế hoạch' },
        { name: 'Trực cơ quan: đ/c Tuấn' },
      ],
    }),
    bad('', ['Trực tiếp làm việc với đoàn kiểm tra'], {
      activities: [
        { name: 'A', units: ['X:lead'] },
        { name: 'B', units: ['X:lead'] },
        { name: 'Trực tiếp làm việc với đoàn kiểm tra' },
      ],
    }),
  ],
  'rows-without-role': [
    bad('', ['C'], {
      activities: [
        { name: 'A', units: ['X:lead'] },
        { name: 'B', units: ['Y:responsible'] },
        { name: 'C', units: ['Z'] },
      ],
    }),
    good('', {
      activities: [
        { name: 'A', units: ['X'] },
        { name: 'B', units: ['Y'] },
      ],
    }),
  ],
  'rows-without-place': [
    bad('', ['C'], { activities: [{ name: 'A', place: 'P' }, { name: 'B', place: 'Q' }, { name: 'C' }] }),
    good('', { activities: [{ name: 'A' }, { name: 'B' }] }),
    good('', {
      activities: [{ name: 'A', place: 'P' }, { name: 'B', place: 'Q' }, { name: 'Nộp báo cáo kết quả' }],
    }),
    bad('', ['Báo cáo viên nói chuyện'], {
      activities: [{ name: 'A', place: 'P' }, { name: 'B', place: 'Q' }, { name: 'Báo cáo viên nói chuyện' }],
    }),
  ],
  'activities-undated': [
    bad('KẾ HOẠCH', ['Một'], {
      activities: TEN.map((name) => ({ name, layer: 'body' as const, units: ['X:lead'] })),
    }),
    good('Lịch tháng', {
      activities: TEN.map((name) => ({ name, layer: 'body' as const, units: ['X:lead'] })),
    }),
    good('KẾ HOẠCH', {
      activities: TEN.map((name) => ({
        name,
        layer: 'body' as const,
        units: ['X:lead'],
        time: { start: '2024-05-05' },
      })),
    }),
  ],
  'activities-without-lead': [
    bad('KẾ HOẠCH', ['Một'], {
      activities: TEN.map((name) => ({ name, layer: 'body' as const, time: { start: '2024-05-05' } })),
    }),
    good('KẾ HOẠCH', {
      activities: TEN.map((name) => ({
        name,
        layer: 'body' as const,
        units: ['X:lead'],
        time: { start: '2024-05-05' },
      })),
    }),
    good('KẾ HOẠCH', {
      activities: [
        ...TEN.map((name) => ({ name, layer: 'body' as const, time: { start: '2024-05-05' } })),
        { name: 'Chuẩn bị hội trường', layer: 'milestone' as const, units: ['Văn phòng:responsible'] },
      ],
    }),
  ],
  'citation-incomplete': [
    bad('Thực hiện Công văn của Sở Nội vụ về công tác cán bộ, Phòng xây dựng kế hoạch như sau:', [
      'Công văn của Sở Nội vụ',
    ]),
    bad('theo Chỉ thị số 12 của Chủ tịch', ['Chỉ thị số 12']),
    good('Thực hiện Công văn số 12/SNV-VP ngày 05/3/2024 của Sở Nội vụ về công tác cán bộ;'),
    good('Căn cứ vào kế hoạch của Đoàn trường và tình hình thực tế, các chi đoàn chủ động.'),
    good('Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV'),
    good('Căn cứ Kế hoạch số 10-KH/TU ngày 05/3/2022 của Tỉnh ủy; thực hiện Kế hoạch số 10 của Tỉnh ủy'),
    good('Căn cứ các Quyết định của Giám đốc Sở\nNội vụ: số 12/QĐ-SNV ngày 05/3/2024 về tuyển dụng'),
    bad('Căn cứ các Quyết định của Giám đốc Sở\nNội vụ về tuyển dụng;\nCăn cứ Kế hoạch số 12/KH-SNV ngày 05/3/2024', [
      'các Quyết định của Giám đốc Sở',
    ]),
  ],
  'reference-shape': [
    bad('Kế hoạch số 61-KH/UBND ngày 05/3/2024', ['61-KH/UBND']),
    bad('Nghị quyết số 19/NQ-TW', ['19/NQ-TW']),
    bad('Kế hoạch số 54-KH-ĐTN', ['54-KH-ĐTN']),
    bad('Thông báo số 91/TB/TU', ['91/TB/TU']),
    good('54-KH/ĐTN, 61/NQ-HĐND, 70/KH-LĐLĐ, 02-KH/BDV, 30/2020/NĐ-CP, 19-CT/TU'),
    bad('Công văn số 154/CV/BTS', ['154/CV/BTS']),
    bad('Thực hiện Kế hoạch số 15KH/ĐTNK ngày 05/3/2024', ['15KH/ĐTNK']),
    good('Số: 09 KH/ĐTN, lớp 9A/12, phòng số 15 KHOA/Nội, phòng số 12CT/A, số 12/KH-THCS2, 385/VKSTC-V16'),
  ],
  'citation-undated': [
    bad('theo Quyết định số 217-QĐ/TW của Bộ Chính trị', ['217-QĐ/TW']),
    good(
      'theo Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị; Quyết định số 217-QĐ/TW; Nghị định số 30/2020/NĐ-CP',
    ),
    good('theo Nghị quyết số 27-NQ/TW, 28-NQ/TW và Nghị quyết số 29-NQ/TW ngày 17/11/2022 của Trung ương'),
    good('theo Hướng dẫn số 85/HD-PGD&ĐT của Phòng Giáo dục và Đào tạo ngày 25 tháng 8 năm 2023'),
    bad('theo Kế hoạch số 12-KH/TU của Tỉnh ủy, ngày 12/3/2024 tổ chức hội thi', ['12-KH/TU']),
    bad('theo Nghị quyết số 27-NQ/TW, Kế hoạch số 12-KH/TU ngày 12/3/2024', ['27-NQ/TW']),
  ],
  'reference-split': [
    bad('theo Quyết định 218-\nQĐ/TW ngày 12/12/2013', ['218-\nQĐ/TW']),
    good('theo Quyết định 218-QĐ/TW ngày 12/12/2013'),
    good('theo Kế hoạch số 02/KH-HĐND.\n2- Phản biện xã hội'),
  ],
  'count-mismatch': [
    bad('Tập trung 04 nhiệm vụ trọng tâm, cụ thể như sau:\n- Một\n- Hai\n- Ba', ['04 nhiệm vụ trọng']),
    bad('Thực hiện ba giải pháp sau:\n1. Một\n2. Hai', ['ba giải pháp sau']),
    good('Tập trung 03 nhiệm vụ trọng tâm, cụ thể như sau:\n- Một\n+ nhỏ\n+ nhỏ\n- Hai\n- Ba\nCác đơn vị báo cáo.'),
    good('Chia 02 đội, mỗi đội 10 người, cụ thể như sau: đội A và đội B'),
  ],
  'duplicate-word': [
    bad('các hoạt động của của đơn vị', ['của của']),
    bad('Đề nghị đề nghị các đơn vị', ['Đề nghị đề nghị']),
    bad('tổ chức tổ chức hội thi', ['tổ chức tổ chức']),
    good('luôn luôn đoàn kết, mãi mãi, ngày ngày, nhà nhà, người người, đoàn kết, đoàn kết, đại đoàn kết'),
  ],
  'unbalanced-quotes': [
    bad('Hội thi “Tiếng hát mùa xuân do Sở tổ chức', ['“Tiếng hát mùa xuân do Sở tổ chức']),
    bad('Hội thi Tiếng hát mùa xuân” do Sở tổ chức', ['Hội thi Tiếng hát mùa xuân”']),
    good('V/v tổ chức “Ngày\nHội đọc sách\nXuân 2024” tại thư viện'),
    bad('Hội thi “Tiếng hát\n- Giải nhất” thuộc về ai', ['“Tiếng hát', '- Giải nhất”']),
    good('Hội thi “Tiếng hát “mùa xuân” năm 2024”; màn hình 14"; chủ đề "Xanh", “Sạch"'),
    bad('Cuộc vận động” Học tập và làm theo” năm 2024', ['Cuộc vận động”']),
    good(
      [
        'Thực hiện Kế hoạch của Ủy ban nhân dân Thành phố về việc triển khai các nhiệm vụ trọng tâm',
        'trong năm 2024, Ban Thường vụ Đoàn Khối xây dựng kế hoạch tổ chức Hội thi với chủ đề “Tuổi',
        'Trẻ Khối Dân Chính Đảng tiên phong, sáng tạo” nhằm tạo môi trường rèn luyện cho đoàn viên,',
        'thanh niên; góp phần nâng cao chất lượng công tác Đoàn và phong trào thanh niên của đơn vị,',
        'Thành phố. Các cơ sở Đoàn căn cứ nội dung kế hoạch này xây dựng kế hoạch của đơn vị mình và',
        'triển khai đến từng chi đoàn, bảo đảm thiết thực, tiết kiệm, hiệu quả, phù hợp với tình hình',
        'thực tế của từng cơ quan. Nội dung hội thi gồm ba phần: phần thi kiến thức, phần thi kỹ năng',
        'và phần thi năng khiếu. Mỗi đội thi gồm năm thành viên là đoàn viên đang sinh hoạt tại đơn vị',
        'do Ban Chấp hành cơ sở Đoàn giới thiệu. Ban tổ chức chấm điểm theo thang điểm một trăm, cộng',
        'điểm ba phần thi và xếp giải từ cao xuống thấp. Trường hợp hai đội bằng điểm, đội có điểm kiến',
        'thức cao hơn xếp trên. Kết quả được công bố ngay sau khi kết thúc hội thi và gửi về các cơ sở',
        'Đoàn để biểu dương. Cơ sở Đoàn đăng ký danh sách về Văn phòng Đoàn Khối theo thời gian quy định',
        'Trong kế hoạch này và chịu trách nhiệm về danh sách của đơn vị mình khi tham gia các nội dung.',
      ].join('\n'),
    ),
    good('Cuộc vận động “Học tập và làm theo\ntư tưởng của Người” năm 2024'),
    good('thực hiện Chương trình “Chăm sóc sức khỏe\n1.000 ngày đầu đời\ncủa trẻ em” năm 2024'),
  ],
  'spelling-variant': [
    bad('- Chăm lo Đoàn thể Khối thi đua.\n- Các đoàn thể Khối phối hợp.\n- Ban Thường vụ đoàn thể Khói chủ trì.', [
      'Khói',
    ]),
    bad(
      'Xây dựng công trình măng non. Các công trình trọng điểm. Khánh thành công trình xanh. Đăng ký công trinh phần việc.',
      ['trinh'],
    ),
    good('Đội ngũ cộng tác viên. Công tác tuyên truyền. Công tác đoàn. Các ban. Các bạn. Hội trường. Hội trưởng.'),
    good('Nguyễn Văn An, Nguyễn Văn Ân, Trần Thị Thu, Trần Thị Thư'),
    good('thanh niên công nhân khu nhà trọ thanh niên; hỗ trợ thanh niên khởi nghiệp; hỗ trợ thanh niên lập nghiệp'),
    good('vui tet trung thu cho tre\n- Tổ chức vui tết trung thu.\n- Kinh phí vui tết trung thu.'),
  ],
  'syllable-invalid': [
    bad('trao học bổng cho truờng học', ['truờng']),
    bad('các ban, nghành liên quan', ['nghành']),
    bad('tập trung ngiên cứu', ['ngiên']),
    bad('tổ chưc hội thi', ['chưc']),
    good('bê-tông, Đắk Lắk, Krông Pắc, thuở xưa, huơ tay, khuỷu, ngoẹo, quýt, giếng, gìn giữ, khúc khuỷu, loắt choắt'),
    good('tp. Hồ Chí Minh, đ/c, ôtô, karaôkê, km², m², website, ISO, Zalo, crôm, brôm, người stiêng, đắk, krông'),
  ],
  'double-space': [
    bad('tổ chức   hội thi', ['chức   hội']),
    good('tổ chức hội thi\tcột hai'),
    good('–   Đánh giá kết quả\nII.  TỔ CHỨC'),
    good('Số:      -KH/ĐTN'),
    good('Tỉnh   đoàn   tổ   chức   hội   thi   năm   nay'),
  ],
  'space-before-punctuation': [bad('tổ chức , hội thi', ['chức ,']), good('tổ chức, hội thi: A; B.')],
  'unicode-form': [bad(`tổ chức ${'hội thi'.normalize('NFD')}`, ['hội'.normalize('NFD')]), good('tổ chức hội thi')],
  'tone-placement': [
    bad('Tọa đàm A. Tọa đàm B. Toạ đàm C', ['Toạ']),
    good('hòa bình, thủy lợi, hoàn thành, thuyền, quý, khỏe'),
  ],
  'conversion-residue': [
    bad('[bookmark: _GoBack]Sở Nội vụ&nbsp;chủ trì', ['[bookmark: _GoBack]', '&nbsp;']),
    bad('Error! Reference source not found.', ['Error! Reference source not found.']),
    good('Sở Nội vụ **chủ trì** *hội nghị* (R&D), a < b'),
  ],
  'place-conflict': [
    bad('', ['B'], {
      activities: [
        row('A', '2024-05-20', '08:00-10:00', 'Hội trường A'),
        row('B', '2024-05-20', '09:30-11:00', 'Hội trường a'),
      ],
    }),
    good('', {
      activities: [
        row('A', '2024-05-20', '08:00-10:00', 'Hội trường A'),
        row('B', '2024-05-20', '10:00-11:00', 'Hội trường A'),
        row('C', '2024-05-20', '08:00-10:00', 'Trực tuyến'),
        row('D', '2024-05-20', '08:00-10:00', 'Trực tuyến'),
        row('E', '2024-05-20', '08:00-10:00', 'Cơ sở'),
        row('F', '2024-05-20', '08:00-10:00', 'Cơ sở'),
        { name: 'G', time: { start: '2024-05-01', end: '2024-05-31', precision: 'month' }, place: 'Hội trường A' },
        row('H', '2024-05-21', undefined, 'Hội trường A'),
        row('I', '2024-05-21', undefined, 'Hội trường A'),
        { name: '(8h) Họp giao ban', time: { start: '2024-05-22', session: 'morning' }, place: 'Phòng họp 1' },
        { name: '(10h) Họp nhóm', time: { start: '2024-05-22', session: 'morning' }, place: 'Phòng họp 1' },
      ],
    }),
    // Parts of one row.
    good('', {
      activities: [
        { ...row('A', '2024-05-20', '08:00-10:00', 'Hội trường A'), row: 1 },
        { ...row('B', '2024-05-20', '08:00-10:00', 'Hội trường A'), row: 1 },
      ],
    }),
  ],
  'unit-conflict': [
    bad('', ['B'], {
      activities: [
        row('A', '2024-05-20', '08:00-10:00', 'Phòng 1', ['Sở X:lead']),
        row('B', '2024-05-20', '09:00', 'Phòng 2', ['Sở X:responsible']),
      ],
    }),
    good('', {
      activities: [
        row('A', '2024-05-20', '08:00-10:00', 'Phòng 1', ['Sở X:lead']),
        row('B', '2024-05-20', '09:00', 'Phòng 2', ['Sở X:support']),
        row('C', '2024-05-20', '14:00', 'Phòng 2', ['Sở X:lead']),
      ],
    }),
  ],
  'activity-duplicate': [
    bad('', ['Hội thi Tiếng hát mùa xuân'], {
      activities: [
        row('Hội thi Tiếng hát mùa xuân', '2024-05-20', undefined, 'P1'),
        row('Hội thi Tiếng hát mùa xuân', '2024-05-20', undefined, 'P1'),
        row('Hội thi Tiếng hát mùa xuân', '2024-05-21', undefined, 'P1'),
      ],
    }),
    good('', { activities: [row('Họp', '2024-05-20'), row('Họp', '2024-05-20')] }),
  ],
  'unit-same-day': [
    bad('', ['B'], {
      activities: [
        row('A', '2024-05-20', undefined, 'P1', ['Sở X:lead']),
        row('B', '2024-05-20', undefined, 'P2', ['Sở X:lead']),
      ],
    }),
    good('', {
      activities: [
        row('A', '2024-05-20', undefined, 'P1', ['Sở X:lead']),
        row('B', '2024-05-21', undefined, 'P2', ['Sở X:lead']),
      ],
    }),
  ],
  weekend: [
    bad('', ['2024-05-19'], { activities: [row('Hội thi', '2024-05-19'), row('Hội thi', '2024-05-20')] }),
    good('', { activities: [row('Ngày Chủ nhật xanh', '2024-05-19')] }),
    good(
      '',
      { activities: [row('Hội thi', '2024-05-19')] },
      {
        holidays: [{ date: { year: 2024, month: 5, day: 19 }, kind: 'working', name: 'Làm bù', source: 'Thông báo' }],
      },
    ),
    bad('', ['2024-05-18', '2024-05-19'], {
      activities: [row('A', '2024-05-18'), row('B', '2024-05-18'), row('C', '2024-05-19')],
    }),
  ],
  holiday: [
    bad('', ['2024-04-30', '2024-09-02'], { activities: [row('Hội thi', '2024-04-30'), row('Ra quân', '2024-09-02')] }),
    good('', { activities: [row('Hội thi', '2024-04-29')] }),
    good('', { activities: [row('Nghỉ lễ 30/4', '2024-04-30'), row('Trực cơ quan', '2024-05-01')] }),
  ],
  'metadata-missing': [
    bad('KẾ HOẠCH\nTổ chức hội thi', ['KẾ HOẠCH'], {}),
    good('KẾ HOẠCH\nTổ chức hội thi', { number: '1/KH-A', issued: '2024-05-05' }),
    good('Lịch tuần'),
    bad('KẾ HOẠCH\nTổ chức hội thi ngày 05 tháng 3 năm 2024', ['KẾ HOẠCH'], { number: '1/KH-A' }),
    good('KẾ HOẠCH\nTổ chức hội thi\nTân An, ngày 05 tháng 3 năm 2024\nHIỆU TRƯỞNG', { number: '1/KH-A' }),
    good('Số: …/KH-MN\nTân An, ngày … tháng … năm 2024\nKẾ HOẠCH\nTổ chức hội thi', {}),
  ],
  'unit-misspelt': [
    bad('', ['Sở Nôi vụ'], { activities: [{ name: 'A', units: ['Sở Nôi vụ:lead'] }] }, LIST),
    good('', { activities: [{ name: 'A', units: ['Sở Nội vụ:lead', 'Sở GD&ĐT:support'] }] }, LIST),
    good('', { activities: [{ name: 'A', units: ['Sở Nôi vụ:lead'] }] }),
  ],
  'unit-number-outside': [
    bad('', ['Cụm hoạt động số 9'], { activities: [{ name: 'A', units: ['Cụm hoạt động số 9:lead'] }] }, LIST),
    good('', { activities: [{ name: 'A', units: ['Cụm hoạt động 2:lead'] }] }, LIST),
  ],
  'unit-ambiguous': [
    bad('', ['Phòng TC'], { activities: [{ name: 'A', units: ['Phòng TC'] }] }, LIST),
    good('', { activities: [{ name: 'A', units: ['Phòng Tổ chức'] }] }, LIST),
  ],
  'unit-unknown': [
    bad(
      '',
      ['Sở Ngoại vụ'],
      {
        activities: [
          { name: 'A', units: ['Sở Ngoại vụ'] },
          { name: 'B', units: ['Sở Ngoại vụ', 'các sở, ngành'] },
        ],
      },
      LIST,
    ),
    good('', { activities: [{ name: 'A', units: ['Sở Nôi vụ', 'Phòng TC', 'Cụm hoạt động số 9'] }] }, LIST),
    bad(
      '',
      ['Khoa Luật'],
      {
        activities: ['Luật', 'Sử', 'Địa', 'Hóa', 'Sinh', 'Dược', 'Mắt'].map((field) => ({
          name: field,
          units: [`Khoa ${field}`],
        })),
      },
      LIST,
    ),
  ],
  'unit-short-name': [
    bad('', ['Sở Giáo dục'], { activities: [{ name: 'A', units: ['Sở Giáo dục'] }] }, LIST),
    good('', { activities: [{ name: 'A', units: ['Cụm hoạt động', 'Phòng Y tế'] }] }, LIST),
  ],
  'unit-not-valid': [
    bad('', ['UBND Quận 8'], { issued: '2026-01-05', activities: [{ name: 'A', units: ['UBND Quận 8'] }] }, LIST),
    good('', { issued: '2023-01-05', activities: [{ name: 'A', units: ['UBND Quận 8'] }] }, LIST),
    good('', { activities: [{ name: 'A', units: ['UBND Quận 8'] }] }, LIST),
  ],
  'unit-several-leads': [
    bad('', ['A'], { activities: [{ name: 'A', units: ['X:responsible', 'Y:responsible'] }, { name: 'B' }] }, LIST),
    good('', { activities: [{ name: 'A', units: ['X:lead', 'Y:responsible', 'Z:support'] }] }, LIST),
  ],
  'unit-collective': [
    bad('', ['các sở, ngành'], { activities: [{ name: 'A', units: ['các sở, ngành:responsible'] }] }, LIST),
    good('', { activities: [{ name: 'A', units: ['Sở Nội vụ'] }] }, LIST),
  ],
  'unit-spelling': [
    bad('', ['Đoàn Sở VH&TT'], {
      activities: [
        { name: 'Hội thi A', units: ['Đoàn Sở VHTT:lead'] },
        { name: 'Hội thi B', units: ['Đoàn Sở VH&TT:lead'] },
        { name: 'Hội thi C', units: ['Đoàn Sở VHTT:support'] },
      ],
    }),
    good('', {
      activities: [
        { name: 'Hội thi A', units: ['Đoàn khối 1:lead'] },
        { name: 'Hội thi B', units: ['Đoàn khối 17:lead'] },
      ],
    }),
  ],
  'unit-idle': [
    bad(
      '',
      [''],
      {
        activities: ['Sở Nội vụ', 'Sở Giáo dục và Đào tạo', 'Phòng Tổ chức', 'Cụm hoạt động số 1', 'UBND Quận 8'].map(
          (unit) => ({ name: unit, units: [unit] }),
        ),
      },
      LIST,
    ),
    good('', { activities: [{ name: 'A', units: ['Sở Nội vụ'] }] }, LIST),
  ],
  'cell-error': [
    bad('', ['#N/A'], undefined, {
      lines: [
        {
          index: 0,
          text: '#N/A',
          origin: { kind: 'cell', sheet: 'Lịch', row: 3, column: 2 },
          place: 'cell',
          numbering: null,
          afterBlank: false,
          table: 0,
          row: 3,
          column: 2,
          header: false,
          error: true,
        },
      ],
    }),
    good('#N/A là gì'),
  ],
  'date-style': [
    bad('ngày 5/6/2024 và 15/2/2024', ['5/6/2024', '15/2/2024']),
    good('ngày 05/6/2024, 15/02/2024, 15/12/2024, 05/06/2024'),
  ],
  'blank-to-fill': [
    bad('Số:      /KH-UBND, ngày ... tháng ... năm 2024', ['Số:      /KH-UBND', 'ngày ... tháng ... năm 2024']),
    bad('Kinh phí: ............ đồng', ['............']),
    bad('Số: …../KH-UBND', ['Số: …../KH-UBND']),
    good('Lãnh đạo, chuyên viên,... ngày 05 tháng 6 năm 2024; ngày tháng năm sinh'),
    good('SỞ NỘI VỤ\n_____________\nKẾ HOẠCH'),
  ],
};
