import { findsIn, reads } from '../reading';

const YEAR = { year: 2024 };
const finds = findsIn(YEAR);

finds('weekdays in the plural come again every week', [
  ['Chào cờ tại sân trường vào các ngày thứ Hai đầu tuần', 'recurring T2'],
  ['Dọn vệ sinh cơ quan mọi chiều thứ Sáu', 'recurring afternoon T6'],
  ['Câu lạc bộ tập luyện các tối thứ Ba, 19h30', 'recurring 19:30 evening T3'],
  ['Mở cửa phòng đọc vào các ngày thứ Bảy, Chủ nhật', 'recurring T7'],
  ['trực cổng tất cả các thứ Hai trong tháng 9', 'recurring T2'],
]);

finds('weekdays that have days of their own do not', [
  ['tập huấn vào các ngày thứ Bảy (ngày 5, 12/10)', 'list 2024-10-05 2024-10-12 T7+'],
  ['tập huấn vào các ngày thứ Bảy, 5/10 và 12/10', 'list 2024-10-05 2024-10-12 T7+'],
]);

finds('what is counted is no weekday', [
  ['của các kỳ họp thứ Năm, thứ Sáu', '-'],
  ['xếp thứ hai và thứ ba toàn khối', '-'],
  ['các thế hệ thứ hai, thứ ba', '-'],
  ['là thứ ba, thứ tư trong bảng', '-'],
]);

reads('a weekday with "mỗi" and a session', YEAR, [
  ['mỗi tối thứ Ba', 'recurring evening T3', 'every-week'],
  ['mỗi sáng Chủ nhật', 'recurring morning CN', 'every-week'],
  ['mỗi tối', 'recurring', 'every-day'],
]);

reads('the column of a week leaves "thứ" out', YEAR, [
  ['Hai 14/10', 'day 2024-10-14 T2+'],
  ['Năm 17/10', 'day 2024-10-17 T5+'],
  ['Ba\n15/10', 'day 2024-10-15 T3+'],
  ['năm 19', 'year 2019-01-01..2019-12-31'],
  ['Hai', 'none'],
]);

reads('weekdays of a course in turns', YEAR, [
  ['Tối 3-5-7', 'recurring evening T3'],
  ['18h00 tối 2-4-6', 'recurring 18:00 evening T2'],
  ['chiều 3-5/7', 'range 2024-07-03..2024-07-05 afternoon'],
  ['tối 3-5-2024', 'day 2024-05-03 evening'],
]);

reads('figures of a course in turns, alone in a field', { year: 2026 }, [
  ['2-4-6', 'recurring T2', 'weekly-assumed'],
  ['17h30 (3-5-7)', 'recurring 17:30 T3'],
  ['3-5-7 hàng tuần', 'recurring T3', 'every-week'],
]);

// A month behind them, or figures that are no turn.
reads('days of a month', { year: 2026 }, [
  ['2-4-6/3', 'list 2026-03-02 2026-03-04 2026-03-06'],
  ['2-4-6 tháng 3', 'list 2026-03-02 2026-03-04 2026-03-06'],
]);

reads('weekdays before as many days', { year: 2026 }, [
  ['Thứ 7, CN ngày 13, 14/6', 'list 2026-06-13 2026-06-14 T7+'],
  ['Thứ Bảy và Chủ nhật, ngày 13 và 14/6', 'list 2026-06-13 2026-06-14 T7+'],
  ['thứ Sáu, thứ Bảy 12/6, 14/6', 'list 2026-06-12 2026-06-14 T6-', 'weekday-mismatch'],
]);

// One day, or hours: the second weekday has them for itself.
reads('a weekday with its own day', { year: 2026 }, [
  ['Thứ Hai 15/6, thứ Ba 16/6', 'list 2026-06-15 2026-06-16 T2+'],
  ['từ thứ Hai đến thứ Sáu ngày 19/6', 'range 2026-06-15..2026-06-19 T2+'],
]);
