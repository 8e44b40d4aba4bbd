import { findPlace } from '../../../src/domain/schedule/place';

const place = (text: string): string | null => findPlace(text)?.text ?? null;

describe('findPlace', () => {
  it.each([
    [
      'góp ý Đồ án nhà máy giấy tại Cụm công nghiệp Sông A, điểm tại Hội trường II - UBND huyện',
      'Hội trường II - UBND huyện',
    ],
    ['giám sát chế độ đối với người làm việc ở xã, phường, thị trấn tại UBND huyện Cày (sáng)', 'UBND huyện Cày'],
    ['trao nhà cho hộ nghèo thuộc địa bàn xã Tân tại Nhà văn hóa thôn 2', 'Nhà văn hóa thôn 2'],
    ['mít tinh tại Quảng trường 24/3 vào sáng 19/5', 'Quảng trường 24/3'],
    ['họp tại số 12 đường Lê Lợi, P. 5, TP. Vũng Tàu.', 'số 12 đường Lê Lợi, P. 5, TP. Vũng Tàu'],
    ['Tổ chức điểm: ấp Long, ngày 10/11 tại Nhà văn hóa ấp', 'Nhà văn hóa ấp'],
    ['tiêm cho trẻ ở khu phố 3 tại Trường Mầm non Hoa Mai', 'Trường Mầm non Hoa Mai'],
    ['thi đấu tại sân trong khuôn viên trường Lê Lợi', 'sân trong khuôn viên trường Lê Lợi'],
    ['chấm giải tại phòng học lớp 7/2', 'phòng học lớp 7/2'],
    ['tuyên truyền tại cơ quan, đơn vị', null],
    ['hỗ trợ lao động ở xã, phường', null],
  ])('%s', (text, expected) => {
    expect(place(text)).toBe(expected);
  });
});
