import { toldText } from '../../schedule/told';

const exams = (...rows: readonly string[]): readonly string[] =>
  toldText(
    'LỊCH THI NĂM 2024',
    '',
    'Ngày | Buổi | Môn thi | Thời gian làm bài | Giờ phát đề | Giờ bắt đầu làm bài |',
    ...rows,
  );

describe('tables of pipes', () => {
  it('put a row that lost its merged first cells under its own columns', () => {
    expect(
      exams(
        '5/6 | Sáng | Ngữ văn | 120 phút | 7h25 | 7h30 |',
        'Chiều | Tiếng Anh | 60 phút | 13h55 | 14h |',
        '6/6 | Sáng | Toán | 120 phút | 7h25 | 7h30 |',
        'Chiều | - | - | - | - | |',
      ),
    ).toEqual(['Ngữ văn | 2024-06-05 07:30 | ', 'Tiếng Anh | 2024-06-05 14:00 | ', 'Toán | 2024-06-06 07:30 | ']);
  });

  it('leave a row alone whose last cells are blank', () => {
    expect(exams('5/6 | Sáng | Ngữ văn | 120 phút | | |', '6/6 | Chiều | Toán | | | |')).toEqual([
      'Ngữ văn | 2024-06-05 morning | ',
      'Toán | 2024-06-06 afternoon | ',
    ]);
  });

  it('leave a row alone that opens with its number', () => {
    expect(
      toldText(
        'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024',
        '',
        '| TT | Nội dung | Thời gian | Chủ trì |',
        '| I | QUÝ I | | |',
        '| 1 | Họp mặt đầu năm | 07/3 | Văn phòng |',
        '| II | QUÝ II | | |',
        '| 2 | Sơ kết 6 tháng | 25/6 | Văn phòng |',
      ),
    ).toEqual(['Họp mặt đầu năm | 2024-03-07 | ', 'Sơ kết 6 tháng | 2024-06-25 | ']);
  });

  it('read the hours of a begin and an end beside a day', () => {
    expect(
      toldText(
        'LỊCH THI NĂM 2024',
        '',
        'STT | Ngày | Môn thi | Giờ bắt đầu | Giờ kết thúc',
        '1 | 5/6/2024 | Ngữ văn | 7h30 | 9h30',
        '2 | 6/6/2024 | Toán | 8h | 10h',
      ),
    ).toEqual(['Ngữ văn | 2024-06-05 07:30 | ', 'Toán | 2024-06-06 08:00 | ']);
  });
});
