import { findsIn, reads } from '../reading';

const finds = findsIn({ year: 2024 });

finds('a relative day said once more as a date is that date', [
  ['Lịch tạm ngừng cấp nước ngày mai (12/5)', 'day 2024-05-12'],
  ['Hôm nay, Chủ nhật (12/5), đơn vị ra quân', 'day 2024-05-12 CN+'],
  ['ngày mai (ngày 12 tháng 5) họp', 'day 2024-05-12'],
]);

reads('a relative day alone is left open, or counted', { year: 2024 }, [
  ['ngày mai', 'vague', 'relative'],
  ['ngày mai, họp chi bộ', 'vague', 'relative'],
]);

reads('with a reference day', { reference: { year: 2024, month: 5, day: 11 } }, [
  ['ngày mai', 'day 2024-05-12'],
  ['ngày mai (12/5)', 'day 2024-05-12'],
]);

finds('the date may stand right behind or behind a weekday', [
  ['diễn ra lúc 9h hôm nay 2/2.', 'day 2024-02-02 09:00'],
  ['Sáng mai (5/3) tổng duyệt', 'day 2024-03-05 morning'],
  ['hôm nay, thứ Hai, ngày 12 tháng 2', 'day 2024-02-12 T2+'],
  ['ngày mai, 15 đơn vị tham gia', 'vague'],
]);

reads('a field that leaves its time open', { year: 2026 }, [
  ['Ngoài giờ hành chính', 'vague', 'unstated'],
  ['Trước Tết', 'vague', 'unstated'],
  ['Trong dịp Tết', 'vague', 'unstated'],
]);

// Beside a day, or as part of the name of a feast, the words leave nothing open.
reads('the same words beside a day', { year: 2026 }, [
  ['Trong giờ hành chính, ngày 12/5', 'day 2026-05-12'],
  ['Trước Tết Trung thu', 'deadline ..2026-09-24 lunar'],
  ['mùng 3 Tết', 'day 2026-02-19 lunar'],
]);
