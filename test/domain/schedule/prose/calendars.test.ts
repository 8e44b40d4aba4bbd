import { toldText } from '../told';

describe('calendars of persons', () => {
  it('makes a row of every hour of a line, without posts, guests and meeting points in the name', () => {
    expect(
      toldText(
        'THỨ TƯ, NGÀY 12/6/2024:',
        '- PCT. Thường trực: Sáng đi cơ sở. 14 giờ 30’, họp rà soát tiến độ làm đường liên thôn, mời Trưởng phòng Kinh tế cùng dự, điểm tại Phòng họp số 4 (LĐVP: Đ/c Nhàn).',
        '- Chủ tịch: 8 giờ, nghe báo cáo Đề án trồng rừng tại khu vực Đồi Chè, điểm tại Hội trường huyện. 15 giờ, tiếp công dân định kỳ xã Bình A. 16 giờ 30’, họp nội bộ.',
      ),
    ).toEqual([
      'Đi cơ sở | 2024-06-12 morning | ',
      'Họp rà soát tiến độ làm đường liên thôn | 2024-06-12 14:30 | Phòng họp số 4',
      'Nghe báo cáo Đề án trồng rừng tại khu vực Đồi Chè | 2024-06-12 08:00 | Hội trường huyện',
      'Tiếp công dân định kỳ xã Bình A | 2024-06-12 15:00 | ',
      'Họp nội bộ | 2024-06-12 16:30 | ',
    ]);
  });

  it('reads the hours of a day that has no year', () => {
    expect(toldText('THỨ NĂM, NGÀY 13/6:', '- Chủ tịch: 7 giờ 30’, họp tổ công tác. 14 giờ, dự lễ tổng kết.')).toEqual([
      'Họp tổ công tác | 07:30 | ',
      'Dự lễ tổng kết | 14:00 | ',
    ]);
  });

  it('keeps a line without a bullet under the day written as one, with its lunar twin', () => {
    expect(
      toldText(
        '* THỨ BẢY 15/02/2025 (nhằm 18/01 ÂL)',
        '- 08 giờ 00: Chủ tịch làm việc với Hợp tác xã Sen Hồng. Điểm: tại phòng họp số 3. LĐVP: Đ/c Tám',
        '* CHỦ NHẬT 16/02/2025 (nhằm 19/01 ÂL)',
        '15 giờ 00: Phó Chủ tịch dự họp mặt đồng hương. Điểm: tại Nhà khách huyện. LĐVP',
      ),
    ).toEqual([
      'Chủ tịch làm việc với Hợp tác xã Sen Hồng | 2025-02-15 08:00 | phòng họp số 3',
      'Phó Chủ tịch dự họp mặt đồng hương | 2025-02-16 15:00 | Nhà khách huyện',
    ]);
  });

  it('takes a feast in the words for what it is about, not for the day', () => {
    expect(
      toldText(
        'Lịch làm việc tuần 19 (từ 06/5/2024 đến 10/5/2024)',
        'Thứ hai 06/5',
        '- Thăm các chùa nhân dịp Lễ Phật đản (sáng; dự: đ/c An).',
        '- Họp bàn tổ chức kỷ niệm ngày 19/5 (chiều).',
      ),
    ).toEqual([
      'Thăm các chùa nhân dịp Lễ Phật đản | 2024-05-06 morning | ',
      'Họp bàn tổ chức kỷ niệm ngày 19/5 | 2024-05-06 afternoon | ',
    ]);
  });

  it('reads short labels of place and guests', () => {
    expect(
      toldText(
        'LỊCH TUẦN 8/2024',
        'Ngày: Thứ 3 (20/02/2024)',
        'Sáng:',
        '8h00 - Họp giao ban phòng. TP: Toàn thể công chức. ĐĐ: Phòng họp lầu 1.',
        'Chiều: Làm việc tại cơ quan',
      ),
    ).toEqual([
      'Họp giao ban phòng | 2024-02-20 08:00 | Phòng họp lầu 1',
      'Làm việc tại cơ quan | 2024-02-20 afternoon | ',
    ]);
  });
});

describe('days, sessions and their hours', () => {
  it('reads day headings with lunar twins and broken blanks', () => {
    expect(
      toldText(
        'Chương trình lễ hội làng Vân năm 2023',
        '* Sáng 4/2 tức ngày 14 tháng Giêng năm Quý Mão:',
        '– Từ 7 h 30 phút: Khai mạc giải vật tại sân đình Vân.',
        '* Ngày 5/2/ 2023 ( Tức ngày 15 tháng Giêng năm Quý Mão):',
        '– 9 h: Lễ rước nước',
      ),
    ).toEqual(['Khai mạc giải vật | 2023-02-04 07:30 | sân đình Vân', 'Lễ rước nước | 2023-02-05 09:00 | ']);
  });

  it('gives the place of a session to what stands below it', () => {
    expect(
      toldText(
        'CHƯƠNG TRÌNH NGÀY HỘI VĂN HÓA',
        '1. Ngày 10/11/2023',
        '1.1 Sáng: Tại Nhà rông làng Kon',
        '- 8 giờ 00: Lễ mừng lúa mới',
        '- 10 giờ 00: Thi đẩy gậy.',
        '1.2 Chiều:',
        '- 14 giờ 00: Thi kéo co tại sân trường Kon:',
        '+ Nội dung nam',
        '+ Nội dung nữ',
      ),
    ).toEqual([
      'Lễ mừng lúa mới | 2023-11-10 08:00 | Nhà rông làng Kon',
      'Thi đẩy gậy | 2023-11-10 10:00 | Nhà rông làng Kon',
      'Thi kéo co | 2023-11-10 14:00 | sân trường Kon',
    ]);
  });

  it('takes the title of a day above its hours for no activity', () => {
    expect(
      toldText(
        'Lịch trình chuyến đi',
        'Ngày 1 (04/5/2024): Bình Sơn - Đồi Mây',
        '5h30: Tập trung tại cổng trường, điểm danh.',
        '9h00: Dâng hương tại Đền Hạ.',
        'Ngày 2 (05/5/2024): Đồi Mây - Bình Sơn',
        '7h30: Ăn sáng, trả phòng.',
      ).map((line) => line.split(' | ').slice(1).join(' | ')),
    ).toEqual(['2024-05-04 05:30 | cổng trường', '2024-05-04 09:00 | Đền Hạ', '2024-05-05 07:30 | ']);
  });

  it('nests parts of the day under a day written as a bullet', () => {
    expect(
      toldText(
        'THÔNG BÁO LỊCH TẬP HUẤN',
        '* Ngày 12.9.2022',
        'Sáng (7g30-11g00): Khai mạc lớp tập huấn',
        'Chiều (13g30-16g30): Thực hành nhóm',
        '* Ngày 13.9.2022',
        'Cả ngày: Tham quan mô hình tại Trạm Khuyến nông',
      ),
    ).toEqual([
      'Khai mạc lớp tập huấn | 2022-09-12 07:30 | ',
      'Thực hành nhóm | 2022-09-12 13:30 | ',
      'Tham quan mô hình | 2022-09-13 all-day | Trạm Khuyến nông',
    ]);
  });

  it('splits a line whose day has parts', () => {
    expect(
      toldText(
        'IV. LỊCH HOẠT ĐỘNG TUẦN 2 NĂM 2023',
        '+ Thứ hai (17/7): Sửa nhà văn hóa',
        '+ Thứ ba (18/7): Buổi sáng dạy chữ; buổi chiều thăm người có công',
        '+ Ngày 19/7: (Sáng) Họp đội; (chiều) đá bóng giao lưu với thanh niên',
      ),
    ).toEqual([
      'Sửa nhà văn hóa | 2023-07-17 | ',
      'Dạy chữ | 2023-07-18 morning | ',
      'Thăm người có công | 2023-07-18 afternoon | ',
      'Họp đội | 2023-07-19 morning | ',
      'Đá bóng giao lưu với thanh niên | 2023-07-19 afternoon | ',
    ]);
  });

  it('puts the hours of a programme on the day of the document, which is then no row of its own', () => {
    expect(
      toldText(
        'CHƯƠNG TRÌNH',
        'HỘI NGHỊ TỔNG KẾT NĂM 2023',
        'Thời gian: 01 buổi, bắt đầu lúc 8 giờ 00, ngày 12 tháng 01 năm 2024',
        'Địa điểm: Hội trường B',
        '1. 8g00 - 8g15: Đón tiếp đại biểu',
        '2. 8g15 - 9g00: Báo cáo tổng kết',
      ).map((line) => line.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual(['Đón tiếp đại biểu | 2024-01-12 08:00', 'Báo cáo tổng kết | 2024-01-12 08:15']);
  });
});

describe('sentences of plans', () => {
  it('names rounds after their heading, and reads no hour in their number', () => {
    expect(
      toldText(
        'KẾ HOẠCH',
        'Ôn tập năm 2024',
        'III. Thi thử',
        '- Lần 1: 20-21/4/2024',
        '- Lần 2: 18-19/5/2024 (theo đề chung)',
      ),
    ).toEqual(['Thi thử – Lần 1 | 2024-04-20..2024-04-21 | ', 'Thi thử – Lần 2 | 2024-05-18..2024-05-19 | ']);
  });

  it('takes the name of an act without an object from the heading', () => {
    expect(
      toldText(
        'KẾ HOẠCH',
        'Triển khai Tháng hành động năm 2021',
        'III. CÁC HOẠT ĐỘNG',
        '1. Tổ chức Lễ phát động',
        'a) Cấp huyện: Tổ chức vào sáng ngày 16/4/2021 tại Quảng trường 26/3, do Phòng Y tế chủ trì thực hiện.',
        '2. Tổ chức ngày hội "Bé khỏe"',
        '- Tổ chức ngày hội "Bé vui" ngày 18/4/2021',
      )[0],
    ).toBe('Tổ chức Lễ phát động (cấp huyện) | 2021-04-16 morning | Quảng trường 26/3');
  });

  it('joins an hour further on to the day of the sentence', () => {
    expect(
      toldText(
        'KẾ HOẠCH',
        'Hoạt động tháng 3 năm 2023',
        'II. NỘI DUNG',
        '- Tham quan làng gốm trong ngày 11/3/2023 (thứ bảy), tập trung tại cổng trường lúc 6h30.',
        '- Sinh hoạt chi bộ tháng 3 lúc 19 giờ ngày 06/3/2023 tại văn phòng khu phố.',
      ).map((line) => line.split(' | ')[1]),
    ).toEqual(['2023-03-11 06:30', '2023-03-06 19:00']);
  });

  it('makes rows of the dated parts of a list, and of a duty after another', () => {
    expect(
      toldText(
        'KẾ HOẠCH',
        'Kỷ niệm ngày truyền thống năm 2023',
        'II. NỘI DUNG',
        '1. Tổ chức các hoạt động tri ân: viếng nghĩa trang lúc 7 giờ ngày 27/7; thăm, tặng quà gia đình chính sách từ ngày 20 đến 26/7.',
        '2. Các tổ đăng ký danh sách đội thi gửi về Văn phòng trước ngày 28/6. Họp bốc thăm lúc 14h00 ngày 05/7/2023 tại Hội trường A.',
      ).map((line) => line.split(' | ')[1]),
    ).toEqual(['2023-07-27 07:00', '2023-07-20..2023-07-26', '..2023-06-27', '2023-07-05 14:00']);
  });

  it('takes a sentence that is only a place for the place', () => {
    expect(
      toldText(
        'Lịch tiếp xúc cử tri năm 2023',
        '1. Quận Đông (Đơn vị số 3): Sáng 28/11 (thứ Ba). Trụ sở UBND phường Cát. ĐB: Trần Văn A, Lê Thị B.2. Huyện Tây (Đơn vị số 5): Chiều 28/11 (thứ Ba). Nhà văn hóa xã Mít. ĐB: Vũ Văn C.3. Quận Nam (Đơn vị số 6): Sáng 29/11 (thứ Tư). Trụ sở UBND phường Bưởi. ĐB: Hồ Văn D.',
      ).map((line) => line.split(' | ').slice(1).join(' | ')),
    ).toEqual([
      '2023-11-28 morning | Trụ sở UBND phường Cát',
      '2023-11-28 afternoon | Nhà văn hóa xã Mít',
      '2023-11-29 morning | Trụ sở UBND phường Bưởi',
    ]);
  });

  it('makes no rows of captions, definitions, instructions, posting lines and rules of a contest', () => {
    expect(
      toldText(
        'CHƯƠNG TRÌNH LỄ HỘI LÀNG VÂN NĂM 2023',
        'Đăng lúc: 08:11 20/01/2023',
        'Lễ hội làng Vân là một hoạt động truyền thống được tổ chức hằng năm.',
        'Trận chung kết bóng chuyền thu hút hàng ngàn người tham gia cổ vũ',
        'II. CÁC MÔN THI ĐẤU',
        '1. Bóng chuyền nam: 8 đội.',
        'III. HƯỚNG DẪN SỬ DỤNG PHẦN MỀM',
        '- Cách 1: Điền số điện thoại rồi bấm xác nhận.',
        'IV. NỘI DUNG',
        '- Mỗi tác giả gửi không quá 10 ảnh.',
        '- Khai mạc ngày 04/02/2023.',
      ).length,
    ).toBe(1);
  });

  it('reads an invitation as one meeting', () => {
    expect(
      toldText(
        'GIẤY MỜI',
        'Họp giao ban công tác tháng 9/2023',
        'Kính mời:',
        '- Các Ủy viên Ban Thường vụ;',
        'Đến dự cuộc họp giao ban tháng 9/2023.',
        'Thời gian: 14g00, thứ Năm, ngày 14/9/2023.',
        'Địa điểm: Phòng họp số 2.',
        'Nội dung:',
        '1. Đánh giá công tác tháng 8;',
        '2. Triển khai công tác tháng 9.',
      ),
    ).toEqual(['Họp giao ban công tác tháng 9/2023 | 2023-09-14 14:00 | Phòng họp số 2']);
  });

  it('reads dated steps under a heading of time, and what follows the last item as no part of it', () => {
    expect(
      toldText(
        'KẾ HOẠCH',
        'Tổ chức cuộc thi viết năm 2024',
        'III. THỜI GIAN, TIẾN ĐỘ THỰC HIỆN',
        '1. Từ ngày 15/4 đến 30/4/2024: Thành lập Ban Tổ chức.',
        '2. Tháng 8/2024: Chấm bài.',
        '3. Báo cáo kết quả trước ngày 05/9/2024.',
        '',
        'Đề nghị các đơn vị quan tâm thực hiện.',
      ).map((line) => line.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual([
      'Thành lập Ban Tổ chức | 2024-04-15..2024-04-30',
      'Chấm bài | 2024-08-01..2024-08-31',
      'Báo cáo kết quả | ..2024-09-04',
    ]);
  });

  it('takes a quoted title before a colon for a name, not for a label', () => {
    expect(
      toldText(
        'CHƯƠNG TRÌNH CÔNG TÁC ĐỘI',
        'THÁNG 01/2023',
        '- Chương trình "Xuân ấm": tặng quà cho 20 bạn, 14/01/2023.',
      )[0],
    ).toMatch(/^Chương trình "Xuân ấm".* \| 2023-01-14 \| $/u);
  });
});
