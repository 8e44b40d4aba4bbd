import { findsIn, reads } from '../reading';

const YEAR = { year: 2024 };
const finds = findsIn(YEAR);

finds('the last hour of a range may stand without "giờ"', [
  ['tạm ngừng cấp điện từ 7h đến 12.', 'time 07:00-12:00'],
  ['làm việc từ 13h30 đến 17, trừ thứ Bảy', 'time 13:30-17:00'],
]);

finds('other numbers after an hour are none', [
  ['từ 7h đến 12 phòng khám', 'time 07:00'],
  ['từ 8h đến 45 em đã có mặt', 'time 08:00'],
  ['họp lúc 14h, phòng 12', 'time 14:00'],
  ['từ 7h ngày 10 đến 12/5', 'range 2024-05-10..2024-05-12 07:00'],
]);

reads('a dash at the end of a line joins hours', YEAR, [
  ['7 giờ 30 -\n\n11 giờ 30', 'time 07:30-11:30'],
  ['13h30 –\n17h00', 'time 13:30-17:00'],
]);
