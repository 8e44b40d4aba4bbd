import { sheet, workbook } from '../sheets';
import { toldSheet } from '../told';

const row = (name: string, place: string, day = '04/6/2023'): readonly string[] =>
  toldSheet(workbook(sheet([['LỊCH HÈ'], ['Ngày', 'Nội dung', 'Địa điểm'], [day, name, place]])));

describe('hours in brackets', () => {
  it('takes the hour behind a place or a name', () => {
    expect(row('Khai mạc hè', 'Sân đình (7h00)')).toEqual(['Khai mạc hè | 2023-06-04 07:00 | Sân đình']);
    expect(row('Dự họp trực tuyến (từ 8h30 - 10h00)', 'Phòng 2')).toEqual([
      'Dự họp trực tuyến | 2023-06-04 08:30 | Phòng 2',
    ]);
  });

  it('takes none where the row has an hour, and nothing else from brackets', () => {
    expect(row('Khai mạc hè', 'Sân đình (7h00)', '8h00 ngày 04/6/2023')).toEqual([
      'Khai mạc hè | 2023-06-04 08:00 | Sân đình (7h00)',
    ]);
    expect(row('Giải cờ (bảng 8 giờ vàng)', 'Sân đình (khu 2)')).toEqual([
      'Giải cờ (bảng 8 giờ vàng) | 2023-06-04 | Sân đình (khu 2)',
    ]);
  });
});
