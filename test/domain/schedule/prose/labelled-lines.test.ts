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
