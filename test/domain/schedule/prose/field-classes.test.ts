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
