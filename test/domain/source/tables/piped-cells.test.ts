import { textSnapshot } from '../../../../src/domain/source/text-snapshot';
import { toldText } from '../../schedule/told';

const blocks = (...lines: readonly string[]): readonly (readonly string[])[] =>
  textSnapshot('a.txt', lines.join('\n')).blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) =>
          row.cells.map((cell) => (cell.rowSpan > 1 ? `${cell.text} ×${String(cell.rowSpan)}` : cell.text)).join(' / '),
        )
      : [block.text],
  );

describe('cells on lines of their own, each closed by a pipe', () => {
  const table = [
    'STT |',
    'Xã, phường |',
    'Thời gian |',
    'Địa điểm |',
    '1 |',
    'Phường Bình An |',
    '8 giờ ngày 12-5-2023 |',
    'Trụ sở UBND phường |',
    '14 giờ ngày 12-5-2023 |',
    'Nhà văn hóa khu 3 |',
    '||',
    'Nhà văn hóa khu 5 |',
    '|||',
    '2 |',
    'Xã Trực Thắng |',
    '8 giờ ngày 13-5-2023',
    '(thứ Bảy) |',
    'Hội trường xã |',
  ];

  it('are rows as long as the header; a row that lacks cells shares those above', () => {
    expect(blocks('LỊCH TIẾP DÂN NĂM 2023', ...table, 'Đề nghị các xã chuẩn bị.')).toEqual([
      ['LỊCH TIẾP DÂN NĂM 2023'],
      [
        'STT / Xã, phường / Thời gian / Địa điểm',
        '1 ×3 / Phường Bình An ×3 / 8 giờ ngày 12-5-2023 / Trụ sở UBND phường',
        '14 giờ ngày 12-5-2023 ×2 / Nhà văn hóa khu 3',
        'Nhà văn hóa khu 5',
        '2 / Xã Trực Thắng / 8 giờ ngày 13-5-2023\n(thứ Bảy) / Hội trường xã',
      ],
      ['Đề nghị các xã chuẩn bị.'],
    ]);
  });

  it('give an activity for each time and place, called by the title', () => {
    expect(toldText('LỊCH TIẾP DÂN NĂM 2023', ...table)).toEqual([
      'Tiếp dân năm 2023 – Phường Bình An | 2023-05-12 08:00 | Trụ sở UBND phường',
      'Tiếp dân năm 2023 – Phường Bình An | 2023-05-12 14:00 | Nhà văn hóa khu 3',
      'Tiếp dân năm 2023 – Phường Bình An | 2023-05-12 14:00 | Nhà văn hóa khu 5',
      'Tiếp dân năm 2023 – Xã Trực Thắng | 2023-05-13 08:00 | Hội trường xã',
    ]);
  });

  it.each([
    ['rows with pipes between the cells', ['STT | Nội dung | Thời gian |', '1 | Họp | 5/6 |', '2 | Hội thi | 7/6 |']],
    ['words closed by a pipe without a header', ['Trang chủ |', 'Tin tức |', 'Liên hệ |', '1 |', 'Xem thêm |']],
    ['cells that do not fall into rows', ['STT |', 'Nội dung |', 'Thời gian |', '1 |', 'Họp |', '5/6 |', 'Hội thi |']],
  ])('leave %s alone', (_, lines) => {
    expect(
      blocks(...lines)
        .flat()
        .join('\n'),
    ).not.toContain('×');
    expect(blocks(...lines).some((block) => block.length === 3 && block[0] === 'STT / Nội dung / Thời gian')).toBe(
      lines[0] === 'STT | Nội dung | Thời gian |',
    );
  });
});

describe('cells closed by a pipe on the line below', () => {
  it('are rows that a time opens, when times come first', () => {
    const cells = ['Thời gian', 'Nội dung công việc', 'Phân công', '05/9/2022\n7g00', 'Lễ khai giảng', 'Ban Giám hiệu'];
    const more = ['12/9/2022', 'Họp phụ huynh', 'Giáo viên chủ nhiệm'];
    expect(toldText('KẾ HOẠCH THÁNG 9', ...[...cells, ...more].flatMap((cell) => [...cell.split('\n'), '|']))).toEqual([
      'Lễ khai giảng | 2022-09-05 07:00 | ',
      'Họp phụ huynh | 2022-09-12 | ',
    ]);
  });
});

describe('a whole table on one line with pipes', () => {
  it('is cut into rows as long as the header; the words before it stay', () => {
    expect(
      blocks(
        'KẾ HOẠCH TỔNG VỆ SINH Thời gian: 7 giờ ngày 5 tháng 3 năm 2022. CỤ THỂ: TT | Tổ | Nội dung công việc | Dụng cụ | ' +
          '1 | Tổ 1 | Quét sân, nhặt cỏ 2 bên lối đi | Chổi | 2 | Tổ 2 | Lau cửa kính | Khăn | 3 | Tổ 3 | Thông cống | |',
      ),
    ).toEqual([
      ['KẾ HOẠCH TỔNG VỆ SINH Thời gian: 7 giờ ngày 5 tháng 3 năm 2022. CỤ THỂ:'],
      [
        'TT / Tổ / Nội dung công việc / Dụng cụ',
        '1 / Tổ 1 / Quét sân, nhặt cỏ 2 bên lối đi / Chổi',
        '2 / Tổ 2 / Lau cửa kính / Khăn',
        '3 / Tổ 3 / Thông cống / ',
      ],
    ]);
  });
});
