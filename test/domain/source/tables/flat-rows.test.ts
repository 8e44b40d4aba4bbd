import { textSnapshot } from '../../../../src/domain/source/text-snapshot';
import { toldText } from '../../schedule/told';

const HEAD = 'TT Nội dung công việc Bắt đầu Kết thúc';
const tables = (...lines: readonly string[]): number =>
  textSnapshot('a.txt', lines.join('\n')).blocks.filter(({ kind }) => kind === 'table').length;

describe('rows of a table on a line each, their cells joined by blanks', () => {
  it('give the first and the last day from the end of the row', () => {
    expect(
      toldText(
        'KẾ HOẠCH KIỂM ĐỊNH NĂM 2025',
        HEAD,
        '1 Chuẩn bị',
        '1.1 Thành lập hội đồng (05 người) 03/02/2025 07/02/2025',
        '1.2 Thu thập minh chứng từ 02 năm học 10/02/2025 28/3/2025',
        '2 Viết báo cáo của từng tiêu chuẩn',
        'theo phân công 31/3/2025 30/4/2025',
      ),
    ).toEqual([
      'Thành lập hội đồng (05 người) | 2025-02-03..2025-02-07 | ',
      'Thu thập minh chứng từ 02 năm học | 2025-02-10..2025-03-28 | ',
      'Viết báo cáo của từng tiêu chuẩn theo phân công | 2025-03-31..2025-04-30 | ',
    ]);
  });

  it('need no times, and the header may stand on several lines', () => {
    expect(
      toldText(
        'CHƯƠNG TRÌNH ĐẠI HỘI CHI ĐOÀN',
        ...['STT NỘI DUNG', '', 'NGƯỜI THỰC HIỆN GHI CHÚ', '1 Chào cờ', '2 Báo cáo tổng kết', '3 Bầu cử', ''],
        'Đề nghị các đoàn viên dự đầy đủ.',
      ).map((line) => line.split(' | ')[0]),
    ).toEqual(['Chào cờ', 'Báo cáo tổng kết', 'Bầu cử']);
  });

  it('go over blank lines while the count goes on', () => {
    expect(
      toldText(
        'QUY TRÌNH MUA SẮM',
        ...['TT Công việc Phụ trách Hình thức Ghi chú', '1 Lập đề nghị Phòng Quản trị – Tờ trình', '', '– Phụ lục', ''],
        ...['2 Thẩm định giá', '3 Ký hợp đồng', '', 'Quy trình áp dụng trong toàn trường.'],
      ).map((line) => line.split(' | ')[0]),
    ).toEqual(['Lập đề nghị Phòng Quản trị – Tờ trình – Phụ lục', 'Thẩm định giá', 'Ký hợp đồng']);
  });

  it.each([
    ['words that are no header', ['TT Nội dung các bên đã thống nhất', '1 Họp', '2 Thi', '3 Dọn']],
    ['too few rows', [HEAD, '1 Họp giao ban 03/02/2025 07/02/2025', '2 Tổng kết 10/02/2025 12/02/2025']],
    ['numbers that do not count on', [HEAD, '1 Họp', '5 Thi', '9 Dọn']],
  ])('are not seen in %s', (_, lines) => {
    expect(tables(...lines)).toBe(0);
  });
});

describe('a whole table on one line whose rows open with a day', () => {
  const HEADER = 'Ngày Buổi Môn thi/Bài thi Thời gian làm bài Giờ bắt đầu Giờ thu bài';

  it('is cut at the days', () => {
    expect(
      toldText(
        'Lịch thi học kỳ II',
        `${HEADER} 05/5/2025 Sáng Ngữ văn 90 phút 7h30 9h00 05/5/2025 Chiều Lịch sử (lớp 12), Tin học 45 phút 14h00 14h45`,
      ),
    ).toEqual(['Ngữ văn | 2025-05-05 07:30 | ', 'Lịch sử (lớp 12), Tin học | 2025-05-05 14:00 | ']);
  });

  it('is not seen where words stand between the headers and the first day, or one day only', () => {
    expect(tables(`${HEADER} như sau: ngày 05/5/2025 Sáng Ngữ văn 7h30, ngày 06/5/2025 Toán 8h00`)).toBe(0);
    expect(tables(`${HEADER} 05/5/2025 Sáng Ngữ văn 90 phút 7h30 9h00 và các môn khác sau đó`)).toBe(0);
  });
});
