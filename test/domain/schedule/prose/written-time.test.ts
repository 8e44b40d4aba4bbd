import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText('TRƯỜNG THCS AN HÒA', 'KẾ HOẠCH', 'Thi vẽ tranh năm 2024', 'I. NỘI DUNG', ...lines);

describe('a day that is told to be the last one', () => {
  it('is a deadline, and its words are no part of the name', () => {
    expect(plan('1. Ngày 09/3: hạn chót các lớp nộp danh sách.', '2. Ngày 10/3: hết hạn nhận bài.')).toEqual([
      'Các lớp nộp danh sách | ..2024-03-09 | ',
      'Nhận bài | ..2024-03-10 | ',
    ]);
  });

  it('is any other day without those words', () => {
    expect(plan('1. Ngày 12/3: chấm bài.', '2. Ngày 13/3: họp hạn chế, rút kinh nghiệm.')).toEqual([
      'Chấm bài | 2024-03-12 | ',
      'Họp hạn chế, rút kinh nghiệm | 2024-03-13 | ',
    ]);
  });
});

describe('a period before the day in brackets', () => {
  it.each([
    ['1. Hội nghị sơ kết 6 tháng đầu năm (ngày 05/7/2024)', 'Hội nghị sơ kết 6 tháng đầu năm | 2024-07-05 | '],
    ['1. Họp xét thi đua cuối năm (ngày 20/5)', 'Họp xét thi đua cuối năm | 2024-05-20 | '],
  ])('is what the words are about: %s', (line, row) => {
    expect(plan(line)).toEqual([row]);
  });

  it('is the time itself behind a word that says so', () => {
    expect(plan('1. Kiểm tra vở sạch chữ đẹp trong quý II (ngày 20/5)')).toEqual([
      'Kiểm tra vở sạch chữ đẹp | 2024-05-20 | ',
    ]);
  });
});

describe('a feast beside other days', () => {
  it('is the occasion only', () => {
    expect(plan('1. Thăm gia đình chính sách nhân dịp 27/7 (từ ngày 22 đến ngày 26/7)')).toEqual([
      'Thăm gia đình chính sách nhân dịp 27/7 | 2024-07-22..2024-07-26 | ',
    ]);
  });

  it('is the day when nothing else is said', () => {
    expect(plan('1. Thăm gia đình chính sách nhân dịp 27/7')[0]).toContain('2024-07-27');
  });
});
