import { findsIn, reads } from '../reading';

reads('a feast as a heading of days that are written out', { year: 2017 }, [
  ['Quốc khánh: 02/09/2017 - 04/09/2017', 'range 2017-09-02..2017-09-04'],
  ['Giỗ Tổ: từ 02/04/2017 đến 04/04/2017', 'range 2017-04-02..2017-04-04'],
  ['Quốc khánh: 02/9/2017', 'day 2017-09-02'],
]);

// The date of a feast in its own calendar, and the feast itself, are no heading.
reads('a feast that is the day', { year: 2024 }, [
  ['Tết Trung thu: 15/8', 'day 2024-09-17 lunar'],
  ['Giỗ Tổ Hùng Vương', 'day 2024-04-18 lunar'],
]);

reads('one day in both calendars with its hour said twice', { year: 2025 }, [
  ['0h ngày 29/1/2025 (tức 0h mùng 1 Tết)', 'day 2025-01-29 00:00'],
  ['8h ngày 5/2/2025 (tức 8h mùng 8 tháng Giêng)', 'day 2025-02-05 08:00'],
]);

findsIn({ year: 2025 })('other hours are other times', [
  ['8h ngày 5/2/2025, 14h ngày 6/2/2025', 'list 2025-02-05 2025-02-06 08:00'],
]);

reads('the number of the week beside its days', { year: 2026 }, [
  ['07/6, Tuần 1', 'day 2026-06-07'],
  ['02/3 - 08/3/2026 (tuần 10)', 'week 2026-03-02..2026-03-08'],
]);

// A week of its own: the one after "và", the one that has its month.
reads('another week', { year: 2026 }, [['07/6 và tuần 2 tháng 7', 'list 2026-06-07..2026-07-14']]);
