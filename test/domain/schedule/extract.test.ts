import fc from 'fast-check';
import { formatIso } from '../../../src/domain/calendar/plain-date';
import { extractSchedule, extractSchedules } from '../../../src/domain/schedule/extract';
import type { Activity, Schedule } from '../../../src/domain/schedule/schedule';
import type { Origin } from '../../../src/domain/source/origin';
import type { TextSnapshot } from '../../../src/domain/source/snapshot';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { dateCell, sheet, workbook } from './sheets';

const day = (activity: Activity | undefined): string => (activity?.time?.start ? formatIso(activity.time.start) : '');

const clock = (activity: Activity | undefined): string =>
  activity?.time?.startTime ? `${String(activity.time.startTime.hour)}:${String(activity.time.startTime.minute)}` : '';

const units = (activity: Activity | undefined): readonly string[] =>
  activity?.assignments.map((item) => `${item.unit}:${String(item.role)}`) ?? [];

const fromText = (...lines: readonly string[]): Schedule => extractSchedule(textSnapshot('a.txt', lines.join('\n')));

describe('sheets', () => {
  const annex = workbook(
    sheet(
      [
        ['ĐOÀN XÃ TÂN LỢI', null, null, null, 'ĐOÀN TNCS HỒ CHÍ MINH'],
        ['LỊCH HOẠT ĐỘNG HÈ NĂM 2024'],
        ['(Kèm theo Kế hoạch số 12-KH/ĐTN ngày 20/5/2024 của BCH Đoàn xã)'],
        [],
        ['TT', 'Nội dung', 'Thời gian', null, 'Địa điểm', 'Phân công', null],
        [null, null, 'Ngày', 'Giờ', null, 'Chủ trì', 'Phối hợp'],
        ['I', 'CẤP XÃ'],
        [1, 'Lễ ra quân', dateCell(45444), { value: 0.3125, numberFormat: 'hh:mm' }, 'UBND xã', 'Văn phòng Đoàn', null],
        [2, 'Dọn vệ sinh kênh', null, '14h00', 'Kênh 3', 'Hội Nông dân', 'Hội Phụ nữ'],
        [3, 'Hội thi vẽ tranh', dateCell(45452, 'mm/dd/yyyy'), '8h00'],
        ['II', 'CẤP CHI ĐOÀN'],
        [1, 'Sinh hoạt hè', 'Tháng 6/2024', null, 'Nhà văn hóa ấp', 'Các chi đoàn'],
        [null, 'Tổng cộng: 4 hoạt động'],
        [],
        [null, null, null, null, 'TM. BAN CHẤP HÀNH'],
        [null, null, null, null, 'BÍ THƯ'],
        [null, null, null, null, 'Lê Văn Tám'],
      ],
      ['A5:A6', 'B5:B6', 'C5:D5', 'E5:E6', 'F5:G5', 'C8:C9', 'A7:G7', 'A11:G11'],
    ),
  );
  const schedule = extractSchedule(annex);

  it('reads title, plan, year and signer around the table', () => {
    expect(schedule.title?.value).toBe('LỊCH HOẠT ĐỘNG HÈ NĂM 2024');
    expect(schedule.plan.number?.value).toBe('12-KH/ĐTN');
    expect(schedule.plan.date?.value).toEqual({ year: 2024, month: 5, day: 20 });
    expect(schedule.year?.value).toBe(2024);
    expect(schedule.signer).toEqual({ capacity: 'TM. BAN CHẤP HÀNH', position: 'BÍ THƯ', name: 'Lê Văn Tám' });
  });

  it('joins two header rows, real dates and hours, and a merged day', () => {
    expect(
      schedule.activities.map((activity) => [activity.row, activity.name.value, day(activity), clock(activity)]),
    ).toEqual([
      [8, 'Lễ ra quân', '2024-06-01', '7:30'],
      [9, 'Dọn vệ sinh kênh', '2024-06-01', '14:0'],
      [10, 'Hội thi vẽ tranh', '2024-06-09', '8:0'],
      [12, 'Sinh hoạt hè', '2024-06-01', ''],
    ]);
  });

  it('takes units and roles from their columns', () => {
    expect(units(schedule.activities[1])).toEqual(['Hội Nông dân:lead', 'Hội Phụ nữ:support']);
  });

  it('makes section rows the path and the level, and drops totals', () => {
    expect(schedule.activities.map((activity) => activity.section.join())).toEqual([
      'I. CẤP XÃ',
      'I. CẤP XÃ',
      'I. CẤP XÃ',
      'II. CẤP CHI ĐOÀN',
    ]);
    expect(schedule.activities[3]?.level).toBe('cấp chi đoàn');
  });

  it('flags a month-first format and swaps nothing', () => {
    expect(schedule.activities[2]?.timeText.basis).toBe('doubtful');
    expect(schedule.activities[2]?.doubts.map((doubt) => doubt.key)).toContain('schedule.doubt.month-first');
  });

  it('points at the cells', () => {
    expect(schedule.activities[0]?.origin).toEqual({ kind: 'cell', sheet: 'Lịch', row: 8, column: 2 });
  });

  it('reads a week grid with several events in a cell', () => {
    const week = extractSchedule(
      workbook(
        sheet([
          ['LỊCH CÔNG TÁC TUẦN 12 (Từ ngày 18/3/2024 đến 22/3/2024)'],
          ['Thứ/Ngày', 'Sáng', 'Chiều'],
          [
            'Thứ Hai\n18/3',
            '7h30: Chào cờ\n9h00: Họp giao ban. Địa điểm: Phòng họp 1',
            '14h00: Làm việc với Phòng Giáo dục',
          ],
          ['Thứ Ba\n19/3', null, 'Họp tổ chuyên môn'],
        ]),
      ),
    );
    expect(
      week.activities.map((activity) => [
        activity.name.value,
        day(activity),
        clock(activity) || activity.time?.session,
      ]),
    ).toEqual([
      ['Chào cờ', '2024-03-18', '7:30'],
      ['Họp giao ban', '2024-03-18', '9:0'],
      ['Làm việc với Phòng Giáo dục', '2024-03-18', '14:0'],
      ['Họp tổ chuyên môn', '2024-03-19', 'afternoon'],
    ]);
    expect(week.activities[1]?.place?.value).toBe('Phòng họp 1');
  });

  it('reads days across the columns, with the dates in the row below', () => {
    const days = extractSchedule(
      workbook(
        sheet([
          ['LỊCH TẬP HUẤN'],
          ['Buổi', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư'],
          [null, dateCell(45488), dateCell(45489), dateCell(45490)],
          ['Sáng', 'Khai mạc', 'Chuyên đề 1', 'Chuyên đề 2'],
          ['Chiều', 'Thảo luận nhóm', null, 'Bế mạc'],
        ]),
      ),
    );
    expect(
      days.activities.map((activity) => `${day(activity)} ${String(activity.time?.session)} ${activity.name.value}`),
    ).toEqual([
      '2024-07-15 morning Khai mạc',
      '2024-07-16 morning Chuyên đề 1',
      '2024-07-17 morning Chuyên đề 2',
      '2024-07-15 afternoon Thảo luận nhóm',
      '2024-07-17 afternoon Bế mạc',
    ]);
  });

  it('reads a plan typed one line a cell, numbers in a column of their own', () => {
    const typed = extractSchedule(
      workbook(
        sheet([
          ['KẾ HOẠCH'],
          ['Tổ chức hoạt động chào mừng 22/12 năm 2023'],
          ['I', 'MỤC ĐÍCH'],
          [null, '- Tổ chức các hoạt động giáo dục truyền thống.'],
          ['II', 'NỘI DUNG'],
          ['1', 'Thăm đơn vị bộ đội ngày 20/12/2023 tại Lữ đoàn 2.'],
          ['2', 'Hội thi “Chúng em làm chiến sĩ” (Đội TNTP phụ trách).'],
        ]),
      ),
    );
    expect(typed.activities.map((activity) => [activity.row, activity.name.value, activity.section.join()])).toEqual([
      [6, 'Thăm đơn vị bộ đội', 'II. NỘI DUNG'],
      [7, 'Hội thi “Chúng em làm chiến sĩ”', 'II. NỘI DUNG'],
    ]);
    expect(typed.activities[0]?.place?.value).toBe('Lữ đoàn 2');
  });

  it('takes a column "Tiến độ" for status when its cells are percentages, for time when they are dates', () => {
    const header = ['STT', 'Nhiệm vụ', 'Hạn hoàn thành', 'Đơn vị chủ trì', 'Tiến độ'];
    const percent = extractSchedule(
      workbook(
        sheet([
          header,
          [1, 'Xây dựng đề án', '31/3/2023', 'Phòng Tổ chức', { value: 0.5, numberFormat: '0%' }],
          [2, 'Rà soát quy hoạch', '30/6/2023', 'Phòng Quy hoạch', { value: 1, numberFormat: '0%' }],
        ]),
      ),
    );
    expect(percent.activities[0]?.time).toMatchObject({
      precision: 'deadline',
      end: { year: 2023, month: 3, day: 31 },
    });
    expect(percent.activities[0]?.extra).toContainEqual({ header: 'Tiến độ', text: '50%' });
    const dates = extractSchedule(
      workbook(
        sheet([
          ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Tiến độ'],
          [1, 'Xây dựng đề án', 'Phòng Tổ chức', 'Tháng 3/2023'],
          [2, 'Rà soát', 'Phòng Quy hoạch', 'Quý II/2023'],
        ]),
      ),
    );
    expect(dates.activities.map((activity) => activity.time?.precision)).toEqual(['month', 'quarter']);
  });

  it('reads months marked in columns', () => {
    const marks = extractSchedule(
      workbook(
        sheet([
          ['KẾ HOẠCH NĂM 2023'],
          ['TT', 'Nội dung', 'T1', 'T2', 'T3', 'T4', 'Người thực hiện'],
          [1, 'Kiểm tra hồ sơ', 'x', null, 'x', null, 'Tổ chuyên môn'],
          [2, 'Kiểm tra thư viện', null, 'x', 'x', 'x', 'Ban Giám hiệu'],
        ]),
      ),
    );
    expect(marks.activities.map((activity) => activity.timeText.value)).toEqual([
      'Tháng 1, 3',
      'Từ tháng 2 đến tháng 4',
    ]);
  });

  it('reads a table without a header by what its columns look like', () => {
    const bare = extractSchedule(
      workbook(
        sheet([
          [1, 'Khai giảng năm học', '05/9/2024', 'Sân trường'],
          [2, 'Đại hội chi đội', '12/9/2024', 'Lớp học'],
          [3, 'Trung thu', '17/9/2024', 'Sân trường'],
        ]),
      ),
    );
    expect(bare.activities.map((activity) => [activity.name.value, day(activity), activity.place?.value])).toEqual([
      ['Khai giảng năm học', '2024-09-05', 'Sân trường'],
      ['Đại hội chi đội', '2024-09-12', 'Lớp học'],
      ['Trung thu', '2024-09-17', 'Sân trường'],
    ]);
  });

  it('gives a plan for each visible sheet with activities, and an empty one that says so', () => {
    const table = [
      ['TT', 'Nội dung', 'Thời gian'],
      [1, 'Họp chi bộ', '3/2/2024'],
    ];
    const hidden = { ...sheet(table, [], 'Cũ'), visibility: 'hidden' as const };
    expect(
      extractSchedules(workbook(sheet(table, [], 'A'), hidden, sheet([['ghi chép']], [], 'B'), sheet(table, [], 'C'))),
    ).toHaveLength(2);
    const [none] = extractSchedules(workbook(sheet([['chỉ có chữ']])));
    expect(none?.activities).toEqual([]);
    expect(none?.notices.map((notice) => notice.key)).toEqual(['schedule.notice.no-activity']);
  });
});

describe('prose', () => {
  it('makes no activity of legal bases, objectives, money and closing words', () => {
    const plan = fromText(
      'KẾ HOẠCH',
      'Tổ chức Tháng Thanh niên năm 2023',
      'Căn cứ Kế hoạch số 12-KH/HĐTN ngày 10/02/2023 của Huyện Đoàn;',
      'I. MỤC ĐÍCH',
      '- Tổ chức các hoạt động thiết thực cho thanh niên.',
      'II. NỘI DUNG',
      '- Trồng 500 cây xanh.',
      'III. KINH PHÍ',
      '- Chi hội thi: 5.000.000 đồng, quyết toán trước 30/4/2023.',
      'IV. TỔ CHỨC THỰC HIỆN',
      '- Các chi đoàn nghiêm túc triển khai thực hiện kế hoạch này.',
      'Trên đây là kế hoạch tổ chức Tháng Thanh niên, đề nghị các chi đoàn thực hiện.',
    );
    expect(plan.activities.map((activity) => activity.name.value)).toEqual(['Trồng 500 cây xanh']);
  });

  it('inherits time from a heading and says so', () => {
    const plan = fromText(
      'KẾ HOẠCH',
      'Đợt thi đua năm 2023',
      'I. NỘI DUNG',
      '1. Tuyên truyền trong đợt (từ ngày 5/9 đến 8/9/2023):',
      '- Treo băng rôn tại trụ sở.',
      '- Phát bài trên hệ thống truyền thanh.',
    );
    expect(plan.activities.map((activity) => [day(activity), activity.timeText.basis])).toEqual([
      ['2023-09-05', 'inferred'],
      ['2023-09-05', 'inferred'],
    ]);
    expect(plan.activities[0]?.time?.basis.day).toEqual({ kind: 'inferred', from: 'heading' });
  });

  it('gives the time and units of labelled lines to the content above them', () => {
    const plan = fromText(
      'KẾ HOẠCH',
      'Hoạt động năm 2023',
      'II. NỘI DUNG',
      '1. Hội thi “Cắm hoa”',
      '- Thời gian: 14h00 ngày 17/11/2023',
      '- Địa điểm: Sân trường',
      '- Nội dung: mỗi tổ một bình hoa',
      '- Chủ trì: Công đoàn trường',
      '2. Giải bóng đá',
      '- Thời gian: 20/11/2023',
    );
    expect(
      plan.activities.map((activity) => [activity.row, activity.name.value, day(activity), clock(activity)]),
    ).toEqual([
      [4, 'Hội thi “Cắm hoa”', '2023-11-17', '14:0'],
      [9, 'Giải bóng đá', '2023-11-20', ''],
    ]);
    expect(plan.activities[0]?.place?.value).toBe('Sân trường');
    expect(units(plan.activities[0])).toEqual(['Công đoàn trường:lead']);
  });

  it('links the rows of the annex to the bullets of the body', () => {
    const plan = fromText(
      'KẾ HOẠCH',
      'Tháng Thanh niên năm 2023',
      'I. NỘI DUNG',
      '- Tổ chức Tọa đàm “Sách hay” (Phân công Chi đoàn A phụ trách).',
      '- Trồng cây xanh.',
      'TM. BCH ĐOÀN XÃ',
      'BÍ THƯ',
      'Lý Thu Thảo',
      'LỊCH HOẠT ĐỘNG',
      '(Kèm theo Kế hoạch số 26-KH/ĐTN ngày 20/02/2023 của BCH Đoàn xã Tân Lợi)',
      'TT\tNội dung\tThời gian\tGhi chú',
      '1\tTọa đàm “Sách hay”\t5/3/2023\tChi đoàn A phụ trách',
    );
    expect(plan.activities.map((activity) => activity.layer)).toEqual(['body', 'body', 'annex']);
    expect(plan.links).toEqual([{ annex: plan.activities[2]?.key, body: plan.activities[0]?.key }]);
    expect(plan.plan.number?.value).toBe('26-KH/ĐTN');
    expect(plan.plan.issuer?.value).toBe('BCH Đoàn xã Tân Lợi');
  });

  it('leaves gaps of the letterhead null', () => {
    const plan = fromText('KẾ HOẠCH', 'Tổ chức Hội thao', 'I. NỘI DUNG', '- Thi kéo co.');
    expect(plan.plan).toEqual({ number: null, date: null, issuer: null, parentBody: null });
    expect(plan.year).toBeNull();
    expect(plan.signer).toBeNull();
  });

  it('keeps keys when rows move and times change', () => {
    const rows = ['1\tHọp chi bộ\t3/2/2024', '2\tThăm gia đình chính sách\t5/2/2024'];
    const header = 'TT\tNội dung\tThời gian';
    const before = fromText(header, ...rows);
    const after = fromText(header, '1\tThăm gia đình chính sách\t9/2/2024', '2\tHọp chi bộ\t4/2/2024');
    expect(new Set(after.activities.map((activity) => activity.key))).toEqual(
      new Set(before.activities.map((activity) => activity.key)),
    );
  });

  it('reads Word paragraphs by their automatic numbers', () => {
    const snapshot: TextSnapshot = {
      kind: 'text',
      name: 'a.docx',
      notices: [],
      blocks: [
        { kind: 'paragraph', line: 1, text: 'KẾ HOẠCH', centered: true, bold: true },
        { kind: 'paragraph', line: 2, text: 'Tổ chức hoạt động hè năm 2024', centered: true, bold: true },
        { kind: 'paragraph', line: 3, text: 'MỤC ĐÍCH', numbering: 'I.', bold: true },
        { kind: 'paragraph', line: 4, text: 'Tạo sân chơi bổ ích.', numbering: '-', level: 0 },
        { kind: 'paragraph', line: 5, text: 'NỘI DUNG', numbering: 'II.', bold: true },
        { kind: 'paragraph', line: 6, text: 'Tổ chức trại hè ngày 15/7/2024.', numbering: '-', level: 0 },
      ],
    };
    expect(
      extractSchedule(snapshot).activities.map((activity) => [
        activity.row,
        activity.name.value,
        activity.section.join(),
      ]),
    ).toEqual([[6, 'Tổ chức trại hè', 'II. NỘI DUNG']]);
  });
});

describe('robustness', () => {
  const lineOf = (origin: Origin | null): number => (origin?.kind === 'line' ? origin.line : 0);

  it('never throws on any text, and points inside it', () => {
    const words = fc.constantFrom(
      'KẾ HOẠCH',
      'I. NỘI DUNG',
      'II. TỔ CHỨC THỰC HIỆN',
      '- Tổ chức Hội thi “A”',
      '+ Thời gian: 7h30 ngày 5/3/2023',
      'Địa điểm: Hội trường',
      'THỨ HAI (5/6/2023)',
      '* SÁNG: 1. họp',
      'Tháng 5',
      'TT\tNội dung\tThời gian',
      '1\tHọp\t5/3',
      '| TT | Nội dung |',
      '|---|---|',
      'Nơi nhận:',
      'TM. BAN',
      '(Kèm theo',
      'a)',
      '“',
      '(',
      '5/13/2023',
      '29/2/2021',
      ';',
      '…',
      'PHỤ LỤC',
      '1.',
      '-',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const count = text.split('\n').length;
        const schedule = extractSchedule(textSnapshot('x.txt', text));
        for (const activity of schedule.activities) {
          expect(activity.row).toBeGreaterThanOrEqual(1);
          expect(activity.row).toBeLessThanOrEqual(count);
          for (const field of [activity.name, activity.timeText, activity.place, activity.note]) {
            expect(lineOf(field?.origin ?? null)).toBeLessThanOrEqual(count);
          }
          expect(activity.name.value.trim()).not.toBe('');
        }
        expect(new Set(schedule.activities.map((activity) => activity.key)).size).toBe(schedule.activities.length);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws on any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(() => extractSchedule(textSnapshot('x.txt', text))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on any sheet', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'TT',
        'Nội dung',
        'Thời gian',
        'Sáng',
        'Chiều',
        'Thứ Hai',
        'Thứ Ba',
        'Thứ Tư',
        '1',
        'I',
        'Họp',
        '5/3/2024',
        'Tổng cộng',
        'TM. BAN',
        null,
      ),
      fc.integer({ min: -5, max: 60000 }),
      fc.record({
        value: fc.double(),
        numberFormat: fc.constantFrom('dd/mm/yyyy', 'mm/dd/yyyy', 'hh:mm', '0%', 'General'),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        for (const schedule of extractSchedules(workbook(sheet(rows, ['A2:B3', 'B4:B7'])))) {
          for (const activity of schedule.activities)
            expect(activity.row).toBeLessThanOrEqual(Math.max(1, rows.length));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every row of a long table', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [
      i + 1,
      `Kiểm tra đơn vị ${String(i)}`,
      `${String(1 + (i % 28))}/3/2024`,
      'Hội trường',
    ]);
    const schedule = extractSchedule(workbook(sheet([['TT', 'Nội dung', 'Thời gian', 'Địa điểm'], ...rows])));
    expect(schedule.activities).toHaveLength(5000);
    expect(schedule.activities.at(-1)).toMatchObject({ row: 5001, ordinal: '5000' });
  });
});
