import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText('UBND XÃ TÂN LỘC', 'KẾ HOẠCH', 'Tổ chức hiến máu tình nguyện năm 2025', ...lines);

describe('several times of one event', () => {
  it('are rows of the document’s own event, each with its place', () => {
    const lines = plan(
      'I. THỜI GIAN, ĐỊA ĐIỂM',
      '1. Đợt 1: sáng ngày 16/3/2025, tại Hội trường UBND xã',
      '2. Đợt 2: từ 20 đến 21/9/2025',
      'II. NỘI DUNG',
      '1. Họp triển khai: ngày 20/02/2025.',
    );
    expect(lines).toEqual([
      'Tổ chức hiến máu tình nguyện năm 2025 – Đợt 1 | 2025-03-16 morning | Hội trường UBND xã',
      'Tổ chức hiến máu tình nguyện năm 2025 – Đợt 2 | 2025-09-20..2025-09-21 | ',
      'Họp triển khai | 2025-02-20 | ',
    ]);
  });

  it('are rows of the act above them', () => {
    const lines = plan(
      'II. NỘI DUNG',
      '1. Tiêm phòng gia súc',
      '- Đợt 1: từ 10/3 đến 15/3',
      '- Đợt 2: từ 10/9 đến 15/9',
    );
    expect(lines).toEqual([
      'Tiêm phòng gia súc – Đợt 1 | 2025-03-10..2025-03-15 | ',
      'Tiêm phòng gia súc – Đợt 2 | 2025-09-10..2025-09-15 | ',
    ]);
  });

  it('are none when they head what is done in them, or stand among aims and duties', () => {
    const lines = plan(
      'I. MỤC TIÊU',
      '- Đợt 1: từ 10/3 đến 15/3',
      'II. NỘI DUNG',
      'Giai đoạn 1 (từ 01/4 đến 30/4):',
      '- Rà soát danh sách.',
      '- Phát thư ngỏ.',
    );
    expect(lines.map((line) => line.split(' | ')[0])).toEqual(['Rà soát danh sách', 'Phát thư ngỏ']);
  });
});
