import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';
import { startsWithPost } from '../../../../src/domain/schedule/vocabulary/posts';

const charged = (...lines: readonly string[]): readonly string[] =>
  extractSchedule(
    textSnapshot('a.txt', ['UBND XÃ AN HÒA', 'KẾ HOẠCH', 'Ngày hội năm 2024', 'III. PHÂN CÔNG', ...lines].join('\n')),
  ).activities.map(({ name, assignments }) => `${name.value} | ${assignments.map(({ unit }) => unit).join('; ')}`);

describe('people charged by their post', () => {
  it('stand before a colon', () => {
    expect(
      charged(
        '1. Công chức Văn hóa - xã hội: Tham mưu thành lập Ban tổ chức trước ngày 25/3; liên hệ thuê âm thanh.',
        '2. Bảo vệ: kê bàn ghế, dọn vệ sinh sân chiều 19/4.',
        '3. Trưởng thôn, tổ trưởng dân phố: báo cáo danh sách trước ngày 12/4.',
      ),
    ).toEqual([
      'Tham mưu thành lập Ban tổ chức | Công chức Văn hóa - xã hội',
      'Liên hệ thuê âm thanh | Công chức Văn hóa - xã hội',
      'Kê bàn ghế, dọn vệ sinh sân | Bảo vệ',
      'Báo cáo danh sách | Trưởng thôn, tổ trưởng dân phố',
    ]);
  });

  it('are no acts and no units', () => {
    for (const words of ['Bảo vệ môi trường', 'Trường Lê Lợi', 'Tổ chức hội thi', 'Kinh phí', 'Bảo vệ'])
      expect(startsWithPost(words)).toBe(words === 'Bảo vệ');
  });
});

describe('duties with an hour or a weekday', () => {
  it('are rows, though they only keep watch or come again', () => {
    expect(
      charged(
        '1. Công an xã: đảm bảo an ninh trật tự từ 6h30 ngày 03/5.',
        '2. Các trường học: tổng vệ sinh khuôn viên vào chiều thứ sáu hằng tuần.',
        '3. Quân sự xã: đảm bảo an toàn trong suốt ngày hội.',
      ).map((line) => line.split(' | ')[0]),
    ).toEqual(['Đảm bảo an ninh trật tự', 'Tổng vệ sinh khuôn viên']);
  });
});

describe('what is handed in behind a semicolon', () => {
  it('is a row with its own deadline', () => {
    expect(
      charged('1. Các thôn: tổ chức ra quân từ ngày 03/5 đến ngày 09/5; gửi lịch về UBND xã trước ngày 24/4.').map(
        (line) => line.split(' | ')[0],
      ),
    ).toEqual(['Tổ chức ra quân', 'Gửi lịch về UBND xã']);
  });
});
