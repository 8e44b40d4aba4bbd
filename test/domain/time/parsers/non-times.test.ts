import { findsIn, reads } from '../reading';

const YEAR = { year: 2024 };

reads('the number of an item is no day', YEAR, [
  ['1- Ngày 12/5', 'day 2024-05-12'],
  ['2 - Từ 06/5 đến 31/7', 'range 2024-05-06..2024-07-31'],
  ['12 - 15/5', 'range 2024-05-12..2024-05-15'],
]);

reads('the day of a journey is known by its date', YEAR, [
  ['Ngày 1 (22/4): Tân Tiến', 'day 2024-04-22'],
  ['Ngày 2: 23/4', 'day 2024-04-23'],
  ['ngày 22 (14/3 ÂL)', 'day 2024-04-22', 'solar-twin'],
]);

findsIn(YEAR)('rows of a table on one line', [
  ['| 6 | Hội thi nấu ăn | 20/7 | Chi hội ấp 1 |', 'day 2024-07-20'],
  ['Thăm đoàn viên khó khăn\t01/5\t31/5\tTại cơ sở', 'day 2024-05-01 ; day 2024-05-31'],
  ['Tiếp dân | Ngày 03; 10; 17 (Thứ 5) |', 'list ? T5'],
]);

findsIn({ year: 2024 })('the last day of a range is no share', [
  ['từ ngày 12/6 đến 14/6 tập huấn', 'range 2024-06-12..2024-06-14'],
  ['từ 12/6 đến 14/6 lớp học tạm nghỉ', 'range 2024-06-12..2024-06-14'],
  ['đạt từ 1/3 đến 1/2 số đoàn viên', '-'],
]);

reads('the number of an ordinal is no day', { year: 2026 }, [
  ['Hội nghị lần thứ 3, 12/6', 'day 2026-06-12'],
  ['Thứ 8, 13/6', 'day 2026-06-13'],
  ['Thứ 2, 15/6', 'day 2026-06-15 T2+'],
]);
