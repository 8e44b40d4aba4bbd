import { cutPlace } from '../../../../src/domain/schedule/layouts/time-place';
import { findTimes } from '../../../../src/domain/time';
import { dateCell, sheet, workbook } from '../sheets';
import { toldSheet, toldText } from '../told';

const isTime = (words: string): boolean => findTimes(words, {}).length > 0;
const cut = (text: string, told: boolean): string => {
  const found = cutPlace(text, isTime, told);
  return found ? `${found.time} @ ${found.place}` : '-';
};

describe('cutPlace', () => {
  it.each([
    ['7h30, Hội trường A', '7h30 @ Hội trường A'],
    ['14h00\ntại Nhà văn hóa ấp 3', '14h00 @ Nhà văn hóa ấp 3'],
    ['Sáng 12/4 tại Phòng họp số 2, tầng 3', 'Sáng 12/4 @ Phòng họp số 2, tầng 3'],
    ['Hội trường lớn, 8h00 ngày 5/6', '8h00 ngày 5/6 @ Hội trường lớn'],
    ['13h30 - 16h00, 12/4 - sân trường', '13h30 - 16h00, 12/4 @ sân trường'],
  ])('%j', (text, expected) => {
    expect(cut(text, false)).toBe(expected);
  });

  it('takes any words for a place only under a header that says so', () => {
    expect(cut('9h00, Bảo Lâm', true)).toBe('9h00 @ Bảo Lâm');
    expect(cut('9h00, Bảo Lâm', false)).toBe('-');
  });

  it.each([
    '7h30',
    'Sáng thứ Hai, 12/4',
    '13h30 - 15h00',
    'Chiều, có lịch riêng',
    '8h00: Phòng họp A; 9h00: sân trường',
  ])('leaves %j whole', (text) => {
    expect(cut(text, true)).toBe('-');
  });
});

describe('a column of times with places', () => {
  const rows = (header: string): readonly string[] =>
    toldSheet(
      workbook(
        sheet([
          ['LỊCH CÔNG TÁC THÁNG 5/2024'],
          ['Ngày', 'Nội dung', header],
          [dateCell(45418), 'Họp giao ban khối vận', '7h30, Phòng họp B'],
          [dateCell(45420), 'Làm việc với Hội Làm vườn', '14h00, Sơn Hà'],
        ]),
      ),
    );

  it('gives the place', () => {
    expect(rows('Giờ, địa điểm')).toEqual([
      'Họp giao ban khối vận | 2024-05-06 07:30 | Phòng họp B',
      'Làm việc với Hội Làm vườn | 2024-05-08 14:00 | Sơn Hà',
    ]);
  });

  it('takes what looks like one from a column of hours', () => {
    expect(rows('Giờ')).toEqual([
      'Họp giao ban khối vận | 2024-05-06 07:30 | Phòng họp B',
      'Làm việc với Hội Làm vườn | 2024-05-08 14:00 | ',
    ]);
  });
});

describe('rows that hold only a day', () => {
  it('date the hours below them, up to the next day', () => {
    expect(
      toldText(
        'LỊCH TRÌNH VỀ NGUỒN CỦA CHI ĐOÀN NĂM 2023',
        'Thời gian: 06/5/2023 – 07/5/2023',
        'TT | Thời gian | Nội dung | Ghi chú |',
        '1 | Ngày 06/5/2023 | | |',
        '| 5h30 | Tập trung tại sân trường | |',
        '| 9h00 | Dâng hương tại Đền thờ liệt sĩ huyện | Áo xanh |',
        '2 | Ngày 07/5/2023 | | |',
        '| 7h00 | Tặng quà gia đình chính sách xã Hòa An | |',
      ),
    ).toEqual([
      'Tập trung tại sân trường | 2023-05-06 05:30 | sân trường',
      'Dâng hương tại Đền thờ liệt sĩ huyện | 2023-05-06 09:00 | Đền thờ liệt sĩ huyện',
      'Tặng quà gia đình chính sách xã Hòa An | 2023-05-07 07:00 | ',
    ]);
  });
});
