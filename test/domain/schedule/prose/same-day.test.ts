import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText('KẾ HOẠCH', 'Tổ chức kỳ thi học sinh giỏi năm 2023', ...lines);

describe('an hour of the same day', () => {
  it('takes the day of the row before it', () => {
    expect(plan('III. LỊCH THI', '1. Thi Văn: 7h30 ngày 11/6/2023.', '2. Thi Sử: 13h30 cùng ngày.')).toEqual([
      'Thi Văn | 2023-06-11 07:30 | ',
      expect.stringContaining('| 2023-06-11 13:30 |'),
    ]);
  });

  it('takes none that is a range, or of another part of the text', () => {
    expect(
      plan('III. LỊCH THI', '1. Chấm thi: từ 12/6 đến 14/6/2023.', '2. Họp ban giám khảo: 13h30 cùng ngày.')[1],
    ).not.toContain('2023-06-1');
    expect(
      plan(
        'III. LỊCH THI',
        '1. Thi Văn: 7h30 ngày 11/6/2023.',
        'IV. TỔNG KẾT',
        '- Họp ban tổ chức: 13h30 cùng ngày.',
      )[1],
    ).not.toContain('2023-06-11');
  });

  it('needs the words', () => {
    expect(plan('III. LỊCH THI', '1. Thi Văn: 7h30 ngày 11/6/2023.', '2. Thi Sử: 13h30.')[1]).not.toContain(
      '2023-06-11',
    );
  });
});

describe('headings of whom and when', () => {
  it('may hold what is done', () => {
    expect(
      plan('III. ĐỐI TƯỢNG, HÌNH THỨC, THỜI GIAN', '1. Kiểm tra đột xuất: thực hiện trong năm, không báo trước.'),
    ).toHaveLength(1);
    expect(plan('III. ĐỐI TƯỢNG, SỐ LƯỢNG', '1. Kiểm tra đột xuất: thực hiện trong năm, không báo trước.')).toEqual([]);
  });
});
