import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText('KẾ HOẠCH', 'Tổ chức các hoạt động tháng 6 năm 2023', ...lines);

describe('letters with a dash', () => {
  it('head what follows them', () => {
    expect(
      plan(
        'II. NỘI DUNG',
        'A- Kiểm tra',
        '1. Kiểm tra kho vật tư ngày 06/6',
        'B – Giám sát',
        '2. Giám sát bếp ăn: 08/6',
      ),
    ).toEqual(['Kiểm tra kho vật tư | 2023-06-06 | ', 'Giám sát bếp ăn | 2023-06-08 | ']);
  });

  it('are no heading in a name', () => {
    expect(plan('II. NỘI DUNG', '1. Giao lưu bóng đá ngày 06/6:', 'A-Sport tài trợ quả bóng thi đấu.')).toEqual([
      'Giao lưu bóng đá | 2023-06-06 | ',
    ]);
  });
});

describe('details that go on to say when', () => {
  it('tell of the item above', () => {
    expect(
      plan(
        'II. NỘI DUNG',
        '1. Kiểm tra thu, nộp quỹ tại 02 chi hội.',
        'Mốc kiểm tra: từ 01/01/2022 đến 31/12/2022. Thời gian tiến hành: từ 12/6 đến 14/6/2023.',
      ),
    ).toEqual(['Kiểm tra thu, nộp quỹ tại 02 chi hội | 2023-06-12..2023-06-14 | ']);
  });

  it('say nothing of the day themselves', () => {
    expect(plan('II. NỘI DUNG', '1. Kiểm tra thu, nộp quỹ.', 'Mốc kiểm tra: từ 01/01/2022 đến 31/12/2022.')).toEqual([
      'Kiểm tra thu, nộp quỹ |  | ',
    ]);
  });
});

describe('duties with a time', () => {
  it.each([
    ['Sau hội thi 05 ngày, tổng hợp kết quả báo cáo Huyện đoàn.', ''],
    ['Tổ thư ký tham mưu ban hành quyết định chậm nhất 03 ngày trước khi tiến hành.', ''],
    ['Các tổ: căn cứ Kế hoạch này xây dựng kế hoạch của tổ, gửi về Văn phòng trước ngày 07/6.', '..2023-06-06'],
  ])('%s', (line, day) => {
    const rows = plan('III. TỔ CHỨC THỰC HIỆN', `- ${line}`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.split(' | ')[1]).toBe(day);
  });

  it.each([
    'Các tổ: căn cứ Kế hoạch này xây dựng kế hoạch của tổ.',
    'Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch trước, trong và sau hội thi.',
  ])('none without: %s', (line) => {
    expect(plan('III. TỔ CHỨC THỰC HIỆN', `- ${line}`)).toEqual([]);
  });
});

describe('what a day says', () => {
  it('is what the words are about when another time is said', () => {
    expect(plan('II. NỘI DUNG', '- Sinh hoạt chuyên đề về ngày 05/6, xong trước ngày 04/6.')[0]).toContain(
      '..2023-06-03',
    );
  });

  it('counts when no other is said', () => {
    expect(plan('II. NỘI DUNG', '- Hội thu nhân ngày 01/6.')[0]).toContain('2023-06-01');
  });
});

describe('names from headings', () => {
  it('stand for a count of classes', () => {
    expect(
      plan('II. NỘI DUNG', 'a) Tập huấn sơ cấp cứu', 'Tổ chức 02 lớp: lớp thứ nhất ngày 06/6, lớp thứ hai ngày 07/6.'),
    ).toHaveLength(1);
    expect(
      plan(
        'II. NỘI DUNG',
        'a) Tập huấn sơ cấp cứu',
        'Tổ chức 02 lớp: lớp thứ nhất ngày 06/6, lớp thứ hai ngày 07/6.',
      )[0],
    ).toContain('Tập huấn sơ cấp cứu |');
  });

  it('give way to a class with a name', () => {
    expect(plan('II. NỘI DUNG', 'a) Tập huấn', '- Tổ chức 02 lớp bơi ngày 06/6.')[0]).toContain('Tổ chức 02 lớp bơi |');
  });
});

describe('what is told, not planned', () => {
  it('is a custom with its noun first', () => {
    expect(
      plan(
        'Hội vật làng diễn ra vào ngày mùng 6 tháng Giêng hằng năm, thu hút nhiều đô vật.',
        'II. NỘI DUNG',
        '- Trồng cây ngày 04/6',
      ),
    ).toEqual(['Trồng cây | 2023-06-04 | ']);
  });
});

describe('bullets below an event', () => {
  it('explain it; a label after them is the event’s', () => {
    expect(
      plan(
        'II. NỘI DUNG',
        '1. Thi vẽ tranh cổ động:',
        '- Mỗi em vẽ ít nhất 01 bức tranh khổ A3.',
        '- Hạn nộp: ngày 09/6/2023 tại phòng Đội.',
      ),
    ).toEqual(['Thi vẽ tranh cổ động | 2023-06-09 | ']);
  });

  it('keep a label of their own when they act', () => {
    expect(
      plan(
        'II. NỘI DUNG',
        '1. Hội thi vẽ tranh',
        '- Tổ chức vòng sơ khảo cấp chi đội',
        '- Thời gian: ngày 09/6/2023',
      ).some((row) => row.startsWith('Tổ chức vòng sơ khảo cấp chi đội | 2023-06-09')),
    ).toBe(true);
  });

  it('say when and where in the first sentence', () => {
    expect(
      plan('II. NỘI DUNG', '1. Thi nhảy bao bố:', 'Chiều thứ Bảy (10/6) tại sân trường. Mỗi lớp 01 đội 10 em.'),
    ).toEqual(['Thi nhảy bao bố | 2023-06-10 afternoon | sân trường']);
  });
});

describe('a time with a further act', () => {
  it('gives the event its own days and the act a row', () => {
    expect(
      plan(
        'II. NỘI DUNG',
        '1. Hội nghị dân chủ các tổ',
        '- Thời gian: từ ngày 12/6 đến 16/6/2023. Hội nghị điểm: tổ 4 (tối thứ Sáu, 09/6/2023).',
      ).map((row) => row.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual(['Hội nghị dân chủ các tổ | 2023-06-12..2023-06-16', expect.stringContaining('| 2023-06-09 evening')]);
  });

  it('keeps several times of one event together', () => {
    expect(
      plan('II. NỘI DUNG', '1. Hội thảo cây giống', '- Thời gian: sáng 12/6/2023. Dự phòng: sáng 13/6/2023.'),
    ).toHaveLength(1);
  });
});

describe('headings of plans', () => {
  it('name those who do what stands below', () => {
    expect(
      plan(
        'II. NỘI DUNG',
        '1. Đội hình “Sách cho em” (12 tình nguyện viên)',
        '- Sửa kệ sách cho thư viện thôn',
        '- Đọc sách cùng thiếu nhi: 10/6',
      ),
    ).toEqual(['Sửa kệ sách cho thư viện thôn |  | ', 'Đọc sách cùng thiếu nhi | 2023-06-10 | ']);
  });

  it('say what and when is played', () => {
    expect(
      plan(
        'III. NỘI DUNG THI ĐẤU, LỊCH CỤ THỂ',
        '1. Cầu lông nữ (6 đội)',
        'a) Vòng bảng: các ngày 10, 11/6/2023',
        'b) Chung kết: 16h00 ngày 18/6',
        '2. Nhảy dây',
        'Thi đấu trong ngày khai mạc.',
      ).map((row) => row.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual([
      'Cầu lông nữ (6 đội) – Vòng bảng | 2023-06-10..2023-06-11',
      'Cầu lông nữ (6 đội) – Chung kết | 2023-06-18 16:00',
      expect.stringMatching(/^Nhảy dây \||^Thi đấu/u),
    ]);
  });

  it('of what is played only hold no rows', () => {
    expect(plan('III. NỘI DUNG THI ĐẤU', '- Đơn nữ, đôi nữ.', 'IV. NỘI DUNG', '- Trồng cây ngày 04/6')).toEqual([
      'Trồng cây | 2023-06-04 | ',
    ]);
  });

  it('give a day and leave leading to those below', () => {
    expect(plan('III. CÁC CÔNG VIỆC', 'THÁNG 6/2023', '- Chỉ đạo đại hội các chi hội.')).toEqual([
      'Chỉ đạo đại hội các chi hội | 2023-06-01..2023-06-30 | ',
    ]);
    expect(plan('II. NỘI DUNG', '- Chỉ đạo các chi hội nâng cao chất lượng sinh hoạt.')).toEqual([]);
  });
});

describe('steps', () => {
  it('are acts, though they count', () => {
    expect(plan('II. CÁC BƯỚC TIẾN HÀNH', 'Bước 2: Hợp luyện lần 1 vào 15h00 ngày 09/6.')[0]).toContain(
      'Hợp luyện lần 1',
    );
    expect(plan('II. CÁC BƯỚC TIẾN HÀNH', 'Bước 3: Tổng duyệt: 8h00 ngày 10/6/2023')[0]).toContain('Tổng duyệt');
  });

  it('take their time where only a time follows the count', () => {
    expect(plan('II. NỘI DUNG', '1. Thi thử vào lớp 10', '- Lần 1: 10-11/6', '- Lần 2: 17/6')).toEqual([
      'Thi thử vào lớp 10 – Lần 1 | 2023-06-10..2023-06-11 | ',
      'Thi thử vào lớp 10 – Lần 2 | 2023-06-17 | ',
    ]);
  });

  it('of a supposed case are none', () => {
    expect(
      plan(
        'II. NỘI DUNG',
        '1. Tình huống giả định: 8h00 ngày 10/6/2023 xảy ra cháy tại nhà số 3.',
        '2. Tổng duyệt ngày 09/6',
      ),
    ).toEqual(['Tổng duyệt | 2023-06-09 | ']);
  });
});

describe('places in brackets', () => {
  it('follow an hour', () => {
    expect(plan('II. TIẾN ĐỘ', '- Ngày 14/6: họp rút kinh nghiệm (15 giờ, phòng họp Đảng ủy).')[0]).toContain(
      '2023-06-14 15:00 | phòng họp Đảng ủy',
    );
  });

  it('are none after words', () => {
    expect(plan('II. TIẾN ĐỘ', '- Ngày 14/6: họp ban (mời Trưởng thôn, trường Tiểu học).')[0]).toMatch(/\| $/u);
  });
});

describe('recipients before the contents', () => {
  it('end at the next label', () => {
    expect(
      plan(
        'Nơi nhận:',
        '- Đảng ủy xã;',
        '- Các thôn.',
        'Nội dung thông báo:',
        '- Ngày 07/6/2023, phát động trồng cây tại sân chợ.',
      ),
    ).toHaveLength(1);
  });

  it('end the text when contents came before them or a signature stands above', () => {
    expect(
      plan(
        'I. NỘI DUNG',
        '- Trồng cây ngày 04/6',
        'Nơi nhận:',
        '- Các thôn.',
        'Nội dung khác:',
        '- Họp thôn ngày 08/6.',
      ),
    ).toEqual(['Trồng cây | 2023-06-04 | ']);
    expect(
      plan(
        'Trồng cây ngày 04/6/2023.',
        'TM. BAN TỔ CHỨC',
        'Nơi nhận:',
        '- Các thôn.',
        'Nội dung khác:',
        '- Họp ngày 08/6.',
      ).length,
    ).toBeLessThanOrEqual(1);
  });
});
