import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText(
    'KẾ HOẠCH',
    'Tổ chức Hội thi làm lồng đèn năm 2024',
    'I. MỤC ĐÍCH',
    '- Tạo sân chơi.',
    'II. NỘI DUNG',
    ...lines,
  );

describe('lines below "Thời gian, địa điểm:" that only say when and where', () => {
  it.each([
    [['- Lúc 7h00 ngày 03/3/2024', '- Tại Hội trường xã'], '2024-03-03 07:00 | Hội trường xã'],
    [
      ['- Từ ngày 03/3 đến ngày 05/3/2024 (3 ngày, 2 đêm).', '- Hà Tiên – Phú Quốc.'],
      '2024-03-03..2024-03-05 | Hà Tiên – Phú Quốc',
    ],
    [
      ['- Một buổi sáng thứ bảy ngày 09/3/2024, bắt đầu từ 7 giờ 30 tại phòng học lớp 7/2.'],
      '2024-03-09 07:30 | phòng học lớp 7/2',
    ],
  ])('are the one event of the document: %s', (lines, said) => {
    expect(plan('1. Thời gian, địa điểm:', ...lines)).toEqual([`Tổ chức Hội thi làm lồng đèn năm 2024 | ${said}`]);
  });

  it('are events of their own with words of their own', () => {
    expect(
      plan('1. Thời gian, địa điểm:', '- Nhận bài dự thi: từ 03/3 đến 05/3/2024', '- Chấm giải: ngày 07/3/2024').length,
    ).toBe(2);
  });
});

describe('the event named once more without a time', () => {
  it('is no further row', () => {
    expect(plan('Tổ chức Hội thi “Làm lồng đèn”', '1. Thời gian: 8h00 ngày 03/3/2024')).toHaveLength(1);
  });

  it('is one with a name of its own', () => {
    expect(plan('Tổ chức Hội thi “Rước đèn”', '1. Thời gian: 8h00 ngày 03/3/2024')).toHaveLength(2);
  });
});

describe('what stands above the sentence that leads over', () => {
  it('is what the plan rests on', () => {
    expect(
      toldText(
        'KẾ HOẠCH',
        'Tổ chức hội trại hè 2024',
        '- Thực hiện sự chỉ đạo của Huyện đoàn về việc chào mừng ngày 26/3/2024.',
        '- Thực hiện chương trình công tác năm học 2023-2024 của nhà trường.',
        'Nay Ban Chấp hành Đoàn trường lập kế hoạch tổ chức hội trại cụ thể như sau:',
        'I. NỘI DUNG',
        '- Khai mạc trại: 8h00 ngày 24/3/2024',
      ),
    ).toEqual(['Khai mạc trại | 2024-03-24 08:00 | ']);
  });
});

describe('a label of time and place under a heading that opens with who takes part', () => {
  it('says when the event of the document is', () => {
    expect(
      toldText(
        'KẾ HOẠCH',
        'Tổ chức Hội thi làm lồng đèn năm 2024',
        'I. THÀNH PHẦN THAM DỰ, THỜI GIAN, ĐỊA ĐIỂM',
        '- Thành phần: Tất cả giáo viên.',
        '- Thời gian, địa điểm: Vào lúc 07 giờ 00, ngày 04 tháng 3 năm 2024, tại trường Tiểu học Tân Hòa.',
      ),
    ).toEqual(['Tổ chức Hội thi làm lồng đèn năm 2024 | 2024-03-04 07:00 | trường Tiểu học Tân Hòa']);
  });
});

describe('who is in a team', () => {
  it('is no row', () => {
    expect(
      plan('1. Thi đấu ngày 03/3/2024', '2. Các đội', '+ Đội 1: Tổ Văn, Văn phòng', '+ Đội 2: Tổ Toán - Tin'),
    ).toEqual(['Thi đấu | 2024-03-03 | ']);
  });

  it('is one that does something', () => {
    const rows = plan('1. Ra quân', '+ Đội 1: dọn vệ sinh chợ ngày 03/3/2024', '+ Đội 2: kiểm tra hè phố');
    expect(rows).toHaveLength(2);
  });
});

describe('turns of one event', () => {
  const turns = (...lines: readonly string[]): readonly string[] =>
    toldText(
      'KẾ HOẠCH',
      'Khám sức khỏe định kỳ năm 2024',
      '1. Đối tượng: toàn thể.',
      '2. Thời gian, địa điểm',
      ...lines,
    );

  it('say for whom each of them is', () => {
    expect(turns('- Ngày 03/6: Khoa Nội, Khoa Nhi.', '- Ngày 04/6: khối hành chính, Khoa Dược.')).toEqual([
      'Khám sức khỏe định kỳ năm 2024 – Khoa Nội, Khoa Nhi | 2024-06-03 | ',
      'Khám sức khỏe định kỳ năm 2024 – khối hành chính, Khoa Dược | 2024-06-04 | ',
    ]);
  });

  it('say no place for whom', () => {
    expect(turns('- Ngày 03/6: Hội trường A.', '- Ngày 04/6: Hội trường B.').join('\n')).not.toContain('–');
  });
});

describe('what one event is made of', () => {
  it('is no row without a time', () => {
    expect(plan('1. Phần lễ: chào cờ; khen thưởng.', '2. Phần hội: kéo co, văn nghệ.')).toEqual([]);
    expect(plan('1. Phần lễ: 7h30 ngày 03/3/2024 tại sân đình.')).toHaveLength(1);
  });
});
