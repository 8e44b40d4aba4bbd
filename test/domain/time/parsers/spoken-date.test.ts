import { findsIn, reads } from '../reading';

const YEAR = { year: 2024 };

reads('a day of a month of the quarter', YEAR, [
  ['Ngày 25 tháng cuối quý', 'recurring', 'every-quarter'],
  ['ngày 10 tháng đầu của quý', 'recurring', 'every-quarter'],
  ['ngày 25 tháng 3', 'day 2024-03-25'],
]);

reads('a year behind a comma at the first end of a range', YEAR, [
  ['Từ Ngày 20 Tháng Mười, 2020 cho đến Ngày 3 Tháng Mười Một, 2020', 'range 2020-10-20..2020-11-03'],
  ['ngày 20 tháng 10, 2020 (thứ Ba)', 'day 2020-10-20 T3+'],
]);

findsIn({ year: 2026 })('a year that is only compared with', [
  ['tăng 1,2 điểm so với cùng kỳ năm 2025', '-'],
  ['cao hơn cùng kỳ năm 2025', '-'],
  ['Sơ kết công tác, thực hiện trong năm 2026', 'year 2026-01-01..2026-12-31'],
]);

findsIn(YEAR)('"âm" alone says the lunar calendar, not in other words', [
  ['Ngày 15/8 âm tức ngày 17/9/2024 tổ chức vui tết', 'day 2024-09-17 lunar'],
  ['Hội thi ngày 12/5 âm nhạc truyền thống', 'day 2024-05-12'],
  ['chuẩn bị âm thanh ngày 12/5', 'day 2024-05-12'],
]);

reads('the full moon of every month', { year: 2026 }, [
  ['Mùng 1, ngày rằm hàng tháng', 'recurring', 'every-month'],
  ['Ngày rằm hằng tháng', 'recurring'],
  ['Rằm tháng 7', 'day 2026-08-27 lunar'],
]);

findsIn({ year: 2026 })('no time of its own', [['Trang trí bàn thờ ngày rằm.', '-']]);

reads('days of Tết in a row', { year: 2026 }, [
  ['mùng 3, 4 và 5 Tết', 'list 2026-02-19 2026-02-20 2026-02-21 lunar'],
  ['từ mùng 4 đến 6 Tết', 'range 2026-02-20..2026-02-22 lunar'],
  ['19 và 20/2 (tức mùng 3 và 4 Tết)', 'list 2026-02-19 2026-02-20', 'solar-twin'],
]);

// Without "mùng" the number may count.
reads('a number before Tết', { year: 2026 }, [['3 và 4 Tết', 'none']]);
