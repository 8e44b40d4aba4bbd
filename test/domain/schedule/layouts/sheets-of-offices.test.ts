import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { dateCell, sheet, workbook } from '../sheets';
import { toldSheet, toldText } from '../told';

describe('weeks with a column for each person', () => {
  const week = workbook(
    sheet(
      [
        ['LỊCH LÀM VIỆC TUẦN 15 (từ 08/4 đến 12/4/2024)'],
        ['Thứ, ngày', 'Buổi', 'Chủ tịch', 'PCT phụ trách kinh tế'],
        ['Thứ Hai\n08/4', 'Sáng', '8h00: Họp giao ban Thường trực (PH số 1)', '8h00: Cùng dự'],
        [null, 'Chiều', '14h00: Tiếp công dân tại Trụ sở tiếp dân', 'Đi cơ sở xã Mỹ Lợi'],
      ],
      ['A3:A4'],
    ),
  );

  it('makes each cell a row of that person', () => {
    expect(toldSheet(week)).toEqual([
      'Họp giao ban Thường trực | 2024-04-08 08:00 | PH số 1',
      'Tiếp công dân | 2024-04-08 14:00 | Trụ sở tiếp dân',
      'Đi cơ sở xã Mỹ Lợi | 2024-04-08 afternoon | ',
    ]);
    expect(extractSchedule(week).activities.map((activity) => activity.assignments[0]?.unit)).toEqual([
      'Chủ tịch',
      'Chủ tịch',
      'PCT phụ trách kinh tế',
    ]);
  });
});

describe('times in cells', () => {
  it('reads weekdays without their word, also "Năm"', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['LỊCH TUẦN 3 THÁNG 10/2023'],
            ['Thứ', 'Sáng', 'Chiều'],
            ['Tư 18/10', 'Họp tổ', null],
            ['Năm 19/10', 'Khám sức khỏe tại sân trường', '14h: Tổng duyệt văn nghệ'],
          ]),
        ),
      ),
    ).toEqual([
      'Họp tổ | 2023-10-18 morning | ',
      'Khám sức khỏe | 2023-10-19 morning | sân trường',
      'Tổng duyệt văn nghệ | 2023-10-19 14:00 | ',
    ]);
  });

  it('pairs lines that stand side by side', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['LỊCH CÔNG TÁC NĂM 2023'],
            ['Ngày', 'Nội dung', 'Giờ', 'Người thực hiện'],
            ['20/11/2023', '- Chào cờ\n- Lễ kỷ niệm', '7h00\n8h00', 'Tổng phụ trách\nToàn trường'],
          ]),
        ),
      ),
    ).toEqual(['Chào cờ | 2023-11-20 07:00 | ', 'Lễ kỷ niệm | 2023-11-20 08:00 | ']);
  });

  it('prefers the day in the words to the week of the row', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['KẾ HOẠCH THÁNG 9/2024'],
            ['Tuần', 'Nội dung công việc', 'Người phụ trách'],
            ['Tuần 3\n(16/9 - 22/9)', 'Đại hội Liên đội (chiều thứ 6, 20/9)', 'Tổng phụ trách'],
            ['Tuần 4\n(23/9 - 30/9)', 'Thi học sinh giỏi cấp trường', 'Tổ chuyên môn'],
          ]),
        ),
      ),
    ).toEqual([
      'Đại hội Liên đội | 2024-09-20 afternoon | ',
      'Thi học sinh giỏi cấp trường | 2024-09-23..2024-09-30 | ',
    ]);
  });

  it('finds the place in a column of time and place, and calls rows without activities by the title', () => {
    expect(
      toldSheet(
        workbook(
          sheet(
            [
              ['LỊCH TIẾP XÚC CỬ TRI TRƯỚC KỲ HỌP THỨ 5'],
              ['Tổ đại biểu', 'Thời gian, địa điểm', 'Đại biểu', 'Đơn vị chuẩn bị'],
              ['Tổ số 1', '8h00 ngày 03/6/2024 tại Hội trường xã Ngọc', 'Ông Minh', 'Mặt trận xã Ngọc'],
              [null, '14h00 ngày 03/6/2024 tại Nhà văn hóa xã Canh', null, 'Mặt trận xã Canh'],
            ],
            ['A3:A4', 'C3:C4'],
          ),
        ),
      ),
    ).toEqual([
      'Tiếp xúc cử tri trước kỳ họp thứ 5 – Tổ số 1 | 2024-06-03 08:00 | Hội trường xã Ngọc',
      'Tiếp xúc cử tri trước kỳ họp thứ 5 – Tổ số 1 | 2024-06-03 14:00 | Nhà văn hóa xã Canh',
    ]);
  });

  it('reads marks under quarters', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['TIẾN ĐỘ NĂM 2024'],
            ['STT', 'Nhiệm vụ', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cơ quan chủ trì'],
            [1, 'Rà soát thủ tục', 'x', null, 'x', null, 'Văn phòng'],
            [2, 'Tổng kết năm', null, null, null, 'x', 'Văn phòng'],
          ]),
        ),
      ),
    ).toEqual(['Rà soát thủ tục | 2024-01-01..2024-09-30 | ', 'Tổng kết năm | 2024-10-01..2024-12-31 | ']);
  });
});

describe('several tables and typed labels', () => {
  it('leaves the rows of a budget out', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['PHỤ LỤC 1: LỊCH TẬP HUẤN'],
            ['TT', 'Lớp tập huấn', 'Thời gian', 'Địa điểm'],
            [1, 'Kỹ năng vận động', 'Ngày 17/5/2024', 'Hội trường huyện'],
            [],
            ['PHỤ LỤC 2: DỰ TOÁN KINH PHÍ'],
            ['TT', 'Nội dung chi', 'Số lượng', 'Thành tiền'],
            [1, 'Nước uống', 100, '1.000.000'],
          ]),
        ),
      ),
    ).toEqual(['Kỹ năng vận động | 2024-05-17 | Hội trường huyện']);
  });

  it('joins a label with its value in the cell beside it', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['KẾ HOẠCH TỔ CHỨC HỘI THI "NHÀ NÔNG GIỎI" NĂM 2024'],
            ['II. NỘI DUNG'],
            ['1. Thời gian', '8h00 ngày 10/10/2024'],
            ['2. Địa điểm', 'Nhà văn hóa trung tâm xã'],
          ]),
        ),
      ),
    ).toEqual(['Tổ chức hội thi "nhà nông giỏi" năm 2024 | 2024-10-10 08:00 | Nhà văn hóa trung tâm xã']);
  });

  it('leaves remarks out, and keeps numbers apart from a long remark below them', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['KẾ HOẠCH CẮT ĐIỆN CÔNG TÁC TUẦN 24 NĂM 2024'],
            ['TT', 'Khu vực mất điện', 'Ngày', 'Từ', 'Đến', 'Lý do'],
            [1, 'Xã Nghĩa: thôn Kim', '11/6/2024', '07:00', '11:30', 'Thay dây'],
            [2, 'Phường Phú: tổ 5', '12/6/2024', '06:30', '10:00', 'Sửa trạm'],
            ['Ghi chú: Đóng điện sớm hơn nếu công việc hoàn thành trước thời gian.'],
          ]),
        ),
      ).map((line) => line.split(' | ')[1]),
    ).toEqual(['2024-06-11 07:00', '2024-06-12 06:30']);
  });

  it('reads the solar day where a lunar twin stands beside it', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['BẢNG PHÂN CÔNG TRỰC TẾT NĂM 2024'],
            ['Ngày dương lịch', 'Ngày âm lịch', 'Trực lãnh đạo', 'Trực ban'],
            ['Thứ Sáu 09/02/2024', '30 tháng Chạp', 'Đ/c Bình', 'Đ/c Yến'],
            ['Thứ Bảy 10/02/2024', 'Mùng 1', 'Đ/c Hà', 'Đ/c Phúc'],
          ]),
        ),
      ).map((line) => line.split(' | ')[1]),
    ).toEqual(['2024-02-09', '2024-02-10']);
  });
});

describe('times over several columns and rows', () => {
  it('takes the day of its own column in the year of the month beside it', () => {
    expect(
      toldText(
        'KẾ HOẠCH HOẠT ĐỘNG NGOÀI GIỜ NĂM HỌC 2023 - 2024',
        'Tháng\tNội dung\tThời gian\tĐịa điểm',
        '9/2023\tHội thi nấu ăn\t14h00 ngày 09/9\tSân trường',
        '01/2024\tHội xuân\t27 - 28/01\tSân trường',
      ),
    ).toEqual(['Hội thi nấu ăn | 2023-09-09 14:00 | Sân trường', 'Hội xuân | 2024-01-27..2024-01-28 | Sân trường']);
  });

  it('gives the day of the row above to a row that says only a part of the day', () => {
    expect(
      toldText(
        'LỊCH CÔNG TÁC NĂM 2024',
        'Ngày/Buổi\tNội dung\tĐịa điểm',
        'Thứ 2 (18/3) Sáng\tHọp giao ban\tPhòng 1',
        'Chiều\tKiểm tra kho\tKho B',
      ),
    ).toEqual(['Họp giao ban | 2024-03-18 morning | Phòng 1', 'Kiểm tra kho | 2024-03-18 afternoon | Kho B']);
  });

  it('reads a table without a header whose longest column is where people meet', () => {
    expect(
      toldText(
        'LỊCH TIẾP XÚC CỬ TRI NĂM 2024',
        '08h00 ngày 02/8/2024\tNhà văn hóa xã Phú An\tTổ đại biểu số 1',
        '14h00 ngày 02/8/2024\tHội trường UBND xã Phú Bình\tTổ đại biểu số 2',
      ),
    ).toEqual([
      expect.stringContaining('| 2024-08-02 08:00 | Nhà văn hóa xã Phú An'),
      expect.stringContaining('| 2024-08-02 14:00 | Hội trường UBND xã Phú Bình'),
    ]);
  });

  it('joins a first cell that broke over two lines and cells that go on below it', () => {
    expect(
      toldText(
        'KẾ HOẠCH THÁNG 10 NĂM 2023',
        'Thời gian\tNội dung công việc\tNgười thực hiện\tGhi chú',
        'Tuần 1',
        '(02/10 - 07/10)\t- Họp tổ.',
        '- Nộp sổ.\tTổ trưởng\t',
        'Tuần 2',
        '(09/10 - 14/10)\t- Dự giờ.',
        '- Kiểm tra hồ sơ.\tBan Giám hiệu\t',
      ),
    ).toEqual([
      'Họp tổ | 2023-10-02..2023-10-07 | ',
      'Nộp sổ | 2023-10-02..2023-10-07 | ',
      'Dự giờ | 2023-10-09..2023-10-14 | ',
      'Kiểm tra hồ sơ | 2023-10-09..2023-10-14 | ',
    ]);
  });

  it('knows headers of other offices', () => {
    expect(
      toldText(
        'EVENT PLAN 2024',
        'No.\tActivity\tDate\tVenue',
        '1\tOrientation day\t05/9/2024\tHall A',
        '2\tContest\t12/10/2024\tHall B',
      ),
    ).toEqual(['Orientation day | 2024-09-05 | Hall A', 'Contest | 2024-10-12 | Hall B']);
  });

  it('keeps a blank first cell of a row between pipes', () => {
    expect(
      toldText(
        'LỊCH CÔNG TÁC TUẦN NĂM 2024',
        'Thứ/Ngày | Giờ | Nội dung | Chủ trì | Địa điểm',
        'Thứ Tư 04/9 | 8h00 | Họp giao ban | Hiệu trưởng | Phòng A',
        ' | 14h00 | Xét tuyển | Phó Hiệu trưởng | Phòng B',
        'Thứ Năm 05/9 | 7h30 | Khai giảng | Hiệu trưởng | Sân trường',
      ),
    ).toEqual([
      'Họp giao ban | 2024-09-04 08:00 | Phòng A',
      'Xét tuyển | 2024-09-04 14:00 | Phòng B',
      'Khai giảng | 2024-09-05 07:30 | Sân trường',
    ]);
  });
});

describe('first and last day in columns of their own, with hours beside them', () => {
  const classes = workbook(
    sheet(
      [
        ['LỊCH CÁC LỚP NĂNG KHIẾU HÈ 2024'],
        ['STT', 'Nội dung', 'Ngày học', null, 'Giờ học', 'Hồ bơi'],
        [null, null, 'Từ', 'Đến', null, null],
        [1, 'Lớp bơi cơ bản', dateCell(45446), dateCell(45471), '7h00 - 8h15', 'Hồ bơi Phú Thọ'],
        [2, 'Lớp bơi nâng cao', dateCell(45447), '02/7/2024', '16h30', 'Hồ bơi Phú Thọ'],
      ],
      ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3'],
    ),
  );

  it('are one stretch with the hours of every day', () => {
    const { activities } = extractSchedule(classes);
    const told = activities.map(({ time }) => [time?.precision, time?.end, time?.startTime?.hour]);
    expect(told).toEqual([
      ['range', { year: 2024, month: 6, day: 28 }, 7],
      ['range', { year: 2024, month: 7, day: 2 }, 16],
    ]);
    expect(activities.map(({ place }) => place?.value)).toEqual(['Hồ bơi Phú Thọ', 'Hồ bơi Phú Thọ']);
  });
});

describe('rows whose place has the name of a column', () => {
  it.each(['Hội trường', 'Phòng họp', 'Sân', 'Nhà thi đấu'])('%s', (place) => {
    const book = workbook(
      sheet([
        ['LỊCH HOẠT ĐỘNG THÁNG 5 NĂM 2024'],
        ['TT', 'Nội dung', 'Thời gian', 'Địa điểm', 'Phân công'],
        [1, 'Hội nghị triển khai', 'Ngày 05/5/2024', 'Hội trường A', 'Văn phòng'],
        [2, 'Hội thao', 'Ngày 20/5/2024', place, 'Công đoàn chủ trì, Đoàn Thanh niên phối hợp'],
        [3, 'Gặp mặt', '7h30 ngày 21/5', place, 'Chủ tịch'],
        [4, 'Họp tổ', 'Thứ Tư, 22/5', place, 'Chủ tịch'],
        [5, 'Về nguồn', 'Ngày 22/5/2024', 'Khu di tích', 'Ban Tổ chức'],
      ]),
    );
    expect(extractSchedule(book).activities.map(({ name }) => name.value)).toEqual([
      'Hội nghị triển khai',
      'Hội thao',
      'Gặp mặt',
      'Họp tổ',
      'Về nguồn',
    ]);
  });
});

it('takes a header with a day inside for a header', () => {
  const book = workbook(
    sheet([
      ['TT', 'Nội dung', 'Thời gian (từ 01/5 - 31/5/2024)', 'Địa điểm', 'Kết quả đến 30/6/2024'],
      [1, 'Hội thao', 'Ngày 20/5', 'Sân vận động', null],
      [2, 'Về nguồn', 'Ngày 22/5', 'Khu di tích', null],
    ]),
  );
  expect(extractSchedule(book).activities.map(({ place }) => place?.value)).toEqual(['Sân vận động', 'Khu di tích']);
});

describe('tables that name people or places, no work', () => {
  it('are called by their title: who is on duty, who receives citizens', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['LỊCH TRỰC LÃNH ĐẠO TUẦN 3 NĂM 2024'],
            ['Ngày', 'Lãnh đạo trực', 'Ghi chú'],
            [dateCell(45418), 'Ông Trần Văn Ba', null],
            [dateCell(45419), 'Bà Lê Thị Tư', 'Đổi ca'],
          ]),
        ),
      ),
    ).toEqual(['Trực lãnh đạo tuần 3 năm 2024 | 2024-05-06 | ', 'Trực lãnh đạo tuần 3 năm 2024 | 2024-05-07 | ']);
  });

  it('put the title before a place that begins like an act', () => {
    expect(
      toldText(
        'LỊCH KIỂM TRA ĐÊ ĐIỀU NĂM 2023',
        'TT | Huyện | Thời gian | Địa điểm',
        '1 | Trực Ninh | 05/6/2023 | Đê hữu Hồng',
        '2 | Kiểm tra chéo các huyện | 07/6/2023 | Cống Mỹ Tho',
      ),
    ).toEqual([
      'Kiểm tra đê điều năm 2023 – Trực Ninh | 2023-06-05 | Đê hữu Hồng',
      'Kiểm tra chéo các huyện | 2023-06-07 | Cống Mỹ Tho',
    ]);
  });

  it('are no schedule when they only list people', () => {
    expect(
      toldText(
        'DANH SÁCH BAN TỔ CHỨC',
        'TT | Họ và tên | Chức vụ | Nhiệm vụ',
        '1 | Trần Văn Ba | Trưởng phòng | Trưởng ban, phụ trách chung',
        '2 | Lê Thị Tư | Phó phòng | Phụ trách hậu cần, khánh tiết',
      ),
    ).toEqual([]);
  });

  it('part the place from who takes part', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['LỊCH CÔNG TÁC TUẦN'],
            ['Ngày', 'Nội dung', 'Thành phần, địa điểm'],
            ['06/5/2024', 'Họp tổ chuyên môn', 'Tổ Văn; phòng họp số 2'],
            ['07/5/2024', 'Chấm hồ sơ thi đua', 'Hội đồng thi đua'],
          ]),
        ),
      ),
    ).toEqual(['Họp tổ chuyên môn | 2024-05-06 | phòng họp số 2', 'Chấm hồ sơ thi đua | 2024-05-07 | ']);
  });
});

describe('rows and cells that lean on what stands above', () => {
  it('repeat the activity when they say only when and where', () => {
    expect(
      toldText(
        'LỊCH PHUN THUỐC MUỖI THÁNG 9/2023',
        'TT\tNội dung\tNgày\tGiờ\tĐịa điểm',
        '1\tPhun đợt 1\t12/9\t7h30\tKhu phố 2',
        '\t\t\t13h30\tKhu phố 5',
        '2\tPhun đợt 2\t14/9\t7h30\tKhu phố 1',
      ),
    ).toEqual([
      'Phun đợt 1 | 2023-09-12 07:30 | Khu phố 2',
      'Phun đợt 1 | 2023-09-12 13:30 | Khu phố 5',
      'Phun đợt 2 | 2023-09-14 07:30 | Khu phố 1',
    ]);
  });

  it('keep the week when the words name only its month', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['KẾ HOẠCH THÁNG 12/2023'],
            ['Thời gian', 'Nội dung công việc'],
            ['Tuần 1\n(04/12 - 08/12)', '- Triển khai nhiệm vụ tháng 12.\n- Khám sức khỏe cho trẻ ngày 05/12.'],
          ]),
        ),
      ),
    ).toEqual(['Triển khai nhiệm vụ tháng 12 | 2023-12-04..2023-12-08 | ', 'Khám sức khỏe cho trẻ | 2023-12-05 | ']);
  });

  it('take a room in brackets for the place, an office in brackets not', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['LỊCH TUẦN 3 THÁNG 10/2023'],
            ['Thứ', 'Sáng', 'Chiều'],
            ['Tư 18/10', '8h00: Họp tổ (Hội trường A)', '14h00: Họp chi bộ (PH 2)'],
            ['Năm 19/10', '8h00: Kiểm tra nề nếp (Phòng Nội vụ)', '14h00: Gặp gỡ (PH khối 12)'],
          ]),
        ),
      ),
    ).toEqual([
      'Họp tổ | 2023-10-18 08:00 | Hội trường A',
      'Họp chi bộ | 2023-10-18 14:00 | PH 2',
      'Kiểm tra nề nếp | 2023-10-19 08:00 | ',
      'Gặp gỡ (PH khối 12) | 2023-10-19 14:00 | ',
    ]);
  });
});

describe('the words of a time over several columns', () => {
  it('give the hour without the part of the day, and the day for "cùng ngày"', () => {
    const schedule = extractSchedule(
      workbook(
        sheet([
          ['LỊCH TUẦN 3 THÁNG 10/2023'],
          ['Ngày', 'Buổi', 'Giờ', 'Nội dung'],
          ['18/10/2023', 'Sáng', '7h00', 'Chào cờ đầu tuần'],
          ['19/10/2023', 'Chiều', null, 'Họp tổ chuyên môn'],
        ]),
      ),
    );
    expect(schedule.activities.map(({ timeText, time }) => [timeText.value, time?.session])).toEqual([
      ['7h00, 18/10/2023', 'morning'],
      ['Chiều, 19/10/2023', 'afternoon'],
    ]);
    const sports = extractSchedule(
      workbook(
        sheet([
          ['LỊCH HỘI THAO NĂM 2023'],
          ['TT', 'Nội dung', 'Thời gian'],
          ['1', 'Lễ khai mạc', '7h30 ngày 05/9/2023'],
          ['2', 'Chạy việt dã', '8h30 cùng ngày'],
        ]),
      ),
    );
    expect(sports.activities[1]?.timeText.value).toBe('8h30, ngày 05/9/2023');
  });
});

describe('columns that say where in a place', () => {
  const cleaning = (header: string, where: string): readonly string[] =>
    toldSheet(
      workbook(
        sheet([
          ['LỊCH VỆ SINH TRƯỜNG NĂM 2024'],
          ['Ngày', 'Lớp', 'Nội dung', header],
          ['16/9/2024', '6A', 'Nhổ cỏ, tưới cây', where],
        ]),
      ),
    );

  it('takes an area beside the work for its place', () => {
    expect(cleaning('Khu vực', 'Vườn thuốc nam')).toEqual(['Nhổ cỏ, tưới cây | 2024-09-16 | Vườn thuốc nam']);
    expect(cleaning('Vị trí', 'Bồn hoa trước cổng')).toEqual(['Nhổ cỏ, tưới cây | 2024-09-16 | Bồn hoa trước cổng']);
  });

  it('takes no other column for one', () => {
    expect(cleaning('Dụng cụ', 'Cuốc, xẻng')).toEqual(['Nhổ cỏ, tưới cây | 2024-09-16 | ']);
    expect(cleaning('Khối', 'Khối 6')).toEqual(['Nhổ cỏ, tưới cây | 2024-09-16 | ']);
  });
});

describe('tables of things and for whom they are', () => {
  const table = (...rows: readonly string[]): readonly string[] =>
    toldText('|LỊCH TIÊM PHÒNG DẠI CHO ĐÀN CHÓ MÈO NĂM 2024|||', '|---|---|---|---|', ...rows);

  it('calls the rows by the title in the table, with what else they say in the note', () => {
    expect(
      table(
        '|Ngày tiêm|Thôn|Loại vắc xin|Điểm tiêm|',
        '|04/3|Thôn 1|Rabisin|Nhà văn hóa thôn|',
        '|05/3|Thôn 2|Rabisin|Đình làng|',
      ),
    ).toEqual([
      'Tiêm phòng dại cho đàn chó mèo năm 2024 – Thôn 1 | 2024-03-04 | Nhà văn hóa thôn',
      'Tiêm phòng dại cho đàn chó mèo năm 2024 – Thôn 2 | 2024-03-05 | Đình làng',
    ]);
  });

  it('leaves what reads like work under a header that nobody knows', () => {
    expect(
      table('|Ngày|Thôn|Công trình|', '|04/3|Thôn 1|Thắp sáng ngõ xóm|', '|05/3|Thôn 2|Trồng hoa ven đường|').map(
        (line) => line.split(' | ')[0],
      ),
    ).toEqual(['Thắp sáng ngõ xóm', 'Trồng hoa ven đường']);
  });
});

describe('rows that end a table, and rows that only look so', () => {
  const table = (...rows: readonly (readonly (string | null)[])[]): readonly string[] =>
    toldSheet(workbook(sheet([['KẾ HOẠCH NĂM 2025'], ['Tháng', 'Nội dung', 'Phụ trách'], ...rows])));

  it('goes on past posts in charge and past acts that begin like a signature', () => {
    expect(
      table(
        ['1', 'Sinh hoạt chi bộ thường kỳ', 'Bí thư'],
        ['2', 'Duyệt chương trình văn nghệ', 'Hiệu trưởng'],
        ['3', 'Thăm hộ nghèo của thôn', 'Thủ trưởng các đơn vị'],
      ),
    ).toHaveLength(3);
  });

  it('stops at the signature', () => {
    expect(table(['1', 'Sinh hoạt chi bộ thường kỳ', 'Bí thư'], ['Người lập', null, 'Hiệu trưởng'])).toHaveLength(1);
    expect(table(['1', 'Sinh hoạt chi bộ thường kỳ', 'Bí thư'], ['Duyệt của BGH', null, 'BÍ THƯ'])).toHaveLength(1);
  });
});

describe('times that a cell says closer than its row', () => {
  const july = (name: string): readonly string[] =>
    toldSheet(workbook(sheet([['KẾ HOẠCH NĂM 2025'], ['Tháng', 'Nội dung'], ['7', name], ['8', 'Sơ kết']])));

  it('takes some days within the month', () => {
    expect(july('Thăm gia đình chính sách (từ 20 đến 26/7)')[0]).toBe(
      'Thăm gia đình chính sách | 2025-07-20..2025-07-26 | ',
    );
  });

  it('leaves a stretch as long as the month, or of another one, in the name', () => {
    expect(july('Đợt thi đua (từ 02/7 đến 30/7)')[0]).toContain('2025-07-01..2025-07-31');
    expect(july('Chuẩn bị hội thao (từ 05/9 đến 07/9)')[0]).toContain('2025-07-01..2025-07-31');
  });
});

describe('columns that say nothing of when', () => {
  it('takes the stamp of a form for no time', () => {
    expect(
      toldSheet(
        workbook(
          sheet([
            ['Dấu thời gian', 'Tên hoạt động', 'Ngày tổ chức', 'Giờ bắt đầu'],
            ['14/02/2025 9:12:33', 'Ra quân dọn vệ sinh', '22/02/2025', '7:00'],
            ['15/02/2025 8:45:10', 'Tọa đàm chuyển đổi số', '08/03/2025', '14:00'],
          ]),
        ),
      ),
    ).toEqual(['Ra quân dọn vệ sinh | 2025-02-22 07:00 | ', 'Tọa đàm chuyển đổi số | 2025-03-08 14:00 | ']);
  });

  it('reads marks under the weeks of months', () => {
    expect(
      toldSheet(
        workbook(
          sheet(
            [
              ['TIẾN ĐỘ ĐỀ ÁN NĂM 2024'],
              ['TT', 'Công việc', 'Tháng 8', null, 'Tháng 9', null],
              [null, null, 'Tuần 1', 'Tuần 2', 'Tuần 1', 'Tuần 2'],
              ['1', 'Khảo sát', 'x', 'x', null, null],
              ['2', 'Xây dựng dự thảo', null, 'x', 'x', null],
              ['3', 'Lấy ý kiến', null, null, null, 'x'],
            ],
            ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'],
          ),
        ),
      ),
    ).toEqual([
      'Khảo sát | 2024-08-01..2024-08-31 | ',
      'Xây dựng dự thảo | 2024-08-01..2024-09-30 | ',
      'Lấy ý kiến | 2024-09-08..2024-09-14 | ',
    ]);
  });
});

describe('an event and its programme', () => {
  const programme = (...hours: readonly string[]): readonly string[] =>
    toldText(
      'CHƯƠNG TRÌNH LỄ KHÁNH THÀNH NHÀ VĂN HÓA',
      'Thời gian: Sáng thứ Sáu, 05/9/2025. Địa điểm: Nhà văn hóa thôn 3',
      'Thời gian\tNội dung',
      ...hours.map((hour, i) => `${hour}\tPhần ${String(i + 1)} của buổi lễ`),
    );

  it('makes no further row of the event whose hours the table gives', () => {
    expect(programme('7h00', '7h30', '8h00')).toHaveLength(3);
  });

  it('keeps the event that a notice announces', () => {
    expect(
      toldText(
        'THÔNG BÁO LỄ KHÁNH THÀNH NHÀ VĂN HÓA',
        'Thời gian: 7h30 ngày 05/9/2025. Địa điểm: Nhà văn hóa thôn 3',
        'Thời gian\tNội dung',
        '7h30\tĐón khách',
        '8h00\tChào cờ',
        '8h15\tCắt băng khánh thành',
      ),
    ).toHaveLength(4);
  });

  it('keeps the event beside rows of other days', () => {
    expect(programme('7h00', '7h30', '8h00 ngày 06/9/2025')).toHaveLength(4);
  });

  it('reads a call to a session as one meeting', () => {
    expect(
      toldText(
        'GIẤY TRIỆU TẬP',
        'Kỳ họp thứ ba HĐND xã khóa X',
        '1. Thời gian: khai mạc lúc 7 giờ 30 phút, ngày 18 tháng 12 năm 2024.',
        '2. Địa điểm: Hội trường UBND xã.',
        '3. Thành phần: Đại biểu HĐND xã.',
      ),
    ).toEqual(['Kỳ họp thứ ba HĐND xã khóa X | 2024-12-18 07:30 | Hội trường UBND xã']);
  });
});

describe('the time that a calendar covers', () => {
  it('stands below its title', () => {
    const { subtitle, period } = extractSchedule(
      workbook(
        sheet([
          ['LỊCH CÔNG TÁC CỦA LÃNH ĐẠO'],
          ['Tuần 37 (từ ngày 09/9/2024 đến ngày 15/9/2024)'],
          ['Thứ, ngày', 'Nội dung'],
          ['Thứ Hai 09/9', 'Giao ban'],
        ]),
      ),
    );
    expect(subtitle?.value).toBe('Tuần 37 (từ ngày 09/9/2024 đến ngày 15/9/2024)');
    expect(period?.value.end).toEqual({ year: 2024, month: 9, day: 15 });
  });
});

describe('what is printed of a row', () => {
  const plan = (...rows: readonly (readonly (string | null)[])[]) =>
    extractSchedule(workbook(sheet([['LỊCH CÔNG TÁC TUẦN 20 NĂM 2024'], ...rows]))).activities;

  it('says the hour and the day, without the part of the day that the hour gives', () => {
    const times = plan(
      ['Thứ, ngày', 'Buổi', 'Nội dung'],
      ['Thứ Hai\n13/5', 'Sáng', '7h30: Chào cờ\n9h00: Giao ban'],
      ['Thứ Ba\n14/5', 'Sáng', 'Đi cơ sở (8h00)'],
      ['Thứ Tư\n15/5', 'Chiều', 'Học nghị quyết'],
    ).map(({ timeText }) => timeText.value);
    expect(times.slice(0, 2)).toEqual(['7h30, Thứ Hai 13/5', '9h00, Thứ Hai 13/5']);
    expect(times[2]).toBe('8h00, Thứ Ba 14/5');
    expect(times[3]).toContain('Chiều');
  });

  it('keeps a stretch of days as it stands', () => {
    const [first] = plan(['Ngày', 'Nội dung'], ['Từ 13/5 đến 15/5', '7h30: Tập huấn'], ['16/5', 'Tổng kết lớp']);
    expect(first?.timeText.value).toContain('đến 15/5');
  });

  it('names who comes in the note of a table that has none', () => {
    const [first, second] = plan(
      ['Ngày', 'Nội dung', 'Chủ trì', 'Thành phần'],
      ['13/5', 'Giao ban', 'Chủ tịch', 'Các phòng'],
      ['14/5', 'Tiếp dân', null, 'Văn phòng'],
    );
    expect(first?.note?.value).toBe('Chủ trì: Chủ tịch; Thành phần: Các phòng');
    expect(second?.note?.value).toBe('Thành phần: Văn phòng');
  });

  it('says a person or a shift without the header or its group', () => {
    const [one] = plan(
      ['Ngày', 'Nội dung', 'Lãnh đạo dự'],
      ['13/5', 'Giao ban', 'PCT Lan'],
      ['14/5', 'Họp', 'PCT Lan'],
    );
    expect(one?.note?.value).toBe('PCT Lan');
    const [duty] = extractSchedule(
      workbook(
        sheet(
          [
            ['LỊCH TRỰC LỄ 30/4 NĂM 2024'],
            ['Ngày trực', 'Lãnh đạo trực', 'Cán bộ trực', null],
            [null, null, 'Ca ngày', 'Ca đêm'],
            ['27/4/2024', 'Đ/c Tư', 'Bà Lả', 'Ông Inh'],
            ['28/4/2024', 'Đ/c Đào', 'Ông Bảo', 'Ông Việt'],
          ],
          ['A2:A3', 'B2:B3', 'C2:D2'],
        ),
      ),
    ).activities;
    expect(duty?.note?.value).toBe('Lãnh đạo trực: Đ/c Tư; Ca ngày: Bà Lả; Ca đêm: Ông Inh');
  });

  it('leaves the note of a table as it is written', () => {
    const [first] = plan(
      ['Ngày', 'Nội dung', 'Thành phần', 'Ghi chú'],
      ['13/5', 'Giao ban', 'Các phòng', 'Mang tài liệu'],
      ['14/5', 'Tiếp dân', 'Văn phòng', null],
    );
    expect(first?.note?.value).toBe('Mang tài liệu');
  });
});
