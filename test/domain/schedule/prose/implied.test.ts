import { toldText } from '../told';

const programme = (...lines: readonly string[]): readonly string[] =>
  toldText('KẾ HOẠCH', 'Tổ chức hội thao năm 2024', 'I. MỤC ĐÍCH', '- Vui khỏe.', 'II. LỊCH THI ĐẤU', ...lines);

describe('bullets that only say where or who', () => {
  it('tell of the item above among its labels', () => {
    expect(
      programme(
        '1. Cầu lông',
        '- Diễn ra tại sân trong khuôn viên trường Lê Lợi',
        '- Thời gian: 14h00 ngày 03/3/2024',
        '2. Bóng bàn',
        '- Thầy Trần Văn Bảy phụ trách.',
        '- Địa điểm: Nhà thi đấu huyện',
        '- Thời gian: 8h00 ngày 04/3/2024',
      ),
    ).toEqual([
      'Cầu lông | 2024-03-03 14:00 | sân trong khuôn viên trường Lê Lợi',
      'Bóng bàn | 2024-03-04 08:00 | Nhà thi đấu huyện',
    ]);
  });

  it('are acts with something to do', () => {
    const rows = programme('1. Hậu cần', '- Tổ Toán phụ trách nước uống ngày 03/3/2024', '- Thời gian: 04/3/2024');
    expect(rows.join('\n')).toContain('nước uống');
  });
});
