import { shortDays } from '../../../../src/domain/schedule/prose/short-days';
import { defaultReaders } from '../../../../src/domain/schedule/readers';

const days = (text: string): string | null => {
  const found = shortDays(text, defaultReaders, { year: 2024 });
  return found && text.slice(found.span.start, found.span.end);
};

describe('days without a word of time', () => {
  it('stand between a sign and the place', () => {
    expect(days('Niêm yết danh sách: 11/7 – 25/7 tại trụ sở UBND xã')).toBe('11/7 – 25/7');
    expect(days('Trồng cây: 04/2 tại đường liên thôn')).toBe('04/2');
  });

  it('close the words of an act', () => {
    expect(days('Kiểm tra bình chữa cháy 05/5, 12/5')).toBe('05/5, 12/5');
    expect(days('Kiểm tra bình chữa cháy 05/5.')).toBe('05/5');
  });

  it('are neither shares, nor houses, nor what no act stands before', () => {
    for (const text of [
      'Kiểm tra, kết quả đạt 05/6',
      'Khảo sát nhà 05/6',
      'Thăm gia đình tại ngõ 05/6',
      'Họp chi bộ có 8/9 đảng viên',
      'Tổ chức cho 3/4 học sinh tại trường',
      'Nước sạch 05/6',
      'Kiểm tra 45/60 tại xã',
      'Tổ chức kỷ niệm 20/11;',
      'Tổ chức kỷ niệm 03/02',
      'Tổ chức thi đấu 20/11;',
    ])
      expect(days(text)).toBeNull();
  });
});
