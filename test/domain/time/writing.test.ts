import { findTimes, parseTime } from '../../../src/domain/time';
import { readingOf, reads } from './reading';

reads('typed without marks', {}, [
  ['thang 5/2023', 'month 2023-05-01..2023-05-31'],
  ['tu 01/5 den 31/5/2023', 'range 2023-05-01..2023-05-31'],
  ['ngay 12 thang 6 nam 2023', 'day 2023-06-12'],
  ['truoc ngay 15/6/2023', 'deadline ..2023-06-14'],
  ['Thu 2 ngay 12/6/2023', 'day 2023-06-12 T2+'],
  ['thu tu 14/6/2023', 'day 2023-06-14 T4+'],
  ['Chu nhat 18/6/2023', 'day 2023-06-18 CN+'],
  ['sang 12/6/2023', 'day 2023-06-12 morning'],
  ['quy III/2024', 'quarter 2024-07-01..2024-09-30'],
  ['hang thang', 'recurring'],
  ['nam hoc 2023-2024', 'year 2023-09-01..2024-05-31'],
  ['cham nhat 30/9/2021', 'deadline ..2021-09-30'],
  ['7 gio 30 ngay 12/6/2023', 'day 2023-06-12 07:30'],
]);

reads('capitals, odd blanks and dashes', {}, [
  ['TỪ NGÀY 01/5 ĐẾN NGÀY 31/5/2023', 'range 2023-05-01..2023-05-31'],
  ['THÁNG 5 NĂM 2023', 'month 2023-05-01..2023-05-31'],
  ['tháng\u00a05/2023', 'month 2023-05-01..2023-05-31'],
  ['01/5\u00a0–\u00a031/5/2023', 'range 2023-05-01..2023-05-31'],
  ['01/5\u201131/5/2023', 'range 2023-05-01..2023-05-31'],
  ['ngày\u200b 12/6/2023', 'day 2023-06-12'],
  ['  12/6/2023  ', 'day 2023-06-12'],
  ['１２/６/２０２３', 'day 2023-06-12'],
  ['ngaỳ 12/6/2023', 'day 2023-06-12'],
  ['trước **ngày 13 tháng 9 năm 2018**', 'deadline ..2018-09-12'],
]);

describe('decomposed letters', () => {
  it.each([
    'từ ngày 01/5 đến ngày 31/5/2023',
    'Thứ Hai, ngày 05/01/2026',
    'trước ngày 13 tháng 9 năm 2018',
    'quý III/2024',
  ])('reads %s in NFD as in NFC, with the span in the original', (text) => {
    const decomposed = text.normalize('NFD');
    const time = parseTime(decomposed);
    expect(readingOf(time)).toBe(readingOf(parseTime(text)));
    expect(time.text.normalize('NFC')).toBe(text);
  });

  it('points at the characters of the original', () => {
    const text = 'Hội nghị tổng kết, ngày 12/6/2023 tại Hội trường'.normalize('NFD');
    const [time] = findTimes(text);
    expect(time && text.slice(time.span.start, time.span.end).normalize('NFC')).toBe('ngày 12/6/2023');
  });
});
