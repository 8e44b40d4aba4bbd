import { toldText } from '../told';

const duties = (...lines: readonly string[]): readonly string[] =>
  toldText('XÃ ĐOÀN AN PHÚ', 'KẾ HOẠCH', 'Ngày hội năm 2024', 'III. TỔ CHỨC THỰC HIỆN', ...lines).map(
    (line) => line.split(' | ')[0] ?? '',
  );

describe('duties without a day', () => {
  it('are no rows when they only help with what another holds', () => {
    expect(
      duties(
        '1. Hội Phụ nữ: phối hợp tổ chức ngày hội.',
        '2. Các chi đoàn: cử người tham gia đúng thành phần.',
        '3. Tham gia tổ chức các trò chơi.',
      ),
    ).toEqual([]);
  });

  it('are rows with a day, or a name of their own', () => {
    expect(
      duties(
        '1. Hội Phụ nữ: phối hợp tổ chức thi nấu ăn vào ngày 12/5.',
        '2. Đoàn trường: phối hợp tổ chức Hội thi “Khéo tay hay làm”.',
        '4. Phối hợp các đơn vị tổ chức Hội diễn văn nghệ thị trấn lần thứ 2.',
        '3. Các chi đoàn: cử người tham gia đúng thành phần, gửi danh sách trước ngày 10/5.',
      ),
    ).toHaveLength(4);
  });
});

describe('what is said of the document itself', () => {
  const rows = (...lines: readonly string[]): readonly string[] =>
    toldText(
      'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024',
      'TT | Nội dung | Thời gian',
      '1 | Họp sơ kết | 05/7/2024',
      '2 | Tổng kết | 20/12/2024',
      '',
      ...lines,
    );

  it('is no row', () => {
    expect(
      rows('Chương trình này có thể điều chỉnh theo yêu cầu; giao Văn phòng theo dõi, đôn đốc thực hiện.'),
    ).toHaveLength(2);
  });

  it('an event that it only points to is one', () => {
    expect(rows('Chương trình giao lưu văn nghệ được tổ chức vào ngày 15/8/2024 tại Nhà văn hóa xã.')).toHaveLength(3);
  });
});
