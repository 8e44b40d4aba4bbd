import { placeAfterDash } from '../../../../src/domain/schedule/prose/item-place';
import { findPlace } from '../../../../src/domain/schedule/place';

describe('a place behind the dash that closes words with a time', () => {
  it('is found after a time or a bracket', () => {
    expect(
      placeAfterDash('Giải cầu lông: chiều 16/5 (vòng bảng), chiều 17/5 (chung kết) – Nhà thi đấu đa năng.')?.text,
    ).toBe('Nhà thi đấu đa năng');
  });

  it('is neither what follows words, nor an hour, nor a unit that does something', () => {
    for (const text of [
      'Thi tiếng hát – Nhà văn hóa thiếu nhi',
      'Tập huấn ngày 12/5 – 14h00',
      'Họp phụ huynh (khối 9) – Trường tổ chức theo lớp.',
      'Từ 01/5 – Phát động thi đua',
    ])
      expect(placeAfterDash(text)).toBeNull();
  });
});

describe('places', () => {
  it('are corridors, lanes and stores, too', () => {
    expect(findPlace('Đón tiếp đại biểu tại sảnh tầng 8')?.text).toBe('sảnh tầng 8');
    expect(findPlace('họp dân tại nhà bà Lan, ngõ 45 đường Lê Lợi')?.text).toBe('nhà bà Lan, ngõ 45 đường Lê Lợi');
  });

  it('may be several rooms', () => {
    expect(findPlace('họp mặt tại phòng 801, 802 nhà E4')?.text).toBe('phòng 801, 802 nhà E4');
    expect(findPlace('họp mặt tại phòng 801, 08 giờ sáng')?.text).toBe('phòng 801');
    expect(findPlace('tại phòng số 3, 25 người dự')?.text).toBe('phòng số 3');
  });
});
