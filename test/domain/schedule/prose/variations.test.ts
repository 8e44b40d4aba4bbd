import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText('KẾ HOẠCH', 'Tổ chức các hoạt động tháng 6 năm 2023', ...lines);

describe('signs of lists', () => {
  it.each(['♦', '✓', '❖', '→', '★', '◆', '\uF0B7', '‣', '✔️'])('%s opens an item', (sign) => {
    expect(plan('I. Nội dung', `${sign} Treo cờ tại trụ sở`, `${sign} Thăm gia đình chính sách`)).toEqual([
      'Treo cờ tại trụ sở |  | ',
      'Thăm gia đình chính sách |  | ',
    ]);
  });

  it.each([
    ['I/-', '1/-'],
    ['I-', '1.1-'],
    ['A)', '1/'],
    ['I.', '1)'],
    ['I.', 'a/-'],
  ])('%s and %s number headings and items', (heading, item) => {
    expect(
      plan(`${heading} MỤC ĐÍCH`, `${item} Nâng cao nhận thức.`).concat(
        plan(`${heading} NỘI DUNG`, `${item} Thi gói bánh ngày 09/6`),
      ),
    ).toEqual(['Thi gói bánh | 2023-06-09 | ']);
  });

  it('lets letters that come first head Roman numbers', () => {
    expect(
      plan('A. NỘI DUNG', 'I. Chợ phiên', '- Thời gian: ngày 03/6/2023', 'B. PHÂN CÔNG', 'I. Tổ hậu cần', '- Nấu ăn.'),
    ).toEqual(['Chợ phiên | 2023-06-03 | ']);
  });

  it('goes on with labels that a list counted', () => {
    expect(
      plan('1. NỘI DUNG', '1. Họp mặt', '2. Thời gian: 8h00 ngày 10/6/2023', '3. Địa điểm: Nhà văn hóa ấp 4'),
    ).toEqual(['Họp mặt | 2023-06-10 08:00 | Nhà văn hóa ấp 4']);
  });
});

describe('what tells of the item above', () => {
  it('takes a bullet that only says when, where or by whom for its label', () => {
    expect(
      plan(
        'II. Nội dung',
        '1. Sơ kết công tác hè',
        '- Do Ban Chấp hành các chi đoàn tổ chức.',
        '- Xong trước ngày 20/6.',
        '2. Giao lưu bóng chuyền',
        '- Lúc 16 giờ ngày 11/6/2023 tại Sân vận động xã Phú Lộc.',
      ),
    ).toEqual([
      'Sơ kết công tác hè | ..2023-06-19 | ',
      'Giao lưu bóng chuyền | 2023-06-11 16:00 | Sân vận động xã Phú Lộc',
    ]);
  });

  it('keeps several dated steps below an item apart', () => {
    expect(plan('II. Nội dung', '1. Các mốc của hội thi', '- Ngày 05/6: bốc thăm.', '- Ngày 12/6: chung kết.')).toEqual(
      ['Bốc thăm | 2023-06-05 | ', 'Chung kết | 2023-06-12 | '],
    );
  });

  it('names an event by its own line when the heading is only a level', () => {
    expect(
      plan(
        'II. Nội dung',
        'a) Cấp phường:',
        '- Tên gọi: Đêm hội Trăng xanh.',
        'Dự kiến tổ chức vào 19h00 ngày 24/6/2023',
      ),
    ).toEqual(['Đêm hội Trăng xanh (cấp phường) | 2023-06-24 19:00 | ']);
  });

  it('puts the end of a duty to its act', () => {
    expect(
      plan('V. PHÂN CÔNG', '1. Đồng chí Phó Chủ tịch: liên hệ xe, nơi nghỉ; hoàn thành trước ngày 10/6/2023.'),
    ).toEqual(['Liên hệ xe, nơi nghỉ | ..2023-06-09 | ']);
  });

  it('makes a row of a detail that is to be done by a day', () => {
    expect(
      plan('1. Địa điểm: Hội trường B', '2. Đăng ký: mỗi tổ 01 đội, gửi về Công đoàn trước ngày 08/6/2023.')[0],
    ).toContain('..2023-06-07');
  });
});

describe('lists and sentences', () => {
  it('gives the time that opens a line to every act it lists', () => {
    expect(
      plan(
        'II. Kế hoạch từng tháng',
        '* Tháng 7: Sơ kết 6 tháng đầu năm; họp chi bộ ngày 05/7; trao thưởng con em hội viên.',
      ),
    ).toEqual([
      'Sơ kết 6 tháng đầu năm | 2023-07-01..2023-07-31 | ',
      'Họp chi bộ | 2023-07-05 | ',
      'Trao thưởng con em hội viên | 2023-07-01..2023-07-31 | ',
    ]);
  });

  it('parts a sentence in which a body holds an event', () => {
    const rows = plan(
      'III. NỘI DUNG',
      '1. Tuyên truyền',
      'Các tổ công đoàn dán áp phích tại phân xưởng. Công đoàn công ty tổ chức Tọa đàm “Sức khỏe là vàng” ngày 14/6/2023 tại Hội trường A.',
    );
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('| 2023-06-14 | Hội trường A');
  });

  it('reads short paragraphs below a heading of contents', () => {
    expect(
      plan(
        'III. NỘI DUNG',
        '1- “Xin cảm ơn”',
        'Tặng 50 áo ấm cho công nhân.',
        'Mỗi tổ tổ chức ít nhất 01 bữa cơm chung.',
      ),
    ).toEqual(['Tặng 50 áo ấm cho công nhân |  | ', 'Mỗi tổ tổ chức ít nhất 01 bữa cơm chung |  | ']);
  });

  it('takes a heading of contents for the activity when what stands below only explains it', () => {
    expect(
      plan(
        'II. NỘI DUNG',
        '3. Viết bài thu hoạch',
        'Bài viết không quá ba trang, nêu liên hệ bản thân.',
        '4. Họp mặt ngày 02/6',
      ),
    ).toEqual(['Viết bài thu hoạch |  | ', 'Họp mặt | 2023-06-02 | ']);
  });

  it('leads over to the whole plan by a paragraph that ends in a colon', () => {
    expect(
      plan(
        'Công đoàn trường xây dựng kế hoạch như sau:',
        '* Mục đích: vui tươi.',
        '* Nội dung:',
        '+ Tặng hoa (sáng 20/6).',
      ),
    ).toEqual(['Tặng hoa | 2023-06-20 morning | ']);
  });

  it('takes a date in quotes for a part of the name', () => {
    expect(plan('I. Nội dung', '- Kết nạp lớp đoàn viên “26/3” vào ngày 18/6/2023')[0]).toContain('2023-06-18');
    expect(plan('I. Nội dung', '- Ra mắt câu lạc bộ “Tháng 7”')).toEqual(['Ra mắt câu lạc bộ “Tháng 7” |  | ']);
  });

  it('finds the place that follows the time', () => {
    expect(plan('I. Nội dung', '1. Lễ tiễn quân: 6h30 ngày 07/6/2023, sân vận động thị xã.')).toEqual([
      'Lễ tiễn quân | 2023-06-07 06:30 | sân vận động thị xã',
    ]);
  });

  it('reads arrows between days', () => {
    expect(plan('I. Nội dung', '- Trại hè: 15/6 -> 17/6', '- Lớp bơi: 20/6 → 25/6')).toEqual([
      'Trại hè | 2023-06-15..2023-06-17 | ',
      'Lớp bơi | 2023-06-20..2023-06-25 | ',
    ]);
  });

  it('makes no activity of column words on one line', () => {
    expect(plan('Giờ - Nội dung - Người thực hiện', '7h00 ngày 03/6: Chào cờ', '7h30 ngày 03/6: Văn nghệ')).toEqual([
      'Chào cờ | 2023-06-03 07:00 | ',
      'Văn nghệ | 2023-06-03 07:30 | ',
    ]);
  });
});

describe('headings', () => {
  it.each([
    'Nội dung - hình thức tổ chức',
    'Thời gian, địa điểm, số lượng',
    'Thời gian, quy mô và phạm vi',
    'Hình thức; thời gian',
  ])('never names an event by «%s»', (heading) => {
    const rows = plan(`II. ${heading}`, '1. Thời gian: 8h00 ngày 05/6/2023', '2. Địa điểm: Hội trường C');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^Tổ chức các hoạt động/u);
  });

  it('prefers the title in capitals below the letterhead to a headline above it', () => {
    expect(
      toldText(
        'Kế hoạch công tác tháng 6',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Phú Lộc, ngày 01 tháng 6 năm 2023',
        'KẾ HOẠCH CÔNG TÁC THÁNG 6/2023',
        'I. Nội dung',
        '- Họp tổ ngày 07/6',
      ),
    ).toEqual(['Họp tổ | 2023-06-07 | ']);
  });
});

describe('days and parts of days', () => {
  it('reads a lunar day with its solar twin above the hours of a festival', () => {
    expect(
      toldText(
        'CHƯƠNG TRÌNH LỄ HỘI ĐÌNH LÀNG',
        '1. Ngày 10 tháng Giêng năm Quý Mão (tức ngày 31 tháng 01 năm 2023)',
        '- Từ 07 giờ 00 đến 07 giờ 30: Ban khánh tiết tế trình. Khai mạc giải cờ người;',
        '- Từ 14 giờ 00 phút: Kéo co nam nữ;',
      ),
    ).toEqual([
      'Ban khánh tiết tế trình | 2023-01-31 07:00 | ',
      'Khai mạc giải cờ người | 2023-01-31 | ',
      'Kéo co nam nữ | 2023-01-31 14:00 | ',
    ]);
  });

  it('goes to each place of a day at its own part of the day', () => {
    expect(
      plan('Thứ Sáu, ngày 02/6, các đại biểu tiếp xúc cử tri tại xã Phú An (buổi sáng) và xã Phú Bình (buổi chiều).'),
    ).toEqual([
      expect.stringContaining('| 2023-06-02 morning | xã Phú An'),
      expect.stringContaining('| 2023-06-02 afternoon | xã Phú Bình'),
    ]);
  });

  it('puts hours on the day that the title names', () => {
    expect(
      toldText(
        'Ngày 02 tháng 6 năm 2023',
        'CHƯƠNG TRÌNH HOẠT ĐỘNG CỦA TUỔI TRẺ TRONG NGÀY 10/6',
        '1. Văn nghệ chào mừng (6h30).',
        '2. Tổ chức thi cắm hoa',
        '3. Trao giải: 9h00',
      ),
    ).toEqual([
      'Văn nghệ chào mừng | 2023-06-10 06:30 | ',
      'Tổ chức thi cắm hoa | 2023-06-10 | ',
      'Trao giải | 2023-06-10 09:00 | ',
    ]);
  });

  it('parts no line at the sign after a part of the day', () => {
    expect(plan('- Ngày 03/6/2023:', '+ Buổi sáng; từ 7 giờ 30 phút tổ chức thi thả diều.')).toHaveLength(1);
  });
});

describe('what is no activity', () => {
  it.each(['Hiệu trưởng', 'BGH, TTCM', 'Phòng Nội vụ', 'Kính gửi: - Các chi bộ.', 'Xin thông báo để bà con về dự.'])(
    '%s',
    (line) => {
      expect(plan('II. NỘI DUNG', `- ${line}`, '- Trồng cây ngày 04/6')).toEqual(['Trồng cây | 2023-06-04 | ']);
    },
  );

  it('takes what somebody does for a duty, not for the guests of a label', () => {
    expect(
      plan('IV. PHÂN CÔNG', '- Tổ dân phố: rà soát, lập danh sách gửi về phường chậm nhất ngày 06/6/2023./.')[0],
    ).toContain('..2023-06-06');
    expect(plan('III. BIỆN PHÁP THỰC HIỆN', '- Văn phòng: phát thư mời trước ngày 08/6.')).toHaveLength(1);
  });
});

describe('items and their details', () => {
  it('lets the day of an item stand against a wide time of the whole heading', () => {
    expect(
      plan(
        'II. NỘI DUNG',
        'Nội dung 1. Giáo dục truyền thống',
        '- Thắp nến tri ân tối ngày 26/6',
        'Thời gian: cả năm.',
      ),
    ).toEqual(['Thắp nến tri ân | 2023-06-26 evening | ']);
  });

  it('puts no time of the next item to an item that says its own day', () => {
    expect(
      plan(
        'III. THỜI GIAN',
        '- Lễ phát động: sáng ngày 03/6/2023 tại Hội trường 2, có văn nghệ.',
        '- Thời gian thi: từ ngày 05/6 đến 28/6/2023.',
      )[0],
    ).toBe('Lễ phát động | 2023-06-03 morning | Hội trường 2');
  });

  it('opens an item by a sign that stands alone on its line', () => {
    expect(plan('3. Nội dung:', '-', 'Tu sửa bia tưởng niệm', '-', 'Tổ', 'chức thăm hỏi gia đình chính sách')).toEqual([
      'Tu sửa bia tưởng niệm |  | ',
      'Tổ chức thăm hỏi gia đình chính sách |  | ',
    ]);
  });

  it('takes the hour further on in a line that opens with its day', () => {
    expect(plan('II. TIẾN ĐỘ', '- 09/6 (thứ Sáu): tập huấn tình nguyện viên, 14h00, phòng B2.')[0]).toContain(
      '2023-06-09 14:00',
    );
  });

  it('takes a place after the comma of a bullet that says when', () => {
    expect(plan('II- Nội dung:', '1/ Hội nghị sơ kết quý II:', '+ 14h30 ngày 15/6/2023, Phòng họp số 2.')).toEqual([
      'Hội nghị sơ kết quý II | 2023-06-15 14:30 | Phòng họp số 2',
    ]);
  });

  it('keeps a block of a programme with its hours as one event', () => {
    expect(
      plan(
        'Thời gian: ngày 04/6/2023',
        'NỘI DUNG CHƯƠNG TRÌNH:',
        '2. Các khu vui chơi: từ 9 giờ 00 đến 10 giờ 30 phút',
        '- Trò chơi xếp hình.',
        '3. Khám sức khỏe: từ 9 giờ 30 đến 11 giờ',
      ),
    ).toEqual(['Các khu vui chơi | 2023-06-04 09:00 | ', 'Khám sức khỏe | 2023-06-04 09:30 | ']);
  });

  it('makes a row of a closing request with a day', () => {
    expect(
      plan(
        'I. Nội dung',
        '1. Họp mặt ngày 20/6',
        'Đề nghị các khu phố đăng ký số lượng về Đoàn phường trước ngày 10/6/2023.',
      )[1],
    ).toBe('Các khu phố đăng ký số lượng về Đoàn phường | ..2023-06-09 | ');
  });

  it('makes a row of a paper of another year, none of carrying out the plan itself', () => {
    expect(
      plan(
        'IV. TỔ CHỨC THỰC HIỆN',
        '- Hội Cựu chiến binh xây dựng kế hoạch liên tịch năm 2024.',
        '- Các chi hội triển khai thực hiện kế hoạch này.',
      ),
    ).toHaveLength(1);
  });

  it('keeps campaigns that hold several events apart from them', () => {
    expect(
      plan('II. NỘI DUNG', '2. Phong trào “Ngày thứ bảy xanh”', '- Trồng cây ngày 10/6', '- Dọn kênh ngày 17/6'),
    ).toHaveLength(2);
  });

  it('weighs solutions as duties', () => {
    expect(
      plan('V. GIẢI PHÁP', '1. Tăng cường công tác phối hợp với chuyên môn.', '2. Đổi mới phương thức chỉ đạo.'),
    ).toEqual([]);
  });
});
