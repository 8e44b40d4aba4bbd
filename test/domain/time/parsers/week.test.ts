import { findsIn, reads } from '../reading';

reads('a weekday of any month', { year: 2026 }, [
  ['Thứ Sáu đầu tháng', 'recurring T6', 'every-month'],
  ['Sáng Chủ nhật cuối cùng của tháng', 'recurring morning CN', 'every-month'],
  ['Thứ Bảy đầu tiên hàng tháng', 'recurring T7', 'every-month'],
  ['Thứ Hai tuần đầu tiên của tháng, 7h00', 'recurring 07:00 T2', 'every-month'],
  ['Thứ Hai đầu tuần, 7h00', 'recurring 07:00 T2', 'every-week'],
]);

reads('a weekday of one month is a day', { year: 2026 }, [
  ['Thứ Bảy đầu tháng 6', 'day 2026-06-06 T7', 'approximate'],
  ['Chủ nhật cuối cùng của tháng 5/2026', 'day 2026-05-31 CN'],
  ['Sáng thứ Hai đầu tháng 9', 'day 2026-09-07 morning T2'],
]);

// No weekday, two of them, the middle of a month, a month counted from now.
reads('a part of a month stays one', { year: 2026 }, [
  ['Cuối tháng 5', 'part-of-month 2026-05-21..2026-05-31'],
  ['Thứ Bảy, giữa tháng 5', 'part-of-month 2026-05-11..2026-05-20 T7'],
  ['Đầu tháng', 'vague'],
  ['Đầu tuần', 'vague'],
  ['Thứ Sáu đầu tháng này', 'vague'],
]);

findsIn({ year: 2026 })('in a sentence', [['Sinh hoạt chi bộ vào thứ Sáu đầu tháng.', 'recurring T6']]);

reads('weeks and their month over a slash', { year: 2026 }, [
  ['Tuần 2/6', 'week 2026-06-08..2026-06-14', 'approximate'],
  ['Tuần 1, 2/6', 'list 2026-06-01..2026-06-14'],
  ['Tuần 3/4/2026', 'week 2026-04-15..2026-04-21'],
]);

// Days of a week, a week of the year.
reads('weeks known by their days or year', { year: 2026 }, [
  ['tuần 2/6 - 8/6', 'week 2026-06-02..2026-06-08'],
  ['tuần 2/6 đến 8/6', 'week 2026-06-02..2026-06-08'],
  ['Tuần 2/2026', 'week 2026-01-05..2026-01-11'],
]);
