import { textSnapshot } from '../../../../src/domain/source/text-snapshot';
import { toldText } from '../../schedule/told';

const LINES = (...rows: readonly (readonly string[])[]): readonly string[] => rows.flat().flatMap((cell) => [cell, '']);

describe('tables with one cell a line', () => {
  it('gives the day to each of its hours, joins broken cells, carries on to the last row', () => {
    expect(
      toldText(
        'CHƯƠNG TRÌNH LỄ HỘI LÀNG CHÀI',
        '',
        ...LINES(
          ['STT', 'NGÀY/THÁNG', 'THỜI GIAN', 'NỘI DUNG CHƯƠNG TRÌNH', 'ĐỊA ĐIỂM'],
          ['1', 'Ngày 12/9/2021', '(06/8 âm lịch)', '7h30 - 9h00', 'Lễ cáo yết', 'Đền Chài'],
          ['2', 'Ngày 13/9/2021', '(07/8 âm lịch)', '6h30 - 7h30', 'Lễ dâng hương', 'Chùa Ngọc'],
          ['8h30 - 16h00', 'Biểu diễn nghệ thuật', 'múa rối nước', 'Hồ Sen'],
          ['20h00 - 23h00', 'Tịnh đền', 'Đền Chài'],
          ['3', 'Ngày 14/9/2021', '(08/8 âm lịch)', '19h00 - 23h00', 'Hội hoa đăng', 'Bến sông'],
        ),
      ),
    ).toEqual([
      'Lễ cáo yết | 2021-09-12 07:30 | Đền Chài',
      'Lễ dâng hương | 2021-09-13 06:30 | Chùa Ngọc',
      'Biểu diễn nghệ thuật múa rối nước | 2021-09-13 08:30 | Hồ Sen',
      'Tịnh đền | 2021-09-13 20:00 | Đền Chài',
      'Hội hoa đăng | 2021-09-14 19:00 | Bến sông',
    ]);
  });

  it('reads a column of last days as deadlines under a long header', () => {
    expect(
      toldText(
        'Kế hoạch công tác bầu cử năm 2021',
        ...LINES(
          [
            'TT',
            'Nội dung công việc chủ yếu tiến hành công tác bầu cử',
            'Số ngày theo Luật',
            'Ngày chậm nhất phải hoàn thành',
          ],
          ['1', 'Triển khai ở huyện', 'Mở hội nghị triển khai cho các xã', '27/01/2021'],
          ['2', 'Lập danh sách cử tri', '40 ngày', '13/4/2021'],
        ),
      ).map((line) => line.split(' | ')[1]),
    ).toEqual(['..2021-01-27', '..2021-04-13']);
  });

  it('takes a header that stands on two lines for one column', () => {
    expect(
      toldText(
        'KẾ HOẠCH TUYỂN DỤNG NĂM 2022',
        '',
        ...['TT', '', 'Nội dung công tác', '', 'Đơn vị', 'chủ trì', '', 'Thời gian thực hiện', ''],
        ...LINES(
          ['1', 'Nhận hồ sơ dự tuyển', 'Phòng Nội vụ', 'Từ 04/7 đến 15/7/2022'],
          ['2', 'Công bố kết quả', 'Hội đồng', 'tuyển dụng', 'Ngày 05/8/2022'],
        ),
      ),
    ).toEqual(['Nhận hồ sơ dự tuyển | 2022-07-04..2022-07-15 | ', 'Công bố kết quả | 2022-08-05 | ']);
  });

  it('joins a part of a day with its hours, and parts the acts behind bullets', () => {
    expect(
      toldText(
        'LỊCH THI ĐẤU HỘI THAO NGÀNH NĂM 2022',
        '',
        ...LINES(
          ['Ngày', 'Thời gian', 'Môn thi', 'Địa điểm', 'Ghi chú'],
          [
            '05/5/2022',
            'Buổi sáng',
            '7 giờ 30 -',
            '11 giờ 00',
            '- Bóng bàn đơn nam',
            'Nhà đa năng',
            '- Kéo co',
            'Sân cỏ',
          ],
          ['Buổi chiều', '13 giờ 30 -', '16 giờ 30', '- Cờ tướng', 'Phòng họp B', '- Bơi 50 m', 'Hồ bơi'],
        ),
      ),
    ).toEqual([
      'Bóng bàn đơn nam | 2022-05-05 07:30 | Nhà đa năng',
      'Kéo co | 2022-05-05 07:30 | Sân cỏ',
      'Cờ tướng | 2022-05-05 13:30 | Phòng họp B',
      'Bơi 50 m | 2022-05-05 13:30 | Hồ bơi',
    ]);
  });

  const WEEK = ['Ngày', 'Thời gian', 'Nội dung', 'Địa điểm', 'Lãnh đạo dự'];

  it('parts the acts of a morning, and the day from its parts', () => {
    expect(
      toldText(
        'LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO SỞ NĂM 2024',
        '',
        ...LINES(
          WEEK,
          ['Thứ 2', '04/3', 'Sáng', '(8h) Giao ban cơ quan', 'Phòng họp A', 'GĐ Minh'],
          ['(9h30) Nghe báo cáo đề án tại Nhà khách tỉnh', 'Phòng họp B', 'PGĐ Lan'],
          ['Chiều', 'Kiểm tra công trình kè sông', 'Xã Phú Hải', 'GĐ Minh'],
          ['Thứ 3', '05/3', 'Sáng', 'Giám đốc tiếp công dân định kỳ tháng 3/2024', 'Trụ sở tiếp dân', 'GĐ Minh'],
        ),
      ),
    ).toEqual([
      'Giao ban cơ quan | 2024-03-04 08:00 | Phòng họp A',
      'Nghe báo cáo đề án tại Nhà khách tỉnh | 2024-03-04 09:30 | Phòng họp B',
      'Kiểm tra công trình kè sông | 2024-03-04 afternoon | Xã Phú Hải',
      'Giám đốc tiếp công dân định kỳ tháng 3/2024 | 2024-03-05 morning | Trụ sở tiếp dân',
    ]);
  });

  it('does not part the cells of one act that has a line too many', () => {
    expect(
      toldText(
        'LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO SỞ NĂM 2024',
        '',
        ...LINES(
          WEEK,
          ['Thứ 2 04/3', 'Sáng', 'Giao ban', '(mở rộng)', 'Phòng họp A', 'GĐ Minh'],
          ['Thứ 3 05/3', 'Sáng', 'Kiểm tra công trình kè sông', 'Xã Phú Hải', 'GĐ Minh'],
        ),
      ),
    ).toEqual([
      'Giao ban (mở rộng) | 2024-03-04 morning | Phòng họp A',
      'Kiểm tra công trình kè sông | 2024-03-05 morning | Xã Phú Hải',
    ]);
  });

  it('keeps counting beyond a thousand rows', () => {
    const lines = ['TT', 'Nội dung', 'Thời gian', 'Địa điểm'];
    for (let k = 1; k <= 1200; k += 1)
      lines.push(String(k), `Vệ sinh tuyến đường ${String(k)}`, `${String(1 + (k % 28))}/3/2026`, 'Khu phố 2');
    const [table] = textSnapshot('a.txt', lines.join('\n')).blocks;
    expect(table?.kind === 'table' ? table.rows.length : 0).toBe(1201);
  });
});
