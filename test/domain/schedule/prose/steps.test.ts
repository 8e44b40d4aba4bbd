import { readMarker } from '../../../../src/domain/source/markers';
import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText('UBND XÃ TÂN LỘC', 'KẾ HOẠCH', 'Tuyển chọn dân quân năm 2024', ...lines);

describe('steps', () => {
  it('are numbers of a list', () => {
    for (const [text, count] of [
      ['Bước 2: Xét duyệt lần 1', 2],
      ['HOẠT ĐỘNG 3. Thi vẽ tranh', 3],
      ['Nội dung 1: “Ngày hội sách”', 1],
      ['Phần việc 4: Dọn kho', 4],
    ] as const)
      expect(readMarker(text)).toMatchObject({ style: 'step', count });
  });

  it('are no numbers when the count is the name, or a time follows', () => {
    for (const text of [
      'Đợt 1: sáng ngày 24/8',
      'Vòng 2: Chung kết',
      'Bước 1 (từ 03/10): đăng ký',
      'Bước 3: ngày 12/9',
      'Nội dung: Thi vẽ',
    ])
      expect(readMarker(text)).toBeNull();
  });

  it('stand beside each other with what is lettered below', () => {
    const lines = plan(
      'II. CÁC BƯỚC TIẾN HÀNH',
      'Bước 1: Họp Hội đồng: sáng ngày 03/6, tại phòng họp UBND xã',
      'Bước 2: Xét duyệt lần 1',
      'a) Tại thôn: ngày 10/6',
      'b) Tại xã: ngày 14/6, kết hợp giao ban',
      'Bước 3: Ra quân huấn luyện: ngày 20/6',
    );
    expect(lines).toEqual([
      'Họp Hội đồng | 2024-06-03 morning | phòng họp UBND xã',
      'Xét duyệt lần 1 tại thôn | 2024-06-10 | ',
      'Xét duyệt lần 1 tại xã | 2024-06-14 | ',
      'Ra quân huấn luyện | 2024-06-20 | ',
    ]);
  });

  it('hold the list that follows', () => {
    const lines = plan(
      'II. NỘI DUNG',
      'Hoạt động 1: Thi gói bánh',
      '1. Thời gian: 14h ngày 05/6',
      '2. Địa điểm: Sân đình làng',
      'Hoạt động 2: Thi kéo co',
      '1. Thời gian: 15h ngày 06/6',
      '2. Địa điểm: Sân bóng xã',
    );
    expect(lines).toEqual([
      'Thi gói bánh | 2024-06-05 14:00 | Sân đình làng',
      'Thi kéo co | 2024-06-06 15:00 | Sân bóng xã',
    ]);
  });
});

describe('rows that only say for whom or where', () => {
  it('are called after the act above them', () => {
    const lines = plan(
      'II. NỘI DUNG',
      '1. Tiêm phòng dại cho chó, mèo:',
      '- Thôn 1 và thôn 2: ngày 04/6',
      '- Thôn 3: ngày 05/6',
    );
    expect(lines).toEqual([
      'Tiêm phòng dại cho chó, mèo – Thôn 1 và thôn 2 | 2024-06-04 | ',
      'Tiêm phòng dại cho chó, mèo – Thôn 3 | 2024-06-05 | ',
    ]);
  });

  it('keep their words when they say what is done', () => {
    const lines = plan(
      'II. NỘI DUNG',
      '1. Tổ chức đăng ký:',
      '- Các thôn nộp danh sách: ngày 04/6',
      '- Lớp tập huấn kỹ năng: ngày 05/6',
    );
    expect(lines).toEqual(['Các thôn nộp danh sách | 2024-06-04 | ', 'Lớp tập huấn kỹ năng | 2024-06-05 | ']);
  });
});
