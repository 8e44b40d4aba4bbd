import { findsIn, reads } from '../reading';

reads('every day of any week', { year: 2024 }, [
  ['8h00 các ngày trong tuần', 'recurring 08:00', 'every-day'],
  ['Tất cả các ngày làm việc trong tuần', 'recurring', 'every-day'],
  ['7h30 - 11h30 các ngày làm việc', 'recurring 07:30-11:30', 'every-day'],
  ['Mọi ngày trong tuần, từ 17h00', 'recurring 17:00', 'every-day'],
  ['Các ngày làm việc từ 13/5 đến 17/5', 'range 2024-05-13..2024-05-17'],
]);

// A week that is named, a month, a number of days.
reads('the days of one week are not every day', { year: 2024 }, [
  ['Các ngày trong tuần này', 'vague'],
  ['Các ngày trong tuần 20 (13/5 - 17/5)', 'week 2024-05-13..2024-05-17'],
  ['Các ngày trong tháng 5', 'month 2024-05-01..2024-05-31'],
  ['05 ngày làm việc', 'none'],
]);

findsIn({ year: 2024 })('in a sentence', [
  ['Tiếp công dân vào các ngày làm việc trong tuần.', 'recurring'],
  ['Đội trực phải kết thúc sau 22h00 hàng ngày.', 'recurring 22:00'],
  ['Giải quyết trong 03 ngày làm việc.', '-'],
]);
