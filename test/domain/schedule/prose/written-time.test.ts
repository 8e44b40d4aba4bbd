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
