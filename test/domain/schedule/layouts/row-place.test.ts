import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { sheet, workbook, type TestCell } from '../sheets';
import { toldSheet } from '../told';

const table = (...rows: readonly (readonly TestCell[])[]): readonly string[] =>
  toldSheet(workbook(sheet([['LỊCH KHÁM NĂM 2024'], ['Ngày', 'Giờ', 'Nội dung', 'Địa điểm'], ...rows])));

describe('places of rows', () => {
  it('gives the place of a day to its further rows', () => {
    expect(
      table(
        ['04/3', '8h00', 'Khám mắt cho người cao tuổi', 'Trạm Y tế'],
        [null, '14h00', 'Phát thuốc', null],
        ['05/3', '8h00', 'Khám răng cho học sinh', 'Trường tiểu học'],
      ),
    ).toEqual([
      'Khám mắt cho người cao tuổi | 2024-03-04 08:00 | Trạm Y tế',
      'Phát thuốc | 2024-03-04 14:00 | Trạm Y tế',
      'Khám răng cho học sinh | 2024-03-05 08:00 | Trường tiểu học',
    ]);
  });

  it('does not where a day of the table has no place', () => {
    expect(
      table(
        ['04/3', '8h00', 'Khám mắt cho người cao tuổi', 'Trạm Y tế'],
        [null, '14h00', 'Họp rút kinh nghiệm', null],
        ['05/3', '8h00', 'Trực tại nhà', null],
      )[1],
    ).toBe('Họp rút kinh nghiệm | 2024-03-04 14:00 | ');
  });

  it('takes a room from the note of a table without places, and no unit from it', () => {
    const { activities } = extractSchedule(
      workbook(
        sheet([
          ['LỊCH THI'],
          ['Ngày', 'Môn', 'Ghi chú'],
          ['06/5/2024', 'Toán', 'Phòng 1 - 20'],
          ['07/5/2024', 'Ngữ văn', 'Mang máy tính'],
        ]),
      ),
    );
    expect(activities.map(({ place, note, assignments }) => [place?.value, note?.value, assignments.length])).toEqual([
      ['Phòng 1 - 20', undefined, 0],
      [undefined, 'Mang máy tính', 0],
    ]);
  });
});
