import { dateCell, sheet, workbook } from '../sheets';
import { toldSheet, toldText } from '../told';

describe('groups of columns side by side', () => {
  it('makes rows of mornings and afternoons, each with its place', () => {
    expect(
      toldSheet(
        workbook(
          sheet(
            [
              ['LỊCH CÔNG TÁC TUẦN 20 NĂM 2024'],
              ['Thứ, ngày', 'Buổi sáng', null, 'Buổi chiều', null],
              [null, 'Nội dung', 'Địa điểm', 'Nội dung', 'Địa điểm'],
              ['Thứ Hai\n13/5', '7h30: Chào cờ\n9h00: Giao ban', 'Phòng họp 1', 'Kiểm tra công trường', 'Xã Đại Lộc'],
              ['Thứ Ba\n14/5', null, null, '14h00: Tiếp công dân', 'Phòng tiếp dân'],
              ['Ghi chú: lịch này thay giấy mời'],
            ],
            ['A2:A3', 'B2:C2', 'D2:E2', 'A6:E6'],
          ),
        ),
      ),
    ).toEqual([
      'Chào cờ | 2024-05-13 07:30 | Phòng họp 1',
      'Giao ban | 2024-05-13 09:00 | Phòng họp 1',
      'Kiểm tra công trường | 2024-05-13 afternoon | Xã Đại Lộc',
      'Tiếp công dân | 2024-05-14 14:00 | Phòng tiếp dân',
    ]);
  });

  it('puts the title of its group behind an act, and keeps days merged over rows', () => {
    expect(
      toldSheet(
        workbook(
          sheet(
            [
              ['LỊCH KIỂM TRA HỌC KỲ I NĂM HỌC 2024 - 2025'],
              ['Ngày', 'Khối 6', null, 'Khối 7', null],
              [null, 'Môn', 'Giờ', 'Môn', 'Giờ'],
              [dateCell(45649), 'Toán', '7h30', 'Ngữ văn', '9h00'],
              [null, 'Tin học', '13h30', null, null],
            ],
            ['A2:A3', 'B2:C2', 'D2:E2', 'A4:A5'],
          ),
        ),
      ),
    ).toEqual([
      'Toán (Khối 6) | 2024-12-23 07:30 | ',
      'Ngữ văn (Khối 7) | 2024-12-23 09:00 | ',
      'Tin học (Khối 6) | 2024-12-23 13:30 | ',
    ]);
  });

  it('stacks groups of a text table, where nothing is merged', () => {
    expect(
      toldText(
        'LỊCH TUẦN 20 NĂM 2024',
        'Ngày\tSáng\t\tChiều\t',
        '\tNội dung\tĐịa điểm\tNội dung\tĐịa điểm',
        '13/5\tHọp tổ\tPhòng 2\tDự giờ\tLớp 5A',
        '14/5\tHọp đội\tPhòng 3\tLao động\tSân sau',
      ),
    ).toEqual([
      'Họp tổ | 2024-05-13 morning | Phòng 2',
      'Dự giờ | 2024-05-13 afternoon | Lớp 5A',
      'Họp đội | 2024-05-14 morning | Phòng 3',
      'Lao động | 2024-05-14 afternoon | Sân sau',
    ]);
  });

  it('leaves groups that hold different columns, and groups without acts, as they are', () => {
    const rows = (second: readonly string[]): readonly string[] =>
      toldSheet(
        workbook(
          sheet(
            [
              ['KẾ HOẠCH NĂM 2024'],
              ['Nội dung', 'Thời gian', null, 'Thực hiện', null],
              [null, 'Bắt đầu', 'Kết thúc', ...second],
              ['Tập huấn cán bộ', '06/5/2024', '08/5/2024', 'Sở Nội vụ', 'Sở Tài chính'],
            ],
            ['A2:A3', 'B2:C2', 'D2:E2'],
          ),
        ),
      );
    expect(rows(['Chủ trì', 'Phối hợp'])).toEqual(['Tập huấn cán bộ | 2024-05-06..2024-05-08 | ']);
    expect(rows(['Bắt đầu', 'Kết thúc'])).toHaveLength(1);
  });
});
