import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText(
    'TRƯỜNG THCS HÒA AN',
    'KẾ HOẠCH',
    'Thi kể chuyện năm 2024',
    'I. THỜI GIAN: ngày 12/4/2024',
    'II. NỘI DUNG',
    ...lines,
  );

describe('a programme with its hours', () => {
  it('is no row above them', () => {
    const lines = plan('1. Chương trình buổi thi', '- 7h30: Đón đại biểu', '- 8h00: Khai mạc', '- 8h15: Thi đấu');
    expect(lines.map((line) => line.split(' | ')[0])).toEqual(['Đón đại biểu', 'Khai mạc', 'Thi đấu']);
  });

  it('is one without hours below, by its title', () => {
    const lines = plan('1. Chương trình “Gặp gỡ tuổi thơ”: 8h00 ngày 13/4', '- Mỗi lớp 02 em', '- Trang phục tự chọn');
    expect(lines).toContain('Chương trình “Gặp gỡ tuổi thơ” | 2024-04-13 08:00 | ');
  });
});

describe('words that end with “đính kèm”', () => {
  it('lead over to a table, but not those of a form to fill in', () => {
    const lines = plan(
      '1. Chấm thi',
      '- Ngày 14/4: Tổ trưởng báo cáo kết quả theo mẫu đính kèm.',
      '- Lịch chấm theo bảng đính kèm.',
    );
    expect(lines.join('\n')).toContain('Tổ trưởng báo cáo kết quả');
    expect(lines.join('\n')).not.toContain('Lịch chấm');
  });
});
