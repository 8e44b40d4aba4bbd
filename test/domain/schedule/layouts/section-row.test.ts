import { sheet, workbook, type TestCell } from '../sheets';
import { toldSheet } from '../told';

const programme = (...rows: readonly (readonly TestCell[])[]): readonly string[] =>
  toldSheet(
    workbook(
      sheet(
        [['CHƯƠNG TRÌNH TRẠI HUẤN LUYỆN'], ['TT', 'Nội dung', 'Người thực hiện'], ...rows],
        rows.flatMap((row, i) => (row.length === 1 ? [`A${String(i + 3)}:C${String(i + 3)}`] : [])),
      ),
    ),
  );

describe('headings of days and parts of days in a table', () => {
  it('gives the day above to each part of it', () => {
    expect(
      programme(
        ['NGÀY THỨ NHẤT (thứ Bảy, ngày 12/4/2025)'],
        ['Buổi sáng: Từ 7 giờ 30 phút'],
        ['1', 'Khai mạc trại', 'Ban Tổ chức'],
        ['Buổi chiều'],
        ['2', 'Thi dựng lều', 'Các trại'],
        ['NGÀY THỨ HAI (Chủ nhật, ngày 13/4/2025)'],
        ['Buổi sáng'],
        ['3', 'Hành quân dã ngoại', 'Các trại'],
      ),
    ).toEqual([
      'Khai mạc trại | 2025-04-12 07:30 | ',
      'Thi dựng lều | 2025-04-12 afternoon | ',
      'Hành quân dã ngoại | 2025-04-13 morning | ',
    ]);
  });

  it('takes a pause for no heading', () => {
    expect(
      programme(
        ['Ngày 12/4/2025'],
        ['Buổi sáng'],
        ['1', 'Khai mạc trại', 'Ban Tổ chức'],
        ['Giải lao 15 phút'],
        ['2', 'Thi kéo co', 'Các trại'],
      ),
    ).toEqual(['Khai mạc trại | 2025-04-12 morning | ', 'Thi kéo co | 2025-04-12 morning | ']);
  });

  it('lets a title without a day end neither the day nor the part of it', () => {
    expect(
      programme(
        ['A. Phần nghi thức (ngày 12/4/2025)'],
        ['1', 'Chào cờ', 'Ban Tổ chức'],
        ['B. Phần hội'],
        ['2', 'Đêm lửa trại', 'Các trại'],
      ),
    ).toEqual(['Chào cờ | 2025-04-12 | ', 'Đêm lửa trại |  | ']);
  });
});
